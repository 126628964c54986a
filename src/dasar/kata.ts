/** Words that hold a name or a sentence together and tell no name from another: the one list of them. */
export const KATA_SAMBUNG: readonly string[] =
  'yang dan atau dari dengan dalam oleh untuk pada di ke serta secara para akan juga atas bagi melalui se'.split(' ');

/** "pendapatannya", "pendapatan" and "pendapat" are one; "prosentase" and "presentase" are "persentase". */
export function akarKata(kata: string): string {
  if (/^pr[oe]sentas[ei]$/.test(kata)) return 'persentase';
  return kata.length > 6 ? kata.replace(/nya$/, '').replace(/(?:kan|an)$/, '') : kata;
}
