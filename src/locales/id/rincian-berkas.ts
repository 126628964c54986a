/** Detail rows that are added up: of a file in the pane, or at their source by Excel itself. */
export const rincianBerkas = {
  rincian: {
    judul: 'Jumlahkan rincian dari berkas',
    keterangan:
      'Baris rincian (satu akun atau satu responden per baris) di CSV, Parquet, atau .xlsx dijumlahkan di komputer ini, juga jutaan baris. Yang ditulis ke lembar baru hanya tabel jumlahnya beserta asalnya; barisnya tidak disalin dan tidak dikirim ke mana pun.',
    isi: 'Isi rincian',
    pilihan: {
      akun: 'Pagu dan realisasi per akun',
      responden: 'Hasil pemantauan per responden',
      skm: 'Jawaban SKM per responden',
      ro: 'Rincian output per satker: volume dan anggaran per RO',
      'ro-satker': 'Rincian output per satker: anggaran per satker',
    },
    pilihBerkas: 'Pilih berkas rincian…',
    terpilih: (nama: string, lain: number) => (lain === 0 ? nama : `${nama} dan ${lain} berkas lain yang sebentuk`),
    kolom: 'Kolom yang dipakai',
    tanpa: '(tidak ada)',
    kurang: (peran: readonly string[], salahSatu: boolean) =>
      `Pilih kolom untuk ${peran.join(salahSatu ? ' atau ' : ' dan ')}.`,
    jumlahkan: 'Jumlahkan',
    dibaca: (baris: string) => `${baris} baris dibaca`,
    hasil: (dibaca: string, dipakai: string, disisihkan: string) =>
      `${dibaca} baris dibaca = ${dipakai} dipakai + ${disisihkan} disisihkan`,
  },
  kueri: {
    judul: 'Rincian yang tidak muat di lembar',
    keterangan:
      'Excel dapat mengambil dan menjumlahkannya sendiri: Data > Ambil Data > Kueri Kosong > Editor Tingkat Lanjut, tempel teks ini, ganti yang ditunjuk baris bertanda //. Tabel hasilnya dikenali seperti tabel lain. Panel tidak mengambil apa pun.',
    sumber: 'Sumber rincian',
    pilihanSumber: { csv: 'Berkas CSV', postgres: 'PostgreSQL' },
    rincian: 'Isi rincian',
    pilihanRincian: { akun: 'Pagu dan realisasi per akun', responden: 'Hasil pemantauan per responden' },
    teks: 'Teks Power Query',
    salin: 'Salin kueri Power Query',
    tersalin: 'Teks kueri tersalin.',
    salinSendiri: 'Peramban ini menolak papan klip. Pilih teksnya lalu salin sendiri.',
  },
};

export type KamusRincianBerkas = typeof rincianBerkas;
