const LINE_POINTS = 15;
const PADDING_POINTS = 3;
/** Bold text is wider than the digits that Excel counts column widths in. */
const BOLD_SHARE = 0.92;

/** Lines that `text` takes when it is wrapped at words in a column of `width` characters. */
export function linesNeeded(text: string, width: number, { bold }: { bold: boolean }): number {
  const room = Math.max(1, Math.floor(width * (bold ? BOLD_SHARE : 1)));
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const wanted = used === 0 ? word.length : used + 1 + word.length;
    if (wanted <= room) {
      used = wanted;
    } else {
      lines += (used === 0 ? 0 : 1) + Math.ceil(word.length / room) - 1;
      used = word.length % room;
    }
  }
  return lines;
}

/** Row height in points for so many lines of Calibri 11. */
export function heightOfLines(lines: number): number {
  return lines * LINE_POINTS + PADDING_POINTS;
}
