import { GalatCapaian } from '../../dasar/galat';
import type { Dokumen, OpsiDokumen } from './dokumen';
import type { JawabanDokumen, PermintaanDokumen } from './pesan-dokumen';

/**
 * Reads a report in a worker of its own, which ends with it. Throws what `bacaDokumen` throws, `DIBATALKAN`, and
 * `TIDAK_TERDUGA` (kode `TIDAK_TERUNDUH`) when the worker's script does not arrive or it breaks down.
 */
export function dokumenLewatPekerja(
  { nama, bytes }: { nama: string; bytes: Uint8Array },
  { kemajuan, batal }: OpsiDokumen,
): Promise<Dokumen> {
  const pekerja = new Worker(new URL('./pekerja-dokumen.ts', import.meta.url), { name: 'dokumen' });
  const dibaca = new Promise<Dokumen>((selesai, gagal) => {
    const batalkan = (): void => gagal(new GalatCapaian('DIBATALKAN', { kerja: 'impor' }));
    if (batal?.aborted) batalkan();
    batal?.addEventListener('abort', batalkan);
    pekerja.addEventListener('message', ({ data }: MessageEvent<JawabanDokumen | { jenis?: never }>) => {
      if (data.jenis === 'kemajuanDokumen') kemajuan?.(data.halaman, data.dari);
      else if (data.jenis === 'dokumen') selesai(data.dokumen);
      else if (data.jenis === 'galatDokumen') gagal(new GalatCapaian(data.kode, data.rincian));
    });
    pekerja.addEventListener('error', (peristiwa) => {
      peristiwa.preventDefault();
      gagal(new GalatCapaian('TIDAK_TERDUGA', { kode: 'TIDAK_TERUNDUH' }));
    });
    const permintaan: PermintaanDokumen = { jenis: 'bacaDokumen', nama, bytes };
    pekerja.postMessage(permintaan);
  });
  return dibaca.finally(() => pekerja.terminate());
}
