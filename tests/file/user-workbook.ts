import { Workbook } from '@cj-tech-master/excelts';
import type { Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { OpcPackage } from '../../packages/stand-in/file/package';

/** Sheets of the made-up workbook of a planner, in order. */
export const USER_SHEETS = ['PK 2023', 'Gaya', "Data d'lama", 'Tersembunyi'];

const CALC_CHAIN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * What a planner might have: indicators with formulas, a chart, a table, notes, links, conditional
 * formats, names, several hundred formats, a hidden sheet, print set-up, dates, a calculation chain.
 */
export async function userWorkbook(): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  fillIndicators(workbook.addWorksheet('PK 2023', { views: [{ state: 'frozen', ySplit: 1 }] }));
  fillStyles(workbook.addWorksheet('Gaya'));
  fillOldData(workbook.addWorksheet("Data d'lama"));
  workbook.addWorksheet('Tersembunyi', { state: 'hidden' }).getCell('B2').value = 42;
  workbook.definedNames.add("'PK 2023'!$C$2:$C$6", 'Realisasi');
  return withCalcChain(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function fillIndicators(sheet: Worksheet): void {
  sheet.addRow(['Indikator', 'Target', 'Realisasi', 'Capaian', 'Tanggal']);
  for (let row = 2; row <= 6; row += 1) {
    const target = 70 + row;
    const realisasi = 68.25 + row * 1.5;
    sheet.getCell(row, 1).value = `Indikator ${row - 1} <&> "uji"`;
    sheet.getCell(row, 2).value = target;
    sheet.getCell(row, 3).value = realisasi;
    const formula = { formula: `C${row}/B${row}*100`, result: (realisasi / target) * 100 };
    sheet.getCell(row, 4).value = formula;
    sheet.getCell(row, 5).value = new Date(Date.UTC(2023, row, 17, 6, 30));
    sheet.getCell(row, 5).numFmt = 'dd/mm/yyyy hh:mm';
  }
  const average = [2, 3, 4, 5, 6].reduce((sum, row) => sum + ((68.25 + row * 1.5) / (70 + row)) * 20, 0);
  sheet.getCell('D7').value = { formula: 'AVERAGE(D2:D6)', result: average };
  sheet.getCell('A8').value = { text: 'laman', hyperlink: 'https://contoh.example/lkj?a=1&b=2' };
  sheet.getCell('A9').value = { formula: '1/0', result: { error: '#DIV/0!' } };
  sheet.getCell('A10').value = true;
  sheet.getCell('B3').note = 'Angka dari bagian perencanaan';
  sheet.mergeCells('A12:C13');
  sheet.getCell('A12').value = 'gabungan';
  sheet.getColumn(1).width = 31.5;
  sheet.getRow(2).height = 27;
  Object.assign(sheet.pageSetup, { orientation: 'landscape', printArea: 'A1:E13', printTitlesRow: '1:1' });
  sheet.addConditionalFormatting({
    ref: 'D2:D6',
    rules: [
      { type: 'cellIs', operator: 'greaterThan', formulae: [100], priority: 1, style: { font: { bold: true } } },
      { type: 'dataBar', priority: 2, cfvo: [{ type: 'min' }, { type: 'max' }], color: { argb: 'FF638EC6' } },
    ],
  });
  sheet.addTable({
    name: 'TabelKluster',
    ref: 'G1',
    headerRow: true,
    columns: [{ name: 'Kluster' }, { name: 'Nilai' }],
    rows: [
      ['Tinggi', 101.5],
      ['Sedang', 88],
    ],
  });
  sheet.addColumnChart(
    {
      title: 'Bagan pengguna',
      series: [{ name: 'Realisasi', values: "'PK 2023'!$C$2:$C$6", categories: "'PK 2023'!$A$2:$A$6" }],
    },
    'G6:M20',
  );
}

/** Every cell has a look of its own: a shifted format number shows at once. */
function fillStyles(sheet: Worksheet): void {
  for (let number = 0; number < 300; number += 1) {
    const cell = sheet.getCell(Math.floor(number / 10) + 1, (number % 10) + 1);
    const color = (number * 40_503).toString(16).padStart(6, '0').slice(-6).toUpperCase();
    cell.value = number / 7;
    cell.numFmt = `0.${'0'.repeat((number % 9) + 1)}" v${number}"`;
    cell.font = { name: 'Arial', size: 8 + (number % 5), bold: number % 2 === 0, italic: number % 3 === 0 };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${color}` } };
    cell.border = { top: { style: number % 2 ? 'thin' : 'double', color: { argb: `FF${color}` } } };
    cell.alignment = { horizontal: number % 2 ? 'left' : 'right', wrapText: number % 4 === 0 };
  }
}

function fillOldData(sheet: Worksheet): void {
  for (let row = 1; row <= 40; row += 1)
    sheet.addRow([`baris ${row}`, row * 1.1, { formula: `B${row}*2`, result: row * 2.2 }]);
}

function withCalcChain(bytes: Uint8Array): Uint8Array {
  const pkg = OpcPackage.open(bytes);
  pkg.put('xl/calcChain.xml', `<calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="D3" i="1"/></calcChain>`);
  pkg.setContentType('xl/calcChain.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml');
  pkg.relate('xl/workbook.xml', CALC_CHAIN, 'xl/calcChain.xml');
  return pkg.toBytes();
}
