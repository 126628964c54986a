import { bootOfficeInNode, type OfficeClient } from '@capaian/stand-in/client/node';
import { ExcelHost } from '@capaian/stand-in/host/host';
import type { Workbook } from '@capaian/stand-in/workbook/model';
import { createSheet, createWorkbook } from '@capaian/stand-in/workbook/new-workbook';

/** The genuine client over a host of ours, and a short way to run a batch on it. */
export interface Bench {
  host: ExcelHost;
  workbook: Workbook;
  client: OfficeClient;
  run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** The error that a batch ends with; fails when it ends well. */
  errorOf: (batch: (context: Excel.RequestContext) => Promise<unknown>) => Promise<OfficeExtension.Error>;
}

/** A workbook with the sheets `Satu` and `Dua`, and the client connected to it. */
export async function createBench(
  workbook = createWorkbook('LKj.xlsx', [createSheet('Satu'), createSheet('Dua')]),
): Promise<Bench> {
  const host = new ExcelHost(workbook, 'afterEachRequest');
  const client = await bootOfficeInNode(host);
  const run: Bench['run'] = (batch) => client.Excel.run(batch);
  return {
    host,
    workbook,
    client,
    run,
    errorOf: async (batch) => {
      try {
        await run(batch);
      } catch (error) {
        if (error instanceof client.OfficeExtension.Error) return error;
        throw error;
      }
      throw new Error('The batch was expected to fail.');
    },
  };
}
