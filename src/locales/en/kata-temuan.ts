import type { Temuan } from '../../reviu/temuan';
import { cetakSatuan } from '../satuan';

/** A figure of a finding with its unit. */
export const nilai = (t: Temuan, teks: string) =>
  cetakSatuan(teks, t.satuan, { poin: '', orang: 'people', lembaga: 'institutions', buah: '' });

/** A detail of a finding; '' when it has none. */
export const isi = (t: Temuan, kunci: string) => String(t.rincian[kunci] ?? '');
