import { EJAAN } from './kosakata/ejaan';

/**
 * Full-width forms and every kind of space brought to their plain form, ends trimmed. Deliberately not NFKC: that
 * would turn `10²` into `102` and `①` into `1`, a number out of something that is none.
 */
export function rapikan(teks: string): string {
  return teks
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words of a label for comparing: lower case, one spelling, `%` as "persen", no punctuation. */
export function normal(teks: string): string {
  return rapikan(teks)
    .toLowerCase()
    .replace(/%/g, ' persen ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((kata) => EJAAN.get(kata) ?? kata)
    .join(' ');
}

/** Does the normalised label hold these words, next to each other and whole? */
export function memuatFrasa(label: string, frasa: string): boolean {
  return ` ${label} `.includes(` ${frasa} `);
}

/** Does the normalised label begin with these words? */
export function diawaliFrasa(label: string, frasa: string): boolean {
  return `${label} `.startsWith(`${frasa} `);
}
