import { NAMA_BULAN } from '../../dasar/bulan';
import { terbesar } from '../../dasar/ujung';
import type { NamaDisebut, PencariNama } from '../cetak/cari-nama';
import type { BarisTabel } from '../cetak/seluruh-cetak';
import type { KelompokNama } from '../cetak/kelompok-nama';
import type { Alinea } from './alinea';
import { kalimatDari } from './kata';
import { peranDalam, type PeranKlaim } from './peran-klaim';
import { pecahAngka, type TokenAngka } from './token';

/** A number that a text says of a row that it names. */
export interface Klaim {
  kelompok: KelompokNama<BarisTabel>;
  token: TokenAngka;
  /** Null: the number stands right behind the name, and the sentence does not say which of its figures it is. */
  peran: PeranKlaim | null;
  /** The year that the sentence names; null: none, so that it is the report's. */
  tahun: number | null;
  /** "%", "‰", "rupiah", or the word behind the number. */
  satuan: string;
  /** The words between name and number speak of another unit than the reporting one: "Provinsi …", "nasional". */
  pihakLain: boolean;
}

/** So far may a name stand before its number. */
const JAUH = 160;
/** So far may a role word stand before its number, and a number before the one that goes on about the same. */
const DEKAT = 70;

/** A bound or an estimate is no figure: ">100", "sekitar 8". */
const BATAS =
  /(?:[<>≥≤±~]|\b(?:sekitar|hampir|kurang lebih|lebih dari|di ?atas|di ?bawah|minimal|maksimal|rata-rata|antara|sampai dengan|s\.d\.?))\s*(?:Rp\.?\s*)?$/i;

/** A part of the year, whose figure no column of the year holds. */
const BAGIAN_TAHUN = new RegExp(
  `\\b(?:(?:triwulan|tw|trw|caturwulan)\\.?\\s*(?:ke-?\\s*)?(?:i{1,3}|[1-3])\\b|semester\\s*(?:i|1|pertama)\\b|bulan (?:${NAMA_BULAN.slice(0, -1).join('|')})\\b)`,
  'i',
);

const RERATA = /\brata-? ?rata\b[^.;]{0,60}$/i;

/** What an alinea says of the rows of the tables: role, year and unit with each number. */
export function klaimAlinea({ teks, judul }: Alinea, pencari: PencariNama): Klaim[] {
  const disebut = pencari.cari(teks);
  const dariJudul = judul === null ? null : seluruhnya(judul, pencari);
  const token = pecahAngka(teks);
  const kalimat = kalimatDari(teks);
  const hasil: Klaim[] = [];
  let sebelum: { klaim: Klaim | null; akhir: number } = { klaim: null, akhir: 0 };
  for (const satu of token) {
    if (satu.jenis !== 'angka' || BATAS.test(teks.slice(0, satu.mulai))) continue;
    const awalKalimat = kalimat.filter((k) => k.mulai <= satu.mulai).at(-1)?.mulai ?? 0;
    const klaim = satuKlaim({ teks, token: satu, semua: token, disebut, dariJudul, awalKalimat, sebelum });
    if (klaim) hasil.push(klaim);
    sebelum = { klaim, akhir: satu.akhir };
  }
  return hasil;
}

interface Letak {
  teks: string;
  token: TokenAngka;
  semua: readonly TokenAngka[];
  disebut: readonly NamaDisebut[];
  dariJudul: KelompokNama<BarisTabel> | null;
  awalKalimat: number;
  sebelum: { klaim: Klaim | null; akhir: number };
}

function satuKlaim(letak: Letak): Klaim | null {
  const { teks, token, semua, disebut, dariJudul, awalKalimat, sebelum } = letak;
  if (disebut.some((d) => d.mulai <= token.mulai && d.akhir >= token.akhir)) return null;
  if (BAGIAN_TAHUN.test(teks.slice(awalKalimat, token.mulai))) return null;
  const nama = disebut.filter((d) => d.akhir <= token.mulai).at(-1);
  const langsung =
    nama !== undefined &&
    token.mulai - nama.akhir <= JAUH &&
    semua.every((t) => t.jenis === 'tahun' || t.akhir <= nama.akhir || t.mulai >= token.mulai);
  const milik = langsung ? nama : null;
  const lanjutan = (nama?.akhir ?? 0) <= sebelum.akhir && token.mulai - sebelum.akhir <= DEKAT ? sebelum.klaim : null;
  const kelompok = (milik ?? lanjutan)?.kelompok ?? (nama ? null : dariJudul);
  if (!kelompok) return null;
  // A mean is of all rows, whichever the sentence before named.
  if (!(milik && milik.mulai >= awalKalimat) && RERATA.test(teks.slice(awalKalimat, token.mulai))) return null;
  const peran = peranUntuk(letak, milik);
  if (peran === undefined) return null;
  const satuan = satuanKlaim(teks, token);
  const pihakLain = milik !== null && PIHAK_LAIN.test(teks.slice(milik.akhir, token.mulai));
  return { kelompok, token, peran, tahun: tahunKlaim(teks, token, semua, awalKalimat), satuan, pihakLain };
}

