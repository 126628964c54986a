/** Words of the components that an AKIP evaluation scores, in normalised form. */
export const KOMPONEN_AKIP: readonly string[] = [
  'perencanaan kinerja',
  'pengukuran kinerja',
  'pelaporan kinerja',
  'evaluasi internal',
  'evaluasi akuntabilitas',
];
