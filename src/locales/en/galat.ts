import type { RincianGalat } from '../../dasar/galat';
import type { Kamus } from '../id';
import { dengan, type PesanGalat } from '../pesan-galat';
import { dibatalkan } from './galat-batal';

const UNTOUCHED = 'Your workbook has not been changed.';

const sel = (r: RincianGalat) => dengan(r, 'sel', (isi) => ` in cell ${isi}`);
/** How the heading that is lacking may be spelled there. */
const similar = (r: RincianGalat) => dengan(r, 'mirip', (isi) => `; the most similar one there is “${isi}”`);
const sumber = (r: RincianGalat) => dengan(r, 'sumber', (isi) => `“${isi}”`, 'named');
const berkas = (r: RincianGalat) => dengan(r, 'berkas', (isi) => `The file “${isi}”`, 'This file');

const lembar = (r: RincianGalat) => dengan(r, 'lembar', (isi) => `“${isi}”`);

/** What Excel itself refuses, by its code. */
const dariExcel: Readonly<Record<string, Omit<PesanGalat, 'tersimpan'>>> = {
  InactiveWorkbook: {
    apa: 'Another workbook is in front, so Excel cannot add or change sheets in this one.',
    lakukan: 'Go back to the window of this workbook, stay there until it is done, and run Hitung Capaian once more.',
  },
  AccessDenied: {
    apa: 'Excel denied access. An LKj sheet may just have been protected, the workbook may be open for viewing only, or a security program may be holding this pane back.',
    lakukan:
      'Choose Enable Editing if Excel offers it, remove the sheet protection in Review, then try again. If it is still denied, ask your IT administrator.',
  },
  HANYA_BACA: {
    apa: 'This workbook is open for reading only, so the LKj sheets cannot be written.',
    lakukan: 'Save it as a new file, or ask its owner for the right to edit, then try again.',
  },
  RangeExceedsLimit: {
    apa: 'A table is too large for one request to Excel.',
    lakukan: 'Delete empty rows and columns around the table that still carry formats, then try again.',
  },
  ActivityLimitReached: {
    apa: 'Excel is serving too many requests from this add-in.',
    lakukan: 'Wait a minute without running anything in this pane, then try again.',
  },
  Conflict: {
    apa: 'This change conflicts with one by a colleague who has the same workbook open.',
    lakukan: 'Wait until your colleague’s change is saved, then try again.',
  },
  MergedRangeConflict: {
    apa: 'Merged cells are in the way of an Excel table on an LKj sheet.',
    lakukan: 'Select that table, choose Table Design, Convert to Range, then try again.',
  },
  FilteredRangeConflict: {
    apa: 'An LKj sheet is filtered, so Excel cannot write all of its rows.',
    lakukan: 'Remove the filter in Data, Filter, then try again.',
  },
  UnsupportedSheet: {
    apa: 'This workbook has a chart sheet or a macro sheet that Excel does not open to add-ins.',
    lakukan: 'Move that sheet to another workbook, or rename it if it has the name of an LKj sheet, then try again.',
  },
};

const PUT_BACK =
  'The LKj sheets have been put back as they were before this calculation. Your other sheets were not touched.';

function pesanExcel(r: RincianGalat, tersimpan: string): PesanGalat | null {
  const pesan = dariExcel[String(r['kode'])];
  return pesan ? { ...pesan, tersimpan } : null;
}

/** What a file turned out to be, by the detail `jenis`. */
const FORMAT_NAME: ReadonlyMap<string, string> = new Map([
  ['bersandi', 'a workbook locked with a password'],
  ['strict', 'a Strict Open XML workbook'],
  ['xls', 'an Excel 97–2003 workbook (.xls)'],
  ['xlsb', 'an Excel binary workbook (.xlsb)'],
  ['ods', 'an OpenDocument spreadsheet (.ods)'],
  ['xml2003', 'an XML Spreadsheet 2003'],
  ['csv', 'delimited text (.csv)'],
  ['html', 'a web page'],
  ['htmlTanpaTabel', 'a web page without a single table'],
  ['pdf', 'a PDF document'],
  ['word', 'a Word document'],
  ['powerpoint', 'a PowerPoint presentation'],
  ['rtf', 'an RTF document'],
  ['gambar', 'a picture'],
  ['kosong', 'an empty file'],
]);

