import { baca } from './id/baca';
import { baris } from './id/baris';
import { galat } from './id/galat';
import { hasil } from './id/hasil';
import { panel } from './id/panel';

/** Bahasa Indonesia, the master: every other language is typed against it. */
export const id = {
  bahasa: 'id',
  panel,
  baca,
  hasil,
  galat,
  baris,
};

export type Kamus = typeof id;
