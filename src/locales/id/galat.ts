import type { KodeGalat, RincianGalat } from '../../dasar/galat';
import { dengan, type PesanGalat } from '../pesan-galat';
import { dibatalkan } from './galat-batal';

const UTUH = 'Buku kerja Anda tidak diubah.';

const sel = (r: RincianGalat) => dengan(r, 'sel', (isi) => ` di sel ${isi}`);
const lembar = (r: RincianGalat) => dengan(r, 'lembar', (isi) => `“${isi}”`);
/** How the heading that is lacking may be spelled there. */
const mirip = (r: RincianGalat) => dengan(r, 'mirip', (isi) => `; yang paling mirip di sana “${isi}”`);
const sumber = (r: RincianGalat) => dengan(r, 'sumber', (isi) => `“${isi}”`, 'itu');
const berkas = (r: RincianGalat) => dengan(r, 'berkas', (isi) => `“${isi}”`, 'ini');

/** What Excel itself refuses, by its code: what happened, and what to do. What was kept depends on what was under way. */
const dariExcel: Readonly<Record<string, Omit<PesanGalat, 'tersimpan'>>> = {
  InactiveWorkbook: {
    apa: 'Buku kerja lain sedang berada di depan, sehingga Excel tidak dapat menambahkan atau mengubah lembar di buku kerja ini.',
    lakukan:
      'Kembali ke jendela buku kerja ini, tetaplah di sana sampai selesai, lalu jalankan Hitung Capaian sekali lagi.',
  },
  AccessDenied: {
    apa: 'Excel menolak akses. Lembar LKj mungkin baru saja diproteksi, buku kerja dibuka untuk dilihat saja, atau program keamanan menghalangi panel ini.',
    lakukan:
      'Pilih Aktifkan Pengeditan bila Excel menawarkannya, buka proteksi lembar di tab Tinjau, lalu ulangi. Bila tetap ditolak, mintalah bantuan pengelola TI.',
  },
  HANYA_BACA: {
    apa: 'Buku kerja ini dibuka hanya untuk dibaca, sehingga lembar LKj tidak dapat ditulis.',
    lakukan: 'Simpan sebagai berkas baru, atau mintalah hak mengubah kepada pemiliknya, lalu ulangi.',
  },
  RangeExceedsLimit: {
    apa: 'Sebuah tabel terlalu besar untuk satu permintaan kepada Excel.',
    lakukan: 'Hapus baris dan kolom kosong yang masih berformat di sekitar tabel, lalu ulangi.',
  },
  ActivityLimitReached: {
    apa: 'Excel sedang melayani terlalu banyak permintaan dari aplikasi ini.',
    lakukan: 'Tunggu satu menit tanpa menjalankan apa pun di panel ini, lalu ulangi.',
  },
  Conflict: {
    apa: 'Perubahan ini berbenturan dengan perubahan rekan yang membuka buku kerja yang sama.',
    lakukan: 'Tunggu sampai perubahan rekan Anda tersimpan, lalu ulangi.',
  },
  MergedRangeConflict: {
    apa: 'Sel gabungan berbenturan dengan tabel Excel di lembar LKj.',
    lakukan: 'Pilih tabel itu, pilih Desain Tabel, Konversi ke Rentang, lalu ulangi.',
  },
  FilteredRangeConflict: {
    apa: 'Lembar LKj sedang difilter, sehingga Excel tidak dapat menulis semua barisnya.',
    lakukan: 'Hapus filternya melalui tab Data, Filter, lalu ulangi.',
  },
  UnsupportedSheet: {
    apa: 'Buku kerja ini memuat lembar grafik atau lembar makro yang tidak dapat dilayani Excel bagi aplikasi ini.',
    lakukan:
      'Pindahkan lembar itu ke buku kerja lain, atau ganti namanya bila sama dengan nama lembar LKj, lalu ulangi.',
  },
};

const DIKEMBALIKAN = 'Lembar LKj dikembalikan ke keadaan sebelum perhitungan ini. Lembar Anda yang lain tidak diubah.';

function pesanExcel(r: RincianGalat, tersimpan: string): PesanGalat | null {
  const pesan = dariExcel[String(r['kode'])];
  return pesan ? { ...pesan, tersimpan } : null;
}

