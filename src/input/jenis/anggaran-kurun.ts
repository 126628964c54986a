import type { Decimal } from '../../dasar/desimal';
import type { TabelAnggaran } from '../../domain/data';
import type { Bertahap } from '../bertahap';
import { nomorBulan } from '../judul-waktu';
import { normal } from '../normal';
import type { PembacaTabel } from '../pembaca';
import { jumlahUang, type UangTerbaca } from './baris-uang';

/** Rows of money of one time. */
export interface Kurun {
  waktu: NonNullable<TabelAnggaran['waktu']>;
  isi: UangTerbaca[];
}

const TAHUN: ReadonlySet<string> = new Set(['tahun', 'tahun anggaran', 'ta', 'thang', 'year']);
/** "2024", "TA 2024", "Tahun Anggaran 2024". */
const TERTULIS = /^(?:(?:ta|t\.a\.|tahun)\s*(?:anggaran\s*)?)?((?:19|20)\d{2})$/i;
const BULAN: ReadonlySet<string> = new Set(['bulan', 'periode', 'nama bulan', 'month']);

/** What a person is told of months that are kept out. */
export const BULAN_TAK_TENTU =
  'Realisasi per bulan yang tidak terus naik: tidak diketahui apa jumlahnya setahun, tidak dihitung';

export const sebutKurun = ({ tahun, bulan }: Kurun['waktu']): string =>
  [tahun, bulan].filter((n) => n !== null).join('-');

/**
 * The rows by the year, and within it by the month, that a column says: every year is a budget of its own, and of months
 * that go on counting the last one holds the year so far. Null where no such column tells rows apart; `takTentu` where
 * months do not go on counting, so that nothing says what they make together.
 */
export function* menurutKurun<K extends string>(
  tabel: PembacaTabel<K>,
  isi: readonly UangTerbaca[],
): Bertahap<Kurun[] | 'takTentu' | null> {
  const lain = tabel.kepalaLain();
  const kolom = (kata: ReadonlySet<string>): number | null => lain.find((k) => kata.has(k.daun))?.kolom ?? null;
  const [kolomTahun, kolomBulan] = [kolom(TAHUN), kolom(BULAN)];
  if (kolomTahun === null && kolomBulan === null) return null;
  const tahunan = new Map<number, Map<number, UangTerbaca[]>>();
  for (const satu of isi) {
    yield;
    const tahun = kolomTahun === null ? 0 : Number(TERTULIS.exec(tabel.teksDi(satu.baris, kolomTahun))?.[1]);
    const bulan = kolomBulan === null ? 0 : nomorBulan(tabel.teksDi(satu.baris, kolomBulan));
    if (Number.isNaN(tahun) || bulan === null) return null;
    const milik = tahunan.get(tahun) ?? new Map<number, UangTerbaca[]>();
    const sebulan = milik.get(bulan) ?? [];
    sebulan.push(satu);
    tahunan.set(tahun, milik.set(bulan, sebulan));
  }
  const banyakBulan = [...tahunan.values()].reduce((n, b) => Math.max(n, b.size), 0);
  if (tahunan.size < 2 && banyakBulan < 2) return null;
  const hasil: Kurun[] = [];
  for (const [tahun, bulanan] of [...tahunan].sort(([a], [b]) => b - a)) {
    const terakhir = banyakBulan < 2 ? [...bulanan.values()].flat() : terusMenerus(bulanan);
    if (!terakhir) return 'takTentu';
    const bulan = [...bulanan.keys()].reduce((a, b) => Math.max(a, b), 0);
    hasil.push({ waktu: { tahun: tahun || null, bulan: bulan || null }, isi: terakhir });
  }
  return hasil;
}

/** Does this heading say that the rows below it are years? */
export const barisTahun = (judul: string): boolean => TAHUN.has(normal(judul));

/** The last year's row, where the rows are years themselves; null where they are anything else. */
export function tahunTerakhir(
  judul: string,
  isi: readonly UangTerbaca[],
): { tahun: number; baris: UangTerbaca } | null {
  if (!barisTahun(judul) || isi.length < 2) return null;
  const semua = isi.map((baris) => ({ tahun: Number(TERTULIS.exec(baris.data.nama)?.[1]), baris }));
  if (semua.some(({ tahun }) => Number.isNaN(tahun))) return null;
  return semua.reduce((a, b) => (b.tahun > a.tahun ? b : a));
}

/**
 * The last month's row, where the rows are months that hold one and the same pagu and a realisasi that goes on counting;
 * `takTentu` where it does not; null where the rows are anything else.
 */
export function bulanTerakhirDari(judul: string, isi: readonly UangTerbaca[]): UangTerbaca | 'takTentu' | null {
  if (!BULAN.has(normal(judul)) || isi.length < 2) return null;
  const semua = isi.map((baris) => ({
    baris,
    bulan: nomorBulan(baris.data.nama),
    pagu: jumlahUang(baris.data, 'pagu'),
    realisasi: uang(baris),
  }));
  const [pertama] = semua;
  const sepagu = semua.every(({ bulan, pagu }) => bulan !== null && pagu && pertama?.pagu?.eq(pagu));
  if (!sepagu) return null;
  const urut = semua.flatMap((s) => (s.realisasi && !s.realisasi.isZero() ? [s] : []));
  const naik = urut.every(({ realisasi }, i) => i === 0 || realisasi?.gte(urut[i - 1]?.realisasi ?? 0));
  return naik ? (urut.at(-1)?.baris ?? null) : 'takTentu';
}

/** Every name's last month, where its pagu stays and its realisasi only grows; null where it does not. */
function terusMenerus(bulanan: ReadonlyMap<number, readonly UangTerbaca[]>): UangTerbaca[] | null {
  const akhir = new Map<string, UangTerbaca>();
  let naik = false;
  for (const [, isi] of [...bulanan].sort(([a], [b]) => a - b)) {
    for (const satu of isi) {
      const nama = normal(satu.data.nama);
      const [kini, lalu] = [uang(satu), akhir.has(nama) ? uang(akhir.get(nama) ?? satu) : null];
      if (lalu && kini && kini.lt(lalu)) return null;
      if (lalu && kini?.gt(lalu)) naik = true;
      akhir.set(nama, satu);
    }
  }
  return naik ? [...akhir.values()] : null;
}

const uang = ({ data }: UangTerbaca): Decimal | null => jumlahUang(data, 'realisasi');
