import type { KolomPolos, TabelPolos } from '../../domain/tabel-polos';
import { arahLain } from './arah';
import {
  type Bentuk,
  JUMLAH,
  KALI,
  KALI_PERSEN,
  KONVERSI,
  type KodeBentuk,
  PECAHAN,
  PERSEN,
  PERSEN_BALIK,
  PERTUMBUHAN,
  RATA,
  SELISIH,
  SISA_SERATUS,
} from './bentuk';
import { mengikutiBacaan } from './cocok';
import { berbicara, kolomAngka, kolomPersen } from './kepala-kolom';
import { type AngkaBaris, type SatuanBaris, satuanBaris } from './satuan-baris';

/** A column that follows from others in most rows of its table. */
export interface Hubungan {
  tabel: TabelPolos;
  bentuk: Bentuk;
  operan: readonly KolomPolos[];
  hasil: KolomPolos;
  /** Rows in which it holds and says something: not 100 of 100, not a sum with nothing. */
  setuju: readonly SatuanBaris[];
  menyimpang: readonly SatuanBaris[];
  /** Rows that follow the rule for what is better when it is less. */
  sebaliknya: readonly SatuanBaris[];
}

/** Fewest rows that show a relation, and the part of the rows in which it must hold. */
const PALING_SEDIKIT = 3;
const BAGIAN_TERBESAR = 0.7;
/** Scores are cut off at their weight. */
const BAGIAN_KALI = 0.85;
/** Digits that all rows together must agree in: small counts agree by chance. */
const DIGIT = 8;
const DIGIT_BERKEPALA = 4;
const KOLOM_PALING_BANYAK = 24;
const HARUS_DIKATAKAN: ReadonlySet<KodeBentuk> = new Set<KodeBentuk>(['rata', 'kali', 'kaliPersen']);

/** The numbers of a row for these columns; null unless each holds one. */
export function ambil(baris: SatuanBaris, kolom: readonly KolomPolos[]): AngkaBaris[] | null {
  const angka: AngkaBaris[] = [];
  for (const { kolom: k } of kolom) {
    const satu = baris.angka.get(k);
    if (!satu) return null;
    angka.push(satu);
  }
  return angka;
}

/** Every relation that a table's own rows show, the surest first. */
export function cariHubungan(tabel: TabelPolos): Hubungan[] {
  const baris = satuanBaris(tabel);
  const kolom = kolomAngka(tabel, baris);
  if (kolom.length > KOLOM_PALING_BANYAK) return [];
  const persen = kolomPersen(tabel, baris);
  const ditemukan = kolom.flatMap((hasil) =>
    calon(hasil, kolom, persen).flatMap(({ bentuk, operan }): Hubungan[] => {
      // A mean or a product is meant only where the head says so: evenly spaced targets are their own means.
      if (HARUS_DIKATAKAN.has(bentuk.kode) && !berbicara(bentuk.kode, hasil)) return [];
      const uji = ujiBaris(baris, bentuk, operan, hasil);
      return uji && cukup(uji, bentuk, operan, hasil) ? [{ tabel, bentuk, operan, hasil, ...uji }] : [];
    }),
  );
  return terbaik(ditemukan);
}

interface Calon {
  bentuk: Bentuk;
  operan: readonly KolomPolos[];
}

function calon(hasil: KolomPolos, kolom: readonly KolomPolos[], persen: ReadonlySet<KolomPolos>): Calon[] {
  const lain = kolom.filter((k) => k !== hasil);
  // Only what is counted in one unit can be added.
  const setara = kolom.filter((k) => persen.has(k) === persen.has(hasil));
  const semua: Calon[] = lain.flatMap((a) => [SISA_SERATUS, ...KONVERSI].map((bentuk) => ({ bentuk, operan: [a] })));
  for (const [i, a] of lain.entries()) {
    for (const [j, b] of lain.entries()) {
      if (i === j) continue;
      const operan = [a, b];
      for (const bentuk of [PERSEN, PERSEN_BALIK, PERTUMBUHAN, PECAHAN]) semua.push({ bentuk, operan });
      if (i < j) for (const bentuk of [KALI, KALI_PERSEN]) semua.push({ bentuk, operan });
      if (!operan.every((k) => setara.includes(k))) {
        // "Kenaikan/Penurunan" beside two percentages is in points, and need not say so.
        if (persen.has(a) === persen.has(b) && berbicara('selisih', hasil)) semua.push({ bentuk: SELISIH, operan });
        continue;
      }
      semua.push({ bentuk: SELISIH, operan });
      if (i < j) for (const bentuk of [JUMLAH, RATA]) semua.push({ bentuk, operan });
    }
  }
  // Longer sums stand beside their result, without a gap.
  const di = setara.indexOf(hasil);
  for (const deret of [setara.slice(0, di).reverse(), setara.slice(di + 1)]) {
    for (let n = 3; n <= deret.length; n++) {
      const operan = deret.slice(0, n).sort((x, y) => x.kolom - y.kolom);
      semua.push({ bentuk: JUMLAH, operan }, { bentuk: RATA, operan });
    }
  }
  return semua;
}

