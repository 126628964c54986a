import { readFile } from 'node:fs/promises';
import { openWorkbook } from '@capaian/stand-in/file/open';
import type { Cell, Sheet } from '@capaian/stand-in/workbook/model';
import { findSheet } from '@capaian/stand-in/workbook/sheet-names';
import { hitungBytes, type ResultJson, SAMPLE } from './run';

/**
 * The tables that the LKj 2023 itself prints, row by row: name of the table, its line in the report's text, the sheet
 * that shows it, and per row how the row begins and the figures it prints.
 */
type PrintedTable = readonly [name: string, line: number, sheet: string, rows: readonly (readonly string[])[]];

const BUDGET = 'LKj Anggaran';
const TREND = 'LKj Tren';

const TABLES: readonly PrintedTable[] = [
  [
    'Ikhtisar Eksekutif',
    55,
    'LKj Ikhtisar',
    [
      ['Persentase (%) kelompok masyarakat rentan permasalahan sosial yang terpenuhi', '100%', '100%', '100%'],
      [
        'Persentase (%) kelompok masyarakat rentan permasalahan sosial yang meningkat kemampuannya',
        '80%',
        '88,04%',
        '110%',
      ],
      [
        'Persentase (%) kelompok masyarakat rentan permasalahan sosial yang meningkat pendapatannya',
        '60%',
        '78,20%',
        '130%',
      ],
      ['Persentase (%) SDM', '95%', '97,84%', '102,99%'],
      ['Persentase (%) Lembaga', '82%', '97,72%', '119,18%'],
      [
        'Persentase (%) Capaian Standar Pelayanan Minimal (SPM) Bidang Rehabilitasi Sosial oleh Pemerintah Daerah Provinsi',
        '81%',
        '83,60%',
        '103,21%',
      ],
      [
        'Persentase (%) Capaian Standar Pelayanan Minimal (SPM) Bidang Rehabilitasi Sosial oleh Pemerintah Daerah Kabupaten',
        '71%',
        '83,62%',
        '117,78%',
      ],
      ['Nilai Akuntabilitas Kinerja', '81', '80,09', '98,88%'],
      ['Nilai Kinerja Anggaran Ditjen', '90', '91,31', '101,46%'],
      ['Nilai kepuasan stakeholder', '89', '89,15', '100,17%'],
      ['Indikator dengan capaian di atas 100%', '8'],
      ['Indikator dengan capaian tepat 100%', '1'],
      ['Indikator dengan capaian di bawah 100%', '1'],
    ],
  ],
  [
    'Tabel 1.1',
    601,
    'LKj Kluster',
    [
      ['Anak', '383.275', '383.275', '100%'],
      ['Lanjut Usia', '270.571', '270.571', '100%'],
      ['Penyandang Disabilitas', '103.146', '103.146', '100%'],
      ['Korban Bencana dan Kedaruratan', '38.977', '38.977', '100%'],
      ['TOTAL', '795.969', '795.969', '100%'],
    ],
  ],
  [
    'Tabel 2.1',
    842,
    'LKj Kluster',
    [
      ['Anak', '5929', '2035', '1794', '88,16%'],
      ['Lanjut Usia', '9981', '2229', '1939', '86,99%'],
      ['Penyandang Disabilitas', '15999', '4151', '3666', '88,32%'],
      ['Korban Bencana dan Kedaruratan', '5960', '2268', '2006', '88,45%'],
      ['TOTAL', '37869', '10683', '9405', '88,04%'],
    ],
  ],
  [
    'Tabel 3.1',
    984,
    'LKj Kluster',
    [
      ['Lanjut Usia', '2130', '1330', '1019', '76,62%'],
      ['Penyandang Disabilitas', '5763', '3182', '2535', '79,67%'],
      ['Korban Bencana dan Kedaruratan', '3231', '1776', '1363', '76,75%'],
      ['TOTAL', '11124', '6288', '4917', '78,20%'],
    ],
  ],
  [
    'Tabel 1.2',
    612,
    TREND,
    [['Persentase (%) kelompok masyarakat rentan permasalahan sosial yang terpenuhi', '100%', '100%', '100%']],
  ],
  [
    'Tabel 2.2',
    855,
    TREND,
    [
      [
        'Persentase (%) kelompok masyarakat rentan permasalahan sosial yang meningkat kemampuannya',
        '91,42%',
        '88,04%',
        '80%',
      ],
    ],
  ],
  [
    'Tabel 3.2',
    996,
    TREND,
    [
      [
        'Persentase (%) kelompok masyarakat rentan permasalahan sosial yang meningkat pendapatannya',
        '85,71%',
        '78,20%',
        '60%',
      ],
    ],
  ],
  ['Tabel 4.1', 1085, TREND, [['Persentase (%) SDM', '100%', '97,84%', '95%']]],
  ['Tabel 5.1', 1179, TREND, [['Persentase (%) Lembaga', '90,14%', '97,04%', '82%']]],
  [
    'Tabel 6.1',
    1269,
    TREND,
    [
      [
        'Persentase (%) Capaian Standar Pelayanan Minimal (SPM) Bidang Rehabilitasi Sosial oleh Pemerintah Daerah Provinsi',
        '71,75%',
        '86,50%',
        '83,60%',
        '81%',
      ],
    ],
  ],
  [
    'Tabel 7.1',
    1296,
    TREND,
    [
      [
        'Persentase (%) Capaian Standar Pelayanan Minimal (SPM) Bidang Rehabilitasi Sosial oleh Pemerintah Daerah Kabupaten',
        '54,75%',
        '71,09%',
        '83,62%',
        '73%',
      ],
    ],
  ],
  ['Tabel 8.2', 1354, TREND, [['Nilai Akuntabilitas Kinerja', '74', '76,1', '80,09', '82']]],
  ['Tabel 10.2', 1499, TREND, [['Nilai kepuasan stakeholder', '84,37', '86,69', '89,15', '89']]],
  ['Tabel 8.1', 1342, 'LKj Ikhtisar', [['Nilai Akuntabilitas Kinerja', '81', '80,09', '98,88%']]],
  [
    'Tabel 15',
    1398,
    'LKj NKA',
    [
      ['Revisi DIPA', '100,00', '10', '10,00', '86,61'],
      ['Deviasi Halaman III DIPA', '73,22', '10', '7,32'],
      ['Penyerapan Anggaran', '71,44', '20', '14,29', '89,12'],
      ['Belanja Kontraktual', '90,18', '10', '9,02'],
      ['Penyelesaian Tagihan', '98,18', '10', '9,82'],
      ['Pengelolaan UP dan TUP', '95,81', '10', '9,58'],
      ['Dispensasi SPM', '90,00', '5', '4,50'],
      ['Capaian Output', '99,69', '25', '24,92', '99,69'],
      ['Nilai Total', '89,45'],
      ['Konversi Bobot', '100%'],
      ['Nilai Akhir', '89,45'],
    ],
  ],
  [
    'Tabel 9.1',
    1417,
    'LKj NKA',
    [
      ['2020', '90,74'],
      ['2021', '91,09'],
      ['2022', '92,01'],
      ['2023', '91,31'],
      ['Target 2024', '90'],
    ],
  ],
  ['Tabel 10.1', 1482, 'LKj Capaian', [['Nilai kepuasan stakeholder', '89', '89,15', '100,17%']]],
  [
    'Prioritas Nasional 3 dan 7',
    1518,
    'LKj Prioritas',
    [
      ['Alat Bantu Aksesibilitas', '31', '31', '100%'],
      ['Anak Berhadapan dengan Hukum', '400', '988', '247%'],
      ['Anak yang Membutuhkan Perlindungan Khusus', '33.000', '45.373', '137%'],
      ['Lanjut Usia yang Mendapatkan Asistensi', '29.001', '62.656', '216%'],
      ['Lembaga yang Mendapatkan Pengembangan Kapasitas (Anak)', '200', '790', '395%'],
      ['Lembaga yang Mendapatkan Pengembangan Kapasitas (Korban', '150', '150', '100%'],
      ['Lembaga yang Mendapatkan Pengembangan Kapasitas (Lanjut', '150', '170', '113%'],
      ['Lembaga yang Mendapatkan Pengembangan Kapasitas (Peny', '150', '203', '135%'],
      ['Literasi Khusus', '55.000', '56.100', '102%'],
      ['Norma, Standard', '8', '14', '175%'],
      ['Pendamping Rehabilitasi Sosial yang Mendapatkan Honorarium', '2.300', '2.153', '94%'],
      ['Pendamping yang mendapatkan pengembangan kapasitas (Anak)', '300', '382', '127%'],
      ['Pendamping yang mendapatkan pengembangan kapasitas', '300', '300', '100%'],
      ['Pendamping yang mendapatkan pengembangan kapasitas (Lanjut Usia)', '300', '300', '100%'],
      ['Pendamping yang mendapatkan pengembangan kapasitas (Penyandang', '300', '300', '100%'],
      ['Pengasuhan Alternatif', '1', '10', '1000%'],
      ['Penyandang Disabilitas yang Mendapatkan Asistensi', '51.201', '63.841', '125%'],
      ['Rekomendasi Penanganan Rehabilitasi Sosial Lanjut Usia', '3', '5', '167%'],
      ['Rekomendasi Penanganan Rehabilitasi Sosial Anak', '3', '4', '133%'],
      ['Rekomendasi Penanganan Rehabilitasi Sosial Penyandang', '4', '4', '100%'],
      ['Sistem Asesmen dan Layanan Sosial Anak', '100.647', '103.729', '103%'],
      ['Sistem Asesmen dan Layanan Sosial Lanjut Usia', '98.834', '105.893', '107%'],
      ['Sistem Asesmen dan Layanan Sosial Penyandang', '101.326', '103.631', '102%'],
      ['Kelompok Rentan', '4.916', '20.832', '424%'],
      ['Korban Penyalahgunaan Napza', '10.000', '13.346', '133%'],
      ['Rekomendasi Penanganan Rehabilitasi Sosial Korban', '3', '3', '100%'],
    ],
  ],
  [
    'Realisasi menurut jenis belanja',
    1584,
    BUDGET,
    [
      ['Bansos', '1.320.411.760.000', '1.276.776.541.842', '96,70%', '43.635.218.158'],
      ['Barang', '882.268.404.000', '874.907.705.635', '99,17%', '7.360.698.365'],
      ['Pegawai', '232.264.628.000', '229.886.111.628', '98,98%', '2.378.516.372'],
      ['Modal', '6.023.860.000', '6.020.592.555', '99,95%', '3.267.445'],
      ['TOTAL', '2.440.968.652.000', '2.387.590.951.660', '97,81%', '53.377.700.340'],
    ],
  ],
  [
    'Realisasi menurut kewenangan',
    1591,
    BUDGET,
    [
      ['Pusat', '1.574.322.319.000', '1.523.900.535.145', '96,80%', '50.421.783.855'],
      ['UPT', '866.646.333.000', '863.690.416.515', '99,66%', '2.955.916.485'],
    ],
  ],
  ['Lampiran Perjanjian Kinerja, anggaran', 1707, BUDGET, [['JUMLAH', '2.454.771.239.000']]],
];

