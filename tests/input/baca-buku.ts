import { bacaGabungan } from '../../src/excel/potret/gabungan';
import { ambilPotret } from '../../src/excel/potret/potret';
import { bacaTabel } from './baca-tercatat';
import type { HasilBaca } from '../../src/input/tabel';
import { bootOfficeInNode, installGlobals } from '@capaian/stand-in/client/node';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { ExcelHost } from '@capaian/stand-in/host/host';
import { type Tata, tulisBuku } from '../fixtures/layouts/sheet-writer';

export interface BacaanBuku extends HasilBaca {
  host: ExcelHost;
}

/** A real .xlsx of these sheets, opened by the host and read through the genuine client, as the pane does. */
export async function bacaBuku(...lembar: readonly Tata[]): Promise<BacaanBuku> {
  const host = new ExcelHost(await openWorkbook(await tulisBuku(...lembar), 'contoh.xlsx'));
  installGlobals(await bootOfficeInNode(host));
  const { buku } = await ambilPotret();
  return { ...(await bacaTabel(buku, bacaGabungan)), host };
}
