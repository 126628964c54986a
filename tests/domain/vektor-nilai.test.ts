import { Decimal, tampil } from '../../src/dasar/desimal';
import type { Ekspresi } from '../../src/domain/angka';
import type { KunciVariabelSmart, NilaiVariabelSmart } from '../../src/domain/data';
import { tetap } from '../../src/domain/ekspresi/bentuk';
import { nilaikan } from '../../src/domain/ekspresi/nilai';
import { hitungNka } from '../../src/domain/nka';
import { pedomanIkpa } from '../../src/domain/pedoman/ikpa';
import { pedomanNka, pedomanPerencanaan } from '../../src/domain/pedoman/nka';
import { akhirTahun, type Pita } from '../../src/domain/pedoman/parameter';
import { pedomanSakip } from '../../src/domain/pedoman/sakip';
import { pedomanSkm } from '../../src/domain/pedoman/skm';
import { pedomanSmart } from '../../src/domain/pedoman/smart';
import { pedomanSpm } from '../../src/domain/pedoman/spm';
import { formulaPredikat, pitaUntuk, sebutPita } from '../../src/domain/predikat';
import { hitungSakip } from '../../src/domain/sakip';
import { efisiensiAnggaran, efisiensiSederhana, efisiensiVolume, hitungSmart } from '../../src/domain/smart';
import { hitungSpm } from '../../src/domain/spm';
import { masuk } from './bahan';

/** Every weight, grade and band as a figure: one that is off by one gives another. */

const tahun = (n: number) => ({ masa: akhirTahun(n) });
const SPM = pedomanSpm(tahun(2024));
const SAKIP = pedomanSakip(tahun(2024));
const t = (n: number): Ekspresi => tetap(n);
const dua = (e: Ekspresi): string => {
  const hasil = nilaikan(e);
  return hasil.ada ? tampil(hasil.nilai, 2) : hasil.sebab.kode;
};

describe('SPM', () => {
  const tabel = (...layanan: [penerima: number | null, mutu: number | null][]) => ({
    id: 'spm/1',
    judul: 'Provinsi',
    untuk: null,
    layanan: layanan.map(([penerima, mutu], i) => ({
      nama: `Layanan ${i + 1}`,
      penerima: masuk('p', penerima),
      mutu: masuk('m', mutu),
    })),
  });

  test('80 of penerima and 20 of mutu, then the mean of the jenis layanan', () => {
    const hasil = hitungSpm(tabel([90, 50], [81.5, 100]), SPM);
    expect(hasil.layanan.map(({ indeks }) => indeks.nilai?.toString())).toEqual(['82', '85.2']);
    expect(hasil.layanan.map(({ indeks }) => indeks.kunci)).toEqual(['spm/1/layanan-1', 'spm/1/layanan-2']);
    expect(hasil.layanan.map(({ indeks }) => indeks.rumus)).toEqual([
      '80% × penerima + 20% × mutu = 80% × 90 + 20% × 50',
      '80% × penerima + 20% × mutu = 80% × 81,5 + 20% × 100',
    ]);
    expect(hasil.indeks).toMatchObject({ kunci: 'spm/1/indeks', nama: 'Indeks SPM Provinsi', satuan: 'poin' });
    expect(hasil.indeks.nilai?.toString()).toBe('83.6');
    expect(hasil.predikat?.predikat).toBe('Tuntas Madya');
  });

  test('without one of the two there is no index, and no category', () => {
    const hasil = hitungSpm(tabel([90, null]), SPM);
    expect([hasil.indeks.nilai, hasil.predikat]).toEqual([null, null]);
  });
});

