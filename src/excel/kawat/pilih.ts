import type { AlamatSel } from '../../dasar/sel';
import { GalatCapaian } from '../../dasar/galat';
import { terjemahkan } from './galat';

/**
 * Shows a cell to the person: brings its sheet forward and selects it.
 * Throws `GAGAL_MEMBACA` with `lembar` when the sheet is gone or hidden.
 */
export async function pilihSel(alamat: AlamatSel): Promise<void> {
  try {
    const context = new Excel.RequestContext();
    const lembar = context.workbook.worksheets.getItemOrNullObject(alamat.lembar);
    lembar.load('visibility');
    await context.sync();
    if (lembar.isNullObject || lembar.visibility !== Excel.SheetVisibility.visible) {
      const kode = lembar.isNullObject ? 'LEMBAR_HILANG' : 'LEMBAR_TERSEMBUNYI';
      throw new GalatCapaian('GAGAL_MEMBACA', { lembar: alamat.lembar, kode });
    }
    lembar.activate();
    lembar.getCell(alamat.baris, alamat.kolom).select();
    await context.sync();
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MEMBACA', { lembar: alamat.lembar });
  }
}
