import type { Angka } from './angka';
import type { DataLkj } from './data';
import { tampil } from '../dasar/desimal';
import { hitungLkj, hitungMenurutTahun } from './lkj';
import type { SetelanLkj } from './setelan-lkj';
import type { TambahanAturan } from './pedoman-lkj';
import { semuaAngka } from './semua-bagian';
import { parameterDibaca } from './pedoman/jejak';
import type { ParameterDibaca } from './pedoman/pedoman';

/** A figure that comes out otherwise under the rules of another year, and the values that differ between the two. */
export interface AngkaBerubah {
  kunci: string;
  nama: string;
  satuan: Angka['satuan'];
  /** As shown, under the first and the second year's rules; '–' where there is none. */
  tampil: readonly [string, string];
  /** What either read that the other did not read with that value. */
  parameter: ParameterDibaca[];
}

/** The same with the figures themselves, under the first and the second year's rules. */
export interface PasanganAngka extends AngkaBerubah {
  pasangan: readonly [Angka | undefined, Angka | undefined];
}

export interface BandingAturan {
  tahun: readonly [number, number];
  /** Figures that are there under either. */
  semua: number;
  berubah: AngkaBerubah[];
}

/**
 * The same data under the rules of two years. Weights and results that a table prints by its own year's rules are left
 * out of both, so that the rules are all that differs.
 */
export function bandingkanAturan(
  data: DataLkj,
  tahun: readonly [number, number],
  setelan: SetelanLkj = {},
  tambahan: TambahanAturan = {},
): BandingAturan {
  const { semua, berubah } = pasangkanAngka(data, tahun, setelan, tambahan);
  return {
    tahun,
    semua,
    berubah: berubah.map(({ kunci, nama, satuan, tampil: dicetak, parameter }) => ({
      kunci,
      nama,
      satuan,
      tampil: dicetak,
      parameter,
    })),
  };
}

/** As `bandingkanAturan`, for a sheet, which needs the figures and their rules. */
export function pasangkanAngka(
  data: DataLkj,
  tahun: readonly [number, number],
  setelan: SetelanLkj,
  tambahan: TambahanAturan,
): { tahun: readonly [number, number]; semua: number; berubah: PasanganAngka[] } {
  const dasar = hitungLkj(data, setelan, tambahan);
  const [kiri, kanan] = tahun.map((t) => menurutKunci(hitungMenurutTahun(dasar, t, setelan, tambahan)));
  const kunci = [...new Set([...(kiri?.keys() ?? []), ...(kanan?.keys() ?? [])])];
  const berubah = kunci.flatMap((satu): PasanganAngka[] => {
    const [a, b] = [kiri?.get(satu), kanan?.get(satu)];
    const ada = b ?? a;
    const dicetak = [cetak(a), cetak(b)] as const;
    if (!ada || dicetak[0] === dicetak[1]) return [];
    return [
      {
        kunci: satu,
        nama: ada.nama,
        satuan: ada.satuan,
        tampil: dicetak,
        parameter: pembeda(a, b),
        pasangan: [a, b],
      },
    ];
  });
  return { tahun, semua: kunci.length, berubah };
}

const menurutKunci = (hasil: Parameters<typeof semuaAngka>[0]): Map<string, Angka> =>
  new Map(semuaAngka(hasil).map((a) => [a.kunci, a]));

const cetak = (a: Angka | undefined): string => (a?.nilai ? tampil(a.nilai, a.desimal) : '–');

function pembeda(a: Angka | undefined, b: Angka | undefined): ParameterDibaca[] {
  const [kiri, kanan] = [a, b].map((satu) => (satu ? parameterDibaca(satu) : []));
  const tanda = (p: ParameterDibaca): string => `${p.id}=${p.nilai}`;
  const adaDi = (isi: ParameterDibaca[] = []): Set<string> => new Set(isi.map(tanda));
  const [diKiri, diKanan] = [adaDi(kiri), adaDi(kanan)];
  return [...(kiri ?? []).filter((p) => !diKanan.has(tanda(p))), ...(kanan ?? []).filter((p) => !diKiri.has(tanda(p)))];
}
