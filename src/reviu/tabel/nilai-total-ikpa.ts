import { aturan } from '../aturan';
import { bandingkan } from '../banding';

/** Printed Nilai Total of IKPA, re-added from unrounded parts. */
export const nilaiTotalIkpa = aturan({
  id: 'nilai-total-ikpa',
  membandingkan: 'dalamTabel',
  keparahan: 'kesalahan',
  pedoman: 'PER-5/PB/2022; PER-5/PB/2024',
  periksa: ({ ikpa }) =>
    ikpa.map((i) =>
      bandingkan(i.data.nilaiTotalDilaporkan, i.total, {
        petunjuk: { suku: i.komponen.map((k) => ({ nama: k.data.nama, nilai: k.nilaiAkhir.nilai })) },
      }),
    ),
});
