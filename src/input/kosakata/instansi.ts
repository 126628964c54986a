/** Words that a unit's name begins with, by rank, the whole ministry first. */
export const TINGKAT_INSTANSI: readonly (readonly string[])[] = [
  ['kementerian', 'lembaga', 'pemerintah'],
  ['direktorat jenderal', 'sekretariat jenderal', 'inspektorat jenderal', 'badan'],
  ['direktorat', 'sekretariat', 'inspektorat', 'biro', 'dinas', 'kejaksaan', 'pengadilan', 'universitas', 'politeknik'],
  ['balai besar', 'balai', 'sentra terpadu', 'sentra', 'kantor'],
];

/** A title row that begins with one of these names the unit. */
export const AWAL_INSTANSI: readonly string[] = TINGKAT_INSTANSI.flat();

/** "Unit Kerja : …", "Nama Instansi: …". */
export const LABEL_INSTANSI =
  /^\s*(?:nama\s+)?(?:unit(?:\s+(?:kerja|organisasi|eselon\s+i+))?|instansi|satuan\s+kerja|satker|k\/l|opd|skpd)\s*:\s*(.+)$/i;
