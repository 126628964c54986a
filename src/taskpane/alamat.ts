import type { AlamatSel } from '../domain/fakta';
import { namaKotak, namaSel } from '../excel/alamat';
import type { Rentang } from '../input/potret';

/** A cell for a person: `PK 2023!E11`. */
export function tulisSel({ lembar, baris, kolom }: AlamatSel): string {
  return `${lembar}!${namaSel(baris, kolom)}`;
}

/** A block of cells for a person: `PK 2023!A3:F13`. */
export function tulisRentang(rentang: Rentang): string {
  return `${rentang.lembar}!${namaKotak(rentang)}`;
}
