import type { KunciLembar } from '../../report/nama-lembar';
import { GalatCapaian } from '../../dasar/galat';
import type { CatatanTemuan } from '../../reviu/catatan-hasil';
import { catatanDariSel, selDariCatatan } from '../../reviu/status-tertulis';
import { KOLOM_REVIU } from '../../report/lembar/reviu';
import { bacaDaftarLembar, type LembarBuku } from '../kawat/daftar-lembar';
import { sedangDiedit, terjemahkan } from '../kawat/galat';
import { sebagaiTeks } from './isi-sel';
import { cariMilik } from '../kawat/kepemilikan';
import { dalamSatuUrungan } from '../kawat/satu-urungan';
import { bacaTata, tataLembar } from './tata-letak';

const KUNCI_REVIU: KunciLembar = 'reviu';

/**
 * Status and note of every finding, by `Temuan.kunci`, as they stand on LKj Reviu now; rows without either are left
 * out. Empty while the workbook has no such sheet. Reads only. Throws `SEL_SEDANG_DIEDIT`, `GAGAL_MEMBACA`.
 */
export async function bacaStatusTemuan(): Promise<ReadonlyMap<string, CatatanTemuan>> {
  try {
    const reviu = await bukaReviu(new Excel.RequestContext());
    const baris = reviu?.baris.filter(({ status, catatan }) => status !== '' || catatan !== '') ?? [];
    return new Map(baris.map((satu) => [satu.kunci, catatanDariSel(satu)]));
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MEMBACA');
  }
}

/** A finding as it stands on LKj Reviu now. */
export interface TemuanTertulis {
  catatan: CatatanTemuan;
  /** The printed figure as the sheet shows it; '' where its column was not found. */
  dilaporkan: string;
}

/** Every finding that stands on LKj Reviu, by its key. Reads only. Throws as `bacaStatusTemuan`. */
export async function bacaTemuanTertulis(): Promise<ReadonlyMap<string, TemuanTertulis>> {
  try {
    const reviu = await bukaReviu(new Excel.RequestContext());
    return new Map(
      (reviu?.baris ?? []).map((satu) => [satu.kunci, { catatan: catatanDariSel(satu), dilaporkan: satu.dilaporkan }]),
    );
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MEMBACA');
  }
}

/** Writes in one request; more of them go in several. */
const TULISAN_PER_PERMINTAAN = 100;

/**
 * Writes status and note of findings into their rows of LKj Reviu, wherever those rows and their columns stand now: all
 * of them, in one step for Undo, or none. Throws `LEMBAR_TERPROTEKSI` (lembar), `SEL_SEDANG_DIEDIT`, and `GAGAL_MENULIS`
 * with kode `LEMBAR_HILANG` or `TEMUAN_HILANG` (lembar) before anything is written; `GAGAL_MENULIS` after the old state
 * was brought back, and `GAGAL_MENULIS_RUSAK` (lembar) when it could not be.
 */
export async function tulisStatusTemuan(perubahan: ReadonlyMap<string, CatatanTemuan>): Promise<void> {
  if (perubahan.size === 0) return;
  try {
    await dalamSatuUrungan(async (context) => {
      const reviu = await bukaReviu(context);
      if (!reviu) throw new GalatCapaian('GAGAL_MENULIS', { kode: 'LEMBAR_HILANG' });
      const { lembar } = reviu;
      if (lembar.terlindungi) throw new GalatCapaian('LEMBAR_TERPROTEKSI', { lembar: lembar.nama });
      const menurutKunci = new Map(reviu.baris.map((satu) => [satu.kunci, satu]));
      const tulisan = [...perubahan].map(([kunci, catatan]): Tulisan => {
        const baris = menurutKunci.get(kunci);
        if (!baris) throw new GalatCapaian('GAGAL_MENULIS', { kode: 'TEMUAN_HILANG', lembar: lembar.nama });
        const isi = selDariCatatan(catatan, baris);
        return { nomor: baris.nomor, isi: [sebagaiTeks(isi.status), sebagaiTeks(isi.catatan)], lama: baris.lama };
      });
      await kirimUtuh(context, reviu, tulisan);
    });
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MENULIS');
  }
}

/** Contents of a finding's two cells: status, then note. */
type DuaSel = readonly [unknown, unknown];

interface Tulisan {
  nomor: number;
  isi: DuaSel;
  /** What stood there, as it is to be entered again. */
  lama: DuaSel;
}

