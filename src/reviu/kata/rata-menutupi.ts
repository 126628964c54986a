import { isi } from '../kalimat/isi';
import { Decimal, tampil } from '../../dasar/desimal';
import { aturan } from '../aturan';
import { calonNarasi } from '../narasi/calon-narasi';
import { kalimatDari } from '../narasi/kata';
import { capaianTercetak, sebutCapaian } from './capaian-tercetak';

const RATA = /\brata ?-? ?rata\b[^.]{0,60}\bcapaian|\bcapaian[^.]{0,40}\brata ?-? ?rata\b/i;
const BERHASIL =
  /\b(?:sangat baik|sangat tinggi|berhasil|keberhasilan|melebihi target|mencapai target|tercapai|memuaskan)\b/i;
/** The mean of one misi or sasaran says nothing of the others. */
const SEBAGIAN = /\b(?:misi|sasaran|program|kegiatan)\b/i;
/** Far enough below 100% to be a failure on every scale in use. */
const GAGAL = 60;

/** A success read off a mean, where single indicators failed. */
export const rataMenutupi = aturan({
  id: 'rata-menutupi',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Rata-rata menutupi kegagalan',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyimpulkan “${t.dilaporkan}” dari rata-rata capaian, sedangkan ${isi(t, 'gagal')} dari ${isi(t, 'semua')} indikator di bawah 60%: ${t.dihitung}.`,
    },
    en: {
      nama: 'A mean that hides failures',
      kalimat: (t) =>
        `The sentence at ${isi(t, 'letak')} concludes “${t.dilaporkan}” from a mean, but ${isi(t, 'gagal')} of ${isi(t, 'semua')} indicators are below 60%: ${t.dihitung}.`,
    },
  },
  periksa: (hasil, { narasi }) => {
    const capaian = capaianTercetak(hasil);
    const gagal = capaian.filter(({ nilai }) => nilai.lt(GAGAL));
    if (gagal.length === 0) return [];
    const rata = capaian.reduce((j, c) => j.plus(c.nilai), new Decimal(0));
    const dihitung = gagal.slice(0, 4).map(sebutCapaian).join('; ');
    const disebut = narasi.flatMap((p) =>
      kalimatDari(p.teks)
        .filter(({ teks }) => RATA.test(teks) && BERHASIL.test(teks) && !SEBAGIAN.test(teks))
        .map(({ teks }) =>
          calonNarasi(
            p,
            [BERHASIL.exec(teks)?.[0] ?? '', dihitung],
            { gagal: gagal.length, semua: capaian.length, rata: tampil(rata.div(capaian.length), 2) },
            gagal.map((g) => g.asal),
          ),
        ),
    );
    // Said once is enough: the same mean stands in the summary, in the chapter and at the end.
    return disebut.slice(0, 1);
  },
});
