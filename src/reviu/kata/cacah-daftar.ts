import { aturan } from '../aturan';
import { isi } from '../kalimat/isi';
import type { Paragraf } from '../konteks';
import { bacaCacah, POLA_CACAH } from '../narasi/bilangan';
import { bacaButir } from '../narasi/butir';
import { calonNarasi } from '../narasi/calon-narasi';
import type { Calon } from '../temuan';

const BENDA =
  'sasaran|indikator|program|kegiatan|tujuan|misi|strategi|kebijakan|bidang|bagian|seksi|urusan|prioritas|komponen|aspek|unsur|tahapan|langkah|isu strategis';
/** "terdiri dari 5 (lima) program, yaitu :": the last thing that is counted before the list. */
const PENGANTAR = new RegExp(
  String.raw`(?:^|[^\p{L}\d.,])(?<cacah>${POLA_CACAH}) (?<benda>${BENDA})(?! (?:dari|pada|di antara))(?<sisa>[^.:;]{0,90}?)(?:sebagai berikut|berikut(?: ini)?|yaitu|yakni|meliputi|adalah)\s*(?:sebagai berikut)?\s*:?\s*$`,
  'iu',
);
const BENDA_LAIN = new RegExp(String.raw`\d|\b(?:${BENDA}|antara lain|masing-masing|tabel|gambar)\b`, 'i');
/** How far the end of a list is looked for, and how far a line may be cut by the end of a page. */
const JAUH = 12;

/** A number of things that introduces a numbered list of another number of them. */
export const cacahDaftar = aturan({
  id: 'cacah-daftar',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Jumlah butir daftar',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyebut ${t.dilaporkan}, sedangkan daftar sesudahnya berisi ${t.dihitung} (sampai ${isi(t, 'letakLain')}).`,
    },
    en: {
      nama: 'Number of items in a list',
      kalimat: (t) =>
        `The sentence at ${isi(t, 'letak')} says ${t.dilaporkan}, but the list behind it has ${t.dihitung} (up to ${isi(t, 'letakLain')}).`,
    },
  },
  periksa: (_, { narasi }) =>
    narasi.flatMap((paragraf, i): Calon[] => {
      const { cacah = '', benda = '', sisa = '' } = PENGANTAR.exec(paragraf.teks)?.groups ?? {};
      const banyak = bacaCacah(cacah);
      if (banyak === null || banyak < 2 || BENDA_LAIN.test(sisa) || bacaButir(paragraf.teks)) return [];
      const daftar = daftarSesudah(narasi, i);
      if (!daftar || daftar.banyak === banyak) return [];
      const rincian = { letakLain: daftar.akhir.letak };
      const dihitung = `${daftar.banyak} ${benda.toLowerCase()}`;
      return [calonNarasi(paragraf, [`${cacah} ${benda}`, dihitung], rincian, [daftar.akhir.asal])];
    }),
});

/**
 * The list right behind a paragraph, marked 1, 2, 3 or a, b, c without a gap; null where there is none, where its end
 * is in doubt, or where it holds lists of its own.
 */
function daftarSesudah(narasi: readonly Paragraf[], di: number): { banyak: number; akhir: Paragraf } | null {
  let banyak = 0;
  let milik = '';
  let akhir: Paragraf | null = null;
  let lewat = 0;
  for (const paragraf of narasi.slice(di + 1, di + 1 + 60)) {
    const butir = bacaButir(paragraf.teks);
    if (banyak === 0 && butir?.urut !== 1) return null;
    if (banyak === 0) milik = butir?.gaya ?? '';
    if (butir && butir.gaya === milik && butir.urut === banyak + 1) {
      if (lewat > 1) return null;
      [banyak, akhir, lewat] = [banyak + 1, paragraf, 0];
      // The next item stands in the same line: "…; 10.Mendukung …".
      if (memuatButir(paragraf.teks, butir.tanda, banyak + 1)) return null;
      continue;
    }
    // Another list behind it begins anew; one inside it, or its own number out of order, leaves its end in doubt.
    if (butir && lewat > 0 && butir.urut === 1) break;
    if (butir && lewat === 0) return null;
    lewat += 1;
    if (lewat > JAUH) break;
  }
  return akhir && banyak >= 2 ? { banyak, akhir } : null;
}

function memuatButir(teks: string, tanda: string, ke: number): boolean {
  const sesudah = /\d/.test(tanda) ? String(ke) : String.fromCharCode(96 + ke);
  return new RegExp(String.raw`[\s;,.]\(?${sesudah}[.)]+\s*\p{L}`, 'iu').test(teks);
}
