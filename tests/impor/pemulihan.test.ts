import { type BerkasMasuk, imporBerkas, simpanNaskah } from '../../src/excel/masukan/lembar-masukan';
import { bacaBerkas } from '../../src/impor/baca-berkas';
import type { BacaanBerkas, PembacaBerkas } from '../../src/impor/berkas';
import type { Workbook } from '@capaian/stand-in/workbook/model';
import { bukaBuku, isiLembar, klienBersama } from '../excel/buku-uji';
import { satkerIkpa } from '../fixtures/layouts/ikpa-satker';
import { berkasIkpa, berkasSatker, WAKTU_IMPOR } from './satker-contoh';

const isi = (buku: Workbook): unknown => ({ lembar: buku.sheets.map(isiLembar), setelan: [...buku.settings] });

/** What the cells hold, looks aside. */
const nilai = (buku: Workbook): unknown =>
  buku.sheets.map(({ name, rows }) => [
    name,
    [...rows].map(([baris, sel]) => [baris, [...sel].map(([kolom, { value, formula }]) => [kolom, value, formula])]),
  ]);

/**
 * Breaks the work off at each of its actions in turn: until the contents stand all is taken back, afterwards they stay
 * and the work ends well. Gives how many actions there are.
 */
async function patahkanDiSetiapAksi(asli: Workbook, kerja: () => Promise<unknown>): Promise<number> {
  const buka = await klienBersama();
  const utuh = buka(asli);
  await kerja();
  const semua = utuh.host.counters.actions;
  const jadi = nilai(utuh.buku);
  let dikembalikan = 0;
  for (let aksi = 1; aksi <= semua; aksi += 1) {
    const { host, buku } = buka(asli);
    const sebelum = isi(buku);
    host.failAt(aksi, 'GeneralException');
    const galat: unknown = await kerja().then(
      () => null,
      (sebab: unknown) => sebab,
    );
    if (galat === null) {
      expect({ aksi, sesudah: nilai(buku) }).toEqual({ aksi, sesudah: jadi });
      continue;
    }
    expect({ aksi, galat }).toMatchObject({ aksi, galat: { kode: 'GAGAL_MENULIS' } });
    expect({ aksi, sesudah: isi(buku) }).toEqual({ aksi, sesudah: sebelum });
    dikembalikan += 1;
  }
  expect(dikembalikan).toBeGreaterThan(semua / 5);
  return semua;
}

/** Each file is read once: what is tested is the writing. */
const terbaca = new Map<Uint8Array, Promise<BacaanBerkas>>();
const bacaSekali: PembacaBerkas = (berkas, opsi) => {
  const bacaan = terbaca.get(berkas.bytes) ?? bacaBerkas(berkas, opsi);
  terbaca.set(berkas.bytes, bacaan);
  return bacaan;
};

const impor = (berkas: readonly BerkasMasuk[]): Promise<unknown> =>
  imporBerkas(berkas, { pembaca: bacaSekali, waktu: WAKTU_IMPOR });

describe('an import that breaks off at any one of its actions', () => {
  it('takes the new sheets away again', async () => {
    const { buku } = await bukaBuku();
    const berkas = await berkasSatker(2);
    expect(await patahkanDiSetiapAksi(buku, () => impor(berkas))).toBeGreaterThan(100);
  });

  it('brings a sheet back that it was writing over, looks and mark included', async () => {
    const { buku } = await bukaBuku();
    const [lama, baru] = satkerIkpa(5).slice(3);
    if (!lama || !baru) throw new Error('Five satkers were asked for.');
    await impor([await berkasIkpa('IKPA.xlsx', lama)]);
    const berkas = await berkasIkpa('IKPA.xlsx', baru);
    expect(await patahkanDiSetiapAksi(buku, () => impor([berkas]))).toBeGreaterThan(100);
  });
});

it('narrative that cannot be written leaves the earlier one in its place', async () => {
  const { buku } = await bukaBuku();
  await simpanNaskah('Paragraf lama.\nBaris lama kedua.');
  expect(await patahkanDiSetiapAksi(buku, () => simpanNaskah('Paragraf baru.'))).toBeGreaterThan(20);
});
