import { join } from 'node:path';
import { bacaTabel } from '../../src/input/baca';
import { ANGKA } from './batas/angka';
import { BADAN } from './batas/badan';
import { JUDUL } from './batas/judul';
import { KEPALA } from './batas/kepala';
import { TERBUKTI } from './batas/terbukti';
import { TINGKAT } from './batas/tingkat';
import { TRIWULAN, WAKTU } from './batas/waktu';
import { bukuUji, type LembarUji } from './potret-contoh';
import { sebutBacaan } from './sebut-bacaan';
import { pembanding } from '../fixtures/teks-harapan';

/** Tables just within and just beyond what the reader takes for one. */
const SEMUA = [...KEPALA, ...BADAN, ...TERBUKTI, ...WAKTU, ...TRIWULAN, ...JUDUL, ...TINGKAT, ...ANGKA];

/** What is read of each, as the lines under its name. */
const banding = pembanding(join(__dirname, 'batas-tabel.txt'));

test.each(SEMUA.map(([nama, ...lembar]): [string, LembarUji[]] => [nama, lembar]))('%s', async (nama, lembar) => {
  const { potret, gabungan } = bukuUji(...lembar);
  banding(nama, sebutBacaan(await bacaTabel(potret, gabungan)));
});
