import type { KodeDugaan } from '../../reviu/dugaan';
import type { Temuan } from '../../reviu/temuan';
import { isi } from './kata-temuan';

const dugaan: Record<KodeDugaan, (t: Temuan) => string> = {
  barisTerlewat: (t) => ` The difference is exactly “${isi(t, 'barisDugaan')}”: that row may have been left out.`,
  barisGanda: (t) => ` The difference is exactly “${isi(t, 'barisDugaan')}”: that row may have been counted twice.`,
  selisihBukanRasio: () => ' The printed figure is the difference of the two, not their ratio.',
  terbalik: () => ' The two sides of the ratio may have been swapped.',
  komaBergeser: () => ' The decimal comma may have moved.',
  angkaTertukar: () => ' Two neighbouring digits may have been swapped.',
  satuAngka: () => ' One digit may be a typing error.',
};

/** A finding without a guess has none of these keys. */
const kataDugaan: Readonly<Partial<Record<string, (t: Temuan) => string>>> = dugaan;
/** The guess at what went wrong; '' when there is none. */
export const kira = (t: Temuan) => kataDugaan[isi(t, 'dugaan')]?.(t) ?? '';
