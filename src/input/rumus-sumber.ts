import { nomorKolom } from '../dasar/a1';
import { memuatSel, type Rentang } from '../dasar/kotak';
import { type AlamatSel, kunciSel } from '../dasar/sel';
import type { PotretBuku, PotretLembar } from './potret';

const TEKS = /"[^"]*"/g;

/** `'C:\kerja\[Pagu 2024.xlsx]Data'!A1`: a column of a table stands in brackets, too, but has no such ending. */
const BERKAS = /\[([^[\]]+\.(?:xls|xlsx|xlsm|xlsb|ods|csv))\]/gi;

/** Other workbooks that a formula reads, by their file names. */
export const berkasDirujuk = (rumus: string): string[] =>
  [...rumus.replace(TEKS, '""').matchAll(BERKAS)].map(([, nama = '']) => nama);

/** The formula of a cell; undefined where there is none. */
export function rumusSel({ lembar }: PotretBuku, sel: AlamatSel): string | undefined {
  const milik = lembar.find(({ nama }) => nama === sel.lembar);
  return milik && rumusDi(milik, sel.baris, sel.kolom);
}

const rumusDi = ({ rumus, baris, kolom }: PotretLembar, b: number, k: number): string | undefined =>
  rumus?.[b - baris]?.[k - kolom];

/** Functions that give something else each time Excel calculates. */
const BERGERAK = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\(/i;

const ACUAN =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/gu;

/** Formulas that are followed at most: a sheet of nothing but formulas must not be walked for one cell of it. */
const PALING_BANYAK = 20_000;

/**
 * Tells the cells whose result moves whenever Excel calculates, though nobody changed anything: they call such a
 * function, or read a cell that does.
 */
export function pengenalBergerak(buku: PotretBuku): (sel: AlamatSel) => boolean {
  const putusan = new Map<string, boolean>();
  let dilihat = 0;
  const bergerak = (sel: AlamatSel): boolean => {
    const kunci = kunciSel(sel);
    const ada = putusan.get(kunci);
    if (ada !== undefined) return ada;
    // A circle moves no more than its other members do.
    putusan.set(kunci, false);
    const rumus = dilihat < PALING_BANYAK ? rumusSel(buku, sel)?.replace(TEKS, '""') : undefined;
    if (rumus === undefined) return false;
    dilihat += 1;
    const hasil = BERGERAK.test(rumus) || selBerumus(buku, sel.lembar, rumus).some(bergerak);
    putusan.set(kunci, hasil);
    return hasil;
  };
  return bergerak;
}

/** Cells with a formula that a formula names. */
function selBerumus({ lembar }: PotretBuku, sendiri: string, rumus: string): AlamatSel[] {
  return [...rumus.matchAll(ACUAN)].flatMap(([, nama, kolomAwal = '', barisAwal = '', kolomAkhir, barisAkhir]) => {
    const disebut = nama === undefined ? sendiri : nama.replace(/^'|'$/g, '').replaceAll("''", "'");
    const milik = lembar.find((satu) => satu.nama === disebut);
    if (!milik) return [];
    const [b1, k1] = [Number(barisAwal) - 1, nomorKolom(kolomAwal)];
    const [b2, k2] = [Number(barisAkhir ?? barisAwal) - 1, nomorKolom(kolomAkhir ?? kolomAwal)];
    const rentang = { lembar: disebut, baris: b1, kolom: k1, jumlahBaris: b2 - b1 + 1, jumlahKolom: k2 - k1 + 1 };
    return rumusDalam(milik, rentang).map(({ sel }) => sel);
  });
}

/** The formulas in a block of a sheet. */
export function rumusDalam(lembar: PotretLembar, rentang: Rentang): { sel: AlamatSel; rumus: string }[] {
  return (lembar.rumus ?? []).flatMap((satuBaris, b) => {
    const baris = lembar.baris + b;
    if (baris < rentang.baris || baris >= rentang.baris + rentang.jumlahBaris) return [];
    return satuBaris.flatMap((rumus, k) => {
      const sel = { lembar: lembar.nama, baris, kolom: lembar.kolom + k };
      return rumus !== undefined && memuatSel(rentang, baris, sel.kolom) ? [{ sel, rumus }] : [];
    });
  });
}
