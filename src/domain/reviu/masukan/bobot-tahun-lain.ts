import type { Fakta } from '../../fakta';
import { type PedomanIkpa, PEDOMAN_IKPA } from '../../pedoman/ikpa';
import { aturan } from '../aturan';
import { masukanSalah, selUnik } from '../banding';

/** A row of IKPA weights that is another year's regulation. */
export const bobotTahunLain = aturan({
  id: 'bobot-tahun-lain',
  membandingkan: 'kaidahMasukan',
  keparahan: 'kesalahan',
  pedoman: 'PER-5/PB/2022; PER-5/PB/2024',
  periksa: ({ data, pedoman }) =>
    data.ikpa.map((unit) => {
      const bobot = unit.komponen.flatMap((k) => (k.bobot?.nilai ? [{ kunci: k.kunci, fakta: k.bobot }] : []));
      const lain = pedomanLain(bobot, pedoman.ikpa.nama);
      const [pertama] = bobot;
      if (!lain || !pertama) return null;
      return {
        ...masukanSalah(pertama.fakta, pedoman.ikpa.nama, {
          tahunBobot: lain.mulai,
          pedomanBobot: lain.nama,
          tahunData: pedoman.tahun,
        }),
        sel: selUnik(bobot.map((b) => b.fakta.asal)),
      };
    }),
});

/** The other year's set that a bobot row fits, when it does not fit its own year's. */
function pedomanLain(bobot: readonly { kunci: string; fakta: Fakta }[], nama: string): PedomanIkpa | undefined {
  if (bobot.length === 0) return undefined;
  const cocok = PEDOMAN_IKPA.filter((p) => {
    const resmi: Readonly<Record<string, number>> = p.bobot;
    return bobot.every((b) => b.fakta.nilai?.isZero() || b.fakta.nilai?.eq(resmi[b.kunci] ?? -1));
  });
  return cocok.some((p) => p.nama === nama) ? undefined : cocok[0];
}
