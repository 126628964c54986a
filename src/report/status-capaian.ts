import type { Angka } from '../domain/angka';
import { bulatkan, type Decimal } from '../domain/desimal';
import { type Petak, petakKata } from './petak';

const STATUS = { diAtas: '▲ melampaui target', tepat: '● mencapai target', diBawah: '▼ belum mencapai target' };

const rumusStatus = (acuan: string): string =>
  `IF(ROUND(${acuan},2)>100,"${STATUS.diAtas}",IF(ROUND(${acuan},2)=100,"${STATUS.tepat}","${STATUS.diBawah}"))`;

function status(capaian: Decimal): string {
  const bulat = bulatkan(capaian, 2);
  if (bulat.gt(100)) return STATUS.diAtas;
  return bulat.eq(100) ? STATUS.tepat : STATUS.diBawah;
}

/** Above, at or below the target, live: a mark and a word, as a reader sees the figure at two decimals. */
export const petakStatus = (capaian: Angka): Petak =>
  petakKata(capaian, rumusStatus, capaian.nilai ? status(capaian.nilai) : null);
