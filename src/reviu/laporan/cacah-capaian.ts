import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { bandingkanLaporan } from './banding-laporan';

/** Printed counts of the indicators above, at and below 100%. */
export const cacahCapaian = aturan({
  id: 'cacah-capaian',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Jumlah indikator', kalimat: kataId.banding('Jumlah indikator', 'jumlah menurut tabel') },
    en: { nama: 'Number of indicators', kalimat: kataEn.banding('The number of indicators', 'the count of the table') },
  },
  periksa: (hasil) => bandingkanLaporan(hasil, 'cacah'),
});
