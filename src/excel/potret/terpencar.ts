import type { Rentang } from '../../dasar/kotak';
import { hentikanBilaBatal } from '../kawat/galat';
import type { Kisi } from './kisi';

/** A used range of more cells is looked into before it is read: one stray cell far away makes one of millions. */
const SEL_LAPANG = 250_000;
/** Of whole rows and columns Excel gives no cells at all. */
const BARIS_UTUH = 1_048_576;
const KOLOM_UTUH = 16_384;
/** A block of fewer cells is read as it is. */
const SEL_BLOK = 25_000;
/** A block is cut into so many bands, and so many are asked about in one round trip. */
const PITA = 16;
const PITA_PER_PERMINTAAN = 160;
/** Bands that together use more than this share of their block show that it is filled. */
const PADAT = 0.8;
/** A header of two names and a row of two figures: less is no table, wherever it stands. */
const SEL_TABEL = 4;

interface Wilayah {
  utuh: Rentang;
  kotak: Rentang;
  /** Cut this many times, one way and the other, without a gap coming to light. */
  padat: number;
}

/**
 * The blocks of large used ranges in which something stands: bands are asked for what of them is used, and cut again
 * while that leaves gaps. Lone cells are left out. A filled range of 100,000 × 8 takes two round trips more than without.
 */
export async function blokTerisi(
  rentang: readonly Rentang[],
  batal: AbortSignal | undefined,
): Promise<Map<Rentang, Rentang[]>> {
  const terisi = new Map<Rentang, Rentang[]>(rentang.map((utuh) => [utuh, []]));
  let antre: Wilayah[] = rentang.map((utuh) => ({ utuh, kotak: utuh, padat: 0 }));
  while (antre.length > 0) {
    const pita = antre.map((wilayah) => ({ wilayah, pita: potong(wilayah) }));
    const terpakai = await terpakaiDi(
      pita.flatMap((satu) => satu.pita),
      batal,
    );
    antre = [];
    for (const { wilayah, pita: milik } of pita) {
      const isi = milik.flatMap((satu) => terpakai.get(satu) ?? []);
      const luas = isi.reduce((jumlah, satu) => jumlah + luasDari(satu), 0);
      const padat = luas > PADAT * luasDari(wilayah.kotak) ? wilayah.padat + 1 : 0;
      // Filled both ways: one block again, whose rows come whole, and not one for each band.
      const utuh = padat > 1 ? pembatas(isi) : null;
      if (utuh) terisi.get(wilayah.utuh)?.push(utuh);
      for (const kotak of utuh ? [] : isi) {
        if (luasDari(kotak) <= SEL_BLOK) terisi.get(wilayah.utuh)?.push(kotak);
        else antre.push({ utuh: wilayah.utuh, kotak, padat });
      }
    }
  }
  return new Map(
    [...terisi].map(([utuh, blok]) => [utuh, bersusun(blok).filter((satu) => luasDari(satu) >= SEL_TABEL)]),
  );
}

/** Blocks of the same columns that stand one on the other, as one: a filled sheet is read in as few pieces as it can. */
function bersusun(blok: readonly Rentang[]): Rentang[] {
  const hasil: Rentang[] = [];
  const urut = [...blok].sort((a, b) => a.kolom - b.kolom || a.jumlahKolom - b.jumlahKolom || a.baris - b.baris);
  for (const satu of urut) {
    const atas = hasil.at(-1);
    const sekolom = atas?.kolom === satu.kolom && atas.jumlahKolom === satu.jumlahKolom;
    if (atas && sekolom && atas.baris + atas.jumlahBaris === satu.baris)
      hasil[hasil.length - 1] = { ...atas, jumlahBaris: atas.jumlahBaris + satu.jumlahBaris };
    else hasil.push(satu);
  }
  return hasil;
}

/** Is it too wide a range to be read as it is? */
export const lapang = (kotak: Rentang): boolean =>
  luasDari(kotak) > SEL_LAPANG || kotak.jumlahBaris === BARIS_UTUH || kotak.jumlahKolom === KOLOM_UTUH;

const luasDari = ({ jumlahBaris, jumlahKolom }: Rentang): number => jumlahBaris * jumlahKolom;

