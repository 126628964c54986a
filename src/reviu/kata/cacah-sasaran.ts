import { isi } from '../kalimat/isi';
import { aturan } from '../aturan';
import { bacaCacah, POLA_CACAH } from '../narasi/bilangan';
import { calonNarasi } from '../narasi/calon-narasi';
import { kalimatDari } from '../narasi/kata';
import type { Calon } from '../temuan';
import { type CacahTabel, cacahTabel } from './cacah-tabel';

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
          const pertama = sebanyak.find((t) => t.sasaran !== s && t.selSasaran !== s);
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
