import { sebutSel } from '../dasar/a1';
import type { AlamatSel } from '../dasar/sel';
import type { Angka } from '../domain/angka';
import type { Indikator } from '../domain/data';
import { Decimal, tampil } from '../dasar/desimal';
import { serialDari } from '../dasar/tanggal';
import type { Ekspresi } from '../domain/angka';
import { angka as acuan, fakta as acuanFakta } from '../domain/ekspresi/bentuk';
import type { Fakta, Satuan } from '../domain/fakta';
import type { Pita } from '../domain/pedoman/pedoman';
import { formulaPredikat, pitaUntuk, sebutPita } from '../domain/predikat';
import type { NamaGaya } from './rencana';

/** What a cell holds before it is known where everything else stands. */
export type IsiPetak =
  | { jenis: 'teks'; teks: string }
  | { jenis: 'bilangan'; nilai: Decimal }
  /** The fact's row on LKj Data. */
  | { jenis: 'fakta'; fakta: Fakta }
  /** On LKj Data only: the source cell, or the number that was read from its text. */
  | { jenis: 'sumber'; fakta: Fakta }
  /** A figure; its formula is printed in its home cell, every other place points there. */
  | { jenis: 'angka'; angka: Angka; rumah: boolean }
  /** A text that follows figures; `rumus` gets the address of each. */
  | { jenis: 'rumusTeks'; rujukan: readonly Ekspresi[]; rumus: (acuan: readonly string[]) => string; harapan: string }
  /** What the reader wrote beside the row of that key, else `bawaan`. */
  | { jenis: 'isianAtau'; kunci: string; bawaan: string }
  /** Name of a figure's home cell, as a link. */
  | { jenis: 'letakAngka'; angka: Angka }
  | { jenis: 'kosong' };

export interface Petak {
  isi: IsiPetak;
  gaya: NamaGaya;
  format?: string;
  /** Columns the cell spans (merged). */
  lebar?: number;
  tautan?: AlamatSel;
}

/** Number format for a unit: `0.00"%"`, `#,##0`. Percentages are held as 88.04, so the sign is a literal. */
export function formatAngka(satuan: Satuan, desimal: number): string {
  const pecahan = desimal > 0 ? `.${'0'.repeat(desimal)}` : '';
  if (satuan === 'tanggal') return 'dd-mm-yyyy';
  if (satuan === '%') return `0${pecahan}"%"`;
  return satuan === 'poin' || satuan === '' ? `0${pecahan}` : `#,##0${pecahan}`;
}

/** Most decimals that a fact is shown with on a result sheet. */
const DESIMAL_FAKTA = 2;

export const teks = (isi: string, gaya: NamaGaya = 'teks', lebar = 1): Petak => ({
  isi: { jenis: 'teks', teks: isi },
  gaya,
  lebar,
});

export const kosong = (gaya: NamaGaya, lebar = 1): Petak => ({ isi: { jenis: 'kosong' }, gaya, lebar });

export const bilangan = (nilai: Decimal, format: string, gaya: NamaGaya = 'angka'): Petak => ({
  isi: { jenis: 'bilangan', nilai },
  gaya,
  format,
});

/** A day of the calendar, as ISO; a dash where there is none. */
export const petakTanggal = (iso: string | null): Petak =>
  iso === null
    ? teks('–', 'teksTengah')
    : bilangan(new Decimal(serialDari(iso)), formatAngka('tanggal', 0), 'teksTengah');

/** A fact, or what its cell says when it has no number ("N/A"), or a dash when it was set aside. */
export function petakFakta(fakta: Fakta | undefined, gaya: NamaGaya = 'angka', lebar = 1): Petak {
  if (!fakta?.nilai) return teks(fakta?.teks.trim() ? fakta.teks.trim() : '–', gaya, lebar);
  const desimal = Math.min(fakta.desimal ?? fakta.nilai.dp(), DESIMAL_FAKTA);
  return { isi: { jenis: 'fakta', fakta }, gaya, format: formatAngka(fakta.satuan, desimal), lebar };
}

