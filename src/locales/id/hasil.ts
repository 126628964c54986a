import type { Sebab, StatusAngka } from '../../domain/angka';
import type { Putusan } from '../../reviu/temuan';
import type { Satuan } from '../../domain/fakta';
import type { RincianGalat } from '../../dasar/galat';
import type { Bukti, KeadaanParameter } from '../../domain/pedoman/parameter';
import type { ParameterDibaca } from '../../domain/pedoman/pedoman';
import { cacahId } from '../cacah';
import { dengan } from '../pesan-galat';
import { cetakSatuan } from '../../domain/cetak-satuan';

/** Headline figures, by the key of the figure, with names short enough for a card. */
const namaUtama = {
  'rataRata/indikator': 'Rata-rata capaian per indikator',
  'rataRata/sasaran': 'Rata-rata capaian per sasaran',
  nka: 'Nilai Kinerja Anggaran (NKA)',
  ikpa: 'Nilai IKPA',
  'ikpa-rinci/nilai-akhir': 'Nilai IKPA dari data mentah',
  sakip: 'Nilai AKIP',
  skm: 'Indeks Kepuasan Masyarakat',
  'anggaran/persen': 'Persentase realisasi anggaran',
};

const di = (r: RincianGalat) => dengan(r, 'sel', (sel) => ` (sel ${sel})`);
const sebutan = (r: RincianGalat, tanpa: string) => dengan(r, 'nama', (nama) => `“${nama}”`, tanpa) + di(r);

const sebab: Record<Sebab['kode'], (rincian: RincianGalat) => string> = {
  targetNol: (r) => `${sebutan(r, 'Target')} bernilai 0, sehingga capaian tidak dapat dihitung.`,
  penyebutNol: (r) => `${sebutan(r, 'Pembagi')} bernilai 0, sehingga angka ini tidak dapat dihitung.`,
  masukanKosong: (r) => `${sebutan(r, 'Salah satu masukan')} belum berisi angka.`,
  akarNegatif: (r) =>
    `${sebutan(r, 'Bilangan di bawah akar')} bernilai negatif, sehingga angka ini tidak dapat dihitung.`,
  bobotNol: (r) => `${sebutan(r, 'Jumlah bobot')} bernilai 0, sehingga angka ini tidak dapat dihitung.`,
};

const putusan: Record<Putusan, string> = {
  cocok: 'Cocok',
  selisihPembulatan: 'Selisih pembulatan',
  berbeda: 'Berbeda',
  tidakDapatDihitung: 'Tidak dapat dihitung',
};

const buktiAturan: Record<Bukti, string> = {
  dikonfirmasi: 'dikonfirmasi',
  sekunder: 'dari tangan kedua',
  hitungUlang: 'hitung ulang',
  belumDiverifikasi: 'belum diverifikasi',
};

const keadaanAturan: Record<KeadaanParameter, string> = {
  berlaku: ' Berlaku untuk laporan ini.',
  taksiran: ' Taksiran: belum tentu berlaku untuk laporan ini.',
  dipilih: ' Di luar masa berlakunya; dipakai karena Anda memilihnya.',
  unit: ' Aturan unit ini sendiri.',
};

const status: Record<StatusAngka, string> = {
  dihitung: 'Dihitung ulang dari tabel',
  taksiran: 'Taksiran: aturan yang dipakai belum tentu berlaku',
  dilaporkan: 'Hanya dilaporkan, tidak dihitung ulang',
  tahunLalu: 'Angka tahun lalu',
  tidakBerlaku: 'Tidak berlaku',
  belumAda: 'Belum ada angkanya',
  tidakDapatDihitung: 'Tidak dapat dihitung',
};

const denganSatuan = (angka: string, satuan: Satuan) =>
  cetakSatuan(angka, satuan, { poin: '', orang: 'orang', lembaga: 'lembaga', buah: 'buah' });

