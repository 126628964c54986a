/**
 * Walks the tags of an XML text and says where each one stands, so that a large sheet can be read
 * without a tree and patched without touching a byte beside the patch. Comments, CDATA and
 * processing instructions are stepped over; attribute values may hold '>'.
 */
export class TagScanner {
  kind: 'open' | 'close' | 'empty' = 'open';
  /** Name without prefix. */
  name = '';
  /** Name as written. */
  fullName = '';
  /** Offset of '<'. */
  start = 0;
  /** Offset behind '>'. */
  end = 0;

  constructor(
    readonly xml: string,
    from = 0,
  ) {
    this.end = from;
  }

  /** Steps to the next tag; false at the end of the text. */
  next(): boolean {
    const { xml } = this;
    for (;;) {
      const start = xml.indexOf('<', this.end);
      if (start < 0) return false;
      const skipped = this.stepOver(start);
      if (skipped > start) {
        this.end = skipped;
        continue;
      }
      this.start = start;
      this.end = endOfTag(xml, start);
      const closing = xml[start + 1] === '/';
      const nameStart = start + (closing ? 2 : 1);
      let nameEnd = nameStart;
      while (nameEnd < this.end && !isNameEnd(xml.charCodeAt(nameEnd))) nameEnd += 1;
      this.fullName = xml.slice(nameStart, nameEnd);
      this.name = this.fullName.slice(this.fullName.indexOf(':') + 1);
      this.kind = closing ? 'close' : xml[this.end - 2] === '/' ? 'empty' : 'open';
      return true;
    }
  }

  /** Steps to the next opening or empty tag of that name; false when there is none before the end. */
  seek(name: string): boolean {
    while (this.next()) if (this.name === name && this.kind !== 'close') return true;
    return false;
  }

  /** Attribute of the current tag as written (entities stand as they are). */
  attribute(wanted: string): string | undefined {
    const { xml } = this;
    let at = this.start + 1 + this.fullName.length;
    while (at < this.end) {
      while (at < this.end && isNameEnd(xml.charCodeAt(at))) at += 1;
      const equals = xml.indexOf('=', at);
      if (equals < 0 || equals >= this.end) return undefined;
      const name = xml.slice(at, equals).trimEnd();
      let quote = equals + 1;
      while (xml[quote] !== '"' && xml[quote] !== "'" && quote < this.end) quote += 1;
      const close = xml.indexOf(xml.charAt(quote), quote + 1);
      if (name === wanted) return xml.slice(quote + 1, close);
      at = close + 1;
    }
    return undefined;
  }

  /** Offset behind a comment, CDATA section, instruction or declaration that begins here; else the offset itself. */
  private stepOver(start: number): number {
    const { xml } = this;
    if (xml.startsWith('<!--', start)) return behind(xml, '-->', start);
    if (xml.startsWith('<![CDATA[', start)) return behind(xml, ']]>', start);
    if (xml.startsWith('<?', start)) return behind(xml, '?>', start);
    if (xml.startsWith('<!', start)) return behind(xml, '>', start);
    return start;
  }
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? xml.length : at + mark.length;
}

function endOfTag(xml: string, start: number): number {
  let at = start + 1;
  for (; at < xml.length; at += 1) {
    const letter = xml[at];
    if (letter === '>') return at + 1;
    if (letter === '"' || letter === "'") {
      at = xml.indexOf(letter, at + 1);
      if (at < 0) return xml.length;
    }
  }
  return xml.length;
}

/** White space, '/', '>' or '='. */
function isNameEnd(code: number): boolean {
  return code <= 32 || code === 47 || code === 62 || code === 61;
}
