import { aturan } from '../aturan';
import { bandingkan } from '../banding';
import { barisAnggaran } from './anggaran';

/** Printed absorption in percent against realisasi ÷ pagu. */
export const persenAnggaran = aturan({
  id: 'persen-anggaran',
  membandingkan: 'dalamTabel',
  keparahan: 'kesalahan',
  periksa: (hasil) =>
    barisAnggaran(hasil).map(({ cetak, kita }) =>
      bandingkan(cetak.persenDilaporkan, kita.persen, {
        petunjuk: { rasio: { bagian: cetak.realisasi?.nilai, keseluruhan: cetak.pagu?.nilai } },
      }),
    ),
});
