import { kelompokkan } from '../../dasar/kelompok';
import type { Angka } from '../angka';
import type { NilaiIkpa } from '../data';
import { daftarLibur } from '../pedoman/kalender';
import { type DataIkpaRinci, gabungRinci, rinciKosong, type RinciSatker } from './data';
import type { HasilIkpaRinci, IndikatorRinci } from './hasil';
import { angkaIkpaRinci, hitungIkpaRinci, type SetelanRinci } from './hitung';
import type { TindakLanjut } from './tindak';
import { tindakLanjut } from './tindak-lanjut';
import { salinAngka } from '../susun-angka';

/** One of many satkers: its IKPA from the raw tables, and what costs it most. */
export interface HasilSatker {
  kode: string;
  nama: string;
  hasil: HasilIkpaRinci;
  /** Null where nothing costs it anything. */
  terbanyak: { indikator: IndikatorRinci; hilang: Angka } | null;
  /** What still brings most of it, with its figure or its day; null where nothing does. */
  langkah: TindakLanjut | null;
}

/** The one of many satkers whose IKPA stands in every step, with what it can still do and the end of its year. */
export interface RincianSatker {
  kode: string;
  nama: string;
  hasil: HasilIkpaRinci;
  tindak: TindakLanjut[];
}

type Semua = ReadonlyMap<string, RinciSatker>;

/**
 * Tables that name a satker by its name alone are those of the one that others name by its code and that name; of one
 * with a code and no name anywhere and one with a name and no code, the same.
 */
export function satukanSatker(semua: Semua | undefined): Semua | undefined {
  const berkode = [...(semua?.values() ?? [])].filter(({ tanpaKode }) => !tanpaKode);
  if (!semua || berkode.length === semua.size) return semua;
  const menurutNama = kelompokkan(berkode, ({ nama }) => normalNama(nama));
  const berdua = semua.size === 2 && berkode[0]?.nama === '';
  const hasil = new Map(semua);
  for (const [kunci, satu] of semua) {
    if (!satu.tanpaKode) continue;
    const [milik, ...lain] = berdua ? berkode : (menurutNama.get(normalNama(kunci)) ?? []);
    if (!milik || lain.length > 0) continue;
    const sebelum = hasil.get(milik.kode) ?? milik;
    hasil.set(milik.kode, { ...sebelum, nama: sebelum.nama || satu.nama, data: gabungRinci(sebelum.data, satu.data) });
    hasil.delete(kunci);
  }
  return hasil;
}

const normalNama = (nama: string): string =>
  nama
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The workbook's own tables: also those whose rows name a satker, where they all name the same one. */
export function rinciSendiri(sendiri: DataIkpaRinci | undefined, semua: Semua | undefined): DataIkpaRinci | null {
  const [satu, ...lain] = semua?.values() ?? [];
  if (!satu || lain.length > 0) return sendiri ?? null;
  return gabungRinci(sendiri ?? rinciKosong(), satu.data);
}

/** Every satker by itself, the highest value first; those that lack a table for the whole come last. */
export function hitungIkpaSatker(
  semua: Semua | undefined,
  bersama: DataIkpaRinci | undefined,
  { tahun, unit, ...setelan }: Pick<SetelanRinci, 'konteks' | 'libur'> & { tahun: number | null; unit: Kontrol },
): HasilSatker[] {
  if (!semua || semua.size < 2) return [];
  const hari = daftarLibur(setelan.libur ?? []);
  const tertulis = new Set([...semua.values()].flatMap(({ data }) => data.tahun ?? []));
  const setahun = tertulis.size === 1 ? [...tertulis][0] : undefined;
  const hasil = [...semua.values()].flatMap(({ kode, nama, data }): HasilSatker[] => {
    const milik = data.tahun ?? bersama?.tahun ?? setahun ?? tahun;
    if (milik === null) return [];
    const kontrol = unit(kode, milik);
    const satu = hitungIkpaRinci(
      { ...data, kebijakan: [...data.kebijakan, ...(bersama?.kebijakan ?? [])] },
      { ...setelan, tahun: milik, kontrol, bulan: kontrol?.bulan ?? null, satker: kode },
    );
    if (!satu) return [];
    const langkah = langkahTerbanyak(tindakLanjut(satu, hari));
    return [{ kode, nama: nama || kode, hasil: satu, terbanyak: hilangTerbanyak(satu), langkah }];
  });
  const nilai = ({ hasil: { ringkas } }: HasilSatker): number => ringkas?.nilaiAkhir.nilai?.toNumber() ?? -1;
  return hasil.sort((a, b) => nilai(b) - nilai(a));
}

