import { hitungCapaian } from '../../src/hitung';
import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from './baca-tercatat';
import { uraikanTarget } from '../../src/input/sel/target';
import { bukaBuku, lembarBerisi } from '../excel/buku-uji';
import { bukuUji, type SelUji } from './potret-contoh';

const KEPALA = ['No', 'Sasaran', 'Indikator', 'Target', 'Realisasi', 'Polaritas', 'Bobot', 'Batas capaian (%)'];
const NAMA = 'Nilai layanan contoh';

/** One indicator with this target and realisasi. */
const barisPk = (target: SelUji, realisasi: SelUji, ...sisa: SelUji[]): SelUji[][] => [
  ['PENGUKURAN KINERJA TAHUN 2023'],
  KEPALA,
  [1, 'Layanan', NAMA, target, realisasi, ...sisa],
];

async function baca(...isi: Parameters<typeof barisPk>) {
  const { potret, gabungan } = bukuUji({ baris: barisPk(...isi) });
  const { data, tabel } = await bacaTabel(potret, gabungan);
  const [indikator] = data.indikator;
  return {
    indikator,
    karantina: tabel.flatMap((t) => t.karantina.map((k) => k.alasan)),
    capaian: hitungLkj(data).capaian?.indikator[0]?.capaian.nilai?.toFixed(2) ?? null,
  };
}

test.each<[string, string, string, string, string]>([
  ['80–90%', '80', '90', '%', '100.00'],
  ['80-90', '80', '90', 'poin', '100.00'],
  ['80% - 90%', '80', '90', '%', '100.00'],
  ['80 s.d. 90', '80', '90', 'poin', '100.00'],
  ['80 sampai dengan 84', '80', '84', 'poin', '101.19'],
  ['antara 86 dan 90', '86', '90', 'poin', '98.84'],
  ['2,5–3,75', '2.5', '3.75', 'poin', '2266.67'],
])('the target "%s" is a range: %s to %s %s, capaian of 85 = %s', async (teks, bawah, atas, satuan, harapan) => {
  const { indikator, karantina, capaian } = await baca(teks, 85);
  expect(karantina).toEqual([]);
  expect([indikator?.target?.nilai?.toString(), indikator?.targetAtas?.nilai?.toString()]).toEqual([bawah, atas]);
  expect([indikator?.target?.satuan, indikator?.polaritas, indikator?.target?.teks]).toEqual([satuan, 'rentang', teks]);
  expect(capaian).toBe(harapan);
});

test.each<[string, string, 'maksimum' | 'minimum', string]>([
  ['≥ 80', '80', 'maksimum', '106.25'],
  ['>=80%', '80', 'maksimum', '106.25'],
  ['min. 80', '80', 'maksimum', '106.25'],
  ['Minimal 80%', '80', 'maksimum', '106.25'],
  ['sekurang-kurangnya 80', '80', 'maksimum', '106.25'],
  ['≤ 100', '100', 'minimum', '115.00'],
  ['maks 100', '100', 'minimum', '115.00'],
  ['Maksimal 100 unit', '100', 'minimum', '115.00'],
  ['tidak lebih dari 100', '100', 'minimum', '115.00'],
])('the target "%s" is %s, %s, capaian of 85 = %s', async (teks, nilai, polaritas, harapan) => {
  const { indikator, karantina, capaian } = await baca(teks, 85);
  expect([karantina, indikator?.target?.nilai?.toString(), indikator?.polaritas]).toEqual([[], nilai, polaritas]);
  expect(capaian).toBe(harapan);
});

test.each<[string, string]>([
  ['> 80', 'batasBukanAngka'],
  ['di atas 80', 'batasBukanAngka'],
  ['3 dari 5', 'duaAngka'],
  ['100% (5 dokumen)', 'duaAngka'],
  ['5 dokumen = 100%', 'duaAngka'],
  ['80 orang - 90%', 'duaAngka'],
  ['90-80', 'duaAngka'],
  ['80 dan 90', 'duaAngka'],
  ['4/5', 'duaAngka'],
  ['NIHIL', 'nihil'],
  ['2020-2024', 'bukanAngka'],
  ['12-2023', 'bukanAngka'],
  ['minimal', 'bukanAngka'],
  ['maks lima', 'bukanAngka'],
  ['#DIV/0!', 'selGalat'],
  ['#N/A', 'selGalat'],
])('the target "%s" is set aside (%s) and gives no capaian', async (teks, alasan) => {
  const { indikator, karantina, capaian } = await baca(teks, 85);
  expect([karantina, indikator?.target?.nilai ?? null, indikator?.polaritas, capaian]).toEqual([
    [alasan],
    null,
    undefined,
    null,
  ]);
});

test.each(['80–90', '≥ 80', 'maks 5'])('"%s" as a realisasi is no figure', async (teks) => {
  const { indikator, karantina } = await baca(80, teks);
  expect([karantina.length, indikator?.realisasi]).toEqual([1, undefined]);
});

