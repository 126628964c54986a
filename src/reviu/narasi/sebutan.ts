import { kataPokok } from './kata';
import type { Dugaan, PemilihSubjek } from './pilih-subjek';
import type { Subjek } from './subjek';

/** A place in a text that names what the text speaks of; names that several tables share give several subjects. */
export interface Sebutan {
  subjek: readonly Subjek[];
  mulai: number;
  akhir: number;
}

/** More subjects than these behind one name tell nothing. */
const PALING_BANYAK = 6;

const ingatan = new WeakMap<PemilihSubjek, Map<string, Sebutan[]>>();

/** Everything that a sentence names by a phrase, in its order; several rules ask for the same sentence. */
export function sebutanDalam(kalimat: string, pemilih: PemilihSubjek): Sebutan[] {
  const milik = ingatan.get(pemilih) ?? new Map<string, Sebutan[]>();
  ingatan.set(pemilih, milik);
  const ada = milik.get(kalimat) ?? cariSebutan(kalimat, pemilih);
  milik.set(kalimat, ada);
  return ada;
}

/** Of names within each other the longest counts. */
function cariSebutan(kalimat: string, { subjek }: PemilihSubjek): Sebutan[] {
  const semua = subjek.flatMap((s) =>
    polaSebutan(s, kalimat).flatMap((pola) =>
      [...kalimat.matchAll(pola)].map((temu) => ({
        s,
        mulai: temu.index + (temu.groups?.['depan'] ?? '').length,
        akhir: temu.index + temu[0].length,
      })),
    ),
  );
  const luar = semua.filter(
    (satu) =>
      !semua.some(
        (lain) =>
          lain.mulai <= satu.mulai && lain.akhir >= satu.akhir && lain.akhir - lain.mulai > satu.akhir - satu.mulai,
      ),
  );
  const menurutTempat = new Map<string, Sebutan>();
  for (const { s, mulai, akhir } of luar) {
    const tempat = `${mulai}-${akhir}`;
    const ada = menurutTempat.get(tempat)?.subjek ?? [];
    if (!ada.includes(s)) menurutTempat.set(tempat, { subjek: [...ada, s], mulai, akhir });
  }
  return [...menurutTempat.values()]
    .filter((satu) => satu.subjek.length <= PALING_BANYAK)
    .sort((a, b) => a.akhir - b.akhir);
}

function polaSebutan({ sebutan, frasa = [], syarat }: Subjek, kalimat: string): RegExp[] {
  return [...(sebutan ? [sebutan] : []), ...(syarat && !syarat.test(kalimat) ? [] : frasa)];
}

/** What a text speaks of by many of its words, and where the last of them ends; null while that is in doubt. */
export function sebutanMenurutKata(teks: string, pemilih: PemilihSubjek): Sebutan | null {
  const subjek = terunggul(pemilih.menurutKata(teks));
  if (subjek.length === 0) return null;
  const tempat = [...teks.matchAll(/\p{L}{2,}/gu)].filter(({ 0: kata }) =>
    [...kataPokok(kata)].some((pokok) => subjek.some((s) => s.kata.has(pokok))),
  );
  const [awal, akhir] = [tempat[0], tempat.at(-1)];
  return awal && akhir ? { subjek, mulai: awal.index, akhir: akhir.index + akhir[0].length } : null;
}

const CUKUP = 0.5;
const SEIMBANG = 0.08;
const KATA_PALING_SEDIKIT = 2;
/** An indicator and the table behind it share their words; more than that is doubt. */
const SERUPA = 2;

function terunggul(dugaan: readonly Dugaan[]): Subjek[] {
  const [pertama] = dugaan;
  if (!pertama || pertama.skor < CUKUP || pertama.sama < KATA_PALING_SEDIKIT) return [];
  const setara = dugaan.filter((d) => pertama.skor - d.skor < SEIMBANG);
  return setara.length <= SERUPA ? setara.map((d) => d.subjek) : [];
}
