import { GalatCapaian } from '../../../src/dasar/galat';
import type { Rincian } from '../../../src/rincian/rincian';
import type { Batas } from './batas-waktu';
import type { SumberTerbuka } from './sumber-berkas';

export interface TujuanSumber {
  sumber: string;
  tabel: string | null;
}

/**
 * Opens a file, a folder, PostgreSQL or ClickHouse; each engine is loaded only where it is used. Throws
 * `ARGUMEN_SALAH` for an address without `--tabel` or with a password in it.
 */
export async function bukaSumber(
  { sumber, tabel }: TujuanSumber,
  rincian: Rincian,
  batas: Batas,
): Promise<SumberTerbuka> {
  const alamat = alamatBasisData(sumber);
  if (alamat === null) {
    const kata = new Set(Object.values(rincian.peran).flatMap(({ kepala }) => kepala));
    return (await import('./sumber-berkas')).bukaBerkas(sumber, kata, batas);
  }
  // Command lines are kept in histories and shown in lists of processes.
  if (alamat.password !== '') throw new GalatCapaian('ARGUMEN_SALAH', { argumen: '--sumber …:***@…' });
  if (tabel === null) throw new GalatCapaian('ARGUMEN_SALAH', { argumen: '--tabel' });
  if (alamat.protocol.startsWith('clickhouse')) {
    return (await import('./sumber-clickhouse')).bukaClickhouse(alamat, tabel, batas);
  }
  return (await import('./sumber-postgres')).bukaPostgres(alamat, tabel, batas);
}

const alamatBasisData = (sumber: string): URL | null =>
  /^(?:postgres|postgresql|clickhouse|clickhouses):\/\//.test(sumber) ? new URL(sumber) : null;
