import { join } from 'node:path';
import { hurufKolom } from '../../../src/dasar/a1';
import { bacaTabelCetak, type TabelCetak } from '../../../src/reviu/cetak/tabel-cetak';
import { bacaKasus, barisKini, barisTertulis, type LembarTertulis } from '../kasus-tertulis';

/** A table as it is read: its caption with the year, each column's meaning, each row's name and figures. */
function sebut({ judul, tahun, kolom, kolomCampuran, baris }: TabelCetak): string[] {
  return [
    `“${judul}” ${tahun ?? ''}`.trim(),
    ...kolom.map((k) =>
      `${hurufKolom(k.kolom)} “${k.judul}” ${k.peran} ${[k.tahun, k.sifat].filter(Boolean).join(' ')}`.trim(),
    ),
    ...kolomCampuran.map((k) => `${hurufKolom(k.kolom)} “${k.judul}” campuran`),
    ...baris.map((b) => {
      const angka = [...b.sel].map(
        ([k, { angka: a }]) => `${hurufKolom(k)}=${a.nilai.toFixed(a.desimal)}${a.satuan}${a.kata && ` ${a.kata}`}`,
      );
      const kata = [...b.campuran].map(([k, teks]) => `${hurufKolom(k)}“${teks}”`);
      const nama = `${b.induk ? `${b.induk.kata.join(' ')} > ` : ''}${[b.nama.jenjang, ...b.nama.kata].filter(Boolean).join(' ')}`;
      return [`${hurufKolom(b.asal.kolom)}${b.baris + 1} ${nama}`, b.satuan && `(${b.satuan})`, ...angka, ...kata]
        .filter(Boolean)
        .join(' ');
    }),
  ];
}

const temukan = (lembar: readonly LembarTertulis[]): string[] =>
  bacaTabelCetak(lembar.map(({ nama, baris }) => ({ nama, baris: 0, kolom: 0, teks: baris }))).flatMap(sebut);

test.each(bacaKasus(join(__dirname, 'tabel-tercetak.txt')).map((k) => [k.nama, k] as const))(
  '%s',
  async (_nama, kasus) => {
    expect(await barisKini(kasus, temukan)).toEqual(barisTertulis(kasus));
  },
);

test('a sheet further down and to the right, and a list of transactions', () => {
  const teks = [['Uraian', 'Pagu'], ['Gaji pegawai', '120'], ...Array.from({ length: 2998 }, () => ['Gaji', '1'])];
  const tabel = (lebih: string[][]): TabelCetak[] =>
    bacaTabelCetak([{ nama: 'L', baris: 4, kolom: 2, teks: [...teks, ...lebih] }]);
  const [satu] = tabel([]);
  expect(satu && sebut({ ...satu, baris: satu.baris.slice(0, 1) })).toEqual([
    '“”',
    'D “Pagu” anggaran',
    'C6 gaji pegawai D=120',
  ]);
  expect(satu?.baris[0]?.sel.get(3)?.asal).toEqual({ lembar: 'L', baris: 5, kolom: 3 });
  expect(tabel([['Gaji', '1']])).toEqual([]);
});
