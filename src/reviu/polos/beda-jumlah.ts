import type { AlamatSel } from '../../dasar/sel';
import { type Decimal, tampil } from '../../dasar/desimal';
import { selUnik, tampilSelisih } from '../banding';
import type { Calon } from '../temuan';

/** A printed sum of any table, and what the cells under it give. */
interface Jumlah {
  asal: AlamatSel;
  dicetak: Decimal;
  dihitung: Decimal;
  /** Decimals that the sum is printed with. */
  desimal: number;
  suku: readonly { asal: AlamatSel }[];
  rincian: Calon['rincian'];
}

/** A printed sum that its parts do not give. */
export const bedaJumlah = ({ asal, dicetak, dihitung, desimal, suku, rincian }: Jumlah): Calon => ({
  kunci: `${asal.lembar}!${asal.baris},${asal.kolom}`,
  putusan: 'berbeda',
  dilaporkan: tampil(dicetak, desimal),
  dihitung: tampil(dihitung, desimal),
  selisih: tampilSelisih(dicetak.minus(dihitung), desimal),
  satuan: '',
  asal,
  asalPembanding: null,
  kunciAngka: null,
  sel: selUnik([asal, ...suku.map((s) => s.asal)]),
  rincian,
});
