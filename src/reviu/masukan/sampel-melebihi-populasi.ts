import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { lebihDari } from './lebih-dari';

/** More people observed than there are. */
export const sampelMelebihiPopulasi = aturan({
  id: 'sampel-melebihi-populasi',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Sampel melebihi populasi', kalimat: kataId.melebihi('Jumlah sampel', 'jumlah populasi') },
    en: { nama: 'Sample larger than population', kalimat: kataEn.melebihi('The sample', 'the population') },
  },
  periksa: ({ data }) => data.kluster.flatMap((k) => k.baris.map((b) => lebihDari(b.sampel, b.populasi))),
});
