import { resolveThemeColor } from 'hucre/xlsx';
import { attribute, numberAttribute } from './xml';
import type { Element } from './xml';

/** A colour as a file says it: outright, by theme, or by number of the old palette. */
export interface FileColor {
  rgb?: string;
  theme?: number;
  tint?: number;
  indexed?: number;
}

/** The 56 colours of Excel 97 (numbers 8 to 63); 0 to 7 repeat the first eight. */
const INDEXED =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF' +
  '800000008000000080808000800080008080C0C0C0808080' +
  '9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF' +
  '000080FF00FFFFFF0000FFFF8000808000000080800000FF' +
  '00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99' +
  '3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696' +
  '003366339966003300333300993300993366333399333333';

/** Answers any colour of a file as `#RRGGBB`. */
export class Palette {
  constructor(private readonly themeColors: string[]) {}

  /** Undefined for automatic colours. */
  color(color: FileColor | undefined): string | undefined {
    if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
    if (color?.theme !== undefined) {
      if (this.themeColors[color.theme] === undefined) return undefined;
      return `#${resolveThemeColor(this.themeColors, color.theme, color.tint)}`;
    }
    if (color?.indexed === undefined || color.indexed > 63) return undefined;
    const place = (color.indexed < 8 ? color.indexed : color.indexed - 8) * 6;
    return `#${INDEXED.slice(place, place + 6)}`;
  }

  /** Colour of an element such as `<tabColor>`. */
  ofElement(element: Element | undefined): string | undefined {
    const rgb = attribute(element, 'rgb');
    const theme = numberAttribute(element, 'theme');
    const tint = numberAttribute(element, 'tint');
    const indexed = numberAttribute(element, 'indexed');
    return this.color({
      ...(rgb !== undefined && { rgb }),
      ...(theme !== undefined && { theme }),
      ...(tint !== undefined && { tint }),
      ...(indexed !== undefined && { indexed }),
    });
  }
}
