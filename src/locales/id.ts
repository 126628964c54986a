import { baca } from './id/baca';
import { galat } from './id/galat';
import { masukan } from './id/masukan';
import { panel } from './id/panel';
import { aturan } from './id/aturan';
import { tempat } from './id/tempat';
import { templat } from './id/templat';

/** Bahasa Indonesia, the master: every other language is typed against it. */
export const id = {
  bahasa: 'id' as 'id' | 'en',
  panel,
  baca,
  galat,
  templat,
  tempat,
  aturan,
  masukan,
};

export type Kamus = typeof id;
