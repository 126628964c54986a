import type { TabelDokumen } from '../../../src/impor/dokumen/dokumen';

/** The rows of a table as texts, one cell beside the other: "No↓2 | Realisasi→2". */
export function sebagaiTeks(tabel: TabelDokumen | undefined): string[] {
  if (!tabel) return [];
  return tabel.halamanBaris.map((_, b) =>
    tabel.sel
      .filter(({ baris }) => baris === b)
      .sort((x, y) => x.kolom - y.kolom)
      .map(({ teks, bentangBaris, bentangKolom }) =>
        [teks, bentangBaris > 1 ? `↓${bentangBaris}` : '', bentangKolom > 1 ? `→${bentangKolom}` : ''].join(''),
      )
      .join(' | '),
  );
}
