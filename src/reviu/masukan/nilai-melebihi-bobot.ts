import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { lebihDari } from './lebih-dari';

/** A component of the AKIP evaluation that scores more than its weight. */
export const nilaiMelebihiBobot = aturan({
  id: 'nilai-melebihi-bobot',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Nilai melebihi bobot', kalimat: kataId.melebihi('Nilai komponen', 'bobot') },
    en: { nama: 'Score larger than weight', kalimat: kataEn.melebihi('The score', 'the weight') },
  },
  periksa: ({ data }) => data.sakip.map((k) => lebihDari(k.nilai, k.bobot)),
});
