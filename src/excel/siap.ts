import { GalatCapaian } from '../domain/galat';

/** Office 2021, LTSC 2021, Microsoft 365, web and Mac. */
const LANTAI = '1.14';
/** Office.onReady never answers when the page was opened outside Office or its start went wrong. */
const BATAS_TUNGGU_MS = 15_000;

/**
 * Waits until Excel is ready to be talked to and gives the language of its interface (`id-ID`).
 * Throws `TIDAK_TERDUGA` (kode `TIDAK_SIAP` or `BUKAN_EXCEL`) and `EXCEL_TERLALU_LAMA` with the version.
 */
export async function siapkan(): Promise<{ bahasa: string }> {
  const info = await denganBatas(Office.onReady(), BATAS_TUNGGU_MS);
  // Outside Office, onReady resolves with a null host, whatever its type says.
  if (String(info.host) !== 'Excel') throw new GalatCapaian('TIDAK_TERDUGA', { kode: 'BUKAN_EXCEL' });
  if (!Office.context.requirements.isSetSupported('ExcelApi', LANTAI)) {
    throw new GalatCapaian('EXCEL_TERLALU_LAMA', { versi: Office.context.diagnostics.version });
  }
  return { bahasa: Office.context.displayLanguage };
}

async function denganBatas<T>(tunggu: Promise<T>, milidetik: number): Promise<T> {
  let jam: ReturnType<typeof setTimeout> | undefined;
  const batas = new Promise<never>((_, tolak) => {
    jam = setTimeout(() => tolak(new GalatCapaian('TIDAK_TERDUGA', { kode: 'TIDAK_SIAP' })), milidetik);
  });
  try {
    return await Promise.race([tunggu, batas]);
  } finally {
    clearTimeout(jam);
  }
}
