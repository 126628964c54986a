import { read, type CellObject, type WorkBook, utils } from '@e965/xlsx';
import type { Rentang } from '../../src/dasar/kotak';
import type { BacaGabungan, JenisSel, PotretBuku, PotretLembar } from '../../src/input/potret';

/** A cell of a grid made for a test: the bare value, or with its format and displayed text. */
export type SelUji = string | number | boolean | null | { n: string | number; f?: string; t?: string; galat?: true };

export interface LembarUji {
  nama?: string;
  baris: readonly (readonly SelUji[])[];
  /** Top-left cell of the grid. */
  di?: readonly [baris: number, kolom: number];
  /** Merged areas in the grid's own rows and columns: [row, column, rows, columns]. */
  gabungan?: readonly (readonly [number, number, number, number])[];
}

function jenisSel(sel: SelUji): JenisSel {
  const nilai = typeof sel === 'object' && sel !== null ? sel.n : sel;
  if (typeof sel === 'object' && sel?.galat) return 'galat';
  if (nilai === null || nilai === '') return 'kosong';
  if (typeof nilai === 'number') return 'angka';
  return typeof nilai === 'boolean' ? 'logika' : 'teks';
}

export function lembarUji({ nama = 'Data', baris, di = [0, 0] }: LembarUji): PotretLembar {
  const lebar = Math.max(0, ...baris.map((b) => b.length));
  const isi = baris.map((b) => Array.from({ length: lebar }, (_, k) => b[k] ?? null));
  const objek = (sel: SelUji): { n: string | number | boolean; f?: string; t?: string } =>
    typeof sel === 'object' ? (sel ?? { n: '' }) : { n: sel };
  return {
    nama,
    terlihat: true,
    baris: di[0],
    kolom: di[1],
    nilai: isi.map((b) => b.map((s) => objek(s).n)),
    teks: isi.map((b) => b.map((s) => objek(s).t ?? String(objek(s).n))),
    format: isi.map((b) => b.map((s) => objek(s).f ?? 'General')),
    jenis: isi.map((b) => b.map(jenisSel)),
  };
}

/** A workbook of such sheets, and the door that answers for their merged areas (counting how often it is asked). */
export function bukuUji(...lembar: LembarUji[]): { potret: PotretBuku; gabungan: jest.MockedFunction<BacaGabungan> } {
  const semua: Rentang[] = lembar.flatMap(({ nama = 'Data', di = [0, 0], gabungan = [] }) =>
    gabungan.map(([baris, kolom, jumlahBaris, jumlahKolom]) => ({
      lembar: nama,
      baris: baris + di[0],
      kolom: kolom + di[1],
      jumlahBaris,
      jumlahKolom,
    })),
  );
  return { potret: { lembar: lembar.map(lembarUji) }, gabungan: jest.fn(jawabGabungan(semua)) };
}

/** Answers as Excel does: the areas that touch the asked blocks. */
function jawabGabungan(semua: readonly Rentang[]): BacaGabungan {
  return (kepala) =>
    Promise.resolve(
      semua.filter((g) =>
        kepala.some(
          (k) =>
            k.lembar === g.lembar &&
            g.baris < k.baris + k.jumlahBaris &&
            k.baris < g.baris + g.jumlahBaris &&
            g.kolom < k.kolom + k.jumlahKolom &&
            k.kolom < g.kolom + g.jumlahKolom,
        ),
      ),
    );
}

/** A real .xlsx as the add-in's snapshot would show it. */
export function potretXlsx(isi: Uint8Array): { potret: PotretBuku; gabungan: BacaGabungan } {
  const buku = read(isi, { cellNF: true, cellText: true });
  const gabungan = buku.SheetNames.flatMap((lembar): Rentang[] =>
    (buku.Sheets[lembar]?.['!merges'] ?? []).map(({ s, e }) => ({
      lembar,
      baris: s.r,
      kolom: s.c,
      jumlahBaris: e.r - s.r + 1,
      jumlahKolom: e.c - s.c + 1,
    })),
  );
  return { potret: { lembar: buku.SheetNames.map((n) => lembarXlsx(buku, n)) }, gabungan: jawabGabungan(gabungan) };
}

function lembarXlsx(buku: WorkBook, nama: string): PotretLembar {
  const lembar = buku.Sheets[nama] ?? {};
  const { s, e } = utils.decode_range(lembar['!ref'] ?? 'A1');
  const sel = (r: number, c: number): SelUji => {
    const isi = lembar[utils.encode_cell({ r, c })] as CellObject | undefined;
    if (isi?.v === undefined || isi.v instanceof Date) return null;
    if (isi.t === 'b') return Boolean(isi.v);
    const n = isi.t === 'n' ? Number(isi.v) : String(isi.v);
    return { n, f: String(isi.z ?? 'General'), t: isi.w ?? String(n), ...(isi.t === 'e' ? { galat: true } : {}) };
  };
  const baris = Array.from({ length: e.r - s.r + 1 }, (_, r) =>
    Array.from({ length: e.c - s.c + 1 }, (__, c) => sel(r + s.r, c + s.c)),
  );
  return lembarUji({ nama, baris, di: [s.r, s.c] });
}
