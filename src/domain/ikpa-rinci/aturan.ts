import type { Ekspresi } from '../angka';
import { persen, tetap } from '../ekspresi/bentuk';
import { KEBIJAKAN_IKPA, type KebijakanIkpa } from '../pedoman/kebijakan-ikpa';
import { daftarLibur } from '../pedoman/kalender';
import type { HariLibur } from '../data';
import type { AlamatSel } from '../../dasar/sel';
import {
  akhirTahun,
  type KonteksAturan,
  nilaiPada,
  type ParameterBilangan,
  type ParameterBobot,
} from '../pedoman/parameter';
import { dibaca } from '../pedoman/pedoman';
import type { KunciIkpa } from '../pedoman/ikpa';
import { faktaTanpaSel, type Fakta } from '../fakta';
import { serialDari, sebutTanggal } from '../../dasar/tanggal';
import { Decimal } from '../../dasar/desimal';

/** First year whose indicators are known. */
export const TAHUN_RINCI = 2022;
/** From here on by PER-5/PB/2024. */
const TAHUN_BARU = 2024;

/** The rules of one budget year, up to the end of a month. */
export interface AturanRinci {
  tahun: number;
  /** Last month that counts, 1–12. */
  bulan: number;
  /** PER-5/PB/2024. */
  baru: boolean;
  konteks: KonteksAturan;
  kebijakan: readonly KebijakanIkpa[];
  /** Holidays as inputs, in order; where no table of the person's own gives them, the built-in list. */
  libur: readonly Extract<Ekspresi, { op: 'fakta' }>[];
  /** The holidays of the year are in the list. */
  liburDiketahui: boolean;
  pedoman: string;
  /** Whose figures they are, where there are several satkers'. */
  satker?: string;
}

export function aturanRinci(
  tahun: number,
  bulan: number,
  milik: { libur?: readonly HariLibur[] | undefined; kebijakan: readonly KebijakanIkpa[] },
  konteks: Omit<KonteksAturan, 'masa'> = TANPA_KONTEKS,
): AturanRinci {
  const indikatorSendiri = new Set(milik.kebijakan.map((k) => k.indikator));
  return {
    tahun,
    bulan,
    baru: tahun >= TAHUN_BARU,
    konteks: konteksTahun(konteks, tahun),
    // A person's own table for an indicator says all that there is for it.
    kebijakan: [...milik.kebijakan, ...KEBIJAKAN_IKPA.filter((k) => !indikatorSendiri.has(k.indikator))],
    ...liburTahun(milik.libur ?? TANPA_LIBUR, tahun),
    pedoman: tahun >= TAHUN_BARU ? 'PER-5/PB/2024' : 'PER-5/PB/2022',
  };
}

const TANPA_KONTEKS: Omit<KonteksAturan, 'masa'> = {};
const menurutKonteks = new WeakMap<Omit<KonteksAturan, 'masa'>, Map<number, KonteksAturan>>();

/** One for all satkers of a list: what a regulation says of the year is looked up by it once, and stands once. */
function konteksTahun(konteks: Omit<KonteksAturan, 'masa'>, tahun: number): KonteksAturan {
  const menurutTahun = menurutKonteks.get(konteks) ?? new Map<number, KonteksAturan>();
  menurutKonteks.set(konteks, menurutTahun);
  const satu = menurutTahun.get(tahun) ?? { ...konteks, masa: akhirTahun(tahun) };
  menurutTahun.set(tahun, satu);
  return satu;
}

const tetapan = new WeakMap<KonteksAturan, Map<object, Map<string, Ekspresi>>>();

/** A constant of a parameter, the same one wherever a context asks for it again. */
function sekali(konteks: KonteksAturan, parameter: object, bentuk: string, buat: () => Ekspresi): Ekspresi {
  const milik = tetapan.get(konteks) ?? new Map<object, Map<string, Ekspresi>>();
  tetapan.set(konteks, milik);
  const menurutBentuk = milik.get(parameter) ?? new Map<string, Ekspresi>();
  milik.set(parameter, menurutBentuk);
  const satu = menurutBentuk.get(bentuk) ?? buat();
  menurutBentuk.set(bentuk, satu);
  return satu;
}

const TANPA_LIBUR: readonly HariLibur[] = [];
const jadi = new WeakMap<readonly HariLibur[], Map<number, Pick<AturanRinci, 'libur' | 'liburDiketahui'>>>();

