import { aturan } from '../aturan';
import type { KelompokNama } from '../cetak/kelompok-nama';
import { kataBertempat, samaKata } from '../cetak/nama';
import type { BarisTabel } from '../cetak/seluruh-cetak';
import { isi } from '../kalimat/isi';
import { calonNarasi } from '../narasi/calon-narasi';
import { kalimatDari } from '../narasi/kata';
import type { Calon } from '../temuan';

/** Words that say what is measured; the first word of an indicator. */
const UKURAN = new Set(['jumlah', 'persentase', 'rasio', 'indeks']);
/** Behind fewer words the rest of a name is a common phrase. */
const KATA_SISA = 4;
const TABEL_PALING_SEDIKIT = 2;

/**
 * A sentence that calls an indicator "Persentase …" where the tables call it "Jumlah …": another quantity. Only where
 * the sentence lists indicators, and no table bears the other name.
 */
export const namaUkuran = aturan({
  id: 'nama-ukuran',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Ukuran sebuah indikator',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyebut indikator “${t.dilaporkan}”, sedangkan ${isi(t, 'banyak')} tabel menulis “${t.dihitung}”.`,
    },
    en: {
      nama: 'What an indicator measures',
      kalimat: (t) =>
        `The sentence at ${isi(t, 'letak')} names the indicator “${t.dilaporkan}”, but ${isi(t, 'banyak')} tables write “${t.dihitung}”.`,
    },
  },
  periksa: (_, { narasi, cetak: { kelompok } }) => {
    const berukuran = kelompok.filter(({ nama: { kata } }) => UKURAN.has(kata[0] ?? '') && kata.length > KATA_SISA);
    const milik = berukuran.filter((k) => banyakTabel(k) >= TABEL_PALING_SEDIKIT && !bernamaLain(k, berukuran));
    if (milik.length === 0) return [];
    return narasi.flatMap((paragraf) =>
      kalimatDari(paragraf.teks).flatMap(({ teks }): Calon[] => {
        const indikator = /\bindikator\b/i.exec(teks);
        if (!indikator) return [];
        const kata = kataBertempat(teks);
        return milik.flatMap((k) => {
          const di = kata.findIndex(
            ({ kata: satu, mulai }, i) =>
              mulai > indikator.index &&
              UKURAN.has(satu) &&
              satu !== k.nama.kata[0] &&
              k.nama.kata.slice(1).every((milikNama, j) => samaKata(milikNama, kata[i + 1 + j]?.kata ?? '')),
          );
          const [awal, akhir] = [kata[di], kata[di + k.nama.kata.length - 1]];
          const acuan = k.isi[0]?.baris;
          if (!awal || !akhir || !acuan) return [];
          const tertulis = teks.slice(awal.mulai, akhir.akhir);
          const rincian = { nama: acuan.nama.asli, banyak: banyakTabel(k) };
          return [calonNarasi(paragraf, [tertulis, tanpaNomor(acuan.nama.asli)], rincian, [acuan.asal])];
        });
      }),
    );
  },
});

const tanpaNomor = (nama: string): string => nama.replace(/^[\s\d.)(-]+/, '');

const banyakTabel = ({ isi: baris }: KelompokNama<BarisTabel>): number => new Set(baris.map(({ tabel }) => tabel)).size;

/** "Jumlah …" and "Persentase …" of the same are two indicators where the tables have both. */
const bernamaLain = ({ nama }: KelompokNama<BarisTabel>, semua: readonly KelompokNama<BarisTabel>[]): boolean =>
  semua.some(
    ({ nama: lain }) =>
      lain !== nama &&
      lain.kata[0] !== nama.kata[0] &&
      lain.kata.length === nama.kata.length &&
      lain.kata.slice(1).every((k, i) => samaKata(k, nama.kata[i + 1] ?? '')),
  );
