import { pitaUntuk, sebutPita } from '../../domain/predikat';
import { aturan } from '../aturan';
import { masukanSalah } from '../banding';

/** Printed category of each satker's IKM against the bands of the regulation; only the letter or word is compared. */
export const kategoriSkm = aturan({
  id: 'kategori-skm',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Kategori kepuasan',
      kalimat: (t) =>
        t.putusan === 'cocok'
          ? `Kategori tercantum ${t.dilaporkan}, sesuai dengan nilainya.`
          : `Kategori tercantum ${t.dilaporkan}, sedangkan menurut nilainya ${t.dihitung}.`,
    },
    en: {
      nama: 'Satisfaction category',
      kalimat: (t) =>
        t.putusan === 'cocok'
          ? `The category is printed as ${t.dilaporkan}, which agrees with its value.`
          : `The category is printed as ${t.dilaporkan}; by its value it is ${t.dihitung}.`,
    },
  },
  periksa: ({ data, pedoman }) =>
    data.skmSatker.map(({ nilai, kategoriDilaporkan }) => {
      const pita = nilai?.nilai ? pitaUntuk(nilai.nilai, pedoman.skm.predikat) : null;
      const cetak = kategoriDilaporkan.trim();
      if (!nilai || !pita || cetak === '') return null;
      const sama = [sebutPita(pita), pita.predikat, pita.arti ?? ''].some((kata) => samaKata(kata, cetak));
      return {
        ...masukanSalah(nilai, sebutPita(pita)),
        dilaporkan: cetak,
        satuan: '' as const,
        putusan: sama ? ('cocok' as const) : ('berbeda' as const),
      };
    }),
});

const samaKata = (a: string, b: string): boolean => a !== '' && a.toLowerCase() === b.toLowerCase();
