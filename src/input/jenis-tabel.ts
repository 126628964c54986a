/** The kinds of table the reader knows, and what each is called; the keys are part of the headless contract. */
const NAMA_JENIS = {
  perjanjianKinerja: { id: 'Perjanjian Kinerja', en: 'Performance agreement' },
  kluster: { id: 'Hasil per kluster', en: 'Results by cluster' },
  ikpa: { id: 'IKPA', en: 'IKPA' },
  ikpaSatker: { id: 'IKPA per satker', en: 'IKPA by work unit' },
  nka: { id: 'Nilai SMART', en: 'SMART value' },
  sakip: { id: 'Komponen SAKIP', en: 'SAKIP components' },
  skm: { id: 'Survei Kepuasan Masyarakat', en: 'Public satisfaction survey' },
  skmSatker: { id: 'Indeks Kepuasan Masyarakat per satker', en: 'Public satisfaction index by work unit' },
  spm: { id: 'Standar Pelayanan Minimal', en: 'Minimum service standards' },
  prioritas: { id: 'Prioritas Nasional', en: 'National priorities' },
  anggaran: { id: 'Pagu dan realisasi anggaran', en: 'Budget ceiling and spending' },
  anggaranProgram: { id: 'Anggaran per program dan kegiatan', en: 'Budget by programme and activity' },
  tren: { id: 'Target dan realisasi per tahun', en: 'Targets and results by year' },
  rasio: { id: 'Rasio pembentuk indikator', en: 'Ratio behind an indicator' },
  bulanan: { id: 'Realisasi bulanan', en: 'Monthly results' },
  triwulan: { id: 'Rencana aksi per triwulan', en: 'Quarterly action plan' },
  komposit: { id: 'Indeks komposit', en: 'Composite index' },
  dilaporkan: { id: 'Angka dalam laporan', en: 'Figures in the report' },
  daftarSatker: { id: 'Daftar satker', en: 'List of satkers' },
  hariLibur: { id: 'Hari libur', en: 'Holidays' },
  rpd: { id: 'RPD Halaman III DIPA', en: 'RPD Halaman III DIPA' },
  realisasiJenis: { id: 'Realisasi bulanan per jenis belanja', en: 'Monthly spending by kind' },
  paguJenis: { id: 'Pagu dan blokir per triwulan', en: 'Ceilings and blocked money by quarter' },
  revisiDipa: { id: 'Revisi DIPA', en: 'DIPA revisions' },
  kontrak: { id: 'Daftar kontrak', en: 'Contracts' },
  tagihan: { id: 'Penyelesaian tagihan', en: 'Settlement of bills' },
  upTup: { id: 'SP2D UP dan TUP', en: 'Petty cash payments (UP, TUP)' },
  kkp: { id: 'Kartu Kredit Pemerintah', en: 'Government credit card' },
  capaianRo: { id: 'Capaian output per bulan', en: 'Outputs by month' },
  dispensasi: { id: 'Dispensasi SPM', en: 'SPM dispensations' },
  skenarioIkpa: { id: 'Skenario IKPA akhir tahun', en: 'Year-end IKPA scenarios' },
  kebijakanIkpa: { id: 'Kebijakan IKPA dalam tahun berjalan', en: 'IKPA policies inside the year' },
} as const satisfies Readonly<Record<string, Readonly<Record<'id' | 'en', string>>>>;

export type JenisTabel = keyof typeof NAMA_JENIS;

/** The names in one language, for messages and for the list of templates. */
export const namaJenisTabel = (bahasa: 'id' | 'en'): Readonly<Record<JenisTabel, string>> =>
  Object.fromEntries(Object.entries(NAMA_JENIS).map(([jenis, nama]) => [jenis, nama[bahasa]])) as Record<
    JenisTabel,
    string
  >;
