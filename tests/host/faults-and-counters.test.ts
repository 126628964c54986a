import { createBench } from './excel';
import { PAYLOAD_LIMIT } from '@capaian/stand-in/host/host';
import { getValue } from '@capaian/stand-in/workbook/cells';

const MEBI = 1024 * 1024;

describe('faults on demand', () => {
  it('fails at the n-th action, and leaves what the batch did before', async () => {
    const { host, workbook, errorOf, run } = await createBench();
    // Per cell: the range, its reference, the range again, the values; before it the workbook, its sheets and the sheet.
    host.failAt((action) => action.member === 'Range.values' && action.index > 8, 'GeneralException');
    const error = await errorOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Satu');
      for (const address of ['A1', 'A2', 'A3']) sheet.getRange(address).values = [[address]];
      await context.sync();
    });
    expect(error.code).toBe('GeneralException');
    const [sheet] = workbook.sheets;
    expect(sheet && [0, 1, 2].map((row) => getValue(sheet, row, 0))).toEqual(['A1', null, null]);
    // A fault strikes once.
    await run(async (context) => {
      context.workbook.worksheets.getItem('Satu').getRange('A2').values = [['A2']];
      await context.sync();
    });
    expect(sheet && getValue(sheet, 1, 0)).toBe('A2');
  });

  it('counts actions over batches', async () => {
    const { host, errorOf, run } = await createBench();
    const load = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.load('name');
      await context.sync();
    };
    await run(load);
    const perBatch = host.counters.actions;
    host.failAt(2 * perBatch, 'GeneralException');
    await run(load);
    expect((await errorOf(load)).code).toBe('GeneralException');
  });
});

describe('what is counted on the wire', () => {
  it('counts round trips, actions and bytes, and leaves the telemetry of the client out', async () => {
    const { host, run } = await createBench();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Satu').getRange('A1:J100');
      range.values = Array.from({ length: 100 }, () => Array.from({ length: 10 }, () => 1234.5));
      await context.sync();
      range.load('values');
      await context.sync();
    });
    const { roundTrips, actions, largestRequest, largestResponse, batches } = host.counters;
    // Two syncs, and the client's own clean-up of the reference it kept.
    expect(roundTrips).toBe(2);
    expect(batches.map((batch) => batch.error)).toEqual([null, null]);
    expect(actions).toBe(batches.reduce((sum, batch) => sum + batch.actions, 0));
    expect(batches[0]?.actions).toBeLessThan(10);
    expect(largestRequest).toBeGreaterThan(6_000);
    expect(largestRequest).toBeLessThan(10_000);
    expect(largestResponse).toBe(batches[1]?.responseBytes);
    host.resetCounters();
    expect(host.counters.roundTrips).toBe(0);
  });

  it('answers housekeeping of the client without counting it', async () => {
    const { host } = await createBench();
    const answer = host.execute(
      JSON.stringify({
        Actions: [
          { Id: 1, ActionType: 3, Name: 'SendTelemetryEvent', ObjectPathId: 2, ArgumentInfo: { Arguments: [] } },
        ],
        ObjectPaths: { 2: { Id: 2, ObjectPathType: 2, Name: 'Microsoft.Telemetry.TelemetryService' } },
      }),
    );
    expect(JSON.parse(answer ?? '')).toEqual({ Results: [{ ActionId: 1, Value: null }] });
    expect(host.counters.roundTrips).toBe(0);
  });
});

describe('the limits of Excel on the web', () => {
  it('refuses a request over 5 MB before anything is done', async () => {
    const { host, workbook, errorOf } = await createBench();
    const error = await errorOf(async (context) => {
      const range = context.workbook.worksheets.getItem('Satu').getRange('A1:J60000');
      range.values = Array.from({ length: 60_000 }, () => Array.from({ length: 10 }, () => 12345678));
      await context.sync();
    });
    expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.counters.largestRequest).toBeGreaterThan(PAYLOAD_LIMIT);
    expect(workbook.sheets[0]?.rows.size).toBe(0);
  });

  it('refuses a response over 5 MB', async () => {
    const { errorOf, run } = await createBench();
    const text = 'x'.repeat(30_000);
    const fill = (first: number) => async (context: Excel.RequestContext) => {
      const sheet = context.workbook.worksheets.getItem('Satu');
      sheet.getRangeByIndexes(first, 0, 100, 1).values = Array.from({ length: 100 }, () => [text]);
      await context.sync();
    };
    await run(fill(0));
    await run(fill(100));
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem('Satu').getRange('A1:A200').load('values');
      await context.sync();
    });
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(200 * text.length).toBeGreaterThan(5 * MEBI);
  });

  it('takes 25,000 cells in one request', async () => {
    const { workbook, run } = await createBench();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Satu').getRange('A1:J2500');
      range.values = Array.from({ length: 2_500 }, (_, row) =>
        Array.from({ length: 10 }, (_cell, column) => row * column),
      );
      range.format.font.size = 10;
      await context.sync();
    });
    const [sheet] = workbook.sheets;
    expect(sheet && getValue(sheet, 2_499, 9)).toBe(2_499 * 9);
  });
});

describe('listening to the workbook', () => {
  it('tells of batches that changed something, and of no other', async () => {
    const { host, run } = await createBench();
    const told = jest.fn();
    const stop = host.onWorkbookChanged(told);
    const read = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.load('name');
      await context.sync();
    };
    const write = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getItem('Satu').getRange('A1').values = [[1]];
      await context.sync();
    };
    await run(read);
    expect(told).toHaveBeenCalledTimes(0);
    await run(write);
    expect(told).toHaveBeenCalledTimes(1);
    stop();
    await run(write);
    expect(told).toHaveBeenCalledTimes(1);
  });
});
