import type { Axis } from '../../workbook/model';
import { asFlag, asNumber, asOneOf, asText } from '../checked';
import { HostObject, type ChartTarget, type Targets } from '../targets';
import type { HostContext, Property, TypeDefinition } from '../definition';

type AxisTarget = Targets['ChartAxis'];

export const chartAxesType: TypeDefinition<ChartTarget> = {
  objects: {
    CategoryAxis: (target) => new HostObject('ChartAxis', { ...target, axis: target.chart.categoryAxis }),
    ValueAxis: (target) => new HostObject('ChartAxis', { ...target, axis: target.chart.valueAxis }),
  },
};

export const chartAxisType: TypeDefinition<AxisTarget> = {
  properties: {
    MajorUnit: scale('majorUnit'),
    Maximum: scale('maximum'),
    Minimum: scale('minimum'),
    NumberFormat: {
      get: ({ axis }) => axis.numberFormat ?? 'General',
      set: (target, value, host) => change(target, host, { numberFormat: asText(value) }),
    },
    ReversePlotOrder: {
      get: ({ axis }) => axis.reversed,
      set: (target, value, host) => change(target, host, { reversed: asFlag(value) }),
    },
    TickLabelPosition: {
      get: ({ axis }) => axis.labelPosition ?? 'NextToAxis',
      set: (target, value, host) => {
        const place = asOneOf(value, ['High', 'Low', 'NextToAxis', 'None']);
        host.edit(target.sheet);
        if (place === 'NextToAxis') delete target.axis.labelPosition;
        else target.axis.labelPosition = place;
      },
    },
    Visible: {
      get: ({ axis }) => axis.visible,
      set: (target, value, host) => change(target, host, { visible: asFlag(value) }),
    },
  },
  objects: {
    Format: (target) => new HostObject('ChartAxisFormat', target),
    MajorGridlines: (target) => new HostObject('ChartGridlines', target),
    Title: (target) => new HostObject('ChartAxisTitle', target),
  },
};

function change({ sheet, axis }: AxisTarget, host: HostContext, changed: Partial<Axis>): void {
  host.edit(sheet);
  Object.assign(axis, changed);
}

/** A fixed number, or '' where Excel chooses. */
function scale(name: 'minimum' | 'maximum' | 'majorUnit'): Property<AxisTarget> {
  return {
    get: ({ axis }) => axis[name] ?? '',
    set: (target, value, host) => {
      const number = value === '' ? null : asNumber(value);
      host.edit(target.sheet);
      if (number === null) Reflect.deleteProperty(target.axis, name);
      else target.axis[name] = number;
    },
  };
}

export const chartAxisFormatType: TypeDefinition<AxisTarget> = {
  objects: { Font: ({ sheet, axis }) => new HostObject('ChartFont', { sheet, fonts: [axis.font] }) },
};

export const chartAxisTitleType: TypeDefinition<AxisTarget> = {
  properties: {
    Text: {
      get: ({ axis }) => axis.title ?? '',
      set: (target, value, host) => change(target, host, { title: asText(value) }),
    },
    Visible: {
      get: ({ axis }) => axis.title !== undefined,
      set: (target, value, host) => {
        const visible = asFlag(value);
        host.edit(target.sheet);
        if (visible) target.axis.title ??= '';
        else delete target.axis.title;
      },
    },
  },
};

export const chartGridlinesType: TypeDefinition<AxisTarget> = {
  properties: {
    Visible: {
      get: ({ axis }) => axis.majorGridlines,
      set: (target, value, host) => change(target, host, { majorGridlines: asFlag(value) }),
    },
  },
  objects: { Format: (target) => new HostObject('ChartGridlinesFormat', target) },
};

export const chartGridlinesFormatType: TypeDefinition<AxisTarget> = {
  objects: {
    Line: ({ sheet, axis }) =>
      new HostObject('ChartLineFormat', {
        sheet,
        members: ['color'],
        read: () => (axis.gridlineColor === undefined ? {} : { color: axis.gridlineColor }),
        change: ({ color }) => {
          if (color !== undefined) axis.gridlineColor = color;
        },
      }),
  },
};