test.each<[string, 'maksimum' | 'minimum' | 'stabil' | undefined]>([
  ['Maximize', 'maksimum'],
  ['Minimize', 'minimum'],
  ['Stabilize', 'stabil'],
  ['Positif', 'maksimum'],
  ['Negatif', 'minimum'],
  ['Semakin tinggi semakin baik', 'maksimum'],
  ['Semakin rendah realisasi semakin tinggi capaian', 'minimum'],
  ['-', undefined],
  ['', undefined],
])('the polarity "%s" is %s', async (teks, polaritas) => {
  const { indikator, karantina } = await baca(80, 85, teks);
  expect([indikator?.polaritas, karantina]).toEqual([polaritas, []]);
});

test.each<[string, string, string | undefined, string]>([
  ['Tingkat kemiskinan (minimize)', '', 'minimum', '125.00'],
  ['Jumlah pengaduan (semakin kecil semakin baik)', '', 'minimum', '125.00'],
  ['Jumlah pengaduan (semakin kecil semakin baik)', 'Maximize', 'maksimum', '75.00'],
  ['Nilai layanan (Makin tinggi, makin baik)', '', 'maksimum', '75.00'],
  ['Persentase bayi dengan berat minimal (rendah)', '', undefined, '75.00'],
])('of a target of 20 and 15 reached "%s" with the polarity "%s" is %s: %s', async (nama, arah, polaritas, harapan) => {
  const [judul = [], kepala = []] = barisPk(20, 15);
  const { potret, gabungan } = bukuUji({ baris: [judul, kepala, [1, 'Layanan', nama, 20, 15, arah]] });
  const { data } = await bacaTabel(potret, gabungan);
  const capaian = hitungLkj(data).capaian?.indikator[0]?.capaian.nilai?.toFixed(2);
  expect([data.indikator[0]?.polaritas, capaian]).toEqual([polaritas, harapan]);
});

test('a word that names no direction is set aside, and so is a target that contradicts its row', async () => {
  expect((await baca(80, 85, 'campuran')).karantina).toEqual(['arahTakDikenal']);
  const beda = await baca('maks 5', 4, 'Maximize');
  expect([beda.karantina, beda.indikator?.target, beda.capaian]).toEqual([['arahBertentangan'], undefined, null]);
  expect((await baca('80–90', 85, 'Minimize')).karantina).toEqual(['arahBertentangan']);
  expect((await baca('80–90', 85, 'Stabilize')).indikator?.polaritas).toBe('rentang');
});

test('an indicator’s own cap goes before the one of all; its weight is read', async () => {
  const { indikator, capaian } = await baca(80, 120, 'Maximize', 40, '120%');
  expect([indikator?.bobot?.nilai?.toString(), indikator?.batas?.nilai?.toString()]).toEqual(['40', '120']);
  expect(capaian).toBe('120.00');
  const { potret, gabungan } = bukuUji({ baris: barisPk(80, 120, '', '', 110) });
  const { data } = await bacaTabel(potret, gabungan);
  const [satu] = hitungLkj(data, { batasCapaian: 100 }).capaian?.indikator ?? [];
  expect([satu?.capaian.nilai?.toString(), satu?.capaian.rumus]).toEqual(['110', expect.stringContaining('110')]);
});

test('a revised range replaces the target with both its ends', async () => {
  const tabel = (judul: string, target: SelUji): SelUji[][] => [[judul], ...barisPk(target, 85).slice(1)];
  const { potret, gabungan } = bukuUji(
    { nama: 'Awal', baris: tabel('PERJANJIAN KINERJA AWAL', '70–75') },
    { nama: 'Perubahan', baris: tabel('PERJANJIAN KINERJA PERUBAHAN', 80) },
  );
  const { data } = await bacaTabel(potret, gabungan);
  expect(data.indikator).toMatchObject([{ target: { teks: '80' }, targetSemula: { teks: '70–75' } }]);
  expect([data.indikator[0]?.targetAtas, data.indikator[0]?.polaritas]).toEqual([undefined, undefined]);
});

test('an ordinary figure is not taken apart', () => {
  for (const teks of ['80', '80%', '-5', '1.234,5', 'Rp 1.000,-', '80,09**', '', 'N/A']) {
    expect(uraikanTarget(teks)).toBeNull();
  }
});

test('on the sheets: both ends are printed, the formula follows both, and Excel gets the same number', async () => {
  await bukaBuku([
    lembarBerisi('PK', [
      ...barisPk('80–90%', '92%').map((b) => b.map((s) => (typeof s === 'object' ? null : s))),
      [2, 'Layanan', 'Jumlah temuan', 'maks 5', 4],
      [3, 'Layanan', 'Nilai mutu contoh', 80, 120, null, null, 110],
    ]),
  ]);
  const { angka, verifikasi } = await hitungCapaian();
  expect(verifikasi.berbeda).toEqual([]);
  expect(angka.filter((a) => /^capaian\/\d/.test(a.kunci)).map((a) => a.tampil)).toEqual([
    '102,22',
    '120,00',
    '110,00',
  ]);
  const context = new Excel.RequestContext();
  const tampak = context.workbook.worksheets.getItem('LKj Capaian').getUsedRange();
  tampak.load('text');
  await context.sync();
  // Excel shows the room behind a number as a blank.
  expect(tampak.text.flat().map((teks) => teks.trim())).toEqual(expect.arrayContaining(['80–90%', '102,22%']));
});
