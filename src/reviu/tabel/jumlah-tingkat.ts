import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import type { HasilAnggaran } from '../../domain/anggaran';
import { aturan } from '../aturan';
import { bandingkan } from '../banding';

const KOLOM = ['pagu', 'realisasi'] as const;

/** A row of a higher level in a list of several, held against its parts. */
export const jumlahTingkat = aturan({
  id: 'jumlah-tingkat',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Jumlah per tingkat', kalimat: kataId.banding('Baris tingkat atas', 'penjumlahan bagiannya') },
    en: { nama: 'Totals of levels', kalimat: kataEn.banding('The row', 'the sum of its parts') },
  },
  periksa: ({ anggaran }) =>
    anggaran.flatMap((satu) =>
      satu.jumlahBagian
        .filter((bagian) => !diulang(bagian))
        .flatMap(({ data, ...jumlah }) =>
          KOLOM.map((kolom) => {
            const calon = bandingkan(data[kolom], jumlah[kolom]);
            return calon && { ...calon, kunciAngka: null };
          }),
        ),
    ),
});

/** A part that alone is the whole, beside others: the row was printed again, and its parts stand beside it. */
function diulang({ data: { pagu }, bagian }: HasilAnggaran['jumlahBagian'][number]): boolean {
  const utuh = pagu?.nilai;
  return bagian.length > 1 && !!utuh && bagian.some((b) => b.pagu?.nilai?.eq(utuh) === true);
}
