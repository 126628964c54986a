import { GalatCapaian } from '../../dasar/galat';
import type { Rincian } from '../rincian';
import type { SumberBaris } from './jumlahkan';

/** A file of detail rows that a person chose. */
export interface BerkasRincian {
  nama: string;
  isi: Blob;
}

/** Opens a CSV, a Parquet or an .xlsx; each reader is fetched only where it is used. Throws `FORMAT_TIDAK_DIDUKUNG`. */
export async function bukaBaris({ nama, isi }: BerkasRincian, { peran }: Rincian): Promise<SumberBaris> {
  const kata = new Set(Object.values(peran).flatMap(({ kepala }) => kepala));
  switch (/\.[^.]*$/.exec(nama.toLowerCase())?.[0]) {
    case '.csv':
    case '.txt':
    case '.tsv':
      return (await import('./csv')).bukaCsv(isi, nama, kata);
    case '.xlsx':
      return (await import('./xlsx')).bukaXlsx(isi, nama, kata);
    case '.parquet':
      return (await import('./parquet')).bukaParquet(isi, nama);
    default:
      throw new GalatCapaian('FORMAT_TIDAK_DIDUKUNG', { berkas: nama });
  }
}
