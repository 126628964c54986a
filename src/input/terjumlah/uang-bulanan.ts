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
  jenis: JenisBelanja;
}

/** The rows that are accounts of a jenis belanja that IKPA knows, and how their codes are written. */
export function barisAkun<K extends string>(
  tabel: PembacaTabel<K | 'akun'>,
): { isi: BarisAkun[]; bentuk: BentukKode[]; hidup: boolean } {
  const data = tabel.baris.filter((b) => b.peran === 'data');
  const ruas = ruasAkun(data.flatMap((b) => tabel.sel(b, 'akun') ?? []));
  const bentuk = new Map<string, BentukKode>();
  const isi = data.flatMap((baris): BarisAkun[] => {
    const sel = tabel.sel(baris, 'akun');
    const kode = sel && kodeAkun(sel, ruas);
    const jenis = kode && 'akun' in kode ? jenisBelanja(kode.akun.slice(0, 2)) : null;
    if (!kode || !('akun' in kode) || jenis === null) return [];
    const { berangka, panjang, mulai } = kode.bentuk;
    bentuk.set(`${berangka}/${panjang}/${mulai}`, kode.bentuk);
    return [{ baris, jenis }];
  });
  return { isi, bentuk: [...bentuk.values()], hidup: bentuk.size <= BENTUK_TERBANYAK };
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
  },
): Fakta {
  const kolomAkun = tabel.kepala('akun')[0]?.kolom;
  const uang = tabel.rentangMutlak(isi.kolom);
  const akun = kolomAkun === undefined ? '' : tabel.rentangMutlak(kolomAkun);
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
