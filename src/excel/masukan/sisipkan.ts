import { GalatCapaian } from '../../dasar/galat';
import { letakkan, type IsiSel, type LembarTemplat, type LetakTabel } from '../../templat/templat';
import { bacaDaftarLembar } from '../kawat/daftar-lembar';
import { terjemahkan } from '../kawat/galat';
import { sebagaiTeks } from '../tulis/isi-sel';
import { tetapkanNama } from '../kawat/kepemilikan';
import { kirimLaluTampilkan } from '../kawat/kirim-lalu-tampilkan';
import { formatIsian, pasangIsian } from './validasi-isian';

const GAYA_TABEL = 'TableStyleLight9';
const TINGGI_KEPALA = 30;

/**
 * Adds each of `lembar` as a new sheet after the last one and shows the first; a name that is taken gets ' (2)'.
 * Sheets that exist are not touched, and ours carry no mark: what is typed into them is the person's.
 * Gives the names. Throws `BUKU_TERPROTEKSI` and `SEL_SEDANG_DIEDIT` before anything is written, `GAGAL_MENULIS` after
 * the new sheets were taken away again.
 */
export async function sisipkan(lembar: readonly LembarTemplat[]): Promise<string[]> {
  const context = new Excel.RequestContext();
  const siap = await namaiSebelumSisip(context, lembar);
  try {
    const [pertama = null] = siap.map(({ nama, isi }) => tulisLembar(context.workbook.worksheets.add(nama), isi));
    // Excel on the web does not bring a sheet forward in the request that adds it.
    await context.sync();
    await kirimLaluTampilkan(context, pertama);
    return siap.map(({ nama }) => nama);
  } catch (sebab) {
    const galat = terjemahkan(sebab, 'GAGAL_MENULIS');
    // While a cell is edited Excel refuses the whole request: no sheet was added.
    if (galat.kode !== 'SEL_SEDANG_DIEDIT') await tarikKembali(siap.map(({ nama }) => nama));
    throw galat;
  }
}

async function namaiSebelumSisip(
  context: Excel.RequestContext,
  lembar: readonly LembarTemplat[],
): Promise<{ nama: string; isi: LembarTemplat }[]> {
  try {
    const { lembar: ada, strukturTerproteksi } = await bacaDaftarLembar(context);
    if (strukturTerproteksi) throw new GalatCapaian('BUKU_TERPROTEKSI');
    const harapan = new Map(lembar.map((isi, urutan) => [String(urutan), isi.nama]));
    const nama = tetapkanNama({ milikKami: [], semuaNama: ada.map((satu) => satu.nama) }, harapan);
    return lembar.map((isi, urutan) => ({ nama: nama.get(String(urutan)) ?? isi.nama, isi }));
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MEMBACA');
  }
}

function tulisLembar(lembar: Excel.Worksheet, isi: LembarTemplat): Excel.Worksheet {
  const letak = letakkan(isi);
  for (const satu of letak) tulisTabel(lembar, satu);
  const [pertama] = letak;
  if (letak.length === 1 && pertama) lembar.freezePanes.freezeRows(pertama.barisKepala + 1);
  return lembar;
}

function tulisTabel(lembar: Excel.Worksheet, letak: LetakTabel): void {
  const { tabel, barisJudul, barisKepala, barisCatatan } = letak;
  const { kolom, baris, judul, catatan } = tabel;
  judul.forEach((teks, i) => {
    const sel = lembar.getCell(barisJudul + i, 0);
    sel.values = [[sebagaiTeks(teks)]];
    sel.format.font.bold = true;
    sel.format.font.size = i === 0 ? 12 : 11;
  });
  catatan.forEach((teks, i) => {
    const sel = lembar.getCell(barisCatatan + i, 0);
    sel.values = [[sebagaiTeks(teks)]];
    sel.format.font.color = '#616161';
  });

  const kepala = lembar.getRangeByIndexes(barisKepala, 0, 1, kolom.length);
  kepala.values = [kolom.map((satu) => sebagaiTeks(satu.judul))];
  kepala.format.wrapText = true;
  kepala.format.verticalAlignment = Excel.VerticalAlignment.center;
  kepala.format.rowHeight = TINGGI_KEPALA;
  kolom.forEach((satu, k) => {
    const badan = lembar.getRangeByIndexes(barisKepala + 1, k, baris.length, 1);
    badan.numberFormat = baris.map(() => [formatIsian(satu.isian)]);
    badan.format.verticalAlignment = Excel.VerticalAlignment.top;
    if (satu.isian === 'teks') badan.format.wrapText = true;
    pasangIsian(badan, satu);
    // Tables under each other share their columns: the widest wish of the first table stands.
    if (barisJudul === 0) badan.format.columnWidth = satu.lebar;
  });
  const badan = lembar.getRangeByIndexes(barisKepala + 1, 0, baris.length, kolom.length);
  badan.values = baris.map((satu) => satu.map(masukanSel));

  const letakTabel = lembar.getRangeByIndexes(barisKepala, 0, 1 + baris.length, kolom.length);
  lembar.tables.add(letakTabel, true).style = GAYA_TABEL;
}

/** Text stays text, whatever the machine's regional settings would make of "88,04%". */
const masukanSel = (isi: IsiSel): string | number => (typeof isi === 'string' ? sebagaiTeks(isi) : (isi ?? ''));

/** Sheets that a failed request left behind are new and nobody's work. */
async function tarikKembali(nama: readonly string[]): Promise<void> {
  try {
    const context = new Excel.RequestContext();
    const dibuat = nama.map((satu) => context.workbook.worksheets.getItemOrNullObject(satu));
    for (const satu of dibuat) satu.load('name');
    await context.sync();
    for (const satu of dibuat) if (!satu.isNullObject) satu.delete();
    await context.sync();
  } catch (sebab) {
    throw new GalatCapaian('GAGAL_MENULIS_RUSAK', { lembar: nama.join(', ') }, { cause: sebab });
  }
}
