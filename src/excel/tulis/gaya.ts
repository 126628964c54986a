import type { NamaGaya, SeriBagan } from '../../report/rencana';

/** One accent and greys: legible in black and white, never colour alone. */
export const WARNA = {
  aksen: '#1F4E5F',
  aksenMuda: '#DCE8EC',
  kelompok: '#F2F4F5',
  teks: '#262626',
  redup: '#595959',
  garis: '#BFC5C8',
  // Told from white paper and from a dark bar alike, also without colour.
  sasaran: '#87929A',
  penting: '#C55A11',
} as const;

export const HURUF = { nama: 'Calibri', ukuran: 11 } as const;

/** What a look sets beyond the sheet's own (Calibri 11, dark grey, centred in height, no lines). */
export interface Gaya {
  /** Points. */
  ukuran?: number;
  tebal?: true;
  miring?: true;
  garisBawah?: true;
  warna?: string;
  isian?: string;
  datar?: 'Left' | 'Center' | 'Right';
  /** A little room at the right, so that a number does not touch the text beside it; see `formatBerjarak`. */
  berjarak?: true;
  tegak?: 'Top' | 'Bottom';
  bungkus?: true;
  /** `tipis`: thin grey lines around and between cells; `total`: with a strong line above. */
  garis?: 'tipis' | 'total';
}

const KEPALA: Gaya = { tebal: true, isian: WARNA.aksenMuda, bungkus: true, garis: 'tipis' };
const GRUP: Gaya = { tebal: true, isian: WARNA.kelompok, garis: 'tipis' };
const TOTAL: Gaya = { tebal: true, garis: 'total' };
const CATATAN: Gaya = { ukuran: 9, miring: true, warna: WARNA.redup, datar: 'Left', tegak: 'Top', bungkus: true };

export const GAYA: Readonly<Record<NamaGaya, Gaya>> = {
  polos: {},
  judul: { ukuran: 14, tebal: true, warna: WARNA.aksen, datar: 'Left' },
  subjudul: { warna: WARNA.redup, datar: 'Left' },
  kepala: { ...KEPALA, datar: 'Left' },
  kepalaTengah: { ...KEPALA, datar: 'Center' },
  kepalaAngka: { ...KEPALA, datar: 'Right', berjarak: true },
  teks: { datar: 'Left', bungkus: true, garis: 'tipis' },
  teksTengah: { datar: 'Center', garis: 'tipis' },
  angka: { datar: 'Right', berjarak: true, garis: 'tipis' },
  // A number of another file, in that file's own format to the letter.
  angkaAsli: { datar: 'Right', garis: 'tipis' },
  grup: { ...GRUP, datar: 'Left', bungkus: true },
  grupAngka: { ...GRUP, datar: 'Right', berjarak: true },
  total: { ...TOTAL, datar: 'Left', bungkus: true },
  totalAngka: { ...TOTAL, datar: 'Right', berjarak: true },
  catatan: CATATAN,
  tautan: { warna: WARNA.aksen, garisBawah: true, datar: 'Left', bungkus: true, garis: 'tipis' },
  // The words of a warning carry their own sign; bold keeps it visible in print.
  peringatan: { tebal: true, warna: WARNA.penting, datar: 'Left', bungkus: true },
  isian: { datar: 'Left', bungkus: true, garis: 'tipis' },
  kunci: { ukuran: 8, warna: WARNA.garis, isian: WARNA.kelompok, datar: 'Left' },
};

/** Colours of a chart's series by the part they play. */
export const WARNA_SERI: Readonly<Record<SeriBagan['peran'], string>> = {
  utama: WARNA.aksen,
  penting: WARNA.penting,
  target: WARNA.sasaran,
};

/** Width in points of a column that holds `karakter` digits of Calibri 11: 7 pixels each and 5 of padding, 96 dpi. */
export function lebarPoin(karakter: number): number {
  return (Math.trunc(karakter * 7 + 0.5) + 5) * 0.75;
}

/** Room as wide as a minus sign behind a number, by its format: right indents get lost in other programs. */
const JARAK = '_-';

/** Number format of a cell with that look. */
export function formatBerjarak(gaya: NamaGaya, format: string | undefined): string {
  if (!GAYA[gaya].berjarak) return format ?? 'General';
  if (format === undefined) return `@${JARAK}`;
  return (
    format
      .split(';')
      // A sheet that is brought back to what it was has the room already.
      .map((bagian) => (bagian.endsWith(JARAK) ? bagian : bagian + JARAK))
      .join(';')
  );
}
