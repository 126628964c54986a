import type { KodeGalat, RincianGalat } from '../../dasar/galat';
import type { Dokumen } from './dokumen';

/** What the pane asks of the worker. */
export interface PermintaanDokumen {
  jenis: 'bacaDokumen';
  nama: string;
  bytes: Uint8Array;
}

/** Its answers; the PDF library sends words of its own the same way, which are not for the pane. */
export type JawabanDokumen =
  | { jenis: 'kemajuanDokumen'; halaman: number; dari: number }
  | { jenis: 'dokumen'; dokumen: Dokumen }
  | { jenis: 'galatDokumen'; kode: KodeGalat; rincian: RincianGalat };
