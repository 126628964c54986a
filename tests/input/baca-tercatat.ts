import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Rentang } from '../../src/dasar/kotak';
import { bacaTabel as baca, type OpsiBaca } from '../../src/input/baca';
import type { BacaGabungan, PotretBuku } from '../../src/input/potret';
import type { HasilBaca } from '../../src/input/tabel';
import { sebutBacaan } from './sebut-bacaan';
import { harapanContoh, MENULIS, tulisHarapan } from '../fixtures/teks-harapan';

/** Of each test file what its workbooks gave when they were last looked at, by what was put into the reader. */
const tercatat = new Map<string, Map<string, string[]>>();

/**
 * The reader's door for tests that have their lines in `terbaca/<test file>.txt`: besides what a test says of a workbook
 * all that is read of it stays as it is written there.
 */
export async function bacaTabel(potret: PotretBuku, gabungan: BacaGabungan, opsi: OpsiBaca = {}): Promise<HasilBaca> {
  const dijawab: (readonly Rentang[])[] = [];
  const hasil = await baca(
    potret,
    async (kepala) => {
      const jawaban = await gabungan(kepala);
      dijawab.push(jawaban);
      return jawaban;
    },
    opsi,
  );
  const { testPath, currentTestName } = expect.getState();
  const berkas = testPath && path.join(__dirname, 'terbaca', `${path.basename(testPath, '.test.ts')}.txt`);
  if (!berkas || !existsSync(berkas)) return hasil;
  const nama = sidik(potret, [opsi.pilihan, opsi.kepala, dijawab]);
  const milik = tercatat.get(berkas) ?? (MENULIS ? new Map<string, string[]>() : terbaca(berkas));
  tercatat.set(berkas, milik);
  if (MENULIS) {
    if (!milik.has(nama)) milik.set(nama, [currentTestName ?? '', ...sebutBacaan(hasil)]);
    tulisHarapan(berkas, new Map([...milik].map(([n, [tes, ...baris]]) => [`${n} ${tes}`, baris])));
  } else expect([nama, ...sebutBacaan(hasil)]).toEqual([nama, ...(milik.get(nama) ?? [])]);
  return hasil;
}

/** The lines of a file by the digits that their headings begin with; the name of the test stands there for the eye. */
const terbaca = (berkas: string): Map<string, string[]> =>
  new Map([...harapanContoh(berkas)].map(([nama, baris]) => [nama.split(' ')[0] ?? '', baris]));

/** A few digits that are the same for the same input. */
const sidik = (potret: PotretBuku, lain: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([potret, lain]))
    .digest('hex')
    .slice(0, 8);
