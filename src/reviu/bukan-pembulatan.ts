import { setengahDesimal, tampil } from '../dasar/desimal';
import { tampilSelisih } from './banding';
import { bacaAngkaCetak } from './cetak/angka-cetak';
import type { Temuan } from './temuan';

/** Why rounding does not explain a difference: it is larger than half a unit of the last decimal that is printed. */
export interface BukanPembulatan {
  selisih: string;
  /** The most that rounding the printed figure may change. */
  batas: string;
}

/** Null where one of the two is no number, or the difference may be rounding. */
export function bukanPembulatan({ putusan, dilaporkan, dihitung }: Temuan): BukanPembulatan | null {
  if (putusan !== 'berbeda') return null;
  const [satu, dua] = [bacaAngkaCetak(dilaporkan), bacaAngkaCetak(dihitung)];
  if (!satu || !dua) return null;
  const selisih = satu.nilai.minus(dua.nilai);
  const batas = setengahDesimal(Math.min(satu.desimal, dua.desimal));
  if (selisih.abs().lte(batas)) return null;
  return { selisih: tampilSelisih(selisih, Math.max(satu.desimal, dua.desimal)), batas: tampil(batas, batas.dp()) };
}