/** What a file turned out to be, by the detail `jenis`. */
const NAMA_FORMAT: ReadonlyMap<string, string> = new Map([
  ['bersandi', 'buku kerja yang dikunci dengan kata sandi'],
  ['strict', 'buku kerja Strict Open XML'],
  ['xls', 'buku kerja Excel 97–2003 (.xls)'],
  ['xlsb', 'buku kerja biner Excel (.xlsb)'],
  ['ods', 'lembar kerja OpenDocument (.ods)'],
  ['xml2003', 'lembar kerja XML 2003'],
  ['csv', 'teks berpemisah (.csv)'],
  ['html', 'halaman web'],
  ['htmlTanpaTabel', 'halaman web tanpa satu pun tabel'],
  ['pdf', 'dokumen PDF'],
  ['word', 'dokumen Word'],
  ['powerpoint', 'presentasi PowerPoint'],
  ['rtf', 'dokumen RTF'],
  ['gambar', 'gambar'],
  ['kosong', 'berkas kosong'],
]);

/** When a cell cannot be shown because of its sheet, by the detail `kode`. */
const gagalMembaca: Readonly<Record<string, (rincian: RincianGalat) => PesanGalat>> = {
  LEMBAR_HILANG: (r) => ({
    apa: `Lembar ${lembar(r)} sudah tidak ada di buku kerja ini.`,
    tersimpan: UTUH,
    lakukan: 'Pilih Baca ulang agar daftar tabel mengikuti isi buku kerja.',
  }),
  LEMBAR_TERSEMBUNYI: (r) => ({
    apa: `Lembar ${lembar(r)} disembunyikan, sehingga selnya tidak dapat dipilih.`,
    tersimpan: UTUH,
    lakukan: 'Tampilkan kembali lembar itu melalui klik kanan pada tab lembar, lalu ulangi.',
  }),
};

/** When writing was refused for a reason of its own, by the detail `kode`. */
const gagalMenulis: Readonly<Record<string, (rincian: RincianGalat) => PesanGalat>> = {
  ItemAlreadyExists: () => ({
    apa: 'Nama lembar LKj sudah terpakai: baru saja ditambahkan dari panel lain atau oleh rekan, atau ada lembar grafik bernama sama.',
    tersimpan: 'Lembar itu tidak diubah, demikian pula lembar Anda yang lain.',
    lakukan:
      'Tunggu sampai panel itu selesai, lalu ulangi. Bila ada lembar grafik bernama “LKj …”, ganti namanya dahulu.',
  }),
  BUKU_BERUBAH: (r) => ({
    apa: `Lembar ${lembar(r)} ditambahkan, dihapus, atau diganti namanya selama perhitungan, mungkin oleh rekan yang membuka buku kerja yang sama.`,
    tersimpan: UTUH,
    lakukan: 'Ulangi: perhitungan berikutnya memakai buku kerja seperti adanya sekarang.',
  }),
  LEMBAR_HILANG: () => ({
    apa: 'Lembar LKj Reviu tidak ada di buku kerja ini, sehingga status temuan belum dapat disimpan.',
    tersimpan: UTUH,
    lakukan: 'Jalankan Hitung Capaian agar lembar itu ditulis lagi, lalu isi statusnya.',
  }),
  TEMUAN_HILANG: (r) => ({
    apa: `Temuan ini tidak ada lagi di lembar ${lembar(r)}, sehingga statusnya belum dapat disimpan.`,
    tersimpan: UTUH,
    lakukan: 'Jalankan Hitung Capaian agar daftar temuan mengikuti isi buku kerja, lalu ulangi.',
  }),
};

