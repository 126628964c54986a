import type { KolomKepala } from './kepala';
import { normal } from './normal';

/** Rupiah in one unit of the table. */
export type SkalaUang = 1 | 1000 | 1_000_000 | 1_000_000_000 | 1_000_000_000_000;

const SATUAN = String.raw`(ribu|juta|miliar|milyar|triliun)(?:an)?`;
/** "(dalam ribuan rupiah)", "Rp juta", "juta Rp"; never an amount: "Rp12 juta". */
const TERTULIS = [
  new RegExp(String.raw`\bdalam ${SATUAN}\b`),
  new RegExp(String.raw`(?:^|[^\d ] )${SATUAN} (?:rp|rupiah)\b`),
  new RegExp(String.raw`\b(?:rp|rupiah) (?:dalam )?${SATUAN}\b`),
];
const RIBU = /\b(?:rp|rupiah) (?:x )?(?:1 )?000\b|\b(?:x|kali) 1 000\b/;
/** In a column's own heading a bare word is enough: "Pagu (juta)". */
const DI_KEPALA = new RegExp(String.raw`\b${SATUAN}$`);

const KALI = new Map<string, SkalaUang>([
  ['ribu', 1000],
  ['juta', 1_000_000],
  ['miliar', 1_000_000_000],
  ['milyar', 1_000_000_000],
  ['triliun', 1_000_000_000_000],
]);

/** What one unit of a column of money is, by its heading, else by the table's title rows; 1 where none says. */
export function skalaUang(kolom: KolomKepala | undefined, judul: readonly string[]): SkalaUang {
  const tulisan = kolom ? normal(kolom.jalur.join(' ')) : '';
  return (
    baca(tulisan, [...TERTULIS, DI_KEPALA]) ??
    judul.reduce<SkalaUang | null>((ada, j) => ada ?? baca(normal(j), TERTULIS), null) ??
    1
  );
}

function baca(label: string, pola: readonly RegExp[]): SkalaUang | null {
  for (const satu of pola) {
    const kali = KALI.get(satu.exec(label)?.[1] ?? '');
    if (kali) return kali;
  }
  return RIBU.test(label) ? 1000 : null;
}
