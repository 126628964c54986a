import { PemberiKunci } from '../dasar/kunci';
import { type Bertahap, jeda } from './bertahap';
import type { BarisMentah } from './mentah';
import type { PembacaTabel } from './pembaca';

/** A row with its name, and the name as a part of its facts' keys. */
export interface BarisBernama {
  baris: BarisMentah;
  nama: string;
  kunci: string;
}

/** The data rows by the column that names them, and the total row; a row without a name is set aside. */
export function* barisBernama<K extends string>(
  tabel: PembacaTabel<K>,
  kolom: K,
): Bertahap<{ data: BarisBernama[]; total: BarisBernama | null }> {
  const data: BarisBernama[] = [];
  const pemberi = new PemberiKunci();
  for (const baris of tabel.baris) {
    if (jeda(baris.baris)) yield;
    if (baris.peran !== 'data') continue;
    const nama = tabel.teks(baris, kolom);
    if (tabel.tanpaNama(baris, nama, kolom)) continue;
    data.push({ baris, nama, kunci: pemberi.unikNama(nama) });
  }
  const total = tabel.baris.find((b) => b.peran === 'total');
  return { data, total: total ? { baris: total, nama: tabel.teksPertama(total), kunci: 'total-dilaporkan' } : null };
}
