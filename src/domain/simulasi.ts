import type { Angka, Ekspresi } from './angka';
import { Decimal } from '../dasar/desimal';
import { faktaDalam, masukan as masukanKosong, petaBagian, tetap } from './ekspresi/bentuk';
import { nilaikan } from './ekspresi/nilai';
import type { Fakta } from './fakta';
import { tuasDalam } from './ikpa-rinci/tuas';

/** What a figure is moved by: an input that was measured, or an assumption about the months to come. */
export type Komponen = Pick<Fakta, 'kunci' | 'nama' | 'satuan' | 'desimal' | 'asal' | 'nilai'>;

/** What one component must reach so that a figure reaches its target, everything else staying as it is. */
export interface Kebutuhan {
  masukan: Komponen;
  /** Value the component must reach, unrounded; null when no value inside its limits does. */
  perlu: Decimal | null;
  putusan: 'mungkin' | 'tidakMungkin' | 'tidakBerpengaruh';
  /** What one point more of the component adds to the figure. */
  perPoin: Decimal;
  /** The figure with this component alone at its best; null where it has no limit. */
  terbaik: Decimal | null;
}

export interface Langkah {
  masukan: Komponen;
  dari: Decimal;
  ke: Decimal;
}

/** Several components together that reach the target: as few as can be, or each the same share of its way. */
export interface Jalan {
  cara: 'tersedikit' | 'merata';
  langkah: Langkah[];
}

export interface HasilSimulasi {
  kebutuhan: Kebutuhan[];
  /** The figure with every component at its best; null where one of them has no limit. */
  tertinggi: Decimal | null;
  /** Combinations, where no single component is enough; empty where none is. */
  jalan: Jalan[];
}

/**
 * For every component of a figure: the value it must reach for the figure to reach `target`; then what all of them can
 * reach together, and the ways there. Most rules are straight lines in each component (weights, sums, means, quotients
 * by a fixed target), so the line is read off the figure's own expression at two points and turned round; where a cap
 * or a step bends the rule, the smallest change that reaches the target is searched for. Components stay within limits.
 */
export function simulasikan(angka: Angka, target: Decimal): HasilSimulasi {
  const bagian = komponenDari(angka);
  const nilai = penilai(angka.ekspresi, new Set(bagian.map(({ komponen }) => komponen.kunci)));
  const kebutuhan = bagian.flatMap((satu) => kebutuhanSatu(satu, target, nilai) ?? []);
  const kini = nilai(new Map());
  const naik = bagian.flatMap((satu) => ruangNaik(satu, nilai) ?? []);
  const semua = nilai(new Map(naik.map(({ komponen, terbaik }) => [komponen.kunci, terbaik])));
  const tanpaBatas = kebutuhan.some(({ terbaik }) => terbaik === null);
  const perluJalan = kini?.lt(target) && kebutuhan.every(({ putusan }) => putusan !== 'mungkin');
  return {
    kebutuhan,
    tertinggi: tanpaBatas ? null : semua,
    jalan: perluJalan && semua?.gte(target) ? susunJalan(naik, target, nilai) : [],
  };
}

interface Bagian {
  komponen: Komponen;
  kini: Decimal;
  atas: Decimal;
}

/** Assumptions where the figure has any: what is over cannot be worked for any more. Else its measured inputs. */
function komponenDari(angka: Angka): Bagian[] {
  const tuas = tuasDalam(angka.ekspresi);
  if (tuas.length > 0)
    return tuas.flatMap((a): Bagian[] => {
      const { kunci, nama, satuan, desimal, nilai, andaianPaling = 100 } = a;
      if (!nilai) return [];
      return [
        {
          komponen: { kunci, nama, satuan, desimal, nilai, asal: null },
          kini: nilai,
          atas: new Decimal(andaianPaling),
        },
      ];
    });
  const masukan = faktaDalam([angka.ekspresi]);
  return masukan
    .filter((f) => f.cara !== 'pedoman' && !TETAP.has(f.peran ?? ''))
    .flatMap((f) => (f.nilai ? [{ komponen: f, kini: f.nilai, atas: batasAtas(f) }] : []));
}

