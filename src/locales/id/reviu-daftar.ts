import type { BukanPembulatan } from '../../reviu/bukan-pembulatan';
import type { StatusTemuan } from '../../reviu/catatan-hasil';
import { cacahId } from '../cacah';

/** The list of findings: search, groups, keys, many at once, what is silenced. */
export const daftarTemuan = {
  judul: 'Daftar temuan',
  cari: 'Cari temuan',
  cariContoh: 'Kata, angka, lembar, halaman',
  ketemu: (jumlah: number) => `${cacahId(jumlah)} temuan ditemukan`,
  tidakKetemu: (kata: string) => `Tidak ada temuan yang memuat “${kata}”.`,
  berikut: 'Temuan berikutnya',
  sebelum: 'Temuan sebelumnya',
  petunjuk: [
    ['J', 'K', 'pindah'],
    ['1–4', 'status'],
    ['Enter', 'tunjukkan'],
    ['X', 'tandai'],
  ] as readonly (readonly string[])[],
  petunjukKet:
    'Di daftar: J ke temuan berikutnya, K ke sebelumnya, 1 belum ditindaklanjuti, 2 disepakati, 3 sudah diperbaiki, 4 bukan masalah, Enter menuju selnya, X menandai, Spasi membuka atau melipat, Esc menutup.',
  terbuka: (terbuka: number, semua: number) =>
    terbuka === 0 ? `${cacahId(semua)} selesai` : `${cacahId(terbuka)} dari ${cacahId(semua)} terbuka`,
  cocok: 'Cocok dengan laporan',
  banyak: (jumlah: number) => `${cacahId(jumlah)} temuan`,
  diBaris: (tempat: string) => `Baris ${tempat}`,
  statusPendek: {
    belum: 'terbuka',
    diterima: 'disepakati',
    diperbaiki: 'diperbaiki',
    bukanMasalah: 'bukan masalah',
  } satisfies Record<StatusTemuan, string>,
  tandai: (nama: string) => `Tandai: ${nama}`,
  tandaiKelompok: (nama: string) => `Tandai semua: ${nama}`,
  ditandai: (jumlah: number) => `${cacahId(jumlah)} ditandai`,
  hapusTanda: 'Hapus tanda',
  beriStatus: 'Beri status',
  pilihStatus: 'Pilih…',
  statusDiberi: (jumlah: number, status: string) => `${cacahId(jumlah)} temuan: ${status}.`,
  urungkan: 'Urungkan',
  diurungkan: (jumlah: number) => `Status ${cacahId(jumlah)} temuan dikembalikan.`,
  tercetak: 'Dilaporkan',
  hitungan: 'Dihitung',
  pembanding: 'Cetakan lain',
  seharusnya: 'Seharusnya',
  tunjukkan: 'Tunjukkan',
  iniBenar: 'Ini yang benar',
  iniBenarKet: (nilai: string, tempat: string) => `Ini yang benar: ${nilai}, ${tempat}`,
  yangBenar: (nilai: string, tempat: string) => `Yang benar ${nilai} (${tempat}).`,
  polaYangBenar: /Yang benar [^()]*\([^()]*\)\./,
  caraHitung: 'Cara hitung',
  bukanPembulatan: ({ selisih, batas }: BukanPembulatan) =>
    `Bukan pembulatan: selisih ${selisih}, sedangkan pembulatan angka yang tercantum paling banyak ${batas}.`,
  karenaPembulatan: 'Dapat dijelaskan oleh pembulatan.',
  selLain: 'Sel yang ikut',
  surat: {
    unit: 'Surat kepada unit',
    simpan: (jumlah: number) => `Simpan surat (${cacahId(jumlah)} temuan)`,
    lembar: 'Taruh di lembar baru',
    disimpan: (nama: string) => `“${nama}” diserahkan untuk disimpan.`,
    ket: 'Unit mengisi kolom Tanggapan unit dan Tindak lanjut; berkasnya diimpor kembali di Hitung → Impor buku kerja lain. Bila tidak ada berkas yang tersimpan (Excel di Mac dan sebagian Excel web), taruh di lembar baru, lalu pindahkan lembar itu ke buku kerja sendiri.',
  },
  senyap: {
    alasan: 'Alasan bukan masalah',
    ket: 'Sebab yang sama di tempat yang sama tidak muncul lagi. Dapat dibatalkan di Disenyapkan.',
    tombol: 'Senyapkan',
    judul: (jumlah: number) => `Disenyapkan (${cacahId(jumlah)})`,
    berubah: (dulu: string, kini: string) => `Hitungan berubah sejak disenyapkan: dulu ${dulu}, kini ${kini}.`,
    sejak: (tanggal: string) => `Sejak ${tanggal}`,
    lepas: 'Munculkan lagi',
  },
};
