import { GalatCapaian, type KodeGalat, type RincianGalat } from '../../dasar/galat';

/** Office.js error codes with a meaning of their own; the messages are localised, the codes are not. */
const ARTI: Readonly<Record<string, KodeGalat>> = {
  RequestPayloadSizeLimitExceeded: 'TERLALU_BESAR',
  ResponsePayloadSizeLimitExceeded: 'TERLALU_BESAR',
  ApiNotFound: 'EXCEL_TERLALU_LAMA',
};

/** What `OfficeExtension.Error` carries. */
interface GalatOffice extends Error {
  code: string;
  debugInfo?: { errorLocation?: string };
}

/** True for an error that Excel or its client library raised. */
function dariOffice(sebab: unknown): sebab is GalatOffice {
  return sebab instanceof Error && 'code' in sebab && typeof sebab.code === 'string';
}

/** The stable Office.js code of an error; undefined when it did not come from Excel. */
export function kodeOffice(sebab: unknown): string | undefined {
  return dariOffice(sebab) ? sebab.code : undefined;
}

/** The member that Excel could not do, `Worksheet.activate`; undefined when Excel does not name it. */
export function lokasiOffice(sebab: unknown): string | undefined {
  return dariOffice(sebab) ? sebab.debugInfo?.errorLocation : undefined;
}

/** True while a person edits a cell: Excel refuses the whole of a request then, and its documents know two codes for it. */
export function sedangDiedit(sebab: unknown): boolean {
  const kode = kodeOffice(sebab);
  // By itself the second says many things; without a member that it speaks of, this one.
  return (
    kode === 'InvalidOperationInCellEditMode' || (kode === 'InvalidOperation' && lokasiOffice(sebab) === undefined)
  );
}

/** What cannot be done on Windows and Mac while another workbook is in front, beside the code that says so. */
const BUTUH_FOKUS: ReadonlySet<string> = new Set([
  'WorksheetCollection.add',
  'Worksheet.activate',
  'Worksheet.delete',
  'Worksheet.gridlines',
  'Worksheet.showGridlines',
  'WorksheetFreezePanes.freezeRows',
  'WorksheetFreezePanes.unfreeze',
  'Range.select',
]);
const KODE_FOKUS: ReadonlySet<string> = new Set(['GeneralException', 'InvalidSelection']);

/**
 * Turns whatever a call to Excel threw into an error that a person can be told.
 * Codes without a meaning of their own become `umum`; `rincian` gains `kode` and, when Excel names it, `lokasi`.
 */
export function terjemahkan(
  sebab: unknown,
  umum: 'GAGAL_MEMBACA' | 'GAGAL_MENULIS',
  rincian: RincianGalat = {},
): GalatCapaian {
  if (sebab instanceof GalatCapaian) return sebab;
  if (!dariOffice(sebab))
    return new GalatCapaian('TIDAK_TERDUGA', { ...rincian, ...namaGalat(sebab) }, { cause: sebab });
  const lokasi = lokasiOffice(sebab);
  const tanpaFokus = lokasi !== undefined && BUTUH_FOKUS.has(lokasi) && KODE_FOKUS.has(sebab.code);
  return new GalatCapaian(
    sedangDiedit(sebab) ? 'SEL_SEDANG_DIEDIT' : (ARTI[sebab.code] ?? umum),
    { ...rincian, kode: tanpaFokus ? 'InactiveWorkbook' : sebab.code, ...(lokasi ? { lokasi } : {}) },
    { cause: sebab },
  );
}

function namaGalat(sebab: unknown): RincianGalat {
  return sebab instanceof Error ? { kode: sebab.name } : {};
}

/** Throws `DIBATALKAN` when the person has cancelled. */
export function hentikanBilaBatal(batal: AbortSignal | undefined): void {
  if (batal?.aborted) throw new GalatCapaian('DIBATALKAN');
}
