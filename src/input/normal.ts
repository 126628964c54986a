import { EJAAN } from './kosakata/ejaan';

/**
 * Full-width forms and every kind of space brought to their plain form, ends trimmed. Deliberately not NFKC: that
 * would turn `10²` into `102` and `①` into `1`, a number out of something that is none.
 */
export function rapikan(teks: string): string {
  if (POLOS.test(teks)) return teks;
  return teks
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const ASCII = /^[ -~]*$/;
/** Plain already, as most cells are: words of ASCII with one space between them. */
const POLOS = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Words of a label for comparing: lower case, one spelling, `%` as "persen", no punctuation. */
export function normal(teks: string): string {
  const rapi = rapikan(teks).toLowerCase();
  const kata = (rapi.includes('%') ? rapi.replace(/%/g, ' persen ') : rapi)
    // Of plain text the classes of letters need not be asked for.
    .replace(ASCII.test(rapi) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return kata
    .split(' ')
    .map((satu) => EJAAN.get(satu) ?? satu)
    .join(' ');
}

/** Does the normalised label hold these words, next to each other and whole? */
export function memuatFrasa(label: string, frasa: string): boolean {
  // Asked many thousand times of a large sheet: no text is made for it.
  if (frasa === '') return label === '';
  for (let di = label.indexOf(frasa); di >= 0; di = label.indexOf(frasa, di + 1)) {
    if ((di === 0 || label[di - 1] === ' ') && berakhirDi(label, di + frasa.length)) return true;
  }
  return false;
}

/** Does the normalised label begin with these words? */
export function diawaliFrasa(label: string, frasa: string): boolean {
  return label.startsWith(frasa) && berakhirDi(label, frasa.length);
}

const berakhirDi = (label: string, di: number): boolean => di === label.length || label[di] === ' ';
