import { isi } from '../kalimat/isi';
import { tampil } from '../../dasar/desimal';
import { aturan } from '../aturan';
import { tampilSelisih } from '../banding';
import { kataNama } from '../cetak/nama';
import type { TabelPolos } from '../../domain/tabel-polos';
import type { LembarCetak } from '../cetak/lembar-cetak';
import type { Paragraf } from '../konteks';
import type { Calon } from '../temuan';
import { bacaAlinea, paragrafDi } from './alinea';
import { calonNarasi } from './calon-narasi';
import { kalimatDari } from './kata';
import { pecahAngka, type TokenAngka } from './token';

/** So many words before a number, the same in two places, say the same of it; fewer with those behind it. */
const KATA_SAMA = 9;
const KATA_DEPAN = 7;
const KATA_BELAKANG = 3;
/** A statement that stands in more places than these is a phrase of forms. */
const TEMPAT_TERBANYAK = 3;
/** What "ini" means stands elsewhere. */
const PENUNJUK = /\b(?:ini|itu|tersebut|berikut|masing|diatas|dibawah)\b/i;

interface Pernyataan {
  paragraf: Paragraf;
  token: TokenAngka;
  /** As it is shown: a small number with what it counts, "4 sasaran". */
  tercetak: string;
}

/** One statement, word for word in two or three places, titles of tables among them, with two numbers. */
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
  periksa: (_, { narasi, polos = [], lembar = [] }) => {
    const menurut = new Map<string, Pernyataan[]>();
    // A title that runs into the text, too, is printed once.
    const tertulis = new Set(narasi.map(({ teks }) => rapi(teks)));
    const judul = polos.filter((t) => !tertulis.has(rapi(t.judul))).flatMap((tabel) => judulTabel(tabel, lembar));
    for (const alinea of bacaAlinea([...narasi, ...judul])) {
      const kalimat = kalimatDari(alinea.teks);
      let sejak = 0;
      for (const token of pecahAngka(alinea.teks)) {
        const awal = kalimat.filter((k) => k.mulai <= token.mulai).at(-1)?.mulai ?? 0;
        const depan = alinea.teks.slice(Math.max(awal, sejak), token.mulai);
        if (token.jenis === 'angka' || token.jenis === 'tahun') sejak = token.akhir;
        const kata = kataNama(depan);
        const paragraf = paragrafDi(alinea, token.mulai);
        if (token.jenis !== 'angka' || PENUNJUK.test(depan) || !paragraf) continue;
        const belakang = mencacah(token) ? kataNama(alinea.teks.slice(token.akhir, token.akhir + 60)) : [];
        const berekor = kata.length >= KATA_DEPAN && belakang.length >= KATA_BELAKANG;
        if (kata.length < KATA_SAMA && !berekor) continue;
        const kunci = [
          ...kata,
          token.satuan,
          token.desimal,
          ...(kata.length < KATA_SAMA ? belakang.slice(0, KATA_BELAKANG) : []),
        ].join(' ');
        menurut.set(kunci, [
          ...(menurut.get(kunci) ?? []),
          { paragraf, token, tercetak: tercetak(token, alinea.teks) },
        ]);
      }
    }
    return [...menurut.values()].flatMap(bertentangan);
  },
});

const rapi = (teks: string): string => teks.replace(/\s+/g, ' ').trim();

/** The title of a table as a paragraph of its sheet. */
function judulTabel({ judul, lembar: nama }: TabelPolos, lembar: readonly LembarCetak[]): Paragraf[] {
  if (!/\d/.test(judul)) return [];
  const milik = lembar.find((l) => l.nama === nama);
  const baris = milik?.teks.findIndex((isi) => isi.some((sel) => rapi(sel) === rapi(judul))) ?? -1;
  if (!milik || baris < 0) return [];
  const kolom = milik.teks[baris]?.findIndex((sel) => rapi(sel) === rapi(judul)) ?? 0;
  const asal = { lembar: nama, baris: milik.baris + baris, kolom: milik.kolom + kolom };
  return [{ teks: judul, letak: `judul tabel pada lembar ${nama}`, asal, jenis: 'kalimat' }];
}

/** Two numbers for one statement: the later print against the first; a print that comes twice is one. */
function bertentangan(semua: readonly Pernyataan[]): Calon[] {
  const [satu] = semua;
  const dua = semua.find((p) => satu && !p.token.nilai.eq(satu.token.nilai));
  const tempat = new Set(semua.map(({ paragraf }) => paragraf)).size;
  if (!satu || !dua || satu.paragraf === dua.paragraf || tempat > TEMPAT_TERBANYAK) return [];
  if (semua.some(({ token }) => !token.nilai.eq(satu.token.nilai) && !token.nilai.eq(dua.token.nilai))) return [];
  const desimal = Math.max(dua.token.desimal, 0);
  const selisih = dua.token.nilai.minus(satu.token.nilai);
  return [
    {
      ...calonNarasi(
        dua.paragraf,
        [dua.tercetak, satu.tercetak],
        {
          letakLain: satu.paragraf.letak,
          hitungan: `${tampil(dua.token.nilai, desimal)} − ${tampil(satu.token.nilai, desimal)} = ${tampil(selisih, desimal)}`,
        },
        [satu.paragraf.asal],
      ),
      selisih: tampilSelisih(selisih, desimal),
    },
  ];
}

const tercetak = (token: TokenAngka, semua: string): string =>
  `${token.teks}${mencacah(token) ? (/^ \p{Ll}{3,}/u.exec(semua.slice(token.akhir))?.[0] ?? '') : ''}`;

const mencacah = ({ teks, satuan }: TokenAngka): boolean =>
  satuan !== '%' && satuan !== 'rupiah' && /^\d{1,2}$/.test(teks);
