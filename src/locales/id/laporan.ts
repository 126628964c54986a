import { cacahId } from '../cacah';
import { JENIS_PERUBAHAN } from './perubahan-dokumen';

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
  catatan: {
    judul: 'Salinan laporan bercatatan',
    ket: 'Salinan .docx dengan komentar Word oleh “Capaian” di setiap temuan yang masih terbuka: kalimatnya, hitungannya, aturannya. Berkas asli tidak diubah.',
    tombol: (jumlah: number) => `Simpan salinan (${jumlah} temuan)`,
    pilihLagi: 'Pilih lagi berkas laporannya',
    berjalan: 'Menulis catatan…',
    disimpan: (nama: string, dicatat: number, takBertempat: number) =>
      `“${nama}” diserahkan untuk disimpan: ${dicatat} catatan${takBertempat === 0 ? '' : `; ${takBertempat} temuan tidak bertempat di laporan dan hanya ada di LKj Reviu`}.`,
    kosong: 'Tidak ada temuan terbuka yang bertempat di laporan ini.',
    takTersimpan:
      'Bila tidak ada berkas yang tersimpan (Excel di Mac dan sebagian Excel web), temuan yang sama dengan halaman dan alineanya ada di lembar LKj Reviu; surat temuan dapat ditaruh di lembar baru.',
    hitungan: (rumus: string) => `Cara hitung: ${rumus}`,
    tempat: (tempat: string) => `Tempat: ${tempat}`,
    aturan: (nama: string, peraturan: readonly string[]) => `Aturan: ${[nama, ...peraturan].join('; ')}`,
  },
  tulis: {
    judul: 'Laporan sebagai dokumen Word',
    ket: 'Bab III dan lampirannya dari hasil ini: tabel berjudul, grafik, dan kalimatnya. Di templat Anda sendiri yang diisi hanya tandanya, misalnya {{tabel:capaian}} atau {{kalimat:nka}}; selebihnya tetap.',
    tombol: 'Simpan laporan',
    templat: 'Isi templat (.docx)',
    berjalan: 'Menulis laporan…',
    disimpan: (nama: string, terisi: number | null) =>
      `“${nama}” diserahkan untuk disimpan${terisi === null ? '' : `: ${cacahId(terisi)} tanda terisi`}.`,
    takTersimpan:
      'Bila tidak ada berkas yang tersimpan (Excel di Mac dan sebagian Excel web), kalimatnya ada di lembar LKj Narasi dan tabelnya dapat disalin dari Hasil.',
    namaBerkas: 'Bab III LKj',
    tertinggal: {
      takDikenal: (tanda: string) => `${tanda} tidak dikenal dan dibiarkan seperti tertulis.`,
      tanpaData: (tanda: string) => `${tanda} dibiarkan seperti tertulis: buku kerja ini tidak memuat datanya.`,
      bukanAlinea: (tanda: string) =>
        `${tanda} dibiarkan seperti tertulis: tanda tabel dan bagan harus sendirian di alinea biasa.`,
    },
  },
  banding: {
    judul: 'Bandingkan dengan versi lain',
    ket: 'Naskah sebelumnya, atau laporan tahun lalu (.docx, .pdf, buku kerja). Berkas itu hanya dibaca; tidak ada yang ditulis darinya ke buku kerja ini.',
    pilih: 'Pilih versi lain',
    membaca: 'Membaca versi lain…',
    terbaca: (nama: string, tahun: number | null) =>
      `Dibandingkan dengan “${nama}”${tahun === null ? '' : `, laporan tahun ${tahun}`}. Hitung Capaian menunjukkan perbedaannya.`,
    lepas: 'Jangan bandingkan lagi',
    hasil: (jumlah: number) => `Perbedaan dari versi lain (${cacahId(jumlah)})`,
    sama: 'Tidak ada yang berbeda dari versi lain itu.',
    jenis: JENIS_PERUBAHAN,
    kelompok: (nama: string, jumlah: number) => `${nama} (${cacahId(jumlah)})`,
    dariKe: (lama: string, baru: string) => `${lama || '–'} → ${baru || '–'}`,
    tempat: (lama: string, baru: string) => [lama && `dulu ${lama}`, baru && `kini ${baru}`].filter(Boolean).join('; '),
    lagi: (jumlah: number) => `… dan ${cacahId(jumlah)} lagi.`,
  },
};

export type KamusLaporan = typeof laporan;
