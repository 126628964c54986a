import { GalatCapaian } from '../../../dasar/galat';
import { daftarZip, isiZip } from '../../zip';
import type { Dokumen, OpsiDokumen } from '../dokumen';
import { susunAlinea } from '../susun-dokumen';
import { bacaGaya, gayaBawaan } from './gaya';
import { bacaCatatanKaki, PembacaDocx, type SumberAlinea } from './isi-docx';
import { Penomoran } from './penomoran';
import { cari, pohonXml, type Unsur } from './pohon-xml';
import { rangkaiDocx, type SumberTabel } from './rangkai-docx';

/** The part that holds a document's body, without regard to case. */
export const BAGIAN_UTAMA = 'word/document.xml';

/** Reads a Word document. Throws `DOKUMEN_TIDAK_TERBACA` (berkas, sebab) and `DIBATALKAN`. */
export const bacaDocx = (bytes: Uint8Array, nama: string, opsi: OpsiDokumen = {}): Dokumen =>
  uraikanDocx(bytes, nama, opsi).dokumen;

/** A document as it is read, and where in its text everything was. */
export interface UraianDocx {
  dokumen: Dokumen;
  /** The text of its main part. */
  xml: string;
  /** Of each of its paragraphs. */
  sumberAlinea: readonly SumberAlinea[];
  /** Of each of its tables. */
  sumberTabel: readonly SumberTabel[];
}

/** `bacaDocx`, with the places. Throws the same. */
export function uraikanDocx(bytes: Uint8Array, nama: string, { kemajuan, batal }: OpsiDokumen = {}): UraianDocx {
  kemajuan?.(0, 0);
  const paket = bukaPaket(bytes, nama);
  const xml = paket(BAGIAN_UTAMA);
  const badan = xml !== null && cari(pohonXml(xml), 'document', 'body');
  if (!badan) throw new GalatCapaian('DOKUMEN_TIDAK_TERBACA', { berkas: nama, sebab: 'rusak' });
  if (batal?.aborted) throw new GalatCapaian('DIBATALKAN');
  const pohon = (bagian: string): Unsur | null => {
    const isi = paket(bagian);
    return isi === null ? null : pohonXml(isi);
  };
  const styles = pohon('word/styles.xml');
  const gaya = bacaGaya(styles);
  const { butir, halaman } = new PembacaDocx({
    gaya,
    gayaBawaan: gayaBawaan(styles),
    nomor: new Penomoran(pohon('word/numbering.xml'), gaya),
    catatanKaki: bacaCatatanKaki(pohon('word/footnotes.xml')),
  }).baca(badan);
  const { tabel, sumberTabel, milikTabel } = rangkaiDocx(butir);
  const alinea = butir
    .flatMap((satu) => (satu.macam === 'alinea' ? [satu] : []))
    .filter((satu) => milikTabel.get(satu) !== 'catatan');
  kemajuan?.(halaman, halaman);
  return {
    xml,
    sumberAlinea: alinea.map(({ sumber }) => sumber),
    sumberTabel,
    dokumen: {
      nama,
      bentuk: 'docx',
      halaman,
      halamanPerkiraan: true,
      alinea: susunAlinea(
        alinea.map((satu) => (milikTabel.has(satu) ? { ...satu, ditentukan: 'keterangan' as const } : satu)),
      ),
      tabel: tabel.map((satu, i) => ({ nomor: i + 1, ...satu })),
      tanpaGaris: [],
    },
  };
}

/** Reads parts by name, without regard to case; null for one that is not there. */
function bukaPaket(bytes: Uint8Array, berkas: string): (nama: string) => string | null {
  const coba = <T>(kerja: () => T): T => {
    try {
      return kerja();
    } catch (cause) {
      throw new GalatCapaian('DOKUMEN_TIDAK_TERBACA', { berkas, sebab: 'rusak' }, { cause });
    }
  };
  const entri = coba(() => new Map(daftarZip(bytes).map((satu) => [satu.nama.toLowerCase(), satu])));
  return (nama) => {
    const satu = entri.get(nama);
    return satu ? coba(() => new TextDecoder().decode(isiZip(bytes, satu))) : null;
  };
}
