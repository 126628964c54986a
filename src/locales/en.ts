import { baca } from './en/baca';
import { baris } from './en/baris';
import { galat } from './en/galat';
import { hasil } from './en/hasil';
import { panel } from './en/panel';
import type { Kamus } from './id';

/** English; a word that the Indonesian master has and this one lacks does not compile. */
export const en: Kamus = {
  bahasa: 'en',
  panel,
  baca,
  hasil,
  galat,
  baris,
};