/** Highest value of an input: its scale's end or the count it is a part of, 100 for scores and percentages, else none. */
const batasAtas = ({ paling, satuan }: Fakta): Decimal =>
  paling ?? new Decimal(satuan === '%' || satuan === 'poin' ? 100 : Infinity);

/** Targets, weights and budget ceilings are given, not worked for. */
const TETAP: ReadonlySet<string> = new Set(['target', 'bobot', 'pagu', 'populasi', 'sampel', 'penyebut']);

/** The figure's value with some components replaced; null where it then has none. */
type Nilai = (ganti: ReadonlyMap<string, Decimal>) => Decimal | null;

/** Figures that none of the components reaches keep their value; the others are worked out once for each question. */
function penilai(e: Ekspresi, kunci: ReadonlySet<string>): Nilai {
  const terkena = new Map<Angka, boolean>();
  const berubah = (bagianE: Ekspresi): boolean => {
    if (bagianE.op === 'fakta') return kunci.has(bagianE.fakta.kunci);
    if (bagianE.op !== 'angka') {
      let ada = false;
      petaBagian(bagianE, (isi) => {
        ada = berubah(isi) || ada;
        return isi;
      });
      return ada;
    }
    const { angka } = bagianE;
    const ingat = terkena.get(angka);
    if (ingat !== undefined) return ingat;
    const hasil = kunci.has(angka.kunci) || berubah(angka.ekspresi);
    terkena.set(angka, hasil);
    return hasil;
  };
  return (ganti) => {
    const sudah = new Map<Angka, Ekspresi>();
    const turunkan = (bagianE: Ekspresi): Ekspresi => {
      if (bagianE.op === 'fakta') {
        const baru = ganti.get(bagianE.fakta.kunci);
        return baru ? tetap(baru) : bagianE;
      }
      if (bagianE.op !== 'angka') return petaBagian(bagianE, turunkan);
      const { angka } = bagianE;
      const baru = ganti.get(angka.kunci);
      if (baru) return tetap(baru);
      if (!berubah(bagianE)) return bagianE;
      const ingat = sudah.get(angka);
      if (ingat) return ingat;
      const hasil = nilaikan(turunkan(angka.ekspresi));
      const isi = hasil.ada ? tetap(hasil.nilai) : masukanKosong(undefined, angka.nama);
      sudah.set(angka, isi);
      return isi;
    };
    const hasil = nilaikan(turunkan(e));
    return hasil.ada ? hasil.nilai : null;
  };
}

const satu = (kunci: string, nilai: Decimal): Map<string, Decimal> => new Map([[kunci, nilai]]);

function kebutuhanSatu({ komponen, kini, atas }: Bagian, target: Decimal, nilai: Nilai): Kebutuhan | null {
  const { kunci } = komponen;
  const [pada, lebih, kurang] = [kini, kini.plus(1), kini.minus(1)].map((n) => nilai(satu(kunci, n)));
  if (!pada || !lebih || !kurang) return null;
  // Where a cap bends the line, the side on which the input still counts tells what a point is worth.
  const naik = lebih.minus(pada);
  const perPoin = naik.isZero() ? pada.minus(kurang) : naik;
  const ujung = ujungTerbaik({ komponen, kini, atas }, nilai);
  const terbaik = !atas.isFinite() && perPoin.gt(0) ? null : (ujung?.hasil ?? null);
  const umum = { masukan: komponen, perPoin, terbaik };
  if (perPoin.isZero() && !ujung?.hasil.gt(pada)) return { ...umum, perlu: null, putusan: 'tidakBerpengaruh' };
  const perlu = garisLurus() ?? dicari();
  return { ...umum, perlu, putusan: perlu ? 'mungkin' : 'tidakMungkin' };

  function garisLurus(): Decimal | null {
    if (!pada || perPoin.isZero()) return null;
    const calon = kini.plus(target.minus(pada).div(perPoin)).toDecimalPlaces(TELITI);
    const tercapai = nilai(satu(kunci, calon));
    const didalam = !calon.isNegative() && calon.lte(atas);
    return didalam && tercapai !== null && sama(tercapai, target) ? calon : null;
  }

  /** A step in the rule: the smallest change with which the figure is there or above. */
  function dicari(): Decimal | null {
    if (!pada?.lt(target) || !ujung?.hasil.gte(target)) return null;
    return terdekat(kini, ujung.di, (n) => nilai(satu(kunci, n))?.gte(target) ?? false);
  }
}

