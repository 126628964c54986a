import { lokasiOffice } from './galat';

/**
 * Sends what waits in `context` and, as its last action, brings `lembar` forward; null leaves the person where they are.
 * Where Excel refuses that last action alone everything before it is done: the person finds the sheet by its tab.
 */
export async function kirimLaluTampilkan(context: Excel.RequestContext, lembar: Excel.Worksheet | null): Promise<void> {
  lembar?.activate();
  try {
    await context.sync();
  } catch (sebab) {
    if (lembar === null || lokasiOffice(sebab) !== 'Worksheet.activate') throw sebab;
  }
}
