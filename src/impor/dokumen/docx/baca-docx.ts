import { GalatCapaian } from '../../../dasar/galat';
import { daftarZip, isiZip } from '../../zip';
import type { Dokumen, OpsiDokumen } from '../dokumen';
import { susunAlinea } from '../susun-dokumen';
import { bacaGaya, gayaBawaan } from './gaya';
import { bacaCatatanKaki, PembacaDocx } from './isi-docx';
import { Penomoran } from './penomoran';
import { cari, pohonXml, type Unsur } from './pohon-xml';
import { rangkaiDocx } from './rangkai-docx';

/** Reads a Word document. Throws `DOKUMEN_TIDAK_TERBACA` (berkas, sebab) and `DIBATALKAN`. */
export function bacaDocx(bytes: Uint8Array, nama: string, { kemajuan, batal }: OpsiDokumen = {}): Dokumen {
  kemajuan?.(0, 0);
  const paket = bukaPaket(bytes, nama);
  const dokumen = paket('word/document.xml');
  const badan = dokumen && cari(dokumen, 'document', 'body');
  if (!badan) throw new GalatCapaian('DOKUMEN_TIDAK_TERBACA', { berkas: nama, sebab: 'rusak' });
  if (batal?.aborted) throw new GalatCapaian('DIBATALKAN');
  const styles = paket('word/styles.xml');
  const gaya = bacaGaya(styles);
  const { butir, halaman } = new PembacaDocx({
    gaya,
    gayaBawaan: gayaBawaan(styles),
    nomor: new Penomoran(paket('word/numbering.xml'), gaya),
    catatanKaki: bacaCatatanKaki(paket('word/footnotes.xml')),
  }).baca(badan);
  const { tabel, milikTabel } = rangkaiDocx(butir);
  const alinea = butir.flatMap((satu) => (satu.macam === 'alinea' ? [satu] : []));
  kemajuan?.(halaman, halaman);
  return {
    nama,
    bentuk: 'docx',
    halaman,
    halamanPerkiraan: true,
    alinea: susunAlinea(
      alinea
        .filter((satu) => milikTabel.get(satu) !== 'catatan')
        .map((satu) => (milikTabel.has(satu) ? { ...satu, ditentukan: 'keterangan' as const } : satu)),
    ),
    tabel: tabel.map((satu, i) => ({ nomor: i + 1, ...satu })),
    tanpaGaris: [],
  };
}

/** Reads parts by name, without regard to case; null for one that is not there. */
function bukaPaket(bytes: Uint8Array, berkas: string): (nama: string) => Unsur | null {
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
    return satu ? pohonXml(coba(() => new TextDecoder().decode(isiZip(bytes, satu)))) : null;
  };
}
