import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import { isi } from '../kalimat/isi';
import type { Angka } from '../../domain/angka';
import { Decimal, sepuluhPangkat, setengahDesimal } from '../../dasar/desimal';
import { semuaFakta } from '../../domain/ekspresi/bentuk';
import type { Fakta } from '../../domain/fakta';
import { aturan } from '../aturan';
import { bandingkan, putuskan } from '../banding';

/** Fewer scores than this may all be rounded the same way by chance. */
const PALING_SEDIKIT = 12;
/** Standard deviations of the rounding in the mean; beyond it is one case in a million at most. */
const BATAS = 5;

/**
 * A printed mean that rounding of its scores can explain only if nearly all of them were rounded the same way: no
 * error that can be proved, but one of the scores is likelier to be wrong.
 */
export const pembulatanSearah = aturan({
  id: 'pembulatan-searah',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Pembulatan searah',
      kalimat: (t) =>
        `Realisasi tercantum ${kataId.nilai(t, t.dilaporkan)}, sedangkan angka pada tabel asalnya ${kataId.nilai(t, t.dihitung)}. Selisih ini hanya dapat dijelaskan oleh pembulatan apabila hampir semua dari ${isi(t, 'banyak')} nilai dibulatkan ke arah yang sama. Periksa nilai-nilai itu.`,
    },
    en: {
      nama: 'Rounding all one way',
      kalimat: (t) =>
        `The realisation is printed as ${kataEn.nilai(t, t.dilaporkan)}; its own table gives ${kataEn.nilai(t, t.dihitung)}. Rounding explains it only if nearly all of the ${isi(t, 'banyak')} scores were rounded the same way. Check the scores.`,
    },
  },
  periksa: ({ capaian }) =>
    (capaian?.indikator ?? []).map(({ data: { realisasi }, realisasi: { angka } }) => {
      const banyak = angka ? nilaiDirata(angka).length : 0;
      if (!realisasi || !angka || banyak < PALING_SEDIKIT || !mustahilKebetulan(realisasi, angka)) return null;
      const calon = bandingkan(realisasi, angka, { rincian: { banyak } });
      return calon && { ...calon, keparahan: 'perhatian' };
    }),
});

/** The printed scores behind a plain mean; none for any other rule. */
const nilaiDirata = ({ ekspresi }: Angka): Fakta[] => (ekspresi.op === 'rata' ? semuaFakta(ekspresi) : []);

function mustahilKebetulan(cetak: Fakta, angka: Angka): boolean {
  if (!cetak.nilai || !angka.nilai || putuskan(cetak, angka) !== 'selisihPembulatan') return false;
  const nilai = nilaiDirata(angka);
  const setengah = setengahDesimal(cetak.desimal ?? angka.desimal);
  const jarak = cetak.nilai.minus(angka.nilai).abs().minus(setengah);
  // A score rounded to a unit u is off by u ÷ √12 on average; their mean by √n less.
  const ragam = nilai.reduce((jumlah, { desimal }) => {
    const satuan = sepuluhPangkat(-(desimal ?? 0));
    return jumlah.plus(satuan.times(satuan).div(12));
  }, new Decimal(0));
  return jarak.gt(ragam.sqrt().div(nilai.length).times(BATAS));
}
