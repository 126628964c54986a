import { type DataIkpaRinci, rinciKosong } from '../../src/domain/ikpa-rinci/data';
import { capaianRo, hitungOutput, nilaiOutput } from '../../src/domain/ikpa-rinci/output';
import { uangRinci } from '../../src/domain/ikpa-rinci/uang';
import { aturan, dua, enam, hasil, pagu, ro, rupiah, t } from './ikpa-rinci-bahan';

describe('Capaian Output', () => {
  const uang = (isi: Partial<DataIkpaRinci>, tahun: number, bulan: number) =>
    uangRinci({ ...rinciKosong(), ...isi }, aturan(tahun, bulan));
  const hitungRo = (semua: ReturnType<typeof ro>[], tahun: number, bulan: number) =>
    hitungOutput(semua, uang({ pagu: pagu(null, [4000, 3000, 2000, 1000]) }, tahun, bulan), aturan(tahun, bulan));

  test('CO1: December, outputs above their target are capped', () => {
    const semua = Array.from({ length: 12 }, (_, b) =>
      Array.from({ length: 23 }, (_x, i) => ro(b + 1, { target: 30, rvro: i < 6 ? 36 : 30, pcro: 100 }, i)),
    ).flat();
    expect(dua(hitungRo(semua, 2024, 12)?.nilai.nilai)).toBe('100.00');
  });

  test('CO2', () => {
    const semua = [
      ro(6, { pcro: 40, tpcro: 50 }, 1),
      ro(6, { pcro: 70, tpcro: 60 }, 2),
      ro(6, { pcro: 100, rvro: 9, tpcro: 100 }, 3),
      ro(6, { pcro: 0, tpcro: 30 }, 4),
      ro(6, { pcro: 50, tpcro: 50, konfirmasi: 0, tepat: 0 }, 5),
    ];
    const h = hitungRo(semua, 2026, 6);
    expect(h?.baris.map((b) => enam(b.capaian.nilai))).toEqual(['80', '100', '90', '0', '0']);
    expect([enam(h?.capaian.nilai), enam(h?.nilai.nilai)]).toEqual(['54', '61.8']);
  });

  test('CO3', () => expect(hasil(nilaiOutput(t(100), t(50), aturan(2026)))).toBe('65'));
  test('CO4', () => expect(hasil(nilaiOutput(t(100), t(0), aturan(2023)))).toBe('30'));

  test('CO5: 2022 by the weighted target of penyerapan', () => {
    const h = hitungRo([ro(6, { pcro: 36 })], 2022, 6);
    expect(enam(h?.capaian.nilai)).toBe('75');
  });

  test.each([
    ['CO6', 25, 2.49, false, '22.51'],
    ['CO6 national priority', 25, 15.27, true, '9.73'],
    ['CO6 below the money', 50, 82.52, false, '-32.52'],
  ])('%s: a gap that is not confirmed without an explanation', (_id, pcro, realisasi, pn, gap) => {
    const uangRo = { pagu: rupiah('ro/pagu', 100), realisasi: rupiah('ro/realisasi', realisasi) };
    const satu = (prioritasNasional: boolean) =>
      hitungRo([{ ...ro(6, { pcro, tpcro: 50 }), ...uangRo, prioritasNasional }], 2026, 6)?.baris[0];
    expect([enam(satu(pn)?.gap?.nilai), satu(pn)?.janggal]).toEqual([gap, true]);
    // 9,73 of an output that is no national priority is not asked about.
    if (pn) expect(satu(false)?.janggal).toBe(false);
  });

  test('progress without a target for it is neither counted nor guessed', () => {
    const h = hitungRo([ro(6, { pcro: 40, tpcro: 0 }, 1), ro(6, { pcro: 50, tpcro: 50 }, 2)], 2026, 6);
    expect([h?.baris.length, h?.tanya.length, enam(h?.capaian.nilai)]).toEqual([1, 1, '100']);
  });

  test('only progress on its way, before the year ends, wants a target for it', () => {
    const tanpaTarget = (bulan: number) =>
      hitungOutput(
        [0, 50, 100].map((pcro, i) => ro(bulan, { rvro: 5, pcro }, i)),
        uang({}, 2026, bulan),
        aturan(2026, bulan),
      );
    const dari = (h: ReturnType<typeof hitungOutput>) => [
      h?.baris.map((b) => enam(b.capaian.nilai)),
      h?.tanya.map((b) => b.nama),
    ];
    expect(dari(tanpaTarget(6))).toEqual([['0', '50'], ['RO 1']]);
    expect(dari(tanpaTarget(12))).toEqual([['50', '50', '50'], []]);
    // A target of nought is none, and the year's end does not ask for it.
    expect(dari(hitungRo([ro(12, { rvro: 5, pcro: 50, tpcro: 0 })], 2026, 12))).toEqual([['50'], []]);
  });

  test('one output', () =>
    expect(hasil(capaianRo({ target: t(10), rvro: t(5), pcro: t(80), tpcro: t(90), akhirTahun: true }))).toBe('50'));
});
