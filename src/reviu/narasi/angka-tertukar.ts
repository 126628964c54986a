import { tambahkan } from '../../dasar/kelompok';
import { tampil } from '../../dasar/desimal';
import type { AngkaPolos, BarisPolos, KolomPolos, SelPolos, TabelPolos } from '../../domain/tabel-polos';
import { aturan } from '../aturan';
import { tampilSelisih } from '../banding';
import { isi } from '../kalimat/isi';
import { sebutAngka, sebutTabel } from '../polos/sebutan';
import type { Calon } from '../temuan';
import { type Alinea, bacaAlinea, paragrafDi } from './alinea';
import { calonNarasi } from './calon-narasi';
import { kalimatDari } from './kata';
import { pecahAngka, type TokenAngka } from './token';

/** With fewer digits two numbers may be each other's by chance. */
const DIGIT = 4;

/**
 * A number of a sentence that no table prints, where the row that the sentence names prints it with two neighbouring
 * digits the other way round: 23.181 beside 23.118.
 */
export const angkaTertukar = aturan({
  id: 'angka-tertukar',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Digit tertukar',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} mencantumkan ${t.dilaporkan}; “${isi(t, 'nama')}” pada ${isi(t, 'tabel')} tercantum ${t.dihitung}. Dua digitnya tertukar.`,
    },
    en: {
      nama: 'Digits swapped',
      kalimat: (t) =>
        `The sentence at ${isi(t, 'letak')} prints ${t.dilaporkan}; “${isi(t, 'nama')}” in ${isi(t, 'tabel')} is ${t.dihitung}. Two of its digits are swapped.`,
    },
  },
  periksa: (_, { narasi, polos = [] }) => {
    const angka = angkaTabel(polos);
    const tercetak = menurutDigit(polos);
    return bacaAlinea(narasi).flatMap((alinea) => periksaAlinea(alinea, tercetak, angka));
  },
});

interface Tercetak {
  tabel: TabelPolos;
  baris: BarisPolos;
  kolom: KolomPolos;
  sel: SelPolos;
  angka: AngkaPolos;
}

/** Every number of the tables. */
const angkaTabel = (polos: readonly TabelPolos[]): ReadonlySet<string> =>
  new Set(
    polos.flatMap((t) =>
      t.baris.flatMap((b) => [...b.sel.values()].flatMap((s) => s.angka.map((a) => a.nilai.toFixed()))),
    ),
  );

const urut = (digit: string): string => Array.from(digit).sort().join('');
const digitDari = (nilai: { toFixed: (desimal: number) => string }, desimal: number): string =>
  nilai.toFixed(Math.max(desimal, 0)).replace(/\D/g, '');

/** The figures of all tables by their digits, whatever their order. */
function menurutDigit(polos: readonly TabelPolos[]): Map<string, Tercetak[]> {
  const hasil = new Map<string, Tercetak[]>();
  for (const tabel of polos) {
    for (const baris of tabel.baris) {
      for (const kolom of tabel.kolom) {
        const sel = baris.sel.get(kolom.kolom);
        const [angka, lagi] = sel?.angka ?? [];
        if (!sel || !angka || lagi) continue;
        const kunci = urut(digitDari(angka.nilai, angka.desimal));
        if (kunci.length < DIGIT) continue;
        tambahkan(hasil, kunci, { tabel, baris, kolom, sel, angka });
      }
    }
  }
  return hasil;
}

function periksaAlinea(alinea: Alinea, tercetak: ReadonlyMap<string, Tercetak[]>, cetak: ReadonlySet<string>): Calon[] {
  const kalimat = kalimatDari(alinea.teks);
  return pecahAngka(alinea.teks).flatMap((token): Calon[] => {
    const digit = digitDari(token.nilai, token.desimal);
    const mirip = token.jenis === 'angka' ? (tercetak.get(urut(digit)) ?? []) : [];
    if (mirip.length === 0 || cetak.has(token.nilai.toFixed())) return [];
    const ini = kalimat.filter((k) => k.mulai <= token.mulai).at(-1)?.teks ?? alinea.teks;
    const sebut = kataKalimat(`${alinea.judul ?? ''} ${ini}`);
    const milik = mirip.filter(
      (c) => c.angka.desimal === Math.max(token.desimal, 0) && bertetangga(digit, c) && disebut(c.baris, sebut),
    );
    const [satu] = milik;
    const paragraf = paragrafDi(alinea, token.mulai);
    if (!satu || !paragraf || milik.some((c) => !c.angka.nilai.eq(satu.angka.nilai))) return [];
    return [calon(token, satu, paragraf)];
  });
}

/** Do the same digits stand in two neighbouring places otherwise? Then these two have changed places. */
function bertetangga(digit: string, { angka }: Tercetak): boolean {
  const lain = digitDari(angka.nilai, angka.desimal);
  const beda = Array.from(digit).flatMap((d, i) => (d === lain[i] ? [] : [i]));
  const [a, b, c] = beda;
  return a !== undefined && b === a + 1 && c === undefined;
}

const kataKalimat = (teks: string): ReadonlySet<string> => new Set(teks.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);

/** Does a text hold all words of one of the row's names: its label, its code, or its short form in brackets? */
function disebut({ label, sel }: BarisPolos, teks: ReadonlySet<string>): boolean {
  const kode = [...sel.values()]
    .map((s) => s.teks.trim())
    .filter((teks) => /^[A-Z]{3,5}[\s.-]*\d+(?:\.\d+)*$/.test(teks));
  const nama = [label, ...kode];
  const singkatan = nama.flatMap((n) => [...n.matchAll(/\(([A-Z]{3,8})\)/g)].map(([, isi = '']) => isi));
  return [...nama, ...singkatan].some((n) => {
    const kata = [...kataKalimat(n.replace(/\([^)]*\)/g, ' ').replace(/^[\d.]+\s/, ''))];
    return kata.some((k) => /\p{L}{3}/u.test(k)) && kata.every((k) => teks.has(k));
  });
}

function calon(
  token: TokenAngka,
  { tabel, baris, kolom, sel, angka }: Tercetak,
  paragraf: Alinea['bagian'][number]['paragraf'],
): Calon {
  const desimal = Math.max(token.desimal, 0);
  return {
    ...calonNarasi(
      paragraf,
      [tampil(token.nilai, desimal), tampil(angka.nilai, angka.desimal)],
      { nama: sebutAngka(baris, kolom), tabel: sebutTabel(tabel) },
      [sel.asal],
    ),
    selisih: tampilSelisih(token.nilai.minus(angka.nilai), desimal),
  };
}
