import type { KodeGalat, RincianGalat } from '../dasar/galat';
import type { BacaanBerkas, BerkasMasuk, OpsiBerkas } from './berkas';

/** What the pane asks of the worker. */
export interface PermintaanPekerja {
  nomor: number;
  berkas: BerkasMasuk;
  opsi: OpsiBerkas;
}

/** The answer; an error travels as plain data, because a class does not survive the way. */
export type JawabanPekerja =
  { nomor: number; bacaan: BacaanBerkas } | { nomor: number; galat: { kode: KodeGalat; rincian: RincianGalat } };
