import { NAMA_BULAN } from '../../dasar/bulan';
import { terbesar } from '../../dasar/ujung';
import type { Angka, Ekspresi } from '../angka';
import { angka, bagi, fakta, jika, jumlah, kali, kurang, min, rata, tetap } from '../ekspresi/bentuk';
import { OUTPUT_BOBOT, OUTPUT_GAP } from '../pedoman/ikpa-pelaksanaan';
import { PENYERAPAN_TARGET } from '../pedoman/ikpa-rinci';
import {
  anggotaPersen,
  type AturanRinci,
  type CatatanRinci,
  catatanKosong,
  nilaiAnggota,
  triwulanDari,
} from './aturan';
import { buat } from './buat';
import type { BarisOutput } from './data';
import type { UangRinci } from './uang';

export interface OutputDihitung {
  data: BarisOutput;
  /** 0–100; 0 where it was not confirmed. */
  capaian: Angka;
  /** PCRO less the share of the money that was spent; null where the table has no money. */
  gap: Angka | null;
  /** The gap is larger than what is confirmed without an explanation. */
  janggal: boolean;
}

export interface HasilOutput extends CatatanRinci {
  /** Month that the capaian is of. */
  bulan: number;
  baris: OutputDihitung[];
  /** Neither counted nor guessed: progress without a target for it. */
  tanya: BarisOutput[];
  /** Mean over outputs and months; null where the table does not say when they were sent. */
  ketepatan: Angka | null;
  capaian: Angka;
  nilai: Angka;
}

/** 0–100 of one output: by its volume once it is complete or the year is, else by its progress. */
export const capaianRo = (isi: {
  target: Ekspresi;
  rvro: Ekspresi;
  pcro: Ekspresi;
  tpcro: Ekspresi;
  akhirTahun: boolean;
}): Ekspresi => {
  const volume = kali(bagi(isi.rvro, isi.target), tetap(100));
  const kemajuan = kali(bagi(isi.pcro, isi.tpcro), tetap(100));
  return min(
    tetap(100),
    isi.akhirTahun
      ? volume
      : jika([isi.pcro, '>=', tetap(100)], volume, jika([isi.pcro, '=', tetap(0)], tetap(0), kemajuan)),
  );
};

/** Progress less the share of the pagu that was spent, in percentage points. */
export const gapRo = (pcro: Ekspresi, pagu: Ekspresi, realisasi: Ekspresi): Ekspresi =>
  kurang(pcro, kali(bagi(realisasi, pagu), tetap(100)));

export const nilaiOutput = (ketepatan: Ekspresi, capaian: Ekspresi, aturan: AturanRinci): Ekspresi =>
  jumlah([
    kali(anggotaPersen(OUTPUT_BOBOT, 'ketepatan', aturan), ketepatan),
    kali(anggotaPersen(OUTPUT_BOBOT, 'capaian', aturan), capaian),
  ]);

/** Progress that the quarter wants where no TPCRO stands: the weighted target of penyerapan. */
function targetKemajuan(uang: UangRinci, bulan: number, aturan: AturanRinci): Angka | null {
  const t = triwulanDari(bulan);
  const proporsi = uang.proporsi.get(t);
  if (!proporsi || proporsi.size === 0) return null;
  return buat(aturan, {
    kunci: `output/target-kemajuan/${t}`,
    nama: 'Target kemajuan output dari target penyerapan',
    ekspresi: jumlah(
      [...proporsi].map(([j, p]) => kali(anggotaPersen(PENYERAPAN_TARGET, `${j}-${t}`, aturan), angka(p))),
    ),
    kaidah: 'Jumlah target penyerapan × proporsi pagu',
    satuan: '%',
  });
}

function selisihUang(data: BarisOutput, aturan: AturanRinci): Pick<OutputDihitung, 'gap' | 'janggal'> {
  if (!data.pcro?.nilai || !data.pagu?.nilai?.gt(0) || !data.realisasi?.nilai) return { gap: null, janggal: false };
  const gap = buat(aturan, {
    kunci: `output/${data.id}/gap`,
    nama: `GAP ${data.nama}`,
    ekspresi: gapRo(fakta(data.pcro), fakta(data.pagu), fakta(data.realisasi)),
    kaidah: 'PCRO − realisasi ÷ pagu × 100',
  });
  const batas = nilaiAnggota(OUTPUT_GAP, data.prioritasNasional ? 'prioritas' : 'biasa', aturan);
  return { gap, janggal: gap.nilai?.abs().gt(batas) ?? false };
}

