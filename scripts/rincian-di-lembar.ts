/**
 * A register of detail rows on sheets: Hitung Capaian adds it up by formulas, LibreOffice works them out again, and what
 * then stands in the cells is held against what an engine made of the same rows. A cell is read as the saved file has
 * it, never as it is printed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runHeadless } from '@capaian/command-line/run';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { printArea } from '@capaian/stand-in/workbook/address';
import { eachCell } from '@capaian/stand-in/workbook/cells';
import type { CellValue, Workbook } from '@capaian/stand-in/workbook/model';
import { writeXlsx } from 'hucre';
import { type BarisRegister, UNSUR } from '../tests/rincian/register';
import { convert } from './libreoffice';

/** The register's kinds, and the kind of table that the reader makes of each. */
const KINDS = {
  akun: 'anggaran',
  responden: 'kluster',
  skm: 'skm',
  ro: 'prioritas',
  'ro-satker': 'prioritas',
} as const;
export type Kind = keyof typeof KINDS;
/** The sheet whose rows a rincian adds up. */
const sheetOf = (kind: Kind): string => (kind === 'ro-satker' ? 'ro' : kind);

/** What an engine made of a rincian. */
export interface EngineAnswer {
  tabel: { judul: string; baris: readonly (readonly (string | null)[])[] };
  dibaca: number;
  dipakai: number;
  disisihkan: readonly { sebab: string; jumlah: number }[];
  ganda: { jumlah: number } | null;
  tanpaStrata: { jumlah: number } | null;
}

/** The same, and the file with its small table. */
export interface EngineTable extends EngineAnswer {
  nama: Kind;
  file: string;
}

/** Where sheet and engine differ, a line each, and how much was held against each other. */
export interface Comparison {
  compared: number;
  differences: string[];
}

/** The register as the sheets of some kinds, under the titles of the small tables: their figures have the same keys. */
export async function writeSheets(
  file: string,
  register: readonly BarisRegister[],
  titles: ReadonlyMap<Kind, string>,
): Promise<void> {
  const sheet = (nama: Kind, head: string[], row: (b: BarisRegister) => (string | number)[]) => ({
    name: nama,
    rows: [[titles.get(nama) ?? nama], head, ...register.map((b) => row(b).map((v) => (v === '' ? null : v)))],
  });
  const sheets = [
    sheet('akun', ['Kode Akun', 'Pagu', 'Realisasi'], (b) => [b.kode_akun, typed(b.pagu), Number(b.realisasi)]),
    sheet('responden', ['Nama Penerima Manfaat', 'NIK', 'Kluster', 'Hasil'], (b) => [
      ...[b.nama_orang, b.nik],
      ...[b.kluster, b.hasil],
    ]),
    sheet('skm', ['No Responden', ...UNSUR], (b) => [b.nik, ...UNSUR.map((u) => typed(b[u]))]),
    sheet(
      'ro',
      [
        'Kode Satker',
        'Kode RO',
        'Uraian RO',
        'Satuan',
        'Target Volume',
        'Realisasi Volume',
        'Pagu',
        'Realisasi Anggaran',
      ],
      (b) => [
        ...[b.kode_satker, b.kode_ro, b.uraian_ro, b.satuan],
        ...[typed(b.target_volume), typed(b.realisasi_volume), typed(b.pagu), Number(b.realisasi)],
      ],
    ),
  ];
  await writeFile(file, await writeXlsx({ sheets: sheets.filter(({ name }) => titles.has(name)) }));
}

/** As a cell takes what somebody types: digits become a number, anything else stays a text. */
const typed = (text: string): string | number => (/^-?\d+(?:\.\d{1,2})?$/.test(text) ? Number(text) : text);

/**
 * What became of the rows, every sum, and every figure that follows. `live`: each sum has to be a formula, and amounts
 * are whole rupiah, which have to be the same.
 */
