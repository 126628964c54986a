import {
  type AturanUnitTerbaca,
  type BarisAturan,
  LEMBAR_ATURAN,
  susunAturanUnit,
  TANPA_ATURAN_UNIT,
} from '../domain/pedoman/unit';
import type { PotretBuku, PotretLembar } from './potret';
import { isoSerial } from './sel/tanggal';

/** Its columns, in any order. */
const KEPALA_ATURAN = ['Aturan', 'Nilai', 'Mulai', 'Sampai', 'Sumber'] as const;

type Kepala = (typeof KEPALA_ATURAN)[number];

/** The unit's own rules, and the workbook without the sheet that they stand on: it is no table of the report. */
export function pisahkanAturan(
  buku: PotretBuku,
  diperiksa: string,
): { buku: PotretBuku; aturanUnit: AturanUnitTerbaca } {
  const lembar = buku.lembar.find(({ nama }) => sama(nama, LEMBAR_ATURAN));
  const baris = lembar ? barisAturan(lembar) : null;
  if (!lembar || !baris) return { buku, aturanUnit: TANPA_ATURAN_UNIT };
  return {
    buku: { lembar: buku.lembar.filter((satu) => satu !== lembar) },
    aturanUnit: susunAturanUnit(baris, diperiksa),
  };
}

const sama = (a: string, b: string): boolean => a.trim().toLowerCase() === b.toLowerCase();

/** Null for a sheet of that name that has no such table: it is the person's own and read as any other. */
function barisAturan({ nama, baris, kolom, teks, nilai }: PotretLembar): BarisAturan[] | null {
  const kepala = teks.findIndex((b) => KEPALA_ATURAN.every((k) => b.some((sel) => sama(sel, k))));
  const judul = teks[kepala];
  if (!judul) return null;
  const letak = new Map(KEPALA_ATURAN.map((k) => [k, judul.findIndex((sel) => sama(sel, k))]));
  return teks.slice(kepala + 1).flatMap((isi, i): BarisAturan[] => {
    const ke = kepala + 1 + i;
    const sel = (k: Kepala): string => (isi[letak.get(k) ?? -1] ?? '').trim();
    const tanggal = (k: 'Mulai' | 'Sampai'): string => isoDari(nilai[ke]?.[letak.get(k) ?? -1] ?? '', sel(k), k);
    // Lines of the template that are not filled in, and what is written under the table.
    if (sel('Aturan') === '' || sel('Nilai') === '') return [];
    const asal = { lembar: nama, baris: baris + ke, kolom: kolom + (letak.get('Aturan') ?? 0) };
    return [
      {
        nama: sel('Aturan'),
        nilai: sel('Nilai'),
        mulai: tanggal('Mulai'),
        sampai: tanggal('Sampai'),
        sumber: sel('Sumber'),
        asal,
      },
    ];
  });
}

/** A date cell, an ISO day, or a year; anything else stays as written, and the schema refuses it. */
function isoDari(nilai: string | number | boolean, teks: string, kolom: 'Mulai' | 'Sampai'): string {
  if (/^20\d\d$/.test(teks)) return kolom === 'Mulai' ? `${teks}-01-01` : `${teks}-12-31`;
  return isoSerial(nilai, teks) ?? teks;
}
