import type { StyleChange } from '../../workbook/cells';
import { asColor, asFlag, asInteger, asNumberBetween, asOneOf, asText } from '../checked';
import { HostObject, type AreasTarget } from '../targets';
import type { TypeDefinition } from '../definition';
import { autofitColumns, autofitRows } from './autofit';
import { styleProperty, unstyle } from './restyle';
import { columnWidth, rowHeight, standardSize } from './sizes';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

export const rangeFormatType: TypeDefinition<AreasTarget> = {
  properties: {
    ColumnWidth: columnWidth,
    HorizontalAlignment: styleProperty(
      ({ horizontal }) => horizontal ?? 'General',
      (value) => ({ horizontal: unless(asOneOf(value, HORIZONTAL), 'General') }),
    ),
    IndentLevel: styleProperty(
      ({ indent }) => indent ?? 0,
      (value) => ({ indent: unless(asNumberBetween(asInteger(value), 0, 250), 0) }),
    ),
    RowHeight: rowHeight,
    UseStandardHeight: standardSize('rows'),
    UseStandardWidth: standardSize('columns'),
    VerticalAlignment: styleProperty(
      ({ vertical }) => vertical ?? 'Bottom',
      (value) => ({ vertical: unless(asOneOf(value, VERTICAL), 'Bottom') }),
    ),
    WrapText: styleProperty(
      ({ wrapText }) => wrapText ?? false,
      (value) => ({ wrapText: unless(asFlag(value), false) }),
    ),
  },
  objects: {
    Borders: (target) => new HostObject('RangeBorderCollection', target),
    Fill: (target) => new HostObject('RangeFill', target),
    Font: (target) => new HostObject('RangeFont', target),
    Protection: (target) => new HostObject('FormatProtection', target),
  },
  methods: {
    AutofitColumns: (target, _given, host) => autofitColumns(target, host),
    AutofitRows: (target, _given, host) => autofitRows(target, host),
  },
};

export const rangeFillType: TypeDefinition<AreasTarget> = {
  properties: {
    Color: styleProperty(
      ({ fill }) => fill ?? '#FFFFFF',
      (value) => ({ fill: asColor(value) }),
    ),
  },
  methods: { Clear: (target, _given, host) => unstyle(target, { fill: null }, host) },
};

export const rangeFontType: TypeDefinition<AreasTarget> = {
  properties: {
    Bold: fontFlag('bold'),
    Color: styleProperty(
      ({ font }) => font?.color ?? '#000000',
      (value) => ({ font: { color: asColor(value) } }),
    ),
    Italic: fontFlag('italic'),
    Name: styleProperty(
      ({ font }) => font?.name ?? 'Calibri',
      (value) => ({ font: { name: asText(value) } }),
    ),
    Size: styleProperty(
      ({ font }) => font?.size ?? 11,
      (value) => ({ font: { size: asNumberBetween(value, 1, 409) } }),
    ),
    Strikethrough: fontFlag('strikethrough'),
    Underline: styleProperty(
      ({ font }) => (font?.underline === true ? 'Single' : 'None'),
      (value) => ({ font: { underline: asOneOf(value, ['None', 'Single']) === 'Single' ? true : null } }),
    ),
  },
};

function fontFlag(name: 'bold' | 'italic' | 'strikethrough') {
  return styleProperty(
    ({ font }) => font?.[name] ?? false,
    (value): StyleChange => ({ font: { [name]: unless(asFlag(value), false) } }),
  );
}

export const formatProtectionType: TypeDefinition<AreasTarget> = {
  properties: {
    Locked: styleProperty(
      ({ locked }) => locked ?? true,
      (value) => ({ locked: unless(asFlag(value), true) }),
    ),
  },
};

/** Excel's default is not stored, so that a cell set back to it is a plain one again. */
function unless<T>(value: T, usual: T): T | null {
  return value === usual ? null : value;
}
