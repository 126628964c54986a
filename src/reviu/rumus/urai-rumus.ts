import { nomorKolom } from '../../dasar/a1';
import type { AlamatSel } from '../../dasar/sel';

/** A cell that a formula names. */
export interface AcuanRumus {
  jenis: 'acuan';
  /** Null: the formula's own sheet. */
  lembar: string | null;
  baris: number;
  kolom: number;
  /** `$` before the row, the column. */
  barisTetap: boolean;
  kolomTetap: boolean;
}

export type TokenRumus =
  AcuanRumus | { jenis: 'angka'; teks: string } | { jenis: 'fungsi'; nama: string } | { jenis: 'tanda'; teks: string };

const TOKEN = new RegExp(
  [
    /"(?:[^"]|"")*"/.source,
    /(?<lembar>'(?:[^']|'')+'!|[\p{L}_][\p{L}\d_.]*!)?(?<kolomTetap>\$?)(?<kolom>[A-Z]{1,3})(?<barisTetap>\$?)(?<baris>\d+)(?![\p{L}\d_(])/u
      .source,
    /(?<fungsi>[\p{L}_][\p{L}\d_.]*)(?=\()/u.source,
    /(?<nama>[\p{L}_][\p{L}\d_.]*)/u.source,
    /(?<angka>\d+(?:\.\d+)?(?:E[+-]?\d+)?)/.source,
    /<>|<=|>=|[^\s]/.source,
  ].join('|'),
  'giu',
);

/** The pieces of a formula as Excel prints it (English names, commas, A1), without the leading '='; blanks left out. */
export function uraiRumus(rumus: string): TokenRumus[] {
  return [...rumus.matchAll(TOKEN)].map(({ 0: teks, groups = {} }): TokenRumus => {
    const { lembar, kolom, baris, kolomTetap, barisTetap, fungsi, angka } = groups;
    if (kolom !== undefined && baris !== undefined) {
      return {
        jenis: 'acuan',
        lembar: lembar === undefined ? null : lembar.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'"),
        baris: Number(baris) - 1,
        kolom: nomorKolom(kolom),
        barisTetap: barisTetap === '$',
        kolomTetap: kolomTetap === '$',
      };
    }
    if (fungsi !== undefined) return { jenis: 'fungsi', nama: fungsi.toUpperCase() };
    if (angka !== undefined) return { jenis: 'angka', teks: angka };
    return { jenis: 'tanda', teks: teks.startsWith('"') ? teks : teks.toUpperCase() };
  });
}

/**
 * The formula as it would read in any cell it were copied to: references as steps from the cell, like R1C1. Two cells
 * of a column hold the same formula exactly when these texts are equal.
 */
export function bentukRelatif(token: readonly TokenRumus[], sel: AlamatSel): string {
  return token.map((t) => (t.jenis === 'acuan' ? acuanRelatif(t, sel) : isiToken(t))).join(' ');
}

function acuanRelatif({ lembar, baris, kolom, barisTetap, kolomTetap }: AcuanRumus, sel: AlamatSel): string {
  const r = barisTetap ? `R${baris}` : `R[${baris - sel.baris}]`;
  const c = kolomTetap ? `C${kolom}` : `C[${kolom - sel.kolom}]`;
  return `${lembar === null ? '' : `${lembar}!`}${r}${c}`;
}

const isiToken = (t: Exclude<TokenRumus, AcuanRumus>): string => (t.jenis === 'fungsi' ? t.nama : t.teks);

/** A term of a sum or difference, with its sign. */
export interface SukuRumus {
  tanda: '+' | '-';
  isi: TokenRumus[];
}

/** The top-level terms of a sum or difference; null when the formula is something else on top. */
export function sukuRumus(token: readonly TokenRumus[]): SukuRumus[] | null {
  const suku: SukuRumus[] = [{ tanda: '+', isi: [] }];
  let dalam = 0;
  for (const t of token) {
    const tanda = t.jenis === 'tanda' ? t.teks : '';
    if (tanda === '(') dalam += 1;
    if (tanda === ')') dalam -= 1;
    if (dalam === 0 && (tanda === '+' || tanda === '-') && suku.at(-1)?.isi.length !== 0) {
      suku.push({ tanda, isi: [] });
      continue;
    }
    if (dalam === 0 && /^(?:[*/^&=<>%]|<>|<=|>=)$/.test(tanda)) return null;
    suku.at(-1)?.isi.push(t);
  }
  return suku;
}
