import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { streamXlsxRows } from 'hucre';
import { sql } from 'kysely';
import { GalatCapaian } from '../../../src/dasar/galat';
import { teksSel } from '../../../src/rincian/baris/xlsx';
import { DIALEK, type Kueri } from '../../../src/rincian/dialek-sql';
import type { Sumber } from '../../../src/rincian/jalankan';
import { adalahKepala, cariKepalaCsv, namaKolomUnik } from '../../../src/rincian/kepala';
import type { KolomSumber } from '../../../src/rincian/petakan';
import { type Batas, dalamBatas, satuBaris } from './batas-waktu';
import { type DuckDBConnection, type DuckDBInstance, duckdb } from './duckdb';

const DIKENAL: ReadonlySet<string> = new Set(['.csv', '.txt', '.tsv', '.parquet', '.xlsx']);
const TABEL = 'rincian_sumber';
/** Enough for the groups of any rincian; what does not fit is kept in files beside the run. */
const MEMORI = '2GB';
const AWAL_BERKAS = 65_536;
const ANGKA = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|DECIMAL.*|DOUBLE|FLOAT)$/;

export interface SumberTerbuka extends Sumber {
  tutup: () => Promise<void>;
}

/**
 * A file, or every file of a folder that can be read: DuckDB reads CSV and Parquet where they are, .xlsx row by row.
 * `kata` are the heads that help to find where the table begins. Throws `BERKAS_TIDAK_ADA`, `FORMAT_TIDAK_DIDUKUNG`,
 * `SUMBER_TIDAK_TERBUKA` when DuckDB cannot be had, `KUERI_GAGAL`.
 */
export async function bukaBerkas(tempat: string, kata: ReadonlySet<string>, batas: Batas): Promise<SumberTerbuka> {
  const berkas = await daftarBerkas(tempat);
  const mesin = await mulaiMesin();
  const sambungan = await mesin.connect();
  const sebutan = berkas.length === 1 ? basename(tempat) : `${basename(tempat)} (${berkas.length} berkas)`;
  const tutup = (): Promise<void> => {
    sambungan.closeSync();
    mesin.closeSync();
    return Promise.resolve();
  };
  const dijaga = <T>(kerja: () => Promise<T>): Promise<T> =>
    dalamBatas(batas, sebutan, kerja, () => {
      sambungan.interrupt();
    });
  try {
    await dijaga(async () => {
      const bagian = await Promise.all(berkas.map((satu, ke) => bacaan(sambungan, satu, ke, kata, batas)));
      // One file after the other: heads in another order, or one more column, are no reason to refuse a folder.
      await sambungan.run(
        `create view ${TABEL} as ${bagian.map((b) => `select * from ${b}`).join(' union all by name ')}`,
      );
    });
    return {
      dialek: DIALEK.duckdb,
      mesin: 'DuckDB',
      sebutan,
      kolom: await dijaga(() => kolomTabel(sambungan, berkas.some(lembar))),
      dari: sql.ref(TABEL),
      bernomor: sql`(select row_number() over () as capaian_nomor, * from ${sql.ref(TABEL)}) as bernomor`,
      jalankan: (kueri) => dijaga(() => baris(sambungan, kueri)),
      barisRusak: () => dijaga(() => barisRusak(sambungan)),
      tutup,
    };
  } catch (galat) {
    await tutup();
    throw galat;
  }
}

async function mulaiMesin(): Promise<DuckDBInstance> {
  try {
    return await duckdb().DuckDBInstance.create(':memory:', { memory_limit: MEMORI });
  } catch (cause) {
    throw new GalatCapaian('SUMBER_TIDAK_TERBUKA', { sumber: 'DuckDB', pesan: satuBaris(cause) }, { cause });
  }
}

async function daftarBerkas(tempat: string): Promise<string[]> {
  const keadaan = await stat(tempat).catch((cause: unknown) => {
    throw new GalatCapaian('BERKAS_TIDAK_ADA', { berkas: tempat }, { cause });
  });
  if (!keadaan.isDirectory()) {
    if (!DIKENAL.has(extname(tempat).toLowerCase())) {
      throw new GalatCapaian('FORMAT_TIDAK_DIDUKUNG', { berkas: basename(tempat) });
    }
    return [tempat];
  }
  const isi = (await readdir(tempat)).filter(
    (nama) => DIKENAL.has(extname(nama).toLowerCase()) && !nama.startsWith('~$'),
  );
  if (isi.length === 0)
    throw new GalatCapaian('BERKAS_TIDAK_ADA', { berkas: join(tempat, '*.csv, *.parquet, *.xlsx') });
  return isi.sort().map((nama) => join(tempat, nama));
}

