import { GalatCapaian } from '../../../src/dasar/galat';

/** How long a source may take, and the person's own stop. */
export interface Batas {
  detik: number;
  batal?: AbortSignal | undefined;
}

/**
 * Runs `kerja`, and `hentikan` once when time is over or the person stops it. Throws `KUERI_TERLALU_LAMA` (detik),
 * `DIBATALKAN`, else `KUERI_GAGAL` (sumber, pesan) with the engine's own message.
 */
export async function dalamBatas<T>(
  { detik, batal }: Batas,
  sumber: string,
  kerja: () => Promise<T>,
  hentikan: () => void,
): Promise<T> {
  const lewat = new AbortController();
  const jam = setTimeout(() => {
    lewat.abort();
    hentikan();
  }, detik * 1000);
  batal?.addEventListener('abort', hentikan);
  try {
    if (batal?.aborted) throw new GalatCapaian('DIBATALKAN', { kerja: 'rincian' });
    return await kerja();
  } catch (cause) {
    if (cause instanceof GalatCapaian) throw cause;
    if (batal?.aborted) throw new GalatCapaian('DIBATALKAN', { kerja: 'rincian' }, { cause });
    if (lewat.signal.aborted) throw new GalatCapaian('KUERI_TERLALU_LAMA', { sumber, detik }, { cause });
    throw new GalatCapaian('KUERI_GAGAL', { sumber, pesan: satuBaris(cause) }, { cause });
  } finally {
    clearTimeout(jam);
    batal?.removeEventListener('abort', hentikan);
  }
}

const PESAN_TERPANJANG = 300;

export const satuBaris = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/g, ' ').trim().slice(0, PESAN_TERPANJANG);
