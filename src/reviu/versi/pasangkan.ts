import { hubunganNama } from '../cetak/nama';
import { tahunKolom } from '../cetak/seluruh-cetak';
import type { BarisCetak, KolomCetak, TabelCetak } from '../cetak/tabel-cetak';

export interface Pasangan<T> {
  lama: T;
  baru: T;
}

export interface HasilPasangan<T> {
  pasangan: Pasangan<T>[];
  hilang: T[];
  tambahan: T[];
}

/** Captions that share so many of their words, or tables that share so many of their rows, are one table. */
const MIRIP = 0.6;

/** The tables of two versions by caption and by the names of their rows, the surest first; a place means nothing. */
export function pasangkanTabel(lama: readonly TabelCetak[], baru: readonly TabelCetak[]): HasilPasangan<TabelCetak> {
  const isiLama = lama.map(ciri);
  const isiBaru = baru.map(ciri);
  const calon = isiLama.flatMap((a, i) =>
    isiBaru.flatMap((b, j) => {
      const [judul, baris, kolom] = [bagian(a.judul, b.judul), bagian(a.baris, b.baris), bagian(a.kolom, b.kolom)];
      const sama = (judul >= MIRIP && (baris > 0.2 || kolom > MIRIP)) || (baris >= MIRIP && kolom >= 0.5);
      return sama ? [{ i, j, nilai: judul + baris + kolom }] : [];
    }),
  );
  calon.sort((a, b) => b.nilai - a.nilai || Math.abs(a.i - a.j) - Math.abs(b.i - b.j));
  return pilih(lama, baru, calon);
}

function ciri({ judul, baris, kolom }: TabelCetak) {
  const kata = judul
    .toLowerCase()
    .replace(/^\W*tabel\s*[\d.ivx]+/, '')
    .match(/[\p{L}\d]+/gu);
  return {
    judul: new Set(kata ?? []),
    baris: new Set(baris.map(({ nama }) => nama.kata.join(' '))),
    kolom: new Set(kolom.map(kunciKolom)),
  };
}

/** Share of what the two have together. */
function bagian(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const bersama = [...a].filter((satu) => b.has(satu)).length;
  return bersama === 0 ? 0 : bersama / Math.max(a.size, b.size);
}

const kunciKolom = ({ judul }: KolomCetak): string =>
  judul
    .toLowerCase()
    .replace(/[^\p{L}\d%]+/gu, ' ')
    .trim();

/** Rows of one table by their names; of rows of one name the first with the first. */
export function pasangkanBaris(lama: TabelCetak, baru: TabelCetak): HasilPasangan<BarisCetak> {
  const calon = lama.baris.flatMap((a, i) =>
    baru.baris.flatMap((b, j) => {
      const hubungan = hubunganNama(a.nama, b.nama);
      return hubungan === 'lain' ? [] : [{ i, j, nilai: hubungan === 'sama' ? 2 : 1 }];
    }),
  );
  calon.sort((a, b) => b.nilai - a.nilai || a.i - b.i || a.j - b.j);
  return pilih(lama.baris, baru.baris, calon);
}

interface TabelBertahun {
  tabel: TabelCetak;
  /** Year of its report. */
  tahun: number | null;
}

/** Columns of one heading, else of one meaning, and of the same year where both tell theirs. */
export function pasangkanKolom(lama: TabelBertahun, baru: TabelBertahun): HasilPasangan<KolomCetak> {
  const calon = lama.tabel.kolom.flatMap((a, i) =>
    baru.tabel.kolom.flatMap((b, j) => {
      const nilai = miripKolom(a, b);
      const [tahunA, tahunB] = [tahunKolom(a, lama.tabel, lama.tahun), tahunKolom(b, baru.tabel, baru.tahun)];
      const taktahu = tahunA === null || tahunB === null;
      return nilai === 0 || (tahunA !== tahunB && !taktahu) ? [] : [{ i, j, nilai: taktahu ? nilai : nilai + 2 }];
    }),
  );
  calon.sort((a, b) => b.nilai - a.nilai || a.i - b.i || a.j - b.j);
  return pilih(lama.tabel.kolom, baru.tabel.kolom, calon);
}

function miripKolom(a: KolomCetak, b: KolomCetak): number {
  const kata = (kolom: KolomCetak): string =>
    kunciKolom(kolom)
      .replace(/20\d\d/g, '')
      .trim();
  if (a.peran !== b.peran) return 0;
  if (kata(a) === kata(b)) return 2;
  return a.peran !== 'lain' && a.sifat === b.sifat ? 1 : 0;
}

/** Takes the candidates in their order, each side once. */
function pilih<T>(
  lama: readonly T[],
  baru: readonly T[],
  calon: readonly { i: number; j: number }[],
): HasilPasangan<T> {
  const [dariLama, dariBaru] = [new Map<number, number>(), new Set<number>()];
  for (const { i, j } of calon) {
    if (dariLama.has(i) || dariBaru.has(j)) continue;
    dariLama.set(i, j);
    dariBaru.add(j);
  }
  return {
    pasangan: [...dariLama]
      .sort(([, a], [, b]) => a - b)
      .flatMap(([i, j]) => {
        const [satu, dua] = [lama[i], baru[j]];
        return satu !== undefined && dua !== undefined ? [{ lama: satu, baru: dua }] : [];
      }),
    hilang: lama.filter((_, i) => !dariLama.has(i)),
    tambahan: baru.filter((_, j) => !dariBaru.has(j)),
  };
}
