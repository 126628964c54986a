/** The months as reports print them: the one list of their names. */
export const NAMA_BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** Each month as people write it, in small letters: its name first, then other spellings and short forms. */
export const EJAAN_BULAN: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'pebruari', 'feb'],
  ['maret', 'mar'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['agustus', 'agt', 'agu'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nopember', 'nov'],
  ['desember', 'des'],
];

const MENURUT_EJAAN = new Map(EJAAN_BULAN.flatMap((ejaan, i) => ejaan.map((satu) => [satu, i + 1] as const)));

/** The month, 1 to 12, that a word in small letters names in any of its spellings. */
export const bulanDariEjaan = (kata: string): number | undefined => MENURUT_EJAAN.get(kata);

/** Every spelling as a choice in a pattern over small letters: `januari|jan|…`. */
export const POLA_EJAAN_BULAN = EJAAN_BULAN.flat().join('|');

/** The months' names as a choice in a pattern that does not mind capitals: `Januari|Februari|…`. */
export const POLA_BULAN = NAMA_BULAN.join('|');
