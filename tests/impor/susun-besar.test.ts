import { selJarang } from '../../src/impor/isi-lembar';
import { susunLembar } from '../../src/impor/susun-lembar';

test('a table of 9,000 rows and 14 columns is laid out like a small one', () => {
  const [jumlahBaris, jumlahKolom] = [9_000, 14];
  const sel = selJarang(
    Array.from({ length: jumlahBaris * jumlahKolom }, (_, i) => [
      Math.floor(i / jumlahKolom),
      i % jumlahKolom,
      { nilai: i, jenis: 'angka', format: 'General' },
    ]),
  );
  const lembar = { nama: 'A', terlihat: true, barisTersembunyi: false, sel, gabungan: [], tabelExcel: [] };
  const rentang = { lembar: 'A', baris: 0, kolom: 0, jumlahBaris, jumlahKolom };
  const tabel = { rentang, tinggiKepala: 1, judul: [], sumber: '', catatan: new Map<string, string>() };
  expect(susunLembar([tabel], [lembar], 'tidak', () => 's').sel).toHaveLength(jumlahBaris * jumlahKolom + 1);
});
