/** A title row that begins with one of these names the unit. */
export const AWAL_INSTANSI: readonly string[] = [
  'direktorat jenderal',
  'direktorat',
  'sekretariat',
  'inspektorat',
  'kementerian',
  'lembaga',
  'badan',
  'dinas',
  'biro',
  'balai besar',
  'balai',
  'sentra terpadu',
  'sentra',
  'kantor',
  'kejaksaan',
  'pengadilan',
  'pemerintah',
  'universitas',
  'politeknik',
];

/** "Unit Kerja : …", "Nama Instansi: …". */
export const LABEL_INSTANSI =
  /^\s*(?:nama\s+)?(?:unit(?:\s+(?:kerja|organisasi|eselon\s+i+))?|instansi|satuan\s+kerja|satker|k\/l|opd|skpd)\s*:\s*(.+)$/i;
