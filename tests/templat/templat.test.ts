import { bacaGabungan } from '../../src/excel/gabungan';
import { ambilPotret } from '../../src/excel/potret';
import { sisipkan } from '../../src/excel/sisipkan';
import { hitungCapaian } from '../../src/hitung';
import { bacaTabel } from '../../src/input/baca';
import type { HasilBaca, JenisTabel } from '../../src/input/tabel';
import { contohLkj2023 } from '../../src/templat/contoh';
import { templatKosong } from '../../src/templat/daftar';
import { type IsiSel, KUNCI_TEMPLAT, type KunciTemplat, type LembarTemplat } from '../../src/templat/templat';
import { openWorkbook } from '../../src/workbench/file/open';
import { saveWorkbook } from '../../src/workbench/file/save';
import { createSheet } from '../../src/workbench/workbook/new-workbook';
import { bukaBuku, isiLembar, lembarBernama, lembarPk, namaLembar, salinan } from '../excel/buku-uji';

const baca = async (): Promise<HasilBaca> => bacaTabel((await ambilPotret()).buku, bacaGabungan);

/** What a person might type into a column. */
function ketik(lembar: LembarTemplat): LembarTemplat {
  const contoh = (isian: LembarTemplat['tabel'][number]['kolom'][number]['isian'], b: number): IsiSel => {
    if (typeof isian !== 'string') return isian.pilihan[0] ?? null;
    return isian === 'teks' ? `Uraian nomor ${b + 1}` : 80 + b;
  };
  return {
    ...lembar,
    tabel: lembar.tabel.map((tabel) => ({
      ...tabel,
      baris: tabel.baris.map((baris, b) => baris.map((isi, k) => isi ?? contoh(tabel.kolom[k]?.isian ?? 'teks', b))),
    })),
  };
}

const JENIS: Partial<Record<KunciTemplat, JenisTabel>> = { renstra: 'tren' };

describe.each([2023, 2025])('templates of %d', (tahun) => {
  test.each(KUNCI_TEMPLAT)('%s, filled in, is recognised as what it is, and nothing is set aside', async (kunci) => {
    await bukaBuku();
    const [nama] = await sisipkan([ketik(templatKosong(kunci, tahun))]);
    const { tabel } = await baca();
    const [satu, ...lain] = tabel.filter((t) => t.rentang.lembar === nama);
    expect(lain).toEqual([]);
    expect(satu?.jenis).toBe(JENIS[kunci] ?? kunci);
    expect(satu?.karantina).toEqual([]);
    expect(satu?.baris).toBeGreaterThan(0);
  });
});

test('empty templates do not stand in the way of the tables that are filled', async () => {
  await bukaBuku([createSheet('Sheet1')]);
  await sisipkan(contohLkj2023());
  const tanpa = await hitungCapaian();
  await sisipkan([templatKosong('perjanjianKinerja', 2023), templatKosong('skmSatker', 2023)]);
  const dengan = await hitungCapaian();
  const utama = (hasil: typeof tanpa) => hasil.angka.find(({ kunci }) => kunci === 'rataRata/indikator')?.tampil;
  expect(utama(dengan)).toBe(utama(tanpa));
});

test('IKPA of a year has the indicators and weights of that year’s regulation', () => {
  const kolom = (tahun: number) => templatKosong('ikpa', tahun).tabel[0]?.kolom.map(({ judul }) => judul) ?? [];
  expect(kolom(2023)).toContain('Dispensasi SPM');
  expect(kolom(2024)).not.toContain('Dispensasi SPM');
  expect(kolom(2024)).toContain('Dispensasi SPM (Pengurangan)');
  const bobot = (tahun: number): number[] =>
    (templatKosong('ikpa', tahun).tabel[0]?.baris[1] ?? []).filter((b) => typeof b === 'number');
  for (const tahun of [2022, 2023, 2024, 2026]) {
    expect(bobot(tahun).reduce((jumlah, b) => jumlah + b, 0)).toBe(100);
  }
});

