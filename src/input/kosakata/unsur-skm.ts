/** The nine unsur of the survey (Permenpan RB 14/2017), by number, with the words that heads of answers have. */
export const UNSUR_SKM: readonly { nama: string; kepala: readonly string[] }[] = [
  { nama: 'Persyaratan', kepala: ['persyaratan', 'persyaratan pelayanan'] },
  {
    nama: 'Sistem, Mekanisme, dan Prosedur',
    kepala: ['prosedur', 'sistem mekanisme dan prosedur', 'prosedur pelayanan', 'sistem mekanisme prosedur'],
  },
  { nama: 'Waktu Penyelesaian', kepala: ['waktu penyelesaian', 'waktu', 'waktu pelayanan'] },
  { nama: 'Biaya/Tarif', kepala: ['biaya tarif', 'biaya', 'tarif'] },
  {
    nama: 'Produk Spesifikasi Jenis Pelayanan',
    kepala: ['produk spesifikasi jenis pelayanan', 'produk', 'produk layanan', 'produk spesifikasi'],
  },
  { nama: 'Kompetensi Pelaksana', kepala: ['kompetensi pelaksana', 'kompetensi'] },
  { nama: 'Perilaku Pelaksana', kepala: ['perilaku pelaksana', 'perilaku'] },
  {
    nama: 'Penanganan Pengaduan, Saran, dan Masukan',
    kepala: ['penanganan pengaduan saran dan masukan', 'pengaduan', 'penanganan pengaduan'],
  },
  { nama: 'Sarana dan Prasarana', kepala: ['sarana dan prasarana', 'sarana', 'sarana prasarana'] },
];

/** Heads of the column that names a respondent; a bare "No" counts rows. */
export const NOMOR_RESPONDEN: readonly string[] = [
  ...['id responden', 'no responden', 'nomor responden', 'kode responden', 'nik', 'no nik', 'nomor nik'],
];

/** "U4": the number of an unsur; null for other heads. */
export function nomorUnsur(kepala: string): number | null {
  const nomor = /^u ?([1-9])$/.exec(kepala)?.[1];
  return nomor === undefined ? null : Number(nomor);
}

/** Lowest and highest answer. */
export const SKALA_SKM = [1, 2, 3, 4] as const;