/** The end of the component's scale at which the figure is the higher. */
function ujungTerbaik({ komponen, kini, atas }: Bagian, nilai: Nilai): { di: Decimal; hasil: Decimal } | null {
  const ujung = [kini, new Decimal(0), ...(atas.isFinite() ? [atas] : [])].flatMap((di) => {
    const hasil = nilai(satu(komponen.kunci, di));
    return hasil ? [{ di, hasil }] : [];
  });
  return ujung.reduce<(typeof ujung)[number] | null>(
    (tinggi, calon) => (tinggi && calon.hasil.lte(tinggi.hasil) ? tinggi : calon),
    null,
  );
}

interface Ruang {
  komponen: Komponen;
  kini: Decimal;
  terbaik: Decimal;
  /** What the figure gains by it alone. */
  tambahan: Decimal;
}

function ruangNaik(bagian: Bagian, nilai: Nilai): Ruang | null {
  const [pada, ujung] = [nilai(new Map()), ujungTerbaik(bagian, nilai)];
  if (!pada || !ujung?.hasil.gt(pada)) return null;
  const { komponen, kini } = bagian;
  return { komponen, kini, terbaik: ujung.di, tambahan: ujung.hasil.minus(pada) };
}

/** Of ways that take the same components, one is enough. */
function susunJalan(ruang: readonly Ruang[], target: Decimal, nilai: Nilai): Jalan[] {
  const urut = [...ruang].sort((a, b) => b.tambahan.cmp(a.tambahan));
  const ke = (r: Ruang, bagian: Decimal): Decimal => r.kini.plus(r.terbaik.minus(r.kini).times(bagian));
  const langkah = (r: Ruang, bagian: Decimal): Langkah => ({ masukan: r.komponen, dari: r.kini, ke: ke(r, bagian) });
  const dengan = (semua: readonly Langkah[]): Decimal | null =>
    nilai(new Map(semua.map((l) => [l.masukan.kunci, l.ke])));
  const sampai = (semua: readonly Langkah[]): boolean => dengan(semua)?.gte(target) ?? false;

  const penuh = new Decimal(1);
  let banyak = 1;
  while (banyak < urut.length && !sampai(urut.slice(0, banyak).map((r) => langkah(r, penuh)))) banyak += 1;
  const dipakai = urut.slice(0, banyak);
  // The smallest of them only goes as far as it must.
  const awal = dipakai.slice(0, -1).map((r) => langkah(r, penuh));
  const akhir = dipakai.at(-1);
  const cukup = akhir && terdekat(NOL, penuh, (b) => sampai([...awal, langkah(akhir, b)]));
  const merata = terdekat(NOL, penuh, (b) => sampai(urut.map((r) => langkah(r, b))));
  return [
    ...(akhir && cukup ? [{ cara: 'tersedikit' as const, langkah: [...awal, langkah(akhir, cukup)] }] : []),
    ...(merata && urut.length > banyak
      ? [{ cara: 'merata' as const, langkah: urut.map((r) => langkah(r, merata)) }]
      : []),
  ];
}

const NOL = new Decimal(0);

/** The point nearest to `dari`, towards `ke`, at which the condition holds; `ke` is one. */
function terdekat(dari: Decimal, ke: Decimal, syarat: (n: Decimal) => boolean): Decimal | null {
  if (!syarat(ke)) return null;
  let [belum, sudah] = [dari, ke];
  for (let i = 0; i < BELAHAN; i++) {
    const tengah = belum.plus(sudah).div(2);
    if (syarat(tengah)) sudah = tengah;
    else belum = tengah;
  }
  return sudah.toDecimalPlaces(TELITI_BELAH, ke.gt(dari) ? Decimal.ROUND_UP : Decimal.ROUND_DOWN);
}

const BELAHAN = 32;
const TELITI_BELAH = 8;
/** Divisions carry forty digits; beyond these decimals only their rounding is left. */
const TELITI = 24;
const sama = (a: Decimal, b: Decimal): boolean => a.minus(b).abs().lt('1e-20');
