import { aturan } from '../aturan';
import { lebihDari } from './lebih-dari';

/** A component of the AKIP evaluation that scores more than its weight. */
export const nilaiMelebihiBobot = aturan({
  id: 'nilai-melebihi-bobot',
  membandingkan: 'kaidahMasukan',
  keparahan: 'kesalahan',
  pedoman: 'PermenPANRB 88/2021',
  periksa: ({ data }) => data.sakip.map((k) => lebihDari(k.nilai, k.bobot)),
});
