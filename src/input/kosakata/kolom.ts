import type { DefinisiKolom } from '../definisi';

/** Columns that many kinds share; their words in one place. */
export const NOMOR: DefinisiKolom = { sebutan: 'No', persis: ['no', 'nomor', 'no urut'] };

export const KODE_SATKER: DefinisiKolom = {
  sebutan: 'Kode Satker',
  persis: ['kode satker', 'kode', 'kode satuan kerja', 'kdsatker'],
};

export const SATUAN_KOLOM: DefinisiKolom = { sebutan: 'Satuan', persis: ['satuan', 'satuan target'] };

export const PERSEN: DefinisiKolom = {
  sebutan: '%',
  persis: [
    'persen',
    'persentase',
    'persentase persen',
    'capaian',
    'capaian persen',
    'persen capaian',
    'persentase capaian',
    'persen realisasi',
    'persentase realisasi',
    'realisasi persen',
    'persen penyerapan',
    'penyerapan persen',
    'daya serap',
  ],
  angka: true,
};

export const INDIKATOR: DefinisiKolom = {
  sebutan: 'Indikator Kinerja',
  persis: ['ikp', 'iku', 'ikk', 'ikss', 'iksp', 'indikator'],
  memuat: ['indikator kinerja', 'indikator sasaran', 'indikator program', 'uraian indikator', 'nama indikator'],
  // "Indikator Tujuan/Sasaran", "IKK Outcome": whatever it is an indicator of.
  pola: /^(?:nama |uraian )?(?:indikator|iku|ikk|ikp) (?!capaian|target|realisasi|satuan|persen|bobot|kode)/,
  tanpa: ['kode'],
};

export const SASARAN: DefinisiKolom = {
  sebutan: 'Sasaran',
  persis: ['sasaran', 'sp', 'ss'],
  memuat: ['sasaran program', 'sasaran strategis', 'sasaran kegiatan', 'tujuan sasaran', 'uraian sasaran'],
  tanpa: ['indikator', 'kode'],
};

/** Programme, activity and below; of several such columns the lowest level names the row. */
export const KEGIATAN: DefinisiKolom = {
  sebutan: 'Program/ Kegiatan',
  persis: ['sub kegiatan', 'rencana aksi', 'kegiatan', 'program'],
  pola: /^(?:(?:urusan|bidang|opd|skpd|program|kegiatan|sub|uraian|nama|dan|rencana aksi) ?)*(?:program|kegiatan|rencana aksi)$/,
  tanpa: ['indikator', 'sasaran', 'output', 'kode', 'pagu', 'target', 'realisasi', 'anggaran'],
};

/** Whose or when: tells the rows of one indicator apart. */
export const PEMBEDA: DefinisiKolom = {
  sebutan: 'Unit atau periode',
  persis: [
    'unit',
    'unit kerja',
    'nama unit',
    'opd',
    'skpd',
    'perangkat daerah',
    'satker',
    'nama satker',
    'satuan kerja',
    'upt',
    'bidang',
    'wilayah',
    'provinsi',
    'kabupaten',
    'kabupaten kota',
    'periode',
    'triwulan',
    'semester',
    'bulan',
    'tahun',
  ],
  berulang: { minimal: 1 },
};
