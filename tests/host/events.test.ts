import { bootOfficeInNode } from '@capaian/stand-in/client/node';
import { recalculate } from '@capaian/stand-in/calc/recalculate';
import { plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import { findSheet } from '@capaian/stand-in/workbook/sheet-names';
import { createBench, type Bench } from './excel';

/** Events come in their own time; two turns of the timers are enough for the client to hand one on. */
const delivered = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
};

type Seen = Record<string, unknown>;

/** Notes every event of that name on all sheets; gives the notes and the way to stop. */
async function listen(
  { run }: Bench,
  name: 'onChanged' | 'onAdded' | 'onDeleted',
): Promise<{ seen: Seen[]; stop: () => Promise<void> }> {
  const seen: Seen[] = [];
  const handler = (event: object): Promise<void> => {
    seen.push({ ...event });
    return Promise.resolve();
  };
  const result = await run(async (context) => {
    const added = context.workbook.worksheets[name].add(handler);
    await context.sync();
    return added;
  });
  const stop = async (): Promise<void> => {
    result.remove();
    await result.context.sync();
  };
  return { seen, stop };
}

/** What a person at the grid, or a co-author, does. */
function typeInto({ host, workbook }: Bench, value: number, source?: 'Remote'): void {
  const sheet = findSheet(workbook, 'Satu');
  if (!sheet) throw new Error('There is no sheet Satu.');
  const before = sheet.rows.get(1)?.get(1)?.value ?? null;
  setCell(sheet, 1, 1, plainCell(value));
  recalculate(workbook);
  host.announce({ name: 'onChanged', sheet, area: { row: 1, column: 1, rowCount: 1, columnCount: 1 }, before }, source);
}

describe('events through the genuine client', () => {
  it('tells of a cell that a person changed, with what stood there and what stands there', async () => {
    const bench = await createBench();
    const { seen } = await listen(bench, 'onChanged');
    typeInto(bench, 7);
    typeInto(bench, 8, 'Remote');
    await delivered();
    const [id] = bench.workbook.sheets.map((sheet) => sheet.id);
    const common = { type: 'WorksheetChanged', worksheetId: id, address: 'B2', changeType: 'RangeEdited' };
    expect(seen).toMatchObject([
      {
        ...{ ...common, source: 'Local', triggerSource: 'Unknown' },
        details: { valueBefore: '', valueAfter: 7, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
      },
      { ...common, source: 'Remote', triggerSource: 'Unknown', details: { valueBefore: 7, valueAfter: 8 } },
    ]);
  });

  it('tells of what the add-in itself writes and clears, and that it was the add-in; formats are no change', async () => {
    const bench = await createBench();
    const { seen } = await listen(bench, 'onChanged');
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Dua');
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('B2').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      await context.sync();
    });
    await delivered();
    expect(seen.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
      ['A1:B2', 'ThisLocalAddin'],
      ['B2', 'ThisLocalAddin'],
    ]);
    expect(seen.map(({ details }) => details)).toEqual([undefined, expect.objectContaining({ valueBefore: 4 })]);
  });

  it('tells a second pane of what the first writes, as of somebody else', async () => {
    const bench = await createBench();
    const { seen } = await listen(bench, 'onChanged');
    const second = await bootOfficeInNode(bench.host);
    await second.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Satu').getRange('A1').values = [[1]];
      await context.sync();
    });
    await delivered();
    expect(seen.map(({ triggerSource }) => triggerSource)).toEqual(['Unknown']);
  });

  it('tells of sheets added and deleted', async () => {
    const bench = await createBench();
    const added = await listen(bench, 'onAdded');
    const deleted = await listen(bench, 'onDeleted');
    const id = await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Tiga').load('id');
      await context.sync();
      sheet.delete();
      await context.sync();
      return sheet.id;
    });
    await delivered();
    expect(added.seen).toEqual([{ type: 'WorksheetAdded', source: 'Local', worksheetId: id }]);
    expect(deleted.seen).toEqual([{ type: 'WorksheetDeleted', source: 'Local', worksheetId: id }]);
  });

  it('stops when the handler is removed; of two handler lists the other goes on', async () => {
    const bench = await createBench();
    const one = await listen(bench, 'onChanged');
    const other = await listen(bench, 'onChanged');
    await one.stop();
    typeInto(bench, 1);
    await delivered();
    expect([one.seen.length, other.seen.length]).toEqual([0, 1]);
    await other.stop();
    typeInto(bench, 2);
    await delivered();
    expect([one.seen.length, other.seen.length]).toEqual([0, 1]);
  });

  it('has no other event, and none for a client that cannot be told', async () => {
    const { errorOf, host } = await createBench();
    const noop = (): Promise<void> => Promise.resolve();
    const other = await errorOf((context) => {
      context.workbook.worksheets.onCalculated.add(noop);
      return context.sync();
    });
    expect(other.code).toBe('ApiNotFound');
    const deaf = await bootOfficeInNode({ execute: (body) => host.execute(body) });
    const told = deaf.Excel.run((context) => {
      context.workbook.worksheets.onChanged.add(noop);
      return context.sync();
    });
    await expect(told).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});
