import { akhirTahun } from '../domain/pedoman/parameter';
import { sebutPedoman } from '../domain/pedoman/sebut';
import { pedomanSakip } from '../domain/pedoman/sakip';
import { pedomanSkm } from '../domain/pedoman/skm';
import { antara, nomor, skor, teks } from './kolom';
import { baris, type KelompokPembuat, satuTabel } from './susun-templat';

/** The survey's unsur, in the words of PermenPANRB 14/2017. */
const UNSUR = [
  'Persyaratan',
  'Sistem, mekanisme, dan prosedur',
  'Waktu penyelesaian',
  'Biaya/tarif',
  'Produk spesifikasi jenis pelayanan',
  'Kompetensi pelaksana',
  'Perilaku pelaksana',
  'Penanganan pengaduan, saran, dan masukan',
  'Sarana dan prasarana',
];

/** Accountability and services: AKIP, the satisfaction survey, minimum service standards. */
export const TEMPLAT_LAYANAN = {
  sakip: (tahun) => {
    const pedoman = pedomanSakip({ masa: akhirTahun(tahun) });
    const { komponen } = pedoman;
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
      [`Komponen dan bobot: ${sebutPedoman(pedoman)}.`],
    );
  },
  lke: (tahun) => {
    const pedoman = pedomanSakip({ masa: akhirTahun(tahun) });
    const { komponen } = pedoman;
    const kolom = [
      teks('Kode', 48, 'Kode komponen dan sub-komponen.'),
      teks('Komponen', 220, 'Komponen evaluasi AKIP.'),
      teks('Sub-komponen', 180, 'Bagian komponen.'),
      skor('Bobot', 'Bobot menurut pedoman.'),
      skor(
        'Penilaian Mandiri',
        'Nilai menurut unit sendiri, paling tinggi sebesar bobot; huruf seperti BB juga dibaca.',
      ),
      skor('Penilaian Akhir', 'Nilai menurut evaluator; bila kosong semua, penilaian mandiri yang dipakai.'),
    ];
    const isi = komponen.flatMap(({ nama: satu, bobot, sub }, i) => [
      [`${i + 1}`, satu, null, bobot],
      ...sub.map((bagian, j) => [`${i + 1}.${String.fromCharCode(97 + j)}`, null, bagian.nama, bagian.bobot]),
    ]);
    return satuTabel(
      `LKE ${tahun}`,
      `Lembar Kerja Evaluasi AKIP Tahun ${tahun}`,
      kolom,
      baris(kolom, isi.length, isi),
      [`Komponen dan bobot: ${sebutPedoman(pedoman)}.`],
    );
  },
  skmSatker: (tahun) => {
    const kolom = [
      nomor,
      teks('Satker', 220, 'Nama satuan kerja.'),
      skor('Nilai IKM', 'Indeks Kepuasan Masyarakat, 25 sampai 100.'),
      teks('Kategori', 120, 'Mutu pelayanan (A–D) seperti dalam laporan survei; boleh kosong.'),
    ];
    return satuTabel(
      `IKM ${tahun}`,
      `Indeks Kepuasan Masyarakat (IKM) per Satker Tahun ${tahun}`,
      kolom,
      baris(kolom, 12),
    );
  },
  skmUnsur: (tahun) => {
    const kolom = [
      nomor,
      teks('Unsur Pelayanan', 260, 'Unsur survei kepuasan masyarakat.'),
      antara(1, 4, 'Nilai rata-rata', 'Nilai rata-rata unsur, 1 sampai 4.'),
    ];
    return satuTabel(
      `Unsur SKM ${tahun}`,
      `Unsur Survei Kepuasan Masyarakat Tahun ${tahun}`,
      kolom,
      baris(
        kolom,
        UNSUR.length,
        UNSUR.map((unsur, i) => [i + 1, unsur]),
      ),
      [`Unsur: ${sebutPedoman(pedomanSkm({ masa: akhirTahun(tahun) }))}.`],
    );
  },
  spm: (tahun) => {
    const kolom = [
      nomor,
      teks('Jenis Layanan', 260, 'Jenis pelayanan dasar.'),
      skor('Penerima layanan dasar', 'Capaian penerima layanan dasar, dalam persen.'),
      skor('Mutu minimal layanan dasar', 'Capaian mutu minimal, dalam persen.'),
    ];
    return satuTabel(`SPM ${tahun}`, `Standar Pelayanan Minimal (SPM) Tahun ${tahun}`, kolom, baris(kolom, 6));
  },
} satisfies KelompokPembuat;
