import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { GalatCapaian } from '../../../src/dasar/galat';
import { DIALEK, type Kueri, NILAI_CLICKHOUSE, susunKueri } from '../../../src/rincian/dialek-sql';
import { type Batas, dalamBatas, satuBaris } from './batas-waktu';
import type { SumberTerbuka } from './sumber-berkas';

const ANGKA = /^(?:Nullable\()?(?:U?Int|Decimal|Float)/;

/**
 * A table of ClickHouse, or one that is distributed over a cluster, over HTTP(S) in a read-only session. User and
 * password come from CLICKHOUSE_USER and CLICKHOUSE_PASSWORD. Throws `SUMBER_TIDAK_TERBUKA`, `KUERI_GAGAL`.
 */
export async function bukaClickhouse(alamat: URL, tabel: string, batas: Batas): Promise<SumberTerbuka> {
  const basis = alamat.pathname.slice(1);
  const sebutan = `${alamat.host}${alamat.pathname} ${tabel}`;
  const kirim = (kueri: Kueri): Promise<string[][]> => {
    const henti = new AbortController();
    const nomor = randomUUID();
    return dalamBatas(
      batas,
      sebutan,
      () => tanya(alamat, { basis, detik: batas.detik, kueri, nomor, signal: henti.signal, sebutan }),
      () => {
        henti.abort();
        void hentikan(alamat, nomor);
      },
    );
  };
  const kolom = await kirim(susunKueri(sql`describe table ${sql.table(tabel)}`, 'clickhouse'));
  return {
    dialek: DIALEK.clickhouse,
    mesin: 'ClickHouse',
    sebutan,
    kolom: kolom.map(([nama = '', jenis = '']) => ({ nama, berangka: ANGKA.test(jenis) })),
    dari: sql.table(tabel),
    bernomor: null,
    jalankan: kirim,
    barisRusak: () => Promise.resolve(0),
    tutup: () => Promise.resolve(),
  };
}

const tujuanDari = ({ protocol, host }: URL): URL =>
  new URL(`${protocol === 'clickhouses:' ? 'https' : 'http'}://${host}/`);

/**
 * A server goes on with a query that nobody waits for any longer, unless it is told. One that lets this user stop nothing
 * ends it by itself when its time is over.
 */
async function hentikan(alamat: URL, nomor: string): Promise<void> {
  const body = `kill query where query_id = '${nomor}' async`;
  await fetch(tujuanDari(alamat), { method: 'POST', headers: pengenal(), body }).catch(() => null);
}

interface Pertanyaan {
  basis: string;
  detik: number;
  kueri: Kueri;
  /** What the server knows the query by. */
  nomor: string;
  signal: AbortSignal;
  sebutan: string;
}

async function tanya(alamat: URL, { basis, detik, kueri, nomor, signal, sebutan }: Pertanyaan): Promise<string[][]> {
  const tujuan = tujuanDari(alamat);
  const atur = tujuan.searchParams;
  atur.set('query_id', nomor);
  if (basis) atur.set('database', basis);
  atur.set('readonly', '1');
  atur.set('max_execution_time', String(detik));
  // Long queries do not fit into an address; only where words go along is the body taken.
  const teksKueri = `${kueri.sql} format TabSeparated`;
  if (kueri.nilai.length > 0) atur.set('query', teksKueri);
  // A person's words go along as tables of one column, so that they are never part of the text.
  const isi = new FormData();
  kueri.nilai.forEach((kata, ke) => {
    const nama = `${NILAI_CLICKHOUSE}${ke + 1}`;
    atur.set(`${nama}_structure`, 'nilai String');
    isi.set(nama, new Blob([(kata as readonly string[]).map((satu) => `${keTsv(satu)}\n`).join('')]), nama);
  });
  const jawab = await fetch(tujuan, {
    method: 'POST',
    headers: pengenal(),
    body: kueri.nilai.length > 0 ? isi : teksKueri,
    signal,
  }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new GalatCapaian('SUMBER_TIDAK_TERBUKA', { sumber: sebutan, pesan: satuBaris(cause) }, { cause });
  });
  const teks = await jawab.text();
  if (!jawab.ok) throw new Error(teks);
  return teks
    .split('\n')
    .slice(0, -1)
    .map((baris) => baris.split('\t').map(dariTsv));
}

function pengenal(): Record<string, string> {
  const { CLICKHOUSE_USER: nama, CLICKHOUSE_PASSWORD: sandi } = process.env;
  return { ...(nama ? { 'X-ClickHouse-User': nama } : {}), ...(sandi ? { 'X-ClickHouse-Key': sandi } : {}) };
}

const keTsv = (teks: string): string => teks.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n');

const TSV: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
  ['0', '\0'],
  ['N', ''],
]);
const dariTsv = (teks: string): string => teks.replace(/\\(.)/g, (_, huruf: string) => TSV.get(huruf) ?? huruf);
