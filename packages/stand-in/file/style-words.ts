import type { Border, CellStyle } from '../workbook/model';

/** Border styles of a file: one word there, a style and a weight in Excel's API. */
export type FileBorderStyle =
  | 'thin'
  | 'medium'
  | 'thick'
  | 'dotted'
  | 'dashed'
  | 'double'
  | 'hair'
  | 'mediumDashed'
  | 'dashDot'
  | 'mediumDashDot'
  | 'dashDotDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';

type Stroke = Pick<Border, 'style' | 'weight'>;

export const BORDER_OF_FILE: Readonly<Record<FileBorderStyle, Stroke>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

/** The file's word for a border; the style decides where no word has that weight. */
export function fileBorderStyle({ style, weight }: Stroke): FileBorderStyle {
  const heavy = weight === 'Medium' || weight === 'Thick';
  switch (style) {
    case 'Continuous':
      return ({ Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const)[weight];
    case 'Dash':
      return heavy ? 'mediumDashed' : 'dashed';
    case 'Dot':
      return 'dotted';
    case 'Double':
      return 'double';
    case 'DashDot':
      return heavy ? 'mediumDashDot' : 'dashDot';
    case 'DashDotDot':
      return heavy ? 'mediumDashDotDot' : 'dashDotDot';
    case 'SlantDashDot':
      return 'slantDashDot';
  }
}

type Horizontal = NonNullable<CellStyle['horizontal']>;

export const HORIZONTAL_OF_FILE = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
} as const satisfies Record<string, Horizontal>;

export const FILE_HORIZONTAL = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const satisfies Record<Exclude<Horizontal, 'General'>, string>;

export const FILE_VERTICAL = {
  Top: 'top',
  Center: 'middle',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
} as const satisfies Record<NonNullable<CellStyle['vertical']>, string>;
