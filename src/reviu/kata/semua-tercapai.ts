import { isi } from '../kalimat/isi';
import type { HasilLkj } from '../../domain/lkj';
import { aturan } from '../aturan';
import type { Paragraf } from '../konteks';
import { calonNarasi } from '../narasi/calon-narasi';
import { kalimatDari } from '../narasi/kata';
import type { Calon } from '../temuan';
import { capaianTercetak, sebutCapaian } from './capaian-tercetak';

/** "semua realisasi indikator telah mencapai target", "seluruh sasaran strategis melebihi target capaian". */
const SEMUA =
  /\b(?:semua|seluruh|keseluruhan)(?: \p{L}+){0,2}? (?:indikator|sasaran)(?: \p{L}+){0,5}? (?<kata>mencapai|tercapai|memenuhi|melebihi|melampaui|di ?atas)\b(?: \p{L}+){0,4}?(?= ?(?:target|100|dari target|capaian))/iu;
/** What is not yet so, or only hoped for. */
const BUKAN =
  /\b(?:belum|tidak|bukan|hampir|agar|supaya|diharapkan|akan|dapat|upaya|untuk|jika|apabila|bila|guna|sehingga akhirnya)\b/i;
/** What takes the word "all" back in the same breath. */
const KECUALI = /\b(?:kecuali|ada yang|beberapa|sebagian|hanya|sisanya|selain)\b/i;
const SERATUS = 100;

/** Words that speak for all indicators against the capaian that the tables print. */
export const semuaTercapai = aturan({
  id: 'semua-tercapai',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Semua indikator',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyatakan “${t.dilaporkan}”, tetapi ${isi(t, 'gagal')} dari ${isi(t, 'semua')} capaian ${isi(t, 'lebih') === '1' ? 'tidak di atas' : 'di bawah'} 100%: ${t.dihitung}.`,
    },
    en: {
      nama: 'All indicators',
      kalimat: (t) =>
        `The sentence at ${isi(t, 'letak')} says “${t.dilaporkan}”, but ${isi(t, 'gagal')} of ${isi(t, 'semua')} achievements are ${isi(t, 'lebih') === '1' ? 'not above' : 'below'} 100%: ${t.dihitung}.`,
    },
  },
  periksa: (hasil, { narasi }) =>
    narasi.flatMap((p) => kalimatDari(p.teks).flatMap(({ teks }) => periksaKalimat(teks, p, hasil))),
});

function periksaKalimat(kalimat: string, paragraf: Paragraf, hasil: HasilLkj): Calon[] {
  const temu = SEMUA.exec(kalimat);
  const kata = temu?.groups?.['kata'];
  if (
    !temu ||
    kata === undefined ||
    BUKAN.test(temu[0]) ||
    BUKAN.test(kalimat.slice(Math.max(0, temu.index - 25), temu.index))
  ) {
    return [];
  }
  if (KECUALI.test(kalimat)) return [];
  const tahun = [...kalimat.matchAll(/\b20\d{2}\b/g)].map(([satu]) => Number(satu));
  if (tahun.length > 0 && (hasil.pedoman.tahun === null || !tahun.includes(hasil.pedoman.tahun))) return [];
  const lebih = /melebihi|melampaui|atas/i.test(kata);
  const capaian = capaianTercetak(hasil);
  const gagal = capaian.filter(({ nilai }) => (lebih ? nilai.lte(SERATUS) : nilai.lt(SERATUS)));
  if (gagal.length === 0 || capaian.length < 2) return [];
  return [
    calonNarasi(
      paragraf,
      [temu[0].trim(), gagal.slice(0, 4).map(sebutCapaian).join('; ')],
      { gagal: gagal.length, semua: capaian.length, lebih: lebih ? 1 : 0 },
      gagal.map((g) => g.asal),
    ),
  ];
}