/** Figures, findings and the outcome of verify. */
export const hasil = {
  angkaUtama: 'Angka utama',
  perluDilihat: (jumlah: number) => `${cacahId(jumlah)} hal perlu dilihat`,
  tanpaPerluDilihat: 'Tidak ada yang perlu dilihat.',
  bukaTemuan: 'Buka Temuan',
  /** Why a headline figure that was expected is not there. */
  utamaHilang: {
    banyakUnit: 'Tabel IKPA memuat beberapa satker, sehingga tidak ada satu nilai IKPA untuk unit ini.',
    tanpaIkpa: 'NKA memerlukan nilai SMART dan IKPA; tabel IKPA belum ada.',
    tanpaTabel: 'Ada pada perhitungan sebelumnya, tetapi tabelnya kini tidak dikenali.',
    belumLengkap: 'Tabelnya dikenali, tetapi angka yang diperlukan belum ada.',
  },
  namaUtama,
  paspor: 'Asal angka',
  rumus: 'Rumus',
  asal: 'Sel sumber',
  ditulisDi: 'Ditulis di',
  pedoman: 'Pedoman',
  parameter: 'Ketentuan yang dibaca',
  ketentuan: (p: ParameterDibaca) =>
    `${p.nama} = ${p.nilai}${p.satuan === '' || p.satuan === 'kali' ? '' : ` ${p.satuan}`}. ${p.peraturan}, ${p.pasal}; berlaku ${p.mulai} s.d. ${p.sampai ?? 'sekarang'}. Bukti: ${buktiAturan[p.bukti]}, diperiksa ${p.diperiksa}.${keadaanAturan[p.keadaan]}`,
  buktiAturan,
  keadaanAturan,
  keadaan: 'Status',
  alasan: 'Alasan',
  semuaAsal: (jumlah: number) => `Tampilkan semua ${jumlah} sel`,
  tidakTerhitung: 'Belum dapat dihitung',
  temuan: 'Temuan',
  tanpaTemuan: 'Tidak ada perbedaan antara angka dalam laporan dan hitungan dari tabel.',
  temuanCocok: (jumlah: number) => `${jumlah} angka dalam laporan cocok`,
  dilaporkan: 'Dilaporkan',
  dihitung: 'Dihitung',
  pembanding: 'Pembanding',
  verifikasiCocok: (cocok: number, angka: number) =>
    `${cacahId(cocok)} dari ${cacahId(angka)} angka cocok dengan hitungan Excel.`,
  verifikasiBerbeda: (berbeda: number, angka: number) =>
    `${cacahId(berbeda)} dari ${cacahId(angka)} angka berbeda dengan hitungan Excel.`,
  verifikasiLakukan:
    'Periksa sel berikut: mungkin ada yang mengubahnya, atau Excel belum menghitung ulang. Kemudian jalankan Hitung Capaian sekali lagi.',
  sumberBerubah: (jumlah: number) =>
    `Data berubah selama dihitung: ${cacahId(jumlah)} sel di tabel sumber tidak lagi seperti saat dibaca.`,
  sumberBerubahLakukan: 'Angka ini belum memuat perubahan itu. Jalankan Hitung Capaian sekali lagi.',
  selLain: (jumlah: number) => `dan ${cacahId(jumlah)} sel lagi`,
  sumberGalat: (jumlah: number) =>
    `${cacahId(jumlah)} sel di tabel sumber berubah menjadi kesalahan Excel setelah dibaca, misalnya karena tautan ke buku kerja lain putus.`,
  sumberGalatLakukan: (angka: number) =>
    `${angka > 0 ? `Karena itu ${cacahId(angka)} angka di lembar LKj belum dapat dipakai. ` : ''}Perbaiki sel berikut, lalu jalankan Hitung Capaian sekali lagi.`,
  isiSel: (galat: string, berkas: readonly string[]) =>
    berkas.length > 0 ? `berisi ${galat}; rumusnya mengambil dari “${berkas.join('”, “')}”` : `berisi ${galat}`,
  sumberBergerak: (jumlah: number) =>
    `${cacahId(jumlah)} sel di tabel sumber berisi rumus yang hasilnya berganti setiap kali Excel menghitung, misalnya RAND() atau NOW().`,
  sumberBergerakLakukan: (angka: number) =>
    `Karena itu ${cacahId(angka)} angka di lembar LKj tidak lagi sama dengan angka di panel ini. Ganti rumusnya dengan angkanya (Salin, lalu Tempel Nilai), lalu jalankan Hitung Capaian sekali lagi.`,
  beda: (kita: string, excel: string) => `Capaian ${kita}; Excel ${excel}`,
  bedaTeks: (teks: string) => `teks “${teks}”`,
  bedaKosong: 'kosong',
  lembar: 'Lembar yang ditulis',
  tanpaTabel: (lembar: string) => `Tidak ditulis karena tabelnya tidak ada: ${lembar}.`,
  hitungManual: 'Excel sedang dalam mode hitung manual. Satu perhitungan sudah diminta; tekan F9 setelah mengubah sel.',
  salin: {
    judul: 'Salin ke Word',
    keterangan: 'Salin tabel, lalu tempel di Word: hasilnya tabel Word dengan format angka Indonesia.',
    tombol: (judul: string) => `Salin: ${judul}`,
    berhasil: (judul: string) => `Tabel “${judul}” disalin. Tempelkan di Word.`,
    gagal: (lembar: string) =>
      `Tabel belum tersalin karena clipboard tidak dapat dipakai. Buka lembar ${lembar}, blok tabelnya, lalu tekan Ctrl+C.`,
  },
  pedomanTahun: (tahun: number | null) =>
    tahun === null ? 'Pedoman: tahun laporan belum diketahui' : `Pedoman tahun ${tahun}`,
  asalTahun: {
    bobot: 'Tahun menurut baris bobot IKPA',
    tabel: 'Tahun dibaca dari tabel',
    setelan: 'Tahun dipilih di tab Aturan',
    belumDiketahui: 'Tahun tidak tertulis di tabel dan belum dipilih',
  },
  sebab,
  putusan,
  status,
  perubahan: {
    judul: 'Berubah sejak perhitungan sebelumnya',
    sebab: (sejak: string, masukan: boolean, kaidah: boolean) => {
      if (masukan && kaidah) return `Isi tabel dan aturan berubah sejak ${sejak}.`;
      if (masukan) return `Isi tabel berubah sejak ${sejak}.`;
      return kaidah ? `Aturan berubah sejak ${sejak}.` : `Tidak ada yang berubah sejak ${sejak}.`;
    },
    dari: (sebelum: string, sekarang: string) => `dari ${sebelum} menjadi ${sekarang}`,
    halus: 'berubah sedikit, di bawah angka yang ditampilkan',
    hilang: (jumlah: number) => `${cacahId(jumlah)} angka tidak ada lagi.`,
  },
  semuaAngka: (jumlah: number) => `Semua angka (${cacahId(jumlah)})`,
  cariAngka: 'Cari angka',
  takAdaAngka: 'Tidak ada angka dengan kata itu.',
  siapKirim: {
    judul: 'Siap kirim?',
    siap: 'Ya: tidak ada temuan yang perlu perbaikan, dan semua angka utama ada.',
    butir: {
      hilang: (jumlah: number) => `${cacahId(jumlah)} angka utama belum ada`,
      temuan: (jumlah: number) => `${cacahId(jumlah)} temuan perlu perbaikan`,
      jawaban: (jumlah: number) => `${cacahId(jumlah)} konfirmasi belum dijawab`,
      belumTerbaca: (jumlah: number) => `${cacahId(jumlah)} sel belum terbaca`,
      tahun: () => 'tahun belum dipastikan',
    },
  },
  tindakIkpa: {
    judul: 'Yang dapat dilakukan untuk IKPA',
    keterangan:
      'Dari data mentah IKPA; yang paling banyak poinnya di atas. Surat DJPb atau KPPN mendahului tanggal ini.',
    satker: (nama: string) =>
      `${nama}. Satker lain dipilih di bawah “Keputusan Anda”; langkah berikut tiap satker ada di lembarnya.`,
    sampai: (hari: string, sisa: number) =>
      sisa < 0
        ? `Paling lambat ${hari}: sudah lewat`
        : sisa === 0
          ? `Paling lambat hari ini, ${hari}`
          : `Paling lambat ${hari}, ${sisa} hari lagi`,
    semua: (jumlah: number) => `Tampilkan semua (${jumlah})`,
    sedikit: (jumlah: number) => `Tampilkan ${jumlah} teratas`,
  },
  gambaran: {
    judul: 'Sekilas',
    capaian: 'Capaian terhadap target, terendah di atas',
    ikpa: 'Poin IKPA yang hilang',
    temuan: 'Temuan menurut sebab',
    indikator: 'Indikator',
    nilai: 'Capaian',
    poin: 'Poin hilang',
    sebab: 'Sebab',
    jumlah: 'Jumlah',
  },
  denganSatuan,
};

export type KamusHasil = typeof hasil;
