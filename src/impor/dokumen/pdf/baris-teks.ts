import { terbesar } from '../../../dasar/ujung';
import type { Huruf } from './isi-halaman';

/** A line of text: letters with one baseline, joined to words by their distance. */
export interface BarisTeks {
  teks: string;
  kiri: number;
  kanan: number;
  dasar: number;
  ukuran: number;
  /** Words with their places, for figures that stand below each other. */
  kata: KataTeks[];
}

export interface KataTeks {
  teks: string;
  kiri: number;
  kanan: number;
}

/** Shares of the letters' size. */
const SELISIH_DASAR = 0.45;
/** A gap that parts two words; a smaller one when a space was drawn there, too. */
const SELA = 0.2;
const SELA_BERSPASI = 0.09;
/** Letters of a heading that is set wide: its words are this many times further apart than its letters. */
const SELA_RENGGANG = 1.6;

/** Letters as lines, from top to bottom. */
export function barisTeks(huruf: readonly Huruf[]): BarisTeks[] {
  const urut = [...huruf].sort((a, b) => a.dasar - b.dasar || a.kiri - b.kiri);
  const kelompok: Huruf[][] = [];
  let dasar = -Infinity;
  let ukuran = 0;
  for (const satu of urut) {
    const kini = kelompok.at(-1);
    if (kini && satu.dasar - dasar <= SELISIH_DASAR * Math.max(Math.min(ukuran, satu.ukuran), 2)) {
      kini.push(satu);
      // The line's own letters count, not those raised or lowered beside them.
      if (satu.ukuran > ukuran) [dasar, ukuran] = [satu.dasar, satu.ukuran];
    } else {
      kelompok.push([satu]);
      [dasar, ukuran] = [satu.dasar, satu.ukuran];
    }
  }
  return kelompok.map((satu) => satuBaris(satu));
}

function satuBaris(huruf: readonly Huruf[]): BarisTeks {
  const urut = tanpaTindihan([...huruf].sort((a, b) => a.kiri - b.kiri));
  const ambang = ambangSela(urut);
  const kata: KataTeks[] = [];
  urut.forEach((satu, i) => {
    const sebelum = urut[i - 1];
    const kini = kata.at(-1);
    const sela = sebelum ? satu.kiri - sebelum.kanan : Infinity;
    if (!sebelum || !kini || sela > ambang(sebelum)) kata.push({ ...satu });
    else Object.assign(kini, { teks: kini.teks + satu.teks, kanan: Math.max(kini.kanan, satu.kanan) });
  });
  const terutama = urut.reduce((besar, satu) => (satu.ukuran > besar.ukuran ? satu : besar), urut[0] ?? KOSONG);
  return {
    teks: kata.map(({ teks }) => teks).join(' '),
    kiri: urut[0]?.kiri ?? 0,
    kanan: terbesar(urut.map(({ kanan }) => kanan)),
    dasar: terutama.dasar,
    ukuran: terutama.ukuran,
    kata: kata.map(({ teks, kiri, kanan }) => ({ teks, kiri, kanan })),
  };
}

const KOSONG: Huruf = { teks: '', kiri: 0, kanan: 0, dasar: 0, ukuran: 0, spasi: false };

/** Programs that know no bold letters draw each twice. */
function tanpaTindihan(urut: readonly Huruf[]): Huruf[] {
  const hasil: Huruf[] = [];
  for (const satu of urut) {
    const kembar = hasil
      .slice(-3)
      .some(
        (lain) =>
          lain.teks === satu.teks &&
          Math.abs(lain.kiri - satu.kiri) < 0.4 * (lain.kanan - lain.kiri) &&
          Math.abs(lain.dasar - satu.dasar) < 0.15 * satu.ukuran,
      );
    if (!kembar) hasil.push(satu);
  }
  return hasil;
}

/** How far apart two letters are when a word ends between them. */
function ambangSela(urut: readonly Huruf[]): (sebelum: Huruf) => number {
  const sela = urut.slice(1).map((satu, i) => (satu.kiri - (urut[i]?.kanan ?? 0)) / satu.ukuran);
  const tengah = [...sela].sort((a, b) => a - b)[Math.floor(sela.length / 2)] ?? 0;
  // Half of the letters stand apart as words do: the line is set wide.
  if (sela.length >= 5 && tengah > 0.12 && urut.every(({ teks }) => /[^\d]/.test(teks))) {
    return ({ ukuran }) => Math.max(tengah * SELA_RENGGANG, SELA) * ukuran;
  }
  return ({ ukuran, spasi }) => (spasi ? SELA_BERSPASI : SELA) * ukuran;
}
