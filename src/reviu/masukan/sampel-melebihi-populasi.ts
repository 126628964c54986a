import { aturan } from '../aturan';
import { lebihDari } from './lebih-dari';

/** More people observed than there are. */
export const sampelMelebihiPopulasi = aturan({
  id: 'sampel-melebihi-populasi',
  membandingkan: 'kaidahMasukan',
  keparahan: 'kesalahan',
  periksa: ({ data }) => data.kluster.flatMap((k) => k.baris.map((b) => lebihDari(b.sampel, b.populasi))),
});
