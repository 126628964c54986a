import { isKind } from './package';
import type { OpcPackage } from './package';
import { appendChild, attribute, children, parseXml, root } from './xml';

/** The add-ins' document settings stand in a custom XML part of our own: one JSON value to an entry. */
const NAMESPACE = 'urn:capaian:pengaturan';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** Document settings that an earlier save left in the file. */
export function readSettings(pkg: OpcPackage, book: string): Map<string, unknown> {
  const part = settingsPart(pkg, book);
  if (part === undefined) return new Map();
  return new Map(
    children(root(pkg.xml(part)), 'entri').map((entry): [string, unknown] => [
      attribute(entry, 'kunci') ?? '',
      JSON.parse(entry.textContent ?? 'null'),
    ]),
  );
}

/** Puts the settings in their part; a workbook that has none gets no part. */
export function writeSettings(pkg: OpcPackage, book: string, settings: ReadonlyMap<string, unknown>): void {
  const known = settingsPart(pkg, book);
  if (known === undefined && settings.size === 0) return;
  const document = parseXml(`<pengaturan xmlns="${NAMESPACE}"/>`);
  for (const [key, value] of settings) {
    appendChild(root(document), 'entri', { kunci: key }).textContent = JSON.stringify(value);
  }
  const part = known ?? pkg.freeName('customXml/item', '.xml');
  pkg.put(part, document);
  if (known === undefined) pkg.relate(book, RELATIONSHIP, part);
}

function settingsPart(pkg: OpcPackage, book: string): string | undefined {
  const candidates = pkg.relationships(book).filter((one) => isKind(one, 'customXml') && pkg.has(one.target));
  return candidates.find(({ target }) => pkg.text(target).includes(NAMESPACE))?.target;
}
