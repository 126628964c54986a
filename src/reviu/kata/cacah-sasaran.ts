import { isi } from '../kalimat/isi';
import type { AlamatSel } from '../../dasar/sel';
import type { TabelPolos } from '../../domain/tabel-polos';
import { aturan } from '../aturan';
import { bacaNama } from '../cetak/nama';
import { bacaCacah, POLA_CACAH } from '../narasi/bilangan';
import { calonNarasi } from '../narasi/calon-narasi';
import { kalimatDari } from '../narasi/kata';
import type { Calon } from '../temuan';

const DUA_BANDING_SATU = 2;
const PASANGAN = new RegExp(
  String.raw`(?:^|[^\p{L}\d])(?<salah>salah )?(?<sasaran>${POLA_CACAH}) sasaran(?: strategis| program| stratejik)?,?(?: (?:yang|dengan|dan|serta|dicerminkan|dalam|diukur|melalui|memiliki|terdiri|dari|atas|capaian|menggunakan)){1,7} (?<indikator>${POLA_CACAH}) indikator\b`,
  'giu',
);

/**
 * "satu sasaran strategis dengan 3 indikator": where the tables with that many indicators have another number of
 * sasaran, two to one. A sentence about a part names as many indicators as no table has, and is left alone.
 */
export const cacahSasaran = aturan({
  id: 'cacah-sasaran',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Jumlah sasaran',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyebut ${t.dilaporkan}, ${t.putusan === 'cocok' ? 'sesuai dengan tabel' : `sedangkan menurut tabel ${t.dihitung}`}.`,
    },
    en: {
      nama: 'Number of objectives',
      kalimat: (t) => `The sentence at ${isi(t, 'letak')} says ${t.dilaporkan}; by the table ${t.dihitung}.`,
    },
  },
  periksa: (_, { polos = [], narasi }) => {
    const tabel = tanpaPotongan(polos.flatMap(cacahTabel));
    return narasi.flatMap((paragraf) =>
      kalimatDari(paragraf.teks).flatMap(({ teks }) =>
        [...teks.matchAll(PASANGAN)].flatMap((temu): Calon[] => {
          const { salah, sasaran: satu = '', indikator: dua = '' } = temu.groups ?? {};
          if (salah !== undefined) return [];
          const [s, i] = [bacaCacah(satu), bacaCacah(dua)];
          const sebanyak = tanpaTersembunyi(tabel.filter((t) => t.indikator === i));
          const pertama = sebanyak.find((t) => t.sasaran !== s);
          // A merged cell may hide a sasaran in one table; two tables to one are believed.
          const lain = sebanyak.filter((t) => t.sasaran === pertama?.sasaran).length;
          if (!pertama || s === null || lain < DUA_BANDING_SATU * (sebanyak.length - lain)) return [];
          return [
            calonNarasi(
              paragraf,
              [`${satu} sasaran, ${dua} indikator`, `${pertama.sasaran} sasaran, ${pertama.indikator} indikator`],
              {},
              [pertama.asal],
            ),
          ];
        }),
      ),
    );
  },
});

/** A merged cell hides a sasaran: of tables with the same indicators those that print most of them are believed. */
const tanpaTersembunyi = (semua: readonly CacahTabel[]): CacahTabel[] =>
  semua.filter((t) => !semua.some((lain) => lain.nama === t.nama && lain.sasaran > t.sasaran));

/** A table that went on over the page is printed in parts: one whose sasaran all stand in a longer one is no whole. */
const tanpaPotongan = (semua: readonly CacahTabel[]): CacahTabel[] =>
  semua.filter(
    (t) =>
      !semua.some(
        (lain) =>
          lain.sasaran > t.sasaran &&
          lain.indikator > t.indikator &&
          [...t.namaSasaran].every((s) => lain.namaSasaran.has(s)),
      ),
  );

interface CacahTabel {
  sasaran: number;
  indikator: number;
  /** The indicators' names, in order. */
  nama: string;
  asal: AlamatSel;
  namaSasaran: ReadonlySet<string>;
}

/** Sasaran and indicators of a table that has a column of each; a blank sasaran goes on with the one above. */
function cacahTabel(tabel: TabelPolos): CacahTabel[] {
  const sasaran = tabel.kolom.find((k) => /\bsasaran\b/.test(k.penuh));
  const indikator = tabel.kolom.find((k) => /\bindikator\b/.test(k.penuh) && k !== sasaran);
  if (!sasaran || !indikator) return [];
  const bukanTotal = tabel.baris.filter((b) => b.peran === 'data');
  const baris = bukanTotal.filter((b) => b.sel.has(indikator.kolom));
  // A sasaran may stand in a row of its own over its indicators.
  const nama = new Set(bukanTotal.flatMap((b) => kunciSasaran(b.sel.get(sasaran.kolom)?.teks) ?? []));
  const asal = baris[0]?.sel.get(indikator.kolom)?.asal;
  const namaIndikator = baris.map((b) => bacaNama(b.sel.get(indikator.kolom)?.teks ?? '').kata.join(' ')).join('|');
  return asal && nama.size > 0
    ? [{ sasaran: nama.size, indikator: baris.length, nama: namaIndikator, asal, namaSasaran: nama }]
    : [];
}

/** A sasaran by its words: "1. Meningkatnya …" and "Sasaran Stratejik : Meningkatnya …" are one. */
const kunciSasaran = (teks: string | undefined): string | null =>
  teks === undefined ? null : bacaNama(teks.replace(/^.*?sasaran[^:]{0,20}:\s*/i, '')).kata.join(' ');
