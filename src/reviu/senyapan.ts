import type { AlamatSel } from '../dasar/sel';
import type { Temuan } from './temuan';

/** A finding that a reviewer has declared to be none, for good: kept with the workbook. */
export interface Senyapan {
  /** Same cause in the same place: `tandaSebab` of the finding. */
  tanda: string;
  alasan: string;
  /** ISO 8601. */
  sejak: string;
  /** What the printed figure was held against then. */
  dihitung: string;
}

export interface TemuanDisenyapkan {
  temuan: Temuan;
  senyapan: Senyapan;
}

/**
 * Rule, sheet and column, the row by its name and the figure as printed: a row that moves stays silent, a figure that
 * is typed anew speaks again. What has no name has its words in its key.
 */
export function tandaSebab({ aturan, kunci, asal, asalPembanding, dilaporkan, rincian }: Temuan): string {
  const nama = String(rincian['nama'] ?? '').trim();
  return [aturan, tempat(asal), tempat(asalPembanding), nama === '' ? kunci : tanpaNomor(nama), dilaporkan]
    .map((bagian) => bagian.replace(/\s+/g, ' ').trim().toLowerCase())
    .join(' | ');
}

const tempat = (sel: AlamatSel | null): string => (sel === null ? '' : `${sel.lembar}!${sel.kolom}`);

/** "8. Persentase …" is the row of that name when its number has changed, too. */
const tanpaNomor = (nama: string): string => nama.replace(/^[\d.\-–•() ]+/, '');

/** Divides the findings; what agrees cannot be silenced. */
export function pisahkanSenyapan<T extends Temuan>(
  semua: readonly T[],
  daftar: readonly Senyapan[],
): { temuan: T[]; disenyapkan: TemuanDisenyapkan[] } {
  const menurutTanda = new Map(daftar.map((satu) => [satu.tanda, satu]));
  const temuan: T[] = [];
  const disenyapkan: TemuanDisenyapkan[] = [];
  for (const satu of semua) {
    const senyapan = satu.putusan === 'cocok' ? undefined : menurutTanda.get(tandaSebab(satu));
    if (senyapan) disenyapkan.push({ temuan: satu, senyapan });
    else temuan.push(satu);
  }
  return { temuan, disenyapkan };
}
