import type { CatatanTulis } from '../../domain/catatan-tulis';
import { GalatCapaian } from '../../dasar/galat';
import type { Tanggapan } from '../../surat/surat';
import { jalankan } from '../../input/bertahap';
import type { BerkasMasuk, PembacaBerkas } from '../../impor/berkas';
import { bacaSemua, type BerkasTerbaca } from './baca-semua-berkas';
import { bacaDaftarLembar, type DaftarLembar } from '../kawat/daftar-lembar';
import { hentikanBilaBatal, terjemahkan } from '../kawat/galat';
import { uraikanIngatan } from '../kawat/ingatan';
import { bacaIsiLama, type IsiLama } from '../potret/isi-lama';
import { kunciImpor } from '../kawat/kepemilikan';
import { type BerkasDiimpor, rencanakanImpor } from './rencanakan-impor';
import { imporDipakai } from '../kawat/tanda-impor';
import { terapkanTanggapan } from '../tulis/tanggapan';
import { tulisMasukan } from './tulis-masukan';

export type { BerkasMasuk } from '../../impor/berkas';
export { simpanNaskah } from './lembar-naskah';

export interface OpsiImpor {
  /** Gets 0…1. */
  kemajuan?: ((bagian: number) => void) | undefined;
  batal?: AbortSignal | undefined;
  /** Reads one file; a worker of the browser unless said otherwise. */
  pembaca?: PembacaBerkas;
  /** When the import is made; now unless said otherwise. */
  waktu?: Date;
}

export interface HasilImpor {
  /** Sheets that were added or rewritten, in the order of the files. */
  lembar: string[];
  berkas: BerkasDiimpor[];
  /** What could not be set on the sheets, or was changed on them; absent when there is nothing to know. */
  catatan?: CatatanTulis[];
}

/** Reading takes most of the time. */
const BAGIAN_BACA = 0.8;

/**
 * Adds the tables of the given workbooks on sheets of ours, which a run then reads like a person's own. A file that
 * cannot be imported is named with its reason and the others go on. A file that was imported before takes the place of
 * its sheet, unless somebody has edited that: then the new sheet stands beside it.
 *
 * Before anything is written throws `BUKU_TERPROTEKSI`, `LEMBAR_TERPROTEKSI` (lembar), `SEL_SEDANG_DIEDIT`,
 * `DIBATALKAN` or `GAGAL_MEMBACA`; after that `GAGAL_MENULIS` or `DIBATALKAN` when the old state is back, and
 * `GAGAL_MENULIS_RUSAK` (lembar) when some sheets could not be brought back.
 */
export async function imporBerkas(berkas: readonly BerkasMasuk[], opsi: OpsiImpor = {}): Promise<HasilImpor> {
  const { kemajuan, batal, waktu = new Date() } = opsi;
  try {
    hentikanBilaBatal(batal);
    const awal = await bacaDaftarLembar(new Excel.RequestContext());
    tolakBilaTerproteksi(awal, berkas);
    const terbaca = await bacaSemua(berkas, {
      ...opsi,
      opsi: { waktu, kepala: uraikanIngatan(awal.setelan.baca).kepala },
      kemajuan: (bagian) => kemajuan?.(bagian * BAGIAN_BACA),
    });
    const surat = new Map<BerkasTerbaca, BerkasDiimpor>();
    for (const satu of terbaca) {
      const tanggapan = satu.bacaan?.tanggapan;
      if (tanggapan) surat.set(satu, await terimaTanggapan(satu.berkas.nama, tanggapan));
    }
    const bertabel = terbaca.filter((satu) => !surat.has(satu));
    const context = new Excel.RequestContext();
    const { daftar, isi } = await bacaKeadaan(context, awal, bertabel);
    const rencana = await jalankan(rencanakanImpor(bertabel, daftar, isi, waktu), { batal });
    const tujuan = rencana.flatMap((satu) => satu.tujuan ?? []);
    const tulis = (bagian: number): void => kemajuan?.(BAGIAN_BACA + bagian * (1 - BAGIAN_BACA));
    const catatan = tujuan.length > 0 ? await tulisMasukan(context, daftar, tujuan, { batal, kemajuan: tulis }) : [];
    kemajuan?.(1);
    return {
      lembar: tujuan.map((satu) => satu.rencana.nama),
      berkas: [...surat.values(), ...rencana.map(({ hasil }) => hasil)],
      ...(catatan.length > 0 ? { catatan } : {}),
    };
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MENULIS');
  }
}

/** A letter that came back: its replies become statuses and notes, or the reason is told why none did. */
async function terimaTanggapan(nama: string, tanggapan: readonly Tanggapan[]): Promise<BerkasDiimpor> {
  const berkas: BerkasDiimpor = { nama, lembar: null, tabel: 0, baris: 0, disisihkan: 0, galat: null };
  try {
    const hasil = await terapkanTanggapan(tanggapan);
    if (hasil.dicatat === 0) {
      const galat = new GalatCapaian('TANGGAPAN_TAK_DIKENAL', { berkas: nama, banyak: tanggapan.length });
      return { ...berkas, galat };
    }
    return { ...berkas, tanggapan: hasil };
  } catch (sebab) {
    return { ...berkas, galat: terjemahkan(sebab, 'GAGAL_MENULIS') };
  }
}

/** Said before the files are read, which may take a while. */
function tolakBilaTerproteksi(daftar: DaftarLembar, berkas: readonly BerkasMasuk[]): void {
  const ada = new Set(daftar.lembar.map(({ kunci }) => kunci));
  const baru = berkas.find(({ nama }) => !ada.has(kunciImpor(nama)));
  if (baru && daftar.strukturTerproteksi) throw new GalatCapaian('BUKU_TERPROTEKSI');
}

/** The workbook as it is once the files are read, with what the sheets of earlier imports of them hold. */
async function bacaKeadaan(
  context: Excel.RequestContext,
  awal: DaftarLembar,
  terbaca: readonly BerkasTerbaca[],
): Promise<{ daftar: DaftarLembar; isi: ReadonlyMap<string, IsiLama> }> {
  const kunci = new Set(terbaca.map(({ berkas }) => kunciImpor(berkas.nama)));
  const lama = [...imporDipakai(awal.lembar)].flatMap(([satu, { id }]) => (kunci.has(satu) ? [id] : []));
  let daftar = awal;
  const isi = await bacaIsiLama(context, lama, async () => {
    daftar = await bacaDaftarLembar(context);
  });
  return { daftar, isi };
}
