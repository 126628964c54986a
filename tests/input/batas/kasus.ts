import type { LembarUji, SelUji } from '../potret-contoh';

export type Baris = readonly SelUji[];
export type Kasus = readonly [nama: string, ...lembar: LembarUji[]];

export const satu = (nama: string, ...baris: readonly Baris[]): Kasus => [nama, { baris }];
export const kosong = (n: number): null[] => Array.from({ length: n }, () => null);
export const rumpang = (n: number): Baris[] => Array.from({ length: n }, () => []);

export const PK: Baris = ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'];
export const LAYANAN: Baris = [1, 'Layanan', 'Persentase layanan tepat waktu', '80%', '88,04%', '110,05%'];
export const MUTU: Baris = [2, 'Layanan', 'Nilai mutu', 80, 82, '102,50%'];
export const UANG: Baris = ['Jenis Belanja', 'Pagu', 'Realisasi'];
