import { NAMA_BULAN } from '../dasar/bulan';
import { angka, indikator, jumlah, nomor, sasaran, satuan, skor, teks } from './kolom';
import { baris, GANTI_NAMA, NAMA_INDIKATOR, type KelompokPembuat, satuTabel } from './susun-templat';

/** Indicators, their targets and results, and what they are made of. */
export const TEMPLAT_KINERJA = {
  perjanjianKinerja: (tahun) => {
    const kolom = [
      nomor,
      sasaran,
      indikator,
      satuan(),
      angka('Target', 'Target setahun, dalam satuan kolom Satuan. Persen ditulis 88,04, bukan 0,8804.'),
      angka('Realisasi', 'Realisasi setahun, dalam satuan yang sama dengan target.'),
    ];
    return satuTabel(`PK ${tahun}`, `Perjanjian Kinerja Tahun ${tahun}`, kolom, baris(kolom, 12));
  },
  rencanaAksi: (tahun) => {
    const perTriwulan = (kata: string, petunjuk: string) =>
      ['I', 'II', 'III', 'IV'].map((ke) => angka(`${kata} TW ${ke}`, `${petunjuk} triwulan ${ke}, bukan kumulatif.`));
    const kolom = [
      nomor,
      sasaran,
      indikator,
      satuan(),
      angka('Target', 'Target setahun, dalam satuan kolom Satuan.'),
      ...perTriwulan('Target', 'Target'),
      ...perTriwulan('Realisasi', 'Realisasi'),
    ];
    return satuTabel(`Rencana Aksi ${tahun}`, `Rencana Aksi per Triwulan Tahun ${tahun}`, kolom, baris(kolom, 12));
  },
  satuIndikator: (tahun) => {
    const kolom = [
      angka('Target', 'Target setahun indikator yang disebut di judul.'),
      angka('Realisasi', 'Realisasi setahun, dalam satuan yang sama dengan target.'),
      angka('Capaian', 'Capaian seperti tercetak dalam laporan, dalam persen; boleh kosong.'),
    ];
    return satuTabel(`Indikator ${tahun}`, `Capaian ${NAMA_INDIKATOR} Tahun ${tahun}`, kolom, baris(kolom, 1), [
      GANTI_NAMA,
    ]);
  },
  kluster: (tahun) => {
    const kolom = [
      teks('Kluster', 180, 'Nama kluster penerima manfaat, misalnya Anak.'),
      jumlah('Jumlah PM (populasi)', 'Semua penerima manfaat, dalam orang.'),
      jumlah('Jumlah PM yang dimonitoring (sampel)', 'Yang dimonitoring dan dievaluasi, dalam orang.'),
      jumlah('Jumlah PM yang meningkat', 'Dari sampel, yang memenuhi kriteria indikator, dalam orang.'),
    ];
    return satuTabel(
      `Kluster ${tahun}`,
      `Tabel 1.1. Hasil monitoring per kluster Tahun ${tahun}`,
      kolom,
      baris(kolom, 6),
      ['Angka pertama pada nomor tabel adalah nomor indikatornya: Tabel 2.1 untuk indikator 2.'],
    );
  },
  rasio: (tahun) => {
    const kolom = [
      indikator,
      jumlah('Pembilang', 'Jumlah yang memenuhi kriteria, tanpa satuan.'),
      jumlah('Penyebut', 'Jumlah seluruhnya.'),
      teks('Uraian pembilang', 180, 'Apa yang dihitung di pembilang, misalnya: Lembaga yang sesuai standar.'),
      teks('Uraian penyebut', 180, 'Apa yang dihitung di penyebut, misalnya: Lembaga yang terlibat.'),
    ];
    return satuTabel(`Rasio ${tahun}`, `Rasio indikator Tahun ${tahun}`, kolom, baris(kolom, 6));
  },
  komposit: (tahun) => {
    const kolom = [
      nomor,
      teks('Komponen', 240, 'Bagian yang membentuk indeks.'),
      skor('Bobot', 'Bobot bagian dalam persen; jumlahnya 100.'),
      skor('Nilai', 'Nilai bagian, 0 sampai 100.'),
    ];
    return satuTabel(`Komposit ${tahun}`, `Indeks Komposit ${NAMA_INDIKATOR} Tahun ${tahun}`, kolom, baris(kolom, 6), [
      GANTI_NAMA,
    ]);
  },
  bulanan: (tahun) => {
    const kolom = [
      indikator,
      ...NAMA_BULAN.map((bulan) => angka(bulan, `Realisasi bulan ${bulan} ${tahun}, dalam satuan indikatornya.`)),
    ];
    return satuTabel(`Bulanan ${tahun}`, `Realisasi bulanan Tahun ${tahun}`, kolom, baris(kolom, 6));
  },
  bulananTegak: (tahun) => {
    const kolom = [
      teks('Bulan', 120, 'Nama bulan.'),
      angka('Realisasi', 'Realisasi bulan itu, dalam satuan indikatornya.'),
    ];
    return satuTabel(
      `Per bulan ${tahun}`,
      `${NAMA_INDIKATOR} per bulan Tahun ${tahun}`,
      kolom,
      baris(
        kolom,
        12,
        NAMA_BULAN.map((bulan) => [bulan]),
      ),
      [GANTI_NAMA],
    );
  },
  tren: (tahun) => {
    const lalu = [3, 2, 1, 0].map((mundur) => tahun - mundur);
    const kolom = [
      indikator,
      ...lalu.map((satu) => angka(`Realisasi ${satu}`, `Realisasi tahun ${satu}; N/A bila belum diukur.`)),
      angka(`Target ${tahun + 1}`, `Target tahun ${tahun + 1}.`),
    ];
    return satuTabel(`Tren ${tahun}`, 'Perbandingan realisasi indikator kinerja per tahun', kolom, baris(kolom, 12));
  },
  renstra: (tahun) => {
    const kolom = [
      indikator,
      ...[0, 1, 2].map((maju) => angka(`Target ${tahun + maju}`, `Target Renstra tahun ${tahun + maju}.`)),
    ];
    return satuTabel(`Renstra ${tahun}`, 'Target Rencana Strategis', kolom, baris(kolom, 12));
  },
  prioritas: (tahun) => {
    const kolom = [
      nomor,
      teks('Rincian Output', 280, 'Nama rincian output (RO).'),
      jumlah('Target', 'Target RO, dalam satuan kolom Satuan.'),
      satuan(80),
      jumlah('Realisasi', 'Realisasi RO, dalam satuan yang sama.'),
    ];
    return satuTabel(
      `Prioritas Nasional ${tahun}`,
      `Capaian Prioritas Nasional Tahun ${tahun}`,
      kolom,
      baris(kolom, 12),
      ['Untuk memisahkan PN, tulis nama PN di kolom No pada baris tersendiri tanpa angka.'],
    );
  },
} satisfies KelompokPembuat;