export async function compareSheets(
  soffice: string,
  file: string,
  engine: readonly EngineTable[],
  live: boolean,
  folder: string,
): Promise<Comparison> {
  const out = join(folder, 'lembar-hasil.xlsx');
  const { tabel, angka, temuan } = await headless(file, out);
  /** What a finding about a kind of table reports, as printed. */
  const found = (rule: string, kind: Kind): string =>
    temuan
      .find(({ aturan, sel }) => aturan === rule && sel.some((cell) => cell.startsWith(`${sheetOf(kind)}!`)))
      ?.dilaporkan.replaceAll('.', '') ?? '0';
  const saved = await openWorkbook(await readFile(await convert(soffice, out, 'xlsx', folder)), 'hasil.xlsx');
  const [sums, cells] = [sumsOf(saved), cellsOf(saved)];
  const comparison: Comparison = { compared: 0, differences: [] };
  const hold = (what: string, theirs: unknown, ours: unknown, same = theirs === ours): void => {
    comparison.compared += 1;
    if (!same) comparison.differences.push(`${what}: engine ${String(theirs)}, sheet ${String(ours)}`);
  };
  for (const one of engine) {
    const tolerance = MONEY.has(one.nama) && !live ? HALF_A_RUPIAH : ROUNDING;
    const own = tabel.find(({ jenis }) => jenis === KINDS[one.nama]);
    const rincian = one.nama === 'ro-satker' ? own?.rincianLain?.[0] : own?.rincian;
    hold(`${one.nama}: rows`, rows({ ...one, sisih: one.disisihkan }), rincian && rows(rincian));
    // Payments are looked at on the sheet where their table has the number of each.
    if (one.nama !== 'akun') {
      hold(`${one.nama}: double rows`, one.ganda?.jumlah ?? 0, Number(found('baris-ganda', one.nama)));
    }
    // The sheet of outputs is parted by satker too, which only the second of its rincian is.
    if (one.nama === 'responden' || one.nama === 'ro-satker')
      hold(`${one.nama}: no stratum`, one.tanpaStrata?.jumlah ?? 0, Number(found('tanpa-strata', one.nama)));
    for (const { what, value, mine } of expectedSums(one)) {
      const own = sums.filter(mine);
      const sum = own.reduce((t, { value: part }) => t + asNumber(part), own.length > 0 ? 0 : NaN);
      hold(`${one.nama}: ${what}`, value, sum, Math.abs(Number(value) - sum) <= own.length * tolerance);
      if (live) hold(`${one.nama}: ${what} by a formula`, true, own.length > 0 && own.every((part) => part.live));
    }
    const follow = new Map(angka.map((figure) => [figure.kunci, figure]));
    for (const { kunci, nilai } of (await headless(one.file)).angka) {
      // Of accounts the sheet has rows of its own: the totals are what both have.
      if (nilai === null || (one.nama === 'akun' && !/^anggaran\/[a-z]+$/.test(kunci))) continue;
      // Its small table is another one of satkers than that of the outputs' sheet.
      if (one.nama === 'ro-satker') continue;
      const own = follow.get(kunci);
      // A figure that no sheet shows has no cell.
      const ours = own?.sel == null ? Number(own?.nilai) : asNumber(cells.get(own.sel) ?? null);
      hold(kunci, nilai, ours, Math.abs(Number(nilai) - ours) <= tolerance);
    }
  }
  return comparison;
}

/** A share is worked out in decimals here and in floats there. */
const ROUNDING = 1e-9;
/** A file holds 15 digits of a number: of a sum with sen, the rupiah; and what a float loses over many rows. */
const HALF_A_RUPIAH = 0.51;

const MONEY: ReadonlySet<Kind> = new Set<Kind>(['akun', 'ro', 'ro-satker']);

interface Rows {
  dibaca: number;
  dipakai: number;
  sisih: readonly { sebab: string; jumlah: number }[];
}

