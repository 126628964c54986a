import { GalatCapaian } from '../../../dasar/galat';
import type { Dokumen, OpsiDokumen } from '../dokumen';
import { susunAlinea } from '../susun-dokumen';
import { alineaPdf } from './alinea-pdf';
import { alurHalaman, type HalamanTerbaca } from './alur';
import { barisTeks } from './baris-teks';
import { isiHalaman } from './isi-halaman';
import { bukaPdf, galatPdf, pustakaPdf } from './pustaka';
import { rangkaiTabel } from './rangkai-tabel';
import { tabelHalaman } from './tabel-halaman';
import { tabelTanpaGaris } from './tanpa-garis';
import type { DokumenPdf, PustakaPdf } from './tipe-pustaka';

/** After so many pages without a letter a file of pictures is known for what it is. */
const HALAMAN_CONTOH = 5;
/** Letters of a page that has text: a stamp or a page number on a picture is none. */
const HURUF_SEDIKIT = 40;

/**
 * Reads a PDF with text. Throws `DOKUMEN_PINDAIAN` (berkas, halaman), `DOKUMEN_BERSANDI` (berkas),
 * `DOKUMEN_TIDAK_TERBACA` (berkas, sebab) and `DIBATALKAN`.
 */
export async function bacaPdf(bytes: Uint8Array, nama: string, opsi: OpsiDokumen = {}): Promise<Dokumen> {
  const pustaka = await pustakaPdf();
  const pdf = await buka(pustaka, bytes, nama);
  try {
    const halaman = await bacaHalaman(pustaka, pdf, nama, opsi);
    const alur = alurHalaman(halaman);
    const rangkaian = rangkaiTabel(alur);
    const tanpaGaris = tabelTanpaGaris(alur);
    const bukan = (baris: Parameters<typeof rangkaian.milikTabel.get>[0]): boolean =>
      rangkaian.milikTabel.get(baris) === 'catatan' || tanpaGaris.baris.has(baris);
    return {
      nama,
      bentuk: 'pdf',
      halaman: pdf.numPages,
      halamanPerkiraan: false,
      alinea: susunAlinea(alineaPdf(alur, bukan)),
      tabel: rangkaian.tabel.map((satu, i) => ({ nomor: i + 1, ...satu })),
      tanpaGaris: tanpaGaris.tabel,
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function buka(pustaka: PustakaPdf, bytes: Uint8Array, berkas: string): Promise<DokumenPdf> {
  try {
    return await bukaPdf(pustaka, bytes);
  } catch (sebab) {
    if (sebab instanceof Error && sebab.name === 'PasswordException') {
      throw new GalatCapaian('DOKUMEN_BERSANDI', { berkas }, { cause: sebab });
    }
    throw galatPdf(berkas, 'rusak', sebab);
  }
}

async function bacaHalaman(
  pustaka: PustakaPdf,
  pdf: DokumenPdf,
  berkas: string,
  { kemajuan, batal }: OpsiDokumen,
): Promise<HalamanTerbaca[]> {
  const hasil: HalamanTerbaca[] = [];
  let berteks = 0;
  for (let nomor = 1; nomor <= pdf.numPages; nomor++) {
    if (batal?.aborted) throw new GalatCapaian('DIBATALKAN');
    kemajuan?.(nomor - 1, pdf.numPages);
    const halaman = await pdf.getPage(nomor);
    try {
      const isi = await isiHalaman(pustaka, halaman);
      if (isi.huruf.length >= HURUF_SEDIKIT) berteks += 1;
      const { tabel, sisa } = tabelHalaman(isi);
      hasil.push({ nomor, lebar: isi.lebar, tinggi: isi.tinggi, tabel, baris: barisTeks(sisa) });
    } catch (sebab) {
      throw galatPdf(berkas, `halaman ${nomor}`, sebab);
    } finally {
      halaman.cleanup();
    }
    const cukup = nomor === Math.min(HALAMAN_CONTOH, pdf.numPages) || nomor === pdf.numPages;
    if (cukup && berteks === 0) throw new GalatCapaian('DOKUMEN_PINDAIAN', { berkas, halaman: nomor });
  }
  kemajuan?.(pdf.numPages, pdf.numPages);
  return hasil;
}
