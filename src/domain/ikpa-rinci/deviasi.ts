import { NAMA_BULAN } from '../../dasar/bulan';
import type { Angka, Ekspresi } from '../angka';
import { angka, bagi, jika, jumlah, kali, kurang, min, mutlak, rata, tetap } from '../ekspresi/bentuk';
import { salinAngka } from '../susun-angka';
import { DEVIASI_BATAS, DEVIASI_BULAN, DEVIASI_RATA, type JenisBelanja } from '../pedoman/ikpa-rinci';
import { bacaKebijakan } from '../pedoman/kebijakan-ikpa';
import { nilaiPada } from '../pedoman/parameter';
import {
  type AturanRinci,
  awalBulan,
  bilangan,
  type CatatanRinci,
  catatanKosong,
  kebijakanPada,
  triwulanDari,
} from './aturan';
import { buat } from './buat';
import type { UangRinci } from './uang';

export interface BulanDeviasi {
  bulan: number;
  rpd: ReadonlyMap<JenisBelanja, Angka>;
  realisasi: ReadonlyMap<JenisBelanja, Angka>;
  /** 0–100%, by jenis belanja. */
  deviasi: ReadonlyMap<JenisBelanja, Angka>;
  /** Of all jenis belanja together. */
  gabungan: Angka;
  /** Mean since January. */
  rata: Angka;
  nilai: Angka;
}

export interface HasilDeviasi extends CatatanRinci {
  jenis: readonly JenisBelanja[];
  bulan: BulanDeviasi[];
  /** Highest mean that still gives 100. */
  batas: number;
  nilai: Angka;
}

/** Deviation of one jenis belanja in a month, 0–100%: nothing planned and nothing spent is none, spent unplanned is all. */
export const deviasiJenis = (rpd: Ekspresi, realisasi: Ekspresi): Ekspresi =>
  jika(
    [rpd, '=', tetap(0)],
    jika([realisasi, '=', tetap(0)], tetap(0), tetap(100)),
    min(tetap(100), kali(bagi(mutlak(kurang(realisasi, rpd)), rpd), tetap(100))),
  );

/** The month's deviation from those of its jenis belanja; shares in percent. */
export const deviasiTertimbang = (bagian: readonly { deviasi: Ekspresi; proporsi: Ekspresi }[]): Ekspresi =>
  jumlah(bagian.map(({ deviasi, proporsi }) => bagi(kali(deviasi, proporsi), tetap(100))));

/** 100 up to the limit; beyond it what is left of 100, which is a jump of as much as the limit. */
export const nilaiDeviasi = (rataDeviasi: Ekspresi, batas: Ekspresi): Ekspresi =>
  jika([rataDeviasi, '<=', batas], tetap(100), kurang(tetap(100), rataDeviasi));

