/**
 * A whole run on budget exports, made up, the same at every run: one of 19,263 rows with all levels of accounts in one
 * column, one of 7,764 rows with four lines a satker. Measured in this process, from the file to the verified workbook.
 */
import { hitungCapaian } from '../src/hitung';
import { bootOfficeInNode, installGlobals } from '@capaian/stand-in/client/node';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { ExcelHost } from '@capaian/stand-in/host/host';
import { bukuLra, bukuPerSatker } from '../tests/fixtures/lra-besar';

export const LONG_TABLES = {
  '19,263 rows, every account': () => bukuLra([2, 5, 5, 6, 7, 8]),
  '7,764 rows, four lines a satker': () => bukuPerSatker(1_941),
} as const;

/** CPU seconds of the run, and the process's largest memory until then in megabytes. */
export async function measureLongTable(file: Uint8Array): Promise<{ cpuSeconds: number; megabytes: number }> {
  const start = process.cpuUsage();
  installGlobals(await bootOfficeInNode(new ExcelHost(await openWorkbook(file, 'lra.xlsx'))));
  await hitungCapaian({});
  const { user, system } = process.cpuUsage(start);
  return { cpuSeconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 };
}
