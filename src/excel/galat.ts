import { GalatCapaian, type KodeGalat, type RincianGalat } from '../domain/galat';

/** Office.js error codes with a meaning of their own; the messages are localised, the codes are not. */
const ARTI: Readonly<Record<string, KodeGalat>> = {
  InvalidOperationInCellEditMode: 'SEL_SEDANG_DIEDIT',
  AccessDenied: 'LEMBAR_TERPROTEKSI',
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
  return new GalatCapaian(
    ARTI[sebab.code] ?? umum,
    { ...rincian, kode: sebab.code, ...(lokasi ? { lokasi } : {}) },
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
