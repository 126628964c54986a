import type { Rentang } from '../input/potret';
import { terjemahkan } from './galat';

/**
 * Merged areas inside the given header blocks, in one round trip for all of them.
 * Excel leaves out an area whose top-left cell lies outside the block: ask for whole header blocks.
 * Throws `GAGAL_MEMBACA`, `SEL_SEDANG_DIEDIT`.
 */
export async function bacaGabungan(kepala: readonly Rentang[]): Promise<readonly Rentang[]> {
  if (kepala.length === 0) return [];
  try {
    const context = new Excel.RequestContext();
    const diminta = kepala.map(({ lembar, baris, kolom, jumlahBaris, jumlahKolom }) => {
      const blok = context.workbook.worksheets
        .getItem(lembar)
        .getRangeByIndexes(baris, kolom, jumlahBaris, jumlahKolom);
      const gabungan = blok.getMergedAreasOrNullObject();
      gabungan.load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount');
      return { lembar, gabungan };
    });
    await context.sync();
    return diminta.flatMap(({ lembar, gabungan }) =>
      gabungan.isNullObject
        ? []
        : gabungan.areas.items.map((area) => ({
            lembar,
            baris: area.rowIndex,
            kolom: area.columnIndex,
            jumlahBaris: area.rowCount,
            jumlahKolom: area.columnCount,
          })),
    );
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MEMBACA');
  }
}
