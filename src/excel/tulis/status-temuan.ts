import { GalatCapaian } from '../../dasar/galat';
import type { CatatanTemuan } from '../../reviu/catatan-hasil';
import { catatanDariSel, selDariCatatan } from '../../reviu/status-tertulis';
import { KOLOM_REVIU } from '../../report/lembar/reviu';
import type { KunciLembar } from '../../report/lembar-baru';
import { bacaDaftarLembar, type LembarBuku } from '../kawat/daftar-lembar';
import { terjemahkan } from '../kawat/galat';
import { sebagaiTeks } from './isi-sel';
import { cariMilik } from '../kawat/kepemilikan';
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

/**
 * Writes status and note of one finding into its row of LKj Reviu, wherever that row and its columns stand now.
 * Throws `LEMBAR_TERPROTEKSI` (lembar), `SEL_SEDANG_DIEDIT`, and `GAGAL_MENULIS` with kode `LEMBAR_HILANG` or
 * `TEMUAN_HILANG` (lembar): nothing was written then.
 */
export async function tulisStatusTemuan(kunci: string, catatan: CatatanTemuan): Promise<void> {
  try {
    const context = new Excel.RequestContext();
    const reviu = await bukaReviu(context);
    if (!reviu) throw new GalatCapaian('GAGAL_MENULIS', { kode: 'LEMBAR_HILANG' });
    const { lembar, kolom } = reviu;
    if (lembar.terlindungi) throw new GalatCapaian('LEMBAR_TERPROTEKSI', { lembar: lembar.nama });
    const baris = reviu.baris.find((satu) => satu.kunci === kunci);
    if (!baris) throw new GalatCapaian('GAGAL_MENULIS', { kode: 'TEMUAN_HILANG', lembar: lembar.nama });
    const isi = selDariCatatan(catatan, baris);
    const tujuan = context.workbook.worksheets.getItem(lembar.id);
    tujuan.getCell(baris.nomor, kolom.status).values = [[sebagaiTeks(isi.status)]];
    tujuan.getCell(baris.nomor, kolom.catatan).values = [[sebagaiTeks(isi.catatan)]];
    await context.sync();
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MENULIS');
  }
}

interface LembarReviu {
  lembar: LembarBuku;
  kolom: Readonly<Record<'status' | 'catatan' | 'kunci', number>>;
  /** Rows that carry a key, from the top. */
  baris: { nomor: number; kunci: string; status: string; catatan: string }[];
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
  terpakai.load('rowIndex,columnIndex,values');
  await context.sync();
  if (terpakai.isNullObject) return { lembar, kolom, baris: [] };
  const nilai = terpakai.values as unknown[][];
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
      const nomor = terpakai.rowIndex + b;
      return [{ nomor, kunci, status: isi(satu, kolom.status), catatan: isi(satu, kolom.catatan) }];
    }),
  };
}
