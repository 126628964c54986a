import type { Dialek } from './dialek';

/** A text without blanks at its ends; one that does not break, or a tab, comes along with a paste. */
export const teksRapi = <T>(kolom: T | null, dialek: Dialek<T>): T =>
  kolom === null
    ? dialek.tetap('')
    : dialek.pangkas(dialek.ganti(dialek.ganti(dialek.teks(kolom), '\u00a0', ' '), '\t', ' '));
