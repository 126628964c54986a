import { kunciImpor, TANDA_MILIK } from '../../src/excel/kawat/kepemilikan';
import { simpanNaskah } from '../../src/excel/masukan/lembar-naskah';
import { bacaGabungan } from '../../src/excel/potret/gabungan';
import { ambilPotret } from '../../src/excel/potret/potret';
import { sisipkan } from '../../src/excel/masukan/sisipkan';
import { KEPALA_DATA } from '../../src/report/lembar/data';
import { templatKosong } from '../../src/templat/daftar';
import { plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { Sheet } from '@capaian/stand-in/workbook/model';
import { bukaBuku, lembarBerisi, lembarBernama, tulisLengkap } from './buku-uji';
import { rencanaUji } from './rencana-uji';

/** Three rows of targets and results as somebody types them, with formulas beside them. */
function lembarOrang(nama: string, rumus: readonly string[]): Sheet {
  const lembar = lembarBerisi(nama, [
    ['Indikator', 'Target', 'Realisasi', 'Capaian'],
    ['Satu', 80, 88],
    ['Dua', 90, 90],
    ['Tiga', 10, 5],
  ]);
  rumus.forEach((formula, i) => setCell(lembar, 1 + i, 3, { value: 1, formula, style: {} }));
  return lembar;
}

async function dibaca(lembar: Sheet): Promise<{ dibaca: boolean; disebut: string[] }> {
  await bukaBuku([lembar]);
  const potret = await ambilPotret();
  return { dibaca: potret.buku.lembar.length === 1, disebut: potret.bukanMasukan.map(({ rentang }) => rentang.lembar) };
}

describe('a copy of a result sheet that has lost our mark', () => {
  it('made by Excel is no input, and is named', async () => {
    const { buku } = await bukaBuku();
    await tulisLengkap(rencanaUji(), await ambilPotret());
    await Excel.run(async (context) => {
      for (const nama of ['LKj Ikhtisar', 'LKj Data']) context.workbook.worksheets.getItem(nama).copy('End');
      await context.sync();
    });
    expect(lembarBernama(buku, 'LKj Ikhtisar (2)').customProperties.size).toBe(0);
    lembarBernama(buku, 'LKj Ikhtisar (2)').name = 'Ikhtisar triwulan III';
    const potret = await ambilPotret();
    expect(potret.buku.lembar.map(({ nama }) => nama)).toEqual(['PK 2023']);
    expect(potret.bukanMasukan.map(({ rentang }) => rentang.lembar)).toEqual(['Ikhtisar triwulan III', 'LKj Data (2)']);
    expect(potret.bukanMasukan[0]?.sebutan).toContain('Salinan lembar LKj');
  });

  it('moved to another workbook points at the old one, and is known by that', async () => {
    const rumus = [2, 3, 4].map((baris) => `='[LKj 2023.xlsx]LKj Data'!C${baris}`);
    const lembar = lembarBerisi('Kluster', [['Kluster', 'Realisasi'], ['Anak'], ['Lansia'], ['Disabilitas']]);
    rumus.forEach((formula, i) => setCell(lembar, 1 + i, 1, { value: 1, formula, style: {} }));
    expect(await dibaca(lembar)).toEqual({ dibaca: false, disebut: ['Kluster'] });
  });

  it('of LKj Data is known by its header, whatever it is called', async () => {
    expect(await dibaca(lembarBerisi('Data lama', [['DATA SUMBER'], [...KEPALA_DATA], [1, 'Fakta', 2]]))).toEqual({
      dibaca: false,
      disebut: ['Data lama'],
    });
  });
});

describe('a copy of an input sheet that we made', () => {
  const salin = (nama: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(nama).copy('End');
      await context.sync();
    });
  const dibacaKini = async (): Promise<{ dibaca: string[]; disebut: string[] }> => {
    const { buku, bukanMasukan } = await ambilPotret();
    return { dibaca: buku.lembar.map(({ nama }) => nama), disebut: bukanMasukan.map(({ rentang }) => rentang.lembar) };
  };
  const TEKS = Array.from({ length: 12 }, (_, i) => `Paragraf ${i + 1} tentang capaian.`).join('\n');

  it('of the report’s text is no input while the original is there, also when somebody has worked on it', async () => {
    const { buku } = await bukaBuku();
    const nama = await simpanNaskah(TEKS);
    await salin(nama);
    const salinan = lembarBernama(buku, `${nama} (2)`);
    const asli = { dibaca: ['PK 2023', nama], disebut: [salinan.name] };
    expect(await dibacaKini()).toEqual(asli);
    setCell(salinan, 3, 0, plainCell('Paragraf yang diperbaiki.'));
    expect(await dibacaKini()).toEqual(asli);
    const { bukanMasukan } = await ambilPotret();
    expect(bukanMasukan[0]?.sebutan).toContain(`Salinan lembar “${nama}”`);
    // Without the original it is what the person works with.
    buku.sheets = buku.sheets.filter(({ name }) => name !== nama);
    expect(await dibacaKini()).toEqual({ dibaca: ['PK 2023', salinan.name], disebut: [] });
  });

  it('of imported tables counts nothing twice', async () => {
    const { buku } = await bukaBuku();
    const impor = lembarBerisi('Satker A', [
      ['Indikator', 'Target', 'Realisasi'],
      ['Empat', 80, 88],
      ['Lima', 90, 90],
    ]);
    impor.customProperties.set(TANDA_MILIK, kunciImpor('satker-a.xlsx'));
    buku.sheets.push(impor);
    await salin('Satker A');
    lembarBernama(buku, 'Satker A (2)').name = 'Cadangan';
    expect(await dibacaKini()).toEqual({ dibaca: ['PK 2023', 'Satker A'], disebut: ['Cadangan'] });
  });

  it('is told from a sheet of the same form with other contents', async () => {
    const { buku } = await bukaBuku();
    const nama = await simpanNaskah(TEKS);
    buku.sheets.push(lembarBerisi('Naskah lain', [['Naskah Laporan'], ...TEKS.split('\n').map((t) => [`${t} Lain.`])]));
    expect(await dibacaKini()).toEqual({ dibaca: ['PK 2023', nama, 'Naskah lain'], disebut: [] });
  });
});

