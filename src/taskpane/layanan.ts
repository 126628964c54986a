import type { AlamatSel } from '../domain/fakta';
import type { HasilHitung, OpsiHitung } from '../hitung';
import type { TabelDikenali } from '../input/tabel';

/** Everything the pane asks of the workbook; tests and the harness hand it their own. */
export interface Layanan {
  /** Waits for Excel. @throws GalatCapaian EXCEL_TERLALU_LAMA */
  siapkan: () => Promise<{ bahasa: string }>;
  /** Reads the workbook and recognises its tables; writes nothing. @throws GalatCapaian */
  kenaliTabel: (opsi: Pick<OpsiHitung, 'batal'>) => Promise<{ tabel: TabelDikenali[] }>;
  /** The whole run, writing included. @throws GalatCapaian */
  hitungCapaian: (opsi: OpsiHitung) => Promise<HasilHitung>;
  /** Shows the cell's sheet and selects the cell. @throws GalatCapaian */
  pilihSel: (alamat: AlamatSel) => Promise<void>;
}
