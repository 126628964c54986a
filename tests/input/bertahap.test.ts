import { bacaTabel } from '../../src/input/baca';
import type { PotretBuku } from '../../src/input/potret';
import { bukuUji, type SelUji } from './potret-contoh';
import { keBaris, kluster, pk } from './tabel-contoh';

/** A clock that moves one millisecond at each look, so that slices are counted and not timed. */
function jamBerdetak(): jest.SpyInstance {
  let kini = 0;
  return jest.spyOn(performance, 'now').mockImplementation(() => (kini += 1));
}

function besar(baris: number): SelUji[][] {
  const isi = Array.from({ length: baris }, (_, i): SelUji[] => [`Kluster ${i}`, 100 + i, 50, 25, '50%']);
  return keBaris({ ...kluster, baris: isi });
}

afterEach(() => jest.restoreAllMocks());

test('B33 no slice looks at the clock more than 30 times; the page gets its turn in between', async () => {
  const { potret, gabungan } = bukuUji({ baris: besar(2_000) });
  const jam = jamBerdetak();
  const giliran = jest.spyOn(globalThis, 'setTimeout');
  const kemajuan: number[] = [];
  const { data } = await bacaTabel(potret, gabungan, { kemajuan: (bagian) => kemajuan.push(bagian) });
  expect(data.kluster[0]?.baris).toHaveLength(2_000);
  // At least a step per row while searching, while finding the rows, and while reading them.
  expect(jam.mock.calls.length).toBeGreaterThan(6_000);
  expect(giliran.mock.calls.length).toBeGreaterThanOrEqual(Math.floor(jam.mock.calls.length / 32));
  expect(kemajuan).toEqual([...kemajuan].sort((a, b) => a - b));
  expect(kemajuan.at(-1)).toBe(1);
  expect(new Set(kemajuan).size).toBeGreaterThan(50);
});

test('B34 a person who cancels is heard at the next pause, or before the first step', async () => {
  const { potret, gabungan } = bukuUji({ baris: besar(2_000) });
  jamBerdetak();
  const pengendali = new AbortController();
  const baca = bacaTabel(potret, gabungan, { batal: pengendali.signal, kemajuan: () => pengendali.abort() });
  await expect(baca).rejects.toMatchObject({ kode: 'DIBATALKAN' });
  await expect(bacaTabel(potret, gabungan, { batal: pengendali.signal })).rejects.toMatchObject({ kode: 'DIBATALKAN' });
  expect(gabungan).not.toHaveBeenCalled();
});

/** The sheet with a Proxy that counts how many cells of its grids are looked at. */
function berhitung(potret: PotretBuku): { potret: PotretBuku; dilihat: () => number } {
  let dilihat = 0;
  const hitung = <T>(baris: readonly T[]): readonly T[] =>
    new Proxy(baris, {
      get: (asli, sifat, penerima): unknown => {
        if (typeof sifat === 'string' && /^\d+$/.test(sifat)) dilihat += 1;
        return Reflect.get(asli, sifat, penerima);
      },
    });
  const lembar = potret.lembar.map((l) => ({ ...l, teks: l.teks.map(hitung), nilai: l.nilai.map(hitung) }));
  return { potret: { lembar }, dilihat: () => dilihat };
}

test('an empty used range of thousands of rows costs nothing', async () => {
  const kosong = Array.from({ length: 5_000 }, () => Array.from({ length: 20 }, () => null));
  const tanpa = bukuUji({ baris: keBaris(pk) });
  const dengan = bukuUji({ baris: [...keBaris(pk), ...kosong] });
  const a = berhitung(tanpa.potret);
  const b = berhitung(dengan.potret);
  await bacaTabel(a.potret, tanpa.gabungan);
  await bacaTabel(b.potret, dengan.gabungan);
  // The kinds of the cells say that nothing is there; no value and no text is looked at.
  expect(b.dilihat() - a.dilihat()).toBeLessThan(200);
});

test('B3 an Excel table is evidence, and where it ends the table ends', async () => {
  const { potret, gabungan } = bukuUji({ baris: [...keBaris(pk).slice(0, 6), ['x', 'Catatan', 'Rapat', 1, 2, 3]] });
  const baca = async (p: PotretBuku) => (await bacaTabel(p, gabungan)).tabel[0];
  const polos = await baca(potret);
  const rentang = { lembar: 'Data', baris: 3, kolom: 0, jumlahBaris: 3, jumlahKolom: 6 };
  const lembar = potret.lembar.map((l) => ({ ...l, tabelExcel: [{ nama: 'TabelPK', rentang }] }));
  const tabel = await baca({ lembar });
  expect([polos?.tabelExcel, polos?.baris]).toEqual([null, 3]);
  expect([tabel?.tabelExcel, tabel?.baris]).toEqual(['TabelPK', 2]);
  expect(tabel?.keyakinan).toBeGreaterThanOrEqual(polos?.keyakinan ?? 1);
});
