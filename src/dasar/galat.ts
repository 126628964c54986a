/** Every way a run can end without a result. The words are in `locales`. */
export type KodeGalat =
  | 'BUKAN_BUKU_KERJA'
  | 'BERKAS_TIDAK_ADA'
  | 'FORMAT_TIDAK_DIDUKUNG'
  | 'BERKAS_TERLALU_BESAR'
  | 'BERKAS_TIDAK_TERSALIN'
  | 'IMPOR_GANDA'
  | 'TANGGAPAN_TAK_DIKENAL'
  | 'BUKAN_DOKUMEN'
  | 'DOKUMEN_BERSANDI'
  | 'DOKUMEN_PINDAIAN'
  | 'DOKUMEN_TIDAK_TERBACA'
  | 'CATAT_BUKAN_WORD'
  | 'LAPORAN_LAIN'
  | 'TEMPLAT_BUKAN_WORD'
  | 'ARGUMEN_SALAH'
  | 'TIDAK_ADA_TABEL'
  | 'KOLOM_HILANG'
  | 'TIDAK_ADA_ANGKA'
  | 'EXCEL_TERLALU_LAMA'
  | 'BUKU_TERPROTEKSI'
  | 'LEMBAR_TERPROTEKSI'
  | 'SEL_SEDANG_DIEDIT'
  | 'TERLALU_BESAR'
  | 'DIBATALKAN'
  | 'GAGAL_MEMBACA'
  | 'GAGAL_MENULIS'
  | 'GAGAL_MENULIS_RUSAK'
  | 'GAGAL_VERIFIKASI'
  | 'SUMBER_TIDAK_TERBUKA'
  | 'KOLOM_RINCIAN_HILANG'
  | 'KOLOM_PRIBADI'
  | 'KELOMPOK_TERLALU_BANYAK'
  | 'KUERI_GAGAL'
  | 'KUERI_TERLALU_LAMA'
  | 'TIDAK_TERDUGA';

export type RincianGalat = Readonly<Record<string, string | number>>;

/** An error a person is told about: a stable code, and what the sentence needs to name (cell, sheet, column). */
export class GalatCapaian extends Error {
  override readonly name = 'GalatCapaian';

  constructor(
    readonly kode: KodeGalat,
    readonly rincian: RincianGalat = {},
    options?: { cause?: unknown },
  ) {
    super(kode, options);
  }
}
