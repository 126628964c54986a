/**
 * Components and weights are the report's. It prints no component scores: these are an
 * illustration, chosen to give the printed total, with the two components that the report
 * calls the lower ones below the others.
 */
export const komponen = [
  { nama: 'Perencanaan Kinerja', bobot: 30, nilaiIlustrasi: 25.35 },
  { nama: 'Pengukuran Kinerja', bobot: 30, nilaiIlustrasi: 24.6 },
  { nama: 'Pelaporan Kinerja', bobot: 15, nilaiIlustrasi: 11.4 },
  { nama: 'Evaluasi Internal', bobot: 25, nilaiIlustrasi: 18.74 },
] as const;

export const total = { bobot: 100, nilai: 80.09 } as const;
export const sumber = 'Sumber Data: Hasil evaluasi AKIP tahun 2022, Inspektorat Jenderal (nilai total)';