/** An indicator's target; of a range both ends, the upper one in the number format: "80–90%". */
export function petakTarget({ target, targetAtas }: Pick<Indikator, 'target' | 'targetAtas'>): Petak {
  const petak = petakFakta(target);
  if (!target?.nilai || !targetAtas?.nilai) return petak;
  const desimal = (f: Fakta, nilai: Decimal): number => Math.min(f.desimal ?? nilai.dp(), DESIMAL_FAKTA);
  const atas = tampil(targetAtas.nilai, desimal(targetAtas, targetAtas.nilai));
  const satuan = targetAtas.satuan === '%' ? '%' : '';
  return { ...petak, format: `${formatAngka('poin', desimal(target, target.nilai))}"–${atas}${satuan}"` };
}

/** A figure at home: the cell that holds its formula. */
export const rumahAngka = (angka: Angka, gaya: NamaGaya = 'angka', lebar = 1): Petak =>
  petakAngka(angka, gaya, lebar, true);

/** A figure shown again somewhere else. */
export const ulangAngka = (angka: Angka, gaya: NamaGaya = 'angka', lebar = 1): Petak =>
  petakAngka(angka, gaya, lebar, false);

function petakAngka(angka: Angka, gaya: NamaGaya, lebar: number, rumah: boolean): Petak {
  if (!angka.nilai) return teks(angka.status === 'tidakBerlaku' ? 'N/A' : '–', gaya, lebar);
  return { isi: { jenis: 'angka', angka, rumah }, gaya, format: formatAngka(angka.satuan, angka.desimal), lebar };
}

/** The predicate of a score, live. */
export function petakPredikat(angka: Angka, pita: readonly Pita[], gaya: NamaGaya = 'teks', lebar = 1): Petak {
  const cocok = angka.nilai && pitaUntuk(angka.nilai, pita);
  return petakKata(angka, (acuan) => formulaPredikat(acuan, pita), cocok ? sebutPita(cocok) : null, gaya, lebar);
}

/** The predicate of an input, live. */
export function predikatFakta(fakta: Fakta, pita: readonly Pita[], gaya: NamaGaya = 'teks'): Petak {
  const cocok = fakta.nilai && pitaUntuk(fakta.nilai, pita);
  if (!cocok) return teks('–', gaya);
  const rumus = ([a = '']: readonly string[]): string => formulaPredikat(a, pita);
  return { isi: { jenis: 'rumusTeks', rujukan: [acuanFakta(fakta)], rumus, harapan: sebutPita(cocok) }, gaya };
}

/** A link to the cell where a figure is at home; a dash when there is no figure. */
export const tautanAngka = (angka: Angka | undefined): Petak =>
  angka ? { isi: { jenis: 'letakAngka', angka }, gaya: 'tautan' } : teks('–');

/** A link to a cell of the workbook. */
export const tautanSel = (sel: AlamatSel | null, tempat?: string | null): Petak =>
  sel ? { ...teks(sebutTempat(sel, tempat), 'tautan'), tautan: sel } : teks('–');

/** A cell, and before it its place in the report's own document where it has one. */
export const sebutTempat = (sel: AlamatSel, tempat: string | null | undefined): string =>
  tempat ? `${tempat} (${sebutSel(sel)})` : sebutSel(sel);

/** The key of a row, by which the reader's notes find it again; shown as a grey strip only. */
export const petakKunci = (kunci: string): Petak => ({ ...teks(kunci, 'kunci'), format: ';;;' });

/** A word that follows a figure (predikat, status); a dash when there is no figure. */
export function petakKata(
  angka: Angka,
  rumus: (acuan: string) => string,
  harapan: string | null,
  gaya: NamaGaya = 'teks',
  lebar = 1,
): Petak {
  if (!angka.nilai || harapan === null) return teks('–', gaya, lebar);
  const isi: IsiPetak = { jenis: 'rumusTeks', rujukan: [acuan(angka)], rumus: ([a = '']) => rumus(a), harapan };
  return { isi, gaya, lebar };
}
