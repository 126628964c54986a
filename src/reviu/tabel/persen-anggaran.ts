import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { bandingkan } from '../banding';
import { barisAnggaran } from './anggaran';

/** Printed absorption in percent against realisasi ÷ pagu. */
export const persenAnggaran = aturan({
  id: 'persen-anggaran',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Persentase realisasi anggaran', kalimat: kataId.banding('Persentase', 'hasil realisasi ÷ pagu') },
    en: { nama: 'Percentage of the budget spent', kalimat: kataEn.banding('The percentage', 'spending ÷ budget') },
  },
  periksa: (hasil) =>
    barisAnggaran(hasil).map(({ cetak, kita }) =>
      bandingkan(cetak.persenDilaporkan, kita.persen, {
        petunjuk: { rasio: { bagian: cetak.realisasi?.nilai, keseluruhan: cetak.pagu?.nilai } },
      }),
    ),
});
