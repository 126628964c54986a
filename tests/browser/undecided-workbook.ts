import { saveWorkbook } from '@capaian/stand-in/file/save';
import { plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { CellValue, Sheet } from '@capaian/stand-in/workbook/model';
import { createSheet, createWorkbook } from '@capaian/stand-in/workbook/new-workbook';

type Rows = readonly (readonly CellValue[])[];

const sheet = (name: string, rows: Rows): Sheet => {
  const made = createSheet(name);
  rows.forEach((line, row) => line.forEach((value, column) => setCell(made, row, column, plainCell(value))));
  return made;
};

/** A workbook with one sheet. */
export const book = (rows: Rows): Promise<Uint8Array> =>
  saveWorkbook(createWorkbook('uji.xlsx', [sheet('Data', rows)]));

/**
 * A workbook that leaves a person something of every kind to settle: a column of doubtful separators, two columns of
 * one name, a wording that is nearly an indicator's, satkers that are missing, twice and unknown, and a table that
 * is no input.
 */
export const undecidedBook = (): Promise<Uint8Array> =>
  saveWorkbook(
    createWorkbook('uji.xlsx', [
      sheet('PK 2023', [
        ['Perjanjian Kinerja Tahun 2023'],
        ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Realisasi'],
        [1, 'Meningkatnya layanan', 'Persentase penyandang disabilitas yang memperoleh hidup layak dasar', 80, 82, 81],
        [2, 'Meningkatnya layanan', 'Nilai kepuasan penerima layanan rehabilitasi sosial', 88, 89, 88],
        [3, 'Meningkatnya tata kelola', 'Nilai akuntabilitas kinerja unit kerja', 81, 80, 80],
      ]),
      sheet('Rasio', [
        ['Pembilang dan penyebut indikator tahun 2023'],
        ['Indikator', 'Pembilang', 'Penyebut'],
        ['Persentase penyandang disabilitas yang memperoleh hidup layak', 410, 500],
      ]),
      sheet('IKM', [
        ['Indeks Kepuasan Masyarakat per satker tahun 2023'],
        [],
        ['No', 'Kode Satker', 'Nama Satker', 'Nilai IKM', 'Mutu'],
        [1, '411', 'Sentra Melati', '89.655', 'A'],
        [2, '412', 'Sentra Mawar', '87', 'B'],
        [3, '412', 'Sentra Mawar', '86', 'B'],
        [4, '499', 'Sentra Kenanga', '90', 'A'],
      ]),
      sheet('Referensi', [
        ['Daftar Satker'],
        ['No', 'Kode Satker', 'Nama Satker'],
        [1, '411', 'Sentra Melati'],
        [2, '412', 'Sentra Mawar'],
        [3, '413', 'Sentra Anggrek'],
      ]),
      sheet('DIPA', [
        ['DATA DIPA'],
        [
          'No',
          'Kode Satker',
          'Uraian Satker',
          'Nomor DIPA',
          'Revisi Ke',
          'Tanggal DIPA',
          'Pagu',
          'Blokir',
          'Keterangan',
        ],
        [1, '411', 'Sentra Melati', 'SP DIPA-411', 3, '14-08-2025', 12_500_000_000, 0, ''],
        [2, '412', 'Sentra Mawar', 'SP DIPA-412', 0, '02-12-2024', 9_700_000_000, 100_000, ''],
      ]),
    ]),
  );

const WORD = 'Rehabilitasi'.repeat(25);
const DIGITS = '1234567890'.repeat(4);

/** Names, numbers and addresses as long as they come, none with a blank to break at; several are set aside or differ. */
export const longWordsBook = (): Promise<Uint8Array> =>
  saveWorkbook(
    createWorkbook('uji.xlsx', [
      sheet('PerjanjianKinerjaTahunDuaRibu23', [
        [`Perjanjian Kinerja Tahun 2023 ${WORD}`],
        ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
        [1, WORD, `Persentase${WORD}`, 80, 82, 99],
        [2, WORD, `Jumlah${WORD}`, 3, 1e39, 12],
        [3, WORD, `Nilai${WORD}`, 81, WORD, 98],
        [4, WORD, `Indeks${WORD}`, 81, DIGITS, 98],
        [5, WORD, `Rasio${WORD}`, 0, 7, 98],
        [`Sumber Data: ${WORD}`],
      ]),
      sheet('NKA', [
        ['Nilai Kinerja Anggaran (SMART)'],
        [`${WORD} Tahun 2023`],
        ['Komponen', 'Nilai'],
        ['Nilai SMART', `menunggu${WORD}`],
      ]),
    ]),
  );

/** Two tables, one of which lacks a column that it needs. */
export const leftOutBook = (): Promise<Uint8Array> =>
  book([
    ['Perjanjian Kinerja Tahun 2023'],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
    [1, 'Meningkatnya layanan', 'Persentase layanan tepat waktu', 80, 78],
    [],
    ['Nilai Indeks Kepuasan Masyarakat (IKM) per Satker Tahun 2023'],
    ['No', 'Satker', 'Mutu Layanan', 'Kategori'],
    [1, 'Sentra Terpadu Melati di Kabupaten Sumber Jaya', '', 'A (Sangat Baik)'],
    [2, 'Balai Besar Mawar', '', 'B (Baik)'],
  ]);

/** No table that is known, and one that comes close. */
export const nearestBook = (): Promise<Uint8Array> =>
  book([
    ['Rencana dan hasil kerja'],
    ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Keterangan'],
    [1, 'Meningkatnya layanan rehabilitasi sosial', 'Persentase layanan tepat waktu', 'persen', 'triwulanan'],
    [2, 'Meningkatnya tata kelola', 'Nilai AKIP', 'nilai', 'tahunan'],
  ]);
