import type { AlasanBelumDiuji } from '../../reviu/cakupan';
import type { StatusTemuan } from '../../reviu/catatan-hasil';
import type { BuktiButir, IdButir } from '../../reviu/daftar-uji';
import { kataTemuan } from '../../reviu/daftar';
import type { Keparahan, Temuan } from '../../reviu/temuan';
import { cacahId } from '../cacah';
import { daftarTemuan } from './reviu-daftar';

const keparahan: Record<Keparahan, string> = {
  info: 'Informasi',
  perhatian: 'Perlu penjelasan',
  kesalahan: 'Perlu perbaikan',
};

const status: Record<StatusTemuan, string> = {
  belum: 'Belum ditindaklanjuti',
  diterima: 'Disepakati, belum diperbaiki',
  diperbaiki: 'Sudah diperbaiki',
  bukanMasalah: 'Bukan masalah',
};

const butir: Record<IdButir, string> = {
  'format-1': 'LKj telah menampilkan data penting instansi pemerintah',
  'format-2': 'LKj telah menyajikan informasi target kinerja',
  'format-3': 'LKj telah menyajikan capaian kinerja yang memadai',
  'format-4': 'LKj telah menyajikan lampiran yang mendukung informasi pada badan laporan',
  'format-5': 'LKj telah menyajikan upaya perbaikan ke depan',
  'format-6': 'LKj telah menyajikan akuntabilitas keuangan',
  'mekanisme-1': 'LKj disusun oleh unit kerja yang memiliki tugas fungsi untuk itu',
  'mekanisme-2': 'Informasi dalam LKj didukung data yang memadai',
  'mekanisme-3': 'Terdapat mekanisme penyampaian data dan informasi dari unit kerja ke unit penyusun LKj',
  'mekanisme-4': 'Ditetapkan penanggung jawab pengumpulan data/informasi di setiap unit kerja',
  'mekanisme-5': 'Data/informasi kinerja yang disampaikan diyakini keandalannya',
  'mekanisme-6': 'Analisis/penjelasan dalam LKj telah diketahui unit kerja terkait',
  'mekanisme-7': 'LKj merupakan gabungan partisipasi dari unit kerja di bawahnya',
  'substansi-1': 'Tujuan/sasaran dalam LKj sesuai dengan tujuan/sasaran dalam Perjanjian Kinerja',
  'substansi-2': 'Tujuan/sasaran dalam LKj selaras dengan Renstra',
  'substansi-3': 'Jika butir 1 dan 2 tidak, ada penjelasan yang memadai',
  'substansi-4': 'Tujuan/sasaran dalam LKj sesuai dengan tujuan/sasaran dalam Indikator Kinerja',
  'substansi-5': 'Tujuan/sasaran dalam LKj sesuai dengan tujuan/sasaran dalam IKU',
  'substansi-6': 'Jika butir 4 dan 5 tidak, ada penjelasan yang memadai',
  'substansi-7':
    'Terdapat perbandingan data kinerja dengan tahun lalu, standar nasional, dan sebagainya yang bermanfaat',
  'substansi-8': 'IKU dan IK telah cukup mengukur tujuan/sasaran',
  'substansi-9': 'Jika tidak, ada penjelasan yang memadai',
  'substansi-10': 'IKU dan IK telah SMART',
};

const dari = (banyak: number, semua: number | null) => (semua === null ? `${banyak}` : `${banyak} dari ${semua}`);

const bukti: Record<BuktiButir['jenis'], (banyak: number, semua: number | null) => string> = {
  indikator: (banyak) => `${banyak} indikator kinerja`,
  target: (banyak, semua) => `${dari(banyak, semua)} indikator memiliki target`,
  capaian: (banyak, semua) => `Capaian ${dari(banyak, semua)} indikator dapat dihitung ulang`,
  sumber: (banyak, semua) => `${dari(banyak, semua)} indikator mencantumkan sumber data`,
  anggaran: (banyak) => `${banyak} tabel realisasi anggaran`,
  lampiran: (banyak) => `${banyak} program dalam lampiran anggaran Perjanjian Kinerja`,
  renstra: (banyak, semua) => `${dari(banyak, semua)} target berbeda dengan Renstra`,
  perbandingan: (banyak, semua) => `${dari(banyak, semua)} indikator dibandingkan dengan tahun sebelumnya`,
  temuan: (banyak) => `${banyak} temuan yang perlu perbaikan`,
};

