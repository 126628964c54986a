import type { DefinisiKolom } from '../definisi';
import { nomorBulan } from '../judul-waktu';
import type { KolomKepala } from '../kepala';

export type KolomKinerja = 'target' | 'realisasi' | 'capaian';

const UANG = /\b(?:rp|rupiah|anggaran|keuangan|pagu|alokasi|dana|biaya)\b/;
const BUKAN_UANG = /\b(?:kinerja|fisik|output|capaian|k)\b/;
/** "Persentase Realisasi" is a capaian; "Realisasi Capaian Kinerja" is a realisasi. */
const PERSEN_DARI = /^(?:persen|persentase|tingkat)\b/;

/** The plan's last year and its first: no target of the year that is measured. */
const DI_LUAR_TAHUN = /\b(?:(?:akhir|awal) (?:rpjmd|rpjmn|renstra|periode)|rpjmd|rpjmn|jangka menengah)\b/;
const TAHUN_LALU = /\b(?:tahun|periode) (?:lalu|sebelumnya)\b/;

/** Money beside performance: "Target > Rp", "Keuangan > Realisasi", but not "Target Kinerja dan Anggaran > K". */
export function kolomUang({ daun, penuh }: KolomKepala): boolean {
  if (/\b(?:rp|rupiah)\b/.test(daun)) return true;
  if (!UANG.test(penuh)) return false;
  if (UANG.test(daun)) return !BUKAN_UANG.test(daun);
  // What stands over the column decides: "Anggaran > Capaian (%)" is money's.
  const atas = penuh.endsWith(` ${daun}`) ? penuh.slice(0, -daun.length - 1) : penuh;
  return UANG.test(atas) && !BUKAN_UANG.test(atas) && !/\bk\b/.test(daun);
}

/** A month under a name that is merged over several: a part of the year. */
const sebulan = ({ jalur, daun }: KolomKepala): boolean => jalur.length > 1 && nomorBulan(daun) !== null;

/** Target, Realisasi and Capaian of a year; quarters and months are other columns. */
export const KOLOM_KINERJA: Readonly<Record<KolomKinerja, DefinisiKolom>> = {
  target: {
    sebutan: 'Target',
    persis: ['target', 'target kinerja', 'target tahunan', 'target pk'],
    memuat: ['target'],
    tanpa: ['triwulan', 'tw', 'semester', 'bulan'],
    bila: (k) =>
      !kolomUang(k) &&
      !sebulan(k) &&
      !DI_LUAR_TAHUN.test(k.daun) &&
      !/^(?:realisasi|capaian|persen|persentase|tingkat)\b/.test(k.daun),
    ciri: true,
    angka: true,
  },
  realisasi: {
    sebutan: 'Realisasi',
    persis: ['realisasi', 'realisasi kinerja', 'realisasi s d'],
    memuat: ['realisasi'],
    tanpa: ['triwulan', 'tw', 'semester', 'bulan'],
    bila: (k) =>
      !kolomUang(k) &&
      !sebulan(k) &&
      !PERSEN_DARI.test(k.daun) &&
      !TAHUN_LALU.test(k.daun) &&
      !/\bcapaian\b/.test(k.daun.replace(/^realisasi capaian/, '')),
    ciri: true,
    angka: true,
  },
  capaian: {
    sebutan: 'Capaian',
    persis: [
      'capaian',
      'capaian persen',
      'persen',
      'persentase',
      'persentase realisasi',
      'persen realisasi',
      'tingkat realisasi persen',
      'tingkat capaian persen',
      'tingkat capaian',
    ],
    memuat: ['capaian', 'persen capaian', 'tingkat realisasi'],
    tanpa: ['arah', 'triwulan', 'tw', 'semester', 'bulan'],
    bila: (k) => !kolomUang(k) && !sebulan(k) && !/^(?:target|realisasi)\b/.test(k.daun),
    ciri: true,
    angka: true,
  },
};

const BAGIAN_TAHUN = ['triwulan', 'tw', 'semester', 'bulan'];
const BUKAN_JUMLAH = [
  ...BAGIAN_TAHUN,
  'sisa',
  'persen',
  'persentase',
  'tingkat',
  'renstra',
  'rpjmd',
  'sebelum',
  'semula',
];

/** Money beside performance in the same row: its pagu, and what was spent of it. */
export const KOLOM_UANG: Readonly<Record<'pagu' | 'realisasiAnggaran', DefinisiKolom>> = {
  pagu: {
    sebutan: 'Pagu',
    persis: ['pagu', 'alokasi', 'anggaran', 'pagu anggaran', 'alokasi anggaran', 'pagu indikatif'],
    memuat: ['pagu', 'alokasi', 'anggaran'],
    pola: /\btarget\b.*\b(?:rp|rupiah)\b/,
    tanpa: ['realisasi', ...BUKAN_JUMLAH],
    bila: kolomUang,
    angka: true,
  },
  realisasiAnggaran: {
    sebutan: 'Realisasi anggaran',
    memuat: ['realisasi'],
    tanpa: BUKAN_JUMLAH,
    bila: kolomUang,
    angka: true,
  },
};
