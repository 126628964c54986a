import { isi } from '../kalimat/isi';
import { tampil } from '../../dasar/desimal';
import { aturan } from '../aturan';
import { tampilSelisih } from '../banding';
import { kataNama } from '../cetak/nama';
import type { Paragraf } from '../konteks';
import type { Calon } from '../temuan';
import { bacaAlinea, paragrafDi } from './alinea';
import { calonNarasi } from './calon-narasi';
import { kalimatDari } from './kata';
import { pecahAngka, type TokenAngka } from './token';

/** So many words before a number, the same in two places, say the same of it. */
const KATA_SAMA = 9;
/** What "ini" means stands elsewhere. */
const PENUNJUK = /\b(?:ini|itu|tersebut|berikut|masing|diatas|dibawah)\b/i;

interface Pernyataan {
  paragraf: Paragraf;
  token: TokenAngka;
}

/** One statement, word for word in two places and nowhere else, with two numbers. */
export const kalimatKalimat = aturan({
  id: 'kalimat-kalimat',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Satu pernyataan, dua angka',
      kalimat: (t) =>
        `Pernyataan yang sama: ${isi(t, 'letak')} menyebut ${t.dilaporkan}, ${isi(t, 'letakLain')} menyebut ${t.dihitung}. ${isi(t, 'hitungan')}, bukan pembulatan.`,
    },
    en: {
      nama: 'One statement, two numbers',
      kalimat: (t) =>
        `The same statement: ${isi(t, 'letak')} says ${t.dilaporkan}, ${isi(t, 'letakLain')} says ${t.dihitung}. ${isi(t, 'hitungan')}, which is no rounding.`,
    },
  },
  periksa: (_, { narasi }) => {
    const menurut = new Map<string, Pernyataan[]>();
    for (const alinea of bacaAlinea(narasi)) {
      const kalimat = kalimatDari(alinea.teks);
      let sejak = 0;
      for (const token of pecahAngka(alinea.teks)) {
        const awal = kalimat.filter((k) => k.mulai <= token.mulai).at(-1)?.mulai ?? 0;
        const depan = alinea.teks.slice(Math.max(awal, sejak), token.mulai);
        if (token.jenis === 'angka' || token.jenis === 'tahun') sejak = token.akhir;
        const kata = kataNama(depan);
        const paragraf = paragrafDi(alinea, token.mulai);
        if (token.jenis !== 'angka' || kata.length < KATA_SAMA || PENUNJUK.test(depan) || !paragraf) continue;
        const kunci = `${kata.join(' ')} ${token.satuan} ${token.desimal}`;
        menurut.set(kunci, [...(menurut.get(kunci) ?? []), { paragraf, token }]);
      }
    }
    return [...menurut.values()].flatMap(([satu, dua, ...lain]): Calon[] => {
      if (!satu || !dua || lain.length > 0 || satu.token.nilai.eq(dua.token.nilai)) return [];
      if (satu.paragraf === dua.paragraf) return [];
      const desimal = Math.max(dua.token.desimal, 0);
      const selisih = dua.token.nilai.minus(satu.token.nilai);
      return [
        {
          ...calonNarasi(
            dua.paragraf,
            [dua.token.teks, satu.token.teks],
            {
              letakLain: satu.paragraf.letak,
              hitungan: `${tampil(dua.token.nilai, desimal)} − ${tampil(satu.token.nilai, desimal)} = ${tampil(selisih, desimal)}`,
            },
            [satu.paragraf.asal],
          ),
          selisih: tampilSelisih(selisih, desimal),
        },
      ];
    });
  },
});
