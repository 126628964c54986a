import type { RencanaLembar } from '../report/rencana';

/**
 * The last plan that was written whole, per sheet: the one thing a run cannot read back from the workbook.
 * Keyed by the sheet's id, which stays when the person renames it.
 */
const terakhir = new Map<string, RencanaLembar>();

/** Remembers what a sheet holds after a run that succeeded. */
export function ingatRencana(idLembar: string, rencana: RencanaLembar): void {
  terakhir.set(idLembar, rencana);
}

/** What this session last wrote into the sheet; undefined when it wrote nothing or the sheet has another name now. */
export function rencanaTerakhir(idLembar: string, nama: string): RencanaLembar | undefined {
  const rencana = terakhir.get(idLembar);
  return rencana?.nama === nama ? rencana : undefined;
}
