import type { DefinisiKolom } from '../definisi';

export type KolomKinerja = 'target' | 'realisasi' | 'capaian';

/** Target, Realisasi and Capaian of a year; quarters and months are other columns. */
export const KOLOM_KINERJA: Readonly<Record<KolomKinerja, DefinisiKolom>> = {
  target: {
    sebutan: 'Target',
    persis: ['target', 'target kinerja', 'target tahunan', 'target pk'],
    memuat: ['target'],
    tanpa: ['triwulan', 'tw', 'semester', 'bulan'],
    ciri: true,
    angka: true,
  },
  realisasi: {
    sebutan: 'Realisasi',
    persis: ['realisasi', 'realisasi kinerja', 'realisasi s d'],
    memuat: ['realisasi'],
    tanpa: ['triwulan', 'tw', 'semester', 'bulan', 'anggaran', 'capaian'],
    ciri: true,
    angka: true,
  },
  capaian: {
    sebutan: 'Capaian',
    persis: ['capaian', 'capaian persen', 'persen', 'persentase'],
    memuat: ['capaian', 'persen capaian'],
    tanpa: ['anggaran', 'arah'],
    ciri: true,
    angka: true,
  },
};
