import { GalatCapaian } from '../domain/galat';
import type { RencanaLaporan, RencanaLembar } from '../report/rencana';
import { bacaDaftarLembar, type DaftarLembar, type LembarBuku } from './daftar-lembar';
import { cariMilik, kunciNama } from './kepemilikan';

/** What is to be done with each sheet of the plan, found out before anything is written. */
export interface SiapTulis {
  /** All sheets before the run. */
  sebelum: readonly LembarBuku[];
  buat: RencanaLembar[];
  tulisUlang: { rencana: RencanaLembar; ada: LembarBuku }[];
}

/**
 * Reads the workbook's state once more and makes every check that can be made before the first write.
 * `dipotret` are the names of all sheets when the picture was taken: formulas point at them.
 * Throws `BUKU_TERPROTEKSI`, `LEMBAR_TERPROTEKSI` (lembar), `GAGAL_MENULIS` (kode `BUKU_BERUBAH`, lembar).
 */
export async function periksaSebelumTulis(
  context: Excel.RequestContext,
  rencana: RencanaLaporan,
  dipotret: readonly string[],
): Promise<SiapTulis> {
  const daftar = await bacaDaftarLembar(context);
  const siap: SiapTulis = { sebelum: daftar.lembar, buat: [], tulisUlang: [] };
  tolakBilaBerubah(daftar, dipotret);
  const milik = daftar.lembar.flatMap((lembar) =>
    lembar.kunci === undefined ? [] : [{ ...lembar, kunci: lembar.kunci }],
  );
  for (const lembar of rencana.lembar) {
    const ada = cariMilik(milik, lembar.kunci);
    if (ada) siap.tulisUlang.push({ rencana: lembar, ada });
    else siap.buat.push(lembar);
  }
  tolakBilaTerlindungi(daftar, siap);
  return siap;
}

/** A sheet that was renamed, deleted or added under a planned name since the picture would make formulas point at nothing. */
function tolakBilaBerubah(daftar: DaftarLembar, dipotret: readonly string[]): void {
  const sekarang = new Set(daftar.lembar.map((lembar) => kunciNama(lembar.nama)));
  const hilang = dipotret.find((nama) => !sekarang.has(kunciNama(nama)));
  if (hilang !== undefined) throw new GalatCapaian('GAGAL_MENULIS', { kode: 'BUKU_BERUBAH', lembar: hilang });
}

function tolakBilaTerlindungi(daftar: DaftarLembar, siap: SiapTulis): void {
  const [baru] = siap.buat;
  if (baru && daftar.strukturTerproteksi) throw new GalatCapaian('BUKU_TERPROTEKSI', { lembar: baru.nama });
  const terlindungi = siap.tulisUlang.find(({ ada }) => ada.terlindungi);
  if (terlindungi) throw new GalatCapaian('LEMBAR_TERPROTEKSI', { lembar: terlindungi.ada.nama });
  const bentrok = siap.buat.find((lembar) =>
    daftar.lembar.some(({ nama }) => kunciNama(nama) === kunciNama(lembar.nama)),
  );
  if (bentrok) throw new GalatCapaian('GAGAL_MENULIS', { kode: 'BUKU_BERUBAH', lembar: bentrok.nama });
}
