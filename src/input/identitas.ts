import { AWAL_INSTANSI, LABEL_INSTANSI, TINGKAT_INSTANSI } from './kosakata/instansi';
import { diawaliFrasa, normal } from './normal';

/** Title rows of one table, and whether it is the Perjanjian Kinerja (whose title is believed first). */
export interface JudulTabel {
  utama: boolean;
  judul: readonly string[];
  lembar: string;
}

/**
 * The report's year: the PK's title, then its sheet's name, then the year that most titles name. Null when none
 * names one, or when two are named equally often.
 */
export function tahunLaporan(tabel: readonly JudulTabel[]): number | null {
  const utama = tabel.filter((t) => t.utama);
  return (
    terbanyak(utama.flatMap((t) => t.judul)) ??
    terbanyak(utama.map((t) => t.lembar)) ??
    terbanyak(tabel.flatMap((t) => t.judul))
  );
}

/** A line with one year votes for it; "2020 – 2024" and "Tabel 2.1" do not. */
function terbanyak(baris: readonly string[]): number | null {
  const suara = new Map<number, number>();
  for (const b of baris) {
    const tahun = tahunTeks(b);
    if (tahun !== null) suara.set(tahun, (suara.get(tahun) ?? 0) + 1);
  }
  const [pertama, kedua] = [...suara].sort((a, b) => b[1] - a[1]);
  return pertama && pertama[1] > (kedua?.[1] ?? 0) ? pertama[0] : null;
}

/** The one year that a text names, also "IKPA_DESEMBER_2024"; null when it names none or several. */
export function tahunTeks(teks: string): number | null {
  const tahun = new Set([...teks.matchAll(/(?:^|\D)(20\d{2})(?!\d)/g)].map(([, t]) => Number(t)));
  const [satu] = tahun;
  return tahun.size === 1 && satu !== undefined ? satu : null;
}

/** The unit the report is about, as a title row prints it; the PK's titles are read first. */
export function instansiLaporan(tabel: readonly JudulTabel[]): string | null {
  const urut = [...tabel].sort((a, b) => Number(b.utama) - Number(a.utama));
  for (const baris of urut.flatMap((t) => t.judul)) {
    const berlabel = LABEL_INSTANSI.exec(baris)?.[1];
    if (berlabel) return berlabel.trim();
    const label = normal(baris);
    if (AWAL_INSTANSI.some((awal) => diawaliFrasa(label, awal))) return tanpaTahun(baris);
  }
  return null;
}

/** The lowest unit that title rows name, below a whole ministry; null when they name none. */
export function unitJudul(judul: readonly string[]): string | null {
  let [unit, terendah]: [string | null, number] = [null, 0];
  for (const baris of judul) {
    const berlabel = LABEL_INSTANSI.exec(baris)?.[1]?.trim();
    // "PERJANJIAN KINERJA TAHUN 2023 SENTRA MELATI"
    const nama = tanpaTahun(berlabel ?? /\b20\d{2}\s+(\p{L}.*)$/u.exec(baris)?.[1] ?? baris);
    const tingkat = tingkatInstansi(nama) ?? (berlabel ? TINGKAT_INSTANSI.length : 0);
    if (tingkat > terendah) [unit, terendah] = [nama, tingkat];
  }
  return unit;
}

/** Rank by the longest beginning that fits: "direktorat jenderal" before "direktorat". */
function tingkatInstansi(nama: string): number | null {
  const label = normal(nama);
  const cocok = TINGKAT_INSTANSI.flatMap((awal, tingkat) => awal.map((kata) => ({ kata, tingkat })))
    .filter(({ kata }) => diawaliFrasa(label, kata))
    .sort((a, b) => b.kata.length - a.kata.length);
  return cocok[0]?.tingkat ?? null;
}

function tanpaTahun(baris: string): string {
  return baris.replace(/\s*(tahun\s*)?(anggaran\s*)?20\d{2}(\s*[-–]\s*20\d{2})?\s*$/i, '').trim();
}
