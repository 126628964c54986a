import { KATA_SAMBUNG } from '../../dasar/kata';
import type { Angka } from '../../domain/angka';
import type { AngkaDilaporkan } from '../../domain/data';
import { ikpaLaporan } from '../../domain/ikpa-semua';
import type { HasilLkj } from '../../domain/lkj';

/** What a figure of the list "Angka dalam laporan" means. */
export interface Rujukan {
  jenis: 'rataRata' | 'cacah' | 'angka';
  /** Figures it may be, the likeliest first; empty when its description fits none. */
  calon: Angka[];
}

const ada = (...angka: (Angka | null | undefined)[]): Angka[] => angka.flatMap((a) => a ?? []);

/** Finds our figure behind a printed one by the words of its description. */
export function rujukanUntuk(baris: AngkaDilaporkan, hasil: HasilLkj): Rujukan {
  const uraian = baris.uraian.toLowerCase();
  const { capaian } = hasil;
  const total = hasil.anggaran[0]?.total;
  const rupiah = baris.nilai?.satuan === 'rupiah';
  const daftar: [RegExp, Rujukan['jenis'], () => Angka[]][] = [
    [/rata.?rata.*capaian|capaian.*rata.?rata/, 'rataRata', () => rataRata(uraian, hasil)],
    [/di atas 100/, 'cacah', () => ada(capaian?.cacah.diAtas)],
    [/(tepat|sama dengan|=) 100/, 'cacah', () => ada(capaian?.cacah.tepat)],
    [/di bawah 100/, 'cacah', () => ada(capaian?.cacah.diBawah)],
    [/\bcapaian\b/, 'angka', () => ada(indikatorTerdekat(uraian, hasil))],
    [/\bpagu\b/, 'angka', () => ada(total?.pagu)],
    [/\bsisa\b/, 'angka', () => ada(total?.sisa)],
    [/(realisasi|penyerapan).*anggaran/, 'angka', () => ada(rupiah ? total?.realisasi : total?.persen)],
    [/\bikpa\b|pelaksanaan anggaran/, 'angka', () => ada(ikpaLaporan(hasil.ikpa, hasil.pedoman.tahun)?.nilaiAkhir)],
    [/\bnka\b|kinerja anggaran/, 'angka', () => ada(hasil.nka?.nka)],
    [/akuntabilitas|\b(sakip|akip)\b/, 'angka', () => ada(hasil.sakip?.total)],
    [/kepuasan|\b(ikm|skm)\b/, 'angka', () => ada(hasil.skm?.rata)],
  ];
  const [, jenis, calon] = daftar.find(([pola]) => pola.test(uraian)) ?? [];
  return { jenis: jenis ?? 'angka', calon: calon?.() ?? [] };
}

function rataRata(uraian: string, { capaian }: HasilLkj): Angka[] {
  if (!capaian) return [];
  const { rataIndikator, rataSasaran } = capaian;
  return uraian.includes('sasaran') ? [rataSasaran, rataIndikator] : [rataIndikator, rataSasaran];
}

/** Words that every indicator shares and that tell none apart. */
const KATA_UMUM = new Set([...KATA_SAMBUNG, 'capaian', 'indikator', 'persentase', 'nilai', 'ditjen', 'bidang']);

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
