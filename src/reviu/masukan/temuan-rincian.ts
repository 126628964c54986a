import { sebutSel } from '../../dasar/a1';
import { Decimal, tampil } from '../../dasar/desimal';
import type { RincianDiperiksa } from '../konteks';
import type { Calon } from '../temuan';

/**
 * A finding about detail rows: how many, and the cells of some of them (with the cell that each is held against), or
 * their numbers in the file. Rows may be persons, so it names places and never what they hold.
 */
export function temuanRincian({ tabel, kolom, jumlah, contoh, diBerkas }: RincianDiperiksa): Calon {
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
    rincian: { kolom, contoh: diBerkas ?? contoh.map((satu) => satu.map(sebutSel).join(' = ')).join('; ') },
  };
}

/** ", misalnya …", or nothing where rows have neither cell nor number. */
export const misalnya = (kata: string, contoh: string): string => (contoh === '' ? '' : `, ${kata} ${contoh}`);
