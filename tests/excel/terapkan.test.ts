import { ambilPotret } from '../../src/excel/potret/potret';
import { tetapkanNama } from '../../src/excel/kawat/kepemilikan';
import type { RencanaLaporan } from '../../src/report/rencana';
import { getCell } from '@capaian/stand-in/workbook/cells';
import type { Cell, Sheet, Workbook } from '@capaian/stand-in/workbook/model';
import {
  bukaBuku,
  isiLembar,
  lembarBerisi,
  lembarBernama,
  lembarPk,
  namaLembar,
  salinan,
  tulisLengkap,
} from './buku-uji';
import { BARIS_ISI, type BentukRencana, rencanaUji, TEKS_BERBAHAYA } from './rencana-uji';

/** A whole run: picture, names, write. */
async function jalankan(bentuk: Omit<BentukRencana, 'ikhtisar' | 'data'> = {}): Promise<RencanaLaporan> {
  const potret = await ambilPotret();
  const keinginan = new Map([
    ['ikhtisar', 'LKj Ikhtisar'],
    ['data', 'LKj Data'],
  ]);
  const nama = tetapkanNama(potret, keinginan);
  const rencana = rencanaUji({ ...bentuk, ikhtisar: nama.get('ikhtisar') ?? '', data: nama.get('data') ?? '' });
  await tulisLengkap(rencana, potret);
  return rencana;
}

function sel(buku: Workbook, lembar: string, baris: number, kolom: number): Cell {
  const isi = getCell(lembarBernama(buku, lembar), baris, kolom);
  if (!isi) throw new Error(`${lembar} has nothing at row ${baris}, column ${kolom}.`);
  return isi;
}

