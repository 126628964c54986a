import { sebutSel } from '../../dasar/a1';
import { Decimal, tampil } from '../../dasar/desimal';
import type { AlamatSel } from '../../dasar/sel';
import type { Calon } from '../temuan';

/**
 * A finding about detail rows: how many, and the cells of some of them (with the cell that each is held against). Rows
 * may be persons, so it names cells and never what they hold.
 */
export function temuanRincian(
  tabel: string,
  { kolom, jumlah }: { kolom: string; jumlah: number },
  { contoh }: { contoh: readonly (readonly AlamatSel[])[] },
): Calon {
  const [pertama = []] = contoh;
  return {
    kunci: `${tabel}/${kolom}`,
    putusan: 'berbeda',
    dilaporkan: tampil(new Decimal(jumlah), 0),
    dihitung: '0',
    selisih: '',
    satuan: '',
    asal: pertama[0] ?? null,
    asalPembanding: pertama[1] ?? null,
    kunciAngka: null,
    sel: contoh.flat(),
    rincian: { kolom, contoh: contoh.map((satu) => satu.map(sebutSel).join(' = ')).join('; ') },
  };
}
