import { isi } from '../kalimat/isi';
import { Decimal, tampil } from '../../dasar/desimal';
import { potongKunci } from '../../dasar/kunci';
import { aturan } from '../aturan';
import { masukanSalah } from '../banding';

/** Weights of the AKIP components against the regulation's (30, 30, 15, 25); some evaluators set their own. */
export const bobotSakip = aturan({
  id: 'bobot-sakip',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Bobot komponen AKIP',
      kalimat: (t) => `Bobot tercantum ${t.dilaporkan}, sedangkan menurut ${isi(t, 'pedomanBobot')} ${t.dihitung}.`,
    },
    en: {
      nama: 'Weights of AKIP components',
      kalimat: (t) => `The weight is printed as ${t.dilaporkan}; by ${isi(t, 'pedomanBobot')} it is ${t.dihitung}.`,
    },
  },
  periksa: ({ data, pedoman }) =>
    data.sakip.map(({ nama, bobot }) => {
      const kata = potongKunci(nama).split('-')[0] ?? '';
      // A name without a letter of ours is no component's name.
      const resmi = kata === '' ? undefined : pedoman.sakip.komponen.find((k) => potongKunci(k.nama).startsWith(kata));
      if (!bobot?.nilai || !resmi || bobot.nilai.eq(resmi.bobot)) return null;
      return masukanSalah(bobot, tampil(new Decimal(resmi.bobot), 0), { pedomanBobot: pedoman.sakip.nama });
    }),
});
