import type { Decimal } from '../../dasar/desimal';

/** What an invariant number format says about a number. */
export interface FormatAngka {
  /** Excel holds 0.8804 and shows 88.04%. */
  persen: boolean;
  /** A literal per cent sign: Excel holds 88.04 and shows 88.04%. */
  tandaPersen: boolean;
  tanggal: boolean;
  /** A month, with or without its year, and no day of it: `mmm-yy`. */
  bulan: boolean;
  rupiah: boolean;
  /** Fewest and most decimals shown; null for General and for texts. */
  desimal: { min: number; maks: number } | null;
}

const UMUM = new Set(['', 'general', '@', 'standard']);

/** A workbook has few formats and many cells. */
const terbaca = new Map<string, FormatAngka>();

/** Reads a number format such as `0.00%`, `#,##0;-#,##0` or `[$Rp-421]#,##0`. */
export function bacaFormat(format: string): FormatAngka {
  const ada = terbaca.get(format);
  if (ada) return ada;
  const baru = uraikan(format);
  terbaca.set(format, baru);
  return baru;
}

function uraikan(format: string): FormatAngka {
  const bagian = format.split(';')[0] ?? '';
  const harfiah = [...bagian.matchAll(/"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]/g)]
    .map(([, kutip, lolos, uang]) => kutip ?? lolos ?? uang ?? '')
    .join(' ');
  const kode = bagian.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '');
  const umum = UMUM.has(kode.trim().toLowerCase());
  const pecahan = /\.([0#?]+)/.exec(kode)?.[1] ?? '';
  return {
    persen: kode.includes('%'),
    tandaPersen: harfiah.includes('%'),
    bulan: !umum && /^[\s\-/.,]*(?:y+[\s\-/.,]*)?m+(?:[\s\-/.,]*y+)?[\s\-/.,]*$/i.test(kode),
    tanggal: !umum && /[ymdhs]/i.test(kode.replace(/general|e[+-]/gi, '')),
    rupiah: /\brp\b|idr/i.test(harfiah),
    desimal:
      umum || !/[0#?]/.test(kode) || /e[+-]/i.test(kode)
        ? null
        : { min: pecahan.replace(/[^0]/g, '').length, maks: pecahan.length },
  };
}

/** Decimals that a cell with this format shows of a number; General shows as many as its text has. */
export function desimalTampil(format: FormatAngka, nilai: Decimal, teks: string): number {
  if (format.desimal) {
    const { min, maks } = format.desimal;
    return Math.max(min, Math.min(maks, nilai.toDecimalPlaces(maks).decimalPlaces()));
  }
  if (/^\d+$/.test(teks)) return 0;
  const pecahan = /^[^\d]*\d+[.,](\d+)[^\d]*$/.exec(teks)?.[1];
  return pecahan?.length ?? (/\d/.test(teks) && !/e[+-]?\d/i.test(teks) ? 0 : nilai.decimalPlaces());
}
