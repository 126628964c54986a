import type { DariPotret } from '../../src/excel/tulis/pemeriksaan-awal';
import type { HasilRapi } from '../../src/excel/tulis/rapikan';
import { type OpsiTerapkan, terapkan } from '../../src/excel/tulis/terapkan';
import type { RencanaLaporan } from '../../src/report/rencana';
import { bootOfficeInNode, installGlobals, type OfficeClient } from '@capaian/stand-in/client/node';
import { ExcelHost } from '@capaian/stand-in/host/host';
import { plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { CellValue, Sheet, Workbook } from '@capaian/stand-in/workbook/model';
import { createSheet, createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import { findSheet } from '@capaian/stand-in/workbook/sheet-names';

/** A person's sheet with these rows from A1. */
export function lembarBerisi(nama: string, baris: readonly (readonly CellValue[])[]): Sheet {
  const lembar = createSheet(nama, { kind: 'file', part: `xl/worksheets/${nama}.xml` });
  baris.forEach((isi, b) => isi.forEach((nilai, k) => setCell(lembar, b, k, plainCell(nilai))));
  return lembar;
}

export function lembarPk(): Sheet {
  return lembarBerisi('PK 2023', [
    ['Indikator', 'Target', 'Realisasi'],
    ['Satu', 80, 88],
    ['Dua', 90, 90],
    ['Tiga', 10, 5],
  ]);
}

/** A small workbook behind the genuine Office.js client, whose globals it installs; it is calculated after each request. */
export function bukaBuku(
  lembar: Sheet[] = [lembarPk()],
  hitung: 'afterEachRequest' | 'whenAsked' = 'afterEachRequest',
  nama = 'Uji.xlsx',
): Promise<{ host: ExcelHost; buku: Workbook }> {
  return buka(createWorkbook(nama, lembar), hitung);
}

/** The same workbook as it stands, opened anew. */
export function bukaSalinan(
  asli: Workbook,
  hitung: 'afterEachRequest' | 'whenAsked' = 'whenAsked',
): Promise<{ host: ExcelHost; buku: Workbook }> {
  return buka(salinan(asli), hitung);
}

/** A small workbook behind a client of its own: for what changes the client, or listens to its events. */
export async function bukaSendiri(lembar: Sheet[] = [lembarPk()]): Promise<{ host: ExcelHost; buku: Workbook }> {
  const buku = createWorkbook('Uji.xlsx', lembar);
  const host = new ExcelHost(buku);
  installGlobals(await bootOfficeInNode(host));
  return { host, buku };
}

/** The workbook that was opened last, and the one client that all of them have: it stays while they come and go. */
let terbuka = new ExcelHost(createWorkbook('Kosong.xlsx', [lembarPk()]));
let klien: Promise<OfficeClient> | null = null;

/** Starting a client takes longer than a whole run on a small workbook, and one that has just started runs slowly. */
async function klienTunggal(): Promise<(host: ExcelHost) => { host: ExcelHost; buku: Workbook }> {
  klien ??= bootOfficeInNode({ execute: (body, tell) => terbuka.execute(body, tell) });
  const satu = await klien;
  return (host) => {
    installGlobals(satu);
    terbuka = host;
    return { host, buku: host.workbook };
  };
}

async function buka(
  buku: Workbook,
  hitung: 'afterEachRequest' | 'whenAsked',
): Promise<{ host: ExcelHost; buku: Workbook }> {
  return (await klienTunggal())(new ExcelHost(buku, hitung));
}

/** What puts copies of workbooks behind that client, one after the other and without waiting. */
export async function klienBersama(): Promise<(asli: Workbook) => { host: ExcelHost; buku: Workbook }> {
  const pasang = await klienTunggal();
  return (asli) => pasang(new ExcelHost(salinan(asli), 'whenAsked'));
}

/** Writes a plan whole: contents, and then looks, charts and print set-up. */
export async function tulisLengkap(
  rencana: RencanaLaporan,
  potret: DariPotret,
  { kemajuan, ...opsi }: OpsiTerapkan = {},
): Promise<HasilRapi> {
  const tertulis = await terapkan(new Excel.RequestContext(), rencana, potret, { ...opsi, kemajuan });
  const rapi = await tertulis.rapikan(opsi);
  return { ...rapi, sinkron: tertulis.sinkron + rapi.sinkron };
}

export function lembarBernama(buku: Workbook, nama: string): Sheet {
  const lembar = findSheet(buku, nama);
  if (!lembar) throw new Error(`The workbook has no sheet ${nama}: ${namaLembar(buku).join(', ')}`);
  return lembar;
}

export function namaLembar(buku: Workbook): string[] {
  return buku.sheets.map(({ name }) => name);
}

/** A deep copy; `structuredClone` would give Maps of another realm, which Jest does not compare by content. */
export function salinan<T>(asli: T): T {
  return salin(asli) as T;
}

function salin(asli: unknown): unknown {
  if (Array.isArray(asli)) return asli.map(salin);
  if (asli instanceof Map) return new Map([...asli].map(([kunci, nilai]) => [kunci, salin(nilai)]));
  if (asli instanceof Set) return new Set(asli);
  if (typeof asli !== 'object' || asli === null) return asli;
  return Object.fromEntries(Object.entries(asli).map(([kunci, nilai]) => [kunci, salin(nilai)]));
}

/** What a sheet holds and shows, without any id: equal for sheets that a person could not tell apart. */
export function isiLembar(lembar: Sheet): unknown {
  const { columnSizes, rowSizes } = lembar;
  return {
    ...salinan(lembar),
    id: '',
    touched: '',
    origin: '',
    columnSizes: terisi(columnSizes),
    rowSizes: terisi(rowSizes),
    charts: lembar.charts.map((bagan) => ({
      ...salinan(bagan),
      id: '',
      series: bagan.series.map((seri) => ({ ...seri, values: seri.values?.area, categories: seri.categories?.area })),
    })),
  };
}

function terisi<T extends object>(ukuran: Map<number, T>): [number, T][] {
  return salinan([...ukuran])
    .filter(([, isi]) => Object.keys(isi).length > 0)
    .sort(([a], [b]) => a - b);
}
