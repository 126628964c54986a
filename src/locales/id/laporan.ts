/** The report's own document, read into the workbook. */
export const laporan = {
  keterangan:
    'Laporan dibaca dari berkasnya: setiap tabel menjadi satu lembar, teksnya menjadi lembar “Naskah LKj”. Berkas itu tidak diubah dan tidak dikirim ke mana pun.',
  pilih: 'Laporan (.docx, .pdf)',
  berjalan: (halaman: number, dari: number) =>
    dari === 0 ? 'Membaca laporan…' : `Membaca halaman ${halaman} dari ${dari}…`,
  menulis: 'Menulis lembar laporan…',
  batal: 'Batalkan',
  ringkasan: (nama: string, halaman: number, alinea: number) => `${nama}: ${halaman} halaman, ${alinea} alinea`,
  perkiraan: 'Nomor halaman adalah perkiraan, menurut tata letak terakhir di Word.',
  jumlah: (dikenali: number, dibaca: number, tidak: number) =>
    `${dikenali} tabel dikenali, ${dibaca} tabel dibaca${tidak === 0 ? '' : `, ${tidak} tabel tidak dibaca`}`,
  daftar: 'Tabel laporan',
  tanpaJudul: (nomor: number) => `Tabel ke-${nomor}, tanpa judul`,
  halaman: (nomor: readonly number[]) =>
    nomor.length > 1 ? `h. ${nomor[0] ?? 0}–${nomor.at(-1) ?? 0}` : `h. ${nomor[0] ?? 0}`,
  dikenali: 'dikenali',
  dibaca: 'dibaca',
  tanpaGaris: 'tanpa garis: tidak dibaca. Salin angkanya ke lembar bila perlu diperiksa.',
  naskah: 'Naskah',
  hitung: 'Pilih Hitung Capaian agar laporan ini diperiksa.',
};

export type KamusLaporan = typeof laporan;