describe('a sheet of the person’s own is read', () => {
  it.each([
    ['with formulas of its own', 'PK 2023', ['=C2/B2*100', '=C3/B3*100']],
    ['with a few figures taken from ours', 'PK 2023', ["='LKj Capaian'!D2", "='LKj Capaian'!D3"]],
    ['under a name like ours', 'LKj Data', []],
    ['with links to its other sheets', 'Daftar', ['=HYPERLINK("#\'PK 2023\'!A1","PK")']],
  ])('%s', async (_apa, nama, rumus) => {
    expect(await dibaca(lembarOrang(nama, rumus))).toEqual({ dibaca: true, disebut: [] });
  });
});

test('a header with more merged areas than Excel gives in one answer is read in parts', async () => {
  const lembar = lembarBerisi('Lebar', [['Satker']]);
  const gabung = (row: number, banyak: number) =>
    Array.from({ length: banyak }, (_, i) => ({ row, column: 2 * i, rowCount: 1, columnCount: 2 }));
  lembar.merges.push(...gabung(0, 300), ...gabung(1, 300), { row: 2, column: 0, rowCount: 2, columnCount: 1 });
  await bukaBuku([lembar]);
  const kepala = { lembar: 'Lebar', baris: 0, kolom: 0, jumlahBaris: 4, jumlahKolom: 700 };
  expect(await bacaGabungan([kepala])).toHaveLength(601);
});

test('Excel on the web shows a template that was just inserted', async () => {
  const { host, buku } = await bukaBuku();
  host.conditions.web = true;
  const [nama = ''] = await sisipkan([templatKosong('nka', 2024)]);
  expect(buku.activeSheetId).toBe(lembarBernama(buku, nama).id);
});
