import { lembarBandingVersi } from '../../src/report/lembar/banding-versi';
import type { PerubahanDokumen } from '../../src/reviu/versi/perubahan-dokumen';

const satu = (isi: Partial<PerubahanDokumen>): PerubahanDokumen => ({
  kunci: 'k',
  jenis: 'berubah',
  nama: 'Jumlah keluarga terbina',
  kolom: 'Realisasi',
  lama: '1.500,5',
  baru: '1.520',
  tempatLama: 'h. 9, Tabel 3.1, baris 3',
  tempatBaru: 'h. 10, Tabel 3.2, baris 2',
  sel: { lembar: 'L01 h10', baris: 3, kolom: 3 },
  ...isi,
});

const susun = (perubahan: readonly PerubahanDokumen[]) =>
  lembarBandingVersi('LKj Banding Versi', { nama: 'LKj 2022.docx', tahun: 2022, perubahan }, 'Dinas Uji · Tahun 2023');

test('LKj Banding Versi: kinds in a reader’s order, the difference as a number, a click to the cell', () => {
  const { petak } = susun([
    satu({ jenis: 'temuanBaru', kolom: 'Jumlah', lama: '', baru: '12', tempatLama: '' }),
    satu({ jenis: 'hilang', lama: '3; 4', baru: '', tempatBaru: '', sel: null }),
    satu({}),
  ]);
  const teks = petak.flatMap(({ isi }) => (isi.jenis === 'teks' ? [isi.teks] : []));
  expect(teks[1]).toBe('Dinas Uji · Tahun 2023 · dibandingkan dengan LKj 2022.docx (tahun 2022)');
  expect(petak.filter(({ gaya }) => gaya === 'grup').map(({ isi }) => isi.jenis === 'teks' && isi.teks)).toEqual([
    'Angka yang berubah (1)',
    'Baris dan tabel yang tidak ada lagi (1)',
    'Temuan yang baru (1)',
  ]);
  const angka = petak.find(({ isi }) => isi.jenis === 'bilangan');
  expect(angka).toMatchObject({ format: '#,##0.0', kolom: 5 });
  expect(angka?.isi.jenis === 'bilangan' && angka.isi.nilai.toString()).toBe('19.5');
  expect(petak.filter(({ tautan }) => tautan).map(({ isi, tautan }) => [isi, tautan?.lembar])).toEqual([
    [{ jenis: 'teks', teks: 'h. 10, Tabel 3.2, baris 2' }, 'L01 h10'],
    [{ jenis: 'teks', teks: 'h. 10, Tabel 3.2, baris 2' }, 'L01 h10'],
  ]);
  // Only a figure that changed has a difference; a dash stands where there is nothing.
  expect(petak.filter(({ kolom, isi }) => kolom === 5 && isi.jenis === 'teks' && isi.teks === '–')).toHaveLength(2);
});

test('two versions that are the same say so', () => {
  expect(susun([]).petak.map(({ isi }) => (isi.jenis === 'teks' ? isi.teks : ''))).toContain(
    'Tidak ada yang berbeda: tabel, kalimat, dan temuan kedua versi sama.',
  );
});
