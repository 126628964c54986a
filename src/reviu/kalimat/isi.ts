import type { Temuan } from '../temuan';

/** A detail of a finding; '' when it has none. */
export const isi = (t: Temuan, kunci: string) => String(t.rincian[kunci] ?? '');
