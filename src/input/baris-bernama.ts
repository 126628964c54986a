import { potongKunci } from '../domain/kunci';
import type { Bertahap } from './bertahap';
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
  const hitungan = new Map<string, number>();
  for (const baris of tabel.baris) {
    yield;
    if (baris.peran !== 'data') continue;
    const nama = tabel.teks(baris, kolom);
    if (tabel.tanpaNama(baris, nama, kolom)) continue;
    const dasar = potongKunci(nama) || 'tanpa-nama';
    const ke = (hitungan.get(dasar) ?? 0) + 1;
    hitungan.set(dasar, ke);
    data.push({ baris, nama, kunci: ke === 1 ? dasar : `${dasar}-${ke}` });
  }
  const total = tabel.baris.find((b) => b.peran === 'total');
  return { data, total: total ? { baris: total, nama: tabel.teksPertama(total), kunci: 'total-dilaporkan' } : null };
}
