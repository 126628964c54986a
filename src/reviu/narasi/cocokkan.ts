import type { HasilLkj } from '../../domain/lkj';
import type { Paragraf } from '../konteks';
import type { Putusan } from '../temuan';
import { dugaan } from '../dugaan';
import { berkalimat } from './jenis-paragraf';
import { kalimatDari, kataPokok } from './kata';
import { acuanTerdekat, cariAcuan, cariPembulatan, nilaiTerdekat } from './nilai-sama';
import { terakhirDisebut } from './disebut-sebelum';
import { type Pernyataan, pernyataanKalimat } from './pernyataan';
import { type PemilihSubjek } from './pilih-subjek';
import { type Acuan, indikatorDari, type Subjek } from './subjek';
import { pecahAngka, type TokenAngka } from './token';
import { konteksJudul, pemilihUntuk } from './konteks-judul';

/** A number of the running text with what the tables say of it. */
export interface AngkaNarasi {
  paragraf: Paragraf;
  /** Sentence it stands in. */
  kalimat: string;
  token: TokenAngka;
  putusan: Putusan | 'tanpaSumber';
  /** What it was held against; null for `tanpaSumber`. */
  acuan: Acuan | null;
  subjek: Subjek | null;
}

/**
 * Holds every number of a text against the figures of the tables. A number agrees when what its sentence speaks of
 * has it, or when it is so long that it can be no other; it differs only when the sentence names its subject beyond
 * doubt and says "sebesar", "yaitu" or the like. All others have no source: a person has to look.
 */
export function cocokkanNarasi(narasi: readonly Paragraf[], hasil: HasilLkj): readonly AngkaNarasi[] {
  const ada = sudahDicocokkan.get(hasil);
  if (ada?.narasi === narasi) return ada.angka;
  const angka = cocokkanSemua(narasi, hasil);
  sudahDicocokkan.set(hasil, { narasi, angka });
  return angka;
}

/** Several rules ask for the same text over the same figures. */
const sudahDicocokkan = new WeakMap<HasilLkj, { narasi: readonly Paragraf[]; angka: readonly AngkaNarasi[] }>();

function cocokkanSemua(narasi: readonly Paragraf[], hasil: HasilLkj): AngkaNarasi[] {
  const pemilih = pemilihUntuk(hasil);
  const judul = konteksJudul(narasi, hasil, pemilih);
  return narasi.flatMap((paragraf, i) => {
    if (paragraf.jenis === 'daftarIsi' || paragraf.jenis === 'lain') return [];
    const aktif = new Set<Subjek>(judul[i] ?? []);
    const semuaToken = pecahAngka(paragraf.teks);
    const token = semuaToken.filter((t) => t.jenis === 'angka');
    const kalimat = kalimatDari(paragraf.teks);
    // Joined once for all numbers of a sentence, which may be thousands.
    const bersambung = kalimat.map(({ teks }, n) => `${kalimat[n - 1]?.teks ?? ''} ${teks}`);
    const dinyatakan = pernyataanParagraf(kalimat, semuaToken, judul[i] ?? [], hasil);
    return token.map((t, ke): AngkaNarasi => {
      const n = kalimat.filter((k) => k.mulai <= t.mulai).length - 1;
      const { teks, mulai } = kalimat[n] ?? { teks: paragraf.teks, mulai: 0 };
      const depan = paragraf.teks.slice(Math.max(mulai, token[ke - 1]?.akhir ?? 0), t.mulai);
      const temu =
        menurutPernyataan(t, dinyatakan.get(t.mulai)) ??
        cocokkan(t, { kalimat: teks, depan, bersambung: bersambung[n] ?? teks, aktif, pemilih });
      if (temu.subjek && temu.putusan !== 'berbeda') aktif.add(temu.subjek);
      // Only running text says anything that could be wrong.
      const putusan = temu.putusan === 'berbeda' && !berkalimat(paragraf) ? 'tanpaSumber' : temu.putusan;
      return { paragraf, kalimat: teks.trim(), token: t, ...temu, putusan };
    });
  });
}

/** What each number of a paragraph is said to be, by its offset. */
function pernyataanParagraf(
  kalimat: readonly { teks: string; mulai: number }[],
  semua: readonly TokenAngka[],
  judul: readonly Subjek[],
  hasil: HasilLkj,
): Map<number, Pernyataan> {
  const pemilih = pemilihUntuk(hasil);
  const tetap = { pemilih, tahun: hasil.pedoman.tahun, unit: kataPokok(hasil.data.instansi ?? '') };
  const dinyatakan = new Map<number, Pernyataan>();
  let bawaan = judul.filter(({ tentang }) => tentang && !('baris' in tentang && tentang.baris));
  for (const { teks, mulai } of kalimat) {
    const token = semua
      .filter((t) => t.mulai >= mulai && t.mulai < mulai + teks.length)
      .map((t) => ({ ...t, mulai: t.mulai - mulai, akhir: t.akhir - mulai }));
    for (const [t, isi] of pernyataanKalimat({ kalimat: teks, token, bawaan, ...tetap })) {
      dinyatakan.set(t.mulai + mulai, isi);
    }
    const disebut = terakhirDisebut(teks, pemilih);
    if (disebut.length > 0) bawaan = [...disebut];
  }
  return dinyatakan;
}