/** The holidays around a year, made once for all satkers of a list: each of them is an input of every bill. */
function liburTahun(sendiri: readonly HariLibur[], tahun: number): Pick<AturanRinci, 'libur' | 'liburDiketahui'> {
  const menurutTahun = jadi.get(sendiri) ?? new Map<number, Pick<AturanRinci, 'libur' | 'liburDiketahui'>>();
  jadi.set(sendiri, menurutTahun);
  const ada = menurutTahun.get(tahun);
  if (ada) return ada;
  const daftar = daftarLibur(sendiri);
  const asal = new Map(sendiri.map((hari) => [hari.tanggal, hari.asal]));
  const baru = {
    libur: [...daftar.hari]
      .filter((hari) => Math.abs(Number(hari.slice(0, 4)) - tahun) <= 1)
      .sort()
      .map((hari) => ({ op: 'fakta' as const, fakta: hariLibur(hari, asal.get(hari) ?? null) })),
    liburDiketahui: daftar.tahun.has(String(tahun)),
  };
  menurutTahun.set(tahun, baru);
  return baru;
}

/** A holiday as an input: of the person's table, or of the built-in list. */
const hariLibur = (iso: string, asal: AlamatSel | null): Fakta => ({
  ...faktaTanpaSel({
    kunci: `ikpa-rinci/libur/${iso}`,
    nama: `Hari libur ${sebutTanggal(serialDari(iso))}`,
    nilai: new Decimal(serialDari(iso)),
    satuan: 'tanggal',
    teks: iso,
    desimal: 0,
    cara: asal ? 'selTeks' : 'pedoman',
    sumber: asal ? 'Tabel hari libur' : 'Daftar hari libur bawaan, belum diverifikasi',
  }),
  asal,
});

/** A number of the year's regulation as a constant with its passport; 0 where the year has none. */
export function bilangan(parameter: ParameterBilangan, { konteks }: AturanRinci): Ekspresi {
  return sekali(konteks, parameter, '', () => {
    const temu = nilaiPada(parameter, konteks);
    const nilai = temu.versi.nilai ?? 0;
    return tetap(nilai, dibaca(temu, nilai));
  });
}

/** One of several numbers of the year's regulation. */
export function anggota<K extends string>(parameter: ParameterBobot<K>, kunci: K, { konteks }: AturanRinci): Ekspresi {
  return sekali(konteks, parameter, kunci, () => {
    const temu = nilaiPada(parameter, konteks);
    const nilai = temu.versi.nilai[kunci] ?? 0;
    return tetap(nilai, dibaca(temu, nilai, { kunci, nama: parameter.sebutan[kunci] }));
  });
}

/** As `anggota`, of a share: it counts as 0.2 and reads "20%". */
export function anggotaPersen<K extends string>(
  parameter: ParameterBobot<K>,
  kunci: K,
  { konteks }: AturanRinci,
): Ekspresi {
  return sekali(konteks, parameter, `%${kunci}`, () => {
    const temu = nilaiPada(parameter, konteks);
    const nilai = temu.versi.nilai[kunci] ?? 0;
    return persen(nilai, dibaca(temu, nilai, { kunci, nama: parameter.sebutan[kunci] }));
  });
}

/** What a rule's text says of the number, and its passport. */
export const nilaiAnggota = <K extends string>(
  parameter: ParameterBobot<K>,
  kunci: K,
  { konteks }: AturanRinci,
): number => nilaiPada(parameter, konteks).versi.nilai[kunci] ?? 0;

/** The policy that holds on a day, for an indicator and a way. */
export const kebijakanPada = (
  { kebijakan }: AturanRinci,
  indikator: KunciIkpa,
  perlakuan: KebijakanIkpa['perlakuan'],
  hari: string,
): KebijakanIkpa | undefined =>
  kebijakan.find((k) => k.indikator === indikator && k.perlakuan === perlakuan && k.mulai <= hari && hari <= k.sampai);

export const awalBulan = (tahun: number, bulan: number): string => `${tahun}-${String(bulan).padStart(2, '0')}-01`;
export const akhirBulan = (tahun: number, bulan: number): string =>
  new Date(Date.UTC(tahun, bulan, 0)).toISOString().slice(0, 10);

export const triwulanDari = (bulan: number): 1 | 2 | 3 | 4 => {
  const t = Math.ceil(bulan / 3);
  return t <= 1 ? 1 : t === 2 ? 2 : t === 3 ? 3 : 4;
};

/** How an indicator was computed, beside its figures. */
export interface CatatanRinci {
  /** Why it is an estimate; empty when it is none. */
  taksiran: string[];
  /** Policies that were used. */
  kebijakan: KebijakanIkpa[];
  /** What a person should look at. */
  perhatian: string[];
}

export const catatanKosong = (): CatatanRinci => ({ taksiran: [], kebijakan: [], perhatian: [] });
