/** What a computed figure is about, and what that is called; the keys are part of the headless contract. */
export const NAMA_JENIS_ANGKA = {
  capaian: { id: 'Capaian', en: 'Achievement' },
  rataRata: { id: 'Rata-rata capaian', en: 'Mean achievement' },
  kluster: { id: 'Kluster', en: 'Clusters' },
  ikpa: { id: 'IKPA', en: 'IKPA' },
  nka: { id: 'Nilai Kinerja Anggaran', en: 'Budget performance value' },
  sakip: { id: 'SAKIP', en: 'SAKIP' },
  skm: { id: 'Survei Kepuasan Masyarakat', en: 'Public satisfaction survey' },
  spm: { id: 'Standar Pelayanan Minimal', en: 'Minimum service standards' },
  prioritas: { id: 'Prioritas Nasional', en: 'National priorities' },
  anggaran: { id: 'Anggaran', en: 'Budget' },
  tren: { id: 'Perkembangan', en: 'Trend' },
  efisiensi: { id: 'Efisiensi', en: 'Efficiency' },
} as const satisfies Readonly<Record<string, Readonly<Record<'id' | 'en', string>>>>;

export type JenisAngka = keyof typeof NAMA_JENIS_ANGKA;
