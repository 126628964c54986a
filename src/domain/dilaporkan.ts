import type { Angka, Temuan } from './angka';
import { bandingkan } from './banding';
import type { AngkaDilaporkan } from './data';
import type { HasilLkj } from './lkj';

/**
 * Compares the figures that the report prints ("Angka dalam laporan") with ours.
 * A printed mean is held against every mean there is: it agrees when one of them gives it.
 */
export function bandingkanLaporan(hasil: HasilLkj): Temuan[] {
  return hasil.data.dilaporkan.flatMap((baris) => {
    const rujukan = rujukanUntuk(baris, hasil);
    const temuan = rujukan.calon.flatMap((angka) => {
      const banding = bandingkan(rujukan.aturan, baris.nilai, angka, { uraian: baris.uraian, letak: baris.letak });
      return banding ? [banding] : [];
    });
    const terbaik = temuan.find((t) => t.putusan === 'cocok') ?? temuan[0];
    return terbaik ? [terbaik] : [];
  });
}

interface Rujukan {
  aturan: string;
  /** Figures the printed one may mean, the likeliest first. */
  calon: Angka[];
}

const ada = (...angka: (Angka | null | undefined)[]): Angka[] => angka.flatMap((a) => (a ? [a] : []));

function rujukanUntuk(baris: AngkaDilaporkan, hasil: HasilLkj): Rujukan {
  const uraian = baris.uraian.toLowerCase();
  const capaian = hasil.capaian;
  const total = hasil.anggaran[0]?.total;
  const rupiah = baris.nilai?.satuan === 'rupiah';
  const daftar: [RegExp, string, () => Angka[]][] = [
    [/rata.?rata.*capaian|capaian.*rata.?rata/, 'rata-rata-capaian', () => rataRata(uraian, hasil)],
    [/di atas 100/, 'cacah-capaian', () => ada(capaian?.cacah.diAtas)],
    [/(tepat|sama dengan|=) 100/, 'cacah-capaian', () => ada(capaian?.cacah.tepat)],
    [/di bawah 100/, 'cacah-capaian', () => ada(capaian?.cacah.diBawah)],
    [/\bcapaian\b/, 'capaian', () => ada(indikatorTerdekat(uraian, hasil))],
    [/\bpagu\b/, 'anggaran', () => ada(total?.pagu)],
    [/\bsisa\b/, 'anggaran', () => ada(total?.sisa)],
    [/(realisasi|penyerapan).*anggaran/, 'anggaran', () => ada(rupiah ? total?.realisasi : total?.persen)],
    [/\bikpa\b|pelaksanaan anggaran/, 'ikpa', () => ada(hasil.ikpa[0]?.nilaiAkhir)],
    [/\bnka\b|kinerja anggaran/, 'nka', () => ada(hasil.nka?.nka)],
    [/akuntabilitas|\b(sakip|akip)\b/, 'sakip', () => ada(hasil.sakip?.total)],
    [/kepuasan|\b(ikm|skm)\b/, 'skm', () => ada(hasil.skm?.rata)],
  ];
  const [, aturan, calon] = daftar.find(([pola]) => pola.test(uraian)) ?? [];
  return { aturan: aturan ?? 'dilaporkan', calon: calon?.() ?? [] };
}

function rataRata(uraian: string, { capaian }: HasilLkj): Angka[] {
  if (!capaian) return [];
  const { rataIndikator, rataSasaran } = capaian;
  return uraian.includes('sasaran') ? [rataSasaran, rataIndikator] : [rataIndikator, rataSasaran];
}

/** Words that every indicator shares and that tell none apart. */
const KATA_UMUM = new Set(['capaian', 'indikator', 'persentase', 'nilai', 'yang', 'dan', 'oleh', 'ditjen', 'bidang']);

/** The indicator whose name shares most words with the text; none when two are equally near. */
function indikatorTerdekat(uraian: string, { capaian }: HasilLkj): Angka | null {
  const cari = kataPenting(uraian);
  const skor = (capaian?.indikator ?? [])
    .map((i) => {
      const nama = kataPenting(i.data.nama);
      return { capaian: i.capaian, sama: [...cari].filter((k) => nama.has(k)).length };
    })
    .sort((a, b) => b.sama - a.sama);
  const [pertama, kedua] = skor;
  if (!pertama || pertama.sama === 0 || pertama.sama === kedua?.sama) return null;
  return pertama.capaian;
}

function kataPenting(teks: string): Set<string> {
  const kata = teks.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return new Set(kata.filter((k) => !KATA_UMUM.has(k)));
}
