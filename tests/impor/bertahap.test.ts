import { imporBerkas } from '../../src/excel/masukan/lembar-masukan';
import { bacaBerkas } from '../../src/impor/baca-berkas';
import type { BacaanBerkas } from '../../src/impor/berkas';
import { bukaBuku, lembarBerisi, namaLembar } from '../excel/buku-uji';
import { berkasSatker, WAKTU_IMPOR } from './satker-contoh';

const BANYAK = 6;
/** The same rows many times over: more cells than one slice may lay out. */
const KALI = 40;

async function bacaan(): Promise<Map<string, BacaanBerkas>> {
  const terbaca = new Map<string, BacaanBerkas>();
  for (const satu of await berkasSatker(BANYAK)) {
    const asli = await bacaBerkas(satu, { kepala: {}, waktu: WAKTU_IMPOR });
    const tinggi = Math.max(...asli.sel.map(({ baris }) => baris)) + 1;
    const sel = Array.from({ length: KALI }, (_, n) =>
      asli.sel.map((isi) => ({ ...isi, baris: isi.baris + n * tinggi })),
    );
    terbaca.set(satu.nama, { ...asli, sel: sel.flat() });
  }
  return terbaca;
}

afterEach(() => jest.restoreAllMocks());

/** A clock that moves one millisecond at each look, so that slices are counted and not timed. */
function jamBerdetak(): jest.SpyInstance {
  let kini = 0;
  return jest.spyOn(performance, 'now').mockImplementation(() => (kini += 1));
}

describe('laying out many cells', () => {
  test('looks at the clock for every cell, and lets the page breathe', async () => {
    const { buku } = await bukaBuku([lembarBerisi('Catatan', [['Rapat']])]);
    const terbaca = await bacaan();
    const berkas = await berkasSatker(BANYAK);
    const sel = [...terbaca.values()].reduce((jumlah, satu) => jumlah + satu.sel.length, 0);
    const pembaca = ({ nama }: { nama: string }) => Promise.resolve(ambil(terbaca, nama));
    const jam = jamBerdetak();
    const giliran = jest.spyOn(globalThis, 'setTimeout');
    await imporBerkas(berkas, { pembaca, waktu: WAKTU_IMPOR });
    expect(sel).toBeGreaterThan(10_000);
    expect(jam.mock.calls.length).toBeGreaterThan(sel);
    expect(giliran.mock.calls.length).toBeGreaterThanOrEqual(Math.floor(sel / 32));
    expect(namaLembar(buku)).toHaveLength(1 + BANYAK);
  });

  test('is heard when it is cancelled, before anything is written', async () => {
    const { buku } = await bukaBuku([lembarBerisi('Catatan', [['Rapat']])]);
    const terbaca = await bacaan();
    const berkas = await berkasSatker(BANYAK);
    const pengendali = new AbortController();
    let dibaca = 0;
    const pembaca = ({ nama }: { nama: string }) => {
      dibaca += 1;
      // The first pause after the last file was read.
      if (dibaca === BANYAK) jest.spyOn(globalThis, 'setTimeout').mockImplementationOnce(batalkan);
      return Promise.resolve(ambil(terbaca, nama));
    };
    const asli = globalThis.setTimeout;
    const batalkan = (lanjut: () => void): NodeJS.Timeout => {
      pengendali.abort();
      return asli(lanjut);
    };
    jamBerdetak();
    const impor = imporBerkas(berkas, { pembaca, waktu: WAKTU_IMPOR, batal: pengendali.signal });
    await expect(impor).rejects.toMatchObject({ kode: 'DIBATALKAN' });
    expect(namaLembar(buku)).toEqual(['Catatan']);
  });
});

function ambil(terbaca: ReadonlyMap<string, BacaanBerkas>, nama: string): BacaanBerkas {
  const isi = terbaca.get(nama);
  if (!isi) throw new Error(`${nama} was not read before.`);
  return isi;
}
