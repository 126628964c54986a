import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { jalankanPerintah } from '@capaian/command-line/rincian';
import { strFromU8, unzipSync } from 'fflate';

export const portBebas = (): Promise<number> =>
  new Promise((selesai) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const isi = server.address();
      server.close(() => {
        selesai(isi !== null && typeof isi === 'object' ? isi.port : 0);
      });
    });
  });

interface Keluaran {
  kode: number;
  out: string;
  err: string;
}

/** `npm run rincian`, without a process of its own. */
export async function perintah(...kata: string[]): Promise<Keluaran> {
  const keluaran = { out: '', err: '' };
  const kode = await jalankanPerintah(kata, {
    out: (teks) => (keluaran.out += teks),
    err: (teks) => (keluaran.err += teks),
  });
  return { kode, ...keluaran };
}

/** Everything that a workbook's parts say: the file itself is packed. */
export async function isiBuku(berkas: string): Promise<string> {
  return Object.values(unzipSync(await readFile(berkas)))
    .map((bagian) => strFromU8(bagian))
    .join('\n');
}