describe('bands', () => {
  const di = (pita: readonly Pita[], ...nilai: number[]): (string | undefined)[] =>
    nilai.map((n) => pitaUntuk(new Decimal(n), pita)?.predikat);

  test('SPM: from 100, 90, 80, 70, 60', () => {
    const semua = ['Tuntas Paripurna', 'Tuntas Utama', 'Tuntas Madya', 'Tuntas Pratama', 'Tuntas Muda'];
    expect(di(SPM.predikat, 100, 90, 80, 70, 60)).toEqual(semua);
    expect(di(SPM.predikat, 99.99, 89.99, 79.99, 69.99, 59.99)).toEqual([...semua.slice(1), 'Belum Tuntas']);
    expect(di(SPM.predikat, 0)).toEqual(['Belum Tuntas']);
  });

  test('SAKIP: above 90, 80, 70, 60, 50, 30', () => {
    const semua = ['AA', 'A', 'BB', 'B', 'CC', 'C'];
    expect(di(SAKIP.predikat, 90.01, 80.01, 70.01, 60.01, 50.01, 30.01)).toEqual(semua);
    expect(di(SAKIP.predikat, 90, 80, 70, 60, 50, 30)).toEqual([...semua.slice(1), 'D']);
    expect(di(SAKIP.predikat, 65, 66, 0)).toEqual(['B', 'B', 'D']);
  });

  test('NKA: above 90, 80, 60, 50', () => {
    const { predikat } = pedomanNka(tahun(2024));
    const semua = ['Sangat Baik', 'Baik', 'Cukup', 'Kurang'];
    expect(di(predikat, 90.01, 80.01, 60.01, 50.01)).toEqual(semua);
    expect(di(predikat, 90, 80, 60, 50)).toEqual([...semua.slice(1), 'Sangat Kurang']);
    expect(di(predikat, 0)).toEqual(['Sangat Kurang']);
  });

  test('IKPA: from 95, 89, 70', () => {
    const { predikat } = pedomanIkpa(tahun(2024));
    const semua = ['Sangat Baik', 'Baik', 'Cukup'];
    expect(di(predikat, 95, 89, 70)).toEqual(semua);
    expect(di(predikat, 94.99, 88.99, 69.99)).toEqual([...semua.slice(1), 'Kurang']);
    expect(di(predikat, 0)).toEqual(['Kurang']);
  });

  test('SKM: from 88,31, 76,61, 65, 25; nothing below 25', () => {
    const { predikat } = pedomanSkm(tahun(2024));
    expect(di(predikat, 88.31, 76.61, 65, 25)).toEqual(['A', 'B', 'C', 'D']);
    expect(di(predikat, 88.3, 76.6, 64.99, 24.99)).toEqual(['B', 'C', 'D', undefined]);
  });

  test('a score is rounded before it is put into its band, to two places unless another number is asked for', () => {
    const n = new Decimal('59.996');
    expect(pitaUntuk(n, SPM.predikat)?.predikat).toBe('Tuntas Muda');
    expect(pitaUntuk(n, SPM.predikat, 3)?.predikat).toBe('Belum Tuntas');
  });

  test('in words, and as a formula over a cell', () => {
    const pita: Pita[] = [
      { dari: 80, termasuk: false, predikat: 'A', arti: 'Memuaskan' },
      { dari: 0, termasuk: true, predikat: 'Kurang' },
    ];
    expect(pita.map(sebutPita)).toEqual(['A (Memuaskan)', 'Kurang']);
    const bulat = 'ROUND(ROUND(B2,10),2)';
    expect(formulaPredikat('B2', pita)).toBe(`IF(${bulat}>80,"A (Memuaskan)",IF(${bulat}>=0,"Kurang","–"))`);
  });
});

