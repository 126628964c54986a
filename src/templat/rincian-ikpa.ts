import { NAMA_BULAN } from '../dasar/bulan';
import { TUAS } from '../domain/ikpa-rinci/tuas';
import { antara, jumlah, rupiah, tanggal, teks } from './kolom';
import { baris, type KelompokPembuat, satuTabel } from './susun-templat';
import type { KolomTemplat } from './templat';

const pilihan = (judul: string, kata: readonly string[], petunjuk: string): KolomTemplat => ({
  ...teks(judul, 120, petunjuk),
  isian: { pilihan: kata },
});

const JENIS = ['51 Belanja Pegawai', '52 Belanja Barang', '53 Belanja Modal', '57 Belanja Bantuan Sosial'] as const;
const jenisBelanja = pilihan('Jenis belanja', JENIS, 'Jenis belanja; baris jenis yang tidak ada boleh dihapus.');
const TRIWULAN = ['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'] as const;
const TIDAK = ['Ya', 'Tidak'] as const;

/** Money of the twelve months by jenis belanja. */
const perBulan = (nama: string, judul: string, petunjuk: string, catatan: string) => {
  const kolom = [teks('Bulan', 96, 'Bulan.'), ...JENIS.map((jenis) => rupiah(jenis, petunjuk))];
  return satuTabel(
    nama,
    judul,
    kolom,
    baris(
      kolom,
      12,
      NAMA_BULAN.map((bulan) => [bulan]),
    ),
    [catatan],
  );
};

