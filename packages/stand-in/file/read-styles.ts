import type * as hucre from 'hucre/xlsx';
import { internStyle, PLAIN_STYLE } from '../workbook/cells';
import type { Border, BorderEdge, CellStyle, Font } from '../workbook/model';
import { BORDER_OF_FILE, HORIZONTAL_OF_FILE } from './style-words';
import type { Palette } from './palette';

type FileStyle = hucre.CellStyle;
type FileFont = NonNullable<FileStyle['font']>;
type FileBorders = NonNullable<FileStyle['border']>;
type FileSide = NonNullable<FileBorders['top']>;

/**
 * Turns hucre's styles into ours. The reader hands out the same font, fill and border objects again and
 * again, so each combination of them is turned once.
 */
export class StyleReader {
  private readonly numbers = new WeakMap<object, number>();
  private readonly known = new Map<string, CellStyle>();
  private count = 0;

  constructor(private readonly palette: Palette) {}

  style(style: FileStyle | undefined): CellStyle {
    if (!style) return PLAIN_STYLE;
    const key = [style.font, style.fill, style.border, style.alignment, style.protection]
      .map((part) => this.numberOf(part))
      .join()
      .concat(style.numFmt ?? '');
    const known = this.known.get(key);
    if (known) return known;
    const made = internStyle(this.translate(style));
    this.known.set(key, made);
    return made;
  }

  private numberOf(part: object | undefined): number {
    if (!part) return 0;
    const known = this.numbers.get(part);
    if (known !== undefined) return known;
    this.count += 1;
    this.numbers.set(part, this.count);
    return this.count;
  }

  private translate(style: FileStyle): CellStyle {
    const { alignment, protection } = style;
    const fill = this.fill(style.fill);
    const borders = style.border && this.borders(style.border);
    return {
      ...(style.numFmt !== undefined && style.numFmt !== 'General' && { numberFormat: style.numFmt }),
      ...(style.font && { font: this.font(style.font) }),
      ...(fill !== undefined && { fill }),
      ...(borders && Object.keys(borders).length > 0 && { borders }),
      ...(alignment?.horizontal &&
        alignment.horizontal !== 'general' && { horizontal: HORIZONTAL_OF_FILE[alignment.horizontal] }),
      ...(alignment?.vertical && { vertical: capitalised(alignment.vertical) }),
      ...(alignment?.wrapText === true && { wrapText: true }),
      ...(alignment?.indent !== undefined && alignment.indent > 0 && { indent: alignment.indent }),
      ...(protection?.locked === false && { locked: false }),
    };
  }

  private font(font: FileFont): Font {
    const color = this.palette.color(font.color);
    return {
      ...(font.name !== undefined && { name: font.name }),
      ...(font.size !== undefined && { size: font.size }),
      ...(font.bold === true && { bold: true }),
      ...(font.italic === true && { italic: true }),
      ...(font.underline !== undefined && font.underline !== false && { underline: true }),
      ...(font.strikethrough === true && { strikethrough: true }),
      ...(color !== undefined && { color }),
    };
  }

  /** Solid fills only: patterns and gradients have no one colour. */
  private fill(fill: FileStyle['fill']): string | undefined {
    if (fill?.type !== 'pattern' || fill.pattern !== 'solid') return undefined;
    return this.palette.color(fill.fgColor);
  }

  private borders(borders: FileBorders): Partial<Record<BorderEdge, Border>> {
    return {
      ...(borders.top && { EdgeTop: this.border(borders.top) }),
      ...(borders.bottom && { EdgeBottom: this.border(borders.bottom) }),
      ...(borders.left && { EdgeLeft: this.border(borders.left) }),
      ...(borders.right && { EdgeRight: this.border(borders.right) }),
    };
  }

  private border(side: FileSide): Border {
    return { ...BORDER_OF_FILE[side.style], color: this.palette.color(side.color) ?? '#000000' };
  }
}

type Vertical = NonNullable<CellStyle['vertical']>;

function capitalised(word: NonNullable<NonNullable<FileStyle['alignment']>['vertical']>): Vertical {
  const words: Record<typeof word, Vertical> = {
    top: 'Top',
    center: 'Center',
    bottom: 'Bottom',
    justify: 'Justify',
    distributed: 'Distributed',
  };
  return words[word];
}
