import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { isi } from '../kalimat/isi';
import type { Decimal } from '../../dasar/desimal';
import type { Fakta } from '../../domain/fakta';
import { aturan } from '../aturan';
import { bandingkanFakta } from '../banding';

/** Beyond this ratio between two years in a row a reviewer asks whether it is a slip. */
const LONJAKAN = 1.5;

/** Where the figures of a table leap often, or are too few to tell, a leap is no sign of a slip. */
const PASANGAN_PALING_SEDIKIT = 5;
const LONJAKAN_PALING_BANYAK = 0.25;

interface Pasangan {
  nama: string;
  tahun: number;
  kini: Fakta;
  lalu: Fakta;
  wajar: boolean;
}

/** A realisasi that is half as large again as the year before's, or fell by a third, in a table that is otherwise calm. */
export const lonjakanTren = aturan({
  id: 'lonjakan-tren',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Lonjakan antartahun',
      kalimat: (t) =>
        `Realisasi ${isi(t, 'tahun')} ${kataId.nilai(t, t.dilaporkan)}, sedangkan tahun sebelumnya ${kataId.nilai(t, t.dihitung)}. Mohon diperiksa, kemungkinan salah ketik.`,
    },
    en: {
      nama: 'Jump between years',
      kalimat: (t) =>
        `The realisation of ${isi(t, 'tahun')} is ${kataEn.nilai(t, t.dilaporkan)} after ${kataEn.nilai(t, t.dihitung)} the year before. Check for a typing error.`,
    },
  },
  periksa: ({ data }) => {
    const pasangan = data.tren.flatMap(({ nama, titik }) => {
      const urut = titik
        .flatMap((t) => (t.jenis === 'realisasi' && t.nilai?.nilai ? [{ tahun: t.tahun, fakta: t.nilai }] : []))
        .sort((a, b) => a.tahun - b.tahun);
      return urut.slice(1).flatMap(({ tahun, fakta }, i) => pasangkan(nama, tahun, fakta, urut[i]?.fakta));
    });
    return pasangan
      .filter((p) => !p.wajar && tenang(pasangan.filter((lain) => lain.kini.tabel === p.kini.tabel)))
      .map(({ nama, tahun, kini, lalu }) => bandingkanFakta(kini, lalu, { nama, tahun }));
  },
});

function pasangkan(nama: string, tahun: number, kini: Fakta, lalu: Fakta | undefined): Pasangan[] {
  if (!kini.nilai || !lalu?.nilai) return [];
  return [{ nama, tahun, kini, lalu, wajar: wajar(lalu.nilai, kini.nilai) }];
}

const tenang = (setabel: readonly Pasangan[]): boolean =>
  setabel.length >= PASANGAN_PALING_SEDIKIT &&
  setabel.filter((p) => !p.wajar).length <= setabel.length * LONJAKAN_PALING_BANYAK;

/** Nothing is said of negative figures; from nothing to something is a leap. */
function wajar(lalu: Decimal, kini: Decimal): boolean {
  if (lalu.isNegative() || kini.isNegative()) return true;
  return kini.lte(lalu.times(LONJAKAN)) && lalu.lte(kini.times(LONJAKAN));
}