/** The raw tables that the IKPA indicators are computed from. */
export const TEMPLAT_RINCIAN_IKPA = {
  rpd: (tahun) =>
    perBulan(
      `RPD ${tahun}`,
      `RPD Halaman III DIPA Tahun ${tahun}`,
      'Rencana bulan itu dalam rupiah penuh.',
      'RPD yang terkunci pada triwulannya: yang sah pada hari kerja kesepuluh bulan pertama (Februari untuk triwulan I). Proyeksi Belanja di SAKTI bukan RPD.',
    ),
  realisasiJenis: (tahun) =>
    perBulan(
      `Realisasi Bulanan ${tahun}`,
      `Realisasi Belanja per Bulan Tahun ${tahun}`,
      'Realisasi bulan itu saja, dalam rupiah penuh.',
      'Bila angkanya kumulatif sejak Januari, tambahkan kata “kumulatif” pada judul. Kosongkan bulan yang belum lewat.',
    ),
  paguJenis: (tahun) => {
    const kolom = [
      pilihan('Triwulan', TRIWULAN, 'Triwulan; kosong bila satu pagu untuk setahun (hasilnya taksiran).'),
      jenisBelanja,
      rupiah('Pagu', 'Pagu pada hari kerja kesepuluh Februari, April, Juli; triwulan IV pagu akhir tahun.'),
      rupiah('Blokir', 'Bagian pagu yang diblokir.'),
    ];
    const isi = TRIWULAN.flatMap((t) => JENIS.map((j) => [t, j]));
    return satuTabel(
      `Pagu Triwulan ${tahun}`,
      `Pagu dan Blokir per Triwulan Tahun ${tahun}`,
      kolom,
      baris(kolom, 16, isi),
    );
  },
  revisiDipa: (tahun) => {
    const kolom = [
      tanggal('Tanggal pengesahan', 'Hari pengesahan revisi DIPA.'),
      teks('Kode revisi', 120, 'Kode jenis revisi, seperti 211; beberapa dipisah koma.'),
      rupiah('Pagu sebelum', 'Pagu sebelum revisi.'),
      rupiah('Pagu sesudah', 'Pagu sesudah revisi.'),
    ];
    return satuTabel(`Revisi DIPA ${tahun}`, `Revisi DIPA Tahun ${tahun}`, kolom, baris(kolom, 8));
  },
  kontrak: (tahun) => {
    const kolom = [
      teks('Nomor kontrak', 140, 'Nomor atau nama kontrak.'),
      jenisBelanja,
      rupiah('Nilai kontrak', 'Nilai kontrak dalam rupiah penuh.'),
      tanggal('Tanggal kontrak', 'Hari penandatanganan.'),
      tanggal('Tanggal daftar', 'Hari pendaftaran ke KPPN; hanya dinilai pada 2022–2023.'),
      pilihan('Cara bayar', ['Sekaligus', 'Termin'], 'Sekaligus atau termin.'),
      tanggal('Tanggal SP2D', 'Hari SP2D pelunasan; kosong bila belum dibayar.'),
    ];
    return satuTabel(`Kontrak ${tahun}`, `Daftar Kontrak Tahun ${tahun}`, kolom, baris(kolom, 10));
  },
  tagihan: (tahun) => {
    const kolom = [
      teks('Nomor SPM', 120, 'Nomor SPM-LS kontraktual.'),
      tanggal('Tanggal BAST/BAPP', 'Hari BAST atau BAPP.'),
      tanggal('Tanggal konversi KPPN', 'Hari SPM diterima (dikonversi) KPPN; kosong bila belum ditagihkan.'),
    ];
    return satuTabel(`Tagihan ${tahun}`, `Penyelesaian Tagihan Tahun ${tahun}`, kolom, baris(kolom, 10));
  },
  upTup: (tahun) => {
    const kolom = [
      pilihan(
        'Jenis',
        ['UP', 'GUP', 'GUP NIHIL', 'TUP', 'PTUP', 'SETORAN TUP'],
        'Jenis SP2D; setoran: hari penyetoran.',
      ),
      tanggal('Tanggal SP2D', 'Hari SP2D atau setoran.'),
      rupiah('Nilai', 'Nilai dalam rupiah penuh.'),
    ];
    return satuTabel(`UP TUP ${tahun}`, `SP2D UP dan TUP Tahun ${tahun}`, kolom, baris(kolom, 12, [['UP'], ['GUP']]));
  },
  kkp: (tahun) => {
    const kolom = [
      pilihan('Triwulan', TRIWULAN, 'Triwulan.'),
      rupiah('Plafon per bulan', 'UP KKP sebulan yang disetujui KPPN.'),
      rupiah('Pemakaian kumulatif', 'Pemakaian kartu sejak Januari.'),
    ];
    return satuTabel(
      `KKP ${tahun}`,
      `Kartu Kredit Pemerintah Tahun ${tahun}`,
      kolom,
      baris(
        kolom,
        4,
        TRIWULAN.map((t) => [t]),
      ),
    );
  },
  capaianRo: (tahun) => {
    const kolom = [
      pilihan('Bulan', NAMA_BULAN, 'Bulan laporan.'),
      teks('KRO/RO', 180, 'Kode atau nama rincian output.'),
      jumlah('Target', 'Target volume setahun.'),
      jumlah('RVRO s.d.', 'Realisasi volume sejak Januari.'),
      antara(0, 100, 'PCRO s.d.', 'Kemajuan sejak Januari, 0 sampai 100.'),
      antara(0, 100, 'TPCRO', 'Target kemajuan bulan itu; kosong: dipakai target penyerapan (taksiran).'),
      pilihan('Tepat waktu', TIDAK, 'Dikirim paling lambat hari kerja kelima bulan berikutnya.'),
      pilihan('Terkonfirmasi', TIDAK, 'Terkonfirmasi di OM-SPAN.'),
      pilihan('PN', TIDAK, 'Rincian output prioritas nasional.'),
      rupiah('Pagu', 'Pagu rincian output; boleh kosong, dipakai untuk GAP.'),
      rupiah('Realisasi', 'Realisasi anggaran sejak Januari; boleh kosong, dipakai untuk GAP.'),
    ];
    return satuTabel(`Output ${tahun}`, `Capaian Output per Bulan Tahun ${tahun}`, kolom, baris(kolom, 12));
  },
  dispensasi: (tahun) => {
    const kolom = [
      jumlah('SPM triwulan IV', 'Banyaknya SPM triwulan IV.'),
      jumlah('SPM dispensasi', 'Banyaknya SPM dengan dispensasi.'),
    ];
    return satuTabel(`Dispensasi ${tahun}`, `Dispensasi SPM Tahun ${tahun}`, kolom, baris(kolom, 1));
  },
  skenarioIkpa: (tahun) => {
    const petunjuk = 'Asumsi skenario ini, 80 untuk 80%; sel kosong berarti tetap seperti sekarang.';
    const kolom = [
      teks('Asumsi', 260, 'Yang diasumsikan; yang sudah terkunci tidak berubah.'),
      ...['Skenario A', 'Skenario B', 'Skenario C'].map((nama) => antara(0, 110, nama, petunjuk)),
    ];
    return satuTabel(
      `Skenario IKPA ${tahun}`,
      `Skenario IKPA Tahun ${tahun}`,
      kolom,
      baris(
        kolom,
        TUAS.length,
        TUAS.map((t) => [t.nama]),
      ),
      [
        'Ganti judul kolom dengan nama skenario yang diawali Skenario atau Bila, misalnya “Bila November terserap 80%”; kosongkan yang tidak diasumsikan.',
      ],
    );
  },
  kebijakanIkpa: (tahun) => {
    const kolom = [
      teks('Tahun', 60, 'Tahun anggaran.'),
      pilihan(
        'Indikator',
        ['Deviasi Halaman III DIPA', 'Penyerapan Anggaran', 'Pengelolaan UP dan TUP'],
        'Indikator yang diatur.',
      ),
      pilihan(
        'Periode',
        [...TRIWULAN, ...NAMA_BULAN],
        'Bulan atau triwulan; boleh juga dari bulan sampai bulan, seperti Januari s.d. April.',
      ),
      teks('Jenis belanja', 96, 'Seperti 51, 52; kosong bila semua.'),
      pilihan(
        'Perlakuan',
        ['Deviasi nol', 'Nilai tetap', 'Tambah hari'],
        'Nilai tetap: indikator bernilai angka itu; deviasi nol: bulan itu tanpa deviasi; tambah hari: bulan UP/TUP diperpanjang.',
      ),
      jumlah('Nilai', 'Nilai tetapnya, atau banyaknya hari; kosong untuk deviasi nol.'),
      teks('Sumber', 180, 'Nomor surat atau dasarnya.'),
    ];
    return satuTabel(
      `Kebijakan IKPA ${tahun}`,
      `Kebijakan IKPA Tahun ${tahun}`,
      kolom,
      baris(
        kolom,
        4,
        Array.from({ length: 4 }, () => [String(tahun)]),
      ),
      ['Kebijakan sebuah indikator di tabel ini menggantikan daftar bawaan untuk indikator itu.'],
    );
  },
} satisfies KelompokPembuat;
