import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { periksaLkj } from '../../src/reviu/periksa';
import { sebutSel as sebut } from '../../src/dasar/a1';
import type { AlamatSel } from '../../src/dasar/sel';
import type { DataLkj } from '../../src/domain/data';
import { type HasilLkj, hitungLkj } from '../../src/domain/lkj';
import type { KonteksReviu } from '../../src/reviu/konteks';
import type { Temuan } from '../../src/reviu/temuan';
import { bacaTabel } from '../../src/input/baca';
import { potretXlsx } from '../input/potret-contoh';

export interface Sampel {
  data: DataLkj;
  konteks: KonteksReviu;
}

/** The LKj 2023 workbook as it is read, its known errors included. */
export async function bacaSampel(): Promise<Sampel> {
  const buku = readFileSync(join(__dirname, '../../samples/LKj-Ditjen-Rehsos-2023.xlsx'));
  return bacaBuku(buku);
}

/** Any workbook as the reviu gets it. */
export async function bacaBuku(buku: Uint8Array): Promise<Sampel> {
  const { potret, gabungan } = potretXlsx(buku);
  const { data, tabel } = await bacaTabel(potret, gabungan);
  return {
    data,
    konteks: {
      tabel: tabel.map(({ id, jenis, judul, rentang: { lembar, baris, kolom } }) => ({
        id,
        jenis,
        judul,
        asal: { lembar, baris, kolom },
      })),
      narasi: [],
    },
  };
}

/** Rules and checks as the add-in runs them. */
export function reviu({ data, konteks }: Sampel): { hasil: HasilLkj; temuan: Temuan[] } {
  const hasil = hitungLkj(data);
  return { hasil, temuan: periksaLkj(hasil, konteks) };
}

export const sebutSel = (sel: AlamatSel | null): string => (sel ? sebut(sel) : '–');
