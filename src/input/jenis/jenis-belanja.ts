import type { JenisBelanja } from '../../domain/pedoman/ikpa-rinci';

const SEBUTAN_JENIS: readonly (readonly [JenisBelanja, RegExp])[] = [
  ['51', /\b(?:51|pegawai)\b/],
  ['52', /\b(?:52|barang)\b/],
  ['53', /\b(?:53|modal)\b/],
  ['57', /\b(?:57|bantuan sosial|bansos)\b/],
];

/** The jenis belanja that a normalised label names; null when it is none of those that IKPA tells apart, or several. */
export function jenisBelanja(label: string): JenisBelanja | null {
  const cocok = SEBUTAN_JENIS.filter(([, pola]) => pola.test(label));
  return cocok.length === 1 ? (cocok[0]?.[0] ?? null) : null;
}
