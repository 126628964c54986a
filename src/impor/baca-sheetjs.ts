import { type CellObject, read, type RowInfo, utils, type WorkSheet } from '@e965/xlsx';
import {
  BELUM_DIHITUNG,
  type IsiLembar,
  type IsiSel,
  isiSel,
  rentangAntara,
  selJarang,
  type SelJarang,
} from './isi-lembar';

/** This library numbers its errors. */
export const TEKS_GALAT: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** Every worksheet of a workbook that the first reader gave up on; this library knows no Excel tables. */
export function bacaDenganSheetJs(bytes: Uint8Array): IsiLembar[] {
  const buku = read(bytes, { type: 'array', cellFormula: true, cellNF: true, cellHTML: false, cellText: false });
  return buku.SheetNames.flatMap((nama, urutan) => {
    const lembar = buku.Sheets[nama];
    if (!lembar || lembar['!type'] === 'chart') return [];
    // Rows of which the file says nothing are holes.
    const baris: readonly (RowInfo | undefined)[] = lembar['!rows'] ?? [];
    return [
      {
        nama,
        terlihat: (buku.Workbook?.Sheets?.[urutan]?.Hidden ?? 0) === 0,
        barisTersembunyi: baris.some((satu) => satu?.hidden === true),
        sel: bacaSel(lembar),
        gabungan: (lembar['!merges'] ?? []).map(({ s, e }) => rentangAntara(nama, [s.r, s.c], [e.r, e.c])),
        tabelExcel: [],
      },
    ];
  });
}

const bacaSel = (lembar: WorkSheet): SelJarang =>
  selJarang(
    Object.entries<unknown>(lembar).flatMap(([alamat, isi]) => {
      const satu = !alamat.startsWith('!') && adalahSel(isi) ? isiDari(isi) : null;
      if (!satu) return [];
      const { r, c } = utils.decode_cell(alamat);
      return [[r, c, satu] as const];
    }),
  );

function adalahSel(isi: unknown): isi is CellObject {
  return typeof isi === 'object' && isi !== null && 't' in isi;
}

function isiDari({ t, v, w, f, z }: CellObject): IsiSel | null {
  const format = typeof z === 'string' ? z : 'General';
  if (t === 'e') return { nilai: w ?? TEKS_GALAT[Number(v)] ?? '#VALUE!', jenis: 'galat', format };
  if (v === undefined || t === 'z') return f === undefined ? null : isiSel(BELUM_DIHITUNG, undefined);
  // Without `cellDates` this library gives dates as numbers.
  return v instanceof Date ? null : isiSel(v, format);
}
