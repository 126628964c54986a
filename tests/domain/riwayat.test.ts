import { Decimal } from '../../src/dasar/desimal';
import { hitungLkj } from '../../src/domain/lkj';
import {
  angkaRiwayat,
  bacaRiwayat,
  type CatatanHitungan,
  perubahanSejak,
  tambahCatatan,
  tandaMasukan,
  tulisRiwayat,
} from '../../src/domain/riwayat';
import { semuaAngka } from '../../src/domain/semua-bagian';
import { dataKosong, IKPA_2023, indikator, masuk, nilaiIkpa } from './bahan';

const catatan = (angka: CatatanHitungan['angka'], lain: Partial<CatatanHitungan> = {}): CatatanHitungan => ({
  waktu: '2026-11-22 01:24:10',
  kaidah: '[2023]',
  masukan: 'a',
  angka,
  ...lain,
});

describe('the history of the runs', () => {
  it('keeps headline figures and capaian per indicator, and leaves the rest out', () => {
    const hasil = hitungLkj({ ...dataKosong(), indikator: [indikator(8, 6, 81, 80.09)], ikpa: [nilaiIkpa(IKPA_2023)] });
    expect(semuaAngka(hasil).map((a) => a.kunci)).toEqual(
      expect.arrayContaining(['capaian/cacah/tepat', 'rataRata/sasaran/6', expect.stringMatching(/nilai-akhir/)]),
    );
    expect(angkaRiwayat(hasil)).toEqual({
      'capaian/8': '98.876543',
      'rataRata/indikator': '98.876543',
      'rataRata/sasaran': '98.876543',
      ikpa: '89.4495',
    });
  });

  it('holds the last ten runs and comes back as it was stored', () => {
    const semua = Array.from({ length: 14 }, (_, i) => catatan({ nka: String(i) }));
    const riwayat = semua.reduce<readonly CatatanHitungan[]>(tambahCatatan, []);
    expect(riwayat.map((r) => r.angka['nka'])).toEqual(['4', '5', '6', '7', '8', '9', '10', '11', '12', '13']);
    expect(bacaRiwayat(tulisRiwayat(riwayat))).toEqual(riwayat);
  });

  it('stays under 64 KB however many indicators there are', () => {
    const banyak = Object.fromEntries(Array.from({ length: 800 }, (_, i) => [`capaian/${i}`, '100.123456']));
    const riwayat = Array.from({ length: 10 }, () => catatan(banyak)).reduce<readonly CatatanHitungan[]>(
      tambahCatatan,
      [],
    );
    expect(riwayat.length).toBeGreaterThan(0);
    expect(tulisRiwayat(riwayat).length).toBeLessThan(64 * 1024);
  });

  it.each([
    null,
    7,
    '',
    '{}',
    '[1,2]',
    '{"versi":1,"riwayat":[{"waktu":3}]}',
    '{"versi":9,"riwayat":[]}',
    '{"versi":1,"riw',
  ])('takes %p for no history', (isi) => {
    expect(bacaRiwayat(isi)).toEqual([]);
  });
});

describe('what changed since the last run', () => {
  it('is nothing to tell at the first', () => {
    expect(perubahanSejak([], catatan({}))).toBeNull();
  });

  it('names every figure that moved, came or went, and what may explain it', () => {
    const lalu = catatan({ 'capaian/1': '100', 'capaian/2': '90', nka: null, skm: '88' });
    const kini = catatan({ 'capaian/1': '100', 'capaian/2': '95.5', nka: '91', sakip: '80' }, { masukan: 'b' });
    expect(perubahanSejak([catatan({ nka: '1' }), lalu], kini)).toEqual({
      sejak: lalu.waktu,
      masukanBerubah: true,
      kaidahBerubah: false,
      angka: [
        { kunci: 'capaian/2', sebelum: new Decimal(90), sekarang: new Decimal('95.5') },
        { kunci: 'nka', sebelum: null, sekarang: new Decimal(91) },
        { kunci: 'sakip', sebelum: null, sekarang: new Decimal(80) },
        { kunci: 'skm', sebelum: new Decimal(88), sekarang: null },
      ],
    });
  });
});

describe('the mark of the inputs', () => {
  it('changes with one digit of one input, and only then', () => {
    const masukan = (nilai: string) => [masuk('pk/1', '80'), masuk('pk/2', nilai)];
    expect(tandaMasukan(masukan('88.04'))).toBe(tandaMasukan(masukan('88.04')));
    expect(tandaMasukan(masukan('88.05'))).not.toBe(tandaMasukan(masukan('88.04')));
    expect(tandaMasukan([])).toHaveLength(16);
  });
});
