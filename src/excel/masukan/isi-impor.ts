import { sidik } from '../../dasar/sidik';
import type { IsiSel, RencanaLembar } from '../../report/rencana';
import type { IsiLama } from '../potret/isi-lama';

/** Excel may give a number back with its last digits rounded; a person who edits changes more than that. */
const DIGIT = 12;

type SelBerisi = readonly [baris: number, kolom: number, isi: string | number];

/** Digest of what a plan writes, equal to that of the sheet as long as nobody has changed a cell of it. */
export function sidikRencana({ sel }: RencanaLembar): string {
  return sidikSel(sel.map(({ baris, kolom, isi }) => [baris, kolom, isi]));
}

/** Digest of what a sheet holds. */
export function sidikLembar({ baris, kolom, isi }: IsiLama): string {
  return sidikSel(isi.flatMap((satu, b) => satu.map((sel, k) => [baris + b, kolom + k, sel] as const)));
}

function sidikSel(sel: readonly (readonly [number, number, IsiSel])[]): string {
  const terisi = sel.flatMap(([baris, kolom, isi]): SelBerisi[] => {
    const nilai = ringkas(isi);
    return nilai === null ? [] : [[baris, kolom, nilai]];
  });
  return sidik(terisi.sort(([a, c], [b, d]) => a - b || c - d));
}

function ringkas(isi: IsiSel): string | number | null {
  switch (isi.jenis) {
    case 'kosong':
      return null;
    case 'angka':
      return isi.nilai.toSignificantDigits(DIGIT).toNumber();
    case 'rumus':
      return `=${isi.rumus}`;
    case 'teks':
      // Excel may or may not give the apostrophe back that keeps a text a text.
      return isi.teks.replaceAll('\r', '').replace(/^'+/, '');
  }
}
