import type { KodeGalat, RincianGalat } from '../dasar/galat';
import type { BacaanBerkas, BerkasMasuk, BukuUtuh, OpsiBerkas } from './berkas';

/** What the pane asks of the worker: a file's tables laid out for a sheet, or its sheets as they are. */
export type PermintaanPekerja = { nomor: number } & (
  | { jenis: 'tabel'; berkas: BerkasMasuk; opsi: OpsiBerkas }
  | { jenis: 'utuh'; berkas: Pick<BerkasMasuk, 'nama' | 'bytes'> }
);

/** The answer; an error travels as plain data, because a class does not survive the way. */
export type JawabanPekerja =
  | { nomor: number; bacaan: BacaanBerkas }
  | { nomor: number; utuh: BukuUtuh }
  | { nomor: number; galat: { kode: KodeGalat; rincian: RincianGalat } };
