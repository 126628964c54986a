import type { IdAturan } from '../../reviu/id-aturan';
import { isi, type KataAturan, nilai } from './kata-temuan';

/** Rules on the formulas of the workbook's own tables. */
export type AturanRumus = Extract<
  IdAturan,
  'rentang-kurang' | 'jumlah-ditambah' | 'persen-selisih' | 'rumus-lain' | 'angka-diketik'
>;

/** The words of the rules on formulas. */
export const aturanRumus: Record<AturanRumus, KataAturan> = {
  'rentang-kurang': {
    nama: 'Rentang rumus',
    kaidah: 'Rentang SUM dan AVERAGE harus mencakup semua baris angkanya.',
    kalimat: (t) => `Rumus ${t.dilaporkan} tidak mencakup ${isi(t, 'terlewat')}; rentangnya seharusnya ${t.dihitung}.`,
  },
  'jumlah-ditambah': {
    nama: 'Angka di dalam rumus jumlah',
    kaidah: 'Rumus jumlah hanya menjumlahkan sel, tanpa angka yang diketik.',
    kalimat: (t) =>
      `Rumus jumlah ${t.dilaporkan} memuat angka yang diketik (${isi(t, 'angka')}), sehingga hasilnya bergeser sebesar itu; tanpa angka itu ${t.dihitung}.`,
  },
  'persen-selisih': {
    nama: 'Persentase dari pengurangan',
    kaidah: 'Persentase dihitung dengan pembagian, bukan pengurangan.',
    kalimat: (t) => `Persentase dihitung dengan pengurangan (${t.dilaporkan}); seharusnya pembagian (${t.dihitung}).`,
  },
  'rumus-lain': {
    nama: 'Rumus yang berbeda',
    kaidah: 'Semua baris satu kolom memakai rumus yang sama.',
    kalimat: (t) => `Rumus sel ini ${t.dilaporkan}; baris lain memakai rumus yang di sini berbunyi ${t.dihitung}.`,
  },
  'angka-diketik': {
    nama: 'Angka diketik di kolom rumus',
    kaidah: 'Kolom yang memakai rumus tidak memuat angka yang diketik.',
    kalimat: (t) =>
      `Angka ${nilai(t, t.dilaporkan)} diketik, padahal baris lain memakai rumus; di sini rumus itu berbunyi ${t.dihitung}.`,
  },
};
