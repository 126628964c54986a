import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
} from 'chart.js';
import type { Size } from './axes';
import type { Drawing } from './drawing';

Chart.register(BarController, DoughnutController, LineController, PieController);
Chart.register(ArcElement, BarElement, LineElement, PointElement, CategoryScale, LinearScale, Legend, Title);

/** Draws on a canvas, which gets its size here: the last drawing has left it as it was before. Returns what clears it. */
export function draw(canvas: HTMLCanvasElement, drawing: Drawing, { width, height }: Size): () => void {
  canvas.width = width;
  canvas.height = height;
  const chart = new Chart(canvas, drawing);
  return () => {
    chart.destroy();
  };
}
