import { DOMParser, onErrorStopParsing, XMLSerializer } from '@xmldom/xmldom';
import type { Document, Element, Node } from '@xmldom/xmldom';

export type { Document, Element } from '@xmldom/xmldom';

/** Namespaces of a transitional workbook. */
export const NS = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  shape: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
} as const;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parses a part; throws xmldom's ParseError when it is not well-formed. */
export function parseXml(text: string): Document {
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'application/xml');
}

/** Prints a part, with an XML declaration. */
export function printXml(document: Document): string {
  const text = new XMLSerializer().serializeToString(document);
  return text.startsWith('<?xml') ? text : DECLARATION + text;
}

/** Prints the part that an element is the root of. */
export function printElement(element: Element): string {
  const { ownerDocument } = element;
  if (!ownerDocument) throw new TypeError('The element belongs to no document.');
  return printXml(ownerDocument);
}

/** The document element; a parsed document always has one. */
export function root(document: Document): Element {
  if (!document.documentElement) throw new TypeError('The document is empty.');
  return document.documentElement;
}

/** Child elements, those of one local name when it is given. */
export function children(parent: Element, localName?: string): Element[] {
  const found: Element[] = [];
  for (let node: Node | null = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (localName === undefined || node.localName === localName)) found.push(node);
  }
  return found;
}

/** First child element of that local name. */
export function child(parent: Element | undefined, localName: string): Element | undefined {
  return parent && children(parent, localName)[0];
}

/** Follows local names downwards; undefined where the path ends early. */
export function descend(parent: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => child(at, name), parent);
}

/** All elements below, at any depth, of that local name. */
export function descendants(parent: Element, localName: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', localName)];
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

/** Number in an attribute; undefined when it is absent or no number. */
export function numberAttribute(element: Element | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  const number = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isNaN(number) ? undefined : number;
}

/** xsd:boolean in an attribute: `1` and `true` are true, absent is the fallback. */
export function flagAttribute(element: Element | undefined, name: string, fallback = false): boolean {
  const text = attribute(element, name);
  return text === undefined ? fallback : text === '1' || text === 'true';
}

/** The `r:id` of an element. */
export function relationshipId(element: Element): string | undefined {
  return element.getAttributeNS(NS.office, 'id') ?? undefined;
}

export function setRelationshipId(element: Element, id: string): void {
  element.setAttributeNS(NS.office, 'r:id', id);
}

/** A new element in the namespace, and with the prefix, of its future parent. */
export function createChild(
  parent: Element,
  localName: string,
  attributes: Record<string, string | number> = {},
): Element {
  const document = parent.ownerDocument;
  if (!document) throw new TypeError('The element belongs to no document.');
  const name = parent.prefix ? `${parent.prefix}:${localName}` : localName;
  const made = document.createElementNS(parent.namespaceURI, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** Makes a child and puts it last. */
export function appendChild(
  parent: Element,
  localName: string,
  attributes: Record<string, string | number> = {},
): Element {
  const made = createChild(parent, localName, attributes);
  parent.appendChild(made);
  return made;
}

/** Puts an element where the schema's sequence wants it: before the first child that comes later in `order`. */
function insertInOrder(parent: Element, element: Element, order: readonly string[]): void {
  const place = order.indexOf(element.localName ?? '');
  const later = new Set(order.slice(place + 1));
  const next = children(parent).find((other) => later.has(other.localName ?? ''));
  parent.insertBefore(element, next ?? null);
}

/** The child of that name, made in its place in the schema's sequence when it is missing. */
export function childInOrder(parent: Element, localName: string, order: readonly string[]): Element {
  const known = child(parent, localName);
  if (known) return known;
  const made = createChild(parent, localName);
  insertInOrder(parent, made, order);
  return made;
}

export function removeChildren(parent: Element, localName: string): void {
  for (const element of children(parent, localName)) parent.removeChild(element);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
