import { pedomanTahun } from '../domain/pedoman/pedoman';
import { PEDOMAN_SAKIP } from '../domain/pedoman/sakip';
import { templatIkpa } from './ikpa';
import { angka, indikator, jumlah, nomor, rupiah, satuan, skor, teks } from './kolom';
import type { IsiSel, KolomTemplat, KunciTemplat, LembarTemplat } from './templat';

const SUMBER = 'Sumber Data: ';
const BELUM_ADA = 'Kosongkan sel yang angkanya belum ada; tulis N/A bila tidak berlaku. Baris kosong boleh dihapus.';

/** Rows to be filled: as many as named, the first ones with what is known already. */
function baris(kolom: readonly KolomTemplat[], banyak: number, isi: readonly (readonly IsiSel[])[] = []): IsiSel[][] {
  return Array.from({ length: Math.max(banyak, isi.length) }, (_, i) => kolom.map((_kolom, j) => isi[i]?.[j] ?? null));
}

/** One sheet with one empty table for the report year. */
export function templatKosong(kunci: KunciTemplat, tahun: number): LembarTemplat {
  return PEMBUAT[kunci](tahun);
}

const satuTabel = (
  nama: string,
  judul: string,
  kolom: readonly KolomTemplat[],
  isi: readonly (readonly IsiSel[])[],
  catatan: readonly string[] = [],
): LembarTemplat => ({
  nama,
  tabel: [{ judul: [judul], kolom, baris: isi.map((b) => [...b]), catatan: [...catatan, BELUM_ADA, SUMBER] }],
});

const PEMBUAT: Record<KunciTemplat, (tahun: number) => LembarTemplat> = {
  perjanjianKinerja: (tahun) => {
    const kolom = [
      nomor,
      teks('Sasaran', 200, 'Nama sasaran. Cukup di baris pertama tiap sasaran.'),
      indikator,
      satuan(),
      angka('Target', 'Target setahun, dalam satuan kolom Satuan. Persen ditulis 88,04, bukan 0,8804.'),
      angka('Realisasi', 'Realisasi setahun, dalam satuan yang sama dengan target.'),
    ];
    return satuTabel(`PK ${tahun}`, `Perjanjian Kinerja Tahun ${tahun}`, kolom, baris(kolom, 12));
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
      jumlah('Pembilang', 'Banyaknya yang memenuhi kriteria.'),
      jumlah('Penyebut', 'Banyaknya seluruhnya.'),
      teks('Uraian pembilang', 180, 'Apa yang dihitung di pembilang, misalnya: Lembaga yang sesuai standar.'),
      teks('Uraian penyebut', 180, 'Apa yang dihitung di penyebut, misalnya: Lembaga yang terlibat.'),
    ];
    return satuTabel(`Rasio ${tahun}`, `Rasio indikator Tahun ${tahun}`, kolom, baris(kolom, 6));
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
  ikpa: (tahun) => templatIkpa(tahun, { satker: false, unit: 1, catatan: [BELUM_ADA, SUMBER] }),
  ikpaSatker: (tahun) => templatIkpa(tahun, { satker: true, unit: 5, catatan: [BELUM_ADA, SUMBER] }),
  nka: (tahun) => {
    const kolom = [
      teks('Komponen', 240, 'Nama komponen.'),
      skor('Nilai', 'Nilai SMART (evaluasi kinerja anggaran), 0 sampai 100.'),
    ];
    return satuTabel(
      `SMART ${tahun}`,
      `Nilai Kinerja Anggaran (SMART) Tahun ${tahun}`,
      kolom,
      baris(kolom, 1, [['Nilai SMART']]),
    );
  },
  sakip: (tahun) => {
    const { komponen, nama } = pedomanTahun(PEDOMAN_SAKIP, tahun);
    const kolom = [
      teks('Komponen', 240, 'Komponen evaluasi AKIP.'),
      skor('Bobot', 'Bobot komponen menurut pedoman.'),
      skor('Nilai', 'Nilai komponen pada skala bobotnya: paling tinggi sebesar bobot.'),
    ];
    return satuTabel(
      `SAKIP ${tahun}`,
      `Nilai Akuntabilitas Kinerja (AKIP) Tahun ${tahun}`,
      kolom,
      komponen.map((satu) => [satu.nama, satu.bobot, null]),
      [`Komponen dan bobot: ${nama}.`],
    );
  },
  skmSatker: (tahun) => {
    const kolom = [
      nomor,
      teks('Satker', 220, 'Nama satuan kerja.'),
      skor('Nilai IKM', 'Indeks Kepuasan Masyarakat, 25 sampai 100.'),
      teks('Kategori', 120, 'Mutu pelayanan seperti dalam laporan survei; boleh kosong.'),
    ];
    return satuTabel(
      `IKM ${tahun}`,
      `Indeks Kepuasan Masyarakat (IKM) per Satker Tahun ${tahun}`,
      kolom,
      baris(kolom, 12),
    );
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
  anggaran: (tahun) => {
    const kolom = [
      teks('Jenis Belanja', 180, 'Jenis belanja.'),
      rupiah('Pagu', 'Pagu terakhir setelah revisi, dalam rupiah penuh.'),
      rupiah('Realisasi', 'Realisasi setahun, dalam rupiah penuh.'),
    ];
    return satuTabel(
      `Anggaran ${tahun}`,
      `Realisasi Anggaran per Jenis Belanja Tahun ${tahun}`,
      kolom,
      baris(kolom, 4, [['Pegawai'], ['Barang'], ['Modal'], ['Bansos']]),
    );
  },
  anggaranProgram: (tahun) => {
    const kolom = [
      teks('Program/ Kegiatan', 300, 'Nama program; kegiatan di bawahnya diberi nomor: 1. …, 2. …'),
      rupiah('Anggaran', 'Anggaran dalam Perjanjian Kinerja, dalam rupiah penuh.'),
    ];
    return satuTabel(`PK Anggaran ${tahun}`, `Anggaran Perjanjian Kinerja Tahun ${tahun}`, kolom, baris(kolom, 10));
  },
  dilaporkan: (tahun) => {
    const kolom = [
      nomor,
      teks('Uraian', 280, 'Apa yang dinyatakan angka itu.'),
      angka('Nilai dilaporkan', 'Angka persis seperti tercetak dalam laporan.'),
      teks('Letak dalam laporan', 160, 'Bab, tabel, atau halaman.'),
    ];
    const isi = [
      'Rata-rata capaian kinerja',
      'Persentase realisasi anggaran',
      'Nilai Kinerja Anggaran (NKA)',
      'Nilai IKPA',
      'Nilai Akuntabilitas Kinerja',
      'Nilai kepuasan masyarakat (IKM)',
    ].map((uraian, i) => [i + 1, uraian]);
    return satuTabel(
      `Angka dalam laporan ${tahun}`,
      `Angka dalam laporan Tahun ${tahun}`,
      kolom,
      baris(kolom, 10, isi),
    );
  },
};
