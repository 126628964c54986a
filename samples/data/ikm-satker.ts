/**
 * 36 satker (31 UPT and 5 at the centre), as many as the report's mean is taken over. It prints
 * none of their values: names and values are an illustration, chosen to give the printed mean 89,15.
 */
export const ikmSatker: readonly { nama: string; nilai: number }[] = [
  { nama: 'Sentra 01', nilai: 89.65 },
  { nama: 'Sentra 02', nilai: 90.67 },
  { nama: 'Sentra 03', nilai: 88.44 },
  { nama: 'Sentra 04', nilai: 90.4 },
  { nama: 'Sentra 05', nilai: 91.77 },
  { nama: 'Sentra 06', nilai: 90.18 },
  { nama: 'Sentra 07', nilai: 92.9 },
  { nama: 'Sentra 08', nilai: 87.03 },
  { nama: 'Sentra 09', nilai: 89.31 },
  { nama: 'Sentra 10', nilai: 87.46 },
  { nama: 'Sentra 11', nilai: 88.3 },
  { nama: 'Sentra 12', nilai: 88.71 },
  { nama: 'Sentra 13', nilai: 89.68 },
  { nama: 'Sentra 14', nilai: 90.16 },
  { nama: 'Sentra 15', nilai: 90.37 },
  { nama: 'Sentra 16', nilai: 94.51 },
  { nama: 'Sentra 17', nilai: 91.22 },
  { nama: 'Sentra 18', nilai: 85.32 },
  { nama: 'Sentra 19', nilai: 89.64 },
  { nama: 'Sentra 20', nilai: 87.65 },
  { nama: 'Sentra 21', nilai: 88.31 },
  { nama: 'Sentra 22', nilai: 92.28 },
  { nama: 'Sentra 23', nilai: 88.61 },
  { nama: 'Sentra 24', nilai: 84.47 },
  { nama: 'Sentra 25', nilai: 89.9 },
  { nama: 'Sentra 26', nilai: 88.45 },
  { nama: 'Sentra 27', nilai: 86.33 },
  { nama: 'Sentra 28', nilai: 86.94 },
  { nama: 'Sentra 29', nilai: 87.65 },
  { nama: 'Sentra 30', nilai: 89.09 },
  { nama: 'Sentra 31', nilai: 88.13 },
  { nama: 'Satker Pusat 1', nilai: 89.32 },
  { nama: 'Satker Pusat 2', nilai: 93.56 },
  { nama: 'Satker Pusat 3', nilai: 87.23 },
  { nama: 'Satker Pusat 4', nilai: 87.21 },
  { nama: 'Satker Pusat 5', nilai: 88.55 },
];

/** Lower bounds of the categories, best first, as Tabel 10.1 prints them. */
export const kategoriIkm = [
  { mulai: 88.31, nama: 'A (Sangat Baik)' },
  { mulai: 76.61, nama: 'B (Baik)' },
  { mulai: 65, nama: 'C (Kurang Baik)' },
  { mulai: 25, nama: 'D (Tidak Baik)' },
] as const;
