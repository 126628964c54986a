import { plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { Sheet, Workbook } from '@capaian/stand-in/workbook/model';
import { createSheet, createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import { internStyle } from '@capaian/stand-in/workbook/styles';
import type { SelUji } from './potret-contoh';
import { LEMBAR_RINCIAN } from './rincian-ikpa-contoh';

/** A sheet of a test's cells, days with their format. */
export function lembarRincian(nama: string, baris: readonly (readonly SelUji[])[]): Sheet {
  const isi = createSheet(nama);
  baris.forEach((sel, b) =>
    sel.forEach((satu, k) => {
      if (satu === null || satu === '') return;
      if (typeof satu !== 'object') setCell(isi, b, k, plainCell(satu));
      else setCell(isi, b, k, { value: satu.n, style: internStyle({ numberFormat: satu.f ?? 'General' }) });
    }),
  );
  return isi;
}

/** The made-up satker's raw tables as a workbook. */
export const bukuRincian = (...tambahan: readonly Sheet[]): Workbook =>
  createWorkbook('satker.xlsx', [...LEMBAR_RINCIAN.map((l) => lembarRincian(l.nama, l.baris)), ...tambahan]);
