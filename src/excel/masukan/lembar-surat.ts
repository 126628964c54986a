import { terjemahkan } from '../kawat/galat';
import { TANDA_MILIK } from '../kawat/kepemilikan';
import {
  barisSurat,
  type BahanSurat,
  judulSurat,
  KEPALA_SURAT,
  LEBAR_SURAT,
  PILIHAN_TINDAK_LANJUT,
} from '../../surat/surat';
import { sisipkan } from './sisipkan';

/** Makes the sheet no input of a run. */
const KUNCI_SURAT = 'surat';
const TITIK_PER_HURUF = 5.5;

/**
 * Puts the letter on a new sheet, for an Excel whose pane cannot save a file: the person moves it into a workbook of its
 * own and sends that. Gives the sheet's name. Throws as `sisipkan`.
 */
export async function sisipkanSurat(bahan: BahanSurat): Promise<string[]> {
  const kolom = KEPALA_SURAT.map((judul, k) => ({
    judul,
    lebar: (LEBAR_SURAT[k] ?? 10) * TITIK_PER_HURUF,
    isian: judul === 'Tindak lanjut' ? { pilihan: PILIHAN_TINDAK_LANJUT } : ('teks' as const),
    petunjuk: judul === 'Tanggapan unit' ? 'Tanggapan unit atas temuan ini.' : '',
  }));
  const tabel = { judul: judulSurat(bahan), kolom, baris: barisSurat(bahan), catatan: [] };
  const nama = await sisipkan([{ nama: 'Surat Temuan', tabel: [tabel] }]);
  try {
    const context = new Excel.RequestContext();
    for (const satu of nama) {
      const lembar = context.workbook.worksheets.getItem(satu);
      lembar.customProperties.add(TANDA_MILIK, KUNCI_SURAT);
    }
    await context.sync();
    return nama;
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MENULIS');
  }
}
