import { Decimal } from '../../dasar/desimal';
import { GalatCapaian } from '../../dasar/galat';
import type { HasilRincian } from '../hasil';
import type { BerkasRincian } from './buka';
import type { HasilDikirim, JawabanPekerjaRincian, PermintaanPekerjaRincian } from './pesan';

export interface OpsiPekerjaRincian {
  /** Gets 0…1 and the rows read so far. */
  kemajuan?: ((bagian: number, baris: number) => void) | undefined;
  batal?: AbortSignal | undefined;
}

/** Answers one question; a worker of the browser, or what a test puts in its place. */
export type PenjawabRincian = (
  permintaan: PermintaanPekerjaRincian,
  opsi: OpsiPekerjaRincian,
) => Promise<JawabanPekerjaRincian>;

/**
 * Asks a worker of its own, which ends with the answer and at once when the person stops it. Throws what the worker
 * throws, `DIBATALKAN`, and `TIDAK_TERDUGA` (kode `TIDAK_TERUNDUH`) when its script does not arrive or it breaks down.
 */
export const tanyaPekerja: PenjawabRincian = (permintaan, { kemajuan, batal }) => {
  const pekerja = new Worker(new URL('./pekerja.ts', import.meta.url), { name: 'rincian' });
  const dijawab = new Promise<JawabanPekerjaRincian>((selesai, gagal) => {
    const batalkan = (): void => gagal(new GalatCapaian('DIBATALKAN', { kerja: 'rincian' }));
    if (batal?.aborted) batalkan();
    batal?.addEventListener('abort', batalkan);
    pekerja.addEventListener('message', ({ data }: MessageEvent<JawabanPekerjaRincian>) => {
      if (data.jenis === 'kemajuanRincian') kemajuan?.(data.bagian, data.baris);
      else if (data.jenis === 'galatRincian') gagal(new GalatCapaian(data.kode, data.rincian));
      else selesai(data);
    });
    pekerja.addEventListener('error', (peristiwa) => {
      peristiwa.preventDefault();
      gagal(new GalatCapaian('TIDAK_TERDUGA', { kode: 'TIDAK_TERUNDUH' }));
    });
    pekerja.postMessage(permintaan);
  });
  return dijawab.finally(() => pekerja.terminate());
};

/** The names of a file's columns. */
export async function kolomBerkas(
  rincian: string,
  berkas: BerkasRincian,
  tanya: PenjawabRincian = tanyaPekerja,
): Promise<readonly string[]> {
  const jawaban = await tanya({ jenis: 'kolom', rincian, berkas }, {});
  return jawaban.jenis === 'kolomRincian' ? jawaban.kolom : [];
}

/** Files added up; see `jumlahkanBaris`. */
export async function jumlahkanBerkas(
  permintaan: Omit<Extract<PermintaanPekerjaRincian, { jenis: 'jumlahkan' }>, 'jenis'>,
  opsi: OpsiPekerjaRincian,
  tanya: PenjawabRincian = tanyaPekerja,
): Promise<HasilRincian> {
  const jawaban = await tanya({ jenis: 'jumlahkan', ...permintaan }, opsi);
  if (jawaban.jenis !== 'hasilRincian') throw new GalatCapaian('TIDAK_TERDUGA', { kode: 'PEKERJA' });
  return diterima(jawaban.hasil);
}

function diterima({ tabel, ...lain }: HasilDikirim): HasilRincian {
  const baris = tabel.baris.map((isi) =>
    isi.map((sel) => (sel === null || typeof sel === 'string' ? sel : new Decimal(sel.desimal))),
  );
  return { ...lain, tabel: { ...tabel, baris } };
}
