import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely';

/** A piece of SQL with its identifiers quoted and its values apart. */
export type Potongan = RawBuilder<unknown>;

export type NamaDialek = 'duckdb' | 'postgres' | 'clickhouse';

/** The few words in which the engines differ. Everything else a rincian says is the same SQL for all of them. */
export interface Dialek {
  nama: NamaDialek;
  /** Any column as text; empty where there is nothing. */
  teks: (kolom: Potongan) => Potongan;
  /** Without the blanks at both ends. */
  pangkas: (teks: Potongan) => Potongan;
  /** `pola` is ours and holds no backslash: classes and bounds only, which mean the same in RE2 and PostgreSQL. */
  cocok: (teks: Potongan, pola: string) => Potongan;
  /** Every `lama` in the text replaced; the text is ours or a column's, the two words are ours. */
  ganti: (teks: Potongan, lama: string, baru: string) => Potongan;
  /** A text that is a plain number, or a number, as a decimal of two places: rupiah never passes through a float. */
  desimal: (angka: Potongan) => Potongan;
  bulat: (angka: Potongan) => Potongan;
  /** Is the text one of these words of a person? They are bound, never part of the text. */
  termasuk: (teks: Potongan, kata: readonly string[]) => Potongan;
}

const CAKUPAN = 38;
const KOMA = 2;

const duckdb: Dialek = {
  nama: 'duckdb',
  teks: (kolom) => sql`coalesce(cast(${kolom} as varchar), '')`,
  pangkas: (teks) => sql`trim(${teks})`,
  cocok: (teks, pola) => sql`regexp_matches(${teks}, ${sql.lit(pola)})`,
  ganti: (teks, lama, baru) => sql`replace(${teks}, ${sql.lit(lama)}, ${sql.lit(baru)})`,
  desimal: (angka) => sql`cast(${angka} as decimal(${sql.lit(CAKUPAN)}, ${sql.lit(KOMA)}))`,
  bulat: (angka) => sql`cast(${angka} as bigint)`,
  termasuk: (teks, kata) => sql`${teks} in (${sql.join(kata)})`,
};

const postgres: Dialek = {
  ...duckdb,
  nama: 'postgres',
  teks: (kolom) => sql`coalesce(cast(${kolom} as text), '')`,
  cocok: (teks, pola) => sql`${teks} ~ ${sql.lit(pola)}`,
};

const clickhouse: Dialek = {
  nama: 'clickhouse',
  teks: (kolom) => sql`ifNull(toString(${kolom}), '')`,
  pangkas: (teks) => sql`replaceRegexpAll(${teks}, '^[ ]+|[ ]+$', '')`,
  cocok: (teks, pola) => sql`match(${teks}, ${sql.lit(pola)})`,
  ganti: (teks, lama, baru) => sql`replaceAll(${teks}, ${sql.lit(lama)}, ${sql.lit(baru)})`,
  desimal: (angka) => sql`toDecimal128(${angka}, ${sql.lit(KOMA)})`,
  bulat: (angka) => sql`toInt64(${angka})`,
  // Parameters came late to ClickHouse; a small table sent along is known to every version, and to every shard.
  termasuk: (teks, kata) => sql`${teks} in ${sql.val(kata)}`,
};

export const DIALEK: Readonly<Record<NamaDialek, Dialek>> = { duckdb, postgres, clickhouse };

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