let json: ResultJson;
let sheets: (name: string) => Sheet;

beforeAll(async () => {
  const outcome = await hitungBytes(await readFile(SAMPLE));
  if (!outcome.json || !outcome.saved) throw new Error(outcome.err);
  json = outcome.json;
  const workbook = await openWorkbook(outcome.saved, 'hasil.xlsx');
  sheets = (name) => {
    const sheet = findSheet(workbook, name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  };
});

/** Rows of a sheet in which some text begins like this; links and headings count as texts too. */
const rowsBeginning = (sheet: Sheet, start: string): Cell[][] =>
  [...sheet.rows.values()]
    .map((row) => [...row.values()])
    .filter((cells) => cells.some(({ value }) => typeof value === 'string' && value.startsWith(start)));

/** True when the cell shows the printed figure once it is rounded half up to the printed decimals. */
function shows({ value }: Cell, printed: string): boolean {
  if (typeof value !== 'number') return false;
  const digits = printed.replace('%', '').replaceAll('.', '').replace(',', '.');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return (Math.round(Number((value * 10 ** decimals).toPrecision(13))) / 10 ** decimals).toFixed(decimals) === digits;
}

/** A finding that names the printed figure as one that differs, whatever its decimals and unit sign. */
const isFinding = (printed: string): boolean =>
  json.temuan.some(({ putusan, dilaporkan }) => putusan !== 'cocok' && dilaporkan === printed.replace('%', ''));

describe.each(TABLES)('%s of the report (line %i) on %s', (_name, _line, name, rows) => {
  test.each(rows.map(([start = '', ...figures]) => [start, figures] as const))('%s: %j', (start, figures) => {
    const candidates = rowsBeginning(sheets(name), start);
    expect(candidates.length).toBeGreaterThan(0);
    const missing = candidates.map((cells) =>
      figures.filter((figure) => !cells.some((cell) => shows(cell, figure)) && !isFinding(figure)),
    );
    expect(missing).toContainEqual([]);
  });
});

test('a figure that is nowhere would be noticed', () => {
  const [row = []] = rowsBeginning(sheets(BUDGET), 'Bansos');
  expect(row.some((cell) => shows(cell, '43.635.218.158'))).toBe(true);
  expect(row.some((cell) => shows(cell, '43.635.218.159'))).toBe(false);
  expect(isFinding('43.635.218.159')).toBe(false);
});
