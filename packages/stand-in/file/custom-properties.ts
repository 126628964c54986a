import type { OpcPackage } from './package';
import { attribute, child, childInOrder, children, relationshipId, setRelationshipId, createChild } from './xml';
import type { Element } from './xml';
import { SHEET_ORDER } from './sheet-order';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty';

/** Custom properties of a worksheet, by name: each value is a part of its own, in UTF-16LE. */
export function readCustomProperties(pkg: OpcPackage, part: string, worksheet: Element): Map<string, string> {
  const list = child(worksheet, 'customProperties');
  const targets = new Map(pkg.relationships(part).map((one) => [one.id, one.target]));
  const found = new Map<string, string>();
  for (const element of list ? children(list, 'customPr') : []) {
    const name = attribute(element, 'name');
    const bytes = pkg.bytes(targets.get(relationshipId(element) ?? '') ?? '');
    if (name !== undefined && bytes) found.set(name, new TextDecoder('utf-16le').decode(bytes));
  }
  return found;
}

/** Writes the properties as parts and lists them in the worksheet, which has none yet. */
export function writeCustomProperties(
  pkg: OpcPackage,
  part: string,
  worksheet: Element,
  properties: ReadonlyMap<string, string>,
): void {
  if (properties.size === 0) return;
  const list = childInOrder(worksheet, 'customProperties', SHEET_ORDER);
  for (const [name, value] of properties) {
    const valuePart = pkg.freeName('xl/customProperty', '.bin');
    pkg.put(valuePart, encodeUtf16(value));
    pkg.setContentType(valuePart, CONTENT_TYPE);
    const element = createChild(list, 'customPr', { name });
    setRelationshipId(element, pkg.relate(part, RELATIONSHIP, valuePart));
    list.appendChild(element);
  }
}

function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
