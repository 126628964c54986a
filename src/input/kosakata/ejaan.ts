/** Spelling variants and slips of real reports, word by word, brought to one spelling. */
export const EJAAN: ReadonlyMap<string, string> = new Map([
  ['hal', 'halaman'],
  ['hlm', 'halaman'],
  ['jml', 'jumlah'],
  ['cluster', 'kluster'],
  ['klaster', 'kluster'],
  ['monitroing', 'monitoring'],
  ['krieteria', 'kriteria'],
  ['capain', 'capaian'],
  ['prosentase', 'persentase'],
  ['kab', 'kabupaten'],
  ['prov', 'provinsi'],
  ['ditjen', 'direktorat jenderal'],
  ['dirjen', 'direktorat jenderal'],
  ['setjen', 'sekretariat jenderal'],
  ['itjen', 'inspektorat jenderal'],
  ['rehsos', 'rehabilitasi sosial'],
  ['kesos', 'kesejahteraan sosial'],
]);

/** Words of headers that are often mistyped; a word one letter away is taken for them, and the evidence says so. */
export const KATA_KEPALA: readonly string[] = [
  'anggaran',
  'belanja',
  'capaian',
  'indikator',
  'kegiatan',
  'kinerja',
  'persentase',
  'program',
  'realisasi',
  'sasaran',
  'target',
  'triwulan',
];

/** Abbreviations that only headers have. */
export const PENDEK_KEPALA: ReadonlyMap<string, string> = new Map([
  ['real', 'realisasi'],
  ['tgt', 'target'],
  ['angg', 'anggaran'],
  ['prog', 'program'],
  ['keg', 'kegiatan'],
  ['th', 'tahun'],
  ['thn', 'tahun'],
  ['trw', 'triwulan'],
  ...['tw', 'trw', 'triwulan'].flatMap((kata) =>
    ['1', '2', '3', '4', 'i', 'ii', 'iii', 'iv'].map((ke): [string, string] => [`${kata}${ke}`, `triwulan ${ke}`]),
  ),
]);
