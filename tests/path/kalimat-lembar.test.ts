import { tulisStatusTemuan } from '../../src/excel/tulis/status-temuan';
import { type HasilHitung, hitungCapaian } from '../../src/hitung';
import { kamusReviu } from '../../src/locales/kamus-reviu';
import type { CellValue, Sheet, Workbook } from '@capaian/stand-in/workbook/model';
import { createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import { klienBersama, lembarBerisi, lembarBernama } from '../excel/buku-uji';

let buka: Awaited<ReturnType<typeof klienBersama>>;
beforeAll(async () => {
  buka = await klienBersama();
});

const PK: CellValue[][] = [
  ['PERJANJIAN KINERJA TAHUN 2024'],
  ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi'],
  [1, 'Layanan', 'Jumlah warga yang dilayani', 'orang', '', 1200, null],
  [2, 'Layanan', 'Jumlah pengaduan', '', 'Minimize', 10, 12],
  [3, 'Layanan', 'Jumlah sengketa yang tersisa', '', '', 0, 3],
  [4, 'Mutu', 'Persentase layanan tepat waktu', '%', '', '80%', '88%'],
  [5, 'Mutu', 'Nilai kepuasan pengguna layanan', '', '', 80, 80],
];
const TREN: CellValue[][] = [
  ['Perbandingan realisasi per tahun'],
  ['Indikator', 'Realisasi 2023', 'Realisasi 2024', 'Target 2025'],
  ['Jumlah pengaduan', 14, 12, 9],
  ['Persentase layanan tepat waktu', '91,38%', '88%', '90%'],
  ['Nilai kepuasan pengguna layanan', 80, 80, 81],
];

const teksLembar = (lembar: Sheet): string =>
  [...lembar.rows.values()]
    .flatMap((baris) => [...baris.values()].flatMap(({ value }) => (typeof value === 'string' ? value : [])))
    .join('\n');

async function hitung(...lembar: Sheet[]): Promise<{ buku: Workbook; hasil: HasilHitung }> {
  const { buku } = buka(createWorkbook('Uji.xlsx', lembar));
  const hasil = await hitungCapaian({ lapisan: { catatanReviu: true } });
  expect(hasil.verifikasi.berbeda).toEqual([]);
  return { buku, hasil };
}

test('an indicator without a figure is told as such, and the mean as the mean of what has one', async () => {
  const { buku } = await hitung(lembarBerisi('PK', PK));
  const narasi = teksLembar(lembarBernama(buku, 'LKj Narasi'));
  expect(narasi).toContain(
    '1. Capaian indikator “Jumlah warga yang dilayani” tahun 2024 belum dapat dihitung karena realisasinya belum terisi.',
  );
  expect(narasi).toContain('“Jumlah sengketa yang tersisa” tahun 2024 belum dapat dihitung karena targetnya 0.');
  expect(narasi).not.toMatch(/capaiannya –|kinerjanya sebesar –|terealisasi –/);
  // (80 + 110 + 100) ÷ 3
  expect(narasi).toContain('tahun 2024 sebesar 96,67%, dihitung dari 3 indikator yang dapat diukur.');
  expect(narasi).toContain(
    'Dari 5 indikator kinerja, 1 indikator melampaui target, 1 indikator mencapai target, 1 indikator belum mencapai target, dan 2 indikator belum dapat diukur.',
  );
  expect(teksLembar(lembarBernama(buku, 'LKj Capaian'))).toContain('dihitung menurut polaritasnya');
});

test('a group of none is left out of the count, and two groups are joined by one word', async () => {
  const { buku } = await hitung(lembarBerisi('PK', [...PK.slice(0, 2), ...PK.slice(3, 4), ...PK.slice(5, 6)]));
  expect(teksLembar(lembarBernama(buku, 'LKj Narasi'))).toContain(
    'Dari 2 indikator kinerja, 1 indikator melampaui target dan 1 indikator belum mencapai target.',
  );
});

test('where lower is better a fall is no praise: the course of years follows the polarity, in the unit of each', async () => {
  const { buku, hasil } = await hitung(lembarBerisi('PK', PK), lembarBerisi('Tren', TREN));
  const narasi = teksLembar(lembarBernama(buku, 'LKj Narasi'));
  expect(narasi).toContain(
    'Realisasi indikator “Jumlah pengaduan” tahun 2024 sebesar 12, turun 2 dibandingkan dengan tahun 2023, lebih tinggi daripada target tahun 2025 (9).',
  );
  expect(narasi).toMatch(
    /sebesar 88(,00)?%, turun 3,38 poin persen dibandingkan dengan tahun 2023 dan mencapai 97,78%/,
  );
  expect(narasi).toMatch(/sebesar 80(,00)?, tetap dibandingkan dengan tahun 2023/);
  const terhadap = hasil.angka.find(({ nama }) => /terhadap target 2025: Jumlah pengaduan/.test(nama));
  // (2 × 9 − 12) ÷ 9, and not 12 ÷ 9.
  expect(terhadap?.tampil).toBe('66,67');
});

test('a statement with errors that are only agreed upon cannot be signed, and says so above its paragraphs', async () => {
  const salah: CellValue[][] = [
    ['PERJANJIAN KINERJA TAHUN 2024'],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
    [1, 'Mutu', 'Persentase layanan tepat waktu', '80%', '88%', '150,00%'],
  ];
  const { buku, hasil } = await hitung(lembarBerisi('PK', salah));
  const kesalahan = hasil.temuan.filter((t) => t.keparahan === 'kesalahan' && t.putusan !== 'cocok');
  expect(kesalahan.length).toBeGreaterThan(0);
  const lagi = async (status: 'diterima' | 'diperbaiki'): Promise<string> => {
    for (const { kunci } of kesalahan) await tulisStatusTemuan(new Map([[kunci, { status, catatan: '' }]]));
    await hitungCapaian({ lapisan: { catatanReviu: true } });
    return teksLembar(lembarBernama(buku, 'Catatan Hasil Reviu'));
  };
  const [, paragraf = ''] = kamusReviu('id').pernyataan.paragraf('…', '2024');
  const disepakati = await lagi('diterima');
  expect(disepakati).toContain('DRAF BELUM DAPAT DITANDATANGANI');
  expect(disepakati.indexOf('DRAF BELUM DAPAT')).toBeLessThan(disepakati.indexOf(paragraf));
  expect(disepakati).not.toContain('Nama pereviu');
  const diperbaiki = await lagi('diperbaiki');
  expect(diperbaiki).not.toContain('DRAF BELUM DAPAT DITANDATANGANI');
  expect(diperbaiki).toContain('Nama pereviu');
});

test('a lower target is pointed at only where higher is better, with both years; documents are named', async () => {
  const turun: CellValue[][] = [
    TREN[0] ?? [],
    ['Indikator', 'Realisasi 2023', 'Target 2023', 'Target 2024', 'Target 2025'],
    ['Jumlah pengaduan', 14, 12, 11, 9],
    ['Persentase layanan tepat waktu', '91,38%', '79%', '85%', '84%'],
    // Both documents agree on most targets: else they would print two kinds of figures.
    ['Jumlah warga yang dilayani', 1100, 1100, 1200, 1300],
    ['Jumlah sengketa yang tersisa', 3, 1, 0, 0],
    ['Nilai kepuasan pengguna layanan', 79, 79, 80, 81],
  ];
  const { hasil } = await hitung(lembarBerisi('PK', PK), lembarBerisi('Tren', turun));
  const kalimat = (aturan: string): string[] =>
    hasil.temuan.filter((t) => t.aturan === aturan && t.putusan !== 'cocok').map((t) => kamusReviu('id').kalimat(t));
  expect(kalimat('target-menurun')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Target tahun 2025 sebesar 84.* target tahun 2024 sebesar 85/)]),
  );
  expect(kalimat('target-menurun').join()).not.toMatch(/sebesar 9\b/);
  expect(kalimat('target-dokumen')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Target tahun 2024 dalam tabel per tahun .*target dalam Perjanjian Kinerja/),
    ]),
  );
});
