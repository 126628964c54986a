import { bacaGabungan } from '../../src/excel/potret/gabungan';
import { ambilPotret } from '../../src/excel/potret/potret';
import type { PotretLembar } from '../../src/input/potret';
import { setCell } from '@capaian/stand-in/workbook/cells';
import { createSheet } from '@capaian/stand-in/workbook/new-workbook';
import { bukaBuku, lembarBerisi, lembarPk, tulisLengkap } from './buku-uji';
import { rencanaUji } from './rencana-uji';

const EMPAT_MB = 4 * 1024 * 1024;

function lembarBesar(nama: string, baris: number, kolom: number, isi: (b: number, k: number) => string | number) {
  return lembarBerisi(
    nama,
    Array.from({ length: baris }, (_, b) => Array.from({ length: kolom }, (_kosong, k) => isi(b, k))),
  );
}

async function potretPertama(): Promise<PotretLembar> {
  const { buku } = await ambilPotret();
  const [pertama] = buku.lembar;
  if (!pertama) throw new Error('The picture is empty.');
  return pertama;
}

describe('ambilPotret', () => {
  it('gives values, texts, formats, kinds and formulas from where the used range begins', async () => {
    const lembar = createSheet('PK');
    setCell(lembar, 3, 2, { value: 0.8804, style: { numberFormat: '0.00%' } });
    setCell(lembar, 3, 3, { value: '80,09**', style: {} });
    setCell(lembar, 4, 2, { value: { error: '#REF!' }, formula: '=#REF!', style: {} });
    setCell(lembar, 4, 3, { value: true, style: {} });
    setCell(lembar, 5, 3, { value: '', formula: '=""', style: {} });
    await bukaBuku([lembar]);
    expect(await potretPertama()).toEqual({
      nama: 'PK',
      terlihat: true,
      baris: 3,
      kolom: 2,
      nilai: [
        [0.8804, '80,09**'],
        ['#REF!', true],
        ['', ''],
      ],
      teks: [
        ['88,04%', '80,09**'],
        ['#REF!', 'TRUE'],
        ['', ''],
      ],
      format: [
        ['0.00%', 'General'],
        ['General', 'General'],
        ['General', 'General'],
      ],
      jenis: [
        ['angka', 'teks'],
        ['galat', 'logika'],
        ['kosong', 'kosong'],
      ],
      rumus: [[], ['=#REF!', undefined], [undefined, '=""']],
    });
  });

  it('tells of hidden rows and of Excel tables, in no more round trips', async () => {
    const lembar = lembarBesar('Data', 5, 3, (b, k) => (b === 0 ? `Kolom ${k}` : b * k));
    lembar.rowSizes.set(2, { hidden: true });
    const area = { row: 0, column: 0, rowCount: 5, columnCount: 3 };
    lembar.tables.push({ id: '1', name: 'Tabel1', area, showHeaders: true, showTotals: false, style: '' });
    const { host } = await bukaBuku([lembar, lembarPk()]);
    const { buku } = await ambilPotret();
    const rentang = { lembar: 'Data', baris: 0, kolom: 0, jumlahBaris: 5, jumlahKolom: 3 };
    expect(buku.lembar[0]).toMatchObject({ barisTersembunyi: true, tabelExcel: [{ nama: 'Tabel1', rentang }] });
    expect(buku.lembar[1]?.barisTersembunyi).toBeUndefined();
    expect(host.counters.roundTrips).toBe(2);
  });

  it('shows hidden sheets, leaves empty ones and our own out, and tells what protects the workbook', async () => {
    const tersembunyi = lembarBerisi('Rahasia', [['x']]);
    tersembunyi.visibility = 'VeryHidden';
    const { buku } = await bukaBuku([lembarPk(), createSheet('Kosong'), tersembunyi]);
    await tulisLengkap(rencanaUji(), await ambilPotret());
    buku.structureProtected = true;
    buku.calculationMode = 'Manual';
    const potret = await ambilPotret();
    expect(potret.buku.lembar.map(({ nama, terlihat }) => [nama, terlihat])).toEqual([
      ['PK 2023', true],
      ['Rahasia', false],
    ]);
    expect(potret.milikKami).toMatchObject([
      { kunci: 'ikhtisar', nama: 'LKj Ikhtisar', terlindungi: false, terlihat: true },
      { kunci: 'data', nama: 'LKj Data' },
    ]);
    expect(potret.semuaNama).toEqual(['PK 2023', 'Kosong', 'Rahasia', 'LKj Ikhtisar', 'LKj Data']);
    expect(potret).toMatchObject({ strukturTerproteksi: true, modeHitungManual: true });
  });

  it('reads 20,000 cells with the merged areas of the headers in three round trips', async () => {
    const lembar = lembarBesar('Data', 2_000, 10, (b, k) => (k === 0 ? `Satker nomor ${b}` : b * k));
    lembar.merges.push({ row: 0, column: 1, rowCount: 1, columnCount: 3 });
    const { host } = await bukaBuku([lembar, lembarPk()]);
    const { buku } = await ambilPotret();
    const kepala = { lembar: 'Data', baris: 0, kolom: 0, jumlahBaris: 2, jumlahKolom: 10 };
    const tanpaGabungan = { lembar: 'PK 2023', baris: 0, kolom: 0, jumlahBaris: 1, jumlahKolom: 3 };
    const gabungan = await bacaGabungan([kepala, tanpaGabungan]);
    expect(buku.lembar[0]?.nilai).toHaveLength(2_000);
    expect(gabungan).toEqual([{ lembar: 'Data', baris: 0, kolom: 1, jumlahBaris: 1, jumlahKolom: 3 }]);
    expect(host.counters.roundTrips).toBe(3);
    expect(host.counters.largestResponse).toBeLessThan(EMPAT_MB);
  });

  it('reads a sheet larger than one answer in pieces, whole and in order, with progress', async () => {
    const { host } = await bukaBuku([lembarBesar('Ekspor', 12_000, 10, (b, k) => b * 10 + k)]);
    const kemajuan: number[] = [];
    const { buku } = await ambilPotret({ kemajuan: (bagian) => kemajuan.push(bagian) });
    expect(buku.lembar[0]?.nilai.flat()).toEqual(Array.from({ length: 120_000 }, (_, i) => i));
    expect(kemajuan).toHaveLength(5);
    expect(kemajuan.at(-1)).toBe(1);
    expect(host.counters.roundTrips).toBe(2 + 5);
    expect(host.counters.largestResponse).toBeLessThan(EMPAT_MB);
  });

  it('halves a piece until Excel can answer', async () => {
    const panjang = 'x'.repeat(2_000);
    const { host } = await bukaBuku([lembarBesar('Narasi', 3_000, 1, (b) => `${b} ${panjang}`), lembarPk()]);
    const { buku } = await ambilPotret();
    expect(buku.lembar[0]?.nilai.map(([satu]) => Number.parseInt(String(satu)))).toEqual(
      Array.from({ length: 3_000 }, (_, b) => b),
    );
    expect(buku.lembar[1]?.nilai).toHaveLength(4);
    expect(host.counters.batches.some(({ error }) => error === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
  });

  it('stops between two pieces when the person cancels', async () => {
    await bukaBuku([lembarBesar('Ekspor', 12_000, 10, (b, k) => b + k)]);
    const pengendali = new AbortController();
    const baca = ambilPotret({ batal: pengendali.signal, kemajuan: () => pengendali.abort() });
    await expect(baca).rejects.toMatchObject({ kode: 'DIBATALKAN' });
  });

  it('names the code and the place of an error without a meaning of its own', async () => {
    const { host } = await bukaBuku();
    host.failAt(({ member }) => member === 'Range.load', 'GeneralException');
    const galat = { kode: 'GAGAL_MEMBACA', rincian: { kode: 'GeneralException', lokasi: 'Range.load' } };
    await expect(ambilPotret()).rejects.toMatchObject(galat);
  });
});
