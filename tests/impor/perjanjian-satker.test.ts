import { ingat } from '../../src/excel/kawat/ingatan';
import { imporBerkas } from '../../src/excel/masukan/lembar-masukan';
import { type HasilHitung, hitungCapaian } from '../../src/hitung';
import { bacaBerkas } from '../../src/impor/baca-berkas';
import type { PilihanBaca } from '../../src/input/tabel';
import type { Sheet } from '@capaian/stand-in/workbook/model';
import { bukaBuku, lembarBerisi } from '../excel/buku-uji';
import { satkerIkpa, myIntress } from '../fixtures/layouts/ikpa-satker';
import type { Isi } from '../fixtures/layouts/sheet-writer';
import { berkas, WAKTU_IMPOR } from './satker-contoh';

const KEPALA = ['No', 'Sasaran Program', 'Indikator Kinerja', 'Target', 'Realisasi'];
const JUDUL = 'PERJANJIAN KINERJA TAHUN 2023';

/** An agreement: capaian 110% and 90% for the directorate general, 50% for every satker. */
const pkPusat = (unit: string | null): Isi[][] => [
  [JUDUL],
  ...(unit === null ? [] : [[unit]]),
  KEPALA,
  [1, 'Warga mandiri', 'Persentase warga yang meningkat kemampuannya', 80, 88],
  [2, 'Tata kelola', 'Nilai kepuasan pengguna layanan', 90, 81],
];
const pkSatker = (unit: string | null, indikator: string): Isi[][] => [
  [JUDUL],
  ...(unit === null ? [] : [[unit]]),
  KEPALA,
  [1, 'Layanan', indikator, 80, 40],
];

const lembar = (nama: string, isi: Isi[][]): Sheet =>
  lembarBerisi(
    nama,
    isi.map((baris) => baris.map((sel) => (typeof sel === 'number' || typeof sel === 'string' ? sel : ''))),
  );

/** Imports workbooks of satkers, each with an agreement and the satker's IKPA. */
async function impor(banyak: number, pk: (ke: number) => Isi[][]): Promise<void> {
  const satker = satkerIkpa(banyak);
  const semua = satker.map((satu, i) =>
    berkas(`Sentra ${i + 1}.xlsx`, { nama: 'PK', baris: pk(i + 1) }, myIntress([satu], 0)),
  );
  const { berkas: hasil } = await imporBerkas(await Promise.all(semua), { pembaca: bacaBerkas, waktu: WAKTU_IMPOR });
  expect(hasil.map(({ galat, tabel }) => [galat, tabel])).toEqual(hasil.map(() => [null, 2]));
}

const rata = ({ angka }: HasilHitung) => angka.find(({ kunci }) => kunci === 'rataRata/indikator')?.tampil;
const tanya = ({ pilihan }: HasilHitung, perihal: PilihanBaca['perihal']) =>
  pilihan.filter((satu) => satu.perihal === perihal);
const ikpaTerbaca = ({ tabel }: HasilHitung) => tabel.filter(({ jenis }) => jenis === 'ikpaSatker').length;

const PUSAT = 'DIREKTORAT JENDERAL CONTOH SOSIAL';

describe('satker workbooks that bring their own agreement', () => {
  test.each<[string, string | null, (ke: number) => Isi[][]]>([
    ['named in the title', PUSAT, (ke) => pkSatker(`SENTRA CONTOH ${ke}`, `Jumlah layanan sentra ${ke}`)],
    ['of the same indicators', PUSAT, (ke) => pkSatker(`SENTRA CONTOH ${ke}`, 'Nilai kepuasan pengguna layanan')],
    ['without a unit in any title', null, (ke) => pkSatker(null, `Jumlah layanan sentra ${ke}`)],
    [
      'in one line with the year',
      PUSAT,
      (ke) => [[`${JUDUL} SENTRA CONTOH ${ke}`], ...pkSatker(null, 'Mutu').slice(1)],
    ],
  ])('%s: the person’s own counts, the others are named, and a question is asked', async (_nama, unit, pk) => {
    await bukaBuku([lembar('PK', pkPusat(unit))]);
    expect(rata(await hitungCapaian())).toBe('100,00');
    await impor(3, pk);
    const hasil = await hitungCapaian();
    expect(rata(hasil)).toBe('100,00');
    expect(hasil.verifikasi.berbeda).toEqual([]);
    expect(ikpaTerbaca(hasil)).toBe(3);
    expect(hasil.bukanMasukan.map(({ rentang }) => rentang.lembar)).toEqual(['Sentra 1', 'Sentra 2', 'Sentra 3']);
    expect(hasil.bukanMasukan[0]?.sebutan).toMatch(/^Perjanjian Kinerja: (SENTRA CONTOH 1|Sentra 1\.xlsx)$/);
    const [satu, ...lain] = tanya(hasil, 'perjanjianUnit');
    expect(lain).toEqual([]);
    expect(satu).toMatchObject({ dipilih: null, asal: { lembar: 'PK' } });
    expect(satu?.opsi).toHaveLength(5);
  });

  test('an answer is kept: another unit’s agreement counts, or all of them as one', async () => {
    await bukaBuku([lembar('PK', pkPusat(PUSAT))]);
    await impor(3, (ke) => pkSatker(`SENTRA CONTOH ${ke}`, `Jumlah layanan sentra ${ke}`));
    const [soal] = tanya(await hitungCapaian(), 'perjanjianUnit');
    const kunci = soal?.kunci ?? '';
    const opsi = soal?.opsi.map(({ nilai }) => nilai) ?? [];
    await ingat({ pilihan: { [kunci]: opsi[1] ?? '' } });
    const sentra = await hitungCapaian();
    expect(rata(sentra)).toBe('50,00');
    expect(sentra.bukanMasukan.map(({ rentang }) => rentang.lembar)).toEqual(['PK', 'Sentra 2', 'Sentra 3']);
    await ingat({ pilihan: { [kunci]: 'semua' } });
    const semua = await hitungCapaian();
    // (110 + 90 + 3 × 50) ÷ 5
    expect(rata(semua)).toBe('70,00');
    expect(semua.bukanMasukan).toEqual([]);
    expect(tanya(semua, 'perjanjianUnit')).toMatchObject([{ dipilih: 'semua' }]);
  });

  test('without one of the person’s own the first file’s counts', async () => {
    await bukaBuku([lembarBerisi('Catatan', [['Rapat']])]);
    await impor(2, (ke) => pkSatker(`SENTRA CONTOH ${ke}`, `Jumlah layanan sentra ${ke}`));
    const hasil = await hitungCapaian();
    expect(rata(hasil)).toBe('50,00');
    expect(hasil.bukanMasukan.map(({ rentang }) => rentang.lembar)).toEqual(['Sentra 2']);
  });
});

