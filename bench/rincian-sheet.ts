/**
 * Detail rows on a sheet, from the open workbook to the verified result: how long each stage takes, and what one
 * formula over all rows costs when everything is worked out again.
 */
import { bootOfficeInNode, installGlobals } from '@capaian/stand-in/client/node';
import { ExcelHost } from '@capaian/stand-in/host/host';
import { plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import { createSheet, createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import { hitungCapaian, type Tahap } from '../src/hitung';

export interface SheetResult {
  rows: number;
  stages: Readonly<Record<Tahap, number>>;
  /** Working every formula out again. */
  recalculate: number;
  requests: number;
  /** Resident memory at its highest so far, MB. */
  memory: number;
}

const ACCOUNTS = ['511111', '521211', '532111', '571111'];

export async function measureSheet(rows: number): Promise<SheetResult> {
  const sheet = createSheet('Inquiry');
  ['KODE SATKER', 'KODE AKUN', 'DIPA', 'BLOKIR', 'REALISASI'].forEach((head, k) =>
    setCell(sheet, 0, k, plainCell(head)),
  );
  for (let i = 0; i < rows; i++) {
    const cells = ['018001', ACCOUNTS[i % ACCOUNTS.length] ?? '', 1_000 + (i % 977), 0, 500 + (i % 977)];
    cells.forEach((value, k) => setCell(sheet, i + 1, k, plainCell(value)));
  }
  const host = new ExcelHost(createWorkbook('inquiry.xlsx', [sheet]));
  installGlobals(await bootOfficeInNode(host));
  const { milidetik } = await hitungCapaian();
  const requests = host.counters.roundTrips;
  const start = performance.now();
  const context = new Excel.RequestContext();
  context.application.calculate(Excel.CalculationType.full);
  await context.sync();
  host.settle();
  const recalculate = performance.now() - start;
  return { rows, stages: milidetik, recalculate, requests, memory: process.resourceUsage().maxRSS / 1024 };
}
