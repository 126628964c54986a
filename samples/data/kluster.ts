/** Tabel 1.1: everybody was counted, there is no sample. */
export const kebutuhanDasar = {
  baris: [
    { nama: 'Anak', penerima: 383275, terpenuhi: 383275, persen: '100%' },
    { nama: 'Lanjut Usia', penerima: 270571, terpenuhi: 270571, persen: '100%' },
    { nama: 'Penyandang Disabilitas', penerima: 103146, terpenuhi: 103146, persen: '100%' },
    { nama: 'Korban Bencana dan Kedaruratan', penerima: 38977, terpenuhi: 38977, persen: '100%' },
  ],
  total: { nama: 'TOTAL', penerima: 795969, terpenuhi: 795969, persen: '100%' },
  sumber: 'Sumber Data: rekap data capaian Satker di lingkungan Ditjen Rehsos',
} as const;

/** Tabel 2.1: the percentages are kept as Excel keeps them (0.8816 is shown as 88,16%). */
export const kemampuan = {
  baris: [
    { nama: 'Anak', populasi: 5929, sampel: 2035, meningkat: 1794, persen: 0.8816 },
    { nama: 'Lanjut Usia', populasi: 9981, sampel: 2229, meningkat: 1939, persen: 0.8699 },
    { nama: 'Penyandang Disabilitas', populasi: 15999, sampel: 4151, meningkat: 3666, persen: 0.8832 },
    { nama: 'Korban Bencana dan Kedaruratan', populasi: 5960, sampel: 2268, meningkat: 2006, persen: 0.8845 },
  ],
  /** Its counts are a live SUM in the workbook. */
  total: { nama: 'TOTAL', persen: 0.8804 },
  sumber: 'Sumber Data: Data Monitoring UPT Rehsos 2023',
} as const;

/** Tabel 3.1: the percentages are kept as texts. */
export const pendapatan = {
  baris: [
    { nama: 'Lanjut Usia', populasi: 2130, sampel: 1330, meningkat: 1019, persen: '76,62%' },
    { nama: 'Penyandang Disabilitas', populasi: 5763, sampel: 3182, meningkat: 2535, persen: '79,67%' },
    { nama: 'Korban Bencana dan Kedaruratan', populasi: 3231, sampel: 1776, meningkat: 1363, persen: '76,75%' },
  ],
  total: { nama: 'TOTAL', populasi: 11124, sampel: 6288, meningkat: 4917, persen: '78,20%' },
  sumber: 'Sumber Data: Data Monitoring UPT Rehsos 2023',
} as const;
