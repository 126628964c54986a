import { angka, nomor, teks } from './kolom';
import { baris, type PembuatKelompok, satuTabel } from './susun-templat';

/** What the report is held against: the list of satkers, the figures it prints, its text. */
export const TEMPLAT_LAPORAN: PembuatKelompok<'laporan'> = {
  daftarSatker: (tahun) => {
    const kolom = [
      nomor,
      teks('Kode Satker', 84, 'Kode satker seperti di OM-SPAN; boleh kosong.'),
      teks('Nama Satker', 260, 'Nama satker. Setiap tabel per satker dibandingkan dengan daftar ini.'),
    ];
    return satuTabel(`Daftar Satker ${tahun}`, `Daftar Satker Tahun ${tahun}`, kolom, baris(kolom, 12));
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
  // Nothing but the text in its column: a line above or below would be taken for a part of it.
  naskah: (tahun) => {
    const kolom = [teks('Naskah Laporan', 480, 'Naskah laporan, satu paragraf satu sel, dari atas ke bawah.')];
    return { nama: `Naskah ${tahun}`, tabel: [{ judul: [], kolom, baris: baris(kolom, 20), catatan: [] }] };
  },
};
