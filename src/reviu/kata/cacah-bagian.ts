import { aturan } from '../aturan';
import { isi } from '../kalimat/isi';
import type { Paragraf } from '../konteks';
import { bacaCacah, POLA_CACAH } from '../narasi/bilangan';
import { calonNarasi } from '../narasi/calon-narasi';
import { kalimatDari } from '../narasi/kata';
import type { Calon } from '../temuan';

const BENDA = 'indikator(?: kinerja)?|sasaran|program|kegiatan|target|rekomendasi';
const SEMUA = new RegExp(
  String.raw`(?:^|[^\p{L}\d.,])(?:dari|jumlah(?: seluruh)?|sebanyak|terdapat)\s+(?:jumlah |sebanyak |total )?(?<cacah>${POLA_CACAH}) (?<benda>${BENDA})\b`,
  'iu',
);
const BAGIAN = new RegExp(String.raw`(?:^|[^\p{L}\d.,])(?<cacah>${POLA_CACAH})\s+(?<benda>${BENDA})\b`, 'giu');
/** What a part is called: by how far it came. */
const GOLONGAN =
  /\b(?:tercapai|mencapai|melebihi|melampaui|memenuhi|berhasil|gagal|kategori|predikat|kriteria|sangat|baik|cukup|kurang|sedang|tinggi|rendah|di ?atas|di ?bawah|belum|tidak)\b/i;
const BERIKUT = 8;
const PALING_SEDIKIT = 3;

/** Groups of indicators by how far they came, which are not as many as the whole that they are taken from. */
export const cacahBagian = aturan({
  id: 'cacah-bagian',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Bagian dan keseluruhan',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyebut ${t.dilaporkan}, sedangkan bagian-bagiannya ${isi(t, 'hitungan')} = ${t.dihitung}.`,
    },
    en: {
      nama: 'Parts and whole',
      kalimat: (t) =>
        `The sentence at ${isi(t, 'letak')} says ${t.dilaporkan}, but its parts are ${isi(t, 'hitungan')} = ${t.dihitung}.`,
    },
  },
  periksa: (_, { narasi }) =>
    narasi.flatMap((p, i) => [
      ...dalamKalimat(p),
      ...duaPihak(p),
      ...dalamDaftar(p, narasi.slice(i + 1, i + 1 + BERIKUT)),
    ]),
});

interface Bagian {
  cacah: number;
  benda: string;
  /** What is said of it, up to the next part. */
  ekor: string;
}

function bagianDari(teks: string): Bagian[] {
  const semua = [...teks.matchAll(BAGIAN)];
  return semua.flatMap((temu, i): Bagian[] => {
    const { groups = {}, index } = temu;
    const cacah = bacaCacah(groups['cacah'] ?? '');
    if (cacah === null) return [];
    const ekor = teks.slice(index + temu[0].length, semua[i + 1]?.index).split(/[.;](?:\s|$)/)[0] ?? '';
    return [{ cacah, benda: inti(groups['benda'] ?? ''), ekor }];
  });
}

const inti = (benda: string): string => benda.toLowerCase().split(' ')[0] ?? '';

/** "dari 11 indikator, 6 indikator tercapai sangat baik, 1 indikator baik, … dan 1 indikator kurang". */
function dalamKalimat(paragraf: Paragraf): Calon[] {
  return kalimatDari(paragraf.teks).flatMap(({ teks }): Calon[] => {
    const temu = SEMUA.exec(teks);
    const { cacah = '', benda = '' } = temu?.groups ?? {};
    if (!temu || !/\bdari\b/i.test(temu[0])) return [];
    const sesudah = teks.slice(temu.index + temu[0].length);
    if (!GOLONGAN.test(sesudah)) return [];
    return bandingkan(paragraf, { cacah, benda }, bagianDari(sesudah));
  });
}

/** "jumlah indikator yang digunakan: 3 indikator. Sebanyak 1 indikator melebihi target, 3 indikator tidak mencapai target". */
const JUMLAH = new RegExp(
  String.raw`\b(?:jumlah|banyaknya) indikator(?: \p{L}+){0,4}\s*:?\s*(?:adalah |sebanyak )?(?<cacah>${POLA_CACAH}) indikator\b`,
  'iu',
);
const TIDAK = /\b(?:tidak|belum|gagal|di ?bawah|kurang)\b/i;

function duaPihak(paragraf: Paragraf): Calon[] {
  const { teks } = paragraf;
  const temu = JUMLAH.exec(teks) ?? new RegExp(String.raw`\bdari (?<cacah>${POLA_CACAH}) indikator\b`, 'iu').exec(teks);
  const cacah = temu?.groups?.['cacah'] ?? '';
  const [banyak, bagian] = [bacaCacah(cacah), bagianDari(teks.slice((temu?.index ?? 0) + (temu?.[0].length ?? 0)))];
  const [satu, dua, lagi] = bagian;
  if (!temu || banyak === null || !satu || !dua || lagi || satu.benda !== 'indikator' || dua.benda !== 'indikator')
    return [];
  if (TIDAK.test(satu.ekor) === TIDAK.test(dua.ekor) || ![satu, dua].every((b) => GOLONGAN.test(b.ekor))) return [];
  const jumlah = satu.cacah + dua.cacah;
  if (jumlah === banyak || satu.cacah > banyak || dua.cacah > banyak || jumlah < banyak * 0.8) return [];
  return [
    calonNarasi(paragraf, [`${cacah} indikator`, `${jumlah} indikator`], { hitungan: `${satu.cacah} + ${dua.cacah}` }),
  ];
}

/** "sebanyak 20 indikator dengan rincian :", and under it a line for each group. */
function dalamDaftar(paragraf: Paragraf, sesudah: readonly Paragraf[]): Calon[] {
  const temu = SEMUA.exec(paragraf.teks);
  const { cacah = '', benda = '' } = temu?.groups ?? {};
  if (!temu || !/\b(?:kategori|predikat|kriteria|penilaian|capaian)\b/i.test(paragraf.teks)) return [];
  if (!/\b(?:rincian|berikut|yaitu)\b[^.;\d]{0,40}:?\s*$/i.test(paragraf.teks)) return [];
  const baris: string[] = [];
  for (const { teks } of sesudah) {
    if (!GOLONGAN.test(teks) || bagianDari(teks).length === 0 || !/^\W*\p{L}[^:]{2,60}[:–-]/u.test(teks)) break;
    baris.push(teks.replace(/\b(?:jumlah|total)\b.*$/i, ''));
  }
  return bandingkan(paragraf, { cacah, benda }, baris.flatMap(bagianDari));
}

function bandingkan(
  paragraf: Paragraf,
  { cacah, benda }: { cacah: string; benda: string },
  semua: readonly Bagian[],
): Calon[] {
  const banyak = bacaCacah(cacah);
  const bagian = semua.filter((b) => b.benda === inti(benda));
  if (banyak === null || bagian.length < PALING_SEDIKIT || bagian.some((b) => b.cacah > banyak)) return [];
  const jumlah = bagian.reduce((j, b) => j + b.cacah, 0);
  // Far fewer are not all of the groups; far more are counted twice.
  if (jumlah === banyak || jumlah < banyak * 0.8 || jumlah > banyak * 1.3) return [];
  const hitungan = bagian.map((b) => b.cacah).join(' + ');
  return [calonNarasi(paragraf, [`${cacah} ${benda}`, `${jumlah} ${benda}`], { hitungan })];
}
