import { type HasilHitung, hitungCapaian } from '../../src/hitung';
import { kamus } from '../../src/locales';
import { kalimatCatatan } from '../../src/locales/catatan-tulis';
import { kamusHasil } from '../../src/locales/kamus-hasil';
import { getCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { CellValue, Sheet, Workbook } from '@capaian/stand-in/workbook/model';
import { createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import { klienBersama, lembarBerisi } from '../excel/buku-uji';

let buka: Awaited<ReturnType<typeof klienBersama>>;
beforeAll(async () => {
  buka = await klienBersama();
});

const PK: CellValue[][] = [
  ['PERJANJIAN KINERJA TAHUN 2024'],
  ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Catatan'],
  [1, 'Mutu', 'Indeks mutu layanan', 80, 82, ''],
  [2, 'Mutu', 'Indeks kepuasan warga', 90, 81, ''],
];

/** The agreement with formulas in some of its cells; the value is what the file holds. */
function pk(...rumus: readonly (readonly [baris: number, kolom: number, rumus: string, nilai: CellValue])[]): Sheet {
  const lembar = lembarBerisi('PK', PK);
  for (const [baris, kolom, formula, value] of rumus) setCell(lembar, baris, kolom, { formula, value, style: {} });
  return lembar;
}

const kalimat = ({ catatan }: HasilHitung): string => kalimatCatatan(catatan, kamus('id')).join('\n');

describe('formulas that never stand still', () => {
  test('beside the figures they are no change of the data, and no difference', async () => {
    buka(createWorkbook('Uji.xlsx', [pk([2, 5, '=NOW()', 45_000], [3, 5, '=F3+RAND()', 45_001])]));
    const { verifikasi } = await hitungCapaian();
    expect(verifikasi.berbeda).toEqual([]);
    expect([verifikasi.sumberBerubah, verifikasi.sumberBergerak]).toEqual([undefined, undefined]);
  });

  test('where a figure hangs from one, it is named as the cause, and nobody is said to have changed the data', async () => {
    const acak = lembarBerisi('Acak', [['Angka acak', null]]);
    setCell(acak, 0, 1, { formula: '=RAND()*10', value: 5, style: {} });
    buka(createWorkbook('Uji.xlsx', [pk([2, 4, '=ROUND(SUM(Acak!A1:B1)+70,6)', 75]), acak]));
    const { verifikasi } = await hitungCapaian();
    expect(verifikasi.berbeda).not.toEqual([]);
    expect(verifikasi.sumberBerubah).toBeUndefined();
    expect(verifikasi.sumberBergerak).toEqual([{ lembar: 'PK', baris: 2, kolom: 4 }]);
  });

  test('what a colleague types meanwhile is a change all the same', async () => {
    const { buku } = buka(createWorkbook('Uji.xlsx', [pk([2, 5, '=NOW()', 45_000])]));
    const { verifikasi } = await hitungCapaian({ kemajuan: saatVerifikasi(buku, 3, 4, 85) });
    expect(verifikasi.sumberBerubah).toEqual([{ lembar: 'PK', baris: 3, kolom: 4 }]);
  });
});

test('a choice from a list, of which Excel on the web tells nobody (office-js #3888), is in the next run', async () => {
  const { buku } = buka(createWorkbook('Uji.xlsx', [pk()]));
  await hitungCapaian();
  const nilai = (): CellValue[] => {
    const data = buku.sheets.find(({ name }) => name === 'LKj Data');
    return [...(data?.rows.values() ?? [])].flatMap((baris) => [...baris.values()].map(({ value }) => value));
  };
  expect(nilai()).toContain(82);
  const lembar = buku.sheets.find(({ name }) => name === 'PK');
  const sel = lembar && getCell(lembar, 2, 4);
  if (!lembar || !sel) throw new Error('The agreement has no first figure.');
  setCell(lembar, 2, 4, { ...sel, value: 61.5 });
  const { verifikasi, perubahan } = await hitungCapaian();
  expect(verifikasi.berbeda).toEqual([]);
  expect(nilai()).toContain(61.5);
  expect(nilai()).not.toContain(82);
  expect(perubahan).not.toBeNull();
});

/** Puts another value into a cell of the agreement when the figures stand and are about to be verified. */
const saatVerifikasi =
  ({ sheets }: Workbook, baris: number, kolom: number, value: CellValue) =>
  ({ tahap, bagian }: { tahap: string; bagian: number }): void => {
    const lembar = sheets.find(({ name }) => name === 'PK');
    const sel = lembar && getCell(lembar, baris, kolom);
    if (lembar && sel && tahap === 'verifikasi' && bagian === 0) setCell(lembar, baris, kolom, { ...sel, value });
  };

describe('formulas that read other workbooks', () => {
  const TERTAUT = "='[Pagu 2024.xlsx]Data'!B2";

  test('the note names the file, what was computed, and what to do', async () => {
    const { buku } = buka(createWorkbook('Uji.xlsx', [pk([2, 3, TERTAUT, 80], [3, 3, '="[Bukan.xlsx]"&""', 'x'])]));
    const hasil = await hitungCapaian();
    expect(hasil.angka.find(({ kunci }) => kunci === 'capaian/1')?.tampil).toBe('102,50');
    expect(kalimat(hasil)).toContain('Rumus di lembar PK mengambil angka dari berkas lain: “Pagu 2024.xlsx”.');
    expect(kalimat(hasil)).not.toContain('Bukan.xlsx');
    expect(buku.sheets[0] && getCell(buku.sheets[0], 2, 3)?.value).toBe(80);
  });

  test('a link that breaks during the run is told with the cell and the file', async () => {
    const { buku } = buka(createWorkbook('Uji.xlsx', [pk([2, 3, TERTAUT, 80])]));
    const { verifikasi } = await hitungCapaian({ kemajuan: saatVerifikasi(buku, 2, 3, { error: '#REF!' }) });
    expect(verifikasi.sumberGalat).toEqual([
      { sel: { lembar: 'PK', baris: 2, kolom: 3 }, galat: '#REF!', berkas: ['Pagu 2024.xlsx'] },
    ]);
    expect(kamusHasil('id').isiSel('#REF!', ['Pagu 2024.xlsx'])).toContain('“Pagu 2024.xlsx”');
  });
});

describe('what the workbook keeps of ours is damaged', () => {
  const UTUH = {
    baca: '{"versi":1,"pilihan":{},"kepala":{}}',
    riwayat: '{"versi":1,"riwayat":[]}',
    setelan: '{"setelan":{}}',
  };
  const dengan = (isi: Partial<Record<keyof typeof UTUH, unknown>>): Promise<HasilHitung> => {
    const buku = createWorkbook('Uji.xlsx', [pk()]);
    for (const [nama, satu] of Object.entries({ ...UTUH, ...isi })) buku.settings.set(`capaian.${nama}`, satu);
    buka(buku);
    return hitungCapaian();
  };

  test('whole settings need no word, and neither does a workbook without any', async () => {
    expect((await dengan({})).catatan).toEqual([]);
    buka(createWorkbook('Uji.xlsx', [pk()]));
    expect((await hitungCapaian()).catatan).toEqual([]);
  });

  test.each([
    ['baca', '{"versi":1,"pilihan":', 'Jawaban Anda tentang tabel', 'jawab lagi yang ditanyakan panel'],
    ['baca', '{"versi":1,"pilihan":{"a":7},"kepala":{}}', 'Jawaban Anda tentang tabel', 'jawab lagi'],
    ['riwayat', '{"versi":1,"riwayat":[{"waktu":7}]}', 'Catatan hitungan terdahulu', 'awal yang baru'],
    ['riwayat', 7, 'Catatan hitungan terdahulu', 'awal yang baru'],
    ['setelan', '{"setelan":{"tahun":"2023"}}', 'dipakai aturan bawaan', 'Periksa tempat Aturan'],
    ['setelan', 'x', 'dipakai aturan bawaan', 'Periksa tempat Aturan'],
  ] as const)(
    '%s as %j: what was lost and what to do stand in the report’s notes',
    async (nama, isi, hilang, lakukan) => {
      const hasil = await dengan({ [nama]: isi });
      expect(hasil.catatan).toHaveLength(1);
      expect(kalimat(hasil)).toContain(hilang);
      expect(kalimat(hasil)).toContain(lakukan);
    },
  );
});
