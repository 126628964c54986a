import { aturan } from '../aturan';
import { PencariNama } from '../cetak/cari-nama';
import { tahunKolom } from '../cetak/seluruh-cetak';
import type { SelCetak } from '../cetak/tabel-cetak';
import { isi } from '../kalimat/isi';
import { calonNarasi } from '../narasi/calon-narasi';
import { kalimatDari } from '../narasi/kata';
import type { Calon } from '../temuan';

const TIDAK =
  /\b(?:tidak|belum) (?:menarget|ditarget)(?:kan)?\b|\b(?:tidak|belum) (?:menetapkan|memiliki|mempunyai|ada) target\b/i;
/** What is hoped for elsewhere, of a part, or taken back in the sentence. */
const BERSYARAT = /\b(?:apabila|jika|seandainya|renstra|rpjmd|triwulan|semester|kecuali|selain)\b/i;
const LAIN = /akhir|renstra|rpjm|nasional|provinsi|terhadap|wulan|semester|sebelum|standar/;

/** "tidak menargetkan capaian indikator tersebut" of an indicator for which a table prints a target of that year. */
export const tanpaTarget = aturan({
  id: 'tanpa-target',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Disebut tanpa target',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyatakan “${t.dilaporkan}” untuk “${isi(t, 'nama')}”, sedangkan tabel memuat targetnya: ${t.dihitung}.`,
    },
    en: {
      nama: 'Said to have no target',
      kalimat: (t) =>
        `The sentence at ${isi(t, 'letak')} says “${t.dilaporkan}” of “${isi(t, 'nama')}”, but a table prints its target: ${t.dihitung}.`,
    },
  },
  periksa: (_, { narasi, cetak }) => {
    const berkata = narasi.filter(({ teks }) => TIDAK.test(teks));
    if (berkata.length === 0) return [];
    const pencari = new PencariNama(cetak.kelompok);
    const target = (nama: ReturnType<PencariNama['cari']>[number], tahun: number): SelCetak[] =>
      nama.kelompok.isi.flatMap(({ tabel, baris }) =>
        tabel.kolom.flatMap((k) => {
          const sel = baris.sel.get(k.kolom);
          const berlaku = k.peran === 'target' && !LAIN.test(k.sifat) && tahunKolom(k, tabel, cetak.tahun) === tahun;
          return sel && berlaku && !sel.angka.nilai.isZero() ? [sel] : [];
        }),
      );
    return berkata.flatMap((paragraf) =>
      kalimatDari(paragraf.teks).flatMap(({ teks, mulai }): Calon[] => {
        const kata = TIDAK.exec(teks);
        if (!kata || BERSYARAT.test(teks)) return [];
        const depan = teks.slice(0, kata.index);
        const disebut = [...depan.matchAll(/20\d\d(?!\d)/g)].map(([t]) => Number(t));
        const tahun = disebut.at(-1) ?? cetak.tahun;
        if (tahun === null || disebut.some((t) => t !== tahun)) return [];
        // A list of indicators may run over several sentences' marks: "A; B; dan C …".
        const awal = paragraf.teks.slice(0, mulai + kata.index);
        return pencari.cari(/;\s*(?:dan|serta)?\s*$/.test(awal.slice(0, mulai)) ? awal : depan).flatMap((nama) => {
          const [sel] = nama.kata >= 2 ? target(nama, tahun) : [];
          const milik = nama.kelompok.isi[0]?.baris.nama.asli ?? '';
          return sel ? [calonNarasi(paragraf, [kata[0], sel.teks], { nama: milik }, [sel.asal])] : [];
        });
      }),
    );
  },
});
