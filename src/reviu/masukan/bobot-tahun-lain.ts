import { isi } from '../kalimat/isi';
import type { NilaiIkpa } from '../../domain/data';
import { pedomanMenurutBobot } from '../../domain/pedoman/bobot-ikpa';
import type { PedomanIkpa } from '../../domain/pedoman/ikpa';
import { aturan } from '../aturan';
import { masukanSalah, selUnik } from '../banding';

/** A row of IKPA weights that is another year's regulation. */
export const bobotTahunLain = aturan({
  id: 'bobot-tahun-lain',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Bobot tahun lain',
      kalimat: (t) =>
        `Bobot IKPA mengikuti ${isi(t, 'pedomanBobot')}; untuk tahun ${isi(t, 'tahunData')} berlaku ${t.dihitung}.`,
    },
    en: {
      nama: 'Weights of another year',
      kalimat: (t) =>
        `The IKPA weights follow ${isi(t, 'pedomanBobot')}; for ${isi(t, 'tahunData')} it is ${t.dihitung}.`,
    },
  },
  periksa: ({ ikpa }) =>
    ikpa.map(({ data: unit, pedoman, tahun }) => {
      const bobot = unit.komponen.flatMap((k) => (k.bobot?.nilai ? [k.bobot] : []));
      // A year that nothing in the workbook names is nobody's fault.
      const lain = pedomanLain(unit, pedoman.nama);
      const [pertama] = bobot;
      if (!lain || !pertama || tahun === null) return null;
      return {
        ...masukanSalah(pertama, pedoman.nama, {
          tahunBobot: Number(lain.mulai.slice(0, 4)),
          pedomanBobot: lain.nama,
          tahunData: tahun,
        }),
        sel: selUnik(bobot.map((b) => b.asal)),
      };
    }),
});

/** The other year's set that a unit's bobot row fits, when it does not fit its own year's. */
function pedomanLain(unit: NilaiIkpa, nama: string): PedomanIkpa | undefined {
  const cocok = pedomanMenurutBobot(unit);
  return cocok.some((p) => p.nama === nama) ? undefined : cocok[0];
}
