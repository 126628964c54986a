import { strFromU8, unzipSync } from 'fflate';
import { GalatCapaian } from '../domain/galat';
import { TagScanner } from './tag-scanner';

const BYTE_PER_MB = 1024 * 1024;
/** The largest exports that were seen have 8 MB; more than this is not the table of a satker. */
const MB_BERKAS = 60;
/** What a browser's worker can hold; a small file that unpacks to more was made to do harm, or by mistake. */
const MB_ISI = 400;

/** Bytes in which the first tag of a part ends, namespaces included, and in which its last one begins. */
const PANJANG_AKAR = 8_192;
const PANJANG_EKOR = 256;

const CONTENT_TYPES = '[content_types].xml';
const RELATIONSHIPS = '_rels/.rels';

/**
 * Refuses what is no workbook that can be read. Throws `BUKAN_BUKU_KERJA` (berkas) when there is none in the file or
 * its outside is damaged, and `FORMAT_TIDAK_DIDUKUNG` (berkas, jenis) for encrypted files, .xls, .xlsb, .ods and
 * Strict Open XML. Unpacks nothing but the few small parts that tell.
 */
export function terimaBukuKerja(bytes: Uint8Array, berkas: string): void {
  const tolak = (jenis: string): GalatCapaian => new GalatCapaian('FORMAT_TIDAK_DIDUKUNG', { berkas, jenis });
  const bukan = (cause?: unknown): GalatCapaian => new GalatCapaian('BUKAN_BUKU_KERJA', { berkas }, { cause });

  const majemuk = berkasMajemuk(bytes);
  if (majemuk === 'lain') throw bukan();
  if (majemuk) throw tolak(majemuk);

  const paket = new Paket(bytes, bukan);
  if (paket.teks('mimetype')?.includes('opendocument.spreadsheet')) throw tolak('ods');
  const hubungan = paket.teks(RELATIONSHIPS);
  if (!paket.memuat(CONTENT_TYPES) || hubungan === null) throw bukan();
  const pokok = bagianPokok(hubungan);
  if (pokok === null || !paket.memuat(pokok)) throw bukan();
  if (pokok.toLowerCase().endsWith('.bin')) throw tolak('xlsb');
  const buku = paket.teks(pokok) ?? '';
  if (
    hubungan.includes('http://purl.oclc.org/ooxml/') ||
    buku.includes('http://purl.oclc.org/ooxml/spreadsheetml/main')
  )
    throw tolak('strict');
  const tag = new TagScanner(buku);
  if (!tag.next() || tag.name !== 'workbook') throw bukan();
}

/**
 * Refuses a workbook of which a sheet or the list of texts breaks off: the libraries would read what is left and say
 * nothing of the rest. Throws `BUKAN_BUKU_KERJA` (berkas).
 */
export function tolakTerpotong(bytes: Uint8Array, berkas: string): void {
  const bagian = unzipSync(bytes, {
    filter: ({ name }) => /(^|\/)(worksheets\/[^/]+|sharedStrings)\.xml$/i.test(name),
  });
  if (!Object.values(bagian).every(utuh)) throw new GalatCapaian('BUKAN_BUKU_KERJA', { berkas });
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
  let isi = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        isi += originalSize;
        return false;
      },
    });
  } catch {
    // No zip at all: `terimaBukuKerja` says what it is.
    return;
  }
  periksa(isi, MB_ISI);
}

/** Small parts of a zip, by name without regard to case: some writers spell `sharedStrings.xml` otherwise. */
class Paket {
  private readonly nama = new Set<string>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly bukan: (cause: unknown) => GalatCapaian,
  ) {
    this.buka((nama) => {
      this.nama.add(nama);
      return false;
    });
  }

  memuat(nama: string): boolean {
    return this.nama.has(nama.toLowerCase());
  }

  /** Text of a part; null when there is none of that name. */
  teks(nama: string): string | null {
    const [bagian] = Object.values(this.buka((satu) => satu === nama.toLowerCase()));
    return bagian ? new TextDecoder().decode(bagian) : null;
  }

  private buka(ambil: (nama: string) => boolean): Record<string, Uint8Array> {
    try {
      return unzipSync(this.bytes, { filter: ({ name }) => ambil(name.toLowerCase()) });
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

/** A compound file holds an encrypted workbook, an .xls, or neither; null for any other file. */
function berkasMajemuk(bytes: Uint8Array): 'bersandi' | 'xls' | 'lain' | null {
  const awal = [0xd0, 0xcf, 0x11, 0xe0];
  if (!awal.every((byte, i) => bytes[i] === byte)) return null;
  const isi = strFromU8(bytes, true);
  if (isi.includes(lebar('EncryptedPackage'))) return 'bersandi';
  return isi.includes(lebar('Workbook')) || isi.includes(lebar('Book')) ? 'xls' : 'lain';
}

/** A name as it stands in a compound file's directory: two bytes to a letter. */
function lebar(nama: string): string {
  return nama.replace(/./g, '$&\0');
}
