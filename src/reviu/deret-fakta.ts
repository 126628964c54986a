import type { Fakta } from '../domain/fakta';

/** Figures in series: of one table, and saying the same of its rows; in the order they came. */
export function deretFakta<T extends { fakta: Fakta }>(isi: readonly T[]): T[][] {
  const deret = new Map<string, T[]>();
  for (const satu of isi) {
    const nama = `${satu.fakta.tabel} ${satu.fakta.peran ?? ''}`;
    const ada = deret.get(nama);
    if (ada) ada.push(satu);
    else deret.set(nama, [satu]);
  }
  return [...deret.values()];
}
