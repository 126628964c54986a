import type { Angka, Ekspresi } from '../angka';
import { bagian } from '../ekspresi/bentuk';
import type { Satuan } from '../fakta';
import { ROMAWI, TRIWULAN } from '../pedoman/ikpa-rinci';

/**
 * What may still be otherwise by the end of the year: an assumption of a scenario, and what a target is worked back to.
 * Its name is what the row of the table of scenarios is called.
 */
export type KunciTuas =
  `penyerapan/${1 | 2 | 3 | 4}` | 'deviasi' | 'revisi' | 'kontraktual' | 'tagihan' | 'upTup' | 'output' | 'dispensasi';

export interface Tuas {
  kunci: KunciTuas;
  nama: string;
  satuan: Satuan;
  /** Highest value on its scale; the lowest is 0. */
  paling: number;
}

export const TUAS: readonly Tuas[] = [
  ...TRIWULAN.map((t): Tuas => ({
    kunci: `penyerapan/${t}`,
    nama: `Penyerapan triwulan ${ROMAWI[t]}, dari targetnya`,
    satuan: '%',
    paling: 100,
  })),
  { kunci: 'deviasi', nama: 'Rata-rata deviasi bulan sisa', satuan: '%', paling: 100 },
  { kunci: 'revisi', nama: 'Poin revisi DIPA sisa tahun', satuan: 'poin', paling: 110 },
  { kunci: 'kontraktual', nama: 'Nilai Belanja Kontraktual akhir tahun', satuan: 'poin', paling: 100 },
  { kunci: 'tagihan', nama: 'Nilai Penyelesaian Tagihan akhir tahun', satuan: 'poin', paling: 100 },
  { kunci: 'upTup', nama: 'Nilai Pengelolaan UP dan TUP akhir tahun', satuan: 'poin', paling: 100 },
  { kunci: 'output', nama: 'Nilai Capaian Output akhir tahun', satuan: 'poin', paling: 100 },
  { kunci: 'dispensasi', nama: 'Pengurang dispensasi SPM', satuan: 'poin', paling: 1 },
];

/** Every assumption under an expression, each once. */
export function tuasDalam(ekspresi: Ekspresi): Angka[] {
  const temu = new Map<string, Angka>();
  const dilalui = new Set<Angka>();
  const jalan = (e: Ekspresi): void => {
    if (e.op !== 'angka') bagian(e).forEach(jalan);
    else if (e.angka.andaianPaling !== undefined) temu.set(e.angka.kunci, e.angka);
    else if (!dilalui.has(e.angka)) {
      dilalui.add(e.angka);
      jalan(e.angka.ekspresi);
    }
  };
  jalan(ekspresi);
  return [...temu.values()];
}
