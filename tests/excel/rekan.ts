import { recalculate } from '@capaian/stand-in/calc/recalculate';
import type { ExcelHost } from '@capaian/stand-in/host/host';
import { getCell, getValue, plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { CellValue, Sheet } from '@capaian/stand-in/workbook/model';
import { createSheet } from '@capaian/stand-in/workbook/new-workbook';
import { lembarBernama } from './buku-uji';

/** Somebody else who has the same workbook open: what they do is there at once, and Excel tells of it. */
export class Rekan {
  constructor(private readonly host: ExcelHost) {}

  /** Types into a cell; `baris` and `kolom` count from 0. */
  isi(nama: string, baris: number, kolom: number, nilai: CellValue): void {
    const sheet = lembarBernama(this.host.workbook, nama);
    const before = getValue(sheet, baris, kolom);
    setCell(sheet, baris, kolom, { ...plainCell(nilai), style: getCell(sheet, baris, kolom)?.style ?? {} });
    recalculate(this.host.workbook);
    const area = { row: baris, column: kolom, rowCount: 1, columnCount: 1 };
    this.host.announce({ name: 'onChanged', sheet, area, before }, 'Remote');
  }

  tambahLembar(nama: string): Sheet {
    const sheet = createSheet(nama);
    this.host.workbook.sheets.push(sheet);
    this.host.announce({ name: 'onAdded', sheet }, 'Remote');
    return sheet;
  }

  hapusLembar(nama: string): void {
    const sheet = lembarBernama(this.host.workbook, nama);
    this.host.workbook.sheets.splice(this.host.workbook.sheets.indexOf(sheet), 1);
    recalculate(this.host.workbook);
    this.host.announce({ name: 'onDeleted', sheet }, 'Remote');
  }

  /** Excel lets formulas follow; this Excel of ours does not, so it is for sheets that no formula names. */
  namaiLembar(nama: string, baru: string): void {
    lembarBernama(this.host.workbook, nama).name = baru;
  }
}
