import { kunciUnik } from '../domain/kunci';
import type { BarisMentah } from './mentah';
import type { PembacaTabel } from './pembaca';

/** A row with its name, and the name as a part of its facts' keys. */
export interface BarisBernama {
  baris: BarisMentah;
  nama: string;
  kunci: string;
}

/** The data rows by the column that names them, and the total row; a row without a name is set aside. */
export function barisBernama<K extends string>(
  tabel: PembacaTabel<K>,
  kolom: K,
): { data: BarisBernama[]; total: BarisBernama | null } {
  const isi = tabel.baris
    .filter((b) => b.peran === 'data')
    .map((baris) => ({ baris, nama: tabel.teks(baris, kolom) }))
    .filter(({ baris, nama }) => !tabel.tanpaNama(baris, nama, kolom));
  const kunci = kunciUnik(isi.map((i) => i.nama));
  const total = tabel.baris.find((b) => b.peran === 'total');
  return {
    data: isi.map((i, n) => ({ ...i, kunci: kunci[n] ?? String(n + 1) })),
    total: total ? { baris: total, nama: tabel.teksPertama(total), kunci: 'total-dilaporkan' } : null,
  };
}
