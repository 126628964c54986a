import { namaKotak } from '../../dasar/a1';
import type { Kotak } from '../../dasar/kotak';
import type { LembarBuku } from '../kawat/daftar-lembar';
import type { Bagian } from '../kawat/kirim-lunak';
import { type Langkah, langkahBentuk } from '../kawat/langkah';

/** An Excel table that a reader made on a sheet of ours, as it was found. */
export interface TabelPembaca {
  nama: string;
  kotak: Kotak;
  gaya: string;
  /** It has a header of its own and no row of totals: another one cannot be made again over the same cells. */
  biasa: boolean;
}

/** A reader's filter on a sheet of ours, as it was found. */
export interface SaringanPembaca {
  kotak: Kotak;
  /** What is shown, by the column of the filter. */
  kriteria: readonly (readonly [kolom: number, kriteria: Excel.FilterCriteria])[];
}

/** What a reader has put on a sheet that is written again. */
export interface DariPembaca {
  /** Excel tables that reach into our columns. */
  tabel?: readonly TabelPembaca[];
  saringan?: SaringanPembaca;
}

interface Ditulis {
  ada: Pick<LembarBuku, 'nama' | 'tabel' | 'tersaring'>;
}

/**
 * What a reader has put on sheets that are written again: the Excel tables that reach into our columns, and the filter.
 * One round trip where there are any, none else. `lebar`: columns that are ours.
 */
export async function bacaTabelPembaca<T extends Ditulis>(
  context: Excel.RequestContext,
  tulisUlang: readonly T[],
  lebar: (satu: T) => number,
): Promise<(T & DariPembaca)[]> {
  const diminta = tulisUlang.map((satu) => ({
    satu,
    tabel: satu.ada.tabel.map((nama) => mintaTabel(context, nama)),
    saringan: satu.ada.tersaring ? mintaSaringan(context, satu.ada.nama) : null,
  }));
  if (diminta.some(({ tabel, saringan }) => tabel.length > 0 || saringan)) await context.sync();
  return diminta.map(({ satu, tabel, saringan }) => ({
    ...satu,
    tabel: tabel.flatMap(({ tabel: asli, range }) => (range.columnIndex < lebar(satu) ? [tabelDari(asli, range)] : [])),
    ...(saringan && !saringan.range.isNullObject ? { saringan: saringanDari(saringan) } : {}),
  }));
}

function mintaTabel(context: Excel.RequestContext, nama: string): { tabel: Excel.Table; range: Excel.Range } {
  const tabel = context.workbook.tables.getItem(nama);
  const range = tabel.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  tabel.load('name,style,showHeaders,showTotals');
  return { tabel, range };
}

interface SaringanDiminta {
  filter: Excel.AutoFilter;
  range: Excel.Range;
}

function mintaSaringan(context: Excel.RequestContext, nama: string): SaringanDiminta {
  const filter = context.workbook.worksheets.getItem(nama).autoFilter;
  const range = filter.getRangeOrNullObject();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  filter.load('criteria');
  return { filter, range };
}

const tabelDari = ({ name, style, showHeaders, showTotals }: Excel.Table, range: Excel.Range): TabelPembaca => ({
  nama: name,
  kotak: kotakDari(range),
  gaya: style,
  biasa: showHeaders && !showTotals,
});

function saringanDari({ filter, range }: SaringanDiminta): SaringanPembaca {
  // A column that is not filtered has no criteria, or some without a kind.
  const kriteria = (filter.criteria as (Excel.FilterCriteria | null)[]).flatMap((satu, kolom) =>
    satu?.filterOn === undefined ? [] : [[kolom, satu] as const],
  );
  return { kotak: kotakDari(range), kriteria };
}

const kotakDari = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Kotak => ({
  baris: rowIndex,
  kolom: columnIndex,
  jumlahBaris: rowCount,
  jumlahKolom: columnCount,
});

/** Puts tables and filter back on a sheet that holds again what it held. */
export function bagianPembaca(nama: string, { tabel = [], saringan }: DariPembaca): Bagian[] {
  return [
    { kode: 'TABEL_DILEPAS', langkah: tabel.filter(({ biasa }) => biasa).map((satu) => langkahTabel(nama, satu)) },
    { kode: 'FILTER_DILEPAS', langkah: saringan ? [langkahSaringan(nama, saringan)] : [] },
  ];
}

const langkahTabel = (nama: string, tabel: TabelPembaca): Langkah =>
  langkahBentuk((buku) => {
    const baru = buku.lembar(nama).tables.add(namaKotak(tabel.kotak), true);
    baru.name = tabel.nama;
    baru.style = tabel.gaya;
  }, 5);

const langkahSaringan = (nama: string, { kotak, kriteria }: SaringanPembaca): Langkah =>
  langkahBentuk((buku) => {
    const { autoFilter } = buku.lembar(nama);
    const alamat = namaKotak(kotak);
    autoFilter.apply(alamat);
    for (const [kolom, satu] of kriteria) autoFilter.apply(alamat, kolom, satu);
  }, 3 + kriteria.length);
