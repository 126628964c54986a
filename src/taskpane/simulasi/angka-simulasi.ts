import type { AngkaTertulis } from '../../hitung';

/** Figures that a leader sets targets for, in the order of the headline cards. */
const KUNCI = ['rataRata/indikator', 'rataRata/sasaran', 'nka', 'ikpa', 'ikpa-rinci/proyeksi', 'sakip', 'skm'] as const;

export type KunciSimulasi = (typeof KUNCI)[number];

/** Those of the result that have a number. */
export function angkaSimulasi(angka: readonly AngkaTertulis[]): { kunci: KunciSimulasi; angka: AngkaTertulis }[] {
  return KUNCI.flatMap((kunci) => {
    const satu = angka.find((a) => a.kunci === kunci && a.nilai !== null);
    return satu === undefined ? [] : [{ kunci, angka: satu }];
  });
}

/** A target as typed, with a comma or a point, as the rules take it; null when it is no number of that kind. */
export function uraikanTarget(teks: string): string | null {
  const cocok = /^\s*(\d{1,4})(?:[.,](\d{1,6}))?\s*%?\s*$/.exec(teks);
  if (!cocok) return null;
  const [, bulat = '', pecahan] = cocok;
  return pecahan === undefined ? bulat : `${bulat}.${pecahan}`;
}