describe('the first run', () => {
  it('adds the marked sheets after the last tab and shows the first of them', async () => {
    const { buku } = await bukaBuku();
    await jalankan();
    expect(namaLembar(buku)).toEqual(['PK 2023', 'LKj Ikhtisar', 'LKj Data']);
    expect(lembarBernama(buku, 'LKj Data').customProperties.get('capaian.lembar')).toBe('data');
    expect(buku.activeSheetId).toBe(lembarBernama(buku, 'LKj Ikhtisar').id);
  });

  it('writes live formulas that Excel has calculated', async () => {
    const { buku } = await bukaBuku();
    await jalankan();
    const capaian = sel(buku, 'LKj Ikhtisar', BARIS_ISI, 3);
    expect(capaian.formula).toBe("='LKj Data'!C3/'LKj Data'!B3*100");
    expect(capaian.value).toBeCloseTo(110, 9);
    // With room behind the number.
    expect(capaian.style.numberFormat).toBe('0.00_-');
    expect(sel(buku, 'LKj Ikhtisar', 6, 1).value).toBe(90.1);
  });

  it('writes texts as texts, whatever they look like', async () => {
    const { buku } = await bukaBuku();
    await jalankan();
    const tertulis = TEKS_BERBAHAYA.map((_, i) => sel(buku, 'LKj Data', 6 + i, 0));
    expect(tertulis.map((satu) => satu.value)).toEqual(TEKS_BERBAHAYA);
    expect(tertulis.filter((satu) => satu.formula !== undefined)).toEqual([]);
    expect(sel(buku, 'LKj Ikhtisar', BARIS_ISI, 0).quotePrefix).toBeFalsy();
  });

  it('links a fact to the cell it was read from, in the accent colour', async () => {
    const { buku } = await bukaBuku();
    await jalankan();
    const tautan = sel(buku, 'LKj Data', BARIS_ISI, 3);
    expect(tautan).toMatchObject({
      value: 'PK 2023!C2',
      formula: `=HYPERLINK("#'PK 2023'!C2","PK 2023!C2")`,
    });
    expect(tautan.style.font).toMatchObject({ color: '#1F4E5F', underline: true });
  });

  it('gives every cell its look: header, body lines, the strong line of a total, merged title', async () => {
    const { buku } = await bukaBuku();
    await jalankan();
    const lembar = lembarBernama(buku, 'LKj Ikhtisar');
    expect(sel(buku, 'LKj Ikhtisar', 1, 0).style).toMatchObject({
      fill: '#DCE8EC',
      font: { bold: true },
      wrapText: true,
    });
    expect(sel(buku, 'LKj Ikhtisar', 2, 1).style).toMatchObject({
      horizontal: 'Right',
      vertical: 'Center',
      borders: { EdgeRight: { weight: 'Thin' }, EdgeBottom: { weight: 'Thin', color: '#BFC5C8' } },
    });
    expect(sel(buku, 'LKj Ikhtisar', 5, 3).style.borders?.EdgeTop).toMatchObject({ weight: 'Medium' });
    expect(sel(buku, 'LKj Ikhtisar', 2, 1).style.font?.bold).toBeFalsy();
    expect(lembar.merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 4 }]);
  });

  it('sets sizes, frozen header, gridlines and print set-up', async () => {
    const { buku } = await bukaBuku();
    await jalankan();
    const lembar = lembarBernama(buku, 'LKj Ikhtisar');
    expect([...lembar.columnSizes].map(([kolom, { width }]) => [kolom, width])).toEqual([
      [0, 161.25],
      [1, 66.75],
      [2, 66.75],
      [3, 66.75],
    ]);
    expect(lembar.rowSizes.get(1)?.height).toBe(30);
    expect(lembar.frozen.rows).toBe(2);
    expect(lembar.showGridlines).toBe(false);
    expect(lembar.page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      titleRows: { first: 1, last: 1 },
      rowBreaks: [8],
      footer: { left: '&A', right: '&P / &N' },
    });
  });

  it('draws a native combined chart: columns with labels, the target as a dashed line without markers', async () => {
    const { buku } = await bukaBuku();
    await jalankan();
    const [bagan, ...lain] = lembarBernama(buku, 'LKj Ikhtisar').charts;
    const idData = lembarBernama(buku, 'LKj Data').id;
    expect(lain).toEqual([]);
    expect(bagan).toMatchObject({
      name: 'Capaian per indikator',
      type: 'ColumnClustered',
      title: { text: 'Capaian per indikator' },
      // The title says what the line stands for.
      legend: { visible: false },
      valueAxis: { minimum: 0, numberFormat: '0', majorGridlines: true, gridlineColor: '#D9D9D9' },
    });
    expect(bagan?.series).toMatchObject([
      {
        name: 'Capaian',
        fill: '#1F4E5F',
        values: { area: { row: 2, column: 3, rowCount: 3, columnCount: 1 } },
        categories: { area: { row: 2, column: 0, rowCount: 3, columnCount: 1 } },
        labels: { visible: true, numberFormat: '0.00' },
      },
      // A plain line has no markers, and Excel on the web refuses to be told so here.
      { name: 'Target', type: 'Line', line: { style: 'Dash' }, values: { sheetId: idData } },
    ]);
    expect(bagan?.series[1]?.marker).toBeUndefined();
  });

  it('begins bars where the plan says, also on an axis that nobody sees', async () => {
    const { buku } = await bukaBuku();
    await jalankan({ sumbuNilai: { minimum: 0, maksimum: 110, format: '0', tersembunyi: true } });
    expect(lembarBernama(buku, 'LKj Ikhtisar').charts[0]?.valueAxis).toMatchObject({
      visible: false,
      minimum: 0,
      maximum: 110,
    });
  });
});

