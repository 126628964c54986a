import { Decimal } from '../../dasar/desimal';
import { aturan } from '../aturan';
import { masukanSalah } from '../banding';
import type { Calon } from '../temuan';

/** Running numbers of the rincian output that come twice or leave a gap within their Prioritas Nasional. */
export const nomorBaris = aturan({
  id: 'nomor-baris',
  keparahan: 'perhatian',
  kata: {
    id: { nama: 'Nomor urut', kalimat: (t) => `Nomor baris tercantum ${t.dilaporkan}, seharusnya ${t.dihitung}.` },
    en: { nama: 'Running number', kalimat: (t) => `The row is numbered ${t.dilaporkan}; it should be ${t.dihitung}.` },
  },
  periksa: ({ data }) =>
    data.prioritas.flatMap(({ baris }) =>
      baris.flatMap(({ nomor, target, realisasi }, i): Calon[] => {
        const acuan = target ?? realisasi;
        const sebelum = baris[i - 1]?.nomor ?? '0';
        if (!acuan || !/^\d+$/.test(nomor) || !/^\d+$/.test(sebelum)) return [];
        const seharusnya = new Decimal(sebelum).plus(1).toString();
        return nomor === seharusnya ? [] : [{ ...masukanSalah(acuan, seharusnya), dilaporkan: nomor, satuan: '' }];
      }),
    ),
});
