import type { Sheet, Workbook } from './model';

/** Why Excel refuses a sheet name. */
export type SheetNameFault = 'kosong' | 'terlaluPanjang' | 'tandaTerlarang' | 'apostrofDiUjung' | 'namaTerpakaiExcel';

/** What is wrong with a sheet name by itself; null when Excel takes it. */
export function sheetNameFault(name: string): SheetNameFault | null {
  if (name.length === 0) return 'kosong';
  if (name.length > 31) return 'terlaluPanjang';
  if (/[\\/?*:[\]]/.test(name)) return 'tandaTerlarang';
  if (name.startsWith("'") || name.endsWith("'")) return 'apostrofDiUjung';
  if (name.toLowerCase() === 'history') return 'namaTerpakaiExcel';
  return null;
}

/** The sheet of that name, in any case. */
export function findSheet(workbook: Workbook, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** The sheet with that id. */
export function sheetById(workbook: Workbook, id: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.id === id);
}

/** `Sheet1`, `Sheet2`, …: the first that is free. */
export function freeSheetName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (findSheet(workbook, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
