import { useMemo } from 'react';
import type { Chart, Sheet } from '@capaian/stand-in/workbook/model';
import { OverlaidCell } from '../grid/OverlaidCell';
import type { Span } from '../grid/placed-cell';
import { chartBox, type SheetLayout } from '../grid/sheet-layout';
import { overlaps, type Box } from '../grid/units';
import type { Session } from '../session/session';
import { readChartData } from './chart-data';
import { ChartView } from './ChartView';

interface ChartLayerProps {
  session: Session;
  sheet: Sheet;
  layout: SheetLayout;
  span: Span;
}

/** The charts that can be seen in a part of the sheet. */
export function ChartLayer({ session, sheet, layout, span }: ChartLayerProps) {
  const shown = spanBox(layout, span);
  return sheet.charts.map((chart) => {
    const box = chartBox(layout, chart);
    const place = { row: layout.rows.at(box.top), column: layout.columns.at(box.left) };
    return (
      overlaps(box, shown) && (
        <OverlaidCell key={chart.id} place={place}>
          <LiveChart session={session} chart={chart} box={box} />
        </OverlaidCell>
      )
    );
  });
}

function LiveChart({ session, chart, box }: { session: Session; chart: Chart; box: Box }) {
  const { workbook, contentVersion } = session;
  // Cells change in place: the version says when the numbers are to be read again.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const data = useMemo(() => readChartData(workbook, chart), [workbook, chart, contentVersion]);
  return <ChartView chart={chart} data={data} box={box} />;
}

function spanBox({ rows, columns }: SheetLayout, span: Span): Box {
  const left = columns.start(span.firstColumn);
  const top = rows.start(span.firstRow);
  return {
    left,
    top,
    width: columns.start(span.lastColumn + 1) - left,
    height: rows.start(span.lastRow + 1) - top,
  };
}
