import { aturan } from '../aturan';
import { lebihDari } from './lebih-dari';

/** More people improved than were observed. */
export const berhasilMelebihiSampel = aturan({
  id: 'berhasil-melebihi-sampel',
  membandingkan: 'kaidahMasukan',
  keparahan: 'kesalahan',
  periksa: ({ data }) => data.kluster.flatMap((k) => k.baris.map((b) => lebihDari(b.berhasil, b.sampel ?? b.populasi))),
});
