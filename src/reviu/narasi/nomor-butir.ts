import { selUnik } from '../banding';
import { isi } from '../kalimat/isi';
import { aturan } from '../aturan';
import type { Paragraf } from '../konteks';
import type { Calon } from '../temuan';
import { bacaButir } from './butir';
import { calonNarasi } from './calon-narasi';

/** "13." in a sentence is 13. */
const angkaButir = (tanda: string): string => tanda.replace(/\D+$/, '');

/** Items whose number comes twice, or leaves one out. */
export const nomorButir = aturan({
  id: 'nomor-butir',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Nomor butir',
      kalimat: (t) =>
        isi(t, 'lompat') !== ''
          ? `Daftar melompati nomor ${angkaButir(t.dihitung)}: butir ${isi(t, 'letak')} bernomor ${angkaButir(t.dilaporkan)}, langsung sesudah butir ${isi(t, 'letakLain')}.`
          : `Butir ${isi(t, 'letak')} bernomor ${t.dilaporkan}, sama dengan butir sebelumnya (${isi(t, 'letakLain')}); menurut urutannya ${t.dihitung}.`,
    },
    en: {
      nama: 'Numbers of items',
      kalimat: (t) =>
        isi(t, 'lompat') !== ''
          ? `The list leaves out number ${angkaButir(t.dihitung)}: the item ${isi(t, 'letak')} is numbered ${angkaButir(t.dilaporkan)}, right after the item ${isi(t, 'letakLain')}.`
          : `The item ${isi(t, 'letak')} is numbered ${t.dilaporkan}, as the one before it is (${isi(t, 'letakLain')}); by its order ${t.dihitung}.`,
    },
  },
  periksa: (_, { narasi }) => [...judulGanda(narasi), ...satuDaftar(daftarMelompat(narasi))],
});

/** "(1), (2), (3), (3)" over headings. */
function judulGanda(narasi: readonly Paragraf[]): Calon[] {
  const semua = narasi.flatMap((p) => {
    const nomor = p.jenis === 'judul' ? Number(/^\((\d{1,2})\)\s+\p{L}/u.exec(p.teks)?.[1] ?? 0) : 0;
    return nomor > 0 ? [{ p, nomor }] : [];
  });
  return semua.flatMap(({ p, nomor }, i): Calon[] => {
    const [lalu, lagi] = [semua[i - 1], semua[i - 2]];
    if (nomor < 2 || lalu?.nomor !== nomor || lagi?.nomor !== nomor - 1) return [];
    return [calonNarasi(p, [`(${nomor})`, `(${nomor + 1})`], { letakLain: lalu.p.letak }, [lalu.p.asal])];
  });
}

/** So many items in order before the jump, and so few lines between two of them. */
const URUT_SEBELUM = 4;
const JARAK = 4;
/** Words that tell one item from another. */
const KATA_AWAL = 4;

interface Lompatan {
  calon: Calon;
  /** The number and the first words of the item after the jump. */
  awal: string;
}

/** One list, printed in two places with the same gap before the same words: one finding. */
function satuDaftar(semua: readonly Lompatan[]): Calon[] {
  return semua.flatMap(({ calon, awal }, i): Calon[] => {
    if (semua.findIndex((lain) => lain.awal === awal) < i) return [];
    const juga = semua.slice(i + 1).flatMap((lain) => (lain.awal === awal ? [lain.calon] : []));
    if (juga.length === 0) return [calon];
    return [
      {
        ...calon,
        sel: selUnik([...calon.sel, ...juga.flatMap(({ sel }) => sel)]),
        rincian: { ...calon.rincian, juga: juga.map(({ rincian }) => String(rincian['letak'])).join('; ') },
      },
    ];
  });
}

/** "10., 11., 13., 14.": one list whose items go on, with a number left out that stands nowhere between. */
function daftarMelompat(narasi: readonly Paragraf[]): Lompatan[] {
  const semua = narasi.flatMap((p, di) => {
    const butir = bacaButir(p.teks);
    return butir && /^\d/.test(butir.tanda) ? [{ p, di, urut: butir.urut, tanda: butir.tanda, gaya: butir.gaya }] : [];
  });
  return semua.flatMap((b, i): Lompatan[] => {
    const [lalu, sesudah] = [semua[i - 1], semua[i + 1]];
    if (!lalu || !sesudah || b.gaya !== lalu.gaya || b.urut !== lalu.urut + 2 || b.di - lalu.di > JARAK) return [];
    if (sesudah.gaya !== b.gaya || sesudah.urut !== b.urut + 1 || sesudah.di - b.di > JARAK) return [];
    const deret = semua.slice(Math.max(0, i - URUT_SEBELUM), i);
    if (
      deret.length < URUT_SEBELUM ||
      deret.some((d, j) => d.gaya !== b.gaya || d.urut !== lalu.urut - (deret.length - 1 - j))
    )
      return [];
    const antara = narasi
      .slice(lalu.di, b.di)
      .map(({ teks }) => teks)
      .join(' ');
    if (new RegExp(String.raw`(?:^|[^\d.,])${lalu.urut + 1}[.)]`).test(antara.slice(lalu.tanda.length))) return [];
    const seharusnya = b.tanda.replace(/^\d+/, String(lalu.urut + 1));
    const calon = calonNarasi(b.p, [b.tanda, seharusnya], { letakLain: lalu.p.letak, lompat: 1 }, [lalu.p.asal]);
    const kata =
      b.p.teks
        .slice(b.tanda.length)
        .toLowerCase()
        .match(/[\p{L}\d]+/gu) ?? [];
    return [{ calon, awal: [b.tanda, ...kata.slice(0, KATA_AWAL)].join(' ') }];
  });
}