describe('SAKIP', () => {
  const sub = (grade: string, bobot: number, nilai: number | null = null) => ({
    nama: `Bagian ${grade}`,
    bobot: masuk('b', bobot, 'poin'),
    grade,
    nilai: nilai === null ? undefined : masuk('n', nilai, 'poin'),
  });
  const komponen = (bobot: number, nilai: number | null, ...bagian: ReturnType<typeof sub>[]) => ({
    id: 'sakip/1',
    nama: `Komponen ${bobot}`,
    bobot: masuk('b', bobot, 'poin'),
    nilai: masuk('n', nilai, 'poin'),
    nilaiTotalDilaporkan: undefined,
    ...(bagian.length > 0 ? { sub: bagian } : {}),
  });

  test.each([
    ['AA', '30'],
    ['A', '27'],
    ['BB', '24'],
    ['B', '21'],
    ['CC', '18'],
    ['C', '15'],
    ['D', '9'],
    ['E', '0'],
  ])('grade %s of a weight of 30 is %s', (grade, harapan) => {
    const [satu] = hitungSakip([komponen(30, null, sub(grade, 30))], SAKIP)?.komponen ?? [];
    expect(satu?.sub[0]?.nilai.nilai?.toString()).toBe(harapan);
    expect(satu?.sub[0]?.nilai.rumus).toMatch(`Nilai grade ${grade} × Bobot = `);
    expect(satu?.nilai?.nilai?.toString()).toBe(harapan);
  });

  test('a component scores what its parts score; the total is their sum, with the share of each weight', () => {
    const hasil = hitungSakip(
      [komponen(30, null, sub('AA', 6), sub('BB', 9), sub('CC', 15)), komponen(30, 24.6), komponen(40, 30)],
      SAKIP,
    );
    expect(hasil?.komponen.map((k) => k.nilai?.nilai?.toString())).toEqual(['22.2', undefined, undefined]);
    expect(hasil?.komponen.map((k) => k.bagian.nilai?.toString())).toEqual(['74', '82', '75']);
    expect([hasil?.total.nilai?.toString(), hasil?.bobot.nilai?.toString()]).toEqual(['76.8', '100']);
    expect([hasil?.predikat?.predikat, hasil?.rentang]).toEqual(['BB', null]);
    expect(hasil?.komponen[0]?.sub.map((s) => s.bagian.nilai?.toString())).toEqual(['100', '80', '60']);
    expect(hasil?.komponen[0]?.sub.map((s) => s.nilai.kunci)).toEqual(
      [1, 2, 3].map((n) => `sakip/komponen-30/sub-${n}/nilai`),
    );
  });

  test('the table’s own score of a part goes before its grade', () => {
    const hasil = hitungSakip([komponen(10, null, sub('AA', 10, 4))], SAKIP);
    expect(hasil?.total.nilai?.toString()).toBe('4');
    expect(hasil?.komponen[0]?.sub[0]?.nilai.rumus).not.toContain('grade');
  });

  test('parts whose weights are not those of the component make no score for it', () => {
    const hasil = hitungSakip([komponen(30, null, sub('AA', 10), sub('AA', 10))], SAKIP);
    expect([hasil?.komponen[0]?.nilai, hasil?.total.nilai]).toEqual([null, null]);
    expect([hasil?.rentang?.bawah.nilai?.toString(), hasil?.rentang?.atas.nilai?.toString()]).toEqual(['0', '30']);
  });

  test('while a part is missing, the range counts the parts that are there', () => {
    const hasil = hitungSakip([komponen(30, null, sub('A', 10), sub('', 20)), komponen(70, 50)], SAKIP);
    expect(hasil?.total.nilai).toBeNull();
    expect([hasil?.rentang?.bawah.nilai?.toString(), hasil?.rentang?.atas.nilai?.toString()]).toEqual(['59', '79']);
  });

  test('no component, no score', () => {
    expect(hitungSakip([], SAKIP)).toBeNull();
  });
});