/** A number that is said to be a figure is that figure, rounded, or wrong. */
function menurutPernyataan(token: TokenAngka, dinyatakan: Pernyataan | undefined): Temu | null {
  if (!dinyatakan) return null;
  const milik = (acuan: Acuan): Subjek | null => dinyatakan.subjek.find((s) => s.acuan.includes(acuan)) ?? null;
  const sama = cariAcuan(token, dinyatakan.acuan);
  if (sama) return { putusan: 'cocok', acuan: sama, subjek: milik(sama) };
  const bulat = cariPembulatan(token, dinyatakan.acuan);
  if (bulat) return { putusan: 'selisihPembulatan', acuan: bulat, subjek: milik(bulat) };
  const beda = nilaiTerdekat(token, dinyatakan.acuan);
  return beda && { putusan: 'berbeda', acuan: beda, subjek: milik(beda) };
}

interface Sekitar {
  kalimat: string;
  /** Text between the number before and this one. */
  depan: string;
  /** The sentence behind the one before it. */
  bersambung: string;
  /** Subjects of the heading, and those that the paragraph has named so far. */
  aktif: ReadonlySet<Subjek>;
  pemilih: PemilihSubjek;
}

type Temu = Pick<AngkaNarasi, 'putusan' | 'acuan' | 'subjek'>;

const TANPA_SUMBER: Temu = { putusan: 'tanpaSumber', acuan: null, subjek: null };

/** Words right before a number that make the sentence a statement about its subject. */
const MENYATAKAN = /(?:sebesar|sebanyak|yaitu|adalah|mencapai|menjadi|:|=)[\s*“"]*(?:rp\.?\s*)?$/i;

/** From as many digits on (zeros at the end not counted) a number is hardly the same by chance. */
const DIGIT_KHAS = 3;

function cocokkan(token: TokenAngka, { kalimat, depan, bersambung, aktif, pemilih }: Sekitar): Temu {
  const pasti = pemilih.menurutSebutan(depan) ?? pemilih.pasti(kalimat) ?? pemilih.pasti(bersambung);
  const dinyatakan = pasti && MENYATAKAN.test(depan) ? pasti : null;
  const calon = [
    ...(pasti ? [pasti] : []),
    ...pemilih.menurutSatuan(token.kata),
    ...pemilih.mungkin(kalimat),
    ...aktif,
  ];
  const sama = temukan(calon, (s) => cariAcuan(token, s.acuan));
  if (sama && !(dinyatakan && milikIndikatorLain(dinyatakan, sama.subjek))) return { putusan: 'cocok', ...sama };
  const dekat = temukan(calon, (s) => cariPembulatan(token, s.acuan));
  if (dekat) return { putusan: 'selisihPembulatan', ...dekat };
  const cacahan = CACAHAN.has(token.satuan);
  const beda = cacahan && dinyatakan ? acuanTerdekat(token, dinyatakan.acuan, depan, kalimat) : null;
  if (beda) return { putusan: 'berbeda', acuan: beda, subjek: dinyatakan };
  const mirip = cacahan && temukan([...(pasti ? [pasti] : []), ...aktif], (s) => salahKetikDari(token, s.acuan));
  if (mirip) return { putusan: 'berbeda', ...mirip };
  if (digitKhas(token) < DIGIT_KHAS) return TANPA_SUMBER;
  const dimanaPun = temukan(pemilih.subjek, (s) => cariAcuan(token, s.acuan));
  return dimanaPun ? { putusan: 'cocok', ...dimanaPun } : TANPA_SUMBER;
}

/** Units of what is counted: in a sentence the number often stands before what it counts. */
const CACAHAN: ReadonlySet<string> = new Set(['orang', 'lembaga', 'buah']);

/** A count so long that one slip of the keyboard away from it hardly lies another one. */
const DIGIT_PANJANG = 4;

/** The figure of the same unit that a long count misses by one slip of the keyboard. */
const salahKetikDari = (token: TokenAngka, acuan: readonly Acuan[]): Acuan | null =>
  digitKhas(token) < DIGIT_PANJANG
    ? null
    : (acuan.find((a) => a.satuan === token.satuan && dugaan(token.nilai, a.nilai, 0) !== null) ?? null);

function temukan(
  subjek: readonly Subjek[],
  cari: (subjek: Subjek) => Acuan | null,
): { subjek: Subjek; acuan: Acuan } | null {
  for (const s of subjek) {
    const acuan = cari(s);
    if (acuan) return { subjek: s, acuan };
  }
  return null;
}

/** A sentence that states one indicator's figure with the number of another: a copied sentence. */
const milikIndikatorLain = (dinyatakan: Subjek, milik: Subjek): boolean =>
  dinyatakan !== milik && [dinyatakan, milik].every((s) => indikatorDari(s) !== null);

const digitKhas = ({ nilai, desimal }: TokenAngka): number =>
  nilai
    .toFixed(Math.max(desimal, 0))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
