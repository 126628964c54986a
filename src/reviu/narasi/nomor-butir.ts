import { isi } from '../kalimat/isi';
import { aturan } from '../aturan';
import type { Calon } from '../temuan';
import { calonNarasi } from './calon-narasi';

/** "(1), (2), (3), (3)" over headings of one kind: the next number was not taken. */
export const nomorButir = aturan({
  id: 'nomor-butir',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Nomor butir',
      kalimat: (t) =>
        `Butir ${isi(t, 'letak')} bernomor ${t.dilaporkan}, sama dengan butir sebelumnya (${isi(t, 'letakLain')}); menurut urutannya ${t.dihitung}.`,
    },
    en: {
      nama: 'Numbers of items',
      kalimat: (t) =>
        `The item ${isi(t, 'letak')} is numbered ${t.dilaporkan}, as the one before it is (${isi(t, 'letakLain')}); by its order ${t.dihitung}.`,
    },
  },
  periksa: (_, { narasi }) => {
    const semua = narasi.flatMap((p) => {
      const nomor = p.jenis === 'judul' ? Number(/^\((\d{1,2})\)\s+\p{L}/u.exec(p.teks)?.[1] ?? 0) : 0;
      return nomor > 0 ? [{ p, nomor }] : [];
    });
    return semua.flatMap(({ p, nomor }, i): Calon[] => {
      const [lalu, lagi] = [semua[i - 1], semua[i - 2]];
      if (nomor < 2 || lalu?.nomor !== nomor || lagi?.nomor !== nomor - 1) return [];
      return [calonNarasi(p, [`(${nomor})`, `(${nomor + 1})`], { letakLain: lalu.p.letak }, [lalu.p.asal])];
    });
  },
});
