/**
 * Codes of a rincian output: "EBA.994", with what stands above it "2886.EBA.994" or "054.01.WA.2886.EBA.994", or "994"
 * where its KRO stands in a column of its own. Patterns that mean the same here and in every engine.
 */
export const KODE_RO = '^([0-9A-Z]+[.])*[A-Z]{3}[.]?[0-9]{3}$';
export const KODE_RO_SAJA = '^[0-9]{3}$';
/** Unit, programme, kegiatan and KRO: what they hold is the sum of rows that are there too. */
export const TINGKAT_ATAS_RO = '^([0-9A-Z]+[.])*([0-9]{2,4}|[A-Z]{2,3})$';

/** Heads of a table of rincian output by satker, normalised; the first that is there is taken. */
export const KEPALA_RO = {
  satker: ['kode satker', 'satker', 'kdsatker', 'kode satuan kerja'],
  namaSatker: ['nama satker', 'uraian satker', 'nama satuan kerja'],
  kro: ['kro', 'kode kro'],
  ro: ['kode ro', 'kode rincian output', 'kro ro', 'kode kro ro', 'ro', 'kdro', 'kode output'],
  uraian: ['uraian ro', 'nama ro', 'rincian output', 'uraian rincian output', 'nama rincian output', 'uraian'],
  satuan: ['satuan', 'satuan target', 'satuan output', 'satuan volume'],
  target: ['target volume', 'volume target', 'target', 'target ro', 'target output', 'volume'],
  volume: [
    ...['realisasi volume', 'volume realisasi', 'rvro', 'rvro s d', 'rvro s d bulan ini', 'realisasi ro'],
    ...['realisasi output', 'capaian volume'],
  ],
  pagu: ['pagu', 'pagu ro', 'pagu anggaran', 'alokasi anggaran', 'alokasi', 'anggaran', 'dipa'],
  realisasi: [
    'realisasi anggaran',
    'realisasi belanja',
    'realisasi rp',
    'realisasi rupiah',
    'realisasi keuangan',
    'realisasi',
  ],
  progres: ['progres', 'progress', 'persen progres', 'pcro', 'pcro s d', 'kemajuan', 'progres fisik'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
