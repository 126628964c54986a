import { GalatCapaian } from '../../domain/galat';
import { asText, CONTENT_TYPES_PART, isKind, OpcPackage } from './package';

/** Opens the package of a workbook that can be read and kept. Throws `BUKAN_BUKU_KERJA` or `FORMAT_TIDAK_DIDUKUNG`. */
export function acceptPackage(bytes: Uint8Array, name: string): OpcPackage {
  const refuse = (jenis: string): GalatCapaian => new GalatCapaian('FORMAT_TIDAK_DIDUKUNG', { berkas: name, jenis });
  const noWorkbook = (cause?: unknown): GalatCapaian =>
    new GalatCapaian('BUKAN_BUKU_KERJA', { berkas: name }, { cause });

  const compound = compoundKind(bytes);
  if (compound === 'lain') throw noWorkbook();
  if (compound) throw refuse(compound);

  const pkg = openZip(bytes, noWorkbook);
  const mimetype = pkg.bytes('mimetype');
  if (mimetype && asText(mimetype).includes('opendocument.spreadsheet')) throw refuse('ods');
  if (!pkg.has(CONTENT_TYPES_PART)) throw noWorkbook();
  const book = wellFormed(() => workbookPart(pkg), noWorkbook);
  if (book === null) throw noWorkbook();
  if (book.endsWith('.bin')) throw refuse('xlsb');
  if (isStrict(pkg, book)) throw refuse('strict');
  if (!isSpreadsheet(pkg, book, noWorkbook)) throw noWorkbook();
  return pkg;
}

/** Name of the main part, as the package's relationships say; null when there is none. */
export function workbookPart(pkg: OpcPackage): string | null {
  const main = pkg.relationships('').find((one) => isKind(one, 'officeDocument'));
  return main && pkg.has(main.target) ? main.target : null;
}

/** A compound file holds an encrypted workbook, an .xls, or neither; null for any other file. */
function compoundKind(bytes: Uint8Array): 'bersandi' | 'xls' | 'lain' | null {
  const magic = [0xd0, 0xcf, 0x11, 0xe0];
  if (!magic.every((byte, index) => bytes[index] === byte)) return null;
  const text = asText(bytes);
  if (text.includes(wide('EncryptedPackage'))) return 'bersandi';
  return text.includes(wide('Workbook')) || text.includes(wide('Book')) ? 'xls' : 'lain';
}

/** A name as it stands in a compound file's directory: two bytes to a letter. */
function wide(name: string): string {
  return name.replace(/./g, '$&\0');
}

function openZip(bytes: Uint8Array, noWorkbook: (cause: unknown) => GalatCapaian): OpcPackage {
  try {
    return OpcPackage.open(bytes);
  } catch (cause) {
    throw noWorkbook(cause);
  }
}

function wellFormed<T>(read: () => T, noWorkbook: (cause: unknown) => GalatCapaian): T {
  try {
    return read();
  } catch (cause) {
    throw noWorkbook(cause);
  }
}

/** Strict Open XML has namespaces of its own, which neither the readers nor the grafting know. */
function isStrict(pkg: OpcPackage, book: string): boolean {
  return (
    pkg.relationships('').some((one) => one.type.startsWith('http://purl.oclc.org/ooxml/')) ||
    pkg.text(book).includes('http://purl.oclc.org/ooxml/spreadsheetml/main')
  );
}

function isSpreadsheet(pkg: OpcPackage, book: string, noWorkbook: (cause: unknown) => GalatCapaian): boolean {
  const main = wellFormed(() => pkg.xml(book).documentElement, noWorkbook);
  return main?.localName === 'workbook';
}