describe('SMART', () => {
  const variabel = (isi: [KunciVariabelSmart, number | null, number | null][]): NilaiVariabelSmart[] =>
    isi.map(([kunci, nilai, bobot]) => ({
      kunci,
      nama: `Nilai ${kunci}`,
      nilai: masuk('n', nilai, 'poin'),
      bobot: masuk('b', bobot),
    }));
  const hitung = (...isi: [KunciVariabelSmart, number | null, number | null][]) =>
    hitungSmart(variabel(isi), pedomanSmart(tahun(2021)), pedomanPerencanaan(tahun(2024)));

  test('by the weights of a satker: 9,7, 18,2, 43,5 and 28,6 of a hundred each', () => {
    const satu = (isi: Partial<Record<KunciVariabelSmart, number>>) =>
      hitung(
        ['penyerapan', isi.penyerapan ?? 0, null],
        ['konsistensi', isi.konsistensi ?? 0, null],
        ['capaianOutput', isi.capaianOutput ?? 0, null],
        ['efisiensi', isi.efisiensi ?? 0, null],
      );
    const nilai = (['penyerapan', 'konsistensi', 'capaianOutput', 'efisiensi'] as const).map((kunci) =>
      satu({ [kunci]: 100 })?.nilai.nilai?.toString(),
    );
    expect(nilai).toEqual(['9.7', '18.2', '43.5', '28.6']);
    expect(satu({ penyerapan: 1 })).toMatchObject({ pasti: false, nilai: { kunci: 'nka/smart-dihitung' } });
  });

  test('by the table’s own weights: what they weigh, divided by their sum', () => {
    const hasil = hitung(['penyerapan', 90, 10], ['konsistensi', 50, 30]);
    expect([hasil?.nilai.nilai?.toString(), hasil?.pasti]).toEqual(['60', true]);
  });

  test('a weight for one variable of two is no set of weights', () => {
    expect(hitung(['penyerapan', 90, 10], ['konsistensi', 50, null])).toBeNull();
  });

  test('efektivitas and efisiensi: 75 and 25', () => {
    const hasil = hitung(['efektivitas', 80, null], ['efisiensi', 60, null]);
    expect([hasil?.nilai.nilai?.toString(), hasil?.pasti]).toEqual(['75', true]);
    expect(hasil?.nilai.nama).toBe('Nilai Kinerja Perencanaan Anggaran');
    expect(hitung(['efektivitas', 80, null], ['efisiensi', null, null])).toBeNull();
  });

  test('a column "Efisiensi" may be the percentage that the score is made from: nothing is computed', () => {
    const isi = variabel([
      ['penyerapan', 90, null],
      ['konsistensi', 90, null],
      ['capaianOutput', 90, null],
      ['efisiensi', 10, null],
    ]).map((v): NilaiVariabelSmart => (v.kunci === 'efisiensi' ? { ...v, mungkinPersen: true } : v));
    expect(hitungSmart(isi, pedomanSmart(tahun(2021)), pedomanPerencanaan(tahun(2024)))).toBeNull();
  });

  test('efisiensi sums over the outputs before it divides', () => {
    const output = [
      { pagu: t(100), realisasi: t(80), capaian: t(100) },
      { pagu: t(300), realisasi: t(150), capaian: t(50) },
    ];
    // (100 + 150 − 230) ÷ 250
    expect(dua(efisiensiAnggaran(output))).toBe('8,00');
  });

  test('efisiensi by volume is the mean over the outputs', () => {
    const satu = (pagu: number, realisasi: number, target: number, volume: number) => ({
      pagu: t(pagu),
      realisasi: t(realisasi),
      targetVolume: t(target),
      realisasiVolume: t(volume),
    });
    // 1 − (90 ÷ 10) ÷ (100 ÷ 10) = 0,1 and 1 − (60 ÷ 4) ÷ (100 ÷ 5) = 0,25
    expect(dua(efisiensiVolume([satu(100, 90, 10, 10), satu(100, 60, 5, 4)]))).toBe('17,50');
  });

  test('capaian less penyerapan', () => {
    expect(dua(efisiensiSederhana(t(110.05), t(97.81)))).toBe('12,24');
  });
});

test('NKA: its two parts, their sum, and its category', () => {
  const hasil = hitungNka(t(93.17), t(89.45), pedomanNka(tahun(2023)));
  expect([hasil.bagianSmart, hasil.bagianIkpa, hasil.nka].map((a) => a.nilai?.toString())).toEqual([
    '46.585',
    '44.725',
    '91.31',
  ]);
  expect([hasil.bagianSmart, hasil.bagianIkpa, hasil.nka].map(({ kunci, desimal }) => [kunci, desimal])).toEqual([
    ['nka/bagian-smart', 4],
    ['nka/bagian-ikpa', 4],
    ['nka', 2],
  ]);
  expect(hasil.nka.rumus).toBe('50% × SMART + 50% × IKPA = 50% × 93,17 + 50% × 89,45');
  expect(hasil.predikat).toBe('Sangat Baik');
});
