import { type Decimal, tampil } from '../../domain/desimal';
import type { Fakta } from '../../domain/fakta';
import type { HasilLkj } from '../../domain/lkj';
import { aturan } from '../aturan';
import type { Paragraf } from '../konteks';
import { calonNarasi } from '../narasi/calon-narasi';
import { kalimatDari } from '../narasi/kata';
import type { Calon } from '../temuan';

/** "semua realisasi indikator telah mencapai target", "seluruh sasaran strategis melebihi target capaian". */
const SEMUA =
  /\b(?:semua|seluruh|keseluruhan)(?: \p{L}+){0,2}? (?:indikator|sasaran)(?: \p{L}+){0,5}? (?<kata>mencapai|tercapai|memenuhi|melebihi|melampaui|di ?atas)\b(?: \p{L}+){0,4}?(?= ?(?:target|100|dari target|capaian))/iu;
/** What is not yet so, or only hoped for. */
const BUKAN =
  /\b(?:belum|tidak|bukan|hampir|agar|supaya|diharapkan|akan|dapat|upaya|untuk|jika|apabila|bila|guna|sehingga akhirnya)\b/i;
/** What takes the word "all" back in the same breath. */
const KECUALI = /\b(?:kecuali|ada yang|beberapa|sebagian|hanya|sisanya|selain)\b/i;
const RATA = /^\s*(?:nilai )?(?:rata|rerata)/i;
const SERATUS = 100;

/** Words that speak for all indicators against the capaian that the tables print. */
export const semuaTercapai = aturan({
  id: 'semua-tercapai',
  membandingkan: 'narasi',
  keparahan: 'kesalahan',
  periksa: (hasil, { narasi }) =>
    narasi.flatMap((p) => kalimatDari(p.teks).flatMap(({ teks }) => periksaKalimat(teks, p, hasil))),
});

interface Capaian {
  nama: string;
  nilai: Decimal;
  desimal: number;
  asal: Fakta['asal'];
}

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
  if (tahun.length > 0 && !tahun.includes(hasil.pedoman.tahun)) return [];
  const lebih = /melebihi|melampaui|atas/i.test(kata);
  const capaian = capaianTercetak(hasil);
  const gagal = capaian.filter(({ nilai }) => (lebih ? nilai.lte(SERATUS) : nilai.lt(SERATUS)));
  if (gagal.length === 0 || capaian.length < 2) return [];
  const sebut = ({ nama, nilai, desimal }: Capaian): string => `${nama} ${tampil(nilai, desimal)}%`;
  return [
    calonNarasi(
      paragraf,
      [temu[0].trim(), gagal.slice(0, 4).map(sebut).join('; ')],
      { gagal: gagal.length, semua: capaian.length, lebih: lebih ? 1 : 0 },
      gagal.map((g) => g.asal),
    ),
  ];
}

/** As printed, else as computed. */
function capaianTercetak({ capaian }: HasilLkj): Capaian[] {
  return (capaian?.indikator ?? []).flatMap(({ data, capaian: angka }): Capaian[] => {
    if (RATA.test(data.nama)) return [];
    const dicetak = data.capaianDilaporkan;
    if (dicetak?.nilai) {
      return [{ nama: data.nama, nilai: dicetak.nilai, desimal: dicetak.desimal ?? 2, asal: dicetak.asal }];
    }
    const asal = data.realisasi?.asal ?? null;
    return angka.nilai ? [{ nama: data.nama, nilai: angka.nilai, desimal: angka.desimal, asal }] : [];
  });
}
