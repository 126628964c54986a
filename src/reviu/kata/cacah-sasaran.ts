import { aturan } from '../aturan';
import { bilangan } from '../narasi/bilangan';
import { calonNarasi } from '../narasi/calon-narasi';
import { kalimatDari } from '../narasi/kata';
import type { Calon } from '../temuan';

const ANGKA = String.raw`(?:\d{1,2}(?: ?\([a-z ]{2,25}\))?|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)`;
const PASANGAN = new RegExp(
  String.raw`\b(?<sasaran>${ANGKA}) sasaran(?: strategis| program| stratejik)?,?(?: (?:yang|dengan|dan|serta|dicerminkan|dalam|diukur|melalui|memiliki|terdiri|dari|atas|capaian|menggunakan)){1,7} (?<indikator>${ANGKA}) indikator\b`,
  'gi',
);

/**
 * "satu sasaran strategis dengan 3 indikator": where the indicators are all that the agreement has, the sasaran must be
 * all of them too, and the other way round. A sentence about a part names neither and is left alone.
 */
export const cacahSasaran = aturan({
  id: 'cacah-sasaran',
  membandingkan: 'narasi',
  keparahan: 'kesalahan',
  periksa: ({ capaian }, { narasi }) => {
    if (!capaian || capaian.indikator.length < 2) return [];
    const [sasaran, indikator] = [capaian.sasaran.length, capaian.indikator.length];
    const sel = capaian.indikator.map((i) => i.data.realisasi?.asal ?? null);
    return narasi.flatMap((paragraf) =>
      kalimatDari(paragraf.teks).flatMap(({ teks }) =>
        [...teks.matchAll(PASANGAN)].flatMap((temu): Calon[] => {
          const { sasaran: satu = '', indikator: dua = '' } = temu.groups ?? {};
          const [s, i] = [keAngka(satu), keAngka(dua)];
          if (s === null || i === null || i !== indikator || s === sasaran) return [];
          return [
            calonNarasi(
              paragraf,
              [`${satu} sasaran, ${dua} indikator`, `${sasaran} sasaran, ${indikator} indikator`],
              {},
              sel,
            ),
          ];
        }),
      ),
    );
  },
});

const keAngka = (teks: string): number | null => {
  const digit = /^\d+/.exec(teks)?.[0];
  return digit === undefined ? bilangan(teks) : Number(digit);
};
