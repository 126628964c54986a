import type { KodeGalat, RincianGalat } from '../../dasar/galat';
import type { CatatanLaporan, LaporanBercatatan } from '../../surat/catatan-laporan';
import type { IsiLaporan, LaporanTertulis, TemplatLaporan } from '../../surat/isi-laporan';
import type { Dokumen } from './dokumen';

/** What the pane asks of the worker: read a report, write notes into a copy of it, or write a report. */
export type PermintaanDokumen =
  | ({ nama: string; bytes: Uint8Array } & (
      { jenis: 'bacaDokumen' } | { jenis: 'catatDokumen'; catatan: readonly CatatanLaporan[] }
    ))
  | { jenis: 'tulisLaporan'; isi: IsiLaporan; templat: TemplatLaporan | null };

/** Its answers; the PDF library sends words of its own the same way, which are not for the pane. */
export type JawabanDokumen =
  | { jenis: 'kemajuanDokumen'; halaman: number; dari: number }
  | { jenis: 'dokumen'; dokumen: Dokumen }
  | { jenis: 'laporanBercatatan'; laporan: LaporanBercatatan }
  | { jenis: 'laporanTertulis'; laporan: LaporanTertulis }
  | { jenis: 'galatDokumen'; kode: KodeGalat; rincian: RincianGalat };
