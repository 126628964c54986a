import { hitungCapaian } from '../../src/hitung';
import { setCell } from '@capaian/stand-in/workbook/cells';
import { createSheet } from '@capaian/stand-in/workbook/new-workbook';
import type { CellValue, Sheet } from '@capaian/stand-in/workbook/model';
import { bukaBuku, lembarBerisi, lembarBernama, namaLembar } from '../excel/buku-uji';

const PK = lembarBerisi('PK', [
  ['Capaian Kinerja Tahun 2023'],
  ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
  [1, 'Meningkatnya kemampuan', 'Persentase PM yang meningkat kemampuannya', '80%', null],
]);

const AKUN = ['511111', '521211', '532111', '571111'] as const;
const INQUIRY: CellValue[][] = [
  ['INQUIRY DATA REALISASI TAHUN 2023'],
  [],
  ['KODE SATKER', 'KODE AKUN', 'DIPA', 'BLOKIR', 'REALISASI'],
  ['018', '51', 4_000, 0, 2_000],
  ...Array.from({ length: 400 }, (_, i): CellValue[] => ['018', AKUN[i % 4] ?? '', 1_000 + i, 0, 500 + i]),
];

const KLUSTER = ['Anak', 'Lanjut Usia', 'Penyandang Disabilitas'] as const;
const RESPONDEN: CellValue[][] = [
  ['Tabel 1. Persentase PM yang meningkat kemampuannya'],
  ['Nama Penerima Manfaat', 'NIK', 'Kluster', 'PM yang meningkat kemampuannya'],
  ...Array.from({ length: 300 }, (_, i): CellValue[] => [
    `Orang Rahasia ${i}`,
    `320199${String(i).padStart(10, '0')}`,
    KLUSTER[i % 3] ?? '',
    i % 2 === 0 ? null : i % 5 === 0 ? 'Tidak' : 'Ya',
  ]),
];

const nilai = (lembar: Sheet): CellValue[] =>
  [...lembar.rows.values()].flatMap((b) => [...b.values()].map((s) => s.value));
/** Value beside a key of LKj Data. */
const data = (lembar: Sheet, kunci: string): CellValue | undefined =>
  [...lembar.rows.values()].find((b) => [...b.values()].some((s) => s.value === kunci))?.get(2)?.value;

const hitung = async () => {
  const { buku, host } = await bukaBuku([PK, lembarBerisi('Inquiry', INQUIRY), lembarBerisi('Monitoring', RESPONDEN)]);
  return { buku, host, hasil: await hitungCapaian({ waktu: new Date(2026, 10, 29), lapisan: { ujiPetik: true } }) };
};

test('accounts and respondents feed the budget, the kluster and their indicator, live; Excel gets the same figures', async () => {
  const { buku, hasil } = await hitung();
  expect(hasil.verifikasi.berbeda).toEqual([]);
  const tampil = (kunci: string) => hasil.angka.find((a) => a.kunci === kunci)?.tampil;
  expect(tampil('anggaran/pagu')).toBe('479.800');
  expect(tampil('anggaran/realisasi')).toBe('279.800');
  // 150 were monitored, 30 of them said no.
  expect(tampil('capaian/1')).toBe('100,00');
  const lembar = lembarBernama(buku, 'LKj Data');
  expect(data(lembar, 'anggaran/akun/511111/realisasi')).toBe(69_800);
  expect(nilai(lembar)).toContain('rumus atas rincian');
  expect(
    nilai(lembar).filter((v) => typeof v === 'string' && /^401 baris dibaca = 400 dipakai \+ 1 disisihkan/.test(v)),
  ).toHaveLength(1);
});

test('one row changed in the person’s own table changes every figure that leans on it', async () => {
  const { buku, host } = await hitung();
  const inquiry = lembarBernama(buku, 'Inquiry');
  const sel = inquiry.rows.get(4)?.get(4);
  if (!sel) throw new Error('The table has no first row.');
  setCell(inquiry, 4, 4, { ...sel, value: 1_500 });
  host.settle();
  const context = new Excel.RequestContext();
  context.application.calculate(Excel.CalculationType.full);
  await context.sync();
  expect(data(lembarBernama(buku, 'LKj Data'), 'anggaran/akun/511111/realisasi')).toBe(70_800);
});

/** Two persons twice and one without a kluster among the monitored. */
const BERMASALAH: CellValue[][] = [
  ...RESPONDEN,
  ['Orang Rahasia 8', `320199${'8'.padStart(10, '0')}`, 'Anak', 'Ya'],
  ['Orang Rahasia 9', `320199${'9'.padStart(10, '0')}`, 'Anak', null],
  ['Orang Rahasia 900', `320199${'900'.padStart(10, '0')}`, null, 'Ya'],
];

test('baris-ganda and tanpa-strata are findings with their cells, and tell nobody’s number', async () => {
  const { buku } = await bukaBuku([PK, lembarBerisi('Monitoring', BERMASALAH)]);
  const hasil = await hitungCapaian({ waktu: new Date(2026, 10, 29), lapisan: { ujiPetik: true, catatanReviu: true } });
  const temuan = (id: string) =>
    hasil.temuan
      .filter(({ aturan }) => aturan === id)
      .map(({ dilaporkan, rincian, sel }) => [dilaporkan, rincian['kolom'], rincian['contoh'], sel.length]);
  expect(temuan('baris-ganda')).toEqual([
    ['2', 'NIK', 'Monitoring!B303 = Monitoring!B11; Monitoring!B304 = Monitoring!B12', 4],
  ]);
  expect(temuan('tanpa-strata')).toEqual([['1', 'Kluster', 'Monitoring!C305', 1]]);
  const kami = namaLembar(buku).filter((nama) => !['PK', 'Monitoring'].includes(nama));
  const tertulis = JSON.stringify(kami.flatMap((nama) => nilai(lembarBernama(buku, nama))));
  expect(tertulis).toContain('303 baris dibaca = 302 dipakai + 1 disisihkan');
  expect(tertulis).toContain('Monitoring!B303');
  for (const satu of [tertulis, JSON.stringify(hasil)]) expect(satu).not.toMatch(/Rahasia|320199/);
});

test('no name and no number of a person is copied, shown or told', async () => {
  const { buku, hasil } = await hitung();
  const kami = namaLembar(buku).filter((nama) => !['PK', 'Inquiry', 'Monitoring'].includes(nama));
  expect(kami.length).toBeGreaterThan(4);
  const tertulis = JSON.stringify(kami.flatMap((nama) => nilai(lembarBernama(buku, nama))));
  expect(tertulis).toContain('Lanjut Usia');
  for (const satu of [tertulis, JSON.stringify(hasil)]) expect(satu).not.toMatch(/Rahasia|320199/);
});

test('a run over nothing but detail rows is a report too', async () => {
  await bukaBuku([createSheet('Kosong'), lembarBerisi('Inquiry', INQUIRY)]);
  const hasil = await hitungCapaian();
  expect(hasil.angka.find((a) => a.kunci === 'anggaran/pagu')?.tampil).toBe('479.800');
});
