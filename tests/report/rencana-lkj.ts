import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAMA_LEMBAR } from '../../src/report/nama-lembar';
import { type HasilLkj, hitungLkj } from '../../src/domain/lkj';
import { bacaGabungan } from '../../src/excel/potret/gabungan';
import { ambilPotret } from '../../src/excel/potret/potret';
import { bacaTabel } from '../../src/input/baca';
import { type BahanLaporan, type Laporan, susunLaporan } from '../../src/report/susun';
import { bootOfficeInNode, installGlobals } from '@capaian/stand-in/client/node';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { ExcelHost } from '@capaian/stand-in/host/host';

const CONTOH = join(__dirname, '../../samples/LKj-Ditjen-Rehsos-2023.xlsx');

/** The sample's figures, read over the genuine client. */
export async function hasilContoh(): Promise<HasilLkj> {
  const host = new ExcelHost(await openWorkbook(readFileSync(CONTOH), 'contoh.xlsx'));
  installGlobals(await bootOfficeInNode(host));
  const { buku } = await ambilPotret();
  const { data } = await bacaTabel(buku, bacaGabungan);
  return hitungLkj(data);
}

/** The report over those figures; without findings unless they are given. */
export function laporan(hasil: HasilLkj, bahan: Partial<BahanLaporan> = {}): Laporan {
  return susunLaporan(hasil, { disisihkan: [], reviu: [], namaLembar: (kunci) => NAMA_LEMBAR[kunci], ...bahan });
}
