import { Decimal, tampil } from '../../dasar/desimal';
import type { BarisBulan } from '../../domain/ikpa-rinci/data';
import type { Fakta } from '../../domain/fakta';
import { NAMA_BULAN } from '../../dasar/bulan';
import { JENIS_BELANJA_IKPA, type JenisBelanja } from '../../domain/pedoman/ikpa-rinci';
import { jenisBelanja } from '../jenis/jenis-belanja';
import type { BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';
import { type BentukKode, kodeAkun, ruasAkun, syaratAkun } from './kode-akun';

/** Ways of writing codes that one formula sums over. */
const BENTUK_TERBANYAK = 6;

/** One row of a table of accounts: the jenis belanja that its account is of. */
export interface BarisAkun {
  baris: BarisMentah;
  /** Its place among the rows of accounts. */
  ke: number;
  jenis: JenisBelanja;
}

/** The rows that are accounts of a jenis belanja that IKPA knows, and how their codes are written. */
export function barisAkun<K extends string>(
  tabel: PembacaTabel<K | 'akun'>,
  semua: readonly BarisMentah[] = tabel.baris,
): { isi: BarisAkun[]; bentuk: BentukKode[]; hidup: boolean } {
  const data = semua.filter((b) => b.peran === 'data');
  const ruas = ruasAkun(data.flatMap((b) => tabel.sel(b, 'akun') ?? []));
  const bentuk = new Map<string, BentukKode>();
  const isi: BarisAkun[] = [];
  for (const baris of data) {
    const sel = tabel.sel(baris, 'akun');
    const kode = sel && kodeAkun(sel, ruas);
    const jenis = kode && 'akun' in kode ? jenisBelanja(kode.akun.slice(0, 2)) : null;
    if (!kode || !('akun' in kode) || jenis === null) continue;
    const { berangka, panjang, mulai } = kode.bentuk;
    bentuk.set(`${berangka}/${panjang}/${mulai}`, kode.bentuk);
    isi.push({ baris, jenis, ke: isi.length });
  }
  return { isi, bentuk: [...bentuk.values()], hidup: bentuk.size <= BENTUK_TERBANYAK };
}

/** Cells that the formulas of all satkers may look at together. */
const SEL_TERBANYAK = 2_000_000;

/** Where the rows of one of several satkers stand, and what else tells them from the others'. */
interface Bagian {
  hidup: boolean;
  syarat: readonly string[];
  /** First and last row of the sums; the whole table where it is not there. */
  antara?: readonly [BarisMentah, BarisMentah];
}

/**
 * How a formula finds the rows of one satker among those of several: by where they stand, where no other's stand between
 * them, else by a condition; none where there is none, or where too many cells would be looked at.
 */
export function bagianSatker(
  milik: readonly BarisAkun[],
  { semua, satker, hidup, syarat }: { semua: number; satker: number; hidup: boolean; syarat: readonly string[] | null },
): Bagian {
  const [pertama, terakhir] = [milik[0], milik.at(-1)];
  if (!pertama || !terakhir || milik.length === semua) return { hidup, syarat: [] };
  if (terakhir.ke - pertama.ke + 1 === milik.length)
    return { hidup, syarat: [], antara: [pertama.baris, terakhir.baris] };
  return { hidup: hidup && syarat !== null && semua * satker <= SEL_TERBANYAK, syarat: syarat ?? [] };
}

/** The sum of a column over the rows of one jenis belanja as a fact: a live SUMIFS where every cell holds a number. */
export function faktaJenis<K extends string>(
  tabel: PembacaTabel<K | 'akun'>,
  isi: {
    kunci: string;
    nama: string;
    jenis: JenisBelanja;
    kolom: number;
    jumlah: Decimal;
    kali: number;
    bentuk: readonly BentukKode[];
    hidup: boolean;
    /** More conditions of the SUMIFS. */
    syarat?: readonly string[];
    antara?: Bagian['antara'];
  },
): Fakta {
  const kolomAkun = tabel.kepala('akun')[0]?.kolom;
  const uang = tabel.rentangMutlak(isi.kolom, isi.antara);
  const akun = kolomAkun === undefined ? '' : tabel.rentangMutlak(kolomAkun, isi.antara);
  const suku = isi.bentuk.map((b) =>
    [uang, ...syaratAkun(b, isi.jenis).flatMap((s) => [akun, s]), ...(isi.syarat ?? [])].join(','),
  );
  const rumus = suku.map((s) => `SUMIFS(${s})`).join('+');
  const desimal = Math.min(isi.jumlah.dp(), 2);
  return {
    kunci: isi.kunci,
    nama: isi.nama,
    nilai: isi.jumlah,
    satuan: 'rupiah',
    keadaan: isi.jumlah.isZero() ? 'nolNyata' : 'nilai',
    teks: tampil(isi.jumlah, desimal),
    asal: tabel.alamatJudul(isi.kolom),
    cara: 'rincian',
    skala: 1,
    desimal,
    tabel: tabel.id,
    sumber: tabel.sumber,
    ...(isi.hidup && kolomAkun !== undefined ? { rumus: isi.kali === 1 ? rumus : `(${rumus})*${isi.kali}` } : {}),
  };
}

/** Adds up by month and jenis belanja. */
export class JumlahBulanan {
  readonly #isi = new Map<string, Decimal>();

  tambah(bulan: number, jenis: JenisBelanja, nilai: Decimal): void {
    const kunci = `${bulan}/${jenis}`;
    this.#isi.set(kunci, (this.#isi.get(kunci) ?? new Decimal(0)).plus(nilai));
  }

  jumlah(bulan: number, jenis: JenisBelanja): Decimal | undefined {
    return this.#isi.get(`${bulan}/${jenis}`);
  }

  /** Every month with the jenis belanja that it has, each as a fact. */
  bulanan(
    nama: string,
    buat: (bulan: number, jenis: JenisBelanja, jumlah: Decimal, nama: string) => Fakta,
  ): BarisBulan[] {
    return NAMA_BULAN.flatMap((sebutan, i): BarisBulan[] => {
      const isi = JENIS_BELANJA_IKPA.flatMap((jenis) => {
        const jumlah = this.jumlah(i + 1, jenis);
        return jumlah ? [{ jenis, nilai: buat(i + 1, jenis, jumlah, `${nama} belanja ${jenis}, ${sebutan}`) }] : [];
      });
      return isi.length > 0 ? [{ bulan: i + 1, isi }] : [];
    });
  }
}
