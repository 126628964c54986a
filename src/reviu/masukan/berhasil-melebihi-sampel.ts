import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { lebihDari } from './lebih-dari';

/** More people improved than were observed. */
export const berhasilMelebihiSampel = aturan({
  id: 'berhasil-melebihi-sampel',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Hasil melebihi sampel',
      kalimat: kataId.melebihi('Jumlah PM yang meningkat', 'jumlah PM yang dimonitor'),
    },
    en: { nama: 'Result larger than sample', kalimat: kataEn.melebihi('The number improved', 'the number observed') },
  },
  periksa: ({ data }) => data.kluster.flatMap((k) => k.baris.map((b) => lebihDari(b.berhasil, b.sampel ?? b.populasi))),
});