/** When Excel itself did not answer, by the detail `kode`. */
const tidakTerduga: Readonly<Record<string, PesanGalat>> = {
  TIDAK_SIAP: {
    apa: 'Excel tidak menjawab panel ini.',
    tersimpan: UTUH,
    lakukan:
      'Tutup dialog yang terbuka di Excel dan tunggu sebentar; panel terus mencoba. Bila belum berhasil, muat ulang.',
  },
  OFFICE_TAK_TERMUAT: {
    apa: 'Berkas office.js tidak dapat dimuat, sehingga panel ini belum terhubung dengan Excel.',
    tersimpan: UTUH,
    lakukan:
      'Periksa sambungan jaringan, lalu muat ulang. Bila belum berhasil, sampaikan kepada pengelola TI: alamat office.js (biasanya appsforoffice.microsoft.com) harus dapat dibuka dari komputer ini.',
  },
  TIDAK_TERUNDUH: {
    apa: 'Sebagian berkas aplikasi ini tidak dapat diunduh.',
    tersimpan: UTUH,
    lakukan: 'Periksa sambungan jaringan, lalu ulangi. Bila tetap gagal, muat ulang panel: mungkin ada versi baru.',
  },
  BUKAN_EXCEL: {
    apa: 'Halaman ini dibuka di luar Excel.',
    tersimpan: 'Tidak ada buku kerja yang dibaca atau diubah.',
    lakukan: 'Buka buku kerja di Excel, lalu buka panel Capaian dari pita Excel.',
  },
};

