import type { KeputusanKolom, PilihanBaca, TabelDilewati } from '../../input/tabel';

const perihal: Record<PilihanBaca['perihal'], string> = {
  jenisTabel: 'Tabel ini termasuk jenis apa?',
  kolom: 'Kolom mana yang dipakai?',
  pemisah: 'Titik dan koma di kolom ini berarti apa?',
  perjanjianUnit: 'Perjanjian Kinerja unit mana yang dihitung?',
  perjanjianGanda: 'Dua tabel memuat angka berbeda untuk indikator yang sama. Tabel mana yang dipakai?',
  triwulan: 'Realisasi per triwulan: bagaimana menjadi realisasi setahun?',
  tahunLaporan: 'Laporan tahun berapa? Tidak ada tabel yang menyebutnya.',
  aturanTerdekat: 'Tidak ada aturan yang berlaku untuk tahun ini. Pakai yang terdekat?',
  satkerIkpa: 'Satker mana yang IKPA-nya dirinci langkah demi langkah?',
  skalaRpd: 'Angka RPD ini dalam ribuan rupiah atau rupiah penuh? Tabelnya tidak menyebutnya.',
  kumulatif: 'Realisasi ini tidak pernah turun dari bulan ke bulan: per bulan atau kumulatif sejak Januari?',
};

/** What happens until a person has decided. */
const sementara: Record<PilihanBaca['perihal'], string> = {
  jenisTabel: 'Selama belum dikonfirmasi, tabel ini tidak dibaca.',
  kolom: 'Selama belum dikonfirmasi, kolom-kolom ini tidak dibaca.',
  pemisah: 'Selama belum dikonfirmasi, sel yang meragukan di kolom ini tidak dihitung.',
  perjanjianUnit:
    'Selama belum dikonfirmasi, hanya Perjanjian Kinerja pertama yang dihitung. Yang lain disebut di bawah “Dikenali, tetapi tidak dipakai”.',
  perjanjianGanda: 'Selama belum dikonfirmasi, angka tabel yang pertama yang dipakai.',
  triwulan:
    'Selama belum dikonfirmasi, realisasi setahun dari triwulan-triwulan ini tidak dihitung. Jawaban berlaku untuk semua tabel dengan judul kolom yang sama.',
  tahunLaporan: 'Selama belum dikonfirmasi, angka yang bergantung pada tahun ditandai sebagai taksiran.',
  aturanTerdekat: 'Selama belum dikonfirmasi, angka yang dihitung dengannya ditandai sebagai taksiran.',
  satkerIkpa: 'Selama belum dipilih, satker dengan nilai terendah yang dirinci.',
  skalaRpd: 'Selama belum dikonfirmasi, RPD ini tidak dipakai.',
  kumulatif: 'Selama belum dikonfirmasi, realisasi ini tidak dipakai.',
};

const alasanKolom: Record<KeputusanKolom['alasan'], (contoh: string) => string> = {
  selLain: (contoh) => `karena sel lain di kolom ini, “${contoh}”, hanya dapat dibaca begitu`,
  hitungan: () => 'karena kolom ini berisi jumlah atau rupiah',
  pilihan: () => 'menurut keputusan Anda',
  bertentangan: (contoh) => `karena isi kolom ini saling bertentangan: “${contoh}”`,
  tanpaBukti: () => 'karena tidak ada sel lain yang menentukannya',
};

/** Why a table was left out, and what to do about it. */
const sebabDilewati = ({ sebab, kolom, mirip }: Pick<TabelDilewati, 'sebab' | 'kolom' | 'mirip'>): string => {
  if (sebab === 'TABEL_KOSONG') return 'belum berisi: di bawah judul kolomnya tidak ada baris data.';
  const lalu = mirip === '' ? 'Tambahkan kolom itu atau perbaiki judulnya.' : `Yang paling mirip di sana “${mirip}”.`;
  return `tidak memiliki kolom “${kolom}”. ${lalu}`;
};