interface Uji {
  setuju: SatuanBaris[];
  menyimpang: SatuanBaris[];
  sebaliknya: SatuanBaris[];
}

/** In how many of the rows it must hold. */
const bagianTerbesar = ({ kode }: Bentuk): number =>
  kode === 'kali' || kode === 'kaliPersen' ? BAGIAN_KALI : BAGIAN_TERBESAR;

/** Null as soon as too many rows speak against it. */
function ujiBaris(
  baris: readonly SatuanBaris[],
  bentuk: Bentuk,
  operan: readonly KolomPolos[],
  hasil: KolomPolos,
): Uji | null {
  const uji: Uji = { setuju: [], menyimpang: [], sebaliknya: [] };
  const paling = (1 - bagianTerbesar(bentuk)) * baris.length;
  for (const b of baris) {
    const h = b.angka.get(hasil.kolom);
    const o = ambil(b, operan);
    if (!h || !o) continue;
    if (!mengikutiBacaan(bentuk, h, o)) (arahLain(bentuk, h, o) ? uji.sebaliknya : uji.menyimpang).push(b);
    else if (berisi(bentuk, h, o)) uji.setuju.push(b);
    if (uji.menyimpang.length > paling) return null;
  }
  return uji;
}

/** Does the row say something: 100 of 100 fits every rule, and so does a sum with nothing. */
function berisi(bentuk: Bentuk, hasil: AngkaBaris, operan: readonly AngkaBaris[]): boolean {
  const [a, b] = operan.map((o) => o.kira);
  if (a === undefined || hasil.kira === 0) return false;
  switch (bentuk.kode) {
    case 'persen':
    case 'persenBalik':
    case 'pertumbuhan':
    case 'pecahan':
      return a !== b && a !== 100 && b !== 0;
    case 'kali':
    case 'kaliPersen':
      return ![a, b].some((n) => n === 0 || n === 1 || n === 100);
    case 'sisaSeratus':
      return a !== 0 && a !== 50;
    case 'konversi':
      return a !== 0 && a !== 100;
    case 'selisih':
      return b !== 0 && a !== 0;
    case 'jumlah':
      return operan.filter((o) => o.kira !== 0).length > 1;
    case 'rata':
      return operan.some((o) => o.kira !== a);
  }
}

/** Digits in which a row's result agrees. */
const digit = (a: AngkaBaris | undefined): number =>
  a === undefined ? 0 : Math.log10(Math.abs(a.kira) * 10 ** a.angka.desimal + 1);

function cukup({ setuju, menyimpang }: Uji, bentuk: Bentuk, operan: readonly KolomPolos[], hasil: KolomPolos): boolean {
  const semua = setuju.length + menyimpang.length;
  if (setuju.length < PALING_SEDIKIT || setuju.length < bagianTerbesar(bentuk) * semua) return false;
  // The same row printed three times is one row.
  const berbeda = new Set(setuju.map((b) => [...operan, hasil].map((k) => b.angka.get(k.kolom)?.kira).join('|')));
  if (berbeda.size < PALING_SEDIKIT) return false;
  const bukti = setuju.reduce((j, b) => j + digit(b.angka.get(hasil.kolom)), 0);
  return bukti >= (berbicara(bentuk.kode, hasil) ? DIGIT_BERKEPALA : DIGIT);
}

/** Of the relations between the same columns (a + b = c is c − b = a), the one that the heads speak of. */
function terbaik(semua: readonly Hubungan[]): Hubungan[] {
  const menurutKolom = new Map<string, Hubungan>();
  const nilai = (h: Hubungan): number =>
    (berbicara(h.bentuk.kode, h.hasil) ? 1e6 : 0) + h.setuju.length * 1e3 + h.hasil.kolom;
  for (const h of semua) {
    const kunci = [...h.operan, h.hasil]
      .map((k) => k.kolom)
      .sort((a, b) => a - b)
      .join(',');
    const ada = menurutKolom.get(kunci);
    if (!ada || nilai(h) > nilai(ada)) menurutKolom.set(kunci, h);
  }
  return [...menurutKolom.values()].sort((a, b) => b.setuju.length - a.setuju.length);
}
