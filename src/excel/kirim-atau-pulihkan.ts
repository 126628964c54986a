import { GalatCapaian } from '../domain/galat';
import { terjemahkan } from './galat';
import { type BukuTerbuka, kirimLangkah, type Langkah, type OpsiKirim } from './langkah';
import type { SiapTulis } from './pemeriksaan-awal';
import { pulihkan } from './pulihkan';

/**
 * Sends the steps and gives the number of requests; when one fails, brings back what `siap` says was there before.
 * Throws `SEL_SEDANG_DIEDIT` and `DIBATALKAN` when nothing was written; else `GAGAL_MENULIS` or `DIBATALKAN` when the
 * old state is back, and `GAGAL_MENULIS_RUSAK` (lembar) when some sheets could not be brought back.
 */
export async function kirimAtauPulihkan(
  buku: BukuTerbuka,
  siap: SiapTulis,
  langkah: readonly Langkah[],
  opsi: Omit<OpsiKirim, 'sebelumKirim'> = {},
): Promise<number> {
  let dikirim = 0;
  try {
    return await kirimLangkah(buku, langkah, { ...opsi, sebelumKirim: () => (dikirim += 1) });
  } catch (sebab) {
    const galat = terjemahkan(sebab, 'GAGAL_MENULIS');
    // Excel refuses the whole of a request while a cell is edited: nothing of the first one was done.
    const belumMenulis = dikirim === 0 || (dikirim === 1 && galat.kode === 'SEL_SEDANG_DIEDIT');
    throw belumMenulis ? galat : await setelahPemulihan(siap, galat, milikLain(galat) ? buku.idDitambahkan() : null);
  }
}

/** Brings the old state back and gives the error to throw. */
async function setelahPemulihan(
  siap: SiapTulis,
  galat: GalatCapaian,
  ditambahkan: ReadonlySet<string> | null,
): Promise<GalatCapaian> {
  try {
    const polos = await pulihkan(siap, ditambahkan);
    if (polos.length > 0) return rusak(polos, galat, galat);
    if (galat.kode === 'DIBATALKAN') return galat;
    return new GalatCapaian('GAGAL_MENULIS', galat.rincian, { cause: galat });
  } catch (sebab) {
    const terkena = [...siap.tulisUlang.map(({ ada }) => ada.nama), ...siap.buat.map(({ nama }) => nama)];
    return rusak(terkena, galat, new AggregateError([galat, sebab], 'The write and its undoing both failed.'));
  }
}

/** Somebody else has just added a sheet under a planned name: another pane on this workbook, or a co-author. */
const milikLain = ({ rincian }: GalatCapaian): boolean => rincian['kode'] === 'ItemAlreadyExists';

function rusak(lembar: readonly string[], galat: GalatCapaian, cause: unknown): GalatCapaian {
  return new GalatCapaian('GAGAL_MENULIS_RUSAK', { ...galat.rincian, lembar: lembar.join(', ') }, { cause });
}
