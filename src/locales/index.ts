import { en } from './en';
import { id, type Kamus } from './id';

export type { Kamus } from './id';
export { satuParagraf, type PesanGalat } from './rincian';

/** The words in the language of Office ("en-GB", "id-ID"); Indonesian for every language we do not speak. */
export function kamus(bahasa: string): Kamus {
  return /^en\b/i.test(bahasa) ? en : id;
}
