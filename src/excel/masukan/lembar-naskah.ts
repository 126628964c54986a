import type { RencanaLembar } from '../../report/rencana';
import { bacaDaftarLembar, type DaftarLembar } from '../kawat/daftar-lembar';
import { terjemahkan } from '../kawat/galat';
import { bacaIsiLama } from '../potret/isi-lama';
import { KUNCI_NASKAH, tetapkanNama } from '../kawat/kepemilikan';
import { NAMA_NASKAH, rencanaTeks } from './rencana-naskah';
import { tulisMasukan, type TujuanMasukan } from './tulis-masukan';

/**
 * Writes pasted narrative, one paragraph per row, to the sheet of ours that the checks read it from, and gives the
 * sheet's name. What an earlier paste put there goes; what a person wrote in other columns stays. Before anything is
 * written throws `BUKU_TERPROTEKSI`, `LEMBAR_TERPROTEKSI` (lembar), `SEL_SEDANG_DIEDIT`, `GAGAL_MEMBACA`; after that
 * `GAGAL_MENULIS` when the old state is back.
 */
export async function simpanNaskah(teks: string): Promise<string> {
  try {
    const context = new Excel.RequestContext();
    const daftar = await bacaDaftarLembar(context);
    const tujuan = await tujuanNaskah(context, daftar, (nama) => rencanaTeks(nama, paragraf(teks)));
    await tulisMasukan(context, daftar, [tujuan]);
    return tujuan.rencana.nama;
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MENULIS');
  }
}

async function tujuanNaskah(
  context: Excel.RequestContext,
  daftar: DaftarLembar,
  rencana: (nama: string) => RencanaLembar,
): Promise<TujuanMasukan> {
  const ada = daftar.lembar.find(({ kunci }) => kunci === KUNCI_NASKAH);
  if (!ada) {
    const semuaNama = daftar.lembar.map(({ nama }) => nama);
    const nama = tetapkanNama({ milikKami: [], semuaNama }, new Map([[KUNCI_NASKAH, NAMA_NASKAH]])).get(KUNCI_NASKAH);
    return { rencana: rencana(nama ?? NAMA_NASKAH), ganti: null };
  }
  const lama = await bacaIsiLama(context, [ada.id], () => context.sync());
  return { rencana: rencana(ada.nama), ganti: { ada, isi: lama.get(ada.id) } };
}

/** Lines that hold something. */
function paragraf(teks: string): string[] {
  return teks
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((baris) => baris.trim())
    .filter((baris) => baris !== '');
}
