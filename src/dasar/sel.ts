/** A cell of the workbook; row and column count from 0, as in the snapshot. */
export interface AlamatSel {
  lembar: string;
  baris: number;
  kolom: number;
}

/** One text per cell, to look it up by. */
export const kunciSel = ({ lembar, baris, kolom }: AlamatSel): string => `${lembar}!${baris},${kolom}`;
