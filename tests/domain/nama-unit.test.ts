import { namaUnit } from '../../src/domain/nama-unit';

test.each([
  ['DIREKTORAT JENDERAL REHABILITASI SOSIAL', 'Direktorat Jenderal Rehabilitasi Sosial'],
  ['DINAS PEKERJAAN UMUM DAN PENATAAN RUANG', 'Dinas Pekerjaan Umum dan Penataan Ruang'],
  ['RSUD TARAKAN DKI JAKARTA', 'RSUD Tarakan DKI Jakarta'],
  ['BADAN PERENCANAAN (BPKP)', 'Badan Perencanaan (BPKP)'],
  ['Dinas Sosial', 'Dinas Sosial'],
  ['BPLHD', 'BPLHD'],
  ['', ''],
])('a unit’s name in a sentence: %s', (tertulis, nama) => {
  expect(namaUnit(tertulis)).toBe(nama);
});
