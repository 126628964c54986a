import { POLA_BULAN } from '../../dasar/bulan';

/** What a column says of its rows. `lain`: its heading does not tell. */
export type PeranKolom =
  'target' | 'realisasi' | 'capaian' | 'anggaran' | 'serapan' | 'efisiensi' | 'selisih' | 'bobot' | 'lain';

/** The meaning of a column, as its heading tells it. */
export interface ArtiKolom {
  peran: PeranKolom;
  /** The only year that the heading names; null: none, or several. */
  tahun: number | null;
  /** Words that narrow it: "renstra", "akhir", "daerah", "setelah perubahan"; in alphabetical order. */
  sifat: string;
}

/** No row's name and no figure of it stand under these. */
const BUKAN_ISI =
  /^(?:no|nomor|kode|satuan|ket|keterangan|kategori|katagori|penilaian|kriteria|predikat|status|sumber|penanggung)/;
/** Narrowing words; all other words of a heading are left out of the comparison. */
const SIFAT = new RegExp(
  String.raw`\b(?:akhir|renstra|rpjmd|rpjmn|jangka menengah|nasional|provinsi|daerah|kabupaten|kota|internasional|terhadap|s/d|sd|sampai|kumulatif|tri ?wulan|trw|tw|semester|bulan|${POLA_BULAN.toLowerCase()}|sebelum|setelah|perubahan|murni|awal|fisik|standar|rata|apbn|apbd|pendapatan|i{1,3}|iv)\b`,
  'g',
);

/** Is it a column of numbering, units or remarks? */
export const bukanIsi = (judul: string): boolean => BUKAN_ISI.test(bersih(judul));

/** Reads a column's heading, its levels from the top down. */
export function artiKolom(tingkat: readonly string[]): ArtiKolom {
  const semua = bersih(tingkat.join(' '));
  const bawah = bersih(tingkat.at(-1) ?? '');
  const tahun = new Set((semua.match(/20\d\d(?!\d)/g) ?? []).map(Number));
  const [satu] = tahun;
  return {
    peran: peranKolom(bawah, semua),
    tahun: tahun.size === 1 ? (satu ?? null) : null,
    sifat: [...new Set(semua.replace(/rata[- ]*rata/g, 'rata').match(SIFAT) ?? [])].sort().join(' '),
  };
}

/** The lowest level decides; the ones above it only where it does not tell. */
function peranKolom(bawah: string, semua: string): PeranKolom {
  const milik = satuPeran(bawah);
  const uang = /\b(?:anggaran|pagu|keuangan|biaya|belanja)\b/.test(semua);
  if (uang && (milik === 'capaian' || (/%|persen/.test(bawah) && milik !== 'anggaran'))) return 'serapan';
  return milik ?? satuPeran(semua) ?? 'lain';
}

function satuPeran(judul: string): PeranKolom | null {
  if (/efisiensi/.test(judul)) return 'efisiensi';
  if (/penyerapan|serapan/.test(judul)) return 'serapan';
  if (/peningkatan|kenaikan|penurunan|pening katan|selisih|sisa|kekurangan|pertumbuhan|naik|turun/.test(judul))
    return 'selisih';
  if (/bobot/.test(judul)) return 'bobot';
  if (/capaian|pencapaian|ketercapaian|cap aian/.test(judul) && !/^target|realisasi$/.test(judul)) return 'capaian';
  if (/realisasi|terealisasi|spj/.test(judul))
    return /%\s*realisasi|realisasi anggaran \(?%/.test(judul) ? 'capaian' : 'realisasi';
  // "Hasil Th 2015" between a target and its capaian.
  if (/^hasil(?: (?:th|tahun))?\.?(?: 20\d\d)?$/.test(judul)) return 'realisasi';
  if (/target|rencana kinerja/.test(judul)) return 'target';
  if (/anggaran|pagu|alokasi|dpa\b|dipa\b/.test(judul)) return 'anggaran';
  return /^\(?(?:%|persen|persentase)\)?$/.test(judul) ? 'capaian' : null;
}

/** "REALI SASI", "CAPAIA N": a narrow column breaks the word. */
const PATAH =
  /\b(?:real[\s-]*i?[\s-]*s?[\s-]*a?[\s-]*s[\s-]*i|cap[\s-]*a[\s-]*i?[\s-]*a[\s-]*n|peni[\s-]*la[\s-]*i?[\s-]*a[\s-]*n)\b/g;

const bersih = (teks: string): string =>
  teks
    .toLowerCase()
    .replace(PATAH, (kata) => kata.replace(/[\s-]+/g, ''))
    .replace(/prosentas[ei]|presentas[ei]/g, 'persentase')
    .replace(/\s+/g, ' ')
    .trim();
