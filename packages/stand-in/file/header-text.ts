/** Left, centre and right part of a page's header or footer. */
export interface HeaderParts {
  left: string;
  center: string;
  right: string;
}

const MARKS: Readonly<Record<string, keyof HeaderParts>> = { '&L': 'left', '&C': 'center', '&R': 'right' };

/** Splits `&Lkiri&Ctengah&Rkanan`; text before any mark is the centre's. */
export function splitHeader(text: string): HeaderParts {
  const parts: HeaderParts = { left: '', center: '', right: '' };
  let at: keyof HeaderParts = 'center';
  for (const piece of text.split(/(&.)/u)) {
    const mark = MARKS[piece];
    if (mark) at = mark;
    else parts[at] += piece;
  }
  return parts;
}

/** The file's form of a header or footer; empty parts are left out. */
export function joinHeader({ left, center, right }: HeaderParts): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}
