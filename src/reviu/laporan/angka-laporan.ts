import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { bandingkanLaporan } from './banding-laporan';

/** Every other figure that the report prints (pagu, NKA, a single capaian) against ours. */
export const angkaLaporan = aturan({
  id: 'angka-laporan',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Angka dalam laporan', kalimat: kataId.banding('Angka', 'hasil hitungan dari tabel') },
    en: { nama: 'Figure in the report', kalimat: kataEn.banding('The figure', 'that of the tables') },
  },
  periksa: (hasil) => bandingkanLaporan(hasil, 'angka'),
});
