import { kataPokok } from './kata';
import { bukanCacahan, hanyaTautan } from './kata-tautan';
import { satuanCocok } from './nilai-sama';
import { peranMenurut } from './peran-kata';
import type { PemilihSubjek } from './pilih-subjek';
import { bukanMilik } from './bukan-milik';
import { disebutSebelum, tanpaNama } from './disebut-sebelum';
import { type Sebutan, sebutanDalam } from './sebutan';
import type { Acuan, Subjek } from './subjek';
import { tahunDimaksud } from './tahun-dimaksud';
import type { TokenAngka } from './token';

/** What a sentence says a number is: any one of these figures, and no other. */
export interface Pernyataan {
  subjek: readonly Subjek[];
  acuan: readonly Acuan[];
}

export interface BahanPernyataan {
  kalimat: string;
  /** The numbers of the sentence, with offsets within it. */
  token: readonly TokenAngka[];
  /** What the sentence speaks of when it names nothing: the sentence before, else the heading. */
  bawaan: readonly Subjek[];
  pemilih: PemilihSubjek;
  tahun: number | null;
  /** Words of the reporting unit's own name. */
  unit: ReadonlySet<string>;
}

/**
 * Which figures the numbers of a sentence are said to be. A number is stated of a subject when nothing but joining
 * words stands between the two, or between it and a number that is: "NKA dari target 90 terealisasi 91,31 atau …".
 */
export function pernyataanKalimat(bahan: BahanPernyataan): Map<TokenAngka, Pernyataan> {
  const { kalimat, token, bawaan, pemilih, tahun, unit } = bahan;
  const sebutan = sebutanDalam(kalimat, pemilih);
  const bukan = bukanMilik(kalimat);
  const mendahului = disebutKemudian(kalimat, sebutan, unit);
  const hasil = new Map<TokenAngka, Pernyataan>();
  let tersambung = true;
  let sejak = 0;
  let sebelum: TokenAngka | null = null;
  const ujungKata = [...kalimat.matchAll(/\p{L}+/gu)].map(({ 0: kata, index }) => index + kata.length);
  let [ke, ujung] = [0, 0];
  for (const satu of token) {
    const { mulai, akhir } = satu;
    // A number within a name ("Sentra 16") belongs to the name.
    if (
      satu.jenis === 'tahun' ||
      satu.teks.startsWith('(skala') ||
      rentang(kalimat, mulai, akhir) ||
      sebutan.some((s) => s.mulai <= mulai && s.akhir >= akhir)
    )
      continue;
    for (; (ujungKata[ke] ?? Infinity) <= mulai; ke++) ujung = ujungKata[ke] ?? 0;
    // What follows the word tells whether it is whole: "pd2" is no "pd".
    const disebut = disebutSebelum(kalimat.slice(0, mulai), sebutan, pemilih, ujung + 1);
    const terakhir = disebut[0];
    const baru = terakhir !== undefined && terakhir.akhir >= sejak;
    const celah = kalimat.slice(baru ? terakhir.akhir : sejak, mulai);
    const depan = kalimat.slice(sejak, mulai);
    const semua = terakhir ? disebut.map((d) => d.subjek) : [mendahului ?? bawaan];
    const milik = (kata: string): boolean =>
      [...kataPokok(kata)].every(
        (pokok) => unit.has(pokok) || semua.some((grup) => grup.some((s) => s.kata.has(pokok))),
      );
    const milikLain = bukan(mulai, disebut);
    tersambung =
      !milikLain &&
      (baru || (tersambung && (terakhir !== undefined || (mendahului ?? bawaan).length > 0))) &&
      hanyaTautan(celah, milik);
    const berkata = terakhir !== undefined || mendahului !== null || MENERUSKAN.test(kalimat.slice(0, mulai));
    if (satu.jenis === 'angka' && tersambung && berkata && (satu.satuan !== '' || bukanCacahan(satu.kata))) {
      // The word behind the number before counts that one.
      const milikSebelum = /^\s*\p{L}+/u.exec(depan)?.[0].length ?? 0;
      const peran = peranMenurut(tanpaNama(depan, sejak, disebut).slice(sebelum?.kata ? milikSebelum : 0));
      const padaTahun = tahunDimaksud({ kalimat, mulai, akhir, sejak }, tahun);
      const hanyaSelisih = SELISIH.test(kalimat.slice(0, mulai));
      const berlaku = (a: Acuan): boolean =>
        (!hanyaSelisih || a.peran === 'selisih') &&
        peran(a) &&
        padaTahun(a.tahun) &&
        satuanSesuai(satu, a) &&
        (a.terhadap !== 'target' || terhadapTarget(kalimat, akhir));
      const grup = semua.find((subjek) => subjek.some((s) => s.acuan.some(berlaku)));
      if (grup) hasil.set(satu, { subjek: grup, acuan: grup.flatMap((s) => s.acuan.filter(berlaku)) });
    }
    sejak = akhir;
    sebelum = satu;
  }
  return hasil;
}

/** A sentence that names nothing goes on about what came before it only when it says so in one of these words. */
const MENERUSKAN =
  /\b(?:(?:nilai|skor|indeks|realisasi|capaian|target|indikator|hasil)(?:nya)?|ditargetkan|terealisasi|dibanding\w*)\b/i;

/** "Dengan target 90 dan realisasi 91,31, capaian NKA …": what a sentence names behind its first numbers. */
function disebutKemudian(
  kalimat: string,
  sebutan: readonly Sebutan[],
  unit: ReadonlySet<string>,
): readonly Subjek[] | null {
  const pertama = [...sebutan].sort((a, b) => a.mulai - b.mulai)[0];
  if (!pertama) return null;
  const depan = kalimat.slice(0, pertama.mulai).replace(/[\d.,]*\d/g, ' ');
  return hanyaTautan(depan, (kata) => [...kataPokok(kata)].every((k) => unit.has(k))) ? pertama.subjek : null;
}

/** "76,61–88,30" are the ends of a band. */
const rentang = (kalimat: string, mulai: number, akhir: number): boolean =>
  /^\s?[-–]\s?\d/.test(kalimat.slice(akhir)) || /\d\s?[-–]\s?$/.test(kalimat.slice(Math.max(mulai - 4, 0), mulai));

/** "turun 1,26 poin": how far, not where to. */
const SELISIH =
  /\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|kenaikan|penurunan|peningkatan|selisih)(?:nya)?(?: sebesar| sebanyak)?\s*(?:Rp\.?\s*)?$/i;

/** "naik 0,11 dibandingkan tahun 2021" is no distance from the target. */
const terhadapTarget = (kalimat: string, akhir: number): boolean =>
  /\btarget\b/i.test(kalimat) &&
  !/^[^.;]{0,30}\b(?:dibanding\w*|dari|daripada)\b(?:(?!target)[^.;]){0,25}\btahun\b/i.test(kalimat.slice(akhir));

/** Money is written as money, or as so many triliun. */
function satuanSesuai({ satuan, desimal }: TokenAngka, acuan: Acuan): boolean {
  const uang = satuan === 'rupiah' || (satuan === '' && desimal < -3);
  return satuanCocok(satuan, acuan) && (acuan.satuan === 'rupiah') === uang;
}
