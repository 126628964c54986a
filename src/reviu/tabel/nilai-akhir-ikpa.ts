import { aturan } from '../aturan';
import { bandingkan } from '../banding';

/** Printed Nilai Akhir of each IKPA indicator and of the unit: nilai × bobot, total ÷ konversi bobot. */
export const nilaiAkhirIkpa = aturan({
  id: 'nilai-akhir-ikpa',
  membandingkan: 'dalamTabel',
  keparahan: 'kesalahan',
  pedoman: 'PER-5/PB/2022; PER-5/PB/2024',
  periksa: ({ ikpa }) =>
    ikpa.flatMap((i) => [
      ...i.komponen.map((k) => bandingkan(k.data.nilaiAkhirDilaporkan, k.nilaiAkhir)),
      bandingkan(i.data.nilaiAkhirDilaporkan, i.nilaiAkhir),
    ]),
});
