import { JENIS_PERUBAHAN } from './perubahan-dokumen';
import type { JenisPerubahan } from '../../reviu/versi/perubahan-dokumen';

/** What the headless run prints. */
export const baris = {
  pemakaian: [
    'Pemakaian: npm run --silent hitung -- BUKU.xlsx [pilihan]',
    '',
    '  --out HASIL.xlsx     simpan buku kerja beserta lembar LKj',
    '  --json HASIL.json    tulis hasil sebagai JSON; “-” untuk keluaran standar',
    '  --tahun 2023         tahun pedoman, bila tabel tidak menyebutkannya',
    '  --atur kunci=nilai   tetapkan aturan hitung: batasCapaian=120, rataRata=sasaran, predikat=permendagri,',
    '                       desimal=1, caraMinimum=banding, bobotSkm=cetak,',
    '                       tandaPeriksa=ya, catatanReviu=ya, ujiPetik=ya, kalender=ya',
    '  --impor SATKER.xlsx  tambahkan dahulu tabel buku kerja lain; dapat diulang',
    '  --dokumen LAPORAN.docx|.pdf  baca dahulu tabel dan naskah laporan; BUKU.xlsx boleh tidak disebut',
    '  --catat KELUAR.docx  salinan LAPORAN.docx dengan komentar Word di setiap temuan yang masih terbuka',
    '  --banding LAMA.docx|.pdf|.xlsx  bandingkan dengan versi lain: naskah sebelumnya, atau laporan tahun lalu',
    '  --laporan KELUAR.docx  tulis Bab III dan lampirannya sebagai dokumen Word',
    '  --templat TEMPLAT.docx  isi tanda di dokumen sendiri untuk --laporan: {{tabel:capaian}}, {{kalimat:nka}}, …',
    '  --narasi NASKAH.txt  periksa angka dalam teks laporan',
    '  --jawab kunci=nilai  jawab pertanyaan pembaca (“pilihan”, “kemiripan” di JSON); dapat diulang',
    '  --banding-aturan 2023 2024',
    '                       angka mana yang berubah menurut aturan dua tahun itu, berdampingan,',
    '                       juga sebagai lembar LKj Banding',
    '  --surat SURAT.xlsx   tulis surat temuan untuk unit: temuan berbeda yang masih terbuka',
    '  --tanggapan S.xlsx   catat tanggapan unit dari surat yang kembali',
    '  --quiet              jangan cetak tabel ringkas',
    '  --help               tampilkan keterangan ini',
    '',
    'Kode keluar: 0 berhasil, 1 tidak ada yang dihitung atau gagal menulis, 2 argumen atau berkas salah.',
  ].join('\n'),
  kepalaNama: 'Angka utama',
  kepalaNilai: 'Nilai',
  disimpan: (berkas: string) => `Disimpan: ${berkas}`,
  galat: (kode: string, paragraf: string) => `Galat ${kode}: ${paragraf}`,
  dilewati: (jumlah: number) => `${jumlah} tabel dilewati:`,
  tabelDilewati: (tempat: string, judul: string, sebab: string) => `  ${tempat}: tabel ${judul} ${sebab}`,
  karantina: (jumlah: number) => `${jumlah} sel belum terbaca:`,
  diimpor: (berkas: string, lembar: string, tabel: number, baris: number, disisihkan: number) =>
    `Diimpor: ${berkas} ke lembar “${lembar}” (${tabel} tabel, ${baris} baris, ${disisihkan} sel belum terbaca)`,
  tidakDiimpor: (berkas: string, alasan: string) => `Tidak diimpor: ${berkas}. ${alasan}`,
  imporLama: (lama: string, baru: string) =>
    `Lembar “${lama}” berubah setelah diimpor, jadi disimpan; yang dihitung lembar “${baru}”.`,
  tabelKembar: (berkas: string, lain: string) =>
    `Perhatian: ${berkas} memuat tabel yang sama persis dengan ${lain}; tabel itu terhitung dua kali.`,
  dokumen: (nama: string, halaman: number, tabel: number, alinea: number) =>
    `Laporan ${nama}: ${halaman} halaman, ${tabel} tabel, ${alinea} alinea`,
  tabelTanpaGaris: (halaman: number, judul: string) =>
    `  h. ${halaman}: tabel tanpa garis${judul === '' ? '' : ` “${judul}”`} tidak dibaca`,
  perubahanDokumen: (jenis: JenisPerubahan, jumlah: number) => `  ${jumlah} ${JENIS_PERUBAHAN[jenis]}`,
  banding: (jumlah: number): string =>
    jumlah === 0 ? 'Tidak ada yang berbeda dari versi lain itu.' : 'Dibandingkan dengan versi lain:',
  dicatat: (berkas: string, dicatat: number, takBertempat: number) =>
    `Laporan bercatatan: ${berkas} (${dicatat} catatan${takBertempat === 0 ? '' : `, ${takBertempat} temuan tidak bertempat di laporan`})`,
  laporanTertulis: (berkas: string, terisi: number | null) =>
    `Laporan: ${berkas}${terisi === null ? '' : ` (${terisi} tanda templat terisi)`}`,
  naskah: (lembar: string) => `Teks laporan disimpan di lembar “${lembar}”`,
  tahunBelumDiketahui:
    'Tahun laporan tidak tertulis di tabel; angka yang bergantung padanya adalah taksiran. Sebutkan dengan --tahun 2024.',
  aturanTaksiran: (subjek: string, nama: string, kunci: string) =>
    `${subjek}: tidak ada aturan yang berlaku untuk tahun ini; yang terdekat, ${nama}, dipakai sebagai taksiran. Terima dengan --jawab ${kunci}=pakai.`,
  bandingAturan: (kiri: number, kanan: number, berubah: number, semua: number) =>
    `Aturan ${kiri} dan ${kanan} atas data yang sama: ${berubah} dari ${semua} angka berubah.`,
  surat: (berkas: string, jumlah: number) => `Surat temuan: ${berkas} (${jumlah} temuan)`,
  jawabanTakDipakai: (kunci: string) => `Jawaban tidak dipakai: buku kerja ini tidak menanyakan “${kunci}”`,
};