describe('a second run', () => {
  it('rewrites in place: the same sheets hold the same as after one run', async () => {
    const { buku } = await bukaBuku();
    await jalankan();
    const id = buku.sheets.map((satu) => satu.id);
    const isi = buku.sheets.map(isiLembar);
    await jalankan();
    expect(buku.sheets.map((satu) => satu.id)).toEqual(id);
    expect(buku.sheets.map(isiLembar)).toEqual(isi);
  });

  it('keeps the print set-up and the panes that the person chose', async () => {
    const { buku } = await bukaBuku();
    await jalankan();
    const lembar = lembarBernama(buku, 'LKj Ikhtisar');
    lembar.page.paperSize = 'Legal';
    lembar.page.rowBreaks = [5];
    lembar.frozen = { rows: 1, columns: 1 };
    lembar.showGridlines = true;
    const dipilih = salinan({ ...lembar.page, ...lembar.frozen });
    await jalankan({ judul: 'Lagi' });
    expect({ ...lembar.page, ...lembar.frozen }).toEqual(dipilih);
    expect(lembar.showGridlines).toBe(true);
  });

  it('sets them anew where the report now wants others', async () => {
    const { buku } = await bukaBuku();
    await jalankan();
    const lembar = lembarBernama(buku, 'LKj Ikhtisar');
    lembar.page.paperSize = 'Legal';
    lembar.frozen = { rows: 1, columns: 1 };
    const rencana = rencanaUji();
    const [ikhtisar, ...lain] = rencana.lembar;
    if (!ikhtisar) throw new Error('The small plan has two sheets.');
    const cetak = { ...ikhtisar.cetak, potongSebelum: [6] };
    await tulisLengkap({ lembar: [{ ...ikhtisar, cetak }, ...lain] }, await ambilPotret());
    expect(lembar.page).toMatchObject({ paperSize: 'A4', rowBreaks: [6] });
    expect(lembar.frozen).toEqual({ rows: 2, columns: 0 });
  });

  it('leaves nothing of a longer report behind', async () => {
    const { buku } = await bukaBuku();
    await jalankan();
    const data = lembarBernama(buku, 'LKj Data');
    const bersih = isiLembar(data);
    const { buku: kedua } = await bukaBuku([lembarPk()]);
    await jalankan();
    const lama = lembarBernama(kedua, 'LKj Data');
    lama.rows.set(40, new Map([[3, { value: null, style: { fill: '#FF0000' } }]]));
    lama.merges.push({ row: 40, column: 0, rowCount: 2, columnCount: 2 });
    lama.columnSizes.set(3, { width: 300, hidden: true });
    lama.rowSizes.set(40, { height: 90, hidden: true });
    await jalankan();
    expect(isiLembar(lama)).toEqual(bersih);
  });

  it('finds a sheet of ours that the person renamed, and points the formulas at its new name', async () => {
    const { buku } = await bukaBuku();
    await jalankan();
    lembarBernama(buku, 'LKj Data').name = 'Data & sumber';
    await jalankan();
    expect(namaLembar(buku)).toEqual(['PK 2023', 'LKj Ikhtisar', 'Data & sumber']);
    expect(sel(buku, 'LKj Ikhtisar', BARIS_ISI, 3)).toMatchObject({
      formula: "='Data & sumber'!C3/'Data & sumber'!B3*100",
    });
  });

  it('leaves a hidden sheet of ours hidden', async () => {
    const { buku } = await bukaBuku();
    await jalankan();
    lembarBernama(buku, 'LKj Ikhtisar').visibility = 'Hidden';
    buku.activeSheetId = lembarBernama(buku, 'PK 2023').id;
    await jalankan({ judul: 'Lagi' });
    expect(lembarBernama(buku, 'LKj Ikhtisar').visibility).toBe('Hidden');
    expect(sel(buku, 'LKj Ikhtisar', 0, 0).value).toBe('Lagi');
    expect(buku.activeSheetId).toBe(lembarBernama(buku, 'PK 2023').id);
  });

  it('shows the report, or leaves the person where they are when the run was not theirs', async () => {
    const { buku } = await bukaBuku();
    await tulisLengkap(rencanaUji(), await ambilPotret(), { tetapDiLembar: true });
    expect(buku.activeSheetId).toBe(lembarBernama(buku, 'PK 2023').id);
    await tulisLengkap(rencanaUji(), await ambilPotret());
    expect(buku.activeSheetId).toBe(lembarBernama(buku, 'LKj Ikhtisar').id);
  });
});

describe("the person's sheets", () => {
  it('stay exactly as they are, over two runs', async () => {
    const asing = lembarBerisi('LKj Data', [['milik saya', 1]]);
    const { buku } = await bukaBuku([lembarPk(), asing]);
    const sebelum: Sheet[] = salinan(buku.sheets);
    await jalankan();
    await jalankan({ judul: 'Lagi' });
    expect(buku.sheets.slice(0, 2)).toEqual(sebelum);
    expect(namaLembar(buku)).toEqual(['PK 2023', 'LKj Data', 'LKj Ikhtisar', 'LKj Data (2)']);
  });
});