describe('two tables of one agreement', () => {
  const ganda = (isi: Isi[][]) => bukaBuku([lembar('PK', pkPusat(PUSAT)), lembar('Lain', isi)]);
  const ukur = (target: Isi, realisasi: Isi): Isi[][] => [
    ['PENGUKURAN KINERJA TAHUN 2023'],
    KEPALA,
    [1, 'Tata kelola', 'Nilai kepuasan pengguna layanan', target, realisasi],
  ];

  test.each<[string, Isi, Isi]>([
    ['the same figures', 90, 81],
    ['the same, rounded', '90,00', '81,0'],
    ['nothing yet', 90, null],
  ])('with %s: nothing is asked', async (_nama, target, realisasi) => {
    await ganda(ukur(target, realisasi));
    const hasil = await hitungCapaian();
    expect([rata(hasil), hasil.pilihan, hasil.bukanMasukan]).toEqual(['100,00', [], []]);
  });

  test('with other figures: the first counts until a person says otherwise', async () => {
    await ganda(ukur(100, 81));
    const hasil = await hitungCapaian();
    expect(rata(hasil)).toBe('100,00');
    const [soal, ...lain] = tanya(hasil, 'perjanjianGanda');
    expect(lain).toEqual([]);
    expect(soal).toMatchObject({ dipilih: null, asal: { lembar: 'Lain' }, judul: 'PENGUKURAN KINERJA TAHUN 2023' });
    expect(soal?.opsi.map(({ uraian }) => uraian)).toEqual([
      `${JUDUL} (PK!A3:E5)`,
      'PENGUKURAN KINERJA TAHUN 2023 (Lain!A2:E3)',
    ]);
    await ingat({ pilihan: { [soal?.kunci ?? '']: soal?.opsi[1]?.nilai ?? '' } });
    const terjawab = await hitungCapaian();
    // (110 + 81) ÷ 2
    expect(rata(terjawab)).toBe('95,50');
    expect(tanya(terjawab, 'perjanjianGanda')).toMatchObject([{ dipilih: soal?.opsi[1]?.nilai }]);
    expect(terjawab.verifikasi.berbeda).toEqual([]);
  });

  test('where one is said to be revised: its target counts, and nothing is asked', async () => {
    await ganda([['PERJANJIAN KINERJA PERUBAHAN TAHUN 2023'], ...ukur(100, null).slice(1)]);
    const hasil = await hitungCapaian();
    expect([rata(hasil), hasil.pilihan]).toEqual(['95,50', []]);
  });

  test('a unit’s own second table whose title names it, beside one that does not, is the same agreement', async () => {
    await bukaBuku([lembar('PK', pkPusat(null)), lembar('Pengukuran', [[PUSAT], ...ukur(90, 81)])]);
    const hasil = await hitungCapaian();
    expect([rata(hasil), hasil.pilihan, hasil.bukanMasukan]).toEqual(['100,00', [], []]);
  });

  test('of a directorate beside the directorate general’s: only the first counts', async () => {
    await ganda([['PERJANJIAN KINERJA TAHUN 2023'], ['DIREKTORAT CONTOH ANAK'], ...ukur(100, 50).slice(1)]);
    const hasil = await hitungCapaian();
    expect(rata(hasil)).toBe('100,00');
    expect(hasil.bukanMasukan.map(({ sebutan }) => sebutan)).toEqual(['Perjanjian Kinerja: DIREKTORAT CONTOH ANAK']);
  });
});
