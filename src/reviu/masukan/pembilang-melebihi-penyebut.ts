import { aturan } from '../aturan';
import { lebihDari } from './lebih-dari';

/** A share of two counts whose part is larger than its whole. */
export const pembilangMelebihiPenyebut = aturan({
  id: 'pembilang-melebihi-penyebut',
  membandingkan: 'kaidahMasukan',
  keparahan: 'kesalahan',
  periksa: ({ data }) => data.rasio.map((r) => lebihDari(r.pembilang, r.penyebut)),
});