/**
 * Every step of one satker of a list: the one that is asked for, else the one with the lowest value. Its scenarios are
 * the workbook's.
 */
export function rincianSatker(
  semua: readonly HasilSatker[],
  bersama: DataIkpaRinci | undefined,
  { kode, ...setelan }: Pick<SetelanRinci, 'konteks' | 'libur'> & { kode: string | undefined },
): RincianSatker | null {
  const satu = semua.find((s) => s.kode === kode) ?? semua.filter(({ hasil }) => hasil.ringkas).at(-1) ?? semua[0];
  if (!satu) return null;
  const { data, tahun, kontrol } = satu.hasil;
  const hasil = hitungIkpaRinci(
    { ...data, skenario: bersama?.skenario ?? [] },
    { ...setelan, tahun, kontrol, bulan: kontrol?.bulan ?? null },
  );
  return (
    hasil && { kode: satu.kode, nama: satu.nama, hasil, tindak: tindakLanjut(hasil, daftarLibur(setelan.libur ?? [])) }
  );
}

/** OM-SPAN's values of a satker in a year; null where none, or several, are there. */
type Kontrol = (kode: string, tahun: number) => NilaiIkpa | null;

/** Of the dearest indicator that can still be helped the first step that has its day, else its figure. */
function langkahTerbanyak(tindak: readonly TindakLanjut[]): TindakLanjut | null {
  const berangka = (t: TindakLanjut): boolean => t.angka?.nilai != null;
  const termahal = tindak.find((t) => t.sampai !== null || berangka(t));
  const milik = tindak.filter((t) => t.indikator === termahal?.indikator);
  return milik.find((t) => t.sampai !== null) ?? milik.find(berangka) ?? null;
}

function hilangTerbanyak({ indikator }: HasilIkpaRinci): HasilSatker['terbanyak'] {
  return indikator.reduce<HasilSatker['terbanyak']>((terbanyak, i) => {
    const poin = i.hilang?.nilai;
    if (!i.hilang || i.asal === 'gugur' || !poin?.gt(terbanyak?.hilang.nilai ?? 0)) return terbanyak;
    return { indikator: i, hilang: i.hilang };
  }, null);
}

/** Figures of a list of satkers that a person may look up. */
export const angkaIkpaSatker = (semua: readonly HasilSatker[]): Angka[] =>
  semua.flatMap(({ nama, hasil: { ringkas, indikator }, terbanyak }) =>
    bernama(nama, [
      ...(ringkas ? [ringkas.nilaiAkhir, ringkas.total, ringkas.konversi] : []),
      ...indikator.flatMap((i) => i.nilai ?? []),
      ...(terbanyak ? [terbanyak.hilang] : []),
    ]),
  );

/** Figures of the satker whose every step is shown. */
export const angkaRincianSatker = (satu: RincianSatker | null): Angka[] =>
  satu ? bernama(satu.nama, angkaIkpaRinci(satu.hasil)) : [];

/** The same figures, with the satker whose they are in their names. */
const bernama = (satker: string, angka: readonly Angka[]): Angka[] =>
  angka.map((a) => salinAngka(a, { nama: `${a.nama} – ${satker}` }));
