import { aturan } from '../aturan';
import { calonNarasi } from './calon-narasi';
import { berkalimat } from './jenis-paragraf';

const PILIHAN =
  /\b(?:(?:belum|tidak) \p{L}+\s*\/\s*(?:sudah|telah)|(?:sudah|telah) \p{L}+\s*\/\s*(?:belum|tidak)) \p{L}+/giu;

/** "belum mencapai/sudah melebihi": both answers of a form, of which nobody struck one out. */
export const sisaTemplat = aturan({
  id: 'sisa-templat',
  membandingkan: 'narasi',
  keparahan: 'kesalahan',
  periksa: (_, { narasi }) =>
    narasi
      .filter(berkalimat)
      .flatMap((p) =>
        [...p.teks.matchAll(PILIHAN)].map(([isi]) => calonNarasi(p, [isi, isi.split('/')[0]?.trim() ?? ''])),
      ),
});
