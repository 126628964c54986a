import type { Angka, Ekspresi } from '../angka';
import { angka, bagi, jika, jumlah, kali, min, rata, tetap } from '../ekspresi/bentuk';
import { type JenisBelanja, PENYERAPAN_TARGET, ROMAWI, TRIWULAN } from '../pedoman/ikpa-rinci';
import { bacaKebijakan } from '../pedoman/kebijakan-ikpa';
import {
  akhirBulan,
  anggotaPersen,
  type AturanRinci,
  type CatatanRinci,
  catatanKosong,
  kebijakanPada,
  nilaiAnggota,
  triwulanDari,
} from './aturan';
import { buat } from './buat';
import { realisasiSampai, type UangRinci } from './uang';

export interface JenisPenyerapan {
  jenis: JenisBelanja;
  netto: Angka;
  /** Since January. */
  realisasi: Angka;
  /** Percent of the pagu that the quarter wants. */
  target: number;
  /** 0–100%: what was spent of what the quarter wants. */
  rasio: Angka;
  proporsi: Angka;
}

export interface TriwulanPenyerapan {
  triwulan: 1 | 2 | 3 | 4;
  /** Last month that is counted of it. */
  sampaiBulan: number;
  jenis: JenisPenyerapan[];
  /** Set by a policy, whatever was spent. */
  ditetapkan: string | null;
  nilai: Angka;
}

export interface HasilPenyerapan extends CatatanRinci {
  triwulan: TriwulanPenyerapan[];
  nilai: Angka;
}

/** What was spent of what the quarter wants, 0–100%; 0 without pagu, where the share is nought too. */
export const rasioPenyerapan = (realisasi: Ekspresi, netto: Ekspresi, target: Ekspresi): Ekspresi =>
  jika([netto, '=', tetap(0)], tetap(0), min(tetap(100), kali(bagi(realisasi, kali(netto, target)), tetap(100))));

/** Penyerapan Anggaran, 0–100: the mean of the quarters; the running one is held against its whole target. */
export function hitungPenyerapan(uang: UangRinci, aturan: AturanRinci): HasilPenyerapan | null {
  const catatan = catatanKosong();
  const berjalan = triwulanDari(aturan.bulan);
  const triwulan: TriwulanPenyerapan[] = [];
  for (const t of TRIWULAN.filter((t) => t <= berjalan)) {
    const [netto, proporsi] = [uang.netto.get(t), uang.proporsi.get(t)];
    if (!netto || !proporsi) return null;
    const sampaiBulan = Math.min(3 * t, aturan.bulan);
    const jenis = uang.jenis.flatMap((j): JenisPenyerapan[] => {
      const [n, p] = [netto.get(j), proporsi.get(j)];
      return n && p ? [susunJenis(j, t, sampaiBulan, { netto: n, proporsi: p }, uang, aturan)] : [];
    });
    const kebijakan = kebijakanPada(aturan, 'penyerapan', 'nilaiTetap', akhirBulan(aturan.tahun, sampaiBulan));
    if (kebijakan) catatan.kebijakan.push(kebijakan);
    triwulan.push({
      triwulan: t,
      sampaiBulan,
      jenis,
      ditetapkan: kebijakan?.nama ?? null,
      nilai: buat(aturan, {
        kunci: `penyerapan/tw${t}`,
        nama: `Penyerapan Anggaran triwulan ${ROMAWI[t]}`,
        ekspresi: kebijakan
          ? tetap(kebijakan.nilai, bacaKebijakan(kebijakan))
          : jumlah(jenis.map((j) => bagi(kali(angka(j.rasio), angka(j.proporsi)), tetap(100)))),
        kaidah: kebijakan ? kebijakan.nama : 'Jumlah rasio × proporsi pagu netto',
      }),
    });
  }
  if (triwulan.length === 0) return null;
  if (aturan.tahun < 2023) catatan.taksiran.push('nilai triwulan yang sudah tutup tahun 2022 tampaknya dihitung ulang');
  if (uang.paguSetahun) catatan.taksiran.push('satu pagu untuk setahun, bukan pagu tiap triwulan');
  if (catatan.kebijakan.length > 0) catatan.taksiran.push('ada kebijakan dalam tahun berjalan');
  return {
    ...catatan,
    triwulan,
    nilai: buat(aturan, {
      kunci: 'penyerapan',
      nama: 'Penyerapan Anggaran',
      ekspresi: rata(triwulan.map((t) => angka(t.nilai))),
      kaidah: 'Rata-rata triwulan sampai yang berjalan',
      taksiran: catatan.taksiran.length > 0,
    }),
  };
}

function susunJenis(
  jenis: JenisBelanja,
  t: 1 | 2 | 3 | 4,
  sampaiBulan: number,
  { netto, proporsi }: { netto: Angka; proporsi: Angka },
  uang: UangRinci,
  aturan: AturanRinci,
): JenisPenyerapan {
  const realisasi = buat(aturan, {
    kunci: `penyerapan/tw${t}/${jenis}/realisasi`,
    nama: `Realisasi belanja ${jenis} s.d. triwulan ${ROMAWI[t]}`,
    ekspresi: realisasiSampai(uang, sampaiBulan, jenis),
    satuan: 'rupiah',
    desimal: 0,
  });
  const kunci = `${jenis}-${t}` as const;
  return {
    jenis,
    netto,
    realisasi,
    proporsi,
    target: nilaiAnggota(PENYERAPAN_TARGET, kunci, aturan),
    rasio: buat(aturan, {
      kunci: `penyerapan/tw${t}/${jenis}`,
      nama: `Rasio penyerapan belanja ${jenis} triwulan ${ROMAWI[t]}`,
      ekspresi: rasioPenyerapan(angka(realisasi), angka(netto), anggotaPersen(PENYERAPAN_TARGET, kunci, aturan)),
      kaidah: 'Realisasi kumulatif ÷ (pagu netto × target), paling tinggi 100',
      satuan: '%',
    }),
  };
}
