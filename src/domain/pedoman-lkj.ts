import type { DataLkj } from './data';
import { pedomanMenurutIsi } from './ikpa-dasar';
import { type PedomanCapaian, pedomanCapaian } from './pedoman/capaian';
import { type PedomanIkpa, pedomanIkpa } from './pedoman/ikpa';
import { type PedomanNka, pedomanNka, type PedomanPerencanaan, pedomanPerencanaan } from './pedoman/nka';
import { akhirTahun, KAPAN_SAJA, type KonteksAturan, type Masa, masaVersi } from './pedoman/parameter';
import { type PedomanSakip, pedomanSakip } from './pedoman/sakip';
import { type PedomanSkm, pedomanSkm } from './pedoman/skm';
import { type PedomanSmart, pedomanSmart } from './pedoman/smart';
import { type PedomanSpm, pedomanSpm } from './pedoman/spm';
import type { SetelanLkj } from './setelan-lkj';

/** Where a report's year came from; `belumDiketahui`: nowhere yet, and the person is asked. */
export type AsalTahun = 'tabel' | 'setelan' | 'bobot' | 'belumDiketahui';

/** The rules of a report, subject by subject. */
export interface PedomanLkj {
  /** Null while nothing says which year it is. */
  tahun: number | null;
  asal: AsalTahun;
  konteks: KonteksAturan;
  capaian: PedomanCapaian;
  ikpa: PedomanIkpa;
  nka: PedomanNka;
  smart: PedomanSmart;
  perencanaan: PedomanPerencanaan;
  sakip: PedomanSakip;
  skm: PedomanSkm;
  spm: PedomanSpm;
}

/** What stands beside the built-in rules: the unit's own, and what the person has accepted. */
export type TambahanAturan = Omit<KonteksAturan, 'masa'>;

/** The rules that hold for the report, by the year that its tables, the person or its IKPA weights name. */
export function pilihPedoman(data: DataLkj, setelan: SetelanLkj, tambahan: TambahanAturan): PedomanLkj {
  const { tahun, asal, masa } = pilihTahun(data, setelan);
  return { tahun, asal, ...menurut({ ...tambahan, masa }, setelan) };
}

/** The rules of a year, whatever the year of the data. */
export const pedomanPada = (tahun: number, setelan: SetelanLkj, tambahan: TambahanAturan): PedomanLkj => ({
  tahun,
  asal: 'setelan',
  ...menurut({ ...tambahan, masa: akhirTahun(tahun) }, setelan),
});

const menurut = (konteks: KonteksAturan, setelan: SetelanLkj): Omit<PedomanLkj, 'tahun' | 'asal'> => ({
  konteks,
  capaian: pedomanCapaian(konteks, {
    batas: setelan.batasCapaian,
    caraMinimum: setelan.caraMinimum,
    predikat: setelan.predikat,
  }),
  ikpa: pedomanIkpa(konteks),
  nka: pedomanNka(konteks),
  smart: pedomanSmart(konteks),
  perencanaan: pedomanPerencanaan(konteks),
  sakip: pedomanSakip(konteks),
  skm: pedomanSkm(konteks),
  spm: pedomanSpm(konteks),
});

interface TahunLaporan {
  tahun: number | null;
  asal: AsalTahun;
  masa: Masa;
}

/** The tables' own year wins, then the person's. IKPA weights say a regulation, and a year only where it is one year's. */
function pilihTahun(data: DataLkj, setelan: SetelanLkj): TahunLaporan {
  const tahunTabel = data.tahun ?? tahunTerakhir(data.ikpa);
  if (tahunTabel !== null) return { tahun: tahunTabel, asal: 'tabel', masa: akhirTahun(tahunTabel) };
  if (setelan.tahun !== undefined) return { tahun: setelan.tahun, asal: 'setelan', masa: akhirTahun(setelan.tahun) };
  const menurutIsi = pedomanMenurutIsi(data.ikpa);
  if (!menurutIsi) return { tahun: null, asal: 'belumDiketahui', masa: KAPAN_SAJA };
  const masa = masaVersi(menurutIsi);
  const [awal, akhir] = [masa.mulai.slice(0, 4), masa.sampai.slice(0, 4)];
  return awal === akhir
    ? { tahun: Number(awal), asal: 'bobot', masa: akhirTahun(Number(awal)) }
    : { tahun: null, asal: 'belumDiketahui', masa };
}

/** The last year that rows of IKPA tables name. */
function tahunTerakhir(ikpa: DataLkj['ikpa']): number | null {
  return ikpa.reduce<number | null>((akhir, { tahun }) => (tahun && tahun > (akhir ?? 0) ? tahun : akhir), null);
}
