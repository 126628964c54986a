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
  tanpa: ['kode'],
};

export const SASARAN: DefinisiKolom = {
  sebutan: 'Sasaran',
  persis: ['sasaran', 'sp', 'ss'],
  memuat: ['sasaran program', 'sasaran strategis', 'sasaran kegiatan', 'tujuan sasaran', 'uraian sasaran'],
  tanpa: ['indikator', 'kode'],
};
