import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { aturan } from '../aturan';
import { bandingkan } from '../banding';
import { barisAnggaran } from './anggaran';

/** Printed rest of the budget against pagu − realisasi. */
export const sisaAnggaran = aturan({
  id: 'sisa-anggaran',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Sisa anggaran', kalimat: kataId.banding('Sisa', 'hasil pagu − realisasi') },
    en: { nama: 'Budget remaining', kalimat: kataEn.banding('The rest', 'budget − spending') },
  },
  periksa: (hasil) => barisAnggaran(hasil).map(({ cetak, kita }) => bandingkan(cetak.sisaDilaporkan, kita.sisa)),
});
