import { periksaLkj } from '../../src/reviu/periksa';
import { Decimal, tampil } from '../../src/dasar/desimal';
import type { Ekspresi } from '../../src/domain/angka';
import { jumlah, rataUkur, semuaFakta, tetap } from '../../src/domain/ekspresi/bentuk';
import { nilaikan } from '../../src/domain/ekspresi/nilai';
import { hitungLkj } from '../../src/domain/lkj';
import { hitungNka, nilaiDinormalkan, nilaiPerencanaan } from '../../src/domain/nka';
import { pedomanIkpa } from '../../src/domain/pedoman/ikpa';
import { pedomanNka, pedomanPenghargaan, pedomanPerencanaan } from '../../src/domain/pedoman/nka';
import { akhirTahun, type KonteksAturan } from '../../src/domain/pedoman/parameter';
import { PREDIKAT_CAPAIAN } from '../../src/domain/pedoman/predikat-capaian';
import { pedomanSakip } from '../../src/domain/pedoman/sakip';
import { pedomanSkm } from '../../src/domain/pedoman/skm';
import { pedomanSmart } from '../../src/domain/pedoman/smart';
import { pedomanSpm } from '../../src/domain/pedoman/spm';
import {
  ATURAN_CAPAIAN,
  capaianTriwulan,
  type AturanCapaian,
  konsolidasikan,
  rasioSampai,
  rumusCapaian,
} from '../../src/domain/polaritas';
import { pitaUntuk } from '../../src/domain/predikat';
import { nilaiSub } from '../../src/domain/sakip';
import { ikmDariUnsur } from '../../src/domain/skm';
import { efisiensiAnggaran, efisiensiDitahan, nilaiEfisiensi, nilaiImplementasi } from '../../src/domain/smart';
import { dataKosong, IKPA_2023, indikator, masuk, nilaiIkpa } from './bahan';

const tahun = (n: number): KonteksAturan => ({ masa: akhirTahun(n) });
const [IKPA, NKA, SAKIP, SKM, SPM] = [
  pedomanIkpa(tahun(2024)),
  pedomanNka(tahun(2024)),
  pedomanSakip(tahun(2024)),
  pedomanSkm(tahun(2024)),
  pedomanSpm(tahun(2024)),
];
const versiUnit = {
  mulai: '2018-01-01',
  sampai: null,
  peraturan: 'Keputusan kepala unit',
  pasal: 'Aturan LKj',
  sumber: 'Keputusan kepala unit',
  bukti: 'belumDiverifikasi' as const,
  diperiksa: '2026-11-29',
};

const t = (n: number): Ekspresi => tetap(n);
const dua = (e: Ekspresi): string => {
  const hasil = nilaikan(e);
  return hasil.ada ? tampil(hasil.nilai, 2) : hasil.sebab.kode;
};

describe('capaian by polarity', () => {
  const capaian = (realisasi: number, target: number, aturan: Partial<AturanCapaian>, targetAtas?: number): string =>
    dua(
      rumusCapaian(
        {
          realisasi: t(realisasi),
          target: t(target),
          ...(targetAtas === undefined ? {} : { targetAtas: t(targetAtas) }),
        },
        { ...ATURAN_CAPAIAN, ...aturan },
      ),
    );

  test.each<[string, string, string]>([
    ['maximize', capaian(88.04, 80, {}), '110,05'],
    ['maximize, cap 110', capaian(78.2, 60, { batas: 110 }), '110,00'],
    ['minimize by difference', capaian(8, 10, { polaritas: 'minimum' }), '120,00'],
    ['minimize by quotient', capaian(8, 10, { polaritas: 'minimum', caraMinimum: 'banding' }), '125,00'],
    ['minimize far beyond its target does not go below the floor', capaian(25, 10, { polaritas: 'minimum' }), '0,00'],
    ['minimize without a floor', capaian(25, 10, { polaritas: 'minimum', lantai: null }), '-50,00'],
    ['stabilize above', capaian(110, 100, { polaritas: 'stabil' }), '90,00'],
    ['stabilize below', capaian(90, 100, { polaritas: 'stabil' }), '90,00'],
    ['range, above', capaian(92, 80, { polaritas: 'rentang' }, 90), '102,22'],
    ['range, below', capaian(70, 80, { polaritas: 'rentang' }, 90), '87,50'],
    ['range, inside', capaian(85, 80, { polaritas: 'rentang' }, 90), '100,00'],
    ['target 0', capaian(5, 0, {}), 'penyebutNol'],
  ])('%s', (_nama, hasil, harapan) => {
    expect(hasil).toBe(harapan);
  });

  test('the row says which way is better, the setting how it is turned round', () => {
    const baris = [{ ...indikator(1, 1, 10, 8), polaritas: 'minimum' as const }];
    const hasil = (setelan: Parameters<typeof hitungLkj>[1]) =>
      hitungLkj({ ...dataKosong(), indikator: baris }, setelan).capaian?.indikator[0]?.capaian;
    expect(hasil({})?.nilai?.toString()).toBe('120');
    expect(hasil({ caraMinimum: 'banding' })?.nilai?.toString()).toBe('125');
    expect(hasil({})?.rumus).toContain('(2 × Target − Realisasi)');
  });

  test('a year from its quarters: sum, mean, last known; ratios from their counts', () => {
    const triwulan = [t(10), t(20), t(40)];
    expect(dua(konsolidasikan(triwulan, 'jumlah'))).toBe('70,00');
    expect(dua(konsolidasikan(triwulan, 'rataRata'))).toBe('23,33');
    expect(dua(konsolidasikan(triwulan, 'nilaiTerakhir'))).toBe('40,00');
    expect(dua(konsolidasikan([], 'nilaiTerakhir'))).toBe('penyebutNol');
    expect(dua(rasioSampai([t(1), t(90)], [t(2), t(100)]))).toBe('89,22');
  });
});

