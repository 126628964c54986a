import { berbahasaInggris } from './bahasa';
import { daftarTemplat as en } from './en/daftar-templat';
import { daftarTemplat as id, type KamusDaftarTemplat } from './id/daftar-templat';

/** The words about each template; they come with the part of the pane that offers them. */
export const kamusDaftarTemplat = (bahasa: string): KamusDaftarTemplat => (berbahasaInggris(bahasa) ? en : id);