describe('inserting', () => {
  test('leaves every other sheet as it was, and takes a free name beside one that is taken', async () => {
    const { buku } = await bukaBuku([lembarPk()]);
    const sebelum = salinan(isiLembar(lembarBernama(buku, 'PK 2023')));
    const nama = await sisipkan([templatKosong('perjanjianKinerja', 2023), templatKosong('sakip', 2023)]);
    expect(nama).toEqual(['PK 2023 (2)', 'SAKIP 2023']);
    expect(namaLembar(buku)).toEqual(['PK 2023', 'PK 2023 (2)', 'SAKIP 2023']);
    expect(isiLembar(lembarBernama(buku, 'PK 2023'))).toEqual(sebelum);
    expect(lembarBernama(buku, 'PK 2023').touched).toBe('none');
    expect(buku.activeSheetId).toBe(lembarBernama(buku, 'PK 2023 (2)').id);
  });

  test('gives Excel tables with hints in every column, and a warning for what is unusual', async () => {
    const { buku } = await bukaBuku();
    await sisipkan([templatKosong('sakip', 2024)]);
    const { tables, validations, customProperties } = lembarBernama(buku, 'SAKIP 2024');
    expect(tables).toMatchObject([{ area: { row: 2, column: 0, rowCount: 5, columnCount: 3 } }]);
    expect(validations.map(({ area, prompt }) => [area.column, prompt?.title])).toEqual([
      [0, 'Komponen'],
      [1, 'Bobot'],
      [2, 'Nilai'],
    ]);
    expect(validations[2]).toMatchObject({ rule: { low: 0, high: 100 }, alert: { style: 'Warning' } });
    expect(customProperties.size).toBe(0);
  });

  test('is refused in a protected workbook and while a cell is edited, and then adds nothing', async () => {
    const { buku, host } = await bukaBuku();
    buku.structureProtected = true;
    await expect(sisipkan([templatKosong('nka', 2024)])).rejects.toMatchObject({ kode: 'BUKU_TERPROTEKSI' });
    buku.structureProtected = false;
    host.cellEditMode = true;
    await expect(sisipkan([templatKosong('nka', 2024)])).rejects.toMatchObject({ kode: 'SEL_SEDANG_DIEDIT' });
    expect(namaLembar(buku)).toEqual(['PK 2023']);
  });

  test('that fails half-way takes its own sheets away again', async () => {
    const { buku, host } = await bukaBuku();
    host.failAt(({ member }) => member === 'TableCollection.add', 'GeneralException');
    const gagal = sisipkan([templatKosong('nka', 2024), templatKosong('sakip', 2024)]);
    await expect(gagal).rejects.toMatchObject({ kode: 'GAGAL_MENULIS' });
    expect(namaLembar(buku)).toEqual(['PK 2023']);
  });
});

test('the sample, inserted into an empty workbook, gives the figures of the LKj 2023, also after saving', async () => {
  const { buku } = await bukaBuku([createSheet('Sheet1')]);
  await sisipkan(contohLkj2023());
  const { angka, tabel } = await hitungCapaian();
  const tampil = (kunci: string) => angka.find((satu) => satu.kunci === kunci)?.tampil;
  expect(tabel.flatMap(({ karantina }) => karantina)).toEqual([]);
  expect([
    tampil('rataRata/indikator'),
    tampil('rataRata/sasaran'),
    tampil('nka'),
    tampil('ikpa'),
    tampil('sakip'),
    tampil('anggaran/persen'),
  ]).toEqual(['108,40', '108,90', '91,31', '89,45', '80,09', '97,81']);
  const dibuka = await openWorkbook(await saveWorkbook(buku), 'contoh.xlsx');
  expect(dibuka.sheets.map(({ name }) => name)).toEqual(namaLembar(buku));
  expect(dibuka.sheets[1]?.tables).toHaveLength(1);
});
