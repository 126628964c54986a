import type { Rentang } from '../../dasar/kotak';
import type { GalatCapaian } from '../../dasar/galat';
import { terjemahkan } from '../kawat/galat';

/**
 * Merged areas inside the given header blocks, in one round trip for all of them.
 * Excel leaves out an area whose top-left cell lies outside the block: ask for whole header blocks.
 * Throws `GAGAL_MEMBACA`, `SEL_SEDANG_DIEDIT`.
 */
export async function bacaGabungan(kepala: readonly Rentang[]): Promise<readonly Rentang[]> {
  if (kepala.length === 0) return [];
  try {
    return await bacaSekali(kepala);
  } catch (sebab) {
    const galat = terjemahkan(sebab, 'GAGAL_MEMBACA');
    if (galat.kode !== 'GAGAL_MEMBACA') throw galat;
    return await bacaTerbelah(kepala, galat);
  }
}

/** Excel gives no more than 512 merged areas of a block: what it refuses is asked for in halves, down to one row. */
async function bacaTerbelah(kepala: readonly Rentang[], galat: GalatCapaian): Promise<readonly Rentang[]> {
  const [satu, ...lain] = kepala;
  if (!satu) return [];
  if (lain.length > 0) {
    const tengah = Math.ceil(kepala.length / 2);
    return [...(await bacaGabungan(kepala.slice(0, tengah))), ...(await bacaGabungan(kepala.slice(tengah)))];
  }
  const atas = Math.ceil(satu.jumlahBaris / 2);
  if (atas === satu.jumlahBaris) throw galat;
  const bawah = { ...satu, baris: satu.baris + atas, jumlahBaris: satu.jumlahBaris - atas };
  const semua = [...(await bacaGabungan([{ ...satu, jumlahBaris: atas }])), ...(await bacaGabungan([bawah]))];
  // An area over both halves is given with each.
  return [...new Map(semua.map((area) => [`${area.baris},${area.kolom}`, area])).values()];
}

async function bacaSekali(kepala: readonly Rentang[]): Promise<readonly Rentang[]> {
  const context = new Excel.RequestContext();
  const diminta = kepala.map(({ lembar, baris, kolom, jumlahBaris, jumlahKolom }) => {
    const blok = context.workbook.worksheets.getItem(lembar).getRangeByIndexes(baris, kolom, jumlahBaris, jumlahKolom);
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
}
