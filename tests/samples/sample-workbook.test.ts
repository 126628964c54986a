import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { read, utils, type CellObject, type WorkSheet } from '@e965/xlsx';
import { readXlsx } from 'hucre';
import { SAMPLES } from '../../samples/workbook';
import { validityErrors } from '../file/validity';

const SAMPLE = path.join(__dirname, '../../samples/LKj-Ditjen-Rehsos-2023.xlsx');

const SHEETS = [
  'Baca saya',
  'PK 2023',
  'Renstra',
  'Kluster',
  'Rasio',
  'IKPA',
  'NKA',
  'SAKIP',
  'IKM Satker',
  'Tren',
  'Prioritas Nasional',
  'Anggaran',
  'PK Anggaran',
  'Angka dalam laporan',
];

let bytes: Buffer;
let sheets: Record<string, WorkSheet>;

beforeAll(async () => {
  bytes = await readFile(SAMPLE);
  sheets = read(bytes, { cellNF: true }).Sheets;
});

function sheet(name: string): WorkSheet {
  const found = sheets[name];
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function cell(name: string, address: string): CellObject {
  const found: unknown = sheet(name)[address];
  if (typeof found !== 'object' || found === null) throw new Error(`${name}!${address} is empty`);
  return found as CellObject;
}

/** The sheet from A1, row by row; blank cells are null. */
function rows(name: string): unknown[][] {
  return utils.sheet_to_json<unknown[]>(sheet(name), { header: 1, defval: null, range: 'A1:O60' });
}

/** Data rows of the kind "running number, name, …". */
function numbered(name: string): unknown[][] {
  return rows(name).filter(([no]) => typeof no === 'number');
}

const sum = (values: readonly unknown[]): number => values.reduce<number>((total, value) => total + Number(value), 0);
const merges = (name: string): string[] => (sheet(name)['!merges'] ?? []).map((range) => utils.encode_range(range));

describe.each([...SAMPLES])('%s', (name, build) => {
  test('a fresh build gives the committed bytes, and gives them twice', async () => {
    const first = Buffer.from(await build());
    expect(first.equals(await readFile(path.join(__dirname, '../../samples', name)))).toBe(true);
    expect(Buffer.from(await build()).equals(first)).toBe(true);
  });

  test('the Open XML SDK finds no error', async () => {
    await expect(validityErrors(Buffer.from(await build()))).resolves.toEqual([]);
  });
});

test('two readers see the same sheets and values', async () => {
  const other = await readXlsx(bytes);
  expect(other.sheets.map(({ name }) => name)).toEqual(SHEETS);
  expect(Object.keys(sheets)).toEqual(SHEETS);
  for (const { name, rows: theirs } of other.sheets) {
    const ours = utils.sheet_to_json<unknown[]>(sheet(name), { header: 1, defval: null });
    const start = utils.decode_range(sheet(name)['!ref'] ?? '').s;
    expect(ours).toEqual(theirs.slice(start.r).map((row) => row.slice(start.c)));
  }
});

describe('cells are kept as a planner keeps them', () => {
  test('PK 2023: ten indicators in seven sasaran, percentages as text, points as numbers', () => {
    expect(rows('PK 2023')[3]?.slice(0, 6)).toEqual([
      'No',
      'Sasaran Program',
      'Indikator Kinerja',
      'Target',
      'Realisasi',
      'Capaian',
    ]);
    expect(rows('PK 2023')[4]?.slice(0, 6)).toEqual(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)']);
    expect(
      rows('PK 2023')
        .slice(5, 15)
        .map((row) => [row[0], row[3], row[4], row[5]]),
    ).toEqual([
      [1, '100%', '100%', '100%'],
      [2, '80%', '88,04%', '110%'],
      [3, '60%', '78,20%', '130%'],
      [4, '95%', '97,84%', '102,99%'],
      [null, '82%', '97,72%', '119,18%'],
      [5, '81%', '83,60%', '103,21%'],
      [null, '71%', '83,62%', '117,78%'],
      [6, 81, '80,09**', '98,88%'],
      [null, 90, 91.31, '101,46%'],
      [7, 89, 89.15, '100,17%'],
    ]);
    expect(rows('PK 2023')[15]?.[0]).toBe('** : Realisasi menggunakan realisasi tahun 2022');
  });

  test('Renstra: targets are numbers, and the first name has a word more', () => {
    expect(cell('Renstra', 'B6').v).toMatch(/hidup layak dasar$/);
    expect(cell('PK 2023', 'C6').v).toMatch(/hidup layak$/);
    const targets = rows('Renstra').filter((row) => typeof row[2] === 'number');
    expect(targets.map((row) => row[2])).toEqual([100, 80, 60, 95, 82, 81, 71, 81, 90, 89]);
    expect(targets.map((row) => row[3])).toEqual([100, 80, 60, 95, 84, 83, 75, 81, 90, 89]);
  });

  test('Kluster: text, true percent and live total', () => {
    expect(cell('Kluster', 'B9')).toMatchObject({ t: 'n', v: 795969, z: '#,##0' });
    expect(cell('Kluster', 'D9')).toMatchObject({ t: 's', v: '100%' });
    expect(cell('Kluster', 'E17')).toMatchObject({ t: 'n', v: 0.8816, z: '0.00%' });
    expect(['B21', 'C21', 'D21'].map((at) => [cell('Kluster', at).f, cell('Kluster', at).v])).toEqual([
      ['SUM(B17:B20)', 37869],
      ['SUM(C17:C20)', 10683],
      ['SUM(D17:D20)', 9405],
    ]);
    expect(rows('Kluster')[31]?.slice(0, 5)).toEqual(['TOTAL', 11124, 6288, 4917, '78,20%']);
  });

  test('IKPA: the code is text, headers and block are merged', () => {
    expect(cell('IKPA', 'B5')).toMatchObject({ t: 's', v: '02704' });
    expect(merges('IKPA')).toEqual(
      expect.arrayContaining(['A3:A4', 'E3:F3', 'G3:K3', 'M3:M4', 'B5:B8', 'E8:F8', 'G8:K8', 'O5:O8']),
    );
    expect(sum(rows('IKPA')[5]?.slice(4, 12) ?? [])).toBe(100);
    expect(rows('IKPA')[6]?.slice(4, 12)).toEqual([10, 7.32, 14.29, 9.02, 9.82, 9.58, 4.5, 24.92]);
  });

  test('Tren: N/A, percent texts, numbers, and one decimal point', () => {
    expect(
      rows('Tren')
        .slice(10, 13)
        .map((row) => row.slice(1, 6)),
    ).toEqual([
      [74, 76.1, 80.09, 'N/A', 82],
      ['90.74', 91.09, 92.01, 91.31, 90],
      ['N/A', 84.37, 86.69, 89.15, 89],
    ]);
    expect(rows('Tren')[7]?.slice(1, 6)).toEqual(['N/A', 'N/A', '90,14%', '97,04%', '82%']);
  });

  test('Prioritas Nasional: 23 and 3 rincian output', () => {
    const numbers = numbered('Prioritas Nasional').map(([no]) => no);
    expect(numbers).toEqual([...Array.from({ length: 23 }, (_, i) => i + 1), 1, 2, 3]);
    expect(cell('Prioritas Nasional', 'C7')).toMatchObject({ t: 'n', v: 33000, z: '#,##0' });
    expect(cell('Prioritas Nasional', 'F20')).toMatchObject({ t: 's', v: '1000%' });
  });

  test('Anggaran: numbers by jenis belanja, texts by kewenangan, both with the printed totals', () => {
    expect(sheet('Anggaran')['!ref']).toMatch(/^B2:/);
    expect(cell('Anggaran', 'C9')).toMatchObject({ t: 'n', v: 2440968652000, z: '#,##0' });
    expect(cell('Anggaran', 'C16')).toMatchObject({ t: 's', v: '1.574.322.319.000' });
    expect(cell('Anggaran', 'F18').v).toBe('53.377.700.340');
    expect(cell('PK Anggaran', 'B4').v).toBe('Rp 1.969.711.272.000');
    expect(rows('PK Anggaran').find(([nama]) => nama === 'JUMLAH')?.[1]).toBe('Rp 2.454.771.239.000');
  });

  test('Angka dalam laporan: thirteen printed figures, both means among them', () => {
    const printed = numbered('Angka dalam laporan').map((row) => row[2]);
    expect(printed).toEqual([
      '113,23%',
      '103,09%',
      '97,81%',
      'Rp2.440.968.652.000,-',
      91.31,
      89.45,
      80.09,
      89.15,
      '119,18%',
      '117,78%',
      8,
      1,
      1,
    ]);
  });
});

describe('what was typed adds up', () => {
  /** In hundredths or whole units, so that binary fractions do not blur the sum. */
  const hundredths = (values: readonly unknown[]): number =>
    sum(values.map((value) => Math.round(Number(value) * 100)));
  const rupiah = (text: unknown): number => Number(String(text).replace(/\D/g, ''));

  test('kluster rows give the printed totals', () => {
    const column = (first: number, last: number, at: number) =>
      sum(
        rows('Kluster')
          .slice(first, last)
          .map((row) => row[at]),
      );
    expect([column(4, 8, 1), column(4, 8, 2)]).toEqual([795969, 795969]);
    expect([1, 2, 3].map((at) => column(28, 31, at))).toEqual([11124, 6288, 4917]);
  });

  test('budget rows give the printed totals', () => {
    const body = rows('Anggaran');
    for (const at of [2, 3, 5]) {
      expect(sum(body.slice(4, 8).map((row) => row[at]))).toBe(body[8]?.[at]);
      expect(sum(body.slice(15, 17).map((row) => rupiah(row[at])))).toBe(rupiah(body[17]?.[at]));
    }
    const pk = rows('PK Anggaran').filter((row) => String(row[1]).startsWith('Rp'));
    const kegiatan = pk.filter(([nama]) => /^\d\./.test(String(nama)));
    expect(kegiatan).toHaveLength(9);
    expect(sum(kegiatan.slice(0, 5).map((row) => rupiah(row[1])))).toBe(1969711272000);
    expect(sum(kegiatan.slice(5).map((row) => rupiah(row[1])))).toBe(485059967000);
    expect(sum(kegiatan.map((row) => rupiah(row[1])))).toBe(2454771239000);
  });

  test('illustrated SAKIP scores give 80,09, with pelaporan and evaluasi reaching the lower shares', () => {
    const komponen = rows('SAKIP').slice(3, 7);
    expect(komponen.map((row) => row[1])).toEqual([30, 30, 15, 25]);
    expect(hundredths(komponen.map((row) => row[2]))).toBe(8009);
    const share = komponen.map((row) => Number(row[2]) / Number(row[1]));
    expect(Math.max(...share.slice(2))).toBeLessThan(Math.min(...share.slice(0, 2)));
    expect(rows('SAKIP').map(([text]) => String(text))).toContainEqual(expect.stringMatching(/^ILUSTRASI/));
  });

  test('illustrated IKM of 36 satker has the mean 89,15, each in its category', () => {
    const satker = numbered('IKM Satker');
    expect(satker).toHaveLength(36);
    expect(hundredths(satker.map((row) => row[2]))).toBe(36 * 8915);
    for (const [, nama, nilai, kategori] of satker) {
      const expected = Number(nilai) >= 88.31 ? 'A (Sangat Baik)' : 'B (Baik)';
      expect([nama, kategori]).toEqual([nama, expected]);
    }
    expect(rows('IKM Satker').map(([text]) => String(text))).toContainEqual(expect.stringMatching(/^ILUSTRASI/));
  });
});
