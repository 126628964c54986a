import { baca } from './en/baca';
import { galat } from './en/galat';
import { masukan } from './en/masukan';
import { panel } from './en/panel';
import { aturan } from './en/aturan';
import { tempat } from './en/tempat';
import { templat } from './en/templat';
import type { Kamus } from './id';

/** English; a word that the Indonesian master has and this one lacks does not compile. */
export const en: Kamus = {
  bahasa: 'en',
  panel,
  baca,
  galat,
  templat,
  tempat,
  aturan,
  masukan,
};
