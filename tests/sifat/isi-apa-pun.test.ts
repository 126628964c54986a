import fc from 'fast-check';
import type { KodeCatatan } from '../../src/domain/catatan-tulis';
import { GalatCapaian, type KodeGalat } from '../../src/dasar/galat';
import { bacaSetelan } from '../../src/excel/kawat/setelan';
import { hitungCapaian } from '../../src/hitung';
import { plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { CellValue, Sheet, Workbook } from '@capaian/stand-in/workbook/model';
import { createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import { findSheet } from '@capaian/stand-in/workbook/sheet-names';
import { isiLembar, klienBersama, lembarBerisi } from '../excel/buku-uji';
import type { SelUji } from '../input/potret-contoh';
import { pk, SEMUA_CONTOH } from '../input/tabel-contoh';
import { type BukuApaPun, bukuApaPun, type TabelApaPun } from './isi-apa-pun';

/** `npm run sifat` gives a larger number. */
const KASUS = Number(process.env.CAPAIAN_KASUS ?? 500);

/** Endings that content alone may bring about; a write or a read that Excel refuses is none of them. */
const BOLEH: ReadonlySet<KodeGalat> = new Set<KodeGalat>(['TIDAK_ADA_TABEL', 'KOLOM_HILANG', 'TIDAK_ADA_ANGKA']);

/** Notes about what the cases do to our settings; that Excel could not set something is none of them. */
const DIKETAHUI: ReadonlySet<KodeCatatan> = new Set<KodeCatatan>([
  'JAWABAN_RUSAK',
  'ATURAN_RUSAK',
  'RIWAYAT_RUSAK',
  'ISIAN_DIPERTAHANKAN',
]);

const isiSel = (sel: SelUji): CellValue => (typeof sel === 'object' && sel !== null ? sel.n : sel);

function barisTabel({ jenis, ganti, ulang }: TabelApaPun): CellValue[][] {
  const { judul, kepala, baris, kaki } = SEMUA_CONTOH[jenis];
  const bagian: Record<TabelApaPun['ganti'][number]['bagian'], CellValue[][]> = {
    judul: judul.map((isi) => [isi]),
    kepala: [kepala.map(isiSel)],
    isi: Array.from({ length: ulang }, () => baris.map((satu) => satu.map(isiSel))).flat(),
    nama: [],
    kaki: kaki.map((isi) => [isi]),
  };
  for (const { bagian: nama, ke, isi } of ganti) {
    const milik = nama === 'nama' ? bagian.isi : bagian[nama];
    const satu = milik[ke % Math.max(milik.length, 1)];
    // Names stand in the first columns that hold a text.
    const kolom =
      nama === 'nama' ? satu?.findIndex((sel) => typeof sel === 'string' && sel !== '') : ke % (satu?.length ?? 1);
    if (satu && kolom !== undefined && kolom >= 0) satu[kolom] = isi;
  }
  return [...bagian.judul, [], ...bagian.kepala, ...bagian.isi, ...bagian.kaki];
}

function lembarTabel(tabel: TabelApaPun, ke: number, terpakai: Set<string>): Sheet {
  const nama = tabel.nama !== undefined && !terpakai.has(tabel.nama.toLowerCase()) ? tabel.nama : `Tabel ${ke + 1}`;
  terpakai.add(nama.toLowerCase());
  const lembar = lembarBerisi(nama, barisTabel(tabel));
  for (let i = 0; i < tabel.gabungan; i++) {
    lembar.merges.push({ row: 8 + i, column: (i % 3) * 2, rowCount: 1, columnCount: 2 });
  }
  return lembar;
}

function susun({ tabel, pk: berpk, naskah, setelan }: BukuApaPun): Workbook {
  const terpakai = new Set(['pk', 'naskah']);
  const lembar = tabel.map((satu, ke) => lembarTabel(satu, ke, terpakai));
  if (berpk)
    lembar.push(
      lembarBerisi('PK', [...pk.judul.map((j) => [j]), pk.kepala.map(isiSel), ...pk.baris.map((b) => b.map(isiSel))]),
    );
  if (naskah.length > 0) lembar.push(lembarBerisi('Naskah', [['Naskah Laporan'], ...naskah.map((teks) => [teks])]));
  const buku = createWorkbook('Apa pun.xlsx', lembar);
  for (const [nama, isi] of Object.entries(setelan)) buku.settings.set(`capaian.${nama}`, isi);
  return buku;
}

/** Runs as the pane does; an ending in words is one of those that content may bring about. */
async function jalankan(lapisan: BukuApaPun['lapisan']): Promise<boolean> {
  try {
    const { setelan } = await bacaSetelan();
    const { verifikasi, catatan } = await hitungCapaian({ setelan, lapisan });
    expect(verifikasi.berbeda).toEqual([]);
    expect(catatan.filter(({ kode }) => !DIKETAHUI.has(kode))).toEqual([]);
    return true;
  } catch (sebab) {
    if (sebab instanceof GalatCapaian && BOLEH.has(sebab.kode)) return false;
    throw sebab;
  }
}

/** Types into the columns that are the reader's own, beside the first rows. */
function catat(buku: Workbook, isi: readonly CellValue[]): void {
  for (const [nama, kolom] of [
    ['LKj Capaian', 7],
    ['LKj Reviu', 9],
  ] as const) {
    const lembar = findSheet(buku, nama);
    isi.forEach((satu, i) => {
      if (lembar)
        setCell(lembar, 5 + i, kolom, { ...plainCell(satu), style: lembar.rows.get(5 + i)?.get(kolom)?.style ?? {} });
    });
  }
}

test("whatever a workbook holds, a run ends in a report or in words, and the user's sheets stay as they are", async () => {
  const buka = await klienBersama();
  await fc.assert(
    fc.asyncProperty(bukuApaPun, async (apaPun) => {
      const { buku } = buka(susun(apaPun));
      const milik = buku.sheets.map((lembar) => ({ lembar, isi: isiLembar(lembar) }));
      const jadi = await jalankan(apaPun.lapisan);
      if (jadi && apaPun.catatan) {
        catat(buku, apaPun.catatan);
        await jalankan(apaPun.lapisan);
      }
      for (const { lembar, isi } of milik) expect(isiLembar(lembar)).toEqual(isi);
    }),
    { numRuns: KASUS, seed: 2024, endOnFailure: true },
  );
});
