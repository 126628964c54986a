/**
 * A whole run on a budget export of 18,433 rows, all levels of accounts in one column: made up, the same at every run.
 * Measured in this process, from the file to the verified workbook.
 */
import { hitungCapaian } from '../src/hitung';
import { bootOfficeInNode, installGlobals } from '@capaian/stand-in/client/node';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { ExcelHost } from '@capaian/stand-in/host/host';
import { bukuLra } from '../tests/fixtures/lra-besar';

const BRANCHES = [2, 5, 6, 6, 5, 9];

/** CPU seconds of the run, and the process's largest memory until then in megabytes. */
export async function measureLongTable(): Promise<{ cpuSeconds: number; megabytes: number }> {
  const file = bukuLra(BRANCHES);
  const start = process.cpuUsage();
  installGlobals(await bootOfficeInNode(new ExcelHost(await openWorkbook(file, 'lra.xlsx'))));
  await hitungCapaian({});
  const { user, system } = process.cpuUsage(start);
  return { cpuSeconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 };
}
