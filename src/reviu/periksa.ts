import type { HasilLkj } from '../domain/lkj';
import { DAFTAR_ATURAN } from './daftar';
import { type KonteksReviu, TANPA_KONTEKS } from './konteks';
import { kunciTetap } from './kunci-temuan';
import { tanpaUlangan, utamakanBaris } from './polos/utamakan-baris';
import { satukan } from './satukan';
import { senyapkan } from './senyap';
import { siapkanKonteks } from './siapkan';
import type { Temuan } from './temuan';

/** Every printed figure beside ours and beside its other printings, and every sentence beside the tables. */
export function periksaLkj(hasil: HasilLkj, konteks: KonteksReviu = TANPA_KONTEKS): Temuan[] {
  const siap = siapkanKonteks(hasil, konteks);
  const semua = DAFTAR_ATURAN.flatMap((aturan) => aturan.periksa(hasil, siap));
  return kunciTetap(satukan(tanpaUlangan(senyapkan(utamakanBaris(semua, konteks.polos ?? []), siap))), siap);
}
