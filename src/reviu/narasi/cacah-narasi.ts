import { isi } from '../kalimat/isi';
import { Decimal, tampil } from '../../dasar/desimal';
import type { HasilLkj } from '../../domain/lkj';
import { aturan } from '../aturan';
import type { Paragraf } from '../konteks';
import type { Calon } from '../temuan';
import { bacaCacah, bilangan, bilanganBesar, POLA_CACAH } from './bilangan';
import { calonNarasi } from './calon-narasi';
import { kalimatDari } from './kata';
import { pecahAngka } from './token';
import { cacahTabel } from '../kata/cacah-tabel';

const DARI = /\b(\d{1,3}) dari (\d[\d.]*)\b([^.]{0,30})\b(?:indikator|target)\b/i;
/** What is counted where it is no indicator: "22 dari 23 rincian output (RO) mencapai target". */
const CACAH_LAIN = /\b(?:output|RO|satker|satuan kerja|kegiatan|program)\b/i;

/** Counts in words: "9 dari 10 indikator", "7 (tujuh)", "7 sasaran dan 10 indikator". */
export const cacahNarasi = aturan({
  id: 'cacah-narasi',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Jumlah dalam teks',
      kalimat: (t) =>
        isi(t, 'ejaan') !== ''
          ? `Kalimat pada ${isi(t, 'letak')} mencantumkan ${t.dilaporkan}, sedangkan dengan huruf “${isi(t, 'ejaan')}” (${t.dihitung}).`
          : `Kalimat pada ${isi(t, 'letak')} menyebut ${t.dilaporkan}, ${t.putusan === 'cocok' ? 'sesuai dengan tabel' : `sedangkan menurut tabel ${t.dihitung}`}.`,
    },
    en: {
      nama: 'Count in a sentence',
      kalimat: (t) =>
        isi(t, 'ejaan') !== ''
          ? `The sentence at ${isi(t, 'letak')} prints ${t.dilaporkan}, in words “${isi(t, 'ejaan')}” (${t.dihitung}).`
          : `The sentence at ${isi(t, 'letak')} says ${t.dilaporkan}; the tables say ${t.dihitung}.`,
    },
  },
  periksa: (hasil, { narasi, polos = [] }) => {
    // Where a table prints as many, the report has them: other tables name some of them otherwise.
    const tercetak = new Set(polos.flatMap(cacahTabel).map((t) => `${t.sasaran} sasaran, ${t.indikator} indikator`));
    return narasi.flatMap((p) => [
      ...ejaanBerbeda(p),
      ...dariBerbeda(p, hasil),
      ...jumlahBerbeda(p, hasil).filter((c) => c.putusan === 'cocok' || !tercetak.has(c.dilaporkan)),
      ...sekitarSeratusBerbeda(p, hasil),
      ...mencapaiTarget(p, hasil),
    ]);
  },
});

const SASARAN_INDIKATOR = new RegExp(
  String.raw`(?:^|[^\p{L}\d])(salah )?(${POLA_CACAH}) sasaran(?: program| strategis| kegiatan)?(?: dan| dengan| serta),? (${POLA_CACAH}) indikator\b`,
  'giu',
);

/** "7 sasaran program dan 10 indikator kinerja" against the PK. */
function jumlahBerbeda(paragraf: Paragraf, { capaian }: HasilLkj): Calon[] {
  if (!capaian || berincian(capaian)) return [];
  const seharusnya = `${capaian.sasaran.length} sasaran, ${capaian.indikator.length} indikator`;
  return [...paragraf.teks.matchAll(SASARAN_INDIKATOR)].flatMap(([, salah, sasaran = '', indikator = '']): Calon[] => {
    if (salah !== undefined) return [];
    const cacah = [bacaCacah(sasaran), bacaCacah(indikator)];
    // Counts in words are told of parts, too: "satu sasaran dengan tiga indikator" of a report that has seven.
    const berkata = [sasaran, indikator].some((n) => !/\d/.test(n));
    const semua = [capaian.sasaran.length, capaian.indikator.length];
    if (berkata && cacah.some((n, i) => (n ?? 0) * 2 <= (semua[i] ?? 0))) return [];
    const tertulis = `${cacah[0] ?? sasaran} sasaran, ${cacah[1] ?? indikator} indikator`;
    const putusan = tertulis === seharusnya ? ('cocok' as const) : ('berbeda' as const);
    return [{ ...calonNarasi(paragraf, [tertulis, seharusnya]), putusan }];
  });
}

/** Rows with a dash are parts of an indicator: how many indicators there are is then in doubt. */
const berincian = ({ indikator }: NonNullable<HasilLkj['capaian']>): boolean =>
  indikator.some((i) => /^\s*[-–•]/.test(i.data.nama));

