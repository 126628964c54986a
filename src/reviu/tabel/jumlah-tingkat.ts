import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import type { Angka } from '../../domain/angka';
import type { HasilAnggaran } from '../../domain/anggaran';
import type { Fakta } from '../../domain/fakta';
import { aturan } from '../aturan';
import { bandingkan, lainUkuran } from '../banding';

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
            return calon && sepadan(data[kolom], jumlah[kolom]) ? { ...calon, kunciAngka: null } : null;
          }),
        ),
    ),
});

/** A figure of another size is no sum of these parts: the number of a column, a count of them. */
const sepadan = (dicetak: Fakta | undefined, jumlah: Angka | null): boolean =>
  !dicetak?.nilai || !jumlah?.nilai || !lainUkuran(dicetak.nilai, jumlah.nilai);

/** A part that alone is the whole, beside others: the row was printed again, and its parts stand beside it. */
function diulang({ data: { pagu }, bagian }: HasilAnggaran['jumlahBagian'][number]): boolean {
  const utuh = pagu?.nilai;
  return bagian.length > 1 && !!utuh && bagian.some((b) => b.pagu?.nilai?.eq(utuh) === true);
}