/** When a cell cannot be shown because of its sheet, by the detail `kode`. */
const gagalMembaca: Readonly<Record<string, (rincian: RincianGalat) => PesanGalat>> = {
  LEMBAR_HILANG: (r) => ({
    apa: `The sheet ${lembar(r)} is no longer in this workbook.`,
    tersimpan: UNTOUCHED,
    lakukan: 'Choose Read again, so that the list of tables follows the workbook.',
  }),
  LEMBAR_TERSEMBUNYI: (r) => ({
    apa: `The sheet ${lembar(r)} is hidden, so its cells cannot be selected.`,
    tersimpan: UNTOUCHED,
    lakukan: 'Show the sheet (right-click a sheet tab, Unhide), then try again.',
  }),
};

/** When the status of a finding cannot be kept, by the detail `kode`. */
const gagalMenulis: Readonly<Record<string, (rincian: RincianGalat) => PesanGalat>> = {
  ItemAlreadyExists: () => ({
    apa: 'The name of an LKj sheet is taken: it has just been added from another pane or by a colleague, or a chart sheet has that name.',
    tersimpan: 'That sheet was not touched, nor were your other sheets.',
    lakukan: 'Wait until that pane is done, then try again. If there is a chart sheet named “LKj …”, rename it first.',
  }),
  BUKU_BERUBAH: (r) => ({
    apa: `Sheet ${lembar(r)} was added, deleted or renamed during the calculation, perhaps by a colleague who has the same workbook open.`,
    tersimpan: UNTOUCHED,
    lakukan: 'Try again: the next calculation takes the workbook as it is now.',
  }),
  LEMBAR_HILANG: () => ({
    apa: 'The sheet LKj Reviu is not in this workbook, so the status of the finding was not kept.',
    tersimpan: UNTOUCHED,
    lakukan: 'Run Hitung Capaian so that the sheet is written again, then set the status.',
  }),
  TEMUAN_HILANG: (r) => ({
    apa: `This finding is no longer on sheet ${lembar(r)}, so its status was not kept.`,
    tersimpan: UNTOUCHED,
    lakukan: 'Run Hitung Capaian so that the findings follow the workbook, then try again.',
  }),
};

/** When Excel itself did not answer, by the detail `kode`. */
const tidakTerduga: Readonly<Record<string, PesanGalat>> = {
  TIDAK_SIAP: {
    apa: 'Excel does not answer this pane.',
    tersimpan: UNTOUCHED,
    lakukan:
      'Close any dialog that is open in Excel and wait a moment; the pane keeps trying. If that does not help, reload.',
  },
  OFFICE_TAK_TERMUAT: {
    apa: 'The file office.js could not be loaded, so this pane is not connected to Excel yet.',
    tersimpan: UNTOUCHED,
    lakukan:
      'Check the network connection, then reload. If that does not help, tell your IT administrator: the address of office.js (usually appsforoffice.microsoft.com) must be reachable from this computer.',
  },
  TIDAK_TERUNDUH: {
    apa: 'Part of this add-in could not be downloaded.',
    tersimpan: UNTOUCHED,
    lakukan:
      'Check the network connection, then try again. If it still fails, reload the pane: there may be a new version.',
  },
  BUKAN_EXCEL: {
    apa: 'This page was opened outside Excel.',
    tersimpan: 'No workbook was read or changed.',
    lakukan: 'Open a workbook in Excel, then open the Capaian pane from the ribbon.',
  },
};

