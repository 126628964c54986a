import { tambahkan } from '../../dasar/kelompok';
import type { AlamatSel } from '../../dasar/sel';
import { CAPAIAN_BATAS, CAPAIAN_CARA_MINIMUM, CAPAIAN_PREDIKAT_UNIT, urutkanPita } from './capaian';
import type { Parameter, Pita, Versi } from './parameter';
import { SAKIP_BOBOT } from './sakip';
import { periksaParameter, type SebabSkema } from './skema';

/** Name of the sheet that holds them. */
export const LEMBAR_ATURAN = 'Aturan LKj';

/** Rules that a unit may have of its own: local deviations of these are real. */
export const DAPAT_DIATUR = [CAPAIAN_BATAS, CAPAIAN_CARA_MINIMUM, CAPAIAN_PREDIKAT_UNIT, SAKIP_BOBOT] as const;

/** A row of the unit's sheet, its cells read. */
export interface BarisAturan {
  /** "Bobot komponen AKIP: Pelaporan Kinerja". */
  nama: string;
  nilai: string;
  /** ISO days; '' for none. */
  mulai: string;
  sampai: string;
  sumber: string;
  asal: AlamatSel;
}

export type SebabTolak = SebabSkema | 'takDikenal' | 'bukanNilai';

export interface BarisDitolak {
  baris: BarisAturan;
  sebab: SebabTolak;
  rincian: string;
}

export interface AturanUnitTerbaca {
  /** By parameter id, as a lookup takes them. */
  unit: ReadonlyMap<string, readonly Versi<unknown>[]>;
  berlaku: readonly BarisAturan[];
  ditolak: readonly BarisDitolak[];
}

export const TANPA_ATURAN_UNIT: AturanUnitTerbaca = { unit: new Map(), berlaku: [], ditolak: [] };

/**
 * The unit's own rules, each held against the form that the built-in ones have. A row that breaks it is refused with
 * its reason; the rows of one rule stand or fall together, since weights must sum and bands must leave no hole.
 */
export function susunAturanUnit(baris: readonly BarisAturan[], diperiksa: string): AturanUnitTerbaca {
  const milik = new Map<Parameter, BarisAturan[]>();
  const ditolak: BarisDitolak[] = [];
  for (const satu of baris) {
    const p = parameterBaris(satu);
    if (p) tambahkan(milik, p, satu);
    else ditolak.push({ baris: satu, sebab: 'takDikenal', rincian: satu.nama });
  }
  const unit = new Map<string, readonly Versi<unknown>[]>();
  const berlaku: BarisAturan[] = [];
  for (const [parameter, isi] of milik) {
    const susunan = susun(parameter, isi, diperiksa);
    const salah = 'sebab' in susunan ? susunan : periksaParameter(susunan)[0];
    if (salah) for (const b of isi) ditolak.push({ baris: b, sebab: salah.sebab, rincian: salah.rincian });
    else if (!('sebab' in susunan)) {
      unit.set(parameter.id, susunan.versi);
      for (const b of isi) berlaku.push(b);
    }
  }
  return { unit, berlaku, ditolak };
}

const rapikan = (teks: string): string => teks.trim().toLowerCase().replace(/\s+/g, ' ');
const kepala = (nama: string): string => rapikan(nama.split(':', 1)[0] ?? '');
const anggota = (nama: string): string => rapikan(nama.slice(nama.indexOf(':') + 1));

const parameterBaris = ({ nama }: BarisAturan): Parameter | undefined => {
  const bernama = nama.includes(':');
  return DAPAT_DIATUR.find(
    (p) => rapikan(p.nama) === kepala(nama) && bernama === (p.bentuk === 'bobot' || p.bentuk === 'pita'),
  );
};

interface Salah {
  sebab: SebabTolak;
  rincian: string;
}