/** The reviu: rules, findings, the 23 points and the notes. */
export const reviu = {
  namaAturan: (temuan: Temuan): string => kataTemuan(temuan, 'id').nama,
  keparahan,
  status,
  kalimat: (temuan: Temuan): string => kataTemuan(temuan, 'id').kalimat(temuan),
  cakupan: (diuji: number, semua: number) => `${cacahId(diuji)} dari ${cacahId(semua)} angka diuji`,
  belumDiuji: (jumlah: number) => `${jumlah} angka belum diuji`,
  dihitungUlang: (dapat: number, semua: number) =>
    `${cacahId(dapat)} dari ${cacahId(semua)} indikator dapat dihitung ulang dari pembilang dan penyebutnya`,
  belumDihitungUlang: (jumlah: number) => `${jumlah} indikator hanya diketik`,
  tanpaSumber: (jumlah: number) => `${jumlah} angka kalimat tidak tercantum di tabel`,
  belumDiujiKet: {
    tahunSebelumnya: 'Realisasi tahun sebelumnya yang hanya tercantum dalam satu tabel',
    pembandingBelumAda: 'Angka pembandingnya belum ada',
    tanpaPembanding: 'Tidak ada angka lain di buku kerja ini yang bergantung padanya',
  } satisfies Record<AlasanBelumDiuji, string>,
  daftar: daftarTemuan,
  tindakLanjut: 'Tindak lanjut',
  semuaStatus: (jumlah: number) => `Semua (${jumlah})`,
  statusBerjumlah: (nama: string, jumlah: number) => `${nama} (${jumlah})`,
  catatan: 'Catatan pereviu',
  tulisCatatan: 'Tulis catatan',
  ubahCatatan: 'Ubah catatan',
  lapisan: {
    judul: 'Lembar reviu',
    keterangan: 'Ditulis pada Hitung Capaian berikutnya; pilihan ini ikut tersimpan di buku kerja.',
    tandaPeriksa: 'Tanda periksa pada lembar hasil',
    catatanReviu: 'Catatan Hasil Reviu dan draf Pernyataan Telah Direviu',
    ujiPetik: 'Uji petik: sepersepuluh angka untuk ditelusuri ke sumbernya',
  },
  aspek: { format: 'Format', mekanisme: 'Mekanisme penyusunan', substansi: 'Substansi' },
  butir,
  jawaban: { ada: 'Ada', belum: 'Belum', perluDilihat: 'Diisi pereviu' },
  bukti,
  pernyataan: {
    judul: 'Pernyataan Telah Direviu',
    tanda: 'DRAF: rumusan ini belum dikonfirmasi pada lampiran PermenPANRB 53/2014 dan perlu ditetapkan APIP.',
    paragraf: (unit: string, tahun: string) => [
      `Kami telah mereviu Laporan Kinerja ${unit} untuk tahun anggaran ${tahun} sesuai Pedoman Reviu atas Laporan Kinerja. Substansi informasi yang dimuat dalam Laporan Kinerja menjadi tanggung jawab manajemen ${unit}.`,
      'Reviu bertujuan untuk memberikan keyakinan terbatas bahwa Laporan Kinerja telah disajikan secara akurat, andal, dan valid.',
      'Berdasarkan reviu kami, tidak terdapat kondisi atau hal-hal yang menimbulkan perbedaan dalam meyakini keandalan informasi yang disajikan di dalam Laporan Kinerja ini.',
    ],
  },
};

/** Every language has the words of this one. */
export type KamusReviu = typeof reviu;
