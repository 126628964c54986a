import type { DaftarLibur } from '../pedoman/kalender';
import type { HasilIkpaRinci } from './hasil';
import type { TindakLanjut } from './tindak';
import { tindakKontrak, tindakOutput, tindakRevisi, tindakTagihan } from './tindak-dokumen';
import { tindakDeviasi, tindakPenyerapan } from './tindak-uang';
import { tindakDispensasi, tindakUpTup } from './tindak-up-tup';

/** What still brings points, the dearest indicator first; nothing of what is over. */
export function tindakLanjut(h: HasilIkpaRinci, libur: DaftarLibur): TindakLanjut[] {
  const bobot = new Map(h.indikator.map((i) => [i.nama, i.hilang?.nilai?.toNumber() ?? 0]));
  return [
    ...tindakPenyerapan(h),
    ...tindakDeviasi(h, libur),
    ...tindakKontrak(h),
    ...tindakTagihan(h, libur),
    ...tindakUpTup(h),
    ...tindakOutput(h, libur),
    ...tindakDispensasi(h),
    ...tindakRevisi(h),
  ].sort((a, b) => (bobot.get(b.indikator) ?? 0) - (bobot.get(a.indikator) ?? 0));
}
