/**
 * Read and recognise the three largest shapes that staff really have, beside reading the same workbook through the
 * same door with one plain pass that only counts its numbers. Everything is measured in one run.
 */
import { ambilPotret } from '../src/excel/potret/potret';
import { bacaGabungan } from '../src/excel/potret/gabungan';
import { bacaTabel } from '../src/input/baca';
import type { PotretBuku } from '../src/input/potret';
import { bootOfficeInNode, installGlobals } from '@capaian/stand-in/client/node';
import { ExcelHost } from '@capaian/stand-in/host/host';
import { plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { CellValue, Sheet } from '@capaian/stand-in/workbook/model';
import { createSheet, createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import { median, timed } from './timing';

const ROUNDS = 3;

/** What one shape took; times in milliseconds, the median of the rounds. */
export interface ReaderResult {
  name: string;
  plain: number;
  read: number;
  /** read ÷ plain */
  ratio: number;
  /** Recognition alone: the whole of it, and the longest time it kept the page waiting. */
  recognise: number;
  longestSlice: number;
  roundTrips: number;
}

/** Reads the three shapes and gives what each took. */
export async function measureReader(): Promise<ReaderResult[]> {
  const results: ReaderResult[] = [];
  for (const { name, sheet } of SHAPES) results.push(await measure(name, sheet()));
  return results;
}

/** Prints what `measureReader` gives, a line for each shape. */
export async function benchReader(): Promise<void> {
  console.log('\nReader: read + recognise ÷ read + count numbers');
  for (const r of await measureReader()) {
    const times = `${r.read.toFixed(0)} / ${r.plain.toFixed(0)} ms`;
    const own = `recognise ${r.recognise.toFixed(0)} ms, longest slice ${r.longestSlice.toFixed(0)} ms (budget 50)`;
    console.log(
      `${r.name.padEnd(44)}${`${r.ratio.toFixed(2)} ×`.padStart(14)}  budget 1.5 ×; ${times}; ${own}; ${r.roundTrips} round trips`,
    );
  }
}

async function measure(name: string, sheet: Sheet): Promise<ReaderResult> {
  const host = new ExcelHost(createWorkbook('bench.xlsx', [sheet]));
  installGlobals(await bootOfficeInNode(host));
  const plain: number[] = [];
  const read: number[] = [];
  const recognise: number[] = [];
  let longestSlice = 0;
  let roundTrips = 0;
  for (let round = 0; round < ROUNDS; round++) {
    plain.push(await timed(async () => countNumbers((await ambilPotret()).buku)));
    const before = host.counters.roundTrips;
    read.push(
      await timed(async () => {
        const { buku } = await ambilPotret();
        const slices = new Slices();
        recognise.push(await timed(() => bacaTabel(buku, bacaGabungan, { kemajuan: () => slices.pause() })));
        longestSlice = Math.max(longestSlice, slices.longest);
      }),
    );
    roundTrips = host.counters.roundTrips - before;
  }
  const [p, r] = [median(plain), median(read)];
  return { name, plain: p, read: r, ratio: r / p, recognise: median(recognise), longestSlice, roundTrips };
}

/** The time between two pauses of the reader. */
class Slices {
  longest = 0;
  #since = performance.now();

  pause(): void {
    const now = performance.now();
    this.longest = Math.max(this.longest, now - this.#since);
    // The pause itself belongs to the page; the next slice begins after it.
    setTimeout(() => (this.#since = performance.now()));
  }
}

function countNumbers({ lembar }: PotretBuku): number {
  let numbers = 0;
  for (const { jenis } of lembar) for (const row of jenis) for (const kind of row) if (kind === 'angka') numbers += 1;
  return numbers;
}

function filled(name: string, rows: number, columns: number, value: (row: number, column: number) => CellValue): Sheet {
  const sheet = createSheet(name);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const content = value(row, column);
      if (content !== null) setCell(sheet, row, column, plainCell(content));
    }
  }
  return sheet;
}

/** SAKTI's detail report: 5,043 × 35 with 35,790 merged areas. */
function saktiDetail(): Sheet {
  const head = [
    'Program/ Kegiatan',
    'Pagu Revisi',
    'Lock Pagu',
    'Periode Lalu',
    'Periode Ini',
    's.d. Periode',
    'Sisa Anggaran',
  ];
  const sheet = filled('GLP039', 5_043, 35, (row, column) => {
    if (row < 6) return column === 0 ? `Judul ${row}` : null;
    if (row === 6) return head[column] ?? null;
    if (column < 14) return column === row % 5 ? `0${column}.${row}` : null;
    return column < 21 ? (column === 14 ? `Belanja kegiatan ${row % 40}` : null) : column % 2 ? row * column : null;
  });
  for (let i = 0; i < 35_790; i++) {
    sheet.merges.push({ row: 8 + Math.floor(i / 8), column: (i % 8) * 4, rowCount: 1, columnCount: 2 });
  }
  return sheet;
}

/** A statistics recap: 96,000 numbers on one sheet, months as names and numbers over three header rows. */
function recap(): Sheet {
  return filled('Rekap', 540, 179, (row, column) => {
    if (row === 0) return column === 1 ? 'Realisasi per bulan' : null;
    if (row === 1) return column % 12 === 1 ? `Indikator ${column}` : null;
    if (row === 2) return column === 0 ? 'Uraian' : (column - 1) % 12;
    return column === 0 ? `Sasaran ${row}` : row + column;
  });
}

/** A flat table of 100,000 rows that is one of ours. */
function flat(): Sheet {
  const head = ['No', 'Kode', 'Jenis Belanja', 'Pagu', 'Realisasi', '%', 'Sisa', 'Catatan'];
  return filled('Data', 100_000, 8, (row, column) => {
    if (row === 0) return head[column] ?? null;
    const content = [
      row,
      `'${row}`,
      `Belanja kegiatan ${row}`,
      row * 1_000,
      `${row}.000,50`,
      '50%',
      row,
      'Nilai indikator',
    ];
    return content[column] ?? null;
  });
}

const SHAPES: readonly { name: string; sheet: () => Sheet }[] = [
  { name: '5,043 × 35 with 35,790 merged areas', sheet: saktiDetail },
  { name: '540 × 179, 96,000 numbers', sheet: recap },
  { name: '100,000 × 8', sheet: flat },
];
