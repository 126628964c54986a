import { sql } from 'kysely';
import { type DialekSql, type Kueri, type Potongan, susunKueri } from './dialek-sql';
import { CONTOH_TERBANYAK, HASIL_TERBANYAK } from './hasil';
import type { KunciBaris } from './kunci';
import type { BentukBaris, SebabSisih } from './rincian';

/** Rows of one column that holds one of these words; several are all demanded. */
export interface Saringan {
  kolom: string;
  nilai: readonly string[];
}

export interface Asal {
  dialek: DialekSql;
  /** What stands after FROM. */
  dari: Potongan;
  saring: readonly Saringan[];
  /** The same rows with their number as `capaian_nomor`; null where they have none. */
  bernomor: Potongan | null;
}

/** Names of output columns that no table of an office has: PostgreSQL groups by a table's own column first. */
const SEBAB = sql.ref('capaian_sebab');
const KELOMPOK = sql.ref('capaian_kelompok');
const NOMOR = sql.ref('capaian_nomor');

/**
 * One pass over the source: reason, kelompok, rows, sums. No query inside a query: a distributed table adds up where
 * its rows are only if the adding stands directly over it. Every row falls under one reason or none, so that rows read
 * are rows used and rows set aside.
 */
export function kueriJumlah({ sisih, kelompok, ukuran }: BentukBaris<Potongan>, { dialek, dari, saring }: Asal): Kueri {
  const jumlah = ukuran.map((satu) => dialek.teks(sql`sum(${satu})`));
  return susunKueri(
    sql`select ${sebabBaris(sisih)} as ${SEBAB},
      case ${sql.join(
        sisih.map(([, syarat]) => sql`when ${syarat} then ''`),
        sql` `,
      )} else ${kelompok} end as ${KELOMPOK},
      ${sql.join([dialek.teks(sql`count(*)`), ...jumlah])}
      from ${dari} ${syaratSaring(saring, dialek)} group by ${SEBAB}, ${KELOMPOK} limit ${sql.lit(HASIL_TERBANYAK + 1)}`,
    dialek.nama,
  );
}

/** Some of the rows that one reason sets aside. */
export function kueriContoh(
  { sisih, contoh }: BentukBaris<Potongan>,
  { dialek, dari, saring }: Asal,
  pilihan: { sebab: SebabSisih; terbanyak: number },
): Kueri {
  const hanya = sql`${sebabBaris(sisih)} = ${sql.lit(pilihan.sebab)}`;
  const isi = sql.join(contoh.map(([, teks]) => teks));
  // ClickHouse stops asking a shard as soon as it has enough rows, before it has sent along the words of the query; rows
  // in an order are wanted from all of them.
  const urut = dialek.nama === 'clickhouse' ? sql`order by ${isi}` : sql``;
  return susunKueri(
    sql`select ${isi} from ${dari} ${syaratSaring(saring, dialek, hanya)} ${urut} limit ${sql.lit(pilihan.terbanyak)}`,
    dialek.nama,
  );
}

/** Contents of one column in some rows: in ClickHouse of all shards, which it does not ask once it has enough. */
export function kueriPetunjuk(kolom: Potongan, { dialek, dari, saring }: Asal, terbanyak: number): Kueri {
  const urut = dialek.nama === 'clickhouse' ? sql`order by rand()` : sql``;
  return susunKueri(
    sql`select ${dialek.teks(kolom)} from ${dari} ${syaratSaring(saring, dialek)} ${urut} limit ${sql.lit(terbanyak)}`,
    dialek.nama,
  );
}

/** How many rows have a key, and how many keys there are. */
export const kueriBanyakKunci = ({ kunci, syarat }: KunciBaris<Potongan>, { dialek, dari, saring }: Asal): Kueri =>
  susunKueri(
    sql`select ${dialek.teks(sql`count(*)`)}, ${dialek.teks(sql`count(distinct ${kunci})`)}
      from ${dari} ${syaratSaring(saring, dialek, syarat)}`,
    dialek.nama,
  );

/** The first rows that repeat a key, after the row that has it first, by their numbers. */
export const kueriGanda = (
  { kunci, syarat }: KunciBaris<Potongan>,
  { dialek, saring }: Asal,
  bernomor: Potongan,
): Kueri =>
  susunKueri(
    sql`select ${dialek.teks(sql`nomor[1]`)}, ${dialek.teks(sql`nomor[2]`)}
      from (select min(${NOMOR}, 2) as nomor from ${bernomor} ${syaratSaring(saring, dialek, syarat)}
        group by ${kunci} having count(*) > 1) as ganda
      order by nomor[2] limit ${sql.lit(CONTOH_TERBANYAK)}`,
    dialek.nama,
  );

/** The numbers of the first rows that one reason sets aside. */
export const kueriNomor = (
  sisih: BentukBaris<Potongan>['sisih'],
  { dialek, saring }: Asal,
  { sebab, bernomor }: { sebab: SebabSisih; bernomor: Potongan },
): Kueri =>
  susunKueri(
    sql`select ${dialek.teks(NOMOR)} from ${bernomor}
      ${syaratSaring(saring, dialek, sql`${sebabBaris(sisih)} = ${sql.lit(sebab)}`)}
      order by ${NOMOR} limit ${sql.lit(CONTOH_TERBANYAK)}`,
    dialek.nama,
  );

const sebabBaris = (sisih: BentukBaris<Potongan>['sisih']): Potongan =>
  sql`case ${sql.join(
    sisih.map(([sebab, syarat]) => sql`when ${syarat} then ${sql.lit(sebab)}`),
    sql` `,
  )} else '' end`;

function syaratSaring(saring: readonly Saringan[], dialek: DialekSql, ...lain: Potongan[]): Potongan {
  const syarat = saring.map(({ kolom, nilai }) => dialek.termasuk(dialek.teks(sql.ref(kolom)), nilai));
  const semua = [...syarat, ...lain];
  return semua.length === 0 ? sql`` : sql`where ${sql.join(semua, sql` and `)}`;
}
