import type { Targets, TypeName } from './targets';
import type { TypeDefinition } from './definition';
import { autoFilterType } from './members/auto-filter';
import { rangeBorderCollectionType, rangeBorderType } from './members/borders';
import {
  chartAxesType,
  chartAxisFormatType,
  chartAxisTitleType,
  chartAxisType,
  chartGridlinesFormatType,
  chartGridlinesType,
} from './members/chart-axis';
import { chartCollectionType, chartSeriesCollectionType } from './members/chart-collection';
import { chartFillType, chartSeriesFormatType, chartSeriesType } from './members/chart-series';
import {
  chartDataLabelFormatType,
  chartDataLabelsType,
  chartFontType,
  chartLineFormatType,
} from './members/chart-text';
import { chartLegendType, chartTitleFormatType, chartTitleType, chartType } from './members/chart';
import { dataValidationType } from './members/data-validation';
import {
  headerFooterGroupType,
  headerFooterType,
  pageBreakCollectionType,
  pageBreakType,
  pageLayoutType,
} from './members/page-layout';
import { formatProtectionType, rangeFillType, rangeFontType, rangeFormatType } from './members/range-format';
import { rangeAreasType, rangeCollectionType } from './members/range-areas';
import { rangeType } from './members/range';
import {
  applicationType,
  namedItemCollectionType,
  namedItemType,
  settingCollectionType,
  settingType,
  workbookProtectionType,
  workbookType,
} from './members/workbook';
import { worksheetCollectionType } from './members/worksheet-collection';
import { tableCollectionType, tableType } from './members/table';
import {
  worksheetCustomPropertyCollectionType,
  worksheetCustomPropertyType,
  worksheetFreezePanesType,
  worksheetProtectionType,
} from './members/worksheet-parts';
import { worksheetType } from './members/worksheet';

/** Every type of Excel's API that the stand-in has. What is not in here is ApiNotFound. */
const REGISTRY: { readonly [K in TypeName]: TypeDefinition<Targets[K]> } = {
  Application: applicationType,
  AutoFilter: autoFilterType,
  Chart: chartType,
  ChartAxes: chartAxesType,
  ChartAxis: chartAxisType,
  ChartAxisFormat: chartAxisFormatType,
  ChartAxisTitle: chartAxisTitleType,
  ChartCollection: chartCollectionType,
  ChartDataLabelFormat: chartDataLabelFormatType,
  ChartDataLabels: chartDataLabelsType,
  ChartFill: chartFillType,
  ChartFont: chartFontType,
  ChartGridlines: chartGridlinesType,
  ChartGridlinesFormat: chartGridlinesFormatType,
  ChartLegend: chartLegendType,
  ChartLineFormat: chartLineFormatType,
  ChartSeries: chartSeriesType,
  ChartSeriesCollection: chartSeriesCollectionType,
  ChartSeriesFormat: chartSeriesFormatType,
  ChartTitle: chartTitleType,
  ChartTitleFormat: chartTitleFormatType,
  DataValidation: dataValidationType,
  FormatProtection: formatProtectionType,
  HeaderFooter: headerFooterType,
  HeaderFooterGroup: headerFooterGroupType,
  NamedItem: namedItemType,
  NamedItemCollection: namedItemCollectionType,
  PageBreak: pageBreakType,
  PageBreakCollection: pageBreakCollectionType,
  PageLayout: pageLayoutType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeBorder: rangeBorderType,
  RangeBorderCollection: rangeBorderCollectionType,
  RangeCollection: rangeCollectionType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  RangeFormat: rangeFormatType,
  Setting: settingType,
  SettingCollection: settingCollectionType,
  Table: tableType,
  TableCollection: tableCollectionType,
  Workbook: workbookType,
  WorkbookProtection: workbookProtectionType,
  Worksheet: worksheetType,
  WorksheetCollection: worksheetCollectionType,
  WorksheetCustomProperty: worksheetCustomPropertyType,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollectionType,
  WorksheetFreezePanes: worksheetFreezePanesType,
  WorksheetProtection: worksheetProtectionType,
};

export function definitionOf<K extends TypeName>(type: K): TypeDefinition<Targets[K]> {
  return REGISTRY[type];
}

/** What the stand-in has of one type. */
export interface MemberList {
  type: TypeName;
  /** Read and written. */
  writable: string[];
  readOnly: string[];
  objects: string[];
  methods: string[];
  events: string[];
}

/** Names that only the client itself uses on the wire: the other spelling of `showGridlines`, and private methods. */
function isWireOnly(name: string): boolean {
  return name === 'Gridlines' || name.startsWith('_');
}

/** Everything the stand-in has, in the names a programmer writes; for the README and its test. */
export function memberLists(): MemberList[] {
  return (Object.keys(REGISTRY) as TypeName[]).map((type) => {
    // The keys of a mapped type.
    const { properties = {}, objects = {}, methods = {}, events = [], items, item } = definitionOf(type);
    const names = (keep: boolean): string[] =>
      Object.entries(properties)
        .filter(([name, { set }]) => (set !== undefined) === keep && !isWireOnly(name))
        .map(([name]) => camel(name));
    return {
      type,
      writable: names(true),
      readOnly: [...names(false), ...(items ? ['items'] : [])],
      objects: Object.keys(objects).map(camel),
      methods: [
        ...Object.keys(methods)
          .filter((name) => !isWireOnly(name))
          .map(camel),
        ...(item ? ['getItem'] : []),
      ],
      events: [...events],
    };
  });
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
