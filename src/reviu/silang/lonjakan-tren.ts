import type { Decimal } from '../../domain/desimal';
import { aturan } from '../aturan';
import { bandingkanFakta } from '../banding';

/** Beyond this ratio between two years in a row a reviewer asks whether it is a slip. */
const LONJAKAN = 1.5;

/** A realisasi that is half as large again as the year before's, or fell by a third. */
export const lonjakanTren = aturan({
  id: 'lonjakan-tren',
  membandingkan: 'antarTahun',
  keparahan: 'perhatian',
  periksa: ({ data }) =>
    data.tren.flatMap(({ nama, titik }) => {
      const urut = titik
        .flatMap((t) => (t.jenis === 'realisasi' && t.nilai?.nilai ? [{ tahun: t.tahun, fakta: t.nilai }] : []))
        .sort((a, b) => a.tahun - b.tahun);
      return urut.slice(1).map(({ tahun, fakta }, i) => {
        const lalu = urut[i]?.fakta;
        if (!fakta.nilai || !lalu?.nilai || wajar(lalu.nilai, fakta.nilai)) return null;
        return bandingkanFakta(fakta, lalu, { nama, tahun });
      });
    }),
});

/** Nothing is said of negative figures; from nothing to something is a leap. */
function wajar(lalu: Decimal, kini: Decimal): boolean {
  if (lalu.isNegative() || kini.isNegative()) return true;
  return kini.lte(lalu.times(LONJAKAN)) && lalu.lte(kini.times(LONJAKAN));
}
