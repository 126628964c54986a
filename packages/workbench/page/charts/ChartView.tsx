import { useEffect, useRef } from 'react';
import type { Chart } from '@capaian/stand-in/workbook/model';
import type { Box } from '../grid/units';
import { kata } from '../kata';
import type { ChartData } from './chart-data';
import { drawingOf } from './drawing';
import { draw } from './engine';

interface ChartViewProps {
  chart: Chart;
  data: ChartData;
  box: Box;
}

/** One native chart, drawn over its cells. */
export function ChartView({ chart, data, box }: ChartViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = box;

  useEffect(() => {
    if (!canvas.current) return undefined;
    const paper = canvas.current;
    const size = { width, height };
    let clear = draw(paper, drawingOf(chart, data, size), size);
    // What is drawn keeps the font that was there, unlike text of the page.
    const again = (): void => {
      clear();
      clear = draw(paper, drawingOf(chart, data, size), size);
    };
    document.fonts.addEventListener('loadingdone', again);
    return () => {
      document.fonts.removeEventListener('loadingdone', again);
      clear();
    };
  }, [chart, data, width, height]);

  const title = chart.title.visible && chart.title.text !== '' ? chart.title.text : kata.baganTanpaJudul;
  return (
    <div
      role="img"
      aria-label={kata.bagan(title)}
      className="chart"
      data-chart={chart.name}
      style={{ left: box.left, top: box.top, width, height }}
    >
      <canvas ref={canvas}>{data.categories.join('\n')}</canvas>
    </div>
  );
}