/** "Rp. 100.350.000,-, (Seratus Juta … Rupiah)". */
const UANG_DIEJA = /\bRp\.?\s*(\d{1,3}(?:\.\d{3})+)(?:,00|,-+)?[\s,.-]*\(\s*([\p{L}\s]{8,260}?)\s*rupiah\b/giu;

function ejaanBerbeda(paragraf: Paragraf): Calon[] {
  return [...uangBerbeda(paragraf), ...angkaBerbeda(paragraf)];
}

function uangBerbeda(paragraf: Paragraf): Calon[] {
  return [...paragraf.teks.matchAll(UANG_DIEJA)].flatMap(([, angka = '', kata = '']): Calon[] => {
    const dieja = bilanganBesar(kata);
    if (dieja === null || dieja === Number(angka.replaceAll('.', ''))) return [];
    return [calonNarasi(paragraf, [angka, tampil(new Decimal(dieja), 0)], { ejaan: kata.replace(/\s+/g, ' ') })];
  });
}

function angkaBerbeda(paragraf: Paragraf): Calon[] {
  return pecahAngka(paragraf.teks).flatMap((t): Calon[] => {
    const ejaan = t.ejaan === '' ? null : bilangan(t.ejaan);
    return ejaan === null || t.nilai.eq(ejaan) ? [] : [calonNarasi(paragraf, [t.teks, String(ejaan)])];
  });
}

/** From a number's first digit on: a row of "1.1.1." is walked through once. */
const SEKITAR_SERATUS =
  /(?:^|[^\d.])\.*\b(\d[\d.]*)(?: \([a-z ]+\))? indikator(?: \p{L}+){0,5} (di ?atas|tepat|di ?bawah) 100\s*(?:%|persen)/giu;

/** "8 indikator memiliki capaian di atas 100%". */
function sekitarSeratusBerbeda(paragraf: Paragraf, { capaian }: HasilLkj): Calon[] {
  if (!capaian) return [];
  const { diAtas, tepat, diBawah } = capaian.cacah;
  return [...paragraf.teks.matchAll(SEKITAR_SERATUS)].flatMap(([, tertulis = '', batas = '']): Calon[] => {
    const angka = /atas/i.test(batas) ? diAtas : /bawah/i.test(batas) ? diBawah : tepat;
    const seharusnya = angka.nilai?.toString();
    if (seharusnya === undefined) return [];
    const putusan = tertulis === seharusnya ? ('cocok' as const) : ('berbeda' as const);
    return [{ ...calonNarasi(paragraf, [tertulis, seharusnya], {}, angka.asal), putusan }];
  });
}

/** "capaian 9 dari 10 indikator 100% ke atas" against the indicators that reached 100%. */
function dariBerbeda(paragraf: Paragraf, { capaian }: HasilLkj): Calon[] {
  if (!capaian || berincian(capaian)) return [];
  const { diAtas, tepat } = capaian.cacah;
  const tercapai = diAtas.nilai && tepat.nilai ? diAtas.nilai.plus(tepat.nilai) : null;
  return kalimatDari(paragraf.teks).flatMap(({ teks }): Calon[] => {
    const [, bagian = '', semua = '', antara = ''] = DARI.exec(teks) ?? [];
    if (!tercapai || bagian === '' || CACAH_LAIN.test(antara) || !/100\s*%|tercapai|mencapai/i.test(teks)) return [];
    const tertulis = `${bagian} dari ${semua}`;
    const seharusnya = `${tercapai.toString()} dari ${capaian.indikator.length}`;
    const sel = capaian.indikator.map((i) => i.data.realisasi?.asal ?? null);
    const putusan = tertulis === seharusnya ? ('cocok' as const) : ('berbeda' as const);
    return [{ ...calonNarasi(paragraf, [tertulis, seharusnya], {}, sel), putusan }];
  });
}

const MENCAPAI = new RegExp(
  String.raw`\bdari (?:total |jumlah |sebanyak )?(${POLA_CACAH}) indikator[^.;\d]{0,60}?,\s*(?:sebanyak |terdapat |ada )?(${POLA_CACAH}) indikator(?: kinerja)?(?: telah| sudah| berhasil| yang)* (?:mencapai|melampaui|melebihi|memenuhi|tercapai)\b`,
  'giu',
);

/** "dari 4 indikator, 3 indikator melampaui target" against the printed capaian of as many indicators. */
function mencapaiTarget(paragraf: Paragraf, { capaian }: HasilLkj): Calon[] {
  if (!capaian || berincian(capaian)) return [];
  const tercetak = capaian.indikator.flatMap(({ data: { capaianDilaporkan: c } }) =>
    c?.nilai ? [{ nilai: c.nilai, asal: c.asal }] : [],
  );
  if (tercetak.length !== capaian.indikator.length) return [];
  const mencapai = tercetak.filter(({ nilai }) => nilai.gte(100));
  const melebihi = tercetak.filter(({ nilai }) => nilai.gt(100));
  return [...paragraf.teks.matchAll(MENCAPAI)].flatMap(([, semua = '', bagian = '']): Calon[] => {
    const [n, b] = [bacaCacah(semua), bacaCacah(bagian)];
    if (n !== tercetak.length || b === null || b === mencapai.length || b === melebihi.length) return [];
    return [
      calonNarasi(
        paragraf,
        [`${b} dari ${n} indikator`, `${mencapai.length} dari ${n} indikator`],
        {},
        tercetak.map(({ asal }) => asal),
      ),
    ];
  });
}
