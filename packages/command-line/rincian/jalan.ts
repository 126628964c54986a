import { rename, rm, writeFile } from 'node:fs/promises';
import { GalatCapaian } from '../../../src/dasar/galat';
import { kamus, satuParagraf } from '../../../src/locales';
import { baris } from '../../../src/locales/id/baris';
import type { HasilRincian } from '../../../src/rincian/hasil';
import { jalankanRincian } from '../../../src/rincian/jalankan';
import { kalimatPaspor } from '../../../src/rincian/paspor';
import type { ExitCode, Streams } from '../run';
import { type ArgumenRincian, bacaArgumen } from './argumen';
import { bukaSumber } from './buka-sumber';
import { bukuRincian } from './buku-rincian';
import { PEMAKAIAN } from './pemakaian';

const ARGUMEN: ReadonlySet<string> = new Set(['ARGUMEN_SALAH', 'BERKAS_TIDAK_ADA', 'FORMAT_TIDAK_DIDUKUNG']);

/** `npm run rincian`: detail rows added up where they are; only the small table comes back. */
export async function jalankanPerintah(
  kata: readonly string[],
  aliran: Streams,
  batal?: AbortSignal,
): Promise<ExitCode> {
  try {
    const argumen = bacaArgumen(kata);
    if (argumen === 'help') {
      aliran.out(`${PEMAKAIAN}\n`);
      return 0;
    }
    const hasil = await ambil(argumen, batal);
    const waktu = new Date();
    const buku = await bukuRincian(hasil, waktu);
    if (batal?.aborted) throw new GalatCapaian('DIBATALKAN', { kerja: 'rincian' });
    await tulisUtuh(argumen.ke, buku);
    const json = `${JSON.stringify(hasilJson(hasil, waktu), null, 2)}\n`;
    if (argumen.json === '-') aliran.out(json);
    else if (argumen.json !== null) await tulisUtuh(argumen.json, json);
    for (const kalimat of kalimatPaspor(hasil, waktu)) aliran.err(`${kalimat}\n`);
    return 0;
  } catch (galat) {
    if (!(galat instanceof GalatCapaian)) throw galat;
    const kalimat = kamus('id').galat[galat.kode](galat.rincian);
    aliran.err(`${baris.galat(galat.kode, satuParagraf(kalimat))}\n`);
    return ARGUMEN.has(galat.kode) ? 2 : 1;
  }
}

/** A file that is there whole or not at all, whenever the run ends. */
async function tulisUtuh(berkas: string, isi: string | Uint8Array): Promise<void> {
  const sementara = `${berkas}.${process.pid}.tmp`;
  try {
    await writeFile(sementara, isi);
    await rename(sementara, berkas);
  } catch (galat) {
    await rm(sementara, { force: true });
    throw galat;
  }
}

async function ambil(argumen: ArgumenRincian, batal: AbortSignal | undefined): Promise<HasilRincian> {
  const sumber = await bukaSumber(argumen, argumen.rincian, { detik: argumen.detik, batal });
  try {
    return await jalankanRincian(argumen.rincian, sumber, argumen);
  } finally {
    await sumber.tutup();
  }
}

function hasilJson(hasil: HasilRincian, waktu: Date): object {
  const { tabel, ...lain } = hasil;
  const baris = tabel.baris.map((isi) =>
    isi.map((sel) => (sel === null || typeof sel === 'string' ? sel : sel.toString())),
  );
  return { versi: 1, waktu: waktu.toISOString(), tabel: { ...tabel, baris }, ...lain };
}
