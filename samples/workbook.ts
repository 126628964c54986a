import { PaperSize, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { repack } from './reproducible-zip';
import { drawAnggaran, drawAnggaranPk } from './sheets/anggaran';
import { drawAngkaDalamLaporan } from './sheets/angka-dalam-laporan';
import { drawBacaSaya } from './sheets/baca-saya';
import { drawIkmSatker } from './sheets/ikm-satker';
import { drawIkpa } from './sheets/ikpa';
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

const SHEETS: readonly SheetPlan[] = [
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

/** The writer would put the clock here. */
const SAVED = new Date(Date.UTC(2024, 0, 31));

/** Builds `LKj-Ditjen-Rehsos-2023.xlsx`; the same bytes every time and everywhere. */
export async function buildSample(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = 'Capaian';
  workbook.lastModifiedBy = 'Capaian';
  workbook.title = 'Data Laporan Kinerja Ditjen Rehabilitasi Sosial Tahun 2023';
  workbook.created = SAVED;
  workbook.modified = SAVED;
  for (const plan of SHEETS) addSheet(workbook, plan);
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