/** What a person can settle about reading, and what they should know about it. */
export const keputusan = {
  judul: (jumlah: number) => (jumlah === 0 ? 'Keputusan Anda' : `Perlu konfirmasi Anda (${jumlah})`),
  menunggu: (jumlah: number) =>
    `${jumlah} hal tentang tabel menunggu konfirmasi Anda; selama itu bagiannya tidak ikut dihitung.`,
  lihat: 'Lihat',
  keterangan: 'Jawaban tersimpan di buku kerja ini dan dapat diubah kapan saja.',
  perihal,
  sementara,
  belum: 'Belum diputuskan',
  bawaan: 'Menurut pembacaan otomatis',
  terjawab: (jumlah: number) => `Sudah diputuskan (${jumlah})`,
  abaikan: 'Abaikan tabel ini',
  triwulan: {
    jumlah: 'Dijumlahkan: tiap triwulan berisi hasil triwulan itu saja',
    nilaiTerakhir: 'Yang terakhir: angkanya kumulatif sejak Januari',
    rataRata: 'Dirata-rata: tiap triwulan diukur sendiri',
  },
  /** What the money of an RPD is in, and what the months of a realisasi hold. */
  uang: {
    ribuanRupiah: 'Ribuan rupiah, seperti RPD DIPA Petikan SAKTI',
    rupiahPenuh: 'Rupiah penuh',
    bulananSaja: 'Per bulan: bulan itu saja',
    sejakJanuari: 'Kumulatif: sejak Januari',
  },
  dari: { namaBerkas: (tahun: string) => `${tahun} (dari nama berkas)` },
  semua: 'Semuanya, sebagai satu Perjanjian Kinerja',
  kemiripan: {
    judul: (jumlah: number) => `Nama yang mirip (${jumlah})`,
    keterangan: 'Nama yang hampir sama dengan nama indikator. Tentukan apakah keduanya indikator yang sama.',
    indikator: (nomor: number, nama: string) => `Indikator ${nomor}: ${nama}`,
    beda: (lebih: readonly string[], kurang: readonly string[]) =>
      [
        ...(lebih.length > 0 ? [`Tambahan kata: ${lebih.join(', ')}.`] : []),
        ...(kurang.length > 0 ? [`Tanpa kata: ${kurang.join(', ')}.`] : []),
      ].join(' '),
    tertaut: 'Dibaca sebagai indikator yang sama.',
    takTertaut: 'Dibaca sebagai indikator yang berbeda.',
    sama: 'Sama',
    bedakan: 'Bukan',
  },
  kolom: {
    judul: 'Cara angka di kolom dibaca',
    ribuan: (judul: string) => `Pemisah di kolom “${judul}” dibaca sebagai ribuan`,
    desimal: (judul: string) => `Pemisah di kolom “${judul}” dibaca sebagai desimal`,
    ragu: (judul: string) => `Pemisah di kolom “${judul}” meragukan`,
    alasan: alasanKolom,
    sel: (jumlah: number) => `(${jumlah} sel)`,
    koreksi: 'Koreksi',
  },
  kepala: {
    judul: 'Kolom tabel ini',
    keterangan:
      'Apabila isi kolom keliru dikenali, pilih isi yang benar. Berlaku untuk setiap tabel sejenis dengan judul kolom itu.',
    takDipakai: 'Tidak dipakai',
  },
  kelengkapan: {
    judul: 'Kelengkapan satker',
    keterangan: 'Dibandingkan dengan tabel daftar satker di buku kerja ini.',
    lengkap: (tabel: string) => `${tabel}: semua satker ada, masing-masing satu kali.`,
    tidakAda: (jumlah: number) => `Belum ada (${jumlah})`,
    ganda: (jumlah: number) => `Muncul lebih dari satu kali (${jumlah})`,
    takTerdaftar: (jumlah: number) => `Tidak ada di daftar (${jumlah})`,
  },
  dilewati: {
    judul: (jumlah: number) => `Dikenali, tetapi tidak dapat dihitung (${jumlah})`,
    keterangan: 'Tabel berikut dilewati. Tabel lain tetap dihitung.',
    sebab: sebabDilewati,
  },
  asing: {
    judul: (jumlah: number) => `Tabel berangka yang belum dibaca (${jumlah})`,
    keterangan: 'Bila salah satunya bagian laporan, tunjukkan jenis dan isi kolomnya.',
    baris: (jumlah: number) => `${jumlah} baris berangka`,
    mirip: (jenis: string, kurang: readonly string[]) =>
      kurang.length === 0
        ? `Paling mirip: ${jenis}.`
        : `Paling mirip: ${jenis}; belum ada kolom ${kurang.map((k) => `“${k}”`).join(', ')}.`,
    tanya: 'Ini tabel apa?',
    caranya: 'Diingat menurut judul kolomnya, juga untuk buku kerja lain yang berbentuk sama di komputer ini.',
    jenis: 'Jenis tabel',
    belumDipilih: 'Belum dipilih',
    takDipakai: 'Tidak dipakai',
    kurang: (kolom: readonly string[]) => `Tunjukkan dahulu kolom ${kolom.map((k) => `“${k}”`).join(', ')}.`,
    pakai: 'Baca sebagai tabel ini',
    lupakan: 'Kembali ke pembacaan otomatis',
  },
  bukanMasukan: {
    judul: (jumlah: number) => `Dikenali, tetapi tidak dipakai (${jumlah})`,
    keterangan: 'Tabel berikut tidak dibaca dan tidak memengaruhi angka apa pun.',
  },
};

export type KamusKeputusan = typeof keputusan;
