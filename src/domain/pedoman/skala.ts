import type { ParameterRentang } from './parameter';

const LAZIM = { mulai: '2018-01-01', sampai: null, diperiksa: '2026-11-22' } as const;

const skala = (
  id: string,
  nama: string,
  [dari, sampai]: readonly [number, number],
  asal: Pick<ParameterRentang['versi'][number], 'peraturan' | 'pasal' | 'sumber' | 'bukti'>,
): ParameterRentang => ({
  bentuk: 'rentang',
  id: `skala/${id}`,
  nama,
  satuan: 'poin',
  rentang: [0, 100],
  versi: [{ ...LAZIM, nilai: { dari, sampai }, ...asal }],
});

/** What a score is measured on: a number outside it is a slip. */
export const SKALA_IKPA = skala('ikpa', 'Skala nilai indikator IKPA', [0, 100], {
  peraturan: 'PER-4/PB/2020 s.d. PER-5/PB/2024',
  pasal: 'pasal belum terbaca',
  sumber: '3.049 baris OM-SPAN: tidak ada nilai indikator di atas 100, walau poin di dalamnya sampai 110 atau 120',
  bukti: 'hitungUlang',
});

export const SKALA_SMART = skala('smart', 'Skala nilai SMART', [0, 100], {
  peraturan: 'PMK 22/PMK.02/2021; PMK 62/2023',
  pasal: 'pasal belum terbaca',
  sumber: 'Kategorinya berhenti pada 100; nilai terbit tidak melewatinya',
  bukti: 'sekunder',
});

export const SKALA_SAKIP = skala('sakip', 'Skala nilai AKIP', [0, 100], {
  peraturan: 'PermenPANRB 12/2015; PermenPANRB 88/2021',
  pasal: 'tabel komponen',
  sumber: 'Jumlah bobot komponen 100 pada LKj Ditjen Rehsos 2023',
  bukti: 'dikonfirmasi',
});

export const SKALA_SKM = skala('skm', 'Skala nilai SKM sesudah konversi', [25, 100], {
  peraturan: 'PermenPANRB 14/2017',
  pasal: 'kolom Nilai Interval Konversi',
  sumber: 'Tabel pada LKj Ditjen Rehsos 2023',
  bukti: 'dikonfirmasi',
});

export const SKALA_PERSEN = skala('persen', 'Skala indikator persen yang targetnya tidak melewati 100', [0, 100], {
  peraturan: 'Kaidah Capaian',
  pasal: 'tidak diatur',
  sumber: 'Bagian dari keseluruhan tidak melewati keseluruhannya; dilaporkan sebagai perhatian, bukan kesalahan',
  bukti: 'belumDiverifikasi',
});

export const SKALA = [SKALA_IKPA, SKALA_SMART, SKALA_SAKIP, SKALA_SKM, SKALA_PERSEN] as const;
