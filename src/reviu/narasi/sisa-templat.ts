import { isi } from '../kalimat/isi';
import { aturan } from '../aturan';
import { calonNarasi } from './calon-narasi';
import { berkalimat } from './jenis-paragraf';

const PILIHAN =
  /\b(?:(?:belum|tidak) \p{L}+\s*\/\s*(?:sudah|telah)|(?:sudah|telah) \p{L}+\s*\/\s*(?:belum|tidak)) \p{L}+/giu;

/** "belum mencapai/sudah melebihi": both answers of a form, of which nobody struck one out. */
export const sisaTemplat = aturan({
  id: 'sisa-templat',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Pilihan yang belum dicoret',
      kalimat: (t) => `Kalimat pada ${isi(t, 'letak')} memuat kedua pilihan “${t.dilaporkan}”; sisakan salah satu.`,
    },
    en: {
      nama: 'Both answers of a form',
      kalimat: (t) => `The sentence ${isi(t, 'letak')} holds both alternatives “${t.dilaporkan}”; keep one.`,
    },
  },
  periksa: (_, { narasi }) =>
    narasi
      .filter(berkalimat)
      .flatMap((p) =>
        [...p.teks.matchAll(PILIHAN)].map(([isi]) => calonNarasi(p, [isi, isi.split('/')[0]?.trim() ?? ''])),
      ),
});