export const galat: Kamus['galat'] = {
  BUKAN_BUKU_KERJA: (r) => ({
    apa: dengan(
      r,
      'jenis',
      (isi) => `${berkas(r)} was recognised as ${FORMAT_NAME.get(isi) ?? isi}, but its contents are damaged.`,
      `${berkas(r)} is not an Excel workbook, or its contents are damaged.`,
    ),
    tersimpan: 'The file has not been changed.',
    lakukan: 'Open it in Excel, save it as an Excel workbook (.xlsx) and try again.',
  }),
  BERKAS_TIDAK_ADA: (r) => ({
    apa: `${berkas(r)} was not found.`,
    tersimpan: 'No file has been made or changed.',
    lakukan: 'Check the name of the file and its folder, then try again.',
  }),
  FORMAT_TIDAK_DIDUKUNG: (r) => ({
    apa: dengan(
      r,
      'jenis',
      (isi) => `${berkas(r)} is ${FORMAT_NAME.get(isi) ?? isi}, so its tables cannot be read.`,
      `${berkas(r)} is saved in a format that is not supported yet.`,
    ),
    tersimpan: 'The file has not been changed.',
    lakukan:
      r['jenis'] === 'bersandi'
        ? 'Open it in Excel with its password, remove the password under File, Info, Protect Workbook, save it and try again.'
        : 'Open it in its own application, save it or copy its tables as an Excel workbook (.xlsx) and try again.',
  }),
  BERKAS_TERLALU_BESAR: (r) => ({
    apa: `${berkas(r)} is too large to open${dengan(r, 'mb', (isi) => ` (${isi} MB`)}${dengan(r, 'batas', (isi) => `, at most ${isi} MB)`)}.`,
    tersimpan: 'The file has not been changed.',
    lakukan: 'Copy its tables alone into a new workbook, save that as .xlsx and import it.',
  }),
  BERKAS_TIDAK_TERSALIN: (r) => ({
    apa: `${berkas(r)} lays its tables out in a way that a copy of them could be read differently.`,
    tersimpan: 'The file was not imported and has not been changed.',
    lakukan:
      'Open it in Excel, right-click its sheet tab, choose Move or Copy to this workbook, then run Hitung Capaian.',
  }),
  BUKAN_DOKUMEN: (r) => ({
    apa:
      r['jenis'] === 'doc'
        ? `${berkas(r)} is a Word document of the old kind (.doc), which cannot be read here.`
        : `${berkas(r)} is no report that can be read: those are Word documents (.docx) and PDFs that hold text.`,
    tersimpan: 'Neither the file nor the workbook has been changed.',
    lakukan:
      r['jenis'] === 'doc'
        ? 'Open it in Word, choose Save As, Word Document (.docx), and choose the new file.'
        : 'Choose the report as a Word document (.docx) or a PDF. Workbooks are imported under Import Files.',
  }),
  DOKUMEN_BERSANDI: (r) => ({
    apa: `${berkas(r)} is protected by a password, so it cannot be read.`,
    tersimpan: 'Neither the file nor the workbook has been changed.',
    lakukan: 'Open it with its password, save a copy without one, and choose that copy.',
  }),
  DOKUMEN_PINDAIAN: (r) => ({
    apa: `${berkas(r)} is a scan: page 1${dengan(r, 'halaman', (isi) => (isi === '1' ? '' : `–${isi}`))} holds pictures and no text, so its figures and tables cannot be read.`,
    tersimpan: 'Neither the file nor the workbook has been changed.',
    lakukan: 'Ask for the original (.docx, or a PDF that was saved from Word) and choose that.',
  }),
  DOKUMEN_TIDAK_TERBACA: (r) => ({
    apa:
      r['sebab'] === 'peramban'
        ? 'The PDF reader does not pass its own check in this application, so lines of tables could be lost without a sign.'
        : `${berkas(r)} is damaged or breaks off${dengan(r, 'sebab', (isi) => (isi === 'rusak' ? '' : ` (${isi})`))}, so it cannot be read as a whole.`,
    tersimpan: 'Neither the file nor the workbook has been changed: a report that is read in part is not checked.',
    lakukan:
      r['sebab'] === 'peramban'
        ? 'Update Excel or the browser, or choose the report as a Word document (.docx).'
        : 'Open it, save it again as a PDF or a Word document (.docx), and choose the new file.',
  }),
  CATAT_BUKAN_WORD: (r) => ({
    apa: `The report ${berkas(r)} is no Word document (.docx): its findings cannot be written into it as comments.`,
    tersimpan: 'The file was not changed; its findings stand on the sheet LKj Reviu.',
    lakukan: 'Ask for the report as a Word document (.docx), read that file, then try again.',
  }),
  LAPORAN_LAIN: (r) => ({
    apa: `The file ${berkas(r)} is not the report that was read into this workbook last: it does not have the places of the findings.`,
    tersimpan: 'The file was not changed.',
    lakukan: 'Choose the report that was read, or read this one first and run Hitung Capaian.',
  }),
  TEMPLAT_BUKAN_WORD: (r) => ({
    apa: `The template ${berkas(r)} is not an ordinary Word document (.docx), so its marks cannot be filled in.`,
    tersimpan: 'The file was not changed; no report has been written.',
    lakukan: 'Save the template in Word as “Word Document (.docx)”, then choose the new file.',
  }),
  TANGGAPAN_TAK_DIKENAL: (r) => ({
    apa:
      r['banyak'] === 0
        ? `The letter ${berkas(r)} holds no reply yet.`
        : `None of the ${dengan(r, 'banyak', String, 'all')} replies in ${berkas(r)} is known on LKj Reviu of this workbook.`,
    tersimpan: 'Status and notes of the findings have not been changed.',
    lakukan:
      'See whether it is the right file. If it is, run Hitung Capaian in the workbook that the letter was made from, then import it again.',
  }),
  IMPOR_GANDA: (r) => ({
    apa: `${berkas(r)} holds exactly the tables of ${dengan(r, 'kembaran', (isi) => `“${isi}”`, 'another file')}, which is imported already.`,
    tersimpan: 'The tables were not added again, so that nothing is counted twice.',
    lakukan: 'See whether the wrong file was chosen. If the two are the same, there is nothing to do.',
  }),
  ARGUMEN_SALAH: (r) => ({
    apa: dengan(
      r,
      'argumen',
      (isi) => `The argument “${isi}” is unknown or its value is not valid.`,
      'The arguments are incomplete or not valid.',
    ),
    tersimpan: 'No file has been made or changed.',
    lakukan: 'Use --help to see how it is used.',
  }),
  SUMBER_TIDAK_TERBUKA: (r) => ({
    apa: `The source ${sumber(r)} cannot be opened${dengan(r, 'pesan', (isi) => `: ${isi}`)}.`,
    tersimpan: 'No file has been made or changed.',
    lakukan:
      'Check its address, the network, and the user and password in the environment (PGUSER, PGPASSWORD, CLICKHOUSE_USER, CLICKHOUSE_PASSWORD).',
  }),
  KOLOM_RINCIAN_HILANG: (r) => ({
    apa: `${dengan(r, 'rincian', String, 'Detail rows')}: the column ${dengan(r, 'kolom', (isi) => `“${isi}”`, 'that is needed')} was not found${dengan(r, 'berkas', (isi) => ` in the file “${isi}”`)}. Headings that are known: ${dengan(r, 'kepala', String, '–')}. Columns that are there: ${dengan(r, 'ada', String, '–')}.`,
    tersimpan: 'No row has been added up and nothing has been made.',
    lakukan: dengan(
      r,
      'berkas',
      () => 'Choose files with the same columns, or choose the column in the pane.',
      `Name the column: --kolom ${dengan(r, 'peran', String, 'ROLE')}=COLUMN.`,
    ),
  }),
  KOLOM_PRIBADI: (r) => ({
    apa: `The column ${dengan(r, 'kolom', (isi) => `“${isi}”`, 'chosen')} holds personal data, so it is not used.`,
    tersimpan: 'Its contents have not been copied and nothing has been made.',
    lakukan: 'Choose another column, for example the kluster or the account code.',
  }),
  KELOMPOK_TERLALU_BANYAK: (r) => ({
    apa: `${dengan(r, 'rincian', String, 'Detail rows')}: the grouping column holds more than ${dengan(r, 'terbanyak', String, '300')} different contents, so it is no grouping column.`,
    tersimpan: 'Its contents have not been copied and nothing has been made.',
    lakukan: `Choose another column${dengan(r, 'berkas', () => '', ' with --kolom')}, for example the kluster or the account code.`,
  }),
  KUERI_GAGAL: (r) => ({
    apa: `The source ${sumber(r)} refused the query or did not finish it${dengan(r, 'pesan', (isi) => `: ${isi}`)}.`,
    tersimpan: 'The source is only ever read. No file has been made or changed.',
    lakukan: 'Mend what the message names, then try again.',
  }),
  KUERI_TERLALU_LAMA: (r) => ({
    apa: `The source ${sumber(r)} had not answered after ${dengan(r, 'detik', String, 'some')} seconds, so the query was stopped.`,
    tersimpan: 'The source is only ever read. No file has been made or changed.',
    lakukan: 'Narrow the rows with --saring, or give more time with --batas SECONDS.',
  }),
  TIDAK_ADA_TABEL: (r) => ({
    apa: `No LKj table was recognised in ${dengan(r, 'berkas', (isi) => `the file “${isi}”`, 'this workbook')}.${dengan(r, 'lembar', (isi) => ` What came closest: sheet “${isi}”${dengan(r, 'rentang', (area) => ` (${area})`)}, like the table ${dengan(r, 'tabel', String)}${dengan(r, 'kolom', (kolom) => ` but without the column “${kolom}”`)}${similar(r)}.`)}`,
    tersimpan: UNTOUCHED,
    lakukan: dengan(
      r,
      'lembar',
      () => 'Complete or correct the headings on that sheet, then try again.',
      'Make sure that every table has column headings, for example “Indikator Kinerja”, “Target” and “Realisasi”, then try again.',
    ),
  }),
  KOLOM_HILANG: (r) => ({
    apa: `${dengan(r, 'tabel', (isi) => `The table ${isi}`, 'A table')}${dengan(r, 'lembar', (isi) => ` on sheet “${isi}”`)}${sel(r)} has no ${dengan(r, 'kolom', (isi) => `column “${isi}”`, 'column that is needed')}${similar(r)}.`,
    tersimpan: UNTOUCHED,
    lakukan: 'Add the column or correct its heading, then try again.',
  }),
  TIDAK_ADA_ANGKA: (r) =>
    r['kode'] === 'KOSONG'
      ? {
          apa: `The table ${dengan(r, 'tabel', String)} on sheet ${lembar(r)} was recognised but is empty: there is no row of data below its headings.`,
          tersimpan: UNTOUCHED,
          lakukan: 'Fill it in, then try again.',
        }
      : {
          apa: `${dengan(r, 'tabel', (isi) => `The table ${isi} was`, 'Tables were')} recognised${dengan(r, 'lembar', (isi) => ` on sheet “${isi}”`)}, but nothing there can be computed${sel(r)}.${dengan(
            r,
            'ditahan',
            (nama) =>
              ` ${nama} and its like (${dengan(r, 'banyak', String)}) are not published: they cannot be right. Check whether the headings are shifted.`,
          )}`,
          tersimpan: UNTOUCHED,
          lakukan: 'Fill in targets and results, or correct the cells that were set aside, then try again.',
        },
  EXCEL_TERLALU_LAMA: (r) => ({
    apa: `This Excel${dengan(r, 'versi', (isi) => ` (version ${isi})`)} lacks functions that Hitung Capaian needs.`,
    tersimpan: UNTOUCHED,
    lakukan: 'Use Excel 2021 or later, Microsoft 365, or Excel on the web. Ask your IT administrator for help.',
  }),
  BUKU_TERPROTEKSI: () => ({
    apa: 'The structure of this workbook is protected, so the LKj sheets cannot be added.',
    tersimpan: UNTOUCHED,
    lakukan: 'Remove the protection with Review, Protect Workbook, then try again.',
  }),
  LEMBAR_TERPROTEKSI: (r) => ({
    apa: `${dengan(r, 'lembar', (isi) => `The sheet “${isi}”`, 'An LKj sheet')} is protected, so the result cannot be written.`,
    tersimpan: UNTOUCHED,
    lakukan: 'Remove the protection with Review, Unprotect Sheet, then try again.',
  }),
  SEL_SEDANG_DIEDIT: (r) => ({
    apa: `A cell${dengan(r, 'sel', (isi) => ` (${isi})`)} is being edited, so Excel cannot serve the calculation yet.`,
    tersimpan: UNTOUCHED,
    lakukan: 'Press Enter or Esc to finish editing, then try again.',
  }),
  TERLALU_BESAR: (r) => ({
    apa: `${dengan(r, 'lembar', (isi) => `The sheet “${isi}”`, 'This workbook')} is too large to process${dengan(r, 'jumlah', (isi) => ` (${isi} cells)`)}.`,
    tersimpan: UNTOUCHED,
    lakukan:
      'Move the LKj tables to a workbook of their own, or delete empty rows and columns that still carry formats.',
  }),
  DIBATALKAN: ({ kerja }) => dibatalkan[kerja === 'impor' || kerja === 'rincian' ? kerja : 'hitung'],
  GAGAL_MEMBACA: (r) =>
    gagalMembaca[String(r['kode'])]?.(r) ??
    pesanExcel(r, UNTOUCHED) ?? {
      apa: `${dengan(r, 'lembar', (isi) => `The sheet “${isi}”`, 'The workbook')} could not be read to the end.`,
      tersimpan: UNTOUCHED,
      lakukan: 'Try once more. If it fails again, save the workbook, close it and open it again.',
    },
  GAGAL_MENULIS: (r) =>
    gagalMenulis[String(r['kode'])]?.(r) ??
    pesanExcel(r, PUT_BACK) ?? {
      apa: `The result could not be written${dengan(r, 'lembar', (isi) => ` to sheet “${isi}”`)}${sel(r)}.`,
      tersimpan: PUT_BACK,
      lakukan: 'Try once more. If it fails again, save the workbook, close it and open it again.',
    },
  GAGAL_VERIFIKASI: (r) => ({
    apa:
      r['kode'] === 'ItemNotFound'
        ? 'The LKj sheets were written in full, but a sheet was deleted or renamed before their figures were checked.'
        : 'The LKj sheets were written in full, but Excel did not answer while their figures were being checked.',
    tersimpan: 'Your own sheets were not touched.',
    lakukan: 'Run Hitung Capaian once more, so that every figure is checked before it is used.',
  }),
  GAGAL_MENULIS_RUSAK: (r) => ({
    apa: `Writing stopped half-way${dengan(r, 'lembar', (isi) => ` on sheet “${isi}”`)} and could not be undone.`,
    tersimpan: 'Your sheets were not touched, but the LKj sheets may be incomplete. Do not use their figures yet.',
    lakukan:
      dariExcel[String(r['kode'])]?.lakukan ??
      'Run Hitung Capaian once more, or close the workbook without saving and open it again.',
  }),
  TIDAK_TERDUGA: (r) =>
    tidakTerduga[String(r['kode'])] ?? {
      apa: 'Something unexpected went wrong.',
      tersimpan: 'Your sheets were not touched. If the LKj sheets were being written, check them before use.',
      lakukan: 'Try once more. If it happens again, copy the technical details and send them to the maintainers.',
    },
};