test('a quarter has two capaian: against what should be reached by now, and against the year', () => {
  const triwulan = { realisasi: [t(10), t(20)], target: [t(20), t(20)], targetTahun: t(100) };
  const dari = (konsolidasi: 'jumlah' | 'nilaiTerakhir', batas: number | null = null) => {
    const dua_ = capaianTriwulan({ ...triwulan, konsolidasi }, { ...ATURAN_CAPAIAN, batas });
    return [dua(dua_.kumulatif), dua(dua_.setahun)];
  };
  expect(dari('jumlah')).toEqual(['75,00', '30,00']);
  expect(dari('nilaiTerakhir')).toEqual(['100,00', '20,00']);
  expect(dari('nilaiTerakhir', 90)).toEqual(['90,00', '20,00']);
});

describe('predicates', () => {
  test.each([
    ['NKA', NKA.predikat, 90, 'Baik'],
    ['NKA', NKA.predikat, 90.01, 'Sangat Baik'],
    ['IKPA', IKPA.predikat, 95, 'Sangat Baik'],
    ['IKPA', IKPA.predikat, 94.99, 'Baik'],
    ['IKPA', IKPA.predikat, 89.4495, 'Baik'],
    ['SAKIP', SAKIP.predikat, 80.09, 'A'],
    ['SAKIP', SAKIP.predikat, 90, 'A'],
    ['SAKIP', SAKIP.predikat, 90.01, 'AA'],
    ['SKM', SKM.predikat, 89.15, 'A'],
    ['SKM', SKM.predikat, 88.306, 'A'],
    ['SKM', SKM.predikat, 88.304, 'B'],
    ['SKM', SKM.predikat, 64.996, 'C'],
    ['SPM', SPM.predikat, 83.6, 'Tuntas Madya'],
    ['SPM', SPM.predikat, 59.99, 'Belum Tuntas'],
  ])('%s %#: %p', (_nama, pita, nilai, harapan) => {
    expect(pitaUntuk(new Decimal(nilai), pita)?.predikat).toBe(harapan);
  });

  test('the tables for a capaian name every value from 0 up', () => {
    for (const { pita } of PREDIKAT_CAPAIAN) {
      for (const nilai of [0, 50.5, 75.5, 90.5, 100, 130]) expect(pitaUntuk(new Decimal(nilai), pita)).not.toBeNull();
    }
    const [tiga] = PREDIKAT_CAPAIAN;
    expect([99.99, 100, 100.01].map((n) => pitaUntuk(new Decimal(n), tiga.pita)?.predikat)).toEqual([
      'di bawah 100%',
      'tepat 100%',
      'di atas 100%',
    ]);
  });
});

