import type { NilaiIkpa } from './data';
import { cobaIkpa, gugurIkpa, selaras } from './ikpa-coba';
import { pedomanMenurutBobot } from './pedoman/bobot-ikpa';
import { PEDOMAN_IKPA, type PedomanIkpa, pedomanIkpa } from './pedoman/ikpa';
import { akhirTahun, KAPAN_SAJA, type KonteksAturan } from './pedoman/parameter';

/** The rules that one unit's IKPA is computed by, and how they were chosen. */
export interface DasarIkpa {
  pedoman: PedomanIkpa;
  /** Budget year of the unit's figures; null while nothing names it. */
  tahun: number | null;
  /**
   * `baris`: the unit's own row or table; `laporan`: the report's year or the person's setting; `isi`: the weights or
   * results that the table prints are this regulation's; `anggapan`: nothing says so but the columns.
   */
  asal: 'baris' | 'laporan' | 'isi' | 'anggapan';
}

/** Units that are tried when the regulation must be found by arithmetic. */
const PALING_BANYAK = 50;

/** Every unit with its rules, in order; units of one table without a year share what the table shows. */
export function dasarIkpa(
  unit: readonly NilaiIkpa[],
  tahunLaporan: number | null,
  konteks: Omit<KonteksAturan, 'masa'> = {},
): { unit: NilaiIkpa; dasar: DasarIkpa }[] {
  const menurutTabel = new Map<string, DasarIkpa>();
  const tanpaTahun = new Map<string, NilaiIkpa[]>();
  for (const u of unit) {
    const setabel = tanpaTahun.get(idTabel(u));
    if (setabel) setabel.push(u);
    else tanpaTahun.set(idTabel(u), [u]);
  }
  const pedomanTahun = new Map<number, PedomanIkpa>();
  const menurutTahun = (tahun: number, asal: DasarIkpa['asal']): DasarIkpa => {
    const pedoman = pedomanTahun.get(tahun) ?? pedomanIkpa({ ...konteks, masa: akhirTahun(tahun) });
    pedomanTahun.set(tahun, pedoman);
    return { pedoman, tahun, asal };
  };
  const dasarSatu = (u: NilaiIkpa): DasarIkpa => {
    if (u.tahun !== undefined) return menurutTahun(u.tahun, 'baris');
    if (tahunLaporan !== null) return menurutTahun(tahunLaporan, 'laporan');
    const tabel = idTabel(u);
    const dasar = menurutTabel.get(tabel) ?? dasarTabel(tanpaTahun.get(tabel) ?? [u]);
    menurutTabel.set(tabel, dasar);
    return dasar;
  };
  return unit.map((u) => ({ unit: u, dasar: dasarSatu(u) }));
}

/** The table that a unit was read from. */
export const idTabel = ({ id, komponen }: NilaiIkpa): string => komponen.find((k) => k.nilai)?.nilai?.tabel ?? id;

function dasarTabel(unit: readonly NilaiIkpa[]): DasarIkpa {
  const pedoman = pedomanMenurutIsi(unit);
  if (pedoman) return { pedoman, tahun: null, asal: 'isi' };
  return { pedoman: pedomanMenurutKolom(unit), tahun: null, asal: 'anggapan' };
}

/** The one regulation whose weights the units print, or by whose weights their printed results come out. */
export function pedomanMenurutIsi(unit: readonly NilaiIkpa[]): PedomanIkpa | null {
  const [menurutBobot, lain] = unit[0] ? pedomanMenurutBobot(unit[0]) : [];
  if (menurutBobot) return lain ? null : menurutBobot;
  const diuji = unit.filter((u) => u.nilaiTotalDilaporkan?.nilai ?? u.nilaiAkhirDilaporkan?.nilai);
  const contoh = diuji.slice(0, PALING_BANYAK);
  const [pertama, kedua] = PEDOMAN_IKPA.filter((p) => cocokKolom(p, contoh))
    .map((pedoman) => ({ pedoman, cocok: contoh.filter((u) => hasilKeluar(u, pedoman)).length }))
    .sort((a, b) => b.cocok - a.cocok);
  if (!pertama || 2 * pertama.cocok <= contoh.length || pertama.cocok === kedua?.cocok) return null;
  return pertama.pedoman;
}

/** Do the printed results of the unit come out under this regulation? False when none was printed. */
export function hasilKeluar(unit: NilaiIkpa, pedoman: PedomanIkpa): boolean {
  const gugur = gugurIkpa(unit, pedoman);
  const coba = gugur && cobaIkpa(unit, pedoman, gugur);
  const { cocok, beda } = coba ? selaras(coba, unit) : { cocok: 0, beda: 0 };
  return cocok > 0 && beda === 0;
}

/** Has every column of the units a place in the regulation? */
function cocokKolom({ bobot }: PedomanIkpa, unit: readonly NilaiIkpa[]): boolean {
  return unit.every((u) => u.komponen.every((k) => bobot[k.kunci] !== undefined));
}

/** The newest regulation that knows all of the columns and misses the fewest. */
function pedomanMenurutKolom(unit: readonly NilaiIkpa[]): PedomanIkpa {
  const ada = unit[0]?.komponen.length ?? 0;
  const [pertama] = PEDOMAN_IKPA.filter((p) => cocokKolom(p, unit.slice(0, 1))).sort(
    (a, b) => Object.keys(a.bobot).length - ada - (Object.keys(b.bobot).length - ada) || (a.mulai < b.mulai ? 1 : -1),
  );
  return pertama ?? pedomanIkpa({ masa: KAPAN_SAJA });
}
