import { GalatCapaian } from '../dasar/galat';
import { normal } from '../input/normal';
import type { Rincian } from './rincian';

export interface KolomSumber {
  nama: string;
  /** The source keeps it as a number; else it is text that has to be read. */
  berangka: boolean;
}

/**
 * Which column of the source plays which role: what the person said (`akun=kode_mak`), else the head. Throws
 * `KOLOM_RINCIAN_HILANG` with the role, the heads that would do and the columns that are there.
 */
export function petakanKolom<P extends string>(
  rincian: Rincian<P>,
  kolom: readonly KolomSumber[],
  kata: ReadonlyMap<string, string>,
): ReadonlyMap<P, KolomSumber> {
  const peta = new Map<P, KolomSumber>();
  const peran = Object.keys(rincian.peran) as P[];
  for (const satu of peran) {
    const milik = kata.has(satu)
      ? disebut(kata.get(satu) ?? '', kolom)
      : menurutKepala(rincian.peran[satu].kepala, kolom);
    if (milik) peta.set(satu, milik);
    else if (rincian.peran[satu].wajib || kata.has(satu)) throw hilang(rincian, [satu], kolom);
  }
  const { salahSatu } = rincian;
  if (salahSatu && !salahSatu.some((satu) => peta.has(satu))) throw hilang(rincian, salahSatu, kolom);
  return peta;
}

const disebut = (nama: string, kolom: readonly KolomSumber[]): KolomSumber | undefined =>
  kolom.find((k) => k.nama === nama) ?? kolom.find((k) => normal(k.nama) === normal(nama));

function menurutKepala(kepala: readonly string[], kolom: readonly KolomSumber[]): KolomSumber | undefined {
  for (const kata of kepala) {
    const milik = kolom.find((k) => normal(k.nama) === kata);
    if (milik) return milik;
  }
  return undefined;
}

function hilang<P extends string>(
  rincian: Rincian<P>,
  peran: readonly P[],
  kolom: readonly KolomSumber[],
): GalatCapaian {
  return new GalatCapaian('KOLOM_RINCIAN_HILANG', {
    rincian: rincian.sebutan,
    kolom: peran.map((satu) => rincian.peran[satu].sebutan).join(', '),
    peran: peran.join(', '),
    kepala: peran.flatMap((satu) => rincian.peran[satu].kepala.slice(0, 3)).join(', '),
    ada: kolom.map(({ nama }) => nama).join(', '),
  });
}