const rows = ({ dibaca, dipakai, sisih }: Rows): string =>
  [`${dibaca} read, ${dipakai} used`, ...sisih.map(({ sebab, jumlah }) => `${sebab} ${jumlah}`).sort()].join(', ');

interface Sum {
  name: string;
  key: string;
  value: CellValue;
  live: boolean;
}

/** What LKj Data must hold: the engine's sums, and which rows of the sheet make each. */
function expectedSums({ nama, tabel }: EngineTable): { what: string; value: string; mine: (sum: Sum) => boolean }[] {
  const parts = {
    akun: ['pagu', 'realisasi'],
    responden: ['populasi', 'sampel', 'berhasil'],
    skm: ['nilai'],
    ro: ['target', 'volume', 'pagu', 'realisasi'],
    'ro-satker': ['pagu', 'realisasi'],
  }[nama];
  const names = { akun: 1, responden: 1, skm: 1, ro: 3, 'ro-satker': 2 }[nama];
  // The last row of the others is their total.
  const groups = nama === 'skm' || nama === 'ro' ? tabel.baris : tabel.baris.slice(0, -1);
  return groups.flatMap((row) =>
    parts.flatMap((part, i) => {
      const [group = null, named = null] = row;
      const value = row[names + i];
      if (group === null || value == null) return [];
      const own = {
        akun: ({ key }: Sum): boolean => key.startsWith(`anggaran/akun/${group.slice(0, 2)}`),
        responden: ({ name }: Sum): boolean => name.startsWith(`${group}: `),
        skm: ({ name }: Sum): boolean => name.endsWith(` – ${group}`),
        ro: ({ name, key }: Sum): boolean =>
          name.endsWith(` – ${group} ${named ?? ''}`) && key.startsWith(i < 2 ? 'prioritas/' : 'anggaran/ro/'),
        'ro-satker': ({ name, key }: Sum): boolean =>
          name.endsWith(` – ${group}`) && key.startsWith('anggaran/ro-satker/'),
      }[nama];
      return [{ what: `${group}, ${part}`, value, mine: (sum: Sum) => sum.key.endsWith(`/${part}`) && own(sum) }];
    }),
  );
}

const asNumber = (value: CellValue): number => (typeof value === 'number' ? value : NaN);

interface Headless {
  tabel: { jenis: string; rincian?: Rows; rincianLain?: Rows[] }[];
  angka: { kunci: string; nilai: string | null; sel: string | null }[];
  temuan: { aturan: string; dilaporkan: string; sel: string[] }[];
}

async function headless(file: string, out?: string): Promise<Headless> {
  let json = '';
  let err = '';
  const words = [file, '--quiet', '--json', '-', ...(out === undefined ? [] : ['--out', out])];
  const code = await runHeadless(words, { out: (text) => (json += text), err: (text) => (err += text) });
  if (code !== 0) throw new Error(err);
  return JSON.parse(json) as Headless;
}

/** Columns of LKj Data. */
const DATA = { name: 1, value: 2, key: 9 } as const;

function sumsOf({ sheets }: Workbook): Sum[] {
  const data = sheets.find(({ name }) => name === 'LKj Data');
  if (!data) throw new Error('No LKj Data.');
  return [...data.rows.values()].flatMap((row): Sum[] => {
    const [name, cell, key] = [row.get(DATA.name)?.value, row.get(DATA.value), row.get(DATA.key)?.value];
    if (typeof name !== 'string' || typeof key !== 'string' || !cell) return [];
    return [{ name, key, value: cell.value, live: cell.formula !== undefined }];
  });
}

/** Every value, by its cell as figures name it: `LKj Data!C5`. */
function cellsOf({ sheets }: Workbook): Map<string, CellValue> {
  const found = new Map<string, CellValue>();
  for (const sheet of sheets) {
    eachCell(sheet, null, ({ value }, row, column) => {
      found.set(`${sheet.name}!${printArea({ row, column, rowCount: 1, columnCount: 1 })}`, value);
    });
  }
  return found;
}