describe('NKA, SMART, SKM, SPM, SAKIP', () => {
  test.each([
    [84.63, 95.56, '90,10'],
    [18.7, 99.27, '58,99'],
    [93.17, 89.45, '91,31'],
  ])('EK3 EK4 NKA of %p and %p: ties go up to %s', (smart, ikpa, harapan) => {
    expect(dua(hitungNka(t(smart), t(ikpa), NKA).nka.ekspresi)).toBe(harapan);
  });

  test('the weights are data: 60/40, 75/25, and what is there', () => {
    expect(dua(hitungNka(t(80), t(90), pedomanPenghargaan(tahun(2021))).nka.ekspresi)).toBe('86,00');
    expect(dua(nilaiPerencanaan(t(100), t(60), pedomanPerencanaan(tahun(2024))))).toBe('90,00');
    expect(dua(nilaiDinormalkan([{ bobot: 50, nilai: t(90) }]))).toBe('90,00');
    expect(dua(nilaiDinormalkan([]))).toBe('masukanKosong');
  });

  // Use of SBK 10 and its saving 15 are given together, as the 25 of efisiensi: how either is found is not known.
  test.each([
    ['EK1', 100, (10 * 100 + 15 * 50) / 25, '92,50'],
    ['EK2', 100, 0, '75,00'],
  ])('%s efektivitas and efisiensi of a satker', (_, efektivitas, efisiensi, harapan) => {
    expect(dua(nilaiPerencanaan(t(efektivitas), t(efisiensi), pedomanPerencanaan(tahun(2024))))).toBe(harapan);
  });

  test('SMART at satker level: a published value', () => {
    const nilai = { penyerapan: t(95.53), konsistensi: t(99.61), capaianOutput: t(99.72), efisiensi: t(59.98) };
    expect(dua(nilaiImplementasi(nilai, pedomanSmart(tahun(2021))))).toBe('87,93');
  });

  test.each([
    [[100, 90], '94,87'],
    [[66.67, 66.67, 100], '76,32'],
    [[94.87, 76.31], '85,09'],
    [[85.09, 100], '92,24'],
    [[0, 100], '0,00'],
  ])('geometric mean of %p is %s', (nilai, harapan) => {
    expect(dua(rataUkur(nilai.map(t)))).toBe(harapan);
  });

  test('the geometric mean of two thirds twice and one whole is 76,31', () => {
    expect(dua(rataUkur([t(200 / 3), t(200 / 3), t(100)].map((e) => e)))).toBe('76,31');
  });

  test.each([
    [74.03, '100,00'],
    [20, '100,00'],
    [0, '50,00'],
    [-20, '0,00'],
    [-55, '0,00'],
    [4, '60,00'],
  ])('NE of an efisiensi of %p%% is held inside 0–100: %s', (efisiensi, harapan) => {
    expect(dua(nilaiEfisiensi(t(efisiensi)))).toBe(harapan);
  });

  test('an efisiensi outside ±20% is said to have been held', () => {
    expect([74.03, 20, -20, -20.01].map((e) => efisiensiDitahan(new Decimal(e)))).toEqual([true, false, false, true]);
  });

  test('efisiensi does not count a capaian above its cap', () => {
    const output = [{ pagu: t(100), realisasi: t(90), capaian: t(300) }];
    expect(dua(efisiensiAnggaran(output))).toBe('25,00');
    const unit = new Map([['smart/batas-capaian', [{ ...versiUnit, nilai: 100 }]]]);
    expect(dua(efisiensiAnggaran(output, { ...tahun(2023), unit }))).toBe('10,00');
  });

  test('nine fours are 100; with the printed 0,111 they are 99,90', () => {
    const empat = Array.from({ length: 9 }, () => t(4));
    expect(dua(ikmDariUnsur(empat, SKM))).toBe('100,00');
    expect(dua(ikmDariUnsur(empat, SKM, 'cetak'))).toBe('99,90');
  });

  test('SAKIP from grades; a grade that is missing is named and gives no score', () => {
    const sub = (grade: string | null) => [
      { nama: 'Keberadaan', bobot: masuk('a', 6, 'poin'), grade: 'AA' },
      { nama: 'Kualitas', bobot: masuk('b', 9, 'poin'), grade: 'bb ' },
      { nama: 'Pemanfaatan', bobot: masuk('c', 15, 'poin'), grade },
    ];
    const nilai = (grade: string | null) => jumlah(sub(grade).map((s) => nilaiSub(s, SAKIP)));
    expect(dua(nilai('CC'))).toBe('22,20');
    expect(dua(nilai(null))).toBe('masukanKosong');
    expect(
      semuaFakta(nilai(null))
        .filter((f) => f.nilai === null)
        .map((f) => f.nama),
    ).toEqual(['Nilai Pemanfaatan']);
  });

  test('an incomplete SAKIP gives a range, from E to AA for what is missing', () => {
    const komponen = [25, null, 11, 19].map((nilai, i) => ({
      id: `sakip/${i}`,
      nama: `Komponen ${i}`,
      bobot: masuk(`sakip/${i}/bobot`, [30, 30, 15, 25][i] ?? 0, 'poin'),
      nilai: masuk(`sakip/${i}/nilai`, nilai, 'poin'),
      nilaiTotalDilaporkan: undefined,
    }));
    const hasil = hitungLkj({ ...dataKosong(), sakip: komponen });
    expect(hasil.sakip?.total.nilai).toBeNull();
    expect(hasil.sakip?.rentang?.bawah.nilai?.toString()).toBe('55');
    expect(hasil.sakip?.rentang?.atas.nilai?.toString()).toBe('85');
  });
});

