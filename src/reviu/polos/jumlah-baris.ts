import { type AlamatSel, kunciSel } from '../../dasar/sel';
import { Decimal } from '../../dasar/desimal';
import type { BarisPolos, KolomPolos, SelPolos, TabelPolos } from '../../domain/tabel-polos';
import { kolomAngka, kolomPersen, tidakDijumlahkan } from './kepala-kolom';
import { raguAngka } from './ragu';
import { satuanBaris } from './satuan-baris';

/** A total, or a mean, that its own rows do not give. */
export interface JumlahMenyimpang {
  tabel: TabelPolos;
  baris: BarisPolos;
  kolom: KolomPolos;
  dicetak: { nilai: Decimal; desimal: number; asal: AlamatSel };
  dihitung: Decimal;
  suku: readonly { nama: string; nilai: Decimal; asal: AlamatSel }[];
  /** Columns of the same row that the same rows do give; none when the rows' own numbers run without a gap. */
  saksi: readonly KolomPolos[];
}

interface Suku {
  nama: string;
  nilai: Decimal;
  ragu: number;
  asal: AlamatSel;
}

/** A total this far from its rows is the total of something else. */
const SELISIH_TERJAUH = 0.5;
const SELISIH_TANPA_SAKSI = 0.2;

/** Totals of a table that differ from their rows where the same rows give the other columns' totals. */
export function jumlahMenyimpang(tabel: TabelPolos): JumlahMenyimpang[] {
  const persen = kolomPersen(tabel, satuanBaris(tabel));
  const kolom = kolomAngka(tabel, satuanBaris(tabel)).filter((k) => !tidakDijumlahkan(k) && !persen.has(k));
  return tabel.baris.flatMap((baris, i) =>
    baris.peran === 'total' ? periksaTotal(tabel, baris, tabel.baris.slice(0, i), kolom) : [],
  );
}

/** Totals that some of the rows above do give, by cell. */
export function jumlahSepakat(tabel: TabelPolos): string[] {
  const kolom = kolomAngka(tabel, satuanBaris(tabel));
  return tabel.baris.flatMap((total, i) => {
    if (total.peran !== 'total') return [];
    const himpunan = himpunanBaris(tabel.baris.slice(0, i));
    return kolom.flatMap((k) => {
      const sel = total.sel.get(k.kolom);
      return sel && himpunan.some((baris) => berisi(baris, k) && sesuai(total, baris, k)) ? [kunciSel(sel.asal)] : [];
    });
  });
}

function periksaTotal(
  tabel: TabelPolos,
  total: BarisPolos,
  atas: readonly BarisPolos[],
  semua: readonly KolomPolos[],
): JumlahMenyimpang[] {
  const kolom = semua.filter((k) => angkaTunggal(total.sel.get(k.kolom)) !== null);
  const himpunan = himpunanBaris(atas);
  const uji = himpunan.map((baris) => ({ baris, cocok: kolom.filter((k) => sesuai(total, baris, k)) }));
  const [terbaik] = [...uji].sort((a, b) => b.cocok.length - a.cocok.length);
  if (!terbaik) return [];
  const menyimpang = kolom.filter((k) => !uji.some((u) => u.cocok.includes(k)));
  const saksi = terbaik.cocok.filter((k) => berisi(terbaik.baris, k));
  if (saksi.length > 0) {
    return menyimpang
      .filter((k) => saksi.some((s) => samaTerisi(terbaik.baris, k, s)))
      .flatMap((k) => jadikan(tabel, total, terbaik.baris, k, saksi, SELISIH_TERJAUH));
  }
  // Without another column, the rows must be known to be all there.
  const [satu, lagi] = menyimpang;
  if (!satu || lagi || kolom.length > 1 || himpunan.length !== 1 || !bernomorUrut(atas)) return [];
  return jadikan(tabel, total, atas.filter(adalahData), satu, [], SELISIH_TANPA_SAKSI);
}

const adalahData = ({ peran }: BarisPolos): boolean => peran === 'data';

