import { adalahKeteranganTabel } from '../jenis-alinea';
import type { BarisTeks } from './baris-teks';
import type { TabelHalaman } from './tabel-halaman';

/** What stands on a page outside its margins, from top to bottom. */
export interface AlurHalaman {
  nomor: number;
  lebar: number;
  tinggi: number;
  butir: ButirAlur[];
}

export type ButirAlur =
  { jenis: 'baris'; baris: BarisTeks; atas: number } | { jenis: 'tabel'; tabel: TabelHalaman; atas: number };

export interface HalamanTerbaca {
  nomor: number;
  lebar: number;
  tinggi: number;
  baris: BarisTeks[];
  tabel: TabelHalaman[];
}

/** Share of a page's height, at its top and bottom, in which running heads stand. */
const TEPI = 0.13;
/** A line that comes back on so many pages belongs to the paper, not to the text. */
const BERULANG = 3;

/** Pages without running heads and page numbers. */
export function alurHalaman(halaman: readonly HalamanTerbaca[]): AlurHalaman[] {
  const banyak = new Map<string, Set<number>>();
  for (const satu of halaman) {
    for (const baris of satu.baris) {
      const kunci = kunciTepi(satu, baris);
      if (kunci === null) continue;
      const ada = banyak.get(kunci);
      if (ada) ada.add(satu.nomor);
      else banyak.set(kunci, new Set([satu.nomor]));
    }
    for (const tabel of satu.tabel) {
      const kunci = kunciKop(satu, tabel);
      if (kunci === null) continue;
      const ada = banyak.get(kunci);
      if (ada) ada.add(satu.nomor);
      else banyak.set(kunci, new Set([satu.nomor]));
    }
  }
  const berulang = (kunci: string | null): boolean =>
    kunci !== null && (banyak.get(kunci)?.size ?? 0) >= Math.min(BERULANG, Math.max(2, halaman.length));
  return halaman.map((satu) => {
    const butir: ButirAlur[] = [
      ...satu.baris
        .filter((baris) => !berulang(kunciTepi(satu, baris)) && !nomorHalaman(satu, baris))
        .map((baris): ButirAlur => ({ jenis: 'baris', baris, atas: baris.dasar - baris.ukuran })),
      ...satu.tabel
        .filter((tabel) => !berulang(kunciKop(satu, tabel)))
        .map((tabel): ButirAlur => ({ jenis: 'tabel', tabel, atas: tabel.atas })),
    ];
    butir.sort((a, b) => a.atas - b.atas);
    return { nomor: satu.nomor, lebar: satu.lebar, tinggi: satu.tinggi, butir };
  });
}

/** Text, figures left out, and height of a line at the edge of a page; null for any other line. */
function kunciTepi({ tinggi }: HalamanTerbaca, { teks, dasar }: BarisTeks): string | null {
  // "Tabel 3" at the top of several pages is a caption each time.
  if (adalahKeteranganTabel(teks)) return null;
  const diAtas = dasar < tinggi * TEPI;
  if (!diAtas && dasar < tinggi * (1 - TEPI)) return null;
  const jarak = diAtas ? dasar : tinggi - dasar;
  // The chapters begin at one height; only one that is repeated as it stands is a running head.
  const isi = (/^\W*BAB\b/i.test(teks) ? teks : teks.replace(/\d+|\b[ivxlc]+\b/gi, '#'))
    .replace(/\s+/g, '')
    .toLowerCase();
  return isi.length < 2 && isi !== '#' ? null : `${diAtas ? 'a' : 'b'}|${isi}|${Math.round(jarak / 8)}`;
}

/** A box with the office's name that stands at the same place of every page. */
function kunciKop({ tinggi }: HalamanTerbaca, { atas, bawah, sel, jumlahBaris }: TabelHalaman): string | null {
  const diTepi = bawah < tinggi * TEPI * 1.3 || atas > tinggi * (1 - TEPI);
  if (!diTepi || jumlahBaris > 3) return null;
  return sel.map(({ teks }) => teks.replace(/\d+/g, '#')).join('|');
}

function nomorHalaman({ tinggi }: HalamanTerbaca, { teks, dasar }: BarisTeks): boolean {
  const diTepi = dasar < tinggi * TEPI * 0.75 || dasar > tinggi * (1 - TEPI * 0.75);
  return diTepi && /^\W*(?:(?:halaman|hal|page)\W*)?(?:\d{1,3}|[ivxlc]{1,6})\W*$/i.test(teks);
}
