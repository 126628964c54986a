import { aturan } from '../aturan';
import { bandingkanLaporan } from './banding-laporan';

/** Every other figure that the report prints (pagu, NKA, a single capaian) against ours. */
export const angkaLaporan = aturan({
  id: 'angka-laporan',
  membandingkan: 'tabelDenganLaporan',
  keparahan: 'kesalahan',
  periksa: (hasil) => bandingkanLaporan(hasil, 'angka'),
});
