import { Decimal } from '../../src/domain/desimal';
import type { Fakta } from '../../src/domain/fakta';

/** A generator of its own, so that a trial can be repeated: 0 ≤ n < 1. */
export function acak(benih: number): () => number {
  let keadaan = benih >>> 0;
  return () => {
    keadaan = (keadaan + 0x6d2b79f5) >>> 0;
    let t = keadaan;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const KEKELIRUAN = ['angkaPertama', 'angkaKedua', 'tertukar', 'koma', 'angkaLain'] as const;
type Kekeliruan = (typeof KEKELIRUAN)[number];

export interface SalahKetik {
  kekeliruan: Kekeliruan | 'angkaManaPun';
  /** With a decimal comma. */
  tertulis: string;
}

/**
 * A slip as people make them: one of the two leading digits wrong, those two swapped, the comma moved, or another
 * figure of the same table typed instead. Never the figure itself.
 */
export function salahKetik(fakta: Fakta, semua: readonly Fakta[], acak: () => number): SalahKetik {
  const asli = tulis(fakta);
  for (;;) {
    const kekeliruan = pilih(KEKELIRUAN, acak);
    const tertulis = kelirukan(kekeliruan, asli, fakta, semua, acak);
    if (!new Decimal(tertulis.replace(',', '.')).eq(asli.replace(',', '.'))) return { kekeliruan, tertulis };
  }
}

/** Any one digit wrong, the last ones included. */
export function satuAngkaManaPun(fakta: Fakta, _semua: readonly Fakta[], acak: () => number): SalahKetik {
  const asli = tulis(fakta);
  const letak = pilih([...asli.matchAll(/\d/g)], acak).index;
  const angka = (Number(asli[letak]) + 1 + Math.floor(acak() * 9)) % 10;
  return { kekeliruan: 'angkaManaPun', tertulis: asli.slice(0, letak) + String(angka) + asli.slice(letak + 1) };
}

const tulis = ({ nilai, desimal }: Fakta): string => (nilai ?? new Decimal(0)).toFixed(desimal ?? 0).replace('.', ',');

const pilih = <T>(isi: readonly T[], acak: () => number): T => {
  const satu = isi[Math.floor(acak() * isi.length)];
  if (satu === undefined) throw new Error('nothing to choose from');
  return satu;
};

function kelirukan(
  kekeliruan: Kekeliruan,
  asli: string,
  fakta: Fakta,
  semua: readonly Fakta[],
  acak: () => number,
): string {
  const [pertama = '0', kedua = ''] = asli;
  switch (kekeliruan) {
    case 'angkaPertama':
      return pilih(Array.from('123456789'), acak) + asli.slice(1);
    case 'angkaKedua':
      return /\d/.test(kedua) ? pertama + pilih(Array.from('0123456789'), acak) + asli.slice(2) : asli;
    case 'tertukar':
      return /[1-9]/.test(kedua) ? kedua + pertama + asli.slice(2) : asli;
    case 'koma': {
      const geser = new Decimal(asli.replace(',', '.')).times(acak() < 0.5 ? 10 : '0.1');
      return geser.toFixed(fakta.desimal ?? 0).replace('.', ',');
    }
    case 'angkaLain':
      return tulis(
        pilih(
          semua.filter((f) => f.tabel === fakta.tabel && f.desimal === fakta.desimal),
          acak,
        ),
      );
  }
}