/** Deviasi Halaman III DIPA, 0–100, month by month; null without both tables or, since 2024, without shares. */
export function hitungDeviasi(uang: UangRinci, aturan: AturanRinci): HasilDeviasi | null {
  const { tahun } = aturan;
  const catatan = catatanKosong();
  const akhir = nilaiPada(DEVIASI_BULAN, aturan.konteks).versi.nilai ?? 12;
  const tertimbang = nilaiPada(DEVIASI_RATA, aturan.konteks).versi.nilai === 'tertimbang';
  const bulan: BulanDeviasi[] = [];
  for (let b = 1; b <= Math.min(akhir, aturan.bulan); b++) {
    const [rpd, realisasi] = [uang.rpd.get(b), uang.realisasi.get(b) ?? new Map<JenisBelanja, Angka>()];
    const proporsi = uang.proporsi.get(triwulanDari(b));
    // A month without its plan cannot be judged, and no later one either: the mean runs from January on.
    if (!rpd || (tertimbang && !proporsi)) break;
    const deviasi = new Map(
      uang.jenis.map((j): [JenisBelanja, Angka] => {
        const kebijakan = kebijakanPada(aturan, 'deviasiHal3', 'deviasiNol', awalBulan(tahun, b));
        const dibebaskan = kebijakan && (kebijakan.jenisBelanja?.includes(j) ?? true) ? kebijakan : undefined;
        if (dibebaskan && !catatan.kebijakan.includes(dibebaskan)) catatan.kebijakan.push(dibebaskan);
        const [rencana, nyata] = [rpd.get(j), realisasi.get(j)];
        return [
          j,
          buat(aturan, {
            kunci: `deviasi/${b}/${j}`,
            nama: `Deviasi belanja ${j} ${NAMA_BULAN[b - 1] ?? b}`,
            ekspresi: dibebaskan
              ? tetap(0, bacaKebijakan(dibebaskan))
              : deviasiJenis(rencana ? angka(rencana) : tetap(0), nyata ? angka(nyata) : tetap(0)),
            kaidah: dibebaskan ? dibebaskan.nama : '|Realisasi − RPD| ÷ RPD × 100, paling tinggi 100',
            satuan: '%',
            taksiran: dibebaskan !== undefined,
          }),
        ];
      }),
    );
    bulan.push(susunBulan(b, { rpd, realisasi, deviasi, proporsi: tertimbang ? proporsi : undefined }, bulan, aturan));
  }
  const terakhir = bulan.at(-1);
  if (!terakhir) return null;
  if (!tertimbang) catatan.taksiran.push('jenis belanja mana yang ikut dirata-ratakan pada 2022–2023 belum terbaca');
  else if (uang.proporsiDariRpd) catatan.taksiran.push('proporsi dari RPD setahun: tabel pagu tidak ada');
  if (catatan.kebijakan.length > 0) catatan.taksiran.push('ada kebijakan dalam tahun berjalan');
  if (uang.kosong > 0) catatan.perhatian.push(`${uang.kosong} sel kosong di tabel RPD atau realisasi dihitung 0`);
  const batas = nilaiPada(DEVIASI_BATAS, aturan.konteks).versi.nilai ?? 0;
  const kini = terakhir.rata.nilai;
  if (kini && kini.gt(batas - 1) && kini.lte(batas))
    catatan.perhatian.push(`rata-rata deviasi mendekati batas ${batas}%: lewat sedikit saja nilai turun ${batas} poin`);
  const nilai =
    catatan.taksiran.length > 0
      ? buat(aturan, { kunci: 'deviasi', nama: NAMA, ekspresi: angka(terakhir.nilai), taksiran: true })
      : buat(aturan, { kunci: 'deviasi', nama: NAMA, ekspresi: angka(terakhir.nilai) });
  return { ...catatan, jenis: uang.jenis, bulan, batas, nilai: salinAngka(nilai, {}, terakhir.nilai) };
}

const NAMA = 'Deviasi Halaman III DIPA';

function susunBulan(
  b: number,
  isi: Pick<BulanDeviasi, 'rpd' | 'realisasi' | 'deviasi'> & { proporsi: ReadonlyMap<JenisBelanja, Angka> | undefined },
  lalu: readonly BulanDeviasi[],
  aturan: AturanRinci,
): BulanDeviasi {
  const nama = NAMA_BULAN[b - 1] ?? String(b);
  const { proporsi, ...milik } = isi;
  const bagian = [...isi.deviasi].flatMap(([j, d]) => {
    const p = proporsi?.get(j);
    return p ? [{ deviasi: angka(d), proporsi: angka(p) }] : [];
  });
  const gabungan = buat(aturan, {
    kunci: `deviasi/${b}`,
    nama: `Deviasi ${nama}`,
    ekspresi: proporsi ? deviasiTertimbang(bagian) : rata([...isi.deviasi.values()].map(angka)),
    kaidah: proporsi ? 'Jumlah deviasi × proporsi pagu' : 'Rata-rata deviasi jenis belanja',
    satuan: '%',
  });
  const rataan = buat(aturan, {
    kunci: `deviasi/${b}/rata`,
    nama: `Rata-rata deviasi s.d. ${nama}`,
    ekspresi: rata([...lalu.map((x) => x.gabungan), gabungan].map(angka)),
    kaidah: 'Rata-rata deviasi bulanan sejak Januari',
    satuan: '%',
  });
  return {
    bulan: b,
    ...milik,
    gabungan,
    rata: rataan,
    nilai: buat(aturan, {
      kunci: `deviasi/${b}/nilai`,
      nama: `Nilai Deviasi Halaman III DIPA s.d. ${nama}`,
      ekspresi: nilaiDeviasi(angka(rataan), bilangan(DEVIASI_BATAS, aturan)),
      kaidah: '100 bila rata-rata deviasi dalam batas, selebihnya 100 − rata-rata deviasi',
    }),
  };
}
