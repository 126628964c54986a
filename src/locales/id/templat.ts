import type { KunciTemplat } from '../../templat/templat';

const nama: Record<KunciTemplat, string> = {
  perjanjianKinerja: 'Perjanjian Kinerja',
  kluster: 'Hasil per kluster',
  rasio: 'Rasio pembentuk indikator',
  tren: 'Realisasi beberapa tahun',
  renstra: 'Target Renstra',
  ikpa: 'IKPA',
  ikpaSatker: 'IKPA per satker',
  nka: 'Nilai SMART (untuk NKA)',
  sakip: 'Komponen SAKIP',
  skmSatker: 'IKM per satker',
  prioritas: 'Prioritas Nasional',
  anggaran: 'Pagu dan realisasi anggaran',
  anggaranProgram: 'Anggaran per program dan kegiatan',
  dilaporkan: 'Angka dalam laporan',
};

/** Empty input tables to insert. */
export const templat = {
  judul: 'Templat dan contoh',
  keterangan:
    'Tabel isian kosong dengan petunjuk di setiap kolom, masing-masing di lembar baru. Lembar yang ada tidak disentuh.',
  tahun: 'Tahun',
  pilihan: 'Tabel',
  sisipkan: (jumlah: number) => (jumlah === 0 ? 'Pilih tabel dahulu' : `Sisipkan ${jumlah} tabel`),
  contoh: 'Sisipkan contoh LKj 2023',
  contohKet: 'Tabel LKj 2023 yang terisi, untuk mencoba. Sebagian nilainya ilustrasi, seperti tertulis di bawah tabel.',
  menyisipkan: 'Menyisipkan lembar…',
  disisipkan: (lembar: readonly string[]) => `Disisipkan: ${lembar.join(', ')}.`,
  nama,
};
