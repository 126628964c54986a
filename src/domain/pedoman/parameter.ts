/** How well a value is proved; shown beside the value, never part of a name. */
export type Bukti = 'dikonfirmasi' | 'sekunder' | 'hitungUlang' | 'belumDiverifikasi';

/** One value of a parameter in its time. Dates are ISO days; where only the budget year is known, its first or last day. */
export interface Versi<T> {
  nilai: T;
  mulai: string;
  /** Last day; null: still in force. */
  sampai: string | null;
  /** As cited: "PER-5/PB/2022". */
  peraturan: string;
  /** Article, page or line where it stands; says so when none was seen. */
  pasal: string;
  /** What was read to know it. */
  sumber: string;
  bukti: Bukti;
  /** Day of the last look at the source. */
  diperiksa: string;
  /** Day it was announced, for a value that is not in force: it is shown in the book, and never computed with. */
  diumumkan?: string;
}

/** A time without a value, said so that it is no oversight. */
export interface Celah {
  mulai: string;
  sampai: string;
  sebab: string;
}

export type SatuanParameter = '%' | 'poin' | 'kali' | '';

interface Dasar<B extends string, T> {
  bentuk: B;
  /** What it is told apart by; stays the same when its name or its evidence changes. */
  id: string;
  /** What a person reads. */
  nama: string;
  satuan: SatuanParameter;
  /** Lowest and highest number that may stand here. */
  rentang: readonly [number, number];
  /** Newest first. */
  versi: readonly Versi<T>[];
  celah?: readonly Celah[];
}

/** A band of a predicate table, from its lower bound up. */
export interface Pita {
  /** Lower bound. */
  dari: number;
  /** The bound itself belongs to the band (≥) or to the one below (>). */
  termasuk: boolean;
  predikat: string;
  /** What it stands for, when the predicate is only a letter: "Memuaskan". */
  arti?: string;
}

/** A number; null: none, as a cap that is not set. */
export type ParameterBilangan = Dasar<'bilangan', number | null>;

/** Numbers by what they weigh. */
export interface ParameterBobot<K extends string = string> extends Dasar<
  'bobot',
  Readonly<Partial<Record<K, number>>>
> {
  /** What they must sum to; null where they are no shares of one whole. */
  jumlah: number | null;
  /** What each is called. */
  sebutan: Readonly<Record<K, string>>;
}

/** Weights of parts under the weights of another parameter. */
export interface ParameterRincian extends Dasar<
  'rincian',
  readonly { nama: string; sub: readonly { nama: string; bobot: number }[] }[]
> {
  /** The weights that each group must sum to. */
  induk: ParameterBobot;
}

export type ParameterPita = Dasar<'pita', readonly Pita[]>;
export type ParameterRentang = Dasar<'rentang', { dari: number; sampai: number }>;
export type ParameterDaftar<K extends string = string> = Dasar<'daftar', readonly K[]>;

export interface ParameterPilihan<K extends string = string> extends Dasar<'pilihan', K> {
  opsi: readonly K[];
}

export type Parameter =
  | ParameterBilangan
  | ParameterBobot
  | ParameterRincian
  | ParameterPita
  | ParameterRentang
  | ParameterDaftar
  | ParameterPilihan;

/** A stretch of days; a single date is its own first and last. */
export interface Masa {
  mulai: string;
  sampai: string;
}

/** After every regulation. */
const TAK_BERAKHIR = '9999-12-31';
/** First year that a report may be of when nothing says which. */
const TAHUN_AWAL = 2018;

export const pada = (tanggal: string): Masa => ({ mulai: tanggal, sampai: tanggal });
/** A report of a year is judged by what holds on its last day. */
export const akhirTahun = (tahun: number): Masa => pada(`${tahun}-12-31`);
/** Nothing says when: all years that the product is made for. */
export const KAPAN_SAJA: Masa = { mulai: `${TAHUN_AWAL}-01-01`, sampai: TAK_BERAKHIR };
export const masaVersi = ({ mulai, sampai }: { mulai: string; sampai: string | null }): Masa => ({
  mulai,
  sampai: sampai ?? TAK_BERAKHIR,
});

/**
 * `berlaku`: the value of that time; `taksiran`: none is, and the nearest one stands in; `dipilih`: as before, and the
 * person has accepted it; `unit`: the unit's own rule.
 */
export type KeadaanParameter = 'berlaku' | 'taksiran' | 'dipilih' | 'unit';

/** Why a value is an estimate: there is none at that time, or nothing says which time it is. */
export type SebabTaksiran = 'diLuarMasa' | 'tahunBelumDiketahui';

