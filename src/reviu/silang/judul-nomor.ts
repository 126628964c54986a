import type { DataLkj } from '../../domain/data';
import type { HasilLkj } from '../../domain/lkj';
import { aturan } from '../aturan';
import type { JudulTabel, Paragraf } from '../konteks';
import { calonNarasi } from '../narasi/calon-narasi';
import { indikatorSubjek } from '../narasi/indikator-kalimat';
import { pemilihUntuk } from '../narasi/konteks-judul';
import type { Calon } from '../temuan';
import { judulSalah } from './judul';

const BAB = /^\W*bab\s+([ivx]+|\d{1,2})\b/i;
const ROMAWI = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const NOMOR_TABEL = /^\W*tabel\s+(\d{1,2})\.\d{1,2}\b/i;

/** "Tabel 7.1" is numbered after indicator 7; a title whose words mean another indicator was copied. */
export const judulNomor = aturan({
  id: 'judul-nomor',
  keparahan: 'perhatian',
  kata: {
    id: {
      nama: 'Nomor pada judul tabel',
      kalimat: (t) => `Tabel bernomor ${t.dilaporkan}, tetapi judulnya menyebut indikator ${t.dihitung}.`,
    },
    en: {
      nama: 'Number in a title',
      kalimat: (t) => `The table is numbered ${t.dilaporkan}, but its title names indicator ${t.dihitung}.`,
    },
  },
  periksa: (hasil, { tabel, narasi }) => [...judulTabel(hasil, tabel), ...judulNarasi(hasil, narasi)],
});

function judulTabel({ data }: HasilLkj, tabel: readonly JudulTabel[]): (Calon | null)[] {
  if (menurutBab(tabel)) return [];
  return tabel.map((t) => {
    const nomor = Number(NOMOR_TABEL.exec(t.judul)?.[1] ?? Number.NaN);
    const [untuk, ...lain] = indikatorTabel(data, t.id);
    if (untuk === undefined || lain.length > 0 || untuk === nomor) return null;
    return data.indikator.some((i) => i.nomor === nomor) ? judulSalah(t, String(nomor), String(untuk)) : null;
  });
}

/** Titles enough to tell, and all of one number: they count the tables of a chapter. */
function menurutBab(tabel: readonly JudulTabel[]): boolean {
  const nomor = tabel.flatMap(({ judul }) => NOMOR_TABEL.exec(judul)?.[1] ?? []);
  return nomor.length >= JUDUL_SEBAB && new Set(nomor).size === 1;
}

const JUDUL_SEBAB = 3;

/** The same for captions in the running text. */
function judulNarasi(hasil: HasilLkj, narasi: readonly Paragraf[]): Calon[] {
  const pemilih = pemilihUntuk(hasil);
  let bab = '';
  return narasi.flatMap((paragraf): Calon[] => {
    bab = BAB.exec(paragraf.teks)?.[1]?.toUpperCase() ?? bab;
    const [awal = '', nomor] = NOMOR_TABEL.exec(paragraf.teks) ?? [];
    const untuk = indikatorSubjek(pemilih.pasti(paragraf.teks.slice(awal.length)), hasil)?.data.nomor;
    const ada = hasil.data.indikator.some((i) => i.nomor === Number(nomor));
    if (nomor === undefined || untuk === undefined || untuk === Number(nomor) || !ada) return [];
    // Numbered by its chapter, it says nothing of an indicator.
    return ROMAWI[Number(nomor)] === bab || nomor === bab ? [] : [calonNarasi(paragraf, [nomor, String(untuk)])];
  });
}

/** The indicators that a table feeds. */
function indikatorTabel({ kluster, tren }: DataLkj, id: string): number[] {
  const langsung = kluster.filter((k) => k.id === id).flatMap((k) => k.untuk?.indikator ?? []);
  const baris = tren.filter((b) => b.titik.some((t) => t.nilai?.tabel === id)).flatMap((b) => b.untuk?.indikator ?? []);
  return [...new Set([...langsung, ...baris])];
}
