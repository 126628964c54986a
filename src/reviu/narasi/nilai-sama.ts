import { bulatkan, type Decimal, sepuluhPangkat } from '../../dasar/desimal';
import type { Satuan } from '../../domain/fakta';
import { putuskan } from '../banding';
import { kataPokok } from './kata';
import type { Acuan } from './subjek';
import type { TokenAngka } from './token';

/** The figure that a number repeats, rounded as the number is written. */
export const cariAcuan = (token: TokenAngka, acuan: readonly Acuan[]): Acuan | null =>
  acuan.find((a) => satuanCocok(token.satuan, a) && nilaiSama(token, a.nilai)) ?? null;

/** The figure that a number may be when the operands behind it were rounded. */
export const cariPembulatan = (token: TokenAngka, acuan: readonly Acuan[]): Acuan | null =>
  token.desimal < 1
    ? null
    : (acuan.find((a) => a.angka && satuanCocok(token.satuan, a) && putuskan(token, a.angka) === 'selisihPembulatan') ??
      null);

/** Of the figures that a number may be, the one it comes nearest to; those in the number's own unit first. */
export function nilaiTerdekat({ nilai, satuan }: TokenAngka, acuan: readonly Acuan[]): Acuan | null {
  const sesatuan = acuan.filter((a) => a.satuan === satuan);
  const jauh = (a: Acuan): Decimal => a.nilai.minus(nilai).abs();
  const [terdekat] = [...(sesatuan.length > 0 ? sesatuan : acuan)].sort((a, b) => jauh(a).cmp(jauh(b)));
  return terdekat ?? null;
}

/**
 * The figure that a sentence means although its number is another one: of the year it names, of the role it names
 * (target, capaian, else realisasi) and of the same unit; null when there is none to hold it against.
 */
export function acuanTerdekat(
  token: TokenAngka,
  acuan: readonly Acuan[],
  depan: string,
  kalimat: string,
): Acuan | null {
  const tahun = Number([...depan.matchAll(/\b(?:19|20)\d{2}\b/g)].at(-1)?.[0] ?? Number.NaN);
  const berlaku = acuan.filter(
    (a) => a.peran !== 'selisih' && a.satuan === token.satuan && (Number.isNaN(tahun) || a.tahun === tahun),
  );
  const kata = kataPokok(kalimat);
  const disebut = [...depan.matchAll(/\b(?:target(?:nya)?|realisasi|capaian|sebanyak)\b/gi)].at(-1)?.[0];
  const peran = disebut && /^target/i.test(disebut) ? 'target' : null;
  const urut = [...berlaku].sort((a, b) => sama(b, kata) - sama(a, kata));
  return urut.find((a) => a.peran === peran) ?? urut.find((a) => a.peran !== 'target') ?? null;
}

const sama = ({ nama }: Acuan, kata: ReadonlySet<string>): number =>
  [...kataPokok(nama)].filter((k) => kata.has(k)).length;

/** "2,4 triliun" has −11 decimals: both sides are brought to its last written digit. */
function nilaiSama({ nilai, desimal }: TokenAngka, acuan: Decimal): boolean {
  const geser = sepuluhPangkat(desimal);
  return bulatkan(acuan.times(geser), 0).eq(bulatkan(nilai.times(geser), 0));
}

const SEPADAN: Readonly<Record<Satuan, readonly Satuan[]>> = {
  '': ['', 'poin', '%', 'orang', 'lembaga', 'buah', 'rupiah'],
  '%': ['%', 'poin'],
  poin: ['poin', ''],
  rupiah: ['rupiah'],
  orang: ['orang', '', 'buah'],
  lembaga: ['lembaga', '', 'buah'],
  buah: ['buah', '', 'lembaga', 'orang'],
  // A day is never a figure of the text.
  tanggal: [],
};

/** Can a number with this unit be that figure? */
export const satuanCocok = (satuan: Satuan, acuan: Acuan): boolean => SEPADAN[satuan].includes(acuan.satuan);
