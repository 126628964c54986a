import type { AlamatSel } from '../dasar/sel';
import type { TabelDiLembar } from '../excel/kawat/peta-dokumen';
import type { ParagrafNaskah } from '../input/tabel';

/** A table of a report, and the sheet that holds it now. */
export interface TabelLaporan extends TabelDiLembar {
  lembar: string;
}

/** Where a cell's content stands in the report that it was read from: "h. 26, Tabel 3.7, baris 4"; null for any other. */
export type TempatLaporan = (sel: AlamatSel | null) => string | null;

export function tempatLaporan(tabel: readonly TabelLaporan[], naskah: readonly ParagrafNaskah[]): TempatLaporan {
  const menurutLembar = new Map(tabel.map((satu) => [satu.lembar, satu]));
  const alinea = new Map(
    naskah.flatMap((satu) => {
      const tempat = tempatAlinea(satu);
      return tempat === null ? [] : [[`${satu.asal.lembar}!${satu.asal.baris}`, tempat] as const];
    }),
  );
  return (sel) => {
    if (sel === null) return null;
    const satu = menurutLembar.get(sel.lembar);
    return satu ? tempatTabel(satu, sel.baris) : (alinea.get(`${sel.lembar}!${sel.baris}`) ?? null);
  };
}

/** "h. 29, III.3.3, alinea 4"; null for a paragraph that comes from no report. */
export function tempatAlinea({ laporan }: Pick<ParagrafNaskah, 'laporan'>): string | null {
  if (!laporan || laporan.halaman === '') return null;
  const { halaman, judul, alinea } = laporan;
  return [`h. ${halaman}`, judul, alinea === '' ? '' : `alinea ${alinea}`].filter((satu) => satu !== '').join(', ');
}

/** Rows are counted below the head; a row of the head, the caption and the notes have none. */
function tempatTabel({ judul, nomor, halaman, baris, tinggiKepala, halamanBaris }: TabelDiLembar, di: number): string {
  const dalam = di - baris;
  const nomorCetak = /^\W{0,3}tabel\s*\.?\s*((?:\d+|[IVX]+)(?:\s?\.\s?\d+)*)/i.exec(judul)?.[1]?.replace(/\s/g, '');
  const sebutan = nomorCetak === undefined ? `tabel ke-${nomor}` : `Tabel ${nomorCetak}`;
  const pada = `h. ${halamanBaris[dalam] ?? halaman[0] ?? 0}, ${sebutan}`;
  if (dalam < 0) return `${pada}, judul`;
  if (dalam >= halamanBaris.length) return `${pada}, keterangan`;
  return dalam < tinggiKepala ? `${pada}, kepala` : `${pada}, baris ${dalam - tinggiKepala + 1}`;
}
