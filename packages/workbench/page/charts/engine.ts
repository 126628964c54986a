import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** A drawing of the given size (pixels) inside an element; `dispose` it when the element goes. */
export function startDrawing(element: HTMLElement, width: number, height: number): ECharts {
  return init(element, null, { renderer: 'svg', width, height });
}
