import type { FontSpec } from 'chart.js';
import type { Font } from '@capaian/stand-in/workbook/model';
import { fontFamily, textLines } from '../grid/measure-text';

/** Excel's grey for the texts of a chart. */
const TEXT_COLOR = '#595959';

/** A font of a chart as the drawing wants it; `size` in points where the font names none. */
export function chartFont(font: Font, size: number): FontSpec {
  return {
    family: fontFamily(font),
    size: pixels(font.size ?? size),
    weight: font.bold === true ? 'bold' : 'normal',
    style: font.italic === true ? 'italic' : 'normal',
    lineHeight: 1.25,
  };
}

export const textColor = (font: Font): string => font.color ?? TEXT_COLOR;

/** The lines of a text of a chart within a width in pixels. */
export const chartLines = (text: string, font: Font, size: number, width: number): string[] =>
  textLines(text, { size, ...font }, width);

export const pixels = (points: number): number => (points * 96) / 72;
