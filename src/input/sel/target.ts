import type { Polaritas } from '../../domain/polaritas';
import { rapikan } from '../normal';

/** A target that is more than one figure, and the texts of its figures. */
export type Target =
  /** "80–90%": good inside. */
  | { jenis: 'rentang'; bawah: string; atas: string }
  /** "min. 80", "maks 5": the figure, and which side of it is good. */
  | { jenis: 'batas'; angka: string; polaritas: Extract<Polaritas, 'maksimum' | 'minimum'> }
  /** "> 80": the figure itself does not reach the target. */
  | { jenis: 'batasTegas' }
  /** "3 dari 5", "100% (5 dokumen)": which of the two is meant? */
  | { jenis: 'duaAngka' };

const ANGKA = String.raw`\d[\d.,]*\d|\d`;
const SATUAN = String.raw`(?:\s*(?:%|[a-z]+))?`;
const JUMLAH = String.raw`(?:rp\.?\s*)?(?:${ANGKA})${SATUAN}`;

const RENTANG = new RegExp(
  String.raw`^(?:antara\s+)?(${ANGKA})\s*(%|[a-z]+)?\s*(?:-|s\.?\s?d\.?|sampai(?:\s+dengan)?|hingga|dan)\s*(${ANGKA})\s*(%|[a-z]+)?$`,
  'i',
);
const PALING_SEDIKIT = new RegExp(
  String.raw`^(?:≥|>\s?=|=\s?>|min\b\.?|minimal|minimum|paling (?:sedikit|rendah|kurang)|sekurang[- ]kurangnya|sedikitnya|setidaknya)\s*:?\s*(${JUMLAH})$`,
  'i',
);
const PALING_BANYAK = new RegExp(
  String.raw`^(?:≤|<\s?=|=\s?<|ma(?:ks|x)\b\.?|maksimal|maksimum|paling (?:banyak|tinggi|lama|lambat|besar)|sebanyak[- ]banyaknya|tidak (?:lebih dari|melebihi))\s*:?\s*(${JUMLAH})$`,
  'i',
);
const TEGAS = new RegExp(String.raw`^(?:>|<|lebih (?:dari|besar)|kurang dari|di (?:atas|bawah))\s*(?:${JUMLAH})$`, 'i');
const DUA = [
  new RegExp(String.raw`^(?:${JUMLAH})\s*(?:dari|dr|\/|:)\s*(?:${JUMLAH})$`, 'i'),
  new RegExp(String.raw`^(?:${JUMLAH})\s*[(=;]\s*(?:${JUMLAH})\s*\)?$`, 'i'),
];
const TAHUN = /^(19|20)\d{2}$/;

/** Takes a target's text apart; null when it holds one figure, or none that is understood. */
export function uraikanTarget(teks: string): Target | null {
  const isi = rapikan(teks).replace(/[\u2212\u2012-\u2015]/g, '-');
  const rentang = RENTANG.exec(isi);
  if (rentang) return uraikanRentang(isi, rentang);
  const sedikit = PALING_SEDIKIT.exec(isi)?.[1];
  if (sedikit) return { jenis: 'batas', angka: sedikit, polaritas: 'maksimum' };
  const banyak = PALING_BANYAK.exec(isi)?.[1];
  if (banyak) return { jenis: 'batas', angka: banyak, polaritas: 'minimum' };
  if (TEGAS.test(isi)) return { jenis: 'batasTegas' };
  return DUA.some((pola) => pola.test(isi)) ? { jenis: 'duaAngka' } : null;
}

/** A unit that stands once is the unit of both ends; two units are two figures, and "2020-2024" is a span of years. */
function uraikanRentang(isi: string, bagian: RegExpExecArray): Target | null {
  const [, bawah = '', satuanBawah, atas = '', satuanAtas] = bagian;
  if (TAHUN.test(bawah) || TAHUN.test(atas)) return null;
  // "80 dan 90" without "antara" are two figures.
  if (/\bdan\b/i.test(isi) && !/^antara\b/i.test(isi)) return { jenis: 'duaAngka' };
  if (satuanBawah && satuanBawah.toLowerCase() !== satuanAtas?.toLowerCase()) return { jenis: 'duaAngka' };
  return { jenis: 'rentang', bawah: bawah + (satuanAtas ?? ''), atas: atas + (satuanAtas ?? '') };
}
