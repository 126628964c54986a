import { definisikan } from '../definisi';
import { NOMOR } from '../kosakata/kolom';
import { bacaAnggaranProgram, type KolomAnggaranProgram } from './anggaran-program';

/** The column, or the name over its half where the search looks at one row alone. */
const PROGRAM = /\bprogram kegiatan$|^rancangan awal(?: \w+)?$/;
const RANCANGAN = /\brancangan awal\b/;

/**
 * Review of the draft RKPD (Permendagri 86/2017): Rancangan Awal > Program/ Kegiatan | … | Pagu Indikatif beside Hasil
 * Analisis Kebutuhan with the same heads again. The draft's half is the one with a pagu; a need is none, and the two
 * are never added up.
 */
export const rancanganAwal = definisikan<KolomAnggaranProgram | 'kebutuhan'>({
  jenis: 'anggaranProgram',
  sebutan: 'Review Rancangan Awal RKPD',
  kolom: {
    no: NOMOR,
    program: {
      sebutan: 'Program/ Kegiatan',
      pola: PROGRAM,
      bila: (k) => RANCANGAN.test(k.penuh),
      ciri: true,
      penentu: true,
      wajib: true,
    },
    anggaran: { sebutan: 'Pagu Indikatif', memuat: ['pagu indikatif'], ciri: true, wajib: true, angka: true },
    kebutuhan: {
      sebutan: 'Kebutuhan Dana',
      pola: /\bkebutuh ?an (?:dana|anggaran)\b/,
      bila: (k) => !RANCANGAN.test(k.penuh),
      ciri: true,
      wajib: true,
    },
  },
  kolomNama: 'program',
  uang: true,
  judul: ['rancangan awal'],
  grupTanpaAngka: true,
  id: () => 'rancangan-awal',
  baca: function* (tabel, penampung) {
    if (penampung.data.anggaranProgram.length > 0) {
      tabel.tidakDipakai.push('Pagu indikatif rancangan awal: yang dihitung anggaran program dari tabel lain');
      return 0;
    }
    return yield* bacaAnggaranProgram(tabel, penampung, 'Pagu indikatif');
  },
});
