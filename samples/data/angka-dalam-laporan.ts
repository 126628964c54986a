const IKHTISAR = 'Ikhtisar Eksekutif';

/** Figures of the report's running text and tables, as printed, to be held against the computed ones. */
export const angkaDalamLaporan: readonly { uraian: string; nilai: string | number; letak: string }[] = [
  { uraian: 'Rata-rata capaian kinerja', nilai: '113,23%', letak: IKHTISAR },
  { uraian: 'Rata-rata capaian kinerja seluruh sasaran program', nilai: '103,09%', letak: 'Bab III.A' },
  { uraian: 'Persentase realisasi anggaran', nilai: '97,81%', letak: IKHTISAR },
  { uraian: 'Total pagu anggaran', nilai: 'Rp2.440.968.652.000,-', letak: IKHTISAR },
  { uraian: 'Nilai Kinerja Anggaran (NKA)', nilai: 91.31, letak: 'Bab III.B, indikator 9' },
  { uraian: 'Nilai IKPA', nilai: 89.45, letak: 'Bab III.B, indikator 9' },
  { uraian: 'Nilai Akuntabilitas Kinerja', nilai: 80.09, letak: IKHTISAR },
  { uraian: 'Nilai kepuasan stakeholder (IKM)', nilai: 89.15, letak: IKHTISAR },
  { uraian: 'Capaian indikator 5 (Lembaga sesuai standar)', nilai: '119,18%', letak: IKHTISAR },
  { uraian: 'Capaian indikator 7 (SPM kabupaten/kota)', nilai: '117,78%', letak: IKHTISAR },
  { uraian: 'Jumlah indikator dengan capaian di atas 100%', nilai: 8, letak: IKHTISAR },
  { uraian: 'Jumlah indikator dengan capaian tepat 100%', nilai: 1, letak: IKHTISAR },
  { uraian: 'Jumlah indikator dengan capaian di bawah 100%', nilai: 1, letak: IKHTISAR },
];
