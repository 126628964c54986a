import { barisLra, bukuLra } from '../fixtures/lra-besar';
import { hitungBytes } from './run';

test('an LRA with all levels of accounts in one column ends in figures that Excel has too, within the wire’s limits', async () => {
  const cabang = [3, 4, 3, 2];
  const { code, json } = await hitungBytes(bukuLra(cabang));
  expect(code).toBe(0);
  expect(json?.tabel.map(({ baris }) => baris)).toEqual([barisLra(cabang).length]);
  expect(json?.verifikasi).toMatchObject({ berbeda: [], cocok: json?.verifikasi.angka });
  expect(json?.kinerja.aksi).toBeLessThan(3_000);
  expect(json?.kinerja.byteTerbesar).toBeLessThan(5 * 1024 * 1024);
}, 480_000);
