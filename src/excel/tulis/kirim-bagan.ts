import type { PengirimLunak } from '../kawat/kirim-lunak';
import { kodeOffice } from '../kawat/galat';
import { langkahBentuk } from '../kawat/langkah';
import type { LangkahLembar } from './susun-langkah';

/** Of the charts on a sheet now, those that are ours. */
export type PilihKami = (kini: readonly Excel.Chart[]) => Excel.Chart[];

/**
 * Draws a sheet's charts in one request, or one after the other where that fails: a chart that cannot be drawn is taken
 * away again, half a chart would show what is not so.
 */
export async function kirimBagan(
  lunak: PengirimLunak,
  { nama, hapusBagan, bagan }: Pick<LangkahLembar, 'nama' | 'hapusBagan' | 'bagan'>,
  pilihKami: PilihKami,
): Promise<void> {
  if (await lunak.coba([...hapusBagan, ...bagan.flatMap(({ inti, rupa }) => [inti, rupa])])) return;
  const tergambar = new Set<string>();
  await bersihkan(lunak, nama, pilihKami, tergambar);
  for (const satu of bagan) {
    if (await lunak.coba([satu.inti])) {
      tergambar.add(satu.nama);
      if (!(await lunak.coba([satu.rupa]))) lunak.catat('RUPA_GRAFIK', nama, satu.judul);
    } else {
      lunak.catat('GRAFIK', nama, satu.judul);
      await bersihkan(lunak, nama, pilihKami, tergambar);
    }
  }
}

/** Takes our charts off the sheet, but for those that were drawn. */
async function bersihkan(
  lunak: PengirimLunak,
  nama: string,
  pilihKami: PilihKami,
  tetap: ReadonlySet<string>,
): Promise<void> {
  const kini = await bacaBagan(lunak, nama);
  const buang = pilihKami(kini).filter((satu) => !tetap.has(satu.name));
  if (!(await lunak.coba(buang.map((satu) => langkahBentuk(() => satu.delete(), 1))))) lunak.catat('GRAFIK', nama);
}

async function bacaBagan(lunak: PengirimLunak, nama: string): Promise<Excel.Chart[]> {
  const { charts } = lunak.buku.lembar(nama);
  charts.load('items/id,items/name');
  lunak.sinkron += 1;
  try {
    await lunak.buku.context.sync();
    return charts.items;
  } catch (sebab) {
    if (kodeOffice(sebab) === undefined) throw sebab;
    lunak.catat('GRAFIK', nama);
    return [];
  }
}
