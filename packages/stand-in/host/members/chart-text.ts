import type { Font } from '../../workbook/model';
import { asColor, asFlag, asNumberBetween, asOneOf, asText } from '../checked';
import { HostObject, type LineTarget, type Targets } from '../targets';
import type { HostContext, Property, TypeDefinition } from '../definition';
import { apiNotFound, invalidArgument } from '../errors';

type FontTarget = Targets['ChartFont'];
type LabelsTarget = Targets['ChartDataLabels'];

/** The font of a title, an axis or data labels. */
export const chartFontType: TypeDefinition<FontTarget> = {
  properties: {
    Bold: font('bold', asFlag, false),
    Color: font('color', asColor, '#000000'),
    Italic: font('italic', asFlag, false),
    Name: font('name', asText, 'Calibri'),
    Size: font('size', (value) => asNumberBetween(value, 1, 409), 10),
    Underline: {
      get: ({ fonts }) => (shared(fonts, ({ underline }) => underline === true) === true ? 'Single' : 'None'),
      set: (target, value, host) => {
        const underline = asOneOf(value, ['None', 'Single']) === 'Single';
        changeFonts(target, { underline }, host);
      },
    },
  },
};

function font<K extends keyof Font>(
  name: K,
  read: (value: unknown) => NonNullable<Font[K]>,
  usual: NonNullable<Font[K]>,
): Property<FontTarget> {
  return {
    get: ({ fonts }) => shared(fonts, (one) => one[name] ?? usual),
    set: (target, value, host) => changeFonts(target, { [name]: read(value) }, host),
  };
}

function changeFonts({ sheet, fonts }: FontTarget, change: Partial<Font>, host: HostContext): void {
  host.edit(sheet);
  for (const one of fonts) Object.assign(one, change);
}

/** Labels of one series, or of all series of a chart. */
export const chartDataLabelsType: TypeDefinition<LabelsTarget> = {
  properties: {
    NumberFormat: label('numberFormat', asText, 'General'),
    Position: label(
      'position',
      (value) =>
        asOneOf(value, [
          'BestFit',
          'Bottom',
          'Center',
          'InsideBase',
          'InsideEnd',
          'Left',
          'OutsideEnd',
          'Right',
          'Top',
        ]),
      'OutsideEnd',
    ),
    ShowCategoryName: neverShown('category names'),
    ShowLegendKey: neverShown('legend keys'),
    ShowPercentage: neverShown('percentages'),
    ShowSeriesName: neverShown('series names'),
    ShowValue: label('visible', asFlag, false),
  },
  objects: { Format: (target) => new HostObject('ChartDataLabelFormat', target) },
};

export const chartDataLabelFormatType: TypeDefinition<LabelsTarget> = {
  objects: {
    Font: ({ sheet, series }) => new HostObject('ChartFont', { sheet, fonts: series.map(({ labels }) => labels.font) }),
  },
};

function label(
  name: 'numberFormat' | 'position' | 'visible',
  read: (value: unknown) => string | boolean,
  usual: string | boolean,
): Property<LabelsTarget> {
  return {
    get: ({ series }) => shared(series, ({ labels }) => labels[name] ?? usual),
    set: ({ sheet, chart, series }, value, host) => {
      const changed = { [name]: read(value) };
      if (name === 'position') for (const one of series) refusePosition(String(value), one.type ?? chart.type);
      host.edit(sheet);
      for (const one of series) Object.assign(one.labels, changed);
    },
  };
}

const ON_BARS = ['Center', 'InsideBase', 'InsideEnd'];
/** Where the labels of each kind of series may stand; a doughnut's stand where Excel puts them. */
const POSITIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^Line/, ['Bottom', 'Center', 'Left', 'Right', 'Top']],
  [/Clustered$/, [...ON_BARS, 'OutsideEnd']],
  [/Stacked/, ON_BARS],
  [/^Pie/, ['BestFit', 'Center', 'InsideEnd', 'OutsideEnd']],
];

/** @throws HostError InvalidArgument where a series of this type has no such place for labels. */
function refusePosition(position: string, type: string): void {
  const allowed = POSITIONS.find(([types]) => types.test(type))?.[1] ?? [];
  if (!allowed.includes(position)) throw invalidArgument(`Labels of ${type} cannot stand at ${position}.`);
}

/** Labels here show the value and nothing else: switching the rest off is true, switching it on would be a lie. */
function neverShown(what: string): Property<LabelsTarget> {
  return {
    get: () => false,
    set: ({ sheet }, value, host) => {
      if (asFlag(value)) throw apiNotFound(`${what} in data labels`);
      host.edit(sheet);
    },
  };
}

const LINE_STYLES = ['Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'None', 'RoundDot'] as const;

export const chartLineFormatType: TypeDefinition<LineTarget> = {
  properties: {
    Color: line('color', asColor, '#000000'),
    LineStyle: line('style', (value) => asOneOf(value, LINE_STYLES), 'Continuous'),
    Weight: line('weight', (value) => asNumberBetween(value, 0, 1584), 0.75),
  },
};

function line(
  name: 'color' | 'style' | 'weight',
  read: (value: unknown) => string | number,
  usual: string | number,
): Property<LineTarget> {
  return {
    get: (target) => target.read()[name] ?? usual,
    set: (target, value, host) => {
      const changed = { [name]: read(value) };
      if (!target.members.includes(name)) throw apiNotFound(`the ${name} of this line`);
      host.edit(target.sheet);
      target.change(changed);
    },
  };
}

/** What all have in common, or null. */
function shared<T, V>(all: readonly T[], read: (one: T) => V): V | null {
  const [first, ...others] = all.map(read);
  return first !== undefined && others.every((other) => other === first) ? first : null;
}
