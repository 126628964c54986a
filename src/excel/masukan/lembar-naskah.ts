import { bacaDaftarLembar, type DaftarLembar } from '../kawat/daftar-lembar';
import { terjemahkan } from '../kawat/galat';
import { bacaIsiLama } from '../potret/isi-lama';
import { KUNCI_NASKAH, tetapkanNama } from '../kawat/kepemilikan';
import { LEBAR_BACAAN } from '../../report/halaman';
import type { RencanaLembar } from '../../report/rencana';
import { tulisMasukan, type TujuanMasukan } from './tulis-masukan';

const NAMA = 'Naskah LKj';
const KEPALA = 'Naskah Laporan';
/** Excel holds 32,767 in a cell. */
const PALING_PANJANG = 32_000;

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
    const tujuan = await tujuanNaskah(context, daftar, paragraf(teks));
    await tulisMasukan(context, daftar, [tujuan]);
    return tujuan.rencana.nama;
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MENULIS');
  }
}

async function tujuanNaskah(
  context: Excel.RequestContext,
  daftar: DaftarLembar,
  isi: readonly string[],
): Promise<TujuanMasukan> {
  const ada = daftar.lembar.find(({ kunci }) => kunci === KUNCI_NASKAH);
  if (!ada) {
    const semuaNama = daftar.lembar.map(({ nama }) => nama);
    const nama = tetapkanNama({ milikKami: [], semuaNama }, new Map([[KUNCI_NASKAH, NAMA]])).get(KUNCI_NASKAH);
    return { rencana: rencanaNaskah(nama ?? NAMA, isi), ganti: null };
  }
  const lama = await bacaIsiLama(context, [ada.id], () => context.sync());
  return { rencana: rencanaNaskah(ada.nama, isi), ganti: { ada, isi: lama.get(ada.id) } };
}

function rencanaNaskah(nama: string, isi: readonly string[]): RencanaLembar {
  return {
    kunci: KUNCI_NASKAH,
    nama,
    lebarKolom: [LEBAR_BACAAN],
    sel: [KEPALA, ...isi].map((teks, baris) => ({
      baris,
      kolom: 0,
      isi: { jenis: 'teks', teks },
      gaya: baris === 0 ? 'kepala' : 'teks',
    })),
    gabung: [],
    tinggiBaris: new Map(),
    bagan: [],
    cetak: { orientasi: 'tegak', barisJudul: { awal: 0, akhir: 0 }, potongSebelum: [] },
    bekukanBaris: 1,
  };
}

/** Lines that hold something; one that no cell can hold is cut between two words. */
function paragraf(teks: string): string[] {
  return teks
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((baris) => baris.trim())
    .filter((baris) => baris !== '')
    .flatMap(potong);
}

function potong(baris: string): string[] {
  if (baris.length <= PALING_PANJANG) return [baris];
  const sela = baris.lastIndexOf(' ', PALING_PANJANG);
  const batas = sela > 0 ? sela : PALING_PANJANG;
  return [baris.slice(0, batas), ...potong(baris.slice(batas).trimStart())];
}