async function kirimUtuh(
  context: Excel.RequestContext,
  reviu: LembarReviu,
  tulisan: readonly Tulisan[],
): Promise<void> {
  let terkirim = 0;
  try {
    while (terkirim < tulisan.length) {
      const bagian = tulisan.slice(terkirim, terkirim + TULISAN_PER_PERMINTAAN);
      for (const { nomor, isi } of bagian) isikan(context, reviu, nomor, isi);
      await context.sync();
      terkirim += bagian.length;
    }
  } catch (sebab) {
    // Excel refuses the whole of a request while a cell is edited: nothing of the first one was done.
    if (terkirim === 0 && sedangDiedit(sebab)) throw sebab;
    await kembalikan(reviu, tulisan.slice(0, terkirim + TULISAN_PER_PERMINTAAN), sebab);
    throw sebab;
  }
}

/** A request that failed may have been done in part. */
async function kembalikan(reviu: LembarReviu, tulisan: readonly Tulisan[], sebab: unknown): Promise<void> {
  try {
    const context = new Excel.RequestContext();
    for (let awal = 0; awal < tulisan.length; awal += TULISAN_PER_PERMINTAAN) {
      for (const { nomor, lama } of tulisan.slice(awal, awal + TULISAN_PER_PERMINTAAN)) {
        isikan(context, reviu, nomor, lama);
      }
      await context.sync();
    }
  } catch (lain) {
    const cause = new AggregateError([sebab, lain], 'The write and its undoing both failed.');
    throw new GalatCapaian('GAGAL_MENULIS_RUSAK', { lembar: reviu.lembar.nama }, { cause });
  }
}

function isikan(context: Excel.RequestContext, { lembar, kolom }: LembarReviu, baris: number, isi: DuaSel): void {
  const tujuan = context.workbook.worksheets.getItem(lembar.id);
  tujuan.getCell(baris, kolom.status).values = [[isi[0]]];
  tujuan.getCell(baris, kolom.catatan).values = [[isi[1]]];
}

interface LembarReviu {
  lembar: LembarBuku;
  kolom: Readonly<Record<'status' | 'catatan' | 'kunci', number>>;
  /** Rows that carry a key, from the top. */
  baris: BarisReviu[];
}

interface BarisReviu {
  nomor: number;
  kunci: string;
  status: string;
  catatan: string;
  dilaporkan: string;
  lama: DuaSel;
}

/** The sheet by its mark, whatever its name is now, with the columns as the last run laid them; null without one. */
async function bukaReviu(context: Excel.RequestContext): Promise<LembarReviu | null> {
  const daftar = await bacaDaftarLembar(context);
  const milik = daftar.lembar.flatMap((satu) => (satu.kunci === undefined ? [] : [{ ...satu, kunci: satu.kunci }]));
  const lembar = cariMilik(milik, KUNCI_REVIU);
  if (!lembar) return null;
  const tata = tataLembar(bacaTata(daftar.setelan.tata), KUNCI_REVIU, lembar)?.kolomPembaca;
  const [status = KOLOM_REVIU.status, catatan = KOLOM_REVIU.catatan] = tata?.isian ?? [];
  const kolom = { status, catatan, kunci: tata?.kunci ?? KOLOM_REVIU.kunci };
  const terpakai = context.workbook.worksheets.getItem(lembar.id).getUsedRangeOrNullObject(true);
  terpakai.load('rowIndex,columnIndex,values,formulas,text');
  await context.sync();
  if (terpakai.isNullObject) return { lembar, kolom, baris: [] };
  const nilai = terpakai.values as unknown[][];
  const rumus = terpakai.formulas as unknown[][];
  // Excel shows the room behind a number as a blank.
  const teks = terpakai.text.map((satu) => satu.map((sel) => sel.trim()));
  const kolomDilaporkan = teks.map((satu) => satu.indexOf('Dilaporkan')).find((k) => k >= 0);
  const isi = (baris: readonly unknown[], nomorKolom: number): string => {
    const satu = baris[nomorKolom - terpakai.columnIndex];
    return typeof satu === 'string' || typeof satu === 'number' ? String(satu) : '';
  };
  return {
    lembar,
    kolom,
    baris: nilai.flatMap((satu, b) => {
      const kunci = isi(satu, kolom.kunci);
      if (kunci === '') return [];
      const lama = (k: number): unknown =>
        masukanLagi(satu[k - terpakai.columnIndex], rumus[b]?.[k - terpakai.columnIndex]);
      return [
        {
          nomor: terpakai.rowIndex + b,
          kunci,
          status: isi(satu, kolom.status),
          catatan: isi(satu, kolom.catatan),
          dilaporkan: kolomDilaporkan === undefined ? '' : (teks[b]?.[kolomDilaporkan] ?? ''),
          lama: [lama(kolom.status), lama(kolom.catatan)],
        },
      ];
    }),
  };
}

/** What is to be entered so that the cell holds again what it held: its formula, or its value as it is. */
function masukanLagi(nilai: unknown, rumus: unknown): unknown {
  if (typeof rumus === 'string' && rumus.startsWith('=') && rumus !== nilai) return rumus;
  return typeof nilai === 'string' ? sebagaiTeks(nilai) : (nilai ?? '');
}
