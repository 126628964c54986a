import type { KodeGalat, RincianGalat } from '../../dasar/galat';
import type { HasilRincian } from '../hasil';
import type { TabelKecil } from '../rincian';
import type { BerkasRincian } from './buka';

/** What the pane asks of the worker. `rincian` is the name in the list of them. */
export type PermintaanPekerjaRincian =
  | { jenis: 'kolom'; rincian: string; berkas: BerkasRincian }
  | {
      jenis: 'jumlahkan';
      rincian: string;
      berkas: readonly BerkasRincian[];
      kolom: ReadonlyMap<string, string>;
      sebutan: string;
    };

/** A sum on its way: a class does not survive it. */
export interface DesimalDikirim {
  desimal: string;
}

export interface HasilDikirim extends Omit<HasilRincian, 'tabel'> {
  tabel: Omit<TabelKecil, 'baris'> & { baris: readonly (readonly (string | DesimalDikirim | null)[])[] };
}

export type JawabanPekerjaRincian =
  | { jenis: 'kolomRincian'; kolom: readonly string[] }
  | { jenis: 'kemajuanRincian'; bagian: number; baris: number }
  | { jenis: 'hasilRincian'; hasil: HasilDikirim }
  | { jenis: 'galatRincian'; kode: KodeGalat; rincian: RincianGalat };