const PIHAK_LAIN = /\b(?:provinsi|nasional|kabupaten|kota|pusat|kementerian)\b/i;

/** The role between name and number, else the one before the name; undefined: it is none of ours, or in doubt. */
function peranUntuk(
  { teks, token, awalKalimat, sebelum }: Letak,
  nama: NamaDisebut | null,
): PeranKlaim | null | undefined {
  const depan = teks.slice(Math.max(awalKalimat, (nama ?? sebelum).akhir), token.mulai);
  const terakhir = peranDalam(depan).at(-1);
  if (terakhir) return depan.length - terakhir.akhir <= DEKAT ? (terakhir.peran ?? undefined) : undefined;
  if (!nama) return undefined;
  const sebelumNama = teks.slice(awalKalimat, nama.mulai);
  const disebut = peranDalam(sebelumNama);
  if (disebut[0]?.peran === 'efisiensi') return 'efisiensi';
  const dekat = disebut.at(-1);
  if (dekat?.peran && MILIK.test(sebelumNama.slice(dekat.akhir)) && depan.length <= DEKAT) return dekat.peran;
  if (dekat?.peran === null && MILIK.test(sebelumNama.slice(dekat.akhir))) return undefined;
  return langsungDiBelakang(depan) && AWAL_SEBUTAN.test(sebelumNama) ? null : undefined;
}

/** The name is no tail of a longer one: a sign, a joining word or its own level stands before it. */
const AWAL_SEBUTAN =
  /(?:^|[.,;:()“"\u2013\-/]|\b(?:dan|atau|serta|kegiatan|program|belanja|untuk|yaitu|dari|dengan|produksi|populasi|penyakit|indikator|sebanyak|dana|anggaran))\s*$/i;

/** "capaian untuk Misi Pertama (…", "realisasi dari indikator …": the role is the name's. */
const MILIK =
  /^\s*(?:(?:untuk|dari|atas|pada|terhadap|indikator|kinerja|sasaran|strategi[sk]|stratejik|misi|program|kegiatan|pertama|kedua|ketiga|keempat|kelima)\s*){0,5}[\s:("“]*$/i;

/** At most a bracket and three joining words between name and number. */
const langsungDiBelakang = (celah: string): boolean =>
  /^[\s,:"”)(]*(?:\p{Lu}{2,6}\)?\s*)?(?:(?:sebesar|sebanyak|sejumlah|senilai|adalah|yaitu|per|periode|mencapai|berjumlah|ada|terjadi)\s*){0,3}(?:Rp\.?\s*)?$/iu.test(
    celah,
  );

/** The heading is a row's name and nothing else. */
function seluruhnya(judul: string, pencari: PencariNama): KelompokNama<BarisTabel> | null {
  const [satu, ...lain] = pencari.cari(judul);
  if (!satu || lain.some((d) => d.kelompok !== satu.kelompok)) return null;
  const akhir = terbesar([satu.akhir, ...lain.map((d) => d.akhir)]);
  const sisa = (judul.slice(0, satu.mulai) + judul.slice(akhir)).replace(/[^\p{L}]/gu, '');
  return sisa.length <= 12 ? satu.kelompok : null;
}

function satuanKlaim(teks: string, token: TokenAngka): string {
  if (/^\s*[‰]/.test(teks.slice(token.akhir))) return '‰';
  if (token.satuan === 'rupiah' || token.satuan === '%') return token.satuan;
  return token.kata;
}

/** The year nearest before the number in its sentence, or right behind it. */
function tahunKlaim(teks: string, token: TokenAngka, semua: readonly TokenAngka[], awalKalimat: number): number | null {
  const belakang = /^\W{0,3}(?:pada |di )?tahun (20\d\d)/i.exec(teks.slice(token.akhir))?.[1];
  if (belakang !== undefined) return Number(belakang);
  const sebelum = semua.filter((t) => t.jenis === 'tahun' && t.mulai >= awalKalimat && t.akhir <= token.mulai).at(-1);
  return sebelum ? sebelum.nilai.toNumber() : null;
}
