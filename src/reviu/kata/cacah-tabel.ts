import type { AlamatSel } from '../../dasar/sel';
import type { TabelPolos } from '../../domain/tabel-polos';
import { bacaNama } from '../cetak/nama';

export interface CacahTabel {
  sasaran: number;
  /** Cells that print one: two sasaran may have the same words, one be printed for each of its indicators. */
  selSasaran: number;
  indikator: number;
  /** The indicators' names, in order. */
  nama: string;
  asal: AlamatSel;
  namaSasaran: ReadonlySet<string>;
}

/** Sasaran and indicators of a table that has a column of each; a blank sasaran goes on with the one above. */
export function cacahTabel(tabel: TabelPolos): CacahTabel[] {
  const sasaran = tabel.kolom.find((k) => /\bsasaran\b/.test(k.penuh));
  const indikator = tabel.kolom.find((k) => /\bindikator\b/.test(k.penuh) && k !== sasaran);
  if (!sasaran || !indikator) return [];
  const bukanTotal = tabel.baris.filter((b) => b.peran === 'data');
  const baris = bukanTotal.filter((b) => b.sel.has(indikator.kolom));
  // A sasaran may stand in a row of its own over its indicators.
  const tercetak = bukanTotal.flatMap((b) => kunciSasaran(b.sel.get(sasaran.kolom)?.teks) ?? []);
  const nama = new Set(tercetak);
  const asal = baris[0]?.sel.get(indikator.kolom)?.asal;
  const namaIndikator = baris.map((b) => bacaNama(b.sel.get(indikator.kolom)?.teks ?? '').kata.join(' ')).join('|');
  return asal && nama.size > 0
    ? [
        {
          sasaran: nama.size,
          selSasaran: tercetak.length,
          indikator: baris.length,
          nama: namaIndikator,
          asal,
          namaSasaran: nama,
        },
      ]
    : [];
}

/** A sasaran by its words: "1. Meningkatnya …" and "Sasaran Stratejik : Meningkatnya …" are one. */
const kunciSasaran = (teks: string | undefined): string | null =>
  teks === undefined ? null : bacaNama(teks.replace(/^.*?sasaran[^:]{0,20}:\s*/i, '')).kata.join(' ');
