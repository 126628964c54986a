import { berikutnya, daftarLibur, HARI_LIBUR, kalenderTahun, TENGGAT } from '../../src/domain/pedoman/kalender';

const dari = (tahun: number, awalan: string): string[] =>
  kalenderTahun(tahun).flatMap(({ tenggat, tanggal }) => (tenggat.id.startsWith(awalan) ? [tanggal.slice(5)] : []));

test.each([
  [2024, '02-19 04-22 07-12 10-14'],
  [2025, '02-14 04-22 07-14 10-14'],
  // The first one of 2026 is as the letter has it; counted it would be the 13th.
  [2026, '02-19 04-15 07-14 10-14'],
])('RPD is locked on working day 10 of four months of %i', (tahun, harapan) => {
  expect(dari(tahun, 'rpd/')).toEqual(harapan.split(' '));
});

test.each([
  [2024, '02-07 03-07 04-05 05-08 06-07 07-05 08-07 09-06 10-07 11-07 12-06'],
  [2025, '01-08 02-07 03-07 04-14 05-08 06-10 07-07 08-07 09-08 10-07 11-07 12-05'],
  [2026, '01-08 02-06 03-06 04-08 05-08 06-08 07-07 08-07 09-07 10-07 11-06 12-07'],
])('output is reported by working day 5 of %i', (tahun, harapan) => {
  expect(dari(tahun, 'output/').slice(-harapan.split(' ').length)).toEqual(harapan.split(' '));
});

test('what is next goes on into the year after; another list of holidays moves a working day', () => {
  expect(berikutnya('2026-12-08', 2).map((b) => [b.tenggat.id, b.tanggal])).toEqual([
    ['akselerasi/12', '2026-12-31'],
    ['output/1', '2027-01-08'],
  ]);
  const bawaan = [...HARI_LIBUR].filter((h) => h.startsWith('2026'));
  const libur = daftarLibur([...bawaan, '2026-12-07'].map((tanggal) => ({ tanggal })));
  expect(berikutnya('2026-12-01', 1, libur)[0]?.tanggal).toBe('2026-12-08');
  expect(berikutnya('2025-12-01', 1, libur)[0]?.tanggal).toBe(berikutnya('2025-12-01', 1)[0]?.tanggal);
  expect(daftarLibur([{ tanggal: '2029-01-02' }]).tahun.has('2029')).toBe(true);
  expect(berikutnya('2029-01-01', 1)[0]?.liburDiketahui).toBe(false);
});

test('every date has its source, and every holiday is a day of the week', () => {
  expect(TENGGAT.filter((t) => t.sumber.trim() === '' || t.peraturan.trim() === '')).toEqual([]);
  expect(new Set(TENGGAT.map((t) => t.id)).size).toBe(TENGGAT.length);
  const akhirPekan = [...HARI_LIBUR].filter((h) => [0, 6].includes(new Date(`${h}T00:00:00Z`).getUTCDay()));
  expect(akhirPekan).toEqual([]);
});
