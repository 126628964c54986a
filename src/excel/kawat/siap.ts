import { GalatCapaian } from '../../dasar/galat';

/** Office 2021, LTSC 2021, Microsoft 365, web and Mac. */
const LANTAI = '1.14';
/** Office.onReady never answers when the page was opened outside Office or its start went wrong. */
const BATAS_TUNGGU_MS = 15_000;

/** What the pane follows of Office. */
export interface Kesiapan {
  /** Language of the interface: `id-ID`. */
  bahasa: string;
  /** Office shows its dark theme. */
  gelap: boolean;
}

/**
 * Waits until Excel is ready to be talked to.
 * Throws `TIDAK_TERDUGA` (kode `TIDAK_SIAP`, where it may be asked again: Excel can still answer; `BUKAN_EXCEL`;
 * `OFFICE_TAK_TERMUAT`) and `EXCEL_TERLALU_LAMA` with the version.
 */
export async function siapkan(): Promise<Kesiapan> {
  if (typeof Office === 'undefined') throw new GalatCapaian('TIDAK_TERDUGA', { kode: 'OFFICE_TAK_TERMUAT' });
  const info = await denganBatas(Office.onReady(), BATAS_TUNGGU_MS);
  // Outside Office, onReady resolves with a null host, whatever its type says.
  if (String(info.host) !== 'Excel') throw new GalatCapaian('TIDAK_TERDUGA', { kode: 'BUKAN_EXCEL' });
  if (!Office.context.requirements.isSetSupported('ExcelApi', LANTAI)) {
    throw new GalatCapaian('EXCEL_TERLALU_LAMA', { versi: Office.context.diagnostics.version });
  }
  return { bahasa: Office.context.displayLanguage, gelap: temaGelap(Office.context.officeTheme) };
}

/** By the colour behind the pane: not every Office that gives its colours says `isDarkTheme`; some give none. */
function temaGelap(tema: Partial<Office.OfficeTheme> | undefined): boolean {
  const heksa = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(tema?.bodyBackgroundColor ?? '');
  if (!heksa) return false;
  const [merah = 0, hijau = 0, biru = 0] = heksa.slice(1).map((dua) => parseInt(dua, 16));
  return 0.299 * merah + 0.587 * hijau + 0.114 * biru < 128;
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
