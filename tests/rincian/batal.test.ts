import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jalankanPerintah } from '@capaian/command-line/rincian';
import { writeXlsx } from 'hucre';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'batal-'));
});
afterEach(() => rm(folder, { recursive: true }));

const KEPALA = 'NIK;Kode Akun;Realisasi';
const csv = (baris: number): string =>
  [KEPALA, ...Array.from({ length: baris }, (_, i) => `${i};52${1000 + (i % 9000)};${i}`)].join('\n');

/** Stops after so many milliseconds; what it says, and what then stands in the folder. */
async function berhenti(berkas: string, setelah: number): Promise<[number, string, string[]]> {
  let err = '';
  const henti = new AbortController();
  const kata = ['--sumber', join(folder, berkas), '--rincian', 'akun', '--ke', join(folder, 'hasil.xlsx')];
  const jalan = jalankanPerintah(
    [...kata, '--json', join(folder, 'hasil.json')],
    { out: () => undefined, err: (teks) => (err += teks) },
    henti.signal,
  );
  if (setelah === 0) henti.abort();
  else setTimeout(() => henti.abort(), setelah);
  return [await jalan, err, (await readdir(folder)).sort()];
}

test('a stop at any moment leaves the source and nothing else, or the whole result', async () => {
  await writeFile(join(folder, 'register.csv'), csv(200_000));
  const isi = Array.from({ length: 20_000 }, (_, i) => [i, `52${1000 + (i % 9000)}`, i]);
  const rows = [KEPALA.split(';'), ...isi];
  await writeFile(join(folder, 'register.xlsx'), await writeXlsx({ sheets: [{ name: 'Data', rows }] }));
  const sumber = ['register.csv', 'register.xlsx'];
  for (const berkas of sumber) {
    for (const setelah of [0, 1, 5, 20, 60, 150]) {
      const [kode, err, ada] = await berhenti(berkas, setelah);
      if (kode === 0) expect(ada).toEqual(['hasil.json', 'hasil.xlsx', ...sumber]);
      else expect([kode, /DIBATALKAN: Penjumlahan baris rincian dihentikan/.test(err), ada]).toEqual([1, true, sumber]);
      if (setelah === 0) expect(kode).toBe(1);
      await rm(join(folder, 'hasil.json'), { force: true });
      await rm(join(folder, 'hasil.xlsx'), { force: true });
    }
  }
});