/** Capaian Output, 0–100, of the last month in the table; null without one. */
export function hitungOutput(semua: readonly BarisOutput[], uang: UangRinci, aturan: AturanRinci): HasilOutput | null {
  const tercatat = semua.filter((b) => b.bulan <= aturan.bulan);
  const bulan = terbesar([0, ...tercatat.map((b) => b.bulan)]);
  const catatan = catatanKosong();
  const kini = tercatat.filter((b) => b.bulan === bulan);
  const pengganti = targetKemajuan(uang, bulan, aturan);
  const akhirTahun = aturan.baru ? bulan === 12 : bulan > 9;
  const tanya: BarisOutput[] = [];
  const baris = kini.flatMap((data): OutputDihitung[] => {
    const tanpaTpcro = !aturan.baru || !data.tpcro?.nilai;
    const tpcro = tanpaTpcro ? (pengganti ? angka(pengganti) : null) : data.tpcro ? fakta(data.tpcro) : null;
    const perluTpcro = !akhirTahun && data.pcro?.nilai && data.pcro.nilai.gt(0) && data.pcro.nilai.lt(100);
    const nolTpcro = !tanpaTpcro && data.tpcro?.nilai?.isZero();
    if (!data.target?.nilai || !data.rvro?.nilai || !data.pcro?.nilai || (perluTpcro && (!tpcro || nolTpcro))) {
      tanya.push(data);
      return [];
    }
    if (aturan.baru && perluTpcro && tanpaTpcro) catatan.taksiran.push('TPCRO tidak ada: dipakai target penyerapan');
    const isi = capaianRo({
      target: fakta(data.target),
      rvro: fakta(data.rvro),
      pcro: fakta(data.pcro),
      tpcro: tpcro ?? tetap(100),
      akhirTahun,
    });
    const capaian = buat(aturan, {
      kunci: `output/${data.id}`,
      nama: `Capaian ${data.nama}`,
      ekspresi: data.terkonfirmasi ? jika([fakta(data.terkonfirmasi), '=', tetap(0)], tetap(0), isi) : isi,
    });
    return [{ data, capaian, ...selisihUang(data, aturan) }];
  });
  if (baris.length === 0) return null;
  catatan.taksiran = [...new Set(catatan.taksiran)];
  const dikirim = tercatat.flatMap((b) => (b.tepatWaktu?.nilai ? fakta(b.tepatWaktu) : []));
  if (dikirim.length === 0) catatan.taksiran.push('waktu kirim tidak ada di tabel: ketepatan waktu dianggap 100');
  if (kini.every((b) => !b.terkonfirmasi)) catatan.taksiran.push('status konfirmasi tidak ada di tabel');
  const janggal = baris.filter((b) => b.janggal).length;
  if (janggal > 0)
    catatan.perhatian.push(`${janggal} rincian output dengan PCRO jauh dari persentase realisasinya (GAP)`);
  if (tanya.length > 0)
    catatan.perhatian.push(`${tanya.length} rincian output tidak dihitung: TPCRO 0 atau angkanya belum lengkap`);
  const ketepatan = buat(aturan, {
    kunci: 'output/ketepatan',
    nama: 'Ketepatan waktu pelaporan output',
    ekspresi: dikirim.length > 0 ? kali(rata(dikirim), tetap(100)) : tetap(100),
    kaidah: 'Rata-rata laporan bulanan yang tepat waktu × 100',
  });
  const capaian = buat(aturan, {
    kunci: 'output/capaian',
    nama: `Capaian rincian output ${NAMA_BULAN[bulan - 1] ?? bulan}`,
    ekspresi: rata(baris.map((b) => angka(b.capaian))),
    kaidah: 'Rata-rata rincian output',
  });
  return {
    ...catatan,
    bulan,
    baris,
    tanya,
    ketepatan: dikirim.length > 0 ? ketepatan : null,
    capaian,
    nilai: buat(aturan, {
      kunci: 'output',
      nama: 'Capaian Output',
      ekspresi: nilaiOutput(dikirim.length > 0 ? angka(ketepatan) : tetap(100), angka(capaian), aturan),
      kaidah: '30% ketepatan waktu + 70% capaian rincian output',
      taksiran: catatan.taksiran.length > 0,
    }),
  };
}
