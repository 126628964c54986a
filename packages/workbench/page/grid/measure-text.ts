import type { Font } from '@capaian/stand-in/workbook/model';

/** Calibri is Excel's default; Carlito has its widths, the last is scaled towards them (see grid.css). */
const FALLBACK = "Carlito, 'Sempit', 'Segoe UI', sans-serif";
const DEFAULT_FONT = { name: 'Calibri', size: 11 };

/** CSS `font` of a cell's font; sizes stay in points. */
function cssFont(font: Font | undefined): string {
  const italic = font?.italic === true ? 'italic ' : '';
  const bold = font?.bold === true ? 'bold ' : '';
  return `${italic}${bold}${fontSize(font)}pt ${fontFamily(font)}`;
}

export function fontFamily(font: Font | undefined): string {
  return `'${font?.name ?? DEFAULT_FONT.name}', ${FALLBACK}`;
}

/** Points. */
export function fontSize(font: Font | undefined): number {
  return font?.size ?? DEFAULT_FONT.size;
}

/** Points from one baseline to the next, as Excel sets Calibri: 15 for size 11. */
export function lineHeight(font: Font | undefined): number {
  return Math.ceil(fontSize(font) * 1.32 * 4) / 4;
}

const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** Width in pixels of one line of text. */
export function textWidth(text: string, font: Font | undefined): number {
  const css = cssFont(font);
  const key = `${css}|${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('The browser has no 2D canvas to measure text with.');
  context.font = css;
  const { width } = context.measureText(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, width);
  return width;
}

/** Lines that a text needs when it is wrapped at words to `width` pixels. */
export const wrappedLines = (text: string, font: Font | undefined, width: number): number =>
  textLines(text, font, width).length;

/** The lines of a text that is wrapped at words to `width` pixels; a word longer than the line is broken inside. */
export function textLines(text: string, font: Font | undefined, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => paragraphLines(paragraph, font, width));
}

function paragraphLines(paragraph: string, font: Font | undefined, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, font) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
    while (width > 0 && textWidth(line, font) > width && line.length > 1) {
      const fits = lettersThatFit(line, font, width);
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return [...lines, line];
}

/** At least one, that a text gets shorter. */
function lettersThatFit(text: string, font: Font | undefined, width: number): number {
  let fits = 1;
  for (let used = 0; fits < text.length; fits += 1) {
    used += textWidth(text.charAt(fits - 1), font);
    if (used + textWidth(text.charAt(fits), font) > width) break;
  }
  return fits;
}

/** Forgets the widths: a font of the page has arrived since they were taken. */
export function forgetWidths(): void {
  remembered.clear();
}
