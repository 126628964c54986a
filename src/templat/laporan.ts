import { serialDari } from '../dasar/tanggal';
import { HARI_LIBUR } from '../domain/pedoman/kalender';
import { DAPAT_DIATUR, LEMBAR_ATURAN } from '../domain/pedoman/unit';
import { angka, nomor, tanggal, teks } from './kolom';
import { baris, type KelompokPembuat, satuTabel } from './susun-templat';

/** What the report is held against: the list of satkers, the figures it prints, its text. */
export const TEMPLAT_LAPORAN = {
  daftarSatker: (tahun) => {
    const kolom = [
      nomor,
      teks('Kode Satker', 84, 'Kode satker seperti di OM-SPAN; boleh kosong.'),
      teks('Nama Satker', 260, 'Nama satker. Setiap tabel per satker dibandingkan dengan daftar ini.'),
    ];
    return satuTabel(`Daftar Satker ${tahun}`, `Daftar Satker Tahun ${tahun}`, kolom, baris(kolom, 12));
  },
  hariLibur: (tahun) => {
    const kolom = [
      tanggal('Tanggal', 'Satu hari libur atau cuti bersama, seperti 2026-01-01.'),
      teks('Keterangan', 260, 'Nama liburnya; boleh kosong.'),
    ];
    const bawaan = [...HARI_LIBUR].filter((hari) => hari.startsWith(String(tahun)));
    return {
      nama: `Hari Libur ${tahun}`,
      tabel: [
        {
          judul: [`Hari Libur dan Cuti Bersama Tahun ${tahun}`],
          kolom,
          baris: baris(
            kolom,
            bawaan.length > 0 ? bawaan.length + 4 : 24,
            bawaan.map((hari) => [serialDari(hari), null]),
          ),
          catatan: [
            `Keterangan: daftar ini dipakai sebagai hari libur tahun ${tahun} seluruhnya, menggantikan daftar bawaan.`,
          ],
        },
      ],
    };
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
  aturanUnit: (tahun) => {
    const kolom = [
      teks('Aturan', 300, 'Nama aturan, persis seperti di templat ini; baris dapat ditambah untuk masa yang lain.'),
      teks('Nilai', 90, 'Nilainya: 120, selisih, atau batas bawah predikat seperti ≥ 90. Kosong: aturan bawaan.'),
      teks('Mulai', 84, 'Hari pertama berlaku, seperti 2024-01-01, atau tahunnya saja.'),
      teks('Sampai', 84, 'Hari terakhir; kosong bila masih berlaku.'),
      teks('Sumber', 220, 'Keputusan atau dokumen yang mengaturnya.'),
    ];
    return {
      nama: LEMBAR_ATURAN,
      tabel: [
        {
          judul: ['Aturan unit yang menggantikan aturan bawaan'],
          kolom,
          baris: baris(
            kolom,
            0,
            namaAturan().map((nama) => [nama, null, `${tahun}-01-01`, null, null]),
          ),
          catatan: ['Bobot komponen diisi semuanya dan berjumlah 100; predikat diisi sampai batas 0.'],
        },
      ],
    };
  },
} satisfies KelompokPembuat;

/** Every rule that a unit may set, by the names that the reader knows; bands are named by the unit. */
const namaAturan = (): string[] =>
  DAPAT_DIATUR.flatMap((p) => {
    if (p.bentuk === 'bobot') {
      const [terbaru] = p.versi;
      return Object.entries(p.sebutan).flatMap(([kunci, sebutan]) =>
        terbaru && kunci in terbaru.nilai ? [`${p.nama}: ${sebutan}`] : [],
      );
    }
    return p.bentuk === 'pita' ? CONTOH_PREDIKAT.map((predikat) => `${p.nama}: ${predikat}`) : [p.nama];
  });

const CONTOH_PREDIKAT = ['Sangat Baik', 'Baik', 'Cukup', 'Kurang'] as const;
