import { join } from 'node:path';
import { hitungIkpaRinci } from '../../src/domain/ikpa-rinci/hitung';
import { pembanding } from '../fixtures/teks-harapan';
import { sebutTahun, setahun } from './ikpa-rinci-setahun';

/** What is expected of each year and month, as the lines under it. */
const banding = pembanding(join(__dirname, 'ikpa-rinci-tahun.txt'));

test.each(
  [2022, 2023, 2024, 2025, 2026].flatMap((tahun) => [2, 3, 6, 10, 12].map((bulan): [number, number] => [tahun, bulan])),
)('%i until month %i: values, points lost, what is told of them, and what can still be done', (tahun, bulan) => {
  const h = hitungIkpaRinci(setahun(tahun), { tahun, bulan });
  if (!h) throw new Error('nothing computed');
  banding(`${tahun}-${bulan}`, sebutTahun(h, bulan === 12));
});
