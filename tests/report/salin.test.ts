import { Decimal } from '../../src/dasar/desimal';
import type { HasilLkj } from '../../src/domain/lkj';
import type { RencanaLembar, SelRencana } from '../../src/report/rencana';
import { blokTabel, salinBlok } from '../../src/report/salin';
import { hasilContoh, laporan } from './rencana-lkj';

const sel = (
  baris: number,
  kolom: number,
  gaya: SelRencana['gaya'],
  isi: SelRencana['isi'],
  format?: string,
): SelRencana => ({
  baris,
  kolom,
  gaya,
  isi,
  ...(format ? { format } : {}),
});
const teks = (isi: string): SelRencana['isi'] => ({ jenis: 'teks', teks: isi });

const LEMBAR: RencanaLembar = {
  kunci: 'anggaran',
  nama: 'LKj Anggaran',
  lebarKolom: [30, 20, 10],
  sel: [
    sel(0, 0, 'judul', teks('REALISASI')),
    sel(2, 0, 'grup', teks('Menurut jenis belanja')),
    sel(3, 0, 'kepala', teks('Jenis')),
    sel(3, 1, 'kepalaAngka', teks('Pagu')),
    sel(3, 2, 'kepalaAngka', teks('%')),
    sel(4, 0, 'teks', teks('Pegawai <A&B>')),
    sel(4, 1, 'angka', { jenis: 'rumus', rumus: 'A1', harapan: new Decimal('2440968652000') }, '#,##0'),
    sel(4, 2, 'angka', { jenis: 'rumus', rumus: 'A1', harapan: new Decimal('97.805') }, '0.00"%"'),
    sel(5, 0, 'total', teks('TOTAL')),
    sel(5, 1, 'total', { jenis: 'kosong' }),
    sel(5, 2, 'totalAngka', { jenis: 'angka', nilai: new Decimal('1000.5') }, '0.00'),
    sel(6, 0, 'catatan', teks('Cara hitung: …')),
  ],
  gabung: [{ baris: 5, kolom: 0, jumlahBaris: 1, jumlahKolom: 2 }],
  tinggiBaris: new Map(),
  bagan: [],
  cetak: { orientasi: 'tegak', barisJudul: null, potongSebelum: [] },
  bekukanBaris: 0,
};

describe('a table for Word', () => {
  const [blok, ...lain] = blokTabel(LEMBAR);
  if (!blok) throw new Error('The sheet has a table.');

  it('is found from its header to its last row, named by the heading above it', () => {
    expect(lain).toEqual([]);
    expect(blok).toEqual({
      judul: 'Menurut jenis belanja',
      kotak: { baris: 3, kolom: 0, jumlahBaris: 3, jumlahKolom: 3 },
    });
  });

  it('carries borders, header cells, joined columns and right-aligned numbers in Indonesian form', () => {
    const { html } = salinBlok(LEMBAR, blok);
    expect(html.match(/<tr>/g)).toHaveLength(3);
    expect(html.match(/<th /g)).toHaveLength(3);
    expect(html).toMatch(/text-align:right[^>]*>2\.440\.968\.652\.000<\/td>/);
    expect(html).toMatch(/text-align:right[^>]*>97,81%<\/td>/);
    expect(html).toMatch(/<td colspan="2" style="border:1px solid[^>]*>TOTAL<\/td>/);
    expect(html).toContain('Pegawai &lt;A&amp;B&gt;');
    expect(html).not.toContain('Kaidah');
  });

  it('has as many columns in every row of the text form', () => {
    const { tsv } = salinBlok(LEMBAR, blok);
    expect(tsv.split('\n').map((baris) => baris.split('\t'))).toEqual([
      ['Jenis', 'Pagu', '%'],
      ['Pegawai <A&B>', '2.440.968.652.000', '97,81%'],
      ['TOTAL', '', '1000,50'],
    ]);
  });
});

describe('the tables of the LKj 2023', () => {
  let hasil: HasilLkj;
  beforeAll(async () => {
    hasil = await hasilContoh();
  });

  it.each([
    ['ikhtisar', 2],
    ['kluster', 3],
    ['nka', 3],
    ['anggaran', 3],
    ['capaian', 8],
  ])('on %s are %i', (kunci, banyak) => {
    const lembar = laporan(hasil).rencana.lembar.find((l) => l.kunci === kunci);
    expect(lembar && blokTabel(lembar)).toHaveLength(banyak);
  });
});
