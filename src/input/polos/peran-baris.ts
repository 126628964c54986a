import type { BarisPolos } from '../../domain/tabel-polos';
import { TOTAL, TOTAL_UANG } from '../kosakata/batas';
import { normal } from '../normal';

/** "J U M L A H": one word, its letters apart. */
const RENGGANG = /\b(?:\p{L} ){3,}\p{L}\b/gu;
const RATA = /^(?:nilai )?(?:rata rata|rerata)(?: (?:capaian|nilai|total|kinerja|persentase|realisasi|jumlah))*$/;
/** A sum in one column and a mean in the next. */
const KEDUANYA = /^(?:rata rata|rerata) (?:jumlah|total)$|^(?:jumlah|total) (?:dan )?(?:rata rata|rerata)$/;

/** What a row does by its name. */
export function peranBaris(label: string): BarisPolos['peran'] {
  const rapat = normal(label)
    .replace(RENGGANG, (kata) => kata.replaceAll(' ', ''))
    .replace(/^jumlah(?=[ivx]+\b)/, 'jumlah ');
  if (KEDUANYA.test(rapat)) return 'total';
  if (RATA.test(rapat)) return 'rata';
  return TOTAL.test(rapat) || TOTAL_UANG.test(rapat) || /^jumlah .{1,4} jumlah .{1,4}$/.test(rapat) ? 'total' : 'data';
}
