import { strToU8, zipSync } from 'fflate';
import { daftarZip, isiZip } from '../../../src/impor/zip';
import { attribute, children, createChild, NS, parseXml, printXml, root } from './xml';
import type { Document } from './xml';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** One arrow from a part (or, from '', the package) to another part or to the outside. */
export interface Relationship {
  id: string;
  /** Full relationship type; compare its last word with `isKind`. */
  type: string;
  /** Part name without leading slash, or the address itself when external. */
  target: string;
  external: boolean;
}

/** A time that every saved entry carries, so that equal workbooks give equal bytes. */
const ENTRY_TIME = new Date(2000, 0, 1);

const EMPTY_RELATIONSHIPS = `<Relationships xmlns="${NS.relationships}"/>`;

/** The parts of an .xlsx, in file order. Parts nobody puts keep their bytes. */
export class OpcPackage {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  /** Opens a zip; throws `RangeError` when it is none or unpacks to more than it declares. */
  static open(bytes: Uint8Array): OpcPackage {
    const files = daftarZip(bytes).filter(({ nama }) => !nama.endsWith('/'));
    return new OpcPackage(new Map(files.map((file) => [file.nama, isiZip(bytes, file)])));
  }

  static of(parts: Record<string, string>): OpcPackage {
    return new OpcPackage(new Map(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  }

  toBytes(): Uint8Array {
    return zipSync(Object.fromEntries(this.parts), { mtime: ENTRY_TIME });
  }

  names(): string[] {
    return [...this.parts.keys()];
  }

  bytes(name: string): Uint8Array | undefined {
    return this.parts.get(name) ?? this.parts.get(this.spelling(name));
  }

  has(name: string): boolean {
    return this.bytes(name) !== undefined;
  }

  /** Text of a part; throws when the part is missing. */
  text(name: string): string {
    const bytes = this.bytes(name);
    if (!bytes) throw new RangeError(`Part ${name} is missing.`);
    return new TextDecoder().decode(bytes);
  }

  xml(name: string): Document {
    return parseXml(this.text(name));
  }

  put(name: string, content: Uint8Array | string | Document): void {
    const bytes =
      content instanceof Uint8Array ? content : strToU8(typeof content === 'string' ? content : printXml(content));
    this.parts.set(this.spelling(name), bytes);
  }

  /** Takes a part out, with its relationships and its content type. */
  remove(name: string): void {
    this.parts.delete(this.spelling(name));
    this.parts.delete(this.spelling(relationshipsPart(name)));
    const types = this.xml(CONTENT_TYPES_PART);
    const list = root(types);
    const own = children(list, 'Override').filter((one) => samePart(attribute(one, 'PartName') ?? '', name));
    if (own.length === 0) return;
    for (const one of own) list.removeChild(one);
    this.put(CONTENT_TYPES_PART, types);
  }

  /** A part name that is free: `stem` and the first number that nobody has. */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${extension}`)) number += 1;
    return `${stem}${number}${extension}`;
  }

  contentType(name: string): string | undefined {
    const list = root(this.xml(CONTENT_TYPES_PART));
    const own = children(list, 'Override').find((one) => samePart(attribute(one, 'PartName') ?? '', name));
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const general = children(list, 'Default').find((one) => attribute(one, 'Extension')?.toLowerCase() === extension);
    return attribute(own ?? general, 'ContentType');
  }

  /** Says what a part is, unless the package says so already. */
  setContentType(name: string, contentType: string): void {
    if (this.contentType(name) === contentType) return;
    const types = this.xml(CONTENT_TYPES_PART);
    const list = root(types);
    for (const one of children(list, 'Override')) {
      if (samePart(attribute(one, 'PartName') ?? '', name)) list.removeChild(one);
    }
    list.appendChild(createChild(list, 'Override', { PartName: `/${name}`, ContentType: contentType }));
    this.put(CONTENT_TYPES_PART, types);
  }

  /** Relationships of a part; those of the package for ''. */
  relationships(source: string): Relationship[] {
    const part = relationshipsPart(source);
    if (!this.has(part)) return [];
    return children(root(this.xml(part)), 'Relationship').map((one) => {
      const external = attribute(one, 'TargetMode') === 'External';
      const target = attribute(one, 'Target') ?? '';
      return {
        id: attribute(one, 'Id') ?? '',
        type: attribute(one, 'Type') ?? '',
        target: external ? target : resolveTarget(source, target),
        external,
      };
    });
  }

  /** Adds a relationship and answers its id. */
  relate(source: string, type: string, target: string, external = false): string {
    const taken = new Set(this.relationships(source).map((one) => one.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.putRelationship(source, { id, type, target, external });
    return id;
  }

  /** Adds a relationship with a given id. */
  putRelationship(source: string, relationship: Relationship): void {
    const part = relationshipsPart(source);
    const document = this.has(part) ? this.xml(part) : parseXml(EMPTY_RELATIONSHIPS);
    const { id, type, target, external } = relationship;
    const attributes = { Id: id, Type: type, Target: external ? target : `/${target}` };
    const list = root(document);
    list.appendChild(
      createChild(list, 'Relationship', external ? { ...attributes, TargetMode: 'External' } : attributes),
    );
    this.put(part, document);
  }

  removeRelationship(source: string, id: string): void {
    const part = relationshipsPart(source);
    if (!this.has(part)) return;
    const document = this.xml(part);
    const list = root(document);
    for (const one of children(list, 'Relationship')) if (attribute(one, 'Id') === id) list.removeChild(one);
    this.put(part, document);
  }

  /** Drops all relationships of a part. */
  clearRelationships(source: string): void {
    this.parts.delete(this.spelling(relationshipsPart(source)));
  }

  /** Parts that can be reached from a part (itself included), from the package for ''. */
  reachable(source: string): Set<string> {
    const seen = new Set<string>();
    const open = [source];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      for (const one of this.relationships(at)) if (!one.external && this.has(one.target)) open.push(one.target);
    }
    return seen;
  }

  /** Takes out those of the parts that nothing in the package points at any more. */
  prune(candidates: ReadonlySet<string>): void {
    const kept = this.reachable('');
    for (const name of candidates) if (!kept.has(name)) this.remove(name);
  }

  /** Part names are compared without case: some writers spell `sharedStrings.xml` otherwise in the zip. */
  private spelling(name: string): string {
    if (this.parts.has(name)) return name;
    const wanted = name.toLowerCase();
    for (const known of this.parts.keys()) if (known.toLowerCase() === wanted) return known;
    return name;
  }
}

/** True when a relationship type ends in that word: `worksheet`, `styles`. */
export function isKind(relationship: Relationship, kind: string): boolean {
  return relationship.type.endsWith(`/${kind}`);
}

function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function resolveTarget(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

function samePart(partName: string, name: string): boolean {
  return partName.toLowerCase() === `/${name}`.toLowerCase();
}
