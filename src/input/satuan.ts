import type { Satuan } from '../domain/fakta';
import { SATUAN, SATUAN_AWAL_NAMA } from './kosakata/satuan';
import { normal } from './normal';

/** Unit of an indicator by the first word of its name: "Persentase (%) …" → '%', "Nilai …" → 'poin'. */
export function satuanDariNama(nama: string): Satuan {
  const kata = normal(nama).split(' ');
  // Between 0 and 1 by its definition.
  if (kata.includes('gini')) return 'poin';
  const awal = SATUAN_AWAL_NAMA.get(kata[0] ?? '');
  if (awal) return awal;
  return kata[0] === 'jumlah' ? (SATUAN.get(kata[1] ?? '') ?? '') : '';
}

/** Unit of a cell in a Satuan column: "Orang" → 'orang'; '' for a word that is none of ours. */
export function satuanDariKata(teks: string): Satuan {
  return SATUAN.get(normal(teks)) ?? '';
}
