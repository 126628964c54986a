import { GalatCapaian } from '../dasar/galat';
import { TagScanner } from './tag-scanner';
import { daftarZip, type EntriZip, isiZip } from './zip';

const BYTE_PER_MB = 1024 * 1024;
/** The largest exports that were seen have 8 MB; more than this is not the table of a satker. */
const MB_BERKAS = 60;
/** What a browser's worker can hold; a small file that unpacks to more was made to do harm, or by mistake. */
const MB_ISI = 400;

/** Bytes in which the first tag of a part ends, namespaces included, and in which its last one begins. */
const PANJANG_AKAR = 8_192;
const PANJANG_EKOR = 256;

/** The one way of packing in which a part can be larger than it says. */
const DEFLATE = 8;

const CONTENT_TYPES = '[content_types].xml';
const RELATIONSHIPS = '_rels/.rels';

/** What a zip holds. */
export type JenisPaket = 'xlsx' | 'xlsb' | 'ods' | 'strict' | 'word' | 'powerpoint' | 'lain';

/** Says what a zip holds, by the few small parts that tell. Throws `BUKAN_BUKU_KERJA` (berkas) for a damaged one. */
export function jenisPaket(bytes: Uint8Array, berkas: string): JenisPaket {
  const paket = new Paket(bytes, (cause) => new GalatCapaian('BUKAN_BUKU_KERJA', { berkas }, { cause }));
  if (paket.teks('mimetype')?.includes('opendocument.spreadsheet')) return 'ods';
  const hubungan = paket.teks(RELATIONSHIPS);
  if (!paket.memuat(CONTENT_TYPES) || hubungan === null) return 'lain';
  const pokok = bagianPokok(hubungan)?.toLowerCase() ?? '';
  if (!paket.memuat(pokok)) return 'lain';
  if (pokok.startsWith('word/')) return 'word';
  if (pokok.startsWith('ppt/')) return 'powerpoint';
  if (pokok.endsWith('.bin')) return 'xlsb';
  const buku = paket.teks(pokok) ?? '';
  const strict =
    hubungan.includes('http://purl.oclc.org/ooxml/') || buku.includes('http://purl.oclc.org/ooxml/spreadsheetml/main');
  if (strict) return 'strict';
  const tag = new TagScanner(buku);
  return tag.next() && tag.name === 'workbook' ? 'xlsx' : 'lain';
}

/** Those whose end is looked at: the others are small, or no text. */
const BERAKHIR = /(^|\/)(worksheets\/[^/]+|sharedStrings)\.xml$/i;

/**
 * Refuses a workbook of which a sheet or the list of texts breaks off: the libraries would read what is left and say
 * nothing of the rest. Any part that unpacks to more than it declares is refused, too: they would unpack all of it.
 * Throws `BUKAN_BUKU_KERJA` (berkas).
 */
export function tolakTerpotong(bytes: Uint8Array, berkas: string): void {
  const bukan = (cause?: unknown): GalatCapaian => new GalatCapaian('BUKAN_BUKU_KERJA', { berkas }, { cause });
  for (const entri of daftarZip(bytes)) {
    const berakhir = BERAKHIR.test(entri.nama);
    if (entri.cara !== DEFLATE && !berakhir) continue;
    let isi: Uint8Array;
    try {
      isi = isiZip(bytes, entri);
    } catch (sebab) {
      throw bukan(sebab);
    }
    if (berakhir && !utuh(isi)) throw bukan();
  }
}

/** Does the part end with the end of its first element? */
function utuh(bagian: Uint8Array): boolean {
  const teks = (awal: number, akhir?: number): string => new TextDecoder().decode(bagian.subarray(awal, akhir));
  const akar = new TagScanner(teks(0, PANJANG_AKAR));
  if (!akar.next()) return false;
  const ekor = teks(-PANJANG_EKOR).trimEnd();
  return akar.kind === 'empty' ? ekor.endsWith('/>') : ekor.endsWith(`</${akar.fullName}>`);
}

/** Refuses a file that is too large to be read in a browser. Throws `BERKAS_TERLALU_BESAR` (berkas, mb, batas). */
export function tolakTerlaluBesar(bytes: Uint8Array, berkas: string): void {
  const periksa = (byte: number, batas: number): void => {
    const mb = Math.ceil(byte / BYTE_PER_MB);
    if (mb > batas) throw new GalatCapaian('BERKAS_TERLALU_BESAR', { berkas, mb, batas });
  };
  periksa(bytes.length, MB_BERKAS);
  let entri: EntriZip[];
  try {
    entri = daftarZip(bytes);
  } catch {
    // No zip at all: `siapkanBuku` says what it is.
    return;
  }
  const isi = entri.reduce((jumlah, { byteIsi }) => jumlah + byteIsi, 0);
  periksa(isi, MB_ISI);
}

/** Small parts of a zip, by name without regard to case: some writers spell `sharedStrings.xml` otherwise. */
class Paket {
  private readonly entri: ReadonlyMap<string, EntriZip>;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly bukan: (cause: unknown) => GalatCapaian,
  ) {
    this.entri = this.coba(() => new Map(daftarZip(bytes).map((satu) => [satu.nama.toLowerCase(), satu])));
  }

  memuat(nama: string): boolean {
    return this.entri.has(nama.toLowerCase());
  }

  /** Text of a part; null when there is none of that name. */
  teks(nama: string): string | null {
    const satu = this.entri.get(nama.toLowerCase());
    return satu ? this.coba(() => new TextDecoder().decode(isiZip(this.bytes, satu))) : null;
  }

  private coba<T>(kerja: () => T): T {
    try {
      return kerja();
    } catch (sebab) {
      throw this.bukan(sebab);
    }
  }
}

/** Name of the main part, as the package's relationships say; null when there is none. */
function bagianPokok(hubungan: string): string | null {
  const tag = new TagScanner(hubungan);
  while (tag.seek('Relationship')) {
    if (tag.attribute('Type')?.endsWith('/officeDocument')) {
      return (tag.attribute('Target') ?? '').replace(/^(\.?\/)+/, '');
    }
  }
  return null;
}
