import { cetakSatuan } from '../../domain/cetak-satuan';
import type { KodeDugaan } from '../dugaan';
import type { Temuan } from '../temuan';
import { isi } from './isi';

/** A figure of a finding with its unit. */
export const nilai = (t: Temuan, teks: string) =>
  cetakSatuan(teks, t.satuan, { poin: '', orang: 'people', lembaga: 'institutions', buah: '' });

const dugaan: Record<KodeDugaan, (t: Temuan) => string> = {
  barisTerlewat: (t) => ` The difference is exactly “${isi(t, 'barisDugaan')}”: that row may have been left out.`,
  barisGanda: (t) => ` The difference is exactly “${isi(t, 'barisDugaan')}”: that row may have been counted twice.`,
  selisihBukanRasio: () => ' The printed figure is the difference of the two, not their ratio.',
  terbalik: () => ' The two sides of the ratio may have been swapped.',
  komaBergeser: () => ' The decimal comma may have moved.',
  angkaTertukar: () => ' Two neighbouring digits may have been swapped.',
  satuAngka: () => ' One digit may be a typing error.',
};

/** A finding without a guess has none of these keys. */
const kataDugaan: Readonly<Partial<Record<string, (t: Temuan) => string>>> = dugaan;
/** The guess at what went wrong; '' when there is none. */
export const kira = (t: Temuan) => kataDugaan[isi(t, 'dugaan')]?.(t) ?? '';

/** " (4.33 percentage points higher)"; '' where nothing was measured. */
export const selisih = (t: Temuan) => {
  const besar = t.selisih.replace(/^[-+]/, '');
  if (t.selisih === '' || !/[1-9]/.test(besar)) return '';
  const [atas, bawah] = t.satuan === '%' || t.satuan === 'poin' ? ['higher', 'lower'] : ['more', 'less'];
  const beda = t.satuan === '%' ? `${besar.replace(/%$/, '')} percentage points` : nilai(t, besar);
  return ` (${beda} ${t.selisih.startsWith('-') ? bawah : atas})`;
};

/** `The achievement is printed as 117,78%; realisation ÷ target gives 117,77%.` */
export const banding =
  (apa: string, pembanding: string) =>
  (t: Temuan): string => {
    const dicetak = `${apa} is printed as ${nilai(t, t.dilaporkan)}`;
    switch (t.putusan) {
      case 'cocok':
        return `${dicetak}, and ${pembanding} is the same.`;
      case 'selisihPembulatan':
        return `${dicetak}; ${pembanding} is ${nilai(t, t.dihitung)}. Rounding alone can explain the difference.`;
      case 'berbeda':
        return `${dicetak}; ${pembanding} is ${nilai(t, t.dihitung)}${selisih(t)}.${kira(t)}`;
      case 'tidakDapatDihitung':
        return `${dicetak}; there is not enough data to compute it again.`;
    }
  };

export const melebihi = (bagian: string, keseluruhan: string) => (t: Temuan) =>
  `${bagian} (${nilai(t, t.dilaporkan)}) exceeds ${keseluruhan} (${nilai(t, t.dihitung.replace(/^≤ ?/, ''))}).`;