/** What stands after FROM for one file. */
async function bacaan(
  sambungan: DuckDBConnection,
  berkas: string,
  ke: number,
  kata: ReadonlySet<string>,
  batas: Batas,
): Promise<string> {
  const akhir = extname(berkas).toLowerCase();
  if (akhir === '.parquet') return `read_parquet(${petik(berkas)})`;
  if (lembar(berkas)) return muatXlsx(sambungan, berkas, ke, kata, batas);
  const { lewati, pemisah, kepala } = cariKepalaCsv(await awalTeks(berkas), kata);
  const kolom = namaKolomUnik(kepala).map((nama) => `${petik(nama)}: 'varchar'`);
  // Nothing is left to be guessed from the first rows: what does not fit is a line set aside, and counted.
  const atur = [
    `auto_detect = false, header = true, skip = ${lewati}, delim = ${petik(pemisah)}, quote = '"', escape = '"'`,
    `columns = {${kolom.join(', ')}}, null_padding = true, store_rejects = true`,
  ];
  return `read_csv(${petik(berkas)}, ${atur.join(', ')})`;
}

async function awalTeks(berkas: string): Promise<string> {
  const pegangan = await open(berkas);
  try {
    const { buffer, bytesRead } = await pegangan.read(Buffer.alloc(AWAL_BERKAS), 0, AWAL_BERKAS, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await pegangan.close();
  }
}

/** The first sheet's rows below its head, as text; the sheet may be longer than memory likes as cells. */
async function muatXlsx(
  sambungan: DuckDBConnection,
  berkas: string,
  ke: number,
  kata: ReadonlySet<string>,
  { batal }: Batas,
): Promise<string> {
  const nama = `berkas_${ke}`;
  const sebelum: string[][] = [];
  let isi: { tulis: (baris: readonly string[]) => void; selesai: () => void } | null = null;
  for await (const { values } of streamXlsxRows(await readFile(berkas))) {
    if (batal?.aborted) throw new GalatCapaian('DIBATALKAN', { kerja: 'rincian' });
    const baris = values.map(teksSel);
    if (isi) {
      isi.tulis(baris);
      continue;
    }
    if (adalahKepala(baris, kata)) isi = await tabelTeks(sambungan, nama, baris);
    else sebelum.push(baris);
  }
  if (!isi) {
    const [kepala = [], ...lain] = sebelum;
    isi = await tabelTeks(sambungan, nama, kepala);
    lain.forEach(isi.tulis);
  }
  isi.selesai();
  return nama;
}

async function tabelTeks(sambungan: DuckDBConnection, nama: string, kepala: readonly string[]) {
  const kolom = namaKolomUnik(kepala);
  await sambungan.run(`create table ${nama} (${kolom.map((k) => `${kutip(k)} varchar`).join(', ')})`);
  const penambah = await sambungan.createAppender(nama);
  return {
    tulis: (baris: readonly string[]): void => {
      if (baris.every((sel) => sel === '')) return;
      for (const [i] of kolom.entries()) penambah.appendVarchar(baris[i] ?? '');
      penambah.endRow();
    },
    selesai: (): void => {
      penambah.closeSync();
    },
  };
}

const lembar = (berkas: string): boolean => extname(berkas).toLowerCase() === '.xlsx';

async function kolomTabel(sambungan: DuckDBConnection, diSel: boolean): Promise<KolomSumber[]> {
  const hasil = await sambungan.runAndReadAll(`select * from ${TABEL} limit 0`);
  const jenis = hasil.columnTypes().map(String);
  return hasil.columnNames().map((nama, i) => ({
    nama,
    berangka: ANGKA.test(jenis[i] ?? ''),
    ...(diSel ? { diSel } : {}),
  }));
}

async function baris(sambungan: DuckDBConnection, { sql: teks, nilai }: Kueri): Promise<string[][]> {
  const hasil = await sambungan.runAndReadAll(teks, nilai.map(String));
  return hasil.getRows().map((isi) => isi.map(String));
}

/** Lines of the files that are no row at all, whichever of the queries met them. */
async function barisRusak(sambungan: DuckDBConnection): Promise<number> {
  const ada = await sambungan.runAndReadAll(`select count(*) from duckdb_tables() where table_name = 'reject_errors'`);
  if (Number(ada.getRows()[0]?.[0] ?? 0) === 0) return 0;
  const hasil = await sambungan.runAndReadAll(
    `select count(*) from (select distinct s.file_path, e.line from reject_errors e join reject_scans s using (scan_id, file_id))`,
  );
  return Number(hasil.getRows()[0]?.[0] ?? 0);
}

const petik = (teks: string): string => `'${teks.replace(/'/g, "''")}'`;
const kutip = (nama: string): string => `"${nama.replace(/"/g, '""')}"`;
