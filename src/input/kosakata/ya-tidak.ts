/** Answers of a respondent, normalised, by what they count as. */
export const YA: ReadonlySet<string> = new Set([
  'ya',
  'iya',
  'y',
  'meningkat',
  'terpenuhi',
  'berhasil',
  'mandiri',
  'sudah',
  'sudah meningkat',
  'sudah terpenuhi',
]);

export const TIDAK: ReadonlySet<string> = new Set([
  'tidak',
  'tdk',
  't',
  'belum',
  'tetap',
  'menurun',
  ...['meningkat', 'terpenuhi', 'berhasil', 'mandiri'].flatMap((kata) => [`tidak ${kata}`, `belum ${kata}`]),
]);
