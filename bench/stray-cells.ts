/**
 * A whole run on a small agreement with one stray cell far away, as every office's workbooks have them: from the file to
 * the verified workbook. Made up; measured in this process.
 */
import { hitungCapaian } from '../src/hitung';
import { bootOfficeInNode, installGlobals } from '@capaian/stand-in/client/node';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { ExcelHost } from '@capaian/stand-in/host/host';
import { bukuPolos } from '../tests/fixtures/lra-besar';

export const STRAY = ['ZZ60000', 'A1048576', 'XFD9'] as const;

const HEADINGS = ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'] as const;
const ROWS = [
  [1, 'Mutu', 'Orang yang dilayani', 90, 91],
  [2, 'Mutu', 'Dokumen yang selesai', 80, 78],
  [3, 'Mutu', 'Nilai kepuasan pengguna', 88, 89],
] as const;

/** CPU seconds of the run, and the process's largest memory until then in megabytes. */
export async function measureStrayCell(address: string): Promise<{ cpuSeconds: number; megabytes: number }> {
  const cells = [HEADINGS, ...ROWS].flatMap((row, at) =>
    row.map((value, column): readonly [string, string | number] => [`${'ABCDE'.charAt(column)}${at + 1}`, value]),
  );
  const file = bukuPolos([...cells, [address, 'x']]);
  const start = process.cpuUsage();
  installGlobals(await bootOfficeInNode(new ExcelHost(await openWorkbook(file, 'buku.xlsx'))));
  const { verifikasi } = await hitungCapaian({});
  if (verifikasi.angka === 0) throw new Error(`Nothing was computed beside the cell at ${address}.`);
  const { user, system } = process.cpuUsage(start);
  return { cpuSeconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 };
}
