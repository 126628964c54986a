import type { ECharts } from 'echarts/core';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Chart } from '@capaian/stand-in/workbook/model';
import type { Box } from '../grid/units';
import { kata } from '../kata';
import { chartOption, type ChartOption } from './chart-option';
import type { ChartData } from './chart-data';
import { startDrawing } from './engine';

interface ChartViewProps {
  chart: Chart;
  data: ChartData;
  box: Box;
}

/** One native chart, drawn over its cells. */
export function ChartView({ chart, data, box }: ChartViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<ECharts | null>(null);
  const { width, height } = box;

  useLayoutEffect(() => {
    if (!frame.current) return undefined;
    const started = startDrawing(frame.current, width, height);
    drawing.current = started;
    return () => {
      drawing.current = null;
      started.dispose();
    };
  }, [width, height]);

  useEffect(() => {
    const option: ChartOption = chartOption(chart, data, { width, height });
    drawing.current?.setOption(option, { notMerge: true });
  }, [chart, data, width, height]);

  const title = chart.title.visible && chart.title.text !== '' ? chart.title.text : kata.baganTanpaJudul;
  return (
    <div
      ref={frame}
      role="img"
      aria-label={kata.bagan(title)}
      className="chart"
      data-chart={chart.name}
      style={{ left: box.left, top: box.top, width, height }}
    />
  );
}
