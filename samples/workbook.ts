import { PaperSize, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { repack } from './reproducible-zip';
import { drawAnggaran, drawAnggaranPk } from './sheets/anggaran';
import { drawAngkaDalamLaporan } from './sheets/angka-dalam-laporan';
import { drawBacaSaya, drawBacaSayaSatker } from './sheets/baca-saya';
import { drawIkmSatker } from './sheets/ikm-satker';
import { drawIkpa } from './sheets/ikpa';
import {
  drawKkp,
  drawKontrak,
  drawOmspan,
  drawOutput,
  drawPagu,
  drawRealisasi,
  drawRevisi,
  drawRpd,
  drawSkenario,
  drawTagihan,
  drawUpTup,
} from './sheets/ikpa-mentah';
import { drawKluster } from './sheets/kluster';
import { drawNka } from './sheets/nka';
import { drawPerjanjianKinerja } from './sheets/perjanjian-kinerja';
import { drawPrioritasNasional } from './sheets/prioritas-nasional';
import { drawRasio } from './sheets/rasio';
import { drawRenstra } from './sheets/renstra';
import { drawSakip } from './sheets/sakip';
import { drawTren } from './sheets/tren';

interface SheetPlan {
  name: string;
  orientation: 'portrait' | 'landscape';
  draw: (sheet: Worksheet) => void;
  /** Rows that stay in view and are repeated on every printed page. */
  headerRows?: { first: number; last: number };
}

const LKJ_SHEETS: readonly SheetPlan[] = [
  { name: 'Baca saya', orientation: 'portrait', draw: drawBacaSaya },
  { name: 'PK 2023', orientation: 'landscape', draw: drawPerjanjianKinerja, headerRows: { first: 4, last: 5 } },
  { name: 'Renstra', orientation: 'landscape', draw: drawRenstra },
  { name: 'Kluster', orientation: 'portrait', draw: drawKluster },
  { name: 'Rasio', orientation: 'landscape', draw: drawRasio },
  { name: 'IKPA', orientation: 'landscape', draw: drawIkpa },
  { name: 'NKA', orientation: 'portrait', draw: drawNka },
  { name: 'SAKIP', orientation: 'portrait', draw: drawSakip },
  { name: 'IKM Satker', orientation: 'portrait', draw: drawIkmSatker, headerRows: { first: 3, last: 3 } },
  { name: 'Tren', orientation: 'landscape', draw: drawTren },
  {
    name: 'Prioritas Nasional',
    orientation: 'portrait',
    draw: drawPrioritasNasional,
    headerRows: { first: 3, last: 3 },
  },
  { name: 'Anggaran', orientation: 'landscape', draw: drawAnggaran },
  { name: 'PK Anggaran', orientation: 'portrait', draw: drawAnggaranPk },
  { name: 'Angka dalam laporan', orientation: 'portrait', draw: drawAngkaDalamLaporan },
];

const SATKER_SHEETS: readonly SheetPlan[] = [
  { name: 'Baca saya', orientation: 'portrait', draw: drawBacaSayaSatker },
  { name: 'RPD', orientation: 'portrait', draw: drawRpd },
  { name: 'Realisasi', orientation: 'portrait', draw: drawRealisasi },
  { name: 'Pagu', orientation: 'portrait', draw: drawPagu },
  { name: 'Revisi', orientation: 'portrait', draw: drawRevisi },
  { name: 'Kontrak', orientation: 'landscape', draw: drawKontrak },
  { name: 'Tagihan', orientation: 'portrait', draw: drawTagihan },
  { name: 'UP dan TUP', orientation: 'portrait', draw: drawUpTup },
  { name: 'KKP', orientation: 'portrait', draw: drawKkp },
  { name: 'Output', orientation: 'landscape', draw: drawOutput },
  { name: 'IKPA OM-SPAN', orientation: 'landscape', draw: drawOmspan },
  { name: 'Skenario', orientation: 'portrait', draw: drawSkenario },
];

/** The writer would put the clock here. */
const SAVED = new Date(Date.UTC(2024, 0, 31));

/** The sample workbooks by their file's name. */
export const SAMPLES: ReadonlyMap<string, () => Promise<Uint8Array>> = new Map([
  [
    'LKj-Ditjen-Rehsos-2023.xlsx',
    () => buildWorkbook('Data Laporan Kinerja Ditjen Rehabilitasi Sosial Tahun 2023', LKJ_SHEETS),
  ],
  ['IKPA-Satker-2026.xlsx', () => buildWorkbook('Data IKPA satu satker, Januari s.d. Juni 2026', SATKER_SHEETS)],
]);

/** The same bytes every time and everywhere. */
async function buildWorkbook(title: string, sheets: readonly SheetPlan[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = 'Capaian';
  workbook.lastModifiedBy = 'Capaian';
  workbook.title = title;
  workbook.created = SAVED;
  workbook.modified = SAVED;
  for (const plan of sheets) addSheet(workbook, plan);
  return repack(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: Workbook, { name, orientation, draw, headerRows }: SheetPlan): void {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: {
      paperSize: PaperSize.A4,
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.6, right: 0.6, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
      ...(headerRows ? { printTitlesRow: `${headerRows.first}:${headerRows.last}` } : {}),
    },
    headerFooter: { oddFooter: '&L&A&RHalaman &P dari &N' },
    ...(headerRows ? { views: [{ state: 'frozen', ySplit: headerRows.last }] } : {}),
  });
  draw(sheet);
}