describe('inputs that cannot be right are named, never computed in silence', () => {
  const aturan = (data: Partial<ReturnType<typeof dataKosong>>): string[] =>
    periksaLkj(hitungLkj({ ...dataKosong(), ...data })).map((x) => `${x.aturan} ${x.dilaporkan}`);
  const ikpaBerbobot = (bobot: number) =>
    nilaiIkpa(IKPA_2023.map(([kunci, aspek, nilai, b]) => [kunci, aspek, nilai, kunci === 'penyerapan' ? bobot : b]));

  test('weights that sum to 105 say the sum', () => {
    expect(aturan({ ikpa: [ikpaBerbobot(25)] })).toContain('bobot-tidak-100 105');
  });

  test('a negative weight', () => {
    expect(aturan({ ikpa: [ikpaBerbobot(-20)] })).toContain('bobot-negatif -20');
  });

  test("another year's weights on this year's data", () => {
    const bobot2024 = IKPA_2023.filter(([kunci]) => kunci !== 'dispensasiSpm').map(
      ([kunci, aspek, nilai, b]) => [kunci, aspek, nilai, kunci === 'deviasiHal3' ? 15 : b] as const,
    );
    const hasil = hitungLkj({ ...dataKosong(), ikpa: [nilaiIkpa(bobot2024)] });
    const lain = periksaLkj(hasil).find((x) => x.aturan === 'bobot-tahun-lain');
    expect(lain?.rincian).toMatchObject({ tahunBobot: 2024, tahunData: 2023 });
    expect(hasil.pedoman.ikpa.nama).toBe('PER-5/PB/2022');
  });

  test('a table without rows gives no total, never a silent 0', () => {
    const kosong = { id: 'kluster/1', judul: '', untuk: null, namaBerhasil: '', baris: [], total: null };
    const hasil = hitungLkj({ ...dataKosong(), kluster: [kosong] });
    expect(hasil.kluster[0]?.total.populasi).toMatchObject({ nilai: null, sebab: { kode: 'masukanKosong' } });
  });

  test('a sample larger than its population, more successes than observed', () => {
    const baris = (populasi: number, sampel: number, berhasil: number) => ({
      nama: 'Anak',
      populasi: masuk('p', populasi, 'orang'),
      sampel: masuk('s', sampel, 'orang'),
      berhasil: masuk('k', berhasil, 'orang'),
      persenDilaporkan: undefined,
    });
    const tabel = (b: ReturnType<typeof baris>) => ({
      id: 'kluster/1',
      judul: '',
      untuk: null,
      namaBerhasil: '',
      baris: [b],
      total: null,
    });
    expect(aturan({ kluster: [tabel(baris(10, 20, 5))] })).toContain('sampel-melebihi-populasi 20');
    expect(aturan({ kluster: [tabel(baris(100, 20, 25))] })).toContain('berhasil-melebihi-sampel 25');
  });
});

test('the order of the rows changes no mean', () => {
  const baris = [indikator(1, 1, 80, 60), indikator(2, 1, 50, 55), indikator(3, 2, 20, 30)];
  const rata = (isi: typeof baris) => {
    const hasil = hitungLkj({ ...dataKosong(), indikator: isi });
    return [hasil.capaian?.rataIndikator.nilai?.toFixed(20), hasil.capaian?.rataSasaran.nilai?.toFixed(20)];
  };
  expect(rata([...baris].reverse())).toEqual(rata(baris));
});
