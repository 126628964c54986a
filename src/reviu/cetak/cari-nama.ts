import { type KataBertempat, kataBertempat, samaKata } from './nama';
import type { BarisTabel } from './seluruh-cetak';
import type { KelompokNama } from './kelompok-nama';

/** A place in a text that bears the name of rows. */
export interface NamaDisebut {
  kelompok: KelompokNama<BarisTabel>;
  mulai: number;
  akhir: number;
  /** Words of the name that stand there. */
  kata: number;
}

/** Words of a name that a text may leave out, of each word of the name. */
const BOLEH_KURANG = 0.2;

/** Finds the names of the tables' rows in a text, whole or with a word left out or put in. */
export class PencariNama {
  readonly #menurutKata = new Map<string, KelompokNama<BarisTabel>[]>();
  readonly #menurutSingkatan = new Map<string, KelompokNama<BarisTabel>[]>();

  constructor(kelompok: readonly KelompokNama<BarisTabel>[]) {
    const catat = (peta: Map<string, KelompokNama<BarisTabel>[]>, kunci: string, k: KelompokNama<BarisTabel>): void => {
      const ada = peta.get(kunci);
      if (!ada) peta.set(kunci, [k]);
      else if (!ada.includes(k)) ada.push(k);
    };
    for (const k of kelompok) {
      const [pertama] = k.nama.kata;
      if (pertama !== undefined) catat(this.#menurutKata, pertama, k);
      for (const s of new Set(k.isi.flatMap(({ baris }) => baris.nama.singkatan))) catat(this.#menurutSingkatan, s, k);
    }
  }

  /** Names in their order; of names within each other the longest. */
  cari(teks: string): NamaDisebut[] {
    const kata = kataBertempat(teks);
    const semua = kata.flatMap((satu, i) => [
      ...(this.#menurutKata.get(satu.kata) ?? []).flatMap((k) => cocokkan(k, kata, i) ?? []),
      ...this.#singkatan(teks, satu),
    ]);
    return semua
      .filter((a) => !semua.some((b) => b !== a && lebihLuas(b, a)))
      .filter((a) => semua.filter((b) => b.mulai === a.mulai && b.akhir === a.akhir).length === 1);
  }

  /** "BTO" in capitals is the row whose name ends in "(BTO)". */
  #singkatan(teks: string, { mulai, akhir }: KataBertempat): NamaDisebut[] {
    const tertulis = teks.slice(mulai, akhir);
    const milik = tertulis === tertulis.toUpperCase() ? (this.#menurutSingkatan.get(tertulis.toLowerCase()) ?? []) : [];
    const berinisial = milik.filter(({ nama }) => nama.kata.map((k) => k[0]).join('') === tertulis.toLowerCase());
    // "Angka Kematian Kasar (GDR)" and "Gross Death Rate (GDR)" are one where each name ends in it.
    const ekor = new RegExp(`\\(${tertulis}\\)(?:\\s*\\(ik[usk]\\))?\\s*$`, 'i');
    const senama = milik.every(({ nama }) => ekor.test(nama.asli));
    const [satu, lagi] = senama || berinisial.length !== 1 ? milik : berinisial;
    if (!satu) return [];
    if (!lagi) return [{ kelompok: satu, mulai, akhir, kata: 1 }];
    if (!senama) return [];
    return [{ kelompok: { nama: satu.nama, isi: milik.flatMap(({ isi }) => isi) }, mulai, akhir, kata: 1 }];
  }
}

const lebihLuas = (a: NamaDisebut, b: NamaDisebut): boolean =>
  a.mulai < b.akhir &&
  b.mulai < a.akhir &&
  (a.akhir - a.mulai > b.akhir - b.mulai || (a.akhir - a.mulai === b.akhir - b.mulai && a.kata > b.kata));

function cocokkan(
  kelompok: KelompokNama<BarisTabel>,
  teks: readonly KataBertempat[],
  awal: number,
): NamaDisebut | null {
  const nama = kelompok.nama.kata;
  let [i, j, sama, lebih] = [awal, 0, 0, 0];
  let akhir = awal;
  while (j < nama.length && i < teks.length) {
    const [milik, kini] = [nama[j] ?? '', teks[i]?.kata ?? ''];
    if (samaKata(milik, kini)) {
      akhir = i;
      [i, j, sama] = [i + 1, j + 1, sama + 1];
    } else if (samaKata(nama[j + 1] ?? '', kini)) j += 1;
    else if (samaKata(milik, teks[i + 1]?.kata ?? '') && lebih === 0) [i, lebih] = [i + 1, lebih + 1];
    else break;
  }
  const kurang = nama.length - sama;
  if (sama === 0 || kurang > Math.floor(nama.length * BOLEH_KURANG)) return null;
  const [dari, sampai] = [teks[awal], teks[akhir]];
  if (nama.length === 1 && !berdiriSendiri(kelompok, teks[awal - 1], dari)) return null;
  return dari && sampai ? { kelompok, mulai: dari.mulai, akhir: sampai.akhir, kata: sama } : null;
}

/** Words that lead up to a name and are no part of it. */
const PENGANTAR = new Set(
  'dana anggaran alokasi pagu realisasi target yaitu yakni adalah antara lain seperti untuk jumlah ternak komoditas indikator kinerja kegiatan program jenis'.split(
    ' ',
  ),
);

/** "Susu" in "sapi susu" is part of another name; behind "produksi" or "penyakit", words of its own heading, it is not. */
function berdiriSendiri(
  { isi }: KelompokNama<BarisTabel>,
  sebelum: KataBertempat | undefined,
  kata: KataBertempat | undefined,
): boolean {
  if (!sebelum || !kata || kata.mulai - sebelum.akhir !== 1 || PENGANTAR.has(sebelum.kata)) return true;
  return isi.some(
    ({ tabel, baris }) =>
      baris.induk?.kata.includes(sebelum.kata) ||
      tabel.baris.some(({ nama }) => nama.kata.length > 3 && nama.kata.includes(sebelum.kata)),
  );
}