/** Bands across the longer side; across the other one when that showed no gap. */
function potong({ kotak, padat }: Wilayah): Rentang[] {
  const melintang = kotak.jumlahBaris >= kotak.jumlahKolom === (padat === 0);
  const panjang = melintang ? kotak.jumlahBaris : kotak.jumlahKolom;
  const lebar = Math.ceil(panjang / PITA);
  return Array.from({ length: Math.ceil(panjang / lebar) }, (_, i) => {
    const awal = i * lebar;
    const sebanyak = Math.min(lebar, panjang - awal);
    return melintang
      ? { ...kotak, baris: kotak.baris + awal, jumlahBaris: sebanyak }
      : { ...kotak, kolom: kotak.kolom + awal, jumlahKolom: sebanyak };
  });
}

/** What of each block is used; a block without a value is absent. */
async function terpakaiDi(blok: readonly Rentang[], batal: AbortSignal | undefined): Promise<Map<Rentang, Rentang>> {
  const hasil = new Map<Rentang, Rentang>();
  for (let awal = 0; awal < blok.length; awal += PITA_PER_PERMINTAAN) {
    hentikanBilaBatal(batal);
    for (const [satu, terpakai] of await tanyakan(blok.slice(awal, awal + PITA_PER_PERMINTAAN))) {
      if (terpakai) hasil.set(satu, terpakai);
    }
  }
  return hasil;
}

async function tanyakan(blok: readonly Rentang[]): Promise<[Rentang, Rentang | null][]> {
  const context = new Excel.RequestContext();
  const diminta = blok.map((satu) => {
    const { lembar, baris, kolom, jumlahBaris, jumlahKolom } = satu;
    const range = context.workbook.worksheets
      .getItem(lembar)
      .getRangeByIndexes(baris, kolom, jumlahBaris, jumlahKolom)
      .getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { satu, range };
  });
  await context.sync();
  return diminta.map(({ satu, range }) => {
    if (range.isNullObject) return [satu, null];
    const { rowIndex: baris, columnIndex: kolom, rowCount: jumlahBaris, columnCount: jumlahKolom } = range;
    return [satu, { lembar: satu.lembar, baris, kolom, jumlahBaris, jumlahKolom }];
  });
}

/** The block that holds all of them; null of none. */
export function pembatas(blok: readonly Rentang[]): Rentang | null {
  const [pertama] = blok;
  if (!pertama) return null;
  let { baris, kolom } = pertama;
  let [bawah, kanan] = [0, 0];
  for (const satu of blok) {
    baris = Math.min(baris, satu.baris);
    kolom = Math.min(kolom, satu.kolom);
    bawah = Math.max(bawah, satu.baris + satu.jumlahBaris);
    kanan = Math.max(kanan, satu.kolom + satu.jumlahKolom);
  }
  return { lembar: pertama.lembar, baris, kolom, jumlahBaris: bawah - baris, jumlahKolom: kanan - kolom };
}

/**
 * The grids of `utuh` from those of its blocks; a row ends with its last block, and one without any is empty. Rows of a
 * block at the left edge are taken as they are: a filled sheet of a million cells is not copied.
 */
export function rangkaiKisi(utuh: Rentang, blok: readonly (readonly [Rentang, Kisi])[]): Kisi {
  const urut = [...blok].sort(([a], [b]) => a.kolom - b.kolom);
  const pasang = <T>(ambil: (kisi: Kisi) => readonly (readonly T[])[], kosong: T): (readonly T[])[] => {
    const tanpaIsi: readonly T[] = [];
    const baris = Array.from({ length: utuh.jumlahBaris }, () => tanpaIsi);
    for (const [{ baris: awal, kolom }, kisi] of urut) {
      let b = awal - utuh.baris - 1;
      for (const isi of ambil(kisi)) {
        b += 1;
        const sebelum = baris[b] ?? tanpaIsi;
        const sela = Math.max(0, kolom - utuh.kolom - sebelum.length);
        if (isi.length === 0) continue;
        baris[b] =
          sebelum.length + sela === 0 ? isi : [...sebelum, ...Array.from({ length: sela }, () => kosong), ...isi];
      }
    }
    return baris;
  };
  return {
    nilai: pasang((k) => k.nilai, ''),
    teks: pasang((k) => k.teks, ''),
    format: pasang((k) => k.format, ''),
    jenis: pasang((k) => k.jenis, 'kosong'),
    rumus: pasang<string | undefined>((k) => k.rumus, undefined),
  };
}
