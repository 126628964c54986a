import { GalatCapaian } from '../domain/galat';
import { pilihSel } from '../excel/pilih';
import { siapkan } from '../excel/siap';
import type { Layanan } from './layanan';

/**
 * The reader, the rules and the writer come in a file of their own: the pane stands and its button answers
 * before they are there, and the first call fetches them.
 */
async function muatJalur() {
  try {
    return await import('../hitung');
  } catch (sebab) {
    throw new GalatCapaian('TIDAK_TERDUGA', { kode: 'TIDAK_TERUNDUH' }, { cause: sebab });
  }
}

/** The real services, over the open workbook. */
export const layananExcel: Layanan = {
  siapkan,
  pilihSel,
  kenaliTabel: async (opsi) => (await muatJalur()).kenaliTabel(opsi),
  hitungCapaian: async (opsi) => (await muatJalur()).hitungCapaian(opsi),
};
