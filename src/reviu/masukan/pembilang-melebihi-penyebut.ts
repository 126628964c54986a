import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { lebihDari } from './lebih-dari';

/** A share of two counts whose part is larger than its whole. */
export const pembilangMelebihiPenyebut = aturan({
  id: 'pembilang-melebihi-penyebut',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Bagian melebihi keseluruhan', kalimat: kataId.melebihi('Pembilang', 'penyebut') },
    en: { nama: 'Part larger than whole', kalimat: kataEn.melebihi('The part', 'the whole') },
  },
  periksa: ({ data }) => data.rasio.map((r) => lebihDari(r.pembilang, r.penyebut)),
});
