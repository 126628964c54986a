import type { Font } from '@capaian/stand-in/workbook/model';
import { fontFamily } from '../grid/measure-text';

/** Excel's grey for the texts of a chart. */
const TEXT_COLOR = '#595959';

export interface ChartText {
  readonly fontFamily: string;
  /** Pixels. */
  readonly fontSize: number;
  readonly fontWeight: 'bold' | 'normal';
  readonly fontStyle: 'italic' | 'normal';
  readonly color: string;
}

/** A font of a chart as the drawing wants it; `size` in points where the font names none. */
export function chartText(font: Font, size: number): ChartText {
  return {
    fontFamily: fontFamily(font),
    fontSize: ((font.size ?? size) * 96) / 72,
    fontWeight: font.bold === true ? 'bold' : 'normal',
    fontStyle: font.italic === true ? 'italic' : 'normal',
    color: font.color ?? TEXT_COLOR,
  };
}
