/** The seven sasaran program, as the Perjanjian Kinerja words them. */
export const SASARAN = {
  kebutuhanDasar:
    'Berkurangnya beban pengeluaran kelompok masyarakat rentan permasalahan sosial dalam pemenuhan kebutuhan dasar',
  perananSosial:
    'Meningkatnya kemampuan kelompok masyarakat rentan permasalahan sosial dalam menjalankan peranan sosial',
  pendapatan: 'Meningkatnya pendapatan kelompok masyarakat rentan permasalahan sosial',
  profesionalisme: 'Meningkatnya Profesionalisme Penyelenggara Kesejahteraan Sosial',
  kinerjaDaerah:
    'Meningkatnya Kapasitas dan Kinerja Daerah provinsi/ kabupaten/kota dalam menyelenggarakan kesejahteraan sosial',
  tataKelola: 'Terwujudnya Tata Kelola Kementerian Sosial yang Berkualitas',
  kepuasan: 'Meningkatnya kepuasan stakeholder terhadap layanan Kementerian Sosial',
} as const;

/** The ten indicators, as the Perjanjian Kinerja words them. */
export const INDIKATOR = {
  kebutuhanDasar:
    'Persentase (%) kelompok masyarakat rentan permasalahan sosial yang terpenuhi kebutuhan dasar melalui pemanfaatan bantuan dukungan pemenuhan hidup layak',
  kemampuan:
    'Persentase (%) kelompok masyarakat rentan permasalahan sosial yang meningkat kemampuannya dalam menjalankan tanggung jawab terhadap diri sendiri, keluarga, dan/ atau masyarakat',
  pendapatan: 'Persentase (%) kelompok masyarakat rentan permasalahan sosial yang meningkat pendapatannya',
  sdm: 'Persentase (%) SDM penyelenggara kesejahteraan sosial yang melaksanakan pelayanan dan pendampingan sosial secara optimal sesuai standar',
  lembaga:
    'Persentase (%) Lembaga di bidang kesejahteraan sosial yang melaksanakan pelayanan sosial sesuai dengan Standar',
  spmProvinsi:
    'Persentase (%) Capaian Standar Pelayanan Minimal (SPM) Bidang Rehabilitasi Sosial oleh Pemerintah Daerah Provinsi',
  spmKabKota:
    'Persentase (%) Capaian Standar Pelayanan Minimal (SPM) Bidang Rehabilitasi Sosial oleh Pemerintah Daerah Kabupaten/Kota',
  akuntabilitas: 'Nilai Akuntabilitas Kinerja Ditjen Rehabilitasi Sosial',
  kinerjaAnggaran: 'Nilai Kinerja Anggaran Ditjen Rehabilitasi Sosial',
  kepuasan: 'Nilai kepuasan stakeholder terhadap layanan Ditjen Rehabilitasi Sosial',
} as const;
