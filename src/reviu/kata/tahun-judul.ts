import { tambahkan } from '../../dasar/kelompok';
import { aturan } from '../aturan';
import { isi } from '../kalimat/isi';
import type { Paragraf } from '../konteks';
import { calonNarasi } from '../narasi/calon-narasi';
import type { Calon } from '../temuan';

/** "2.1.3 Rencana Kinerja Tahunan 2016", with or without the leaders and the page of the contents. */
const JUDUL = /^\W*((?:\d{1,2}\.)+\d{0,2}|[A-Z]\.)\s*(\p{Lu}[^.:;]{8,110}?\b(20\d\d))\s*[:.…\s\d]*$/u;
const KATA_PALING_SEDIKIT = 3;

interface Judul {
  paragraf: Paragraf;
  teks: string;
  tahun: number;
}

/** One heading with two years: in the contents or the outline another one than over its own section. */
export const tahunJudul = aturan({
  id: 'tahun-judul',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Tahun pada judul',
      kalimat: (t) =>
        `Judul pada ${isi(t, 'letak')} “${t.dilaporkan}”; pada ${isi(t, 'letakLain')} judul yang sama menyebut “${t.dihitung}”.`,
    },
    en: {
      nama: 'Year of a heading',
      kalimat: (t) =>
        `The heading at ${isi(t, 'letak')} is “${t.dilaporkan}”; at ${isi(t, 'letakLain')} the same heading says “${t.dihitung}”.`,
    },
  },
  periksa: (_, { narasi, cetak: { tahun } }) => {
    const menurut = new Map<string, Judul[]>();
    for (const paragraf of narasi) {
      const [, nomor = '', teks = '', tahunnya] = JUDUL.exec(paragraf.teks) ?? [];
      const kata = (teks.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ');
      if (kata.split(' ').length < KATA_PALING_SEDIKIT || (teks.match(/20\d\d/g) ?? []).length > 1) continue;
      const kunci = `${nomor} ${kata}`;
      tambahkan(menurut, kunci, { paragraf, teks, tahun: Number(tahunnya) });
    }
    return [...menurut.values()].flatMap((semua): Calon[] => {
      // A heading that comes once for each year is a series.
      const tahunan = new Set(semua.map((j) => j.tahun));
      const benar = semua.find((j) => j.tahun === tahun);
      const lain = semua.find((j) => j.tahun !== tahun);
      if (tahunan.size !== 2 || !benar || !lain || semua.length > 3) return [];
      return [
        calonNarasi(lain.paragraf, [lain.teks, benar.teks], { letakLain: benar.paragraf.letak }, [benar.paragraf.asal]),
      ];
    });
  },
});
