import { berbahasaInggris } from './bahasa';
import { en } from './en';
import { id, type Kamus } from './id';

export type { Kamus } from './id';
export { satuParagraf, type PesanGalat } from './pesan-galat';

/** The words in the language of Office ("en-GB", "id-ID"); Indonesian for every language we do not speak. */
export const kamus = (bahasa: string): Kamus => (berbahasaInggris(bahasa) ? en : id);
