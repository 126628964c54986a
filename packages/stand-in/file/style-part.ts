import { isKind } from './package';
import type { OpcPackage } from './package';
import { attribute, child, childInOrder, children, flagAttribute, NS, numberAttribute, parseXml, root } from './xml';
import type { Document, Element } from './xml';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';

/** Children of `<styleSheet>` in the order of the schema. */
const STYLE_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

/** Number formats below this number are Excel's own and the same in every file. */
const FIRST_OWN_FORMAT = 164;

/** What Excel itself puts into an empty workbook. */
export const PLAIN_STYLES =
  `<styleSheet xmlns="${NS.main}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Formats whose text was typed with an apostrophe. */
export function quotedFormats(pkg: OpcPackage, book: string): Set<number> {
  const part = stylePart(pkg, book);
  const formats = part === undefined ? [] : formatsOf(root(pkg.xml(part)));
  return new Set(formats.flatMap((xf, number) => (flagAttribute(xf, 'quotePrefix') ? [number] : [])));
}

/**
 * The style part of a package that takes in formats of another one. What stands there is never changed
 * or moved, as every sheet of the user's points into it by number; what is already there is used again.
 */
export class StylePart {
  private readonly sections = new Map<string, Section>();
  private readonly quotedNumbers = new Map<number, number>();

  private constructor(
    private readonly pkg: OpcPackage,
    private readonly part: string,
    private readonly document: Document,
  ) {}

  /** Opens the style part; makes a plain one when the file has none. */
  static open(pkg: OpcPackage, book: string): StylePart {
    const known = stylePart(pkg, book);
    if (known !== undefined) return new StylePart(pkg, known, pkg.xml(known));
    const part = pkg.has('xl/styles.xml') ? pkg.freeName('xl/styles', '.xml') : 'xl/styles.xml';
    pkg.put(part, PLAIN_STYLES);
    pkg.setContentType(part, CONTENT_TYPE);
    pkg.relate(book, RELATIONSHIP, part);
    return new StylePart(pkg, part, parseXml(PLAIN_STYLES));
  }

  /** Name and size of the workbook's standard font. */
  get standardFont(): { name: string; size: number } {
    const font = this.section('fonts').first;
    return {
      name: attribute(child(font, 'name'), 'val') ?? 'Calibri',
      size: numberAttribute(child(font, 'sz'), 'val') ?? 11,
    };
  }

  /** Takes in the formats of another style part: its format numbers → their numbers here. The plain format stays plain. */
  adopt(source: Element): number[] {
    const fonts = this.adoptAll(source, 'fonts', 1);
    const fills = this.adoptAll(source, 'fills', 2);
    const borders = this.adoptAll(source, 'borders', 1);
    const codes = this.adoptNumberFormats(source);
    return formatsOf(source).map((xf, number) => {
      if (number === 0) return 0;
      const format = this.copy(xf);
      renumber(format, 'fontId', (id) => fonts[id] ?? 0);
      renumber(format, 'fillId', (id) => fills[id] ?? 0);
      renumber(format, 'borderId', (id) => borders[id] ?? 0);
      renumber(format, 'numFmtId', (id) => codes.get(id) ?? id);
      format.setAttribute('xfId', '0');
      return this.section('cellXfs').add(format);
    });
  }

  /** The same format for text that was typed with an apostrophe. */
  quoted(format: number): number {
    const known = this.quotedNumbers.get(format);
    if (known !== undefined) return known;
    const number = this.makeQuoted(format);
    this.quotedNumbers.set(format, number);
    return number;
  }

  private makeQuoted(format: number): number {
    const section = this.section('cellXfs');
    const xf = section.at(format);
    if (!xf) return format;
    const quoted = this.copy(xf);
    quoted.setAttribute('quotePrefix', '1');
    return section.add(quoted);
  }

  save(): void {
    for (const section of this.sections.values()) section.count();
    this.pkg.put(this.part, this.document);
  }

  /** The first `fixed` entries mean the same in every file. */
  private adoptAll(source: Element, name: string, fixed: number): number[] {
    const list = child(source, name);
    return (list ? children(list) : []).map((element, number) =>
      number < fixed ? number : this.section(name).add(this.copy(element)),
    );
  }

  private adoptNumberFormats(source: Element): Map<number, number> {
    const list = child(source, 'numFmts');
    const numbers = new Map<number, number>();
    for (const element of list ? children(list, 'numFmt') : []) {
      const id = numberAttribute(element, 'numFmtId') ?? 0;
      numbers.set(id, this.numberFormat(attribute(element, 'formatCode') ?? 'General'));
    }
    return numbers;
  }

  private numberFormat(code: string): number {
    const section = this.section('numFmts');
    const known = section.elements.find((one) => attribute(one, 'formatCode') === code);
    const knownId = numberAttribute(known, 'numFmtId');
    if (knownId !== undefined) return knownId;
    const taken = section.elements.map((one) => numberAttribute(one, 'numFmtId') ?? 0);
    const id = taken.reduce((highest, one) => Math.max(highest, one), FIRST_OWN_FORMAT - 1) + 1;
    const made = this.document.createElementNS(NS.main, 'numFmt');
    made.setAttribute('numFmtId', String(id));
    made.setAttribute('formatCode', code);
    section.add(made);
    return id;
  }

  private section(name: string): Section {
    const known = this.sections.get(name);
    if (known) return known;
    const made = new Section(childInOrder(root(this.document), name, STYLE_ORDER));
    this.sections.set(name, made);
    return made;
  }

  private copy(element: Element): Element {
    return this.document.importNode(element, true);
  }
}

/** One list of the style part; equal entries are found again by what they say. */
class Section {
  readonly elements: Element[];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly list: Element) {
    this.elements = children(list);
    this.elements.forEach((element, number) => {
      const key = keyOf(element);
      if (!this.numbers.has(key)) this.numbers.set(key, number);
    });
  }

  get first(): Element | undefined {
    return this.elements[0];
  }

  at(number: number): Element | undefined {
    return this.elements[number];
  }

  /** Number of the entry, appended when there is no equal one. */
  add(element: Element): number {
    const key = keyOf(element);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.elements.length;
    this.list.appendChild(element);
    this.elements.push(element);
    this.numbers.set(key, number);
    return number;
  }

  count(): void {
    if (this.elements.length === 0) this.list.parentNode?.removeChild(this.list);
    else this.list.setAttribute('count', String(this.elements.length));
  }
}

function stylePart(pkg: OpcPackage, book: string): string | undefined {
  return pkg.relationships(book).find((one) => isKind(one, 'styles') && pkg.has(one.target))?.target;
}

function formatsOf(styles: Element): Element[] {
  const list = child(styles, 'cellXfs');
  return list ? children(list, 'xf') : [];
}

function renumber(format: Element, name: string, number: (id: number) => number): void {
  format.setAttribute(name, String(number(numberAttribute(format, name) ?? 0)));
}

/** What an element says, whatever its prefix and the order of its attributes. */
function keyOf(element: Element): string {
  const attributes = [...element.attributes]
    .filter((one) => !one.name.startsWith('xmlns'))
    .map((one) => `${one.localName ?? one.name}=${one.value}`)
    .sort();
  return `${element.localName ?? ''}(${attributes.join('|')})[${children(element).map(keyOf).join()}]`;
}