/** Every way a run can end without a result: what happened and where, what was kept, what to do. */
export const galat: Record<KodeGalat, (rincian: RincianGalat) => PesanGalat> = {
  BUKAN_BUKU_KERJA: (r) => ({
    apa: dengan(
      r,
      'jenis',
      (isi) => `Berkas ${berkas(r)} dikenali sebagai ${NAMA_FORMAT.get(isi) ?? isi}, tetapi isinya rusak.`,
      `Berkas ${berkas(r)} bukan buku kerja Excel atau isinya rusak.`,
    ),
    tersimpan: 'Berkas itu tidak diubah.',
    lakukan: 'Buka berkas tersebut di Excel, simpan sebagai Buku Kerja Excel (.xlsx), lalu ulangi.',
  }),
  BERKAS_TIDAK_ADA: (r) => ({
    apa: `Berkas ${berkas(r)} tidak ditemukan.`,
    tersimpan: 'Tidak ada berkas yang dibuat atau diubah.',
    lakukan: 'Periksa nama berkas dan foldernya, lalu ulangi.',
  }),
  FORMAT_TIDAK_DIDUKUNG: (r) => ({
    apa: dengan(
      r,
      'jenis',
      (isi) => `Berkas ${berkas(r)} adalah ${NAMA_FORMAT.get(isi) ?? isi}, sehingga tabelnya tidak dapat dibaca.`,
      `Berkas ${berkas(r)} tersimpan dalam format yang belum didukung.`,
    ),
    tersimpan: 'Berkas itu tidak diubah.',
    lakukan:
      r['jenis'] === 'bersandi'
        ? 'Buka berkas itu di Excel dengan kata sandinya, hapus kata sandinya lewat Berkas, Info, Proteksi Buku Kerja, simpan, lalu ulangi.'
        : 'Buka dengan aplikasinya, simpan atau salin tabelnya ke Buku Kerja Excel (.xlsx), lalu ulangi.',
  }),
  BERKAS_TERLALU_BESAR: (r) => ({
    apa: `Berkas ${berkas(r)} terlalu besar untuk dibuka${dengan(r, 'mb', (isi) => ` (${isi} MB`)}${dengan(r, 'batas', (isi) => `, maksimal ${isi} MB)`)}.`,
    tersimpan: 'Berkas itu tidak diubah.',
    lakukan: 'Salin tabelnya saja ke buku kerja baru, simpan sebagai .xlsx, lalu impor berkas baru itu.',
  }),
  BERKAS_TIDAK_TERSALIN: (r) => ({
    apa: `Tabel di berkas ${berkas(r)} memiliki susunan yang berisiko salah terbaca bila disalin.`,
    tersimpan: 'Berkas itu tidak diimpor dan tidak diubah.',
    lakukan:
      'Buka berkas itu di Excel, klik kanan tab lembarnya, pilih Pindahkan atau Salin ke buku kerja ini, lalu jalankan Hitung Capaian.',
  }),
  BUKAN_DOKUMEN: (r) => ({
    apa:
      r['jenis'] === 'doc'
        ? `Berkas ${berkas(r)} adalah dokumen Word format lama (.doc), yang tidak dapat dibaca di sini.`
        : `Berkas ${berkas(r)} bukan laporan yang dapat dibaca: yang dapat dibaca dokumen Word (.docx) dan PDF yang memuat teks.`,
    tersimpan: 'Berkas itu tidak diubah, buku kerja juga tidak.',
    lakukan:
      r['jenis'] === 'doc'
        ? 'Buka di Word, pilih Simpan Sebagai, Dokumen Word (.docx), lalu pilih berkas yang baru.'
        : 'Pilih laporannya sebagai dokumen Word (.docx) atau PDF. Buku kerja diimpor lewat Impor Berkas.',
  }),
  DOKUMEN_BERSANDI: (r) => ({
    apa: `Berkas ${berkas(r)} dilindungi kata sandi, sehingga isinya tidak dapat dibaca.`,
    tersimpan: 'Berkas itu tidak diubah, buku kerja juga tidak.',
    lakukan: 'Buka dengan kata sandinya, simpan salinan tanpa kata sandi, lalu pilih salinan itu.',
  }),
  DOKUMEN_PINDAIAN: (r) => ({
    apa: `Berkas ${berkas(r)} adalah hasil pindai: halaman 1${dengan(r, 'halaman', (isi) => (isi === '1' ? '' : `–${isi}`))} berisi gambar tanpa teks, sehingga angka dan tabelnya tidak dapat dibaca.`,
    tersimpan: 'Berkas itu tidak diubah, buku kerja juga tidak.',
    lakukan: 'Minta berkas aslinya (.docx, atau PDF yang disimpan dari Word), lalu pilih berkas itu.',
  }),
  DOKUMEN_TIDAK_TERBACA: (r) => ({
    apa:
      r['sebab'] === 'peramban'
        ? 'Pembaca PDF tidak lulus pemeriksaannya sendiri di aplikasi ini, sehingga garis tabel dapat hilang tanpa tanda.'
        : `Berkas ${berkas(r)} rusak atau terpotong${dengan(r, 'sebab', (isi) => (isi === 'rusak' ? '' : ` di ${isi}`))}, sehingga isinya tidak dapat dibaca seluruhnya.`,
    tersimpan: 'Berkas itu tidak diubah, buku kerja juga tidak: laporan yang terbaca sebagian tidak diperiksa.',
    lakukan:
      r['sebab'] === 'peramban'
        ? 'Perbarui Excel atau peramban, atau pilih laporannya sebagai dokumen Word (.docx).'
        : 'Buka berkas itu, simpan ulang sebagai PDF atau dokumen Word (.docx), lalu pilih berkas yang baru.',
  }),
  CATAT_BUKAN_WORD: (r) => ({
    apa: `Laporan ${berkas(r)} bukan dokumen Word (.docx), sehingga temuannya tidak dapat ditulis sebagai komentar di dalamnya.`,
    tersimpan: 'Berkas itu tidak diubah; temuannya ada di lembar LKj Reviu.',
    lakukan: 'Minta laporannya sebagai dokumen Word (.docx), baca berkas itu, lalu ulangi.',
  }),
  LAPORAN_LAIN: (r) => ({
    apa: `Berkas ${berkas(r)} bukan laporan yang terakhir dibaca ke buku kerja ini: tempat temuannya tidak ada di situ.`,
    tersimpan: 'Berkas itu tidak diubah.',
    lakukan: 'Pilih berkas laporan yang dibaca, atau baca berkas ini dahulu lalu jalankan Hitung Capaian.',
  }),
  TEMPLAT_BUKAN_WORD: (r) => ({
    apa: `Templat ${berkas(r)} bukan dokumen Word (.docx) biasa, sehingga tandanya tidak dapat diisi.`,
    tersimpan: 'Berkas itu tidak diubah; laporan belum ditulis.',
    lakukan: 'Simpan templatnya di Word sebagai “Dokumen Word (.docx)”, lalu pilih berkas yang baru.',
  }),
  TANGGAPAN_TAK_DIKENAL: (r) => ({
    apa:
      r['banyak'] === 0
        ? `Surat temuan ${berkas(r)} belum berisi tanggapan.`
        : `Tidak satu pun dari ${dengan(r, 'banyak', String, 'semua')} tanggapan di ${berkas(r)} dikenali di LKj Reviu buku kerja ini.`,
    tersimpan: 'Status dan catatan temuan tidak diubah.',
    lakukan:
      'Periksa apakah berkasnya benar. Bila benar, jalankan Hitung Capaian di buku kerja tempat surat itu dibuat, lalu impor lagi.',
  }),
  IMPOR_GANDA: (r) => ({
    apa: `Tabel di berkas ${berkas(r)} sama persis dengan ${dengan(r, 'kembaran', (isi) => `“${isi}”`, 'berkas lain')} yang sudah diimpor.`,
    tersimpan: 'Tabel itu tidak ditambahkan lagi agar tidak terhitung dua kali.',
    lakukan: 'Periksa apakah berkasnya tertukar. Bila memang sama, tidak ada yang perlu dilakukan.',
  }),
  ARGUMEN_SALAH: (r) => ({
    apa: dengan(
      r,
      'argumen',
      (isi) => `Argumen “${isi}” tidak dikenal atau nilainya tidak sah.`,
      'Argumen perintah belum lengkap atau tidak sah.',
    ),
    tersimpan: 'Tidak ada berkas yang dibuat atau diubah.',
    lakukan: 'Lihat cara pemakaian dengan --help.',
  }),
  SUMBER_TIDAK_TERBUKA: (r) => ({
    apa: `Sumber ${sumber(r)} tidak dapat dibuka${dengan(r, 'pesan', (isi) => `: ${isi}`)}.`,
    tersimpan: 'Tidak ada berkas yang dibuat atau diubah.',
    lakukan:
      'Periksa alamatnya, jaringannya, serta pengguna dan kata sandi di lingkungan (PGUSER, PGPASSWORD, CLICKHOUSE_USER, CLICKHOUSE_PASSWORD).',
  }),
  KOLOM_RINCIAN_HILANG: (r) => ({
    apa: `${dengan(r, 'rincian', String, 'Rincian')}: kolom ${dengan(r, 'kolom', (isi) => `“${isi}”`, 'yang diperlukan')} tidak ditemukan${dengan(r, 'berkas', (isi) => ` di berkas “${isi}”`)}. Judul yang dikenali antara lain: ${dengan(r, 'kepala', String, '–')}. Kolom yang ada: ${dengan(r, 'ada', String, '–')}.`,
    tersimpan: 'Tidak ada baris yang dijumlahkan dan tidak ada yang dibuat.',
    lakukan: dengan(
      r,
      'berkas',
      () => 'Pilih berkas yang kolomnya sama, atau pilih kolomnya di panel.',
      `Sebutkan kolomnya: --kolom ${dengan(r, 'peran', String, 'PERAN')}=NAMA_KOLOM.`,
    ),
  }),
  KOLOM_PRIBADI: (r) => ({
    apa: `Kolom ${dengan(r, 'kolom', (isi) => `“${isi}”`, 'itu')} memuat data pribadi, jadi tidak dipakai.`,
    tersimpan: 'Isinya tidak disalin dan tidak ada yang dibuat.',
    lakukan: 'Pilih kolom lain, misalnya kluster atau kode akun.',
  }),
  KELOMPOK_TERLALU_BANYAK: (r) => ({
    apa: `${dengan(r, 'rincian', String, 'Rincian')}: kolom pengelompoknya memuat lebih dari ${dengan(r, 'terbanyak', String, '300')} isi yang berbeda, jadi bukan kolom kelompok.`,
    tersimpan: 'Isinya tidak disalin dan tidak ada yang dibuat.',
    lakukan: `Pilih kolom lain${dengan(r, 'berkas', () => '', ' dengan --kolom')}, misalnya kluster atau kode akun.`,
  }),
  KUERI_GAGAL: (r) => ({
    apa: `Sumber ${sumber(r)} menolak atau tidak menyelesaikan kueri${dengan(r, 'pesan', (isi) => `: ${isi}`)}.`,
    tersimpan: 'Sumbernya hanya dibaca. Tidak ada berkas yang dibuat atau diubah.',
    lakukan: 'Perbaiki yang disebut pesan itu, lalu ulangi.',
  }),
  KUERI_TERLALU_LAMA: (r) => ({
    apa: `Sumber ${sumber(r)} belum selesai menjawab setelah ${dengan(r, 'detik', String, 'beberapa')} detik, jadi kuerinya dihentikan.`,
    tersimpan: 'Sumbernya hanya dibaca. Tidak ada berkas yang dibuat atau diubah.',
    lakukan: 'Persempit barisnya dengan --saring, atau tambah waktunya dengan --batas DETIK.',
  }),
  TIDAK_ADA_TABEL: (r) => ({
    apa: `Tidak ada tabel LKj yang dikenali di ${dengan(r, 'berkas', (isi) => `berkas “${isi}”`, 'buku kerja ini')}.${dengan(r, 'lembar', (isi) => ` Yang paling mendekati: lembar “${isi}”${dengan(r, 'rentang', (area) => ` (${area})`)}, mirip tabel ${dengan(r, 'tabel', String)}${dengan(r, 'kolom', (kolom) => `, tetapi tanpa kolom “${kolom}”`)}${mirip(r)}.`)}`,
    tersimpan: UTUH,
    lakukan: dengan(
      r,
      'lembar',
      () => 'Lengkapi atau perbaiki judul kolom di lembar itu, lalu ulangi.',
      'Pastikan setiap tabel memiliki judul kolom, misalnya “Indikator Kinerja”, “Target”, dan “Realisasi”, lalu ulangi.',
    ),
  }),
  KOLOM_HILANG: (r) => ({
    apa: `${dengan(r, 'tabel', (isi) => `Tabel ${isi}`, 'Sebuah tabel')}${dengan(r, 'lembar', (isi) => ` di lembar “${isi}”`)}${sel(r)} tidak memiliki ${dengan(r, 'kolom', (isi) => `kolom “${isi}”`, 'kolom yang diperlukan')}${mirip(r)}.`,
    tersimpan: UTUH,
    lakukan: 'Tambahkan kolom tersebut atau perbaiki judulnya, lalu ulangi.',
  }),
  TIDAK_ADA_ANGKA: (r) =>
    r['kode'] === 'KOSONG'
      ? {
          apa: `Tabel ${dengan(r, 'tabel', String)} di lembar ${lembar(r)} dikenali, tetapi belum diisi: di bawah judul kolomnya tidak ada baris data.`,
          tersimpan: UTUH,
          lakukan: 'Isi tabel itu, lalu ulangi.',
        }
      : {
          apa: `Tabel${dengan(r, 'tabel', (isi) => ` ${isi}`)}${dengan(r, 'lembar', (isi) => ` di lembar “${isi}”`)} dikenali, tetapi tidak ada angka yang dapat dihitung${sel(r)}.${dengan(
            r,
            'ditahan',
            (nama) =>
              ` ${nama} dan sejenisnya (${dengan(r, 'banyak', String)}) tidak diterbitkan: isinya tidak mungkin benar. Periksa apakah judul kolom bergeser.`,
          )}`,
          tersimpan: UTUH,
          lakukan: 'Isi target dan realisasinya, atau perbaiki sel yang belum terbaca, lalu ulangi.',
        },
  EXCEL_TERLALU_LAMA: (r) => ({
    apa: `Excel ini${dengan(r, 'versi', (isi) => ` (versi ${isi})`)} belum memiliki fungsi yang diperlukan Hitung Capaian.`,
    tersimpan: UTUH,
    lakukan:
      'Gunakan Excel 2021 atau yang lebih baru, Microsoft 365, atau Excel di web. Mintalah bantuan pengelola TI satuan kerja Anda.',
  }),
  BUKU_TERPROTEKSI: () => ({
    apa: 'Struktur buku kerja ini diproteksi, sehingga lembar LKj tidak dapat ditambahkan.',
    tersimpan: UTUH,
    lakukan: 'Buka proteksinya melalui tab Tinjau, Proteksi Buku Kerja, lalu ulangi.',
  }),
  LEMBAR_TERPROTEKSI: (r) => ({
    apa: `Lembar ${dengan(r, 'lembar', () => lembar(r), 'LKj')} diproteksi, sehingga hasil tidak dapat ditulis.`,
    tersimpan: UTUH,
    lakukan: 'Buka proteksinya melalui tab Tinjau, Buka Proteksi Lembar, lalu ulangi.',
  }),
  SEL_SEDANG_DIEDIT: (r) => ({
    apa: `Sebuah sel${sel(r)} sedang diedit sehingga perhitungan belum dapat dijalankan.`,
    tersimpan: UTUH,
    lakukan: 'Tekan Enter atau Esc untuk menyelesaikan pengeditan, lalu ulangi.',
  }),
  TERLALU_BESAR: (r) => ({
    apa: `${dengan(r, 'lembar', (isi) => `Lembar “${isi}”`, 'Buku kerja ini')} terlalu besar untuk diproses${dengan(r, 'jumlah', (isi) => ` (${isi} sel)`)}.`,
    tersimpan: UTUH,
    lakukan: 'Pindahkan tabel LKj ke buku kerja tersendiri, atau hapus baris dan kolom kosong yang masih berformat.',
  }),
  DIBATALKAN: ({ kerja }) => dibatalkan[kerja === 'impor' || kerja === 'rincian' ? kerja : 'hitung'],
  GAGAL_MEMBACA: (r) =>
    gagalMembaca[String(r['kode'])]?.(r) ??
    pesanExcel(r, UTUH) ?? {
      apa: `${dengan(r, 'lembar', (isi) => `Lembar “${isi}”`, 'Buku kerja')} tidak dapat dibaca sampai selesai.`,
      tersimpan: UTUH,
      lakukan: 'Ulangi sekali lagi. Bila tetap gagal, simpan buku kerja, tutup, lalu buka kembali.',
    },
  GAGAL_MENULIS: (r) =>
    gagalMenulis[String(r['kode'])]?.(r) ??
    pesanExcel(r, DIKEMBALIKAN) ?? {
      apa: `Hasil tidak dapat ditulis${dengan(r, 'lembar', (isi) => ` ke lembar “${isi}”`)}${sel(r)}.`,
      tersimpan: DIKEMBALIKAN,
      lakukan: 'Ulangi sekali lagi. Bila tetap gagal, simpan buku kerja, tutup, lalu buka kembali.',
    },
  GAGAL_VERIFIKASI: (r) => ({
    apa:
      r['kode'] === 'ItemNotFound'
        ? 'Lembar LKj sudah ditulis lengkap, tetapi sebelum angkanya dicocokkan sebuah lembar dihapus atau diganti namanya.'
        : 'Lembar LKj sudah ditulis lengkap, tetapi Excel tidak menjawab ketika angkanya dicocokkan.',
    tersimpan: 'Lembar Anda tidak diubah.',
    lakukan: 'Jalankan Hitung Capaian sekali lagi agar setiap angka diperiksa sebelum dipakai.',
  }),
  GAGAL_MENULIS_RUSAK: (r) => ({
    apa: `Penulisan terhenti di tengah jalan${dengan(r, 'lembar', (isi) => ` di lembar “${isi}”`)} dan keadaan semula tidak dapat dipulihkan.`,
    tersimpan: 'Lembar Anda tidak diubah, tetapi lembar LKj mungkin belum lengkap. Jangan pakai angkanya dahulu.',
    lakukan:
      dariExcel[String(r['kode'])]?.lakukan ??
      'Jalankan Hitung Capaian sekali lagi, atau tutup buku kerja tanpa menyimpan lalu buka kembali.',
  }),
  TIDAK_TERDUGA: (r) =>
    tidakTerduga[String(r['kode'])] ?? {
      apa: 'Terjadi kesalahan yang tidak terduga.',
      tersimpan: 'Lembar Anda tidak diubah. Bila lembar LKj sedang ditulis, periksa kelengkapannya sebelum dipakai.',
      lakukan: 'Ulangi sekali lagi. Bila berulang, salin rincian teknis dan kirimkan kepada pengelola aplikasi.',
    },
};
