import { join } from 'node:path';
import { bacaTabel } from '../../src/input/baca';
import { sebutBacaan } from './sebut-bacaan';
import { pembanding } from '../fixtures/teks-harapan';
import { BUKU_CONTOH } from './semua-contoh';

/** What is read of each workbook, as the lines under its name. */
const banding = pembanding(join(__dirname, 'bacaan-contoh.txt'));

test.each([...BUKU_CONTOH])('%s: every table and figure of it, and its cell', async (nama, buku) => {
  const { potret, gabungan } = await buku();
  banding(nama, sebutBacaan(await bacaTabel(potret, gabungan)));
});
