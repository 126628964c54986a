import type { Kotak, Rentang } from '../../dasar/kotak';
import type { AlamatSel } from '../../dasar/sel';
import type { Decimal } from '../../dasar/desimal';
import type { NilaiSel, PotretBuku } from '../../input/potret';
import type { RencanaLembar, SelRencana } from '../../report/rencana';
import { kotakPembatas } from './isi-sel';

/** A value on the wire is rarely longer than 20 bytes: about 2 MB per answer. */
export const SEL_PER_PERMINTAAN = 100_000;

export interface Diharapkan {
  sel: SelRencana;
  harapan: Decimal | string;
}

/** Cells of one sheet that are read back, and what they should hold. */
export interface Blok {
  lembar: string;
  kotak: Kotak;
  isi:
    | { jenis: 'hasil'; sel: readonly Diharapkan[] }
    | { jenis: 'sumber'; nilai: (baris: number, kolom: number) => NilaiSel };
}

/** The sheet's cells with an expected result, in blocks of rows. */
export function blokHasil(lembar: RencanaLembar): Blok[] {
  const isi = lembar.sel
    .flatMap((sel) =>
      sel.isi.jenis === 'rumus' && sel.isi.harapan !== null ? [{ sel, harapan: sel.isi.harapan }] : [],
    )
    .sort((a, b) => a.sel.baris - b.sel.baris);
  const lebar = isi.length > 0 ? kotakPembatas(isi.map(({ sel }) => sel)).jumlahKolom : 0;
  const kelompok: Diharapkan[][] = [];
  let awal = 0;
  for (const satu of isi) {
    if (kelompok.length === 0 || (satu.sel.baris - awal + 1) * lebar > SEL_PER_PERMINTAAN) {
      kelompok.push([]);
      awal = satu.sel.baris;
    }
    kelompok.at(-1)?.push(satu);
  }
  return kelompok.map((sel) => ({
    lembar: lembar.nama,
    kotak: kotakPembatas(sel.map((satu) => satu.sel)),
    isi: { jenis: 'hasil', sel },
  }));
}

/** The tables that were computed from, each with the row below it, where a further one would be typed. */
export function blokSumber(buku: PotretBuku, tabel: readonly Rentang[]): Blok[] {
  return tabel.flatMap(({ lembar, baris, kolom, jumlahBaris, jumlahKolom }) => {
    const potret = buku.lembar.find(({ nama }) => nama === lembar);
    if (!potret) return [];
    const nilai = (b: number, k: number): NilaiSel => potret.nilai[b - potret.baris]?.[k - potret.kolom] ?? '';
    const tinggi = Math.max(1, Math.floor(SEL_PER_PERMINTAAN / jumlahKolom));
    const akhir = baris + jumlahBaris + 1;
    return Array.from({ length: Math.ceil((akhir - baris) / tinggi) }, (_, i): Blok => {
      const awal = baris + i * tinggi;
      const kotak = { baris: awal, kolom, jumlahBaris: Math.min(tinggi, akhir - awal), jumlahKolom };
      return { lembar, kotak, isi: { jenis: 'sumber', nilai } };
    });
  });
}

/** A cell of a source table, and what it holds now. */
export interface SelKini {
  sel: AlamatSel;
  kini: unknown;
}

/** Cells of the block that do not hold any more what the picture shows. */
export function selBerubah(
  lembar: string,
  kotak: Kotak,
  nilai: (b: number, k: number) => NilaiSel,
  isi: unknown[][],
): SelKini[] {
  const berubah: SelKini[] = [];
  isi.forEach((satuBaris, b) =>
    satuBaris.forEach((kini, k) => {
      const [baris, kolom] = [kotak.baris + b, kotak.kolom + k];
      if (kini !== nilai(baris, kolom)) berubah.push({ sel: { lembar, baris, kolom }, kini });
    }),
  );
  return berubah;
}
