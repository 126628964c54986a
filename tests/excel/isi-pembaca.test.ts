import { ambilPotret } from '../../src/excel/potret/potret';
import type { RencanaLaporan, SelRencana } from '../../src/report/rencana';
import { getValue, plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { CellValue, Sheet } from '@capaian/stand-in/workbook/model';
import { bukaBuku, lembarBernama, tulisLengkap } from './buku-uji';
import { teks } from './rencana-uji';

const KOLOM = { catatan: 1, kunci: 2 } as const;

/** A sheet of findings, one row per key from row 2, with a column for notes. */
function rencana(...kunci: readonly string[]): RencanaLaporan {
  const baris = kunci.flatMap((k, i): SelRencana[] => [
    teks(2 + i, 0, `Temuan ${k}`),
    { baris: 2 + i, kolom: KOLOM.catatan, isi: { jenis: 'kosong' }, gaya: 'isian' },
    { ...teks(2 + i, KOLOM.kunci, k, 'kunci'), format: ';;;' },
  ]);
  return {
    lembar: [
      {
        kunci: 'reviu',
        nama: 'LKj Reviu',
        lebarKolom: [40, 30, 2],
        sel: [teks(0, 0, 'Reviu', 'judul'), teks(1, 0, 'Temuan', 'kepala'), teks(1, 1, 'Catatan', 'kepala'), ...baris],
        gabung: [],
        tinggiBaris: new Map(),
        bagan: [],
        cetak: { orientasi: 'tegak', barisJudul: null, potongSebelum: [] },
        bekukanBaris: 0,
        kolomPembaca: { kunci: KOLOM.kunci, isian: [KOLOM.catatan] },
      },
    ],
  };
}

async function jalankan(...kunci: readonly string[]): Promise<void> {
  await tulisLengkap(rencana(...kunci), await ambilPotret());
}

async function lembarReviu(...kunci: readonly string[]): Promise<Sheet> {
  const { buku } = await bukaBuku();
  await jalankan(...kunci);
  return lembarBernama(buku, 'LKj Reviu');
}

function ketik(lembar: Sheet, baris: number, kolom: number, isi: CellValue): void {
  setCell(lembar, baris, kolom, { ...plainCell(isi), style: lembar.rows.get(baris)?.get(kolom)?.style ?? {} });
}

/** Row in which a text stands; -1 when it stands nowhere. */
const barisDari = (lembar: Sheet, isi: CellValue, kolom: number): number =>
  [...lembar.rows.keys()].find((baris) => getValue(lembar, baris, kolom) === isi) ?? -1;

describe('what the reader wrote into the columns that are theirs', () => {
  it('follows its row by the key when rows come, go and change places', async () => {
    const lembar = await lembarReviu('a', 'b', 'c');
    ketik(lembar, 3, KOLOM.catatan, 'sudah diperbaiki');
    ketik(lembar, 4, KOLOM.catatan, '=1+1 bukan rumus');
    ketik(lembar, 2, KOLOM.catatan, 7);
    await jalankan('baru', 'c', 'a', 'b');
    const catatan = [2, 3, 4, 5].map((baris) => getValue(lembar, baris, KOLOM.catatan));
    expect(catatan).toEqual([null, '=1+1 bukan rumus', 7, 'sudah diperbaiki']);
  });

  it('is kept below the table when its row is gone, and goes back to it when it returns', async () => {
    const lembar = await lembarReviu('a', 'b');
    ketik(lembar, 3, KOLOM.catatan, 'menunggu data');
    await jalankan('a');
    await jalankan('a');
    expect(barisDari(lembar, 'menunggu data', KOLOM.catatan)).toBeGreaterThan(3);
    expect(getValue(lembar, 2, KOLOM.catatan)).toBeNull();
    await jalankan('a', 'b');
    expect(getValue(lembar, 3, KOLOM.catatan)).toBe('menunggu data');
    expect([...lembar.rows.keys()].filter((b) => getValue(lembar, b, KOLOM.catatan) === 'menunggu data')).toEqual([3]);
  });

  it('keeps the format it shows in: a date stays a date, half a percentage', async () => {
    const lembar = await lembarReviu('a', 'b');
    const isi = (baris: number, value: number, numberFormat: string): void =>
      setCell(lembar, baris, KOLOM.catatan, { value, style: { numberFormat } });
    isi(2, 45366, 'dd/mm/yyyy');
    isi(3, 0.5, '0%');
    await jalankan('b', 'a');
    const tertulis = [2, 3].map((baris) => lembar.rows.get(baris)?.get(KOLOM.catatan));
    expect(tertulis).toMatchObject([
      { value: 0.5, style: { numberFormat: '0%' } },
      { value: 45366, style: { numberFormat: 'dd/mm/yyyy' } },
    ]);
    // Once its row is gone, too.
    await jalankan('b');
    const yatim = barisDari(lembar, 45366, KOLOM.catatan);
    expect(lembar.rows.get(yatim)?.get(KOLOM.catatan)?.style.numberFormat).toBe('dd/mm/yyyy');
  });

  it('makes its row high enough to print whole', async () => {
    const lembar = await lembarReviu('a', 'b');
    ketik(lembar, 3, KOLOM.catatan, 'sudah dibahas dengan Biro Perencanaan dan menunggu surat jawaban');
    await jalankan('a', 'b');
    expect([2, 3].map((baris) => lembar.rowSizes.get(baris)?.height)).toEqual([undefined, 45]);
  });

  it('stays on a sheet that a run empties, under its key, until its row is there again', async () => {
    const lembar = await lembarReviu('a');
    ketik(lembar, 2, KOLOM.catatan, 'menunggu data');
    const [dikosongkan] = rencana('a').lembar;
    if (!dikosongkan) throw new Error('The plan has one sheet.');
    const { kunci, nama, gabung, tinggiBaris, bagan, cetak, bekukanBaris } = dikosongkan;
    const sel = [teks(0, 0, 'Tidak ada lagi')];
    const kosong = { kunci, nama, lebarKolom: [40], sel, gabung, tinggiBaris, bagan, cetak, bekukanBaris };
    await tulisLengkap({ lembar: [kosong] }, await ambilPotret());
    expect(barisDari(lembar, 'menunggu data', KOLOM.catatan)).toBeGreaterThan(0);
    await jalankan('a');
    expect(getValue(lembar, 2, KOLOM.catatan)).toBe('menunggu data');
    expect([...lembar.rows.keys()].filter((b) => getValue(lembar, b, KOLOM.catatan) === 'menunggu data')).toEqual([2]);
  });

  it('follows when the columns stand elsewhere in a newer layout', async () => {
    const lembar = await lembarReviu('a');
    ketik(lembar, 2, KOLOM.catatan, 'tetap');
    const baru = rencana('a');
    const geser = baru.lembar.map((satu) => ({
      ...satu,
      lebarKolom: [40, 10, 30, 2],
      sel: satu.sel.map((s) => (s.kolom >= KOLOM.catatan ? { ...s, kolom: s.kolom + 1 } : s)),
      kolomPembaca: { kunci: KOLOM.kunci + 1, isian: [KOLOM.catatan + 1] },
    }));
    await tulisLengkap({ lembar: geser }, await ambilPotret());
    expect(getValue(lembar, 2, KOLOM.catatan + 1)).toBe('tetap');
    expect(getValue(lembar, 2, KOLOM.catatan)).toBeNull();
  });
});

describe('what the reader typed elsewhere on a sheet of ours', () => {
  it('stays right of our columns with its look, and below our rows', async () => {
    const lembar = await lembarReviu('a');
    setCell(lembar, 2, 6, { ...plainCell('di kanan'), style: { fill: '#FFFF00' } });
    ketik(lembar, 9, 0, 'di bawah');
    await jalankan('a');
    await jalankan('a');
    expect(lembar.rows.get(2)?.get(6)).toMatchObject({ value: 'di kanan', style: { fill: '#FFFF00' } });
    expect(getValue(lembar, 9, 0)).toBe('di bawah');
  });

  it('moves below everything when a longer table needs its place', async () => {
    const lembar = await lembarReviu('a');
    ketik(lembar, 4, 0, 'hitungan saya');
    ketik(lembar, 4, 1, 12);
    await jalankan('a', 'b', 'c', 'd');
    const baris = barisDari(lembar, 'hitungan saya', 0);
    expect(baris).toBeGreaterThan(5);
    expect(getValue(lembar, baris, 1)).toBe(12);
    expect(getValue(lembar, 4, 0)).toBe('Temuan c');
    await jalankan('a', 'b', 'c', 'd');
    expect(barisDari(lembar, 'hitungan saya', 0)).toBe(baris);
  });
});
