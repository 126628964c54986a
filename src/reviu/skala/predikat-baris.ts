import type { TabelPolos } from '../../domain/tabel-polos';
import { aturan } from '../aturan';
import { type NamaDisebut, PencariNama } from '../cetak/cari-nama';
import { isi } from '../kalimat/isi';
import { calonNarasi } from '../narasi/calon-narasi';
import { kalimatDari } from '../narasi/kata';
import type { Calon } from '../temuan';
import { besarkan } from './predikat-tabel';
import { kataSkala, samaJenjang, satuSkala, type Jenjang, type SkalaLaporan, skalaLaporan } from './skala';

/** "menunjukkan kinerja kriteria yang SEDANG", "capaiannya tergolong baik". */
const DINYATAKAN =
  /\b(?:menunjuk(?:k)?an|dinyatakan|tergolong|termasuk|berpredikat|predikat|kategori|kriteria)(?: (?:kinerja|capaian|kriteria|kategori|predikat|yang|dengan|adalah|dalam|pada|nilai))*\s*[“"(]?$/i;

/** A sentence that gives the one row it names a predicate, where that row's own cell prints another of the scale. */
export const predikatBaris = aturan({
  id: 'predikat-baris',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Predikat sebuah baris',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyebut kinerja “${isi(t, 'nama')}” ${t.dilaporkan}, sedangkan tabel (${isi(t, 'tempat')}) mencantumkan ${t.dihitung}.`,
    },
    en: {
      nama: 'Predicate of a row',
      kalimat: (t) =>
        `The sentence at ${isi(t, 'letak')} calls the performance of “${isi(t, 'nama')}” ${t.dilaporkan}, but the table (${isi(t, 'tempat')}) prints ${t.dihitung}.`,
    },
  },
  periksa: (_, { polos = [], narasi, cetak }) => {
    const skala = satuSkala(skalaLaporan(polos, narasi));
    if (!skala) return [];
    const pencari = new PencariNama(cetak.kelompok);
    return narasi.flatMap((paragraf) =>
      kalimatDari(paragraf.teks).flatMap(({ teks }): Calon[] => {
        const kata = kataSkala(teks).filter(({ di }) => DINYATAKAN.test(teks.slice(0, di)));
        const [satu, lagi] = kata;
        const dinyatakan = satu && !lagi ? skala.jenjang.find((j) => samaJenjang(satu.kata, j)) : undefined;
        if (!satu || !dinyatakan) return [];
        const [nama, lain] = berbeda(pencari.cari(teks.slice(0, satu.di)));
        const baris = nama && !lain ? predikatTercetak(nama, polos, skala) : null;
        if (!nama || !baris || baris.jenjang === dinyatakan) return [];
        const rincian = { nama: nama.kelompok.isi[0]?.baris.nama.asli ?? '', tempat: baris.tempat };
        return [calonNarasi(paragraf, [besarkan(satu.kata), besarkan(baris.jenjang.predikat)], rincian, [baris.asal])];
      }),
    );
  },
});

const berbeda = (semua: readonly NamaDisebut[]): NamaDisebut[] =>
  semua.filter((a, i) => semua.findIndex((b) => b.kelompok === a.kelompok) === i);

/** The one predicate that the rows of this name print; null where there is none, or two. */
function predikatTercetak({ kelompok }: NamaDisebut, polos: readonly TabelPolos[], { jenjang }: SkalaLaporan) {
  const semua = kelompok.isi.flatMap(({ tabel, baris }) => {
    const milik = polos
      .filter(({ lembar }) => lembar === tabel.lembar)
      .flatMap((p) => p.baris.filter((b) => b.baris === baris.baris));
    return milik.flatMap(({ sel }) =>
      [...sel.values()].flatMap(({ teks, asal }): { jenjang: Jenjang; asal: typeof asal; tempat: string }[] => {
        const satu = jenjang.find((j) => samaJenjang(teks.trim(), j));
        return satu ? [{ jenjang: satu, asal, tempat: tabel.judul || tabel.lembar }] : [];
      }),
    );
  });
  const [satu] = semua;
  return satu && semua.every((s) => s.jenjang === satu.jenjang) ? satu : null;
}
