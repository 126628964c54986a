/** What `--help` prints. */
export const PEMAKAIAN = [
  'Pemakaian: npm run --silent rincian -- --sumber SUMBER --rincian NAMA --ke HASIL.xlsx [pilihan]',
  '',
  '  --sumber             berkas .csv, .parquet, .xlsx, folder berisi berkas itu,',
  '                       postgres://PENGGUNA@HOS/BASISDATA atau clickhouse://HOS:8123/BASISDATA',
  '  --tabel SKEMA.NAMA   tabel di basis data; kata sandi hanya dari PGPASSWORD atau CLICKHOUSE_PASSWORD',
  '  --rincian            akun (pagu dan realisasi per akun), responden (kluster dan hasil pemantauan),',
  '                       skm (jawaban 1–4 per unsur), ro (rincian output per satker, dijumlahkan per RO)',
  '                       atau ro-satker (anggarannya per satker); rincian output satu bulan saja',
  '  --kolom peran=NAMA   kolom untuk sebuah peran bila judulnya tidak dikenali; dapat diulang',
  '  --saring KOLOM=A,B   hanya baris yang kolomnya berisi A atau B; dapat diulang',
  '  --ya KATA,KATA       jawaban yang berarti ya; --tidak untuk yang berarti tidak',
  '  --tahun 2024         tahun di judul tabel',
  '  --batas 600          batas waktu dalam detik',
  '  --json HASIL.json    tulis tabel dan paspornya sebagai JSON; “-” untuk keluaran standar',
  '',
  'Kode keluar: 0 berhasil, 1 sumber tidak menjawab atau kolomnya tidak lengkap, 2 argumen atau berkas salah.',
].join('\n');
