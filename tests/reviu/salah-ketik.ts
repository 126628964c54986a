import { Decimal } from '../../src/dasar/desimal';
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

/** The slips of a hand on the keyboard and of a copied cell, each as likely as the others, at any place of the number. */
const KEKELIRUAN = ['satuAngka', 'tertukar', 'hilang', 'ganda', 'koma', 'angkaLain'] as const;
export type Kekeliruan = (typeof KEKELIRUAN)[number];

export interface SalahKetik {
  kekeliruan: Kekeliruan;
  /** With a decimal comma. */
  tertulis: string;
}

/** A random slip in a figure; never the figure itself. */
export function salahKetik(fakta: Fakta, semua: readonly Fakta[], acak: () => number): SalahKetik {
  return cobaSampaiBerubah(fakta, () => pilih(KEKELIRUAN, acak), semua, acak);
}

/** Any one digit wrong, the last ones included. */
export function satuAngkaManaPun(fakta: Fakta, semua: readonly Fakta[], acak: () => number): SalahKetik {
  return cobaSampaiBerubah(fakta, () => 'satuAngka', semua, acak);
}

function cobaSampaiBerubah(
  fakta: Fakta,
  jenis: () => Kekeliruan,
  semua: readonly Fakta[],
  acak: () => number,
): SalahKetik {
  const asli = tulis(fakta);
  for (;;) {
    const kekeliruan = jenis();
    const tertulis = kelirukan(kekeliruan, asli, fakta, semua, acak);
    if (!new Decimal(tertulis.replace(',', '.')).eq(asli.replace(',', '.'))) return { kekeliruan, tertulis };
  }
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
  const letak = pilih([...asli.matchAll(/\d/g)], acak).index;
  const [sebelum, angka, sesudah] = [asli.slice(0, letak), asli.charAt(letak), asli.slice(letak + 1)];
  switch (kekeliruan) {
    case 'satuAngka':
      return sebelum + String((Number(angka) + 1 + Math.floor(acak() * 9)) % 10) + sesudah;
    case 'tertukar':
      return /\d/.test(sesudah) ? sebelum + sesudah.replace(/^(,?)(\d)/, `$2$1${angka}`) : asli;
    case 'hilang':
      return asli.length > 1 ? (sebelum + sesudah).replace(/^,/, '0,').replace(/,$/, '') : asli;
    case 'ganda':
      return sebelum + angka + angka + sesudah;
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