/** The rows that a total may sum: all above, those since the last total, the totals, one level of them. */
function himpunanBaris(atas: readonly BarisPolos[]): BarisPolos[][] {
  const data = atas.filter(adalahData);
  const lalu = atas.map(({ peran }) => peran).lastIndexOf('total');
  const sejak = lalu < 0 ? data : atas.slice(lalu + 1).filter(adalahData);
  const total = atas.filter(({ peran }) => peran === 'total');
  const dasar = [sejak, data, total, [...total, ...sejak]];
  const bertingkat = dasar.flatMap((baris) => [
    baris,
    baris.filter((b) => b.nomor !== ''),
    baris.filter((b) => b.nomor === ''),
    baris.filter((b) => besar(b.label)),
    baris.filter((b) => !besar(b.label)),
  ]);
  const tunggal = new Map(bertingkat.map((baris) => [baris.map((b) => b.baris).join(','), baris]));
  return [...tunggal.values()].filter((baris) => baris.length > 1);
}

const besar = (label: string): boolean => label.length > 3 && label === label.toUpperCase();

function angkaTunggal(
  sel: SelPolos | undefined,
): { nilai: Decimal; desimal: number; ragu: number; asal: AlamatSel } | null {
  const [satu, lagi] = sel?.angka ?? [];
  return sel && satu && !lagi
    ? { nilai: satu.nilai, desimal: satu.desimal, ragu: raguAngka(satu), asal: sel.asal }
    : null;
}

function sukuDari(baris: readonly BarisPolos[], { kolom }: KolomPolos): Suku[] {
  return baris.flatMap((b) => {
    const sel = b.sel.get(kolom);
    return (sel?.angka ?? []).map((angka) => ({
      nama: b.label,
      nilai: angka.nilai,
      ragu: raguAngka(angka),
      asal: sel?.asal ?? { lembar: '', baris: b.baris, kolom },
    }));
  });
}

const jumlahkan = (suku: readonly Suku[]): Decimal => suku.reduce((j, s) => j.plus(s.nilai), new Decimal(0));

function sesuai(total: BarisPolos, baris: readonly BarisPolos[], kolom: KolomPolos): boolean {
  const dicetak = angkaTunggal(total.sel.get(kolom.kolom));
  const suku = sukuDari(baris, kolom);
  if (!dicetak) return false;
  const ragu = suku.reduce((j, s) => j + s.ragu, 0) + dicetak.ragu;
  // A whole number of whole numbers leaves no room; of numbers with decimals it was rounded.
  const bulat = dicetak.desimal === 0 && suku.some((s) => s.ragu > 0) ? 0.5 : 0;
  return jumlahkan(suku)
    .minus(dicetak.nilai)
    .abs()
    .lte(ragu + bulat);
}

/** At least two rows give something. */
const berisi = (baris: readonly BarisPolos[], kolom: KolomPolos): boolean =>
  sukuDari(baris, kolom).filter((s) => !s.nilai.isZero()).length > 1;

/** Do two columns have numbers in the same rows, but for one in ten? */
function samaTerisi(baris: readonly BarisPolos[], satu: KolomPolos, dua: KolomPolos): boolean {
  const terisi = (k: KolomPolos, b: BarisPolos): boolean => (b.sel.get(k.kolom)?.angka.length ?? 0) > 0;
  const beda = baris.filter((b) => terisi(satu, b) !== terisi(dua, b)).length;
  return beda * 10 <= baris.length;
}

/** "1", "2", "3" … in the rows that have a number at all: none of them is missing. */
function bernomorUrut(atas: readonly BarisPolos[]): boolean {
  const data = atas.filter(adalahData);
  const nomor = data.map((b) => Number(/^\d+/.exec(b.nomor)?.[0] ?? NaN));
  return data.length >= 3 && nomor.every((n, i) => n === i + 1);
}

function jadikan(
  tabel: TabelPolos,
  baris: BarisPolos,
  bagian: readonly BarisPolos[],
  kolom: KolomPolos,
  saksi: readonly KolomPolos[],
  terjauh: number,
): JumlahMenyimpang[] {
  const dicetak = angkaTunggal(baris.sel.get(kolom.kolom));
  const suku = sukuDari(bagian, kolom);
  const dihitung = jumlahkan(suku);
  if (!dicetak || suku.length < 2 || dicetak.nilai.isZero()) return [];
  if (dihitung.minus(dicetak.nilai).abs().gt(dicetak.nilai.abs().times(terjauh))) return [];
  return [{ tabel, baris, kolom, dicetak, dihitung, suku, saksi }];
}
