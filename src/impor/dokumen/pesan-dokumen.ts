import type { KodeGalat, RincianGalat } from '../../dasar/galat';
import type { CatatanLaporan, LaporanBercatatan } from '../../surat/catatan-laporan';
import type { Dokumen } from './dokumen';

/** What the pane asks of the worker: read a report, or write notes into a copy of it. */
export type PermintaanDokumen = { nama: string; bytes: Uint8Array } & (
  { jenis: 'bacaDokumen' } | { jenis: 'catatDokumen'; catatan: readonly CatatanLaporan[] }
);

/** Its answers; the PDF library sends words of its own the same way, which are not for the pane. */
export type JawabanDokumen =
  | { jenis: 'kemajuanDokumen'; halaman: number; dari: number }
  | { jenis: 'dokumen'; dokumen: Dokumen }
  | { jenis: 'laporanBercatatan'; laporan: LaporanBercatatan }
  | { jenis: 'galatDokumen'; kode: KodeGalat; rincian: RincianGalat };
