import { GalatCapaian } from '../../dasar/galat';
import { sedangDiedit, terjemahkan } from '../kawat/galat';
import { type BukuTerbuka, kirimLangkah, type Langkah, type OpsiKirim } from '../kawat/langkah';
import type { SiapTulis } from './pemeriksaan-awal';
import { pulihkan } from './pulihkan';

/** What has to be written whole: the missing sheets first, by themselves, and then what they and the others hold. */
export interface TulisUtuh {
  tambah: readonly Langkah[];
  isi: readonly Langkah[];
}

/**
 * Sends the steps and gives the number of requests; when one fails, brings back what `siap` says was there before.
 * Throws `SEL_SEDANG_DIEDIT` and `DIBATALKAN` when nothing was written; else as `galatSetelahPemulihan`.
 */
export async function kirimAtauPulihkan(
  buku: BukuTerbuka,
  siap: SiapTulis,
  { tambah, isi }: TulisUtuh,
  { kemajuan, batal }: Pick<OpsiKirim, 'kemajuan' | 'batal'> = {},
): Promise<number> {
  let dikirim = 0;
  const sebelumKirim = (): void => void (dikirim += 1);
  try {
    await kirimLangkah(buku, tambah, { batal, sebelumKirim });
    await kirimLangkah(buku, isi, { kemajuan, batal, sebelumKirim, sabar: dikirim > 0 });
    return dikirim;
  } catch (sebab) {
    // Excel refuses the whole of a request while a cell is edited: nothing of the first one was done.
    const ditolak = dikirim === 1 && sedangDiedit(sebab);
    if (dikirim === 0 || ditolak) throw terjemahkan(sebab, 'GAGAL_MENULIS');
    throw await galatSetelahPemulihan(buku, siap, sebab);
  }
}

/**
 * Brings the old state back after `sebab` and gives the error to throw: `DIBATALKAN` or what `terjemahkan` makes of it
 * when the old state is back, `GAGAL_MENULIS_RUSAK` (lembar) when some sheets could not be brought back.
 */
export async function galatSetelahPemulihan(buku: BukuTerbuka, siap: SiapTulis, sebab: unknown): Promise<GalatCapaian> {
  const galat = denganHanyaBaca(terjemahkan(sebab, 'GAGAL_MENULIS'), siap);
  try {
    const { lembar, sebab: gagal } = await pulihkan(siap, {
      tersentuh: buku.tersentuh(),
      setelan: buku.setelanDitulis,
      ditambahkan: milikLain(galat) ? buku.idDitambahkan() : null,
    });
    if (gagal.length > 0) return rusak(lembar, galat, bersama(galat, gagal));
    if (lembar.length > 0) return rusak(lembar, galat, galat);
    if (galat.kode === 'DIBATALKAN') return galat;
    return new GalatCapaian('GAGAL_MENULIS', galat.rincian, { cause: galat });
  } catch (lain) {
    const terkena = [...siap.tulisUlang.map(({ ada }) => ada.nama), ...siap.buat.map(({ nama }) => nama)];
    return rusak(terkena, galat, bersama(galat, [lain]));
  }
}

/** A workbook that is only to be read refuses like a protected sheet; it has words of its own. */
function denganHanyaBaca(galat: GalatCapaian, { hanyaBaca }: SiapTulis): GalatCapaian {
  if (hanyaBaca !== true || galat.rincian['kode'] !== 'AccessDenied') return galat;
  return new GalatCapaian(galat.kode, { ...galat.rincian, kode: 'HANYA_BACA' }, { cause: galat });
}

/** Somebody else has just added a sheet under a planned name: another pane on this workbook, or a co-author. */
const milikLain = ({ rincian }: GalatCapaian): boolean => rincian['kode'] === 'ItemAlreadyExists';

const bersama = (galat: GalatCapaian, lain: readonly unknown[]): AggregateError =>
  new AggregateError([galat, ...lain], 'The write and its undoing both failed.');

function rusak(lembar: readonly string[], galat: GalatCapaian, cause: unknown): GalatCapaian {
  return new GalatCapaian('GAGAL_MENULIS_RUSAK', { ...galat.rincian, lembar: lembar.join(', ') }, { cause });
}
