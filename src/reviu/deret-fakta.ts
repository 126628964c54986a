import type { Fakta } from '../domain/fakta';

/** What a figure says of its row: the end of its key ("realisasi", "persen-dilaporkan"); years say the same. */
export const peranFakta = ({ kunci }: Fakta): string =>
  kunci.slice(kunci.lastIndexOf('/') + 1).replace(/\d{4}$/, 'tahun');

/** Figures in series: of one table, and saying the same of its rows; in the order they came. */
export function deretFakta<T extends { fakta: Fakta }>(isi: readonly T[]): T[][] {
  const deret = new Map<string, T[]>();
  for (const satu of isi) {
    const nama = `${satu.fakta.tabel} ${peranFakta(satu.fakta)}`;
    const ada = deret.get(nama);
    if (ada) ada.push(satu);
    else deret.set(nama, [satu]);
  }
  return [...deret.values()];
}
