import { sql } from 'kysely';
import { Client } from 'pg';
import { GalatCapaian } from '../../../src/dasar/galat';
import { DIALEK } from '../../../src/rincian/dialek-sql';
import { type Batas, dalamBatas, satuBaris } from './batas-waktu';
import type { SumberTerbuka } from './sumber-berkas';

/** int8, int2, int4, float4, float8, numeric. */
const ANGKA: ReadonlySet<number> = new Set([20, 21, 23, 700, 701, 1700]);

/**
 * A table of PostgreSQL, in a session that can only read and that the server itself ends after the time. The password
 * comes from PGPASSWORD or a pgpass file. Throws `SUMBER_TIDAK_TERBUKA`, `KUERI_GAGAL`.
 */
export async function bukaPostgres(alamat: URL, tabel: string, batas: Batas): Promise<SumberTerbuka> {
  const sebutan = `${alamat.host}${alamat.pathname} ${tabel}`;
  const buat = (): Client =>
    new Client({
      connectionString: alamat.href,
      options: '-c default_transaction_read_only=on',
      statement_timeout: batas.detik * 1000,
      connectionTimeoutMillis: 15_000,
      application_name: 'capaian',
    });
  const sambungan = buat();
  try {
    await sambungan.connect();
  } catch (cause) {
    throw new GalatCapaian('SUMBER_TIDAK_TERBUKA', { sumber: sebutan, pesan: satuBaris(cause) }, { cause });
  }
  const { rows: sesi } = await sambungan.query<{ pid: number }>('select pg_backend_pid() as pid');
  const pid = sesi[0]?.pid ?? 0;
  // A statement is stopped from beside it.
  const hentikan = async (): Promise<void> => {
    const lain = buat();
    await lain.connect();
    await lain.query('select pg_cancel_backend($1)', [pid]);
    await lain.end();
  };
  const jalankan = (teks: string, nilai: readonly unknown[]) =>
    dalamBatas(
      batas,
      sebutan,
      () => sambungan.query<string[]>({ text: teks, values: [...nilai], rowMode: 'array' }),
      () => {
        void hentikan().catch(() => sambungan.end());
      },
    );
  const dari = sql.table(tabel);
  try {
    const { fields } = await jalankan(`select * from ${namaTabel(tabel)} limit 0`, []);
    return {
      dialek: DIALEK.postgres,
      mesin: 'PostgreSQL',
      sebutan,
      kolom: fields.map(({ name, dataTypeID }) => ({ nama: name, berangka: ANGKA.has(dataTypeID) })),
      dari,
      bernomor: null,
      jalankan: async ({ sql: teks, nilai }) => (await jalankan(teks, nilai)).rows.map((isi) => isi.map(String)),
      barisRusak: () => Promise.resolve(0),
      tutup: () => sambungan.end(),
    };
  } catch (galat) {
    await sambungan.end();
    throw galat;
  }
}

const namaTabel = (tabel: string): string =>
  tabel
    .split('.')
    .map((satu) => `"${satu.replace(/"/g, '""')}"`)
    .join('.');
