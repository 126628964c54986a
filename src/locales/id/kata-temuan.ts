import type { Temuan } from '../../reviu/temuan';
import { cetakSatuan } from '../satuan';

/** One rule: its short name, what it does in words, and the sentence of a finding. */
export interface KataAturan {
  nama: string;
  kaidah: string;
  kalimat: (temuan: Temuan) => string;
}

/** A figure of a finding with its unit. */
export const nilai = (t: Temuan, teks: string) =>
  cetakSatuan(teks, t.satuan, { poin: '', orang: 'orang', lembaga: 'lembaga', buah: '' });

/** A detail of a finding; '' when it has none. */
export const isi = (t: Temuan, kunci: string) => String(t.rincian[kunci] ?? '');
