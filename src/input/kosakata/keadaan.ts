/** Cells that say "this does not apply here", in normalised words; a lone dash says the same. */
export const TIDAK_BERLAKU: ReadonlySet<string> = new Set([
  'n a',
  'na',
  'not applicable',
  'tidak berlaku',
  'tidak dinilai',
  'tidak relevan',
  'tidak ada data',
]);

/** Cells that say "not known yet"; an empty cell says the same. */
export const BELUM_ADA: ReadonlySet<string> = new Set([
  'belum ada',
  'belum ada data',
  'belum diisi',
  'belum diperoleh',
  'belum dinilai',
  'belum keluar',
  'belum rilis',
  'belum terbit',
  'belum tersedia',
  'belum dirilis',
  'dalam proses',
  'menunggu',
  'menunggu hasil',
  'proses',
  'tba',
]);

/** Words for "none": a zero that was counted, or nothing to count? Only a person knows. */
export const NIHIL: ReadonlySet<string> = new Set(['nihil', 'nil', 'nol', 'zero', 'kosong', 'tidak ada']);
