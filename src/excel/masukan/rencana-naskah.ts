import type { AlineaDokumen, JenisAlinea } from '../../impor/dokumen/dokumen';
import { LEBAR_BACAAN } from '../../report/halaman';
import type { RencanaLembar, SelRencana } from '../../report/rencana';
import { KUNCI_NASKAH } from '../kawat/kepemilikan';

export const NAMA_NASKAH = 'Naskah LKj';
/** Excel holds 32,767 in a cell. */
const PALING_PANJANG = 32_000;

const KEPALA = ['Naskah Laporan', 'Halaman', 'Judul Bagian', 'Alinea', 'Jenis Alinea'] as const;
const LEBAR = [LEBAR_BACAAN, 9, 30, 9, 14];

/** The kinds as the sheet says them. */
const KATA_JENIS: Readonly<Record<JenisAlinea, string>> = {
  isi: 'isi',
  judul: 'judul',
  keterangan: 'keterangan',
  daftarIsi: 'daftar isi',
  tandaTangan: 'tanda tangan',
  rumus: 'rumus',
};

/** The sheet of pasted text: one paragraph a row. */
export function rencanaTeks(nama: string, alinea: readonly string[]): RencanaLembar {
  return rencana(nama, [KEPALA.slice(0, 1), ...alinea.flatMap(potong).map((satu) => [satu])]);
}

/** The sheet of a report's text: each paragraph with its page, nearest heading, number below it and kind. */
export function rencanaAlinea(nama: string, alinea: readonly AlineaDokumen[]): RencanaLembar {
  return rencana(nama, [
    KEPALA,
    ...alinea.flatMap(({ teks, halaman, judul, nomor, jenis }) =>
      potong(teks).map((satu) => [
        satu,
        String(halaman),
        sebutanJudul(judul),
        nomor === 0 ? '' : String(nomor),
        KATA_JENIS[jenis],
      ]),
    ),
  ]);
}

/** "III.3.3": chapter and number of the nearest heading; its words where it has none. */
function sebutanJudul(judul: readonly string[]): string {
  const terdekat = judul.at(-1) ?? '';
  const bab = judul.flatMap((satu) => /^BAB\s+([IVXLC]+|\d+)\b/.exec(satu)?.[1] ?? []).at(-1);
  if (/^BAB\b/.test(terdekat)) return bab ? `Bab ${bab}` : terdekat;
  const nomor = /^((?:\d{1,2}|[IVX]{1,5})(?:\.\d{1,2})+|[A-Z](?=\.)|[IVX]{1,5}(?=\.))/.exec(terdekat)?.[1];
  if (nomor === undefined) return terdekat.length > 60 ? `${terdekat.slice(0, 57)}…` : terdekat;
  return bab && !nomor.startsWith(`${bab}.`) ? `${bab}.${nomor}` : nomor;
}

function rencana(nama: string, baris: readonly (readonly string[])[]): RencanaLembar {
  return {
    kunci: KUNCI_NASKAH,
    nama,
    lebarKolom: LEBAR.slice(0, baris[0]?.length ?? 1),
    sel: baris.flatMap((satu, b) =>
      satu.flatMap((teks, kolom): SelRencana[] =>
        teks === '' ? [] : [{ baris: b, kolom, isi: { jenis: 'teks', teks }, gaya: b === 0 ? 'kepala' : 'teks' }],
      ),
    ),
    gabung: [],
    tinggiBaris: new Map(),
    bagan: [],
    cetak: { orientasi: 'tegak', barisJudul: { awal: 0, akhir: 0 }, potongSebelum: [] },
    bekukanBaris: 1,
  };
}

/** A paragraph that no cell can hold is cut between two words. */
function potong(baris: string): string[] {
  if (baris.length <= PALING_PANJANG) return [baris];
  const sela = baris.lastIndexOf(' ', PALING_PANJANG);
  const batas = sela > 0 ? sela : PALING_PANJANG;
  return [baris.slice(0, batas), ...potong(baris.slice(batas).trimStart())];
}
