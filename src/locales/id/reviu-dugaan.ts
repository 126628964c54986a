import type { KodeDugaan } from '../../reviu/dugaan';
import type { Temuan } from '../../reviu/temuan';
import { isi } from './kata-temuan';

const dugaan: Record<KodeDugaan, (t: Temuan) => string> = {
  barisTerlewat: (t) => ` Selisihnya tepat sebesar “${isi(t, 'barisDugaan')}”: mungkin baris itu terlewat.`,
  barisGanda: (t) => ` Selisihnya tepat sebesar “${isi(t, 'barisDugaan')}”: mungkin baris itu terhitung dua kali.`,
  selisihBukanRasio: () => ' Angka yang dicetak adalah selisih keduanya, bukan perbandingannya.',
  terbalik: () => ' Pembilang dan penyebutnya mungkin tertukar.',
  komaBergeser: () => ' Letak komanya mungkin bergeser.',
  angkaTertukar: () => ' Dua angka yang berdampingan mungkin tertukar.',
  satuAngka: () => ' Satu angkanya mungkin salah ketik.',
};

/** A finding without a guess has none of these keys. */
const kataDugaan: Readonly<Partial<Record<string, (t: Temuan) => string>>> = dugaan;
/** The guess at what went wrong; '' when there is none. */
export const kira = (t: Temuan) => kataDugaan[isi(t, 'dugaan')]?.(t) ?? '';