export interface Terpilih<T> {
  id: string;
  nama: string;
  satuan: SatuanParameter;
  versi: Versi<T>;
  keadaan: KeadaanParameter;
  sebab?: SebabTaksiran;
}

/** A rule of the unit's own, as its sheet gives it. */
export interface AturanUnit {
  /** Id of the parameter, with the member's key behind it where it has several. */
  id: string;
  versi: Versi<unknown>;
}

/** What a lookup depends on beside the parameter. */
export interface KonteksAturan {
  masa: Masa;
  /** The unit's own values, by parameter id; each was checked by the schema. */
  unit?: ReadonlyMap<string, readonly Versi<unknown>[]>;
  /** Subjects whose nearest set the person has accepted: "ikpa". */
  diterima?: ReadonlySet<string>;
}

/** The subject that an id belongs to: "ikpa" of "ikpa/bobot". */
export const subjek = (id: string): string => id.split('/', 1)[0] ?? id;

interface Dicari<T> {
  id: string;
  nama: string;
  satuan: SatuanParameter;
  versi: readonly Versi<T>[];
}

/** The value that holds at a time; outside every time the nearest one, marked as such. Null for one without values. */
export function temukan<T>(parameter: Dicari<T>, { masa, unit, diterima }: KonteksAturan): Terpilih<T> | null {
  const { id, nama, satuan } = parameter;
  // The schema has checked that what stands under an id has the form of that parameter.
  const sendiri = (unit?.get(id) as readonly Versi<T>[] | undefined)?.find((v) => mencakup(v, masa));
  if (sendiri) return { id, nama, satuan, versi: sendiri, keadaan: 'unit' };
  const resmi = parameter.versi.filter((v) => v.diumumkan === undefined);
  const tersentuh = resmi.filter((v) => v.mulai <= masa.sampai && masaVersi(v).sampai >= masa.mulai);
  const [terbaru] = [...tersentuh].sort((a, b) => (a.mulai < b.mulai ? 1 : -1));
  if (terbaru && (mencakup(terbaru, masa) || samaSemua(tersentuh, masa)))
    return { id, nama, satuan, versi: terbaru, keadaan: 'berlaku' };
  const versi = terbaru ?? terdekat(resmi, masa);
  if (!versi) return null;
  const keadaan = diterima?.has(subjek(id)) ? 'dipilih' : 'taksiran';
  return { id, nama, satuan, versi, keadaan, sebab: terbaru ? 'tahunBelumDiketahui' : 'diLuarMasa' };
}

/** As `temukan`, of a parameter that has a value: the schema refuses one without. */
export function nilaiPada<T>(parameter: Dicari<T>, konteks: KonteksAturan): Terpilih<T> {
  const temu = temukan(parameter, konteks);
  if (!temu) throw new RangeError(parameter.id);
  return temu;
}

const mencakup = (v: { mulai: string; sampai: string | null }, masa: Masa): boolean =>
  v.mulai <= masa.mulai && masa.sampai <= masaVersi(v).sampai;

/** Versions that give one value without a gap: then it does not matter which of them holds. */
function samaSemua<T>(versi: readonly Versi<T>[], masa: Masa): boolean {
  const urut = [...versi].sort((a, b) => (a.mulai < b.mulai ? -1 : 1));
  const [pertama] = urut;
  const terakhir = urut.at(-1);
  if (!pertama || !terakhir || pertama.mulai > masa.mulai || masaVersi(terakhir).sampai < masa.sampai) return false;
  const rapat = urut.every((v, i) => i === 0 || sehariSetelah(urut[i - 1]?.sampai ?? '') === v.mulai);
  return rapat && new Set(urut.map((v) => JSON.stringify(v.nilai))).size === 1;
}

/** The version whose time lies nearest; the earlier one where two are as near. */
function terdekat<T>(versi: readonly Versi<T>[], masa: Masa): Versi<T> | undefined {
  const jarak = (v: Versi<T>): number =>
    v.mulai > masa.sampai ? hari(v.mulai) - hari(masa.sampai) : hari(masa.mulai) - hari(masaVersi(v).sampai);
  return [...versi].sort((a, b) => jarak(a) - jarak(b) || (a.mulai < b.mulai ? -1 : 1))[0];
}

const SEHARI = 86_400_000;
const hari = (tanggal: string): number => Date.parse(`${tanggal}T00:00:00Z`) / SEHARI;
/** The ISO day after another. */
export const sehariSetelah = (tanggal: string): string =>
  tanggal === '' ? '' : new Date((hari(tanggal) + 1) * SEHARI).toISOString().slice(0, 10);