/** The parameter with the unit's versions in the place of the built-in ones. */
function susun(p: Parameter, baris: readonly BarisAturan[], diperiksa: string): Parameter | Salah {
  const perMasa = new Map<string, BarisAturan[]>();
  for (const b of baris) {
    const masa = `${b.mulai} ${b.sampai}`;
    tambahkan(perMasa, masa, b);
  }
  const grup = [...perMasa.values()];
  const versi = <T>(nilai: T, [b]: readonly BarisAturan[]): Versi<T> => ({
    nilai,
    mulai: b?.mulai ?? '',
    sampai: b?.sampai ? b.sampai : null,
    peraturan: b?.sumber ?? '',
    pasal: 'lembar Aturan LKj',
    sumber: b?.sumber ?? '',
    bukti: 'belumDiverifikasi',
    diperiksa,
  });
  const bukan = (rincian: string): Salah => ({ sebab: 'bukanNilai', rincian });
  // A gap between a unit's own rules is filled by the built-in one.
  const celah = celahAntara(grup);
  switch (p.bentuk) {
    case 'bilangan': {
      if (grup.some((g) => g.length > 1)) return { sebab: 'tumpangTindih', rincian: grup[0]?.[0]?.mulai ?? '' };
      const salah = baris.find((b) => bilangan(b.nilai) === null);
      return salah
        ? bukan(salah.nilai)
        : { ...p, celah, versi: grup.map((g) => versi(bilangan(g[0]?.nilai ?? ''), g)) };
    }
    case 'pilihan':
      return { ...p, celah, versi: grup.map((g) => versi(rapikan(g[0]?.nilai ?? ''), g)) };
    case 'bobot': {
      const kunci = new Map(Object.entries(p.sebutan).map(([k, sebutan]) => [rapikan(sebutan), k]));
      const salah = baris.find((b) => bilangan(b.nilai) === null || !kunci.has(anggota(b.nama)));
      if (salah) return bukan(kunci.has(anggota(salah.nama)) ? salah.nilai : salah.nama);
      return {
        ...p,
        celah,
        versi: grup.map((g) =>
          versi(Object.fromEntries(g.map((b) => [kunci.get(anggota(b.nama)) ?? '', bilangan(b.nilai) ?? 0])), g),
        ),
      };
    }
    case 'pita': {
      const salah = baris.find((b) => pita(b) === null);
      if (salah) return bukan(salah.nilai);
      return { ...p, celah, versi: grup.map((g) => versi(urutkanPita(g.flatMap((b) => pita(b) ?? [])), g)) };
    }
    default:
      return { sebab: 'takDikenal', rincian: p.nama };
  }
}

/** Whatever lies between two of the unit's times. */
function celahAntara(grup: readonly (readonly BarisAturan[])[]): NonNullable<Parameter['celah']> {
  const masa = grup.flatMap(([b]) => b ?? []).sort((a, b) => (a.mulai < b.mulai ? -1 : 1));
  return masa.flatMap((b, i) => {
    const lalu = masa[i - 1];
    if (!lalu || lalu.sampai === '' || b.mulai <= lalu.sampai) return [];
    const [mulai, sampai] = [geser(lalu.sampai, 1), geser(b.mulai, -1)];
    return mulai > sampai ? [] : [{ mulai, sampai, sebab: 'aturan bawaan berlaku' }];
  });
}

const geser = (tanggal: string, hari: number): string => {
  const waktu = Date.parse(`${tanggal}T00:00:00Z`);
  return Number.isNaN(waktu) ? tanggal : new Date(waktu + hari * 86_400_000).toISOString().slice(0, 10);
};

/** "120", "120%", "12,5". */
function bilangan(teks: string): number | null {
  const angka = /^(\d{1,6})(?:[.,](\d{1,6}))?\s*%?$/.exec(teks.trim());
  return angka ? Number(`${angka[1] ?? ''}.${angka[2] ?? '0'}`) : null;
}

/** "≥ 90", ">= 90", "> 90", or the bare bound, which belongs to its band. */
function pita({ nama, nilai }: BarisAturan): Pita | null {
  const [, tanda = '', batas = ''] = /^\s*(≥|>=|>)?\s*(.*)$/.exec(nilai) ?? [];
  const dari = bilangan(batas);
  const predikat = nama.slice(nama.indexOf(':') + 1).trim();
  return dari === null || predikat === '' ? null : { dari, termasuk: tanda !== '>', predikat };
}
