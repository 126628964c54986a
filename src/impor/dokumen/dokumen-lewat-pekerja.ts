import { GalatCapaian } from '../../dasar/galat';
import type { CatatanLaporan, LaporanBercatatan } from '../../surat/catatan-laporan';
import type { IsiLaporan, LaporanTertulis, TemplatLaporan } from '../../surat/isi-laporan';
import type { Dokumen, OpsiDokumen } from './dokumen';
import type { JawabanDokumen, PermintaanDokumen } from './pesan-dokumen';

interface BerkasLaporan {
  nama: string;
  bytes: Uint8Array;
}

/**
 * Reads a report in a worker of its own, which ends with it. Throws what `bacaDokumen` throws, `DIBATALKAN`, and
 * `TIDAK_TERDUGA` (kode `TIDAK_TERUNDUH`) when the worker's script does not arrive or it breaks down.
 */
export const dokumenLewatPekerja = ({ nama, bytes }: BerkasLaporan, opsi: OpsiDokumen): Promise<Dokumen> =>
  mintaPekerja({ jenis: 'bacaDokumen', nama, bytes }, opsi, (jawaban) =>
    jawaban.jenis === 'dokumen' ? jawaban.dokumen : null,
  );

/** `catatDokumen` in a worker of its own. Throws the same, and `TIDAK_TERDUGA` as above. */
export const catatLewatPekerja = (
  { nama, bytes }: BerkasLaporan,
  catatan: readonly CatatanLaporan[],
): Promise<LaporanBercatatan> =>
  mintaPekerja({ jenis: 'catatDokumen', nama, bytes, catatan }, {}, (jawaban) =>
    jawaban.jenis === 'laporanBercatatan' ? jawaban.laporan : null,
  );

/** `tulisLaporan` in a worker of its own. Throws the same, and `TIDAK_TERDUGA` as above. */
export const tulisLewatPekerja = (isi: IsiLaporan, templat: TemplatLaporan | null): Promise<LaporanTertulis> =>
  mintaPekerja({ jenis: 'tulisLaporan', isi, templat }, {}, (jawaban) =>
    jawaban.jenis === 'laporanTertulis' ? jawaban.laporan : null,
  );

/** `isi` gives what was asked for out of the answer that holds it. */
function mintaPekerja<T>(
  permintaan: PermintaanDokumen,
  { kemajuan, batal }: OpsiDokumen,
  isi: (jawaban: JawabanDokumen) => T | null,
): Promise<T> {
  const pekerja = new Worker(new URL('./pekerja-dokumen.ts', import.meta.url), { name: 'dokumen' });
  const dijawab = new Promise<T>((selesai, gagal) => {
    const batalkan = (): void => gagal(new GalatCapaian('DIBATALKAN', { kerja: 'impor' }));
    if (batal?.aborted) batalkan();
    batal?.addEventListener('abort', batalkan);
    pekerja.addEventListener('message', ({ data }: MessageEvent<JawabanDokumen | { jenis?: never }>) => {
      if (data.jenis === undefined) return;
      if (data.jenis === 'kemajuanDokumen') kemajuan?.(data.halaman, data.dari);
      else if (data.jenis === 'galatDokumen') gagal(new GalatCapaian(data.kode, data.rincian));
      else {
        const diminta = isi(data);
        if (diminta !== null) selesai(diminta);
      }
    });
    pekerja.addEventListener('error', (peristiwa) => {
      peristiwa.preventDefault();
      gagal(new GalatCapaian('TIDAK_TERDUGA', { kode: 'TIDAK_TERUNDUH' }));
    });
    pekerja.postMessage(permintaan);
  });
  return dijawab.finally(() => pekerja.terminate());
}
