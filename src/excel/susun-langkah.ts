import type { RencanaLembar } from '../report/rencana';
import { langkahBagan, type NamaMenurutKunci } from './bagan';
import { langkahBentukLembar, langkahBersihkan, langkahBuat, langkahHalaman } from './bentuk-lembar';
import type { Buangan } from './buangan';
import { langkahGaya } from './gaya-sel';
import { langkahIsi } from './isi-sel';
import type { Langkah } from './langkah';

/** A sheet to write, and what of it is there already. */
export interface LembarTujuan {
  rencana: RencanaLembar;
  /** What must first be taken from the sheet that exists; null when it must be added. */
  buang: Buangan | null;
}

/**
 * All steps that make the workbook hold the given sheets, in order: sheets are added before the first formula
 * that may name them, and charts come after all cells.
 */
export function susunLangkah(tujuan: readonly LembarTujuan[], nama: NamaMenurutKunci): Langkah[] {
  return [
    ...tujuan.map(({ rencana, buang }) => (buang ? langkahBersihkan(rencana, buang) : langkahBuat(rencana))),
    ...tujuan.flatMap(({ rencana, buang }) => [
      ...langkahIsi(rencana),
      ...langkahGaya(rencana),
      ...langkahBentukLembar(rencana),
      ...(buang?.halamanTetap === true ? [] : langkahHalaman(rencana)),
    ]),
    ...tujuan.flatMap(({ rencana }) => langkahBagan(rencana, nama)),
  ];
}

/** Names of a plan's sheets by key, for the charts. */
export function namaMenurutKunci(lembar: readonly RencanaLembar[]): NamaMenurutKunci {
  return new Map(lembar.map(({ kunci, nama }) => [kunci, nama]));
}
