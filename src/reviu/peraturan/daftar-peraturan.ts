/** A regulation that performance reports cite, and what became of it. */
export interface Peraturan {
  jenis: JenisPeraturan;
  nomor: string;
  tahun: number;
  /** Words of its subject that tell it from others of the same number. */
  perihal: readonly string[];
  /** What took its place and when; null while it holds. */
  pengganti: { sebutan: string; tahun: number } | null;
  /** Where that is said. */
  sumber: string;
}

export type JenisPeraturan = 'UU' | 'PP' | 'Perpres' | 'PermenPANRB' | 'Permendagri' | 'Inpres';

/**
 * Only what is certain: an entry is missing rather than wrong. A replaced regulation may still be cited for the time
 * that it held; the rule looks at reports of later years.
 */
export const DAFTAR_PERATURAN: readonly Peraturan[] = [
  {
    jenis: 'UU',
    nomor: '28',
    tahun: 1999,
    perihal: ['negara yang bersih', 'bebas dari korupsi', 'bebas korupsi', 'asas-asas umum penyelenggaraan negara'],
    pengganti: null,
    sumber: 'UU 28/1999',
  },
  { jenis: 'UU', nomor: '17', tahun: 2003, perihal: ['keuangan negara'], pengganti: null, sumber: 'UU 17/2003' },
  { jenis: 'UU', nomor: '1', tahun: 2004, perihal: ['perbendaharaan negara'], pengganti: null, sumber: 'UU 1/2004' },
  {
    jenis: 'UU',
    nomor: '25',
    tahun: 2004,
    perihal: ['sistem perencanaan pembangunan nasional'],
    pengganti: null,
    sumber: 'UU 25/2004',
  },
  {
    jenis: 'UU',
    nomor: '32',
    tahun: 2004,
    perihal: ['pemerintahan daerah', 'pemerintah daerah'],
    pengganti: { sebutan: 'UU 23 Tahun 2014', tahun: 2014 },
    sumber: 'UU 23/2014 Pasal 409',
  },
  {
    jenis: 'UU',
    nomor: '33',
    tahun: 2004,
    perihal: ['perimbangan keuangan'],
    pengganti: { sebutan: 'UU 1 Tahun 2022', tahun: 2022 },
    sumber: 'UU 1/2022 Pasal 189',
  },
  {
    jenis: 'Perpres',
    nomor: '29',
    tahun: 2014,
    perihal: ['sistem akuntabilitas kinerja'],
    pengganti: null,
    sumber: 'Perpres 29/2014',
  },
  {
    jenis: 'PermenPANRB',
    nomor: '53',
    tahun: 2014,
    perihal: ['perjanjian kinerja', 'pelaporan kinerja', 'reviu atas laporan kinerja'],
    pengganti: null,
    sumber: 'PermenPANRB 53/2014',
  },
  {
    jenis: 'PermenPANRB',
    nomor: '29',
    tahun: 2010,
    perihal: ['penetapan kinerja', 'pelaporan akuntabilitas kinerja'],
    pengganti: { sebutan: 'PermenPANRB 53 Tahun 2014', tahun: 2014 },
    sumber: 'PermenPANRB 53/2014',
  },
  {
    jenis: 'PermenPANRB',
    nomor: '12',
    tahun: 2015,
    perihal: ['evaluasi atas implementasi sistem akuntabilitas', 'evaluasi'],
    pengganti: { sebutan: 'PermenPANRB 88 Tahun 2021', tahun: 2021 },
    sumber: 'PermenPANRB 88/2021',
  },
  {
    jenis: 'Permendagri',
    nomor: '54',
    tahun: 2010,
    perihal: ['peraturan pemerintah nomor 8 tahun 2008', 'perencanaan pembangunan', 'rencana pembangunan daerah'],
    pengganti: { sebutan: 'Permendagri 86 Tahun 2017', tahun: 2017 },
    sumber: 'Permendagri 86/2017',
  },
  {
    jenis: 'Permendagri',
    nomor: '13',
    tahun: 2006,
    perihal: ['pengelolaan keuangan daerah'],
    pengganti: { sebutan: 'Permendagri 77 Tahun 2020', tahun: 2020 },
    sumber: 'Permendagri 77/2020',
  },
  {
    jenis: 'PP',
    nomor: '58',
    tahun: 2005,
    perihal: ['pengelolaan keuangan daerah'],
    pengganti: { sebutan: 'PP 12 Tahun 2019', tahun: 2019 },
    sumber: 'PP 12/2019',
  },
  {
    jenis: 'PP',
    nomor: '41',
    tahun: 2007,
    perihal: ['organisasi perangkat daerah'],
    pengganti: { sebutan: 'PP 18 Tahun 2016', tahun: 2016 },
    sumber: 'PP 18/2016',
  },
];
