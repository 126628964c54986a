/** What a checklist says of a row's criterion: it judges the row and never names it. */
export const JAWABAN: ReadonlySet<string> = new Set([
  'iya',
  'tidak',
  'ada',
  'tidak ada',
  'sudah',
  'belum',
  'sesuai',
  'tidak sesuai',
  'memenuhi',
  'tidak memenuhi',
  'tepat',
  'tidak tepat',
]);
