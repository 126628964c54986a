/** What the headless run prints. */
export const baris = {
  pemakaian: [
    'Pemakaian: npm run --silent hitung -- BUKU.xlsx [pilihan]',
    '',
    '  --out HASIL.xlsx     simpan buku kerja beserta lembar LKj',
    '  --json HASIL.json    tulis hasil sebagai JSON; “-” untuk keluaran standar',
    '  --tahun 2023         tahun pedoman, bila tabel tidak menyebutkannya',
    '  --atur kunci=nilai   atur aturan hitung: batasCapaian=120, rataRata=sasaran',
    '  --quiet              jangan cetak tabel ringkas',
    '  --help               tampilkan keterangan ini',
    '',
    'Kode keluar: 0 berhasil, 1 tidak ada yang dihitung atau gagal menulis, 2 argumen atau berkas salah.',
  ].join('\n'),
  kepalaNama: 'Angka utama',
  kepalaNilai: 'Nilai',
  disimpan: (berkas: string) => `Disimpan: ${berkas}`,
  galat: (kode: string, paragraf: string) => `Galat ${kode}: ${paragraf}`,
  karantina: (jumlah: number) => `${jumlah} sel disisihkan:`,
};
