import type { BarisAnggaran } from '../../domain/data';
import type { HasilAnggaran } from '../../domain/anggaran';
import type { HasilLkj } from '../../domain/lkj';

type Serapan = Pick<HasilAnggaran['baris'][number], 'persen' | 'sisa'>;

/** The rows of every budget table, totals included, as printed and as computed. */
export function barisAnggaran({ anggaran }: HasilLkj): { cetak: BarisAnggaran; kita: Serapan }[] {
  return anggaran.flatMap((a) => [
    ...a.baris.map((b) => ({ cetak: b.data, kita: b })),
    ...(a.tabel.total ? [{ cetak: a.tabel.total, kita: a.total }] : []),
  ]);
}
