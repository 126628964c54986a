/** Words of the components that an AKIP evaluation scores, in normalised form. */
export const KOMPONEN_AKIP: readonly string[] = [
  'perencanaan kinerja',
  'pengukuran kinerja',
  'pelaporan kinerja',
  'evaluasi internal',
  'evaluasi akuntabilitas',
];

/** A component as a column's head, also before "(30%)". */
export const KEPALA_KOMPONEN_AKIP =
  /^(?:(?:komponen|nilai|skor) )*(?:perencanaan|pengukuran|pelaporan|evaluasi (?:internal|kinerja|akuntabilitas)|capaian kinerja|pencapaian (?:sasaran|kinerja))\b/;

/** A row below the components that is their sum under a name of its own: "Nilai Hasil Evaluasi", "Nilai AKIP 2023". */
export const JUMLAH_AKIP =
  /^(?:(?:total|jumlah) )?(?:(?:nilai|skor|hasil)(?: (?:total|akhir|hasil|evaluasi|akuntabilitas|kinerja|akip|sakip|instansi|pemerintah|implementasi|atas|penilaian|keseluruhan|20\d{2}))*|s?akip|akuntabilitas kinerja(?: instansi pemerintah)?)$/;

/** A row below the components that holds the sum's letter. */
export const PREDIKAT_AKIP =
  /^(?:predikat|kategori|peringkat|interpretasi|(?:tingkat|predikat|kategori) akuntabilitas)\b/;
