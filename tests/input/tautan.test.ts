import type { Indikator } from '../../src/domain/data';
import { cariTautan } from '../../src/input/tautan';

const NAMA = [
  'Persentase (%) kelompok masyarakat rentan yang terpenuhi kebutuhan dasar melalui pemanfaatan bantuan hidup layak',
  'Persentase (%) kelompok masyarakat rentan yang meningkat kemampuannya dalam menjalankan tanggung jawab',
  'Persentase (%) kelompok masyarakat rentan yang meningkat pendapatannya',
  'Persentase (%) Capaian Standar Pelayanan Minimal (SPM) Bidang Sosial oleh Pemerintah Daerah Provinsi',
  'Persentase (%) Capaian Standar Pelayanan Minimal (SPM) Bidang Sosial oleh Pemerintah Daerah Kabupaten/Kota',
  'Nilai Akuntabilitas Kinerja Ditjen Contoh',
  'Nilai Kinerja Anggaran Ditjen Contoh',
];
const indikator = NAMA.map((nama, i): Indikator => ({
  nomor: i + 1,
  sasaran: '',
  nomorSasaran: 1,
  nama,
  target: undefined,
  realisasi: undefined,
  capaianDilaporkan: undefined,
}));
const cari = (teks: string, nomor: number | null = null): string | null => {
  const t = cariTautan([teks], nomor, indikator);
  return t && `${t.indikator} ${t.alasan}`;
};

test.each([
  [`${NAMA[0]} dasar`, null, '1 nama'],
  [NAMA[1]?.replace('meningkat ', 'meningkatkan ') ?? '', null, '2 nama'],
  ['Persentase kelompok masyarakat rentan yang meningkatkan pendapatan per kluster PM', null, '3 nama'],
  [NAMA[4]?.replace('Kabupaten/Kota', 'Kab/ Kota') ?? '', null, '5 nama'],
  ['Nilai Kinerja Anggaran Direktorat Jenderal Contoh dari tahun ke tahun', null, '7 nama'],
])('%s', (teks, nomor, arti) => {
  expect(cari(teks, nomor)).toBe(arti);
});

test('the number decides where the words do not, and loses where they say otherwise', () => {
  expect(cari('Rekapitulasi hasil monitoring', 2)).toBe('2 nomorTabel');
  expect(cari(NAMA[1] ?? '', 2)).toBe('2 nomorTabel');
  expect(cari(NAMA[3] ?? '', 5)).toBe('4 nama');
});

test('nothing is linked to what is not there, or when two are equally near', () => {
  expect(cari('Rekapitulasi hasil monitoring', 9)).toBeNull();
  expect(cari('Persentase pegawai yang hadir')).toBeNull();
  expect(cari('Capaian Standar Pelayanan Minimal (SPM) Bidang Sosial oleh Pemerintah Daerah')).toBeNull();
  const kembar = [...indikator, { ...indikator[0], nomor: 8 } as Indikator];
  expect(cariTautan([NAMA[0] ?? ''], null, kembar)).toBeNull();
});
