import type { Bukti, Versi } from './parameter';

/** Times and evidence that all values of the IKPA indicators share. */
export const PER_2024 = { mulai: '2024-01-01', sampai: null, peraturan: 'PER-5/PB/2024' } as const;
export const PER_2022 = { mulai: '2022-01-01', sampai: '2023-12-31', peraturan: 'PER-5/PB/2022' } as const;
export const KEDUANYA = { mulai: '2022-01-01', sampai: null, peraturan: 'PER-5/PB/2022; PER-5/PB/2024' } as const;

/** A value in its time. */
export const versi = <T>(
  masa: Pick<Versi<T>, 'mulai' | 'sampai' | 'peraturan'>,
  nilai: T,
  bukti: Bukti,
  sumber: string,
  pasal = 'pasal belum terbaca',
): Versi<T> => ({ nilai, ...masa, pasal, sumber, bukti, diperiksa: '2026-11-29' });

export const KALKULATOR = 'Kalkulator Perhitungan IKPA 2026; simulator IKPA satker';
export const KUPANG = 'Paparan KPPN Kupang';
