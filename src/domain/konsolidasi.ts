import type { TabelTriwulan } from './data';
import { Decimal } from '../dasar/desimal';
import type { Satuan } from './fakta';
import type { Konsolidasi } from './polaritas';

/** A row of quarters, with the year's realisasi where the table has a column of its own for it. */
export interface BarisTriwulan {
  data: TabelTriwulan;
  setahun: Decimal | null;
}

/** So far above the year's target, single quarters cannot have been added up. */
const TERLAMPAU = 1.2;

/** What is measured, not counted, may go down without telling anything about how quarters make the year. */
const DIUKUR: ReadonlySet<Satuan> = new Set<Satuan>(['%', 'poin']);

/**
 * How the quarters of one table make the year, where neither its header nor its targets say: as its column of totals
 * shows, else by the shape of its rows. Counts that go down from one quarter to the next were not counted from
 * January; rows that only rise, and that added up would leave their targets far behind, were. Null: nothing shows it.
 */
export function konsolidasiTabel(baris: readonly BarisTriwulan[]): Konsolidasi | null {
  const suara = new Set(baris.flatMap(menurutJumlah));
  const [satu] = suara;
  if (suara.size > 0) return suara.size === 1 ? (satu ?? null) : null;
  if (baris.some(({ data }) => turun(data))) return 'jumlah';
  return baris.some(({ data }) => melampaui(data)) && baris.every(({ data }) => !sejauhTarget(data))
    ? 'nilaiTerakhir'
    : null;
}

/** The one way that makes the printed year out of the row's quarters; none where two ways do. */
function menurutJumlah({ data, setahun }: BarisTriwulan): Konsolidasi[] {
  const isi = angka(data);
  const [pertama, ...sisa] = isi;
  if (!setahun || !pertama) return [];
  // One quarter that is the year so far was counted from January.
  if (sisa.length === 0) return pertama.eq(setahun) ? ['nilaiTerakhir'] : [];
  const total = sisa.reduce((t, n) => t.plus(n), pertama);
  const cocok: Konsolidasi[] = [];
  if (total.eq(setahun)) cocok.push('jumlah');
  if (total.div(isi.length).eq(setahun)) cocok.push('rataRata');
  if (isi.at(-1)?.eq(setahun)) cocok.push('nilaiTerakhir');
  return cocok.length === 1 ? cocok : [];
}

function turun(data: TabelTriwulan): boolean {
  const isi = angka(data);
  const diukur = data.realisasi.some((r) => r && DIUKUR.has(r.satuan));
  return !diukur && isi.some((n, i) => i > 0 && n.lt(isi[i - 1] ?? n));
}

/** Rising all the way, near the target in the end, and far above it when added up. */
function melampaui(data: TabelTriwulan): boolean {
  const isi = angka(data);
  const akhir = isi.at(-1);
  const target = data.targetTahun?.nilai;
  if (!akhir || !target || isi.length < 3 || isi.some((n, i) => i > 0 && n.lte(isi[i - 1] ?? n))) return false;
  return jumlah(isi).gt(target.times(TERLAMPAU)) && akhir.lte(target.times(TERLAMPAU));
}

/** Adds up to no more than the target: then it may as well be single quarters. */
function sejauhTarget(data: TabelTriwulan): boolean {
  const isi = angka(data);
  const target = data.targetTahun?.nilai;
  return target !== undefined && target !== null && isi.length > 2 && jumlah(isi).lte(target);
}

const NOL = new Decimal(0);
const angka = (data: TabelTriwulan): Decimal[] => data.realisasi.flatMap((r) => r?.nilai ?? []);
const jumlah = (isi: readonly Decimal[]): Decimal => isi.slice(1).reduce((t, n) => t.plus(n), isi[0] ?? NOL);
