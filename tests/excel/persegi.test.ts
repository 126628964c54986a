import fc from 'fast-check';
import type { Kotak } from '../../src/dasar/kotak';
import { daftarAlamat, HimpunanSel } from '../../src/excel/tulis/persegi';

const sel = (baris: number, kolom: number): Kotak => ({ baris, kolom, jumlahBaris: 1, jumlahKolom: 1 });
const himpunan = (isi: readonly Kotak[]): HimpunanSel => {
  const hasil = new HimpunanSel();
  isi.forEach((kotak) => hasil.tambah(kotak));
  return hasil;
};
const selDalam = (kotak: readonly Kotak[]): string[] =>
  kotak.flatMap((k) =>
    Array.from(
      { length: k.jumlahBaris * k.jumlahKolom },
      (_, i) => `${k.baris + Math.floor(i / k.jumlahKolom)},${k.kolom + (i % k.jumlahKolom)}`,
    ),
  );

describe('HimpunanSel', () => {
  it('makes one rectangle of a full block', () => {
    const isi = [0, 1, 2].flatMap((b) => [2, 3, 4].map((k) => sel(b, k)));
    expect(himpunan(isi).persegi()).toEqual([{ baris: 0, kolom: 2, jumlahBaris: 3, jumlahKolom: 3 }]);
  });

  it('covers exactly the cells that were put in, each once, in any order', () => {
    const koordinat = fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), { selector: ([b, k]) => `${b},${k}` });
    fc.assert(
      fc.property(koordinat, (pasangan) => {
        const tertutup = selDalam(himpunan(pasangan.map(([b, k]) => sel(b, k))).persegi());
        expect(tertutup.sort()).toEqual(pasangan.map(([b, k]) => `${b},${k}`).sort());
      }),
    );
  });
});

describe('daftarAlamat', () => {
  it('splits a long list so that Excel takes each part, and loses none', () => {
    const kotak = Array.from({ length: 3_000 }, (_, i) => sel(i * 2, 27));
    const daftar = daftarAlamat(kotak);
    expect(Math.max(...daftar.map((satu) => satu.length))).toBeLessThanOrEqual(6_000);
    expect(daftar.flatMap((satu) => satu.split(','))).toEqual(kotak.map((satu) => `AB${satu.baris + 1}`));
  });
});
