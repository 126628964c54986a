import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely';
import type { Dialek, NamaDialek } from './dialek';

/** A piece of SQL with its identifiers quoted and its values apart. */
export type Potongan = RawBuilder<unknown>;

/** A dialect of SQL. Most of what a rincian says is the same in all of them. */
export interface DialekSql extends Dialek<Potongan> {
  nama: NamaDialek;
}

/** Between the parts of a key. */
const ANTARA = '|';
const CAKUPAN = 38;
const KOMA = 2;

const desimalBaku = (angka: Potongan): Potongan =>
  sql`cast(${angka} as decimal(${sql.lit(CAKUPAN)}, ${sql.lit(KOMA)}))`;
const desimalClickhouse = (angka: Potongan): Potongan => sql`toDecimal128(${angka}, ${sql.lit(KOMA)})`;
const bulat = (angka: number): Potongan => sql`cast(${sql.lit(angka)} as bigint)`;

const duckdb: DialekSql = {
  nama: 'duckdb',
  tetap: (teks) => sql`${sql.lit(teks)}`,
  teks: (kolom) => sql`coalesce(cast(${kolom} as varchar), '')`,
  pangkas: (teks) => sql`trim(${teks})`,
  kecil: (teks) => sql`lower(${teks})`,
  awal: (teks, panjang) => sql`substring(${teks}, 1, ${sql.lit(panjang)})`,
  cocok: (teks, pola) => sql`regexp_matches(${teks}, ${sql.lit(pola)})`,
  ambil: (teks, pola) => sql`regexp_extract(${teks}, ${sql.lit(pola)}, 1)`,
  ganti: (teks, lama, baru) => sql`replace(${teks}, ${sql.lit(lama)}, ${sql.lit(baru)})`,
  gabung: (teks, antara = ANTARA) => sql`(${sql.join([...teks], sql` || ${sql.lit(antara)} || `)})`,
  desimal: desimalBaku,
  desimalKolom: (kolom) => desimalBaku(sql`coalesce(${kolom}, 0)`),
  bulat,
  termasuk: (teks, kata) => sql`${teks} in (${sql.join(kata)})`,
  salahSatu: (teks, kata) => sql`${teks} in (${sql.join(kata.map((satu) => sql.lit(satu)))})`,
  bukan: (syarat) => sql`not (${syarat})`,
  dan: (syarat) => sql`(${sql.join([...syarat], sql` and `)})`,
  atau: (syarat) => sql`(${sql.join([...syarat], sql` or `)})`,
  bila: (cabang, lain) =>
    sql`case ${sql.join(
      cabang.map(([syarat, isi]) => sql`when ${syarat} then ${isi}`),
      sql` `,
    )} else ${lain} end`,
};

const postgres: DialekSql = {
  ...duckdb,
  nama: 'postgres',
  teks: (kolom) => sql`coalesce(cast(${kolom} as text), '')`,
  cocok: (teks, pola) => sql`${teks} ~ ${sql.lit(pola)}`,
  ambil: (teks, pola) => sql`coalesce(substring(${teks} from ${sql.lit(pola)}), '')`,
};

const clickhouse: DialekSql = {
  ...duckdb,
  nama: 'clickhouse',
  teks: (kolom) => sql`ifNull(toString(${kolom}), '')`,
  pangkas: (teks) => sql`replaceRegexpAll(${teks}, '^[ ]+|[ ]+$', '')`,
  cocok: (teks, pola) => sql`match(${teks}, ${sql.lit(pola)})`,
  ambil: (teks, pola) => sql`extract(${teks}, ${sql.lit(pola)})`,
  ganti: (teks, lama, baru) => sql`replaceAll(${teks}, ${sql.lit(lama)}, ${sql.lit(baru)})`,
  gabung: ([pertama, ...lain], antara = ANTARA) =>
    lain.length === 0
      ? sql`${pertama}`
      : sql`concat(${sql.join([pertama, ...lain.flatMap((satu) => [sql.lit(antara), satu])])})`,
  desimal: desimalClickhouse,
  desimalKolom: (kolom) => desimalClickhouse(sql`ifNull(${kolom}, 0)`),
  bulat: (angka) => sql`toInt64(${sql.lit(angka)})`,
  // Parameters came late to ClickHouse; a small table sent along is known to every version, and to every shard.
  termasuk: (teks, kata) => sql`${teks} in ${sql.val(kata)}`,
};

export const DIALEK: Readonly<Record<NamaDialek, DialekSql>> = { duckdb, postgres, clickhouse };

/** Before the number of a value: `nilai1`. */
export const NILAI_CLICKHOUSE = 'nilai';

/** ClickHouse reads a backslash inside quotes as an escape, in names too. */
class KompilatorClickhouse extends PostgresQueryCompiler {
  protected override sanitizeIdentifier(nama: string): string {
    return nama.replace(/\\/g, '\\\\').replace(/"/g, '\\"');
  }

  /** The name of the table that is sent along with the value's words. */
  protected override getCurrentParameterPlaceholder(): string {
    return `${NILAI_CLICKHOUSE}${this.numParameters}`;
  }
}

function penyusun(kompilator: PostgresQueryCompiler): Kysely<never> {
  return new Kysely<never>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => kompilator,
    },
  });
}

const biasa = penyusun(new PostgresQueryCompiler());
const clickhouseSaja = penyusun(new KompilatorClickhouse());

/** A query as the engines take it: text, and the values of `$1`, `$2`, … */
export interface Kueri {
  sql: string;
  nilai: readonly unknown[];
}

export function susunKueri(potongan: Potongan, dialek: NamaDialek): Kueri {
  const { sql: teks, parameters } = potongan.compile(dialek === 'clickhouse' ? clickhouseSaja : biasa);
  return { sql: teks, nilai: parameters };
}
