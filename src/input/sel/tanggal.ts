import { bulanDariEjaan } from '../../dasar/bulan';
import { isoDariSerial, serialDari } from '../../dasar/tanggal';
import type { NilaiSel } from '../potret';

/** Serial numbers that can be a day of this time (1982 to 2119); below are counts and years. */
const SERIAL = { dari: 30_000, sampai: 80_000 };
/** Days that one cell may stand for: "23 Maret s.d. 3 April". */
const DERET_TERPANJANG = 31;

/** The year that a printed day names: "15/03/2024", "15 Maret 2024", "15-Mar-24". */
const TAHUN = /(?:^|\D)((?:19|20)\d\d)(?!\d)|^\d{1,2}[-/. ][\p{L}\d]+[-/. ](\d\d)$/u;

/**
 * The day of Excel's serial number as ISO; null where the number cannot be a day, or the cell shows one of another year:
 * workbooks that count from 1904 give numbers that are four years and a day smaller.
 */
export function isoSerial(nilai: NilaiSel, tercetak: string): string | null {
  if (typeof nilai !== 'number' || nilai < SERIAL.dari || nilai > SERIAL.sampai) return null;
  const iso = isoDariSerial(nilai);
  const [, penuh, singkat] = TAHUN.exec(tercetak.trim()) ?? [];
  const tahun = penuh ?? singkat;
  return tahun === undefined || iso.slice(0, 4).endsWith(tahun) ? iso : null;
}

const NAMA_HARI = /\b(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\b/g;
const SAMPAI = /\s*(?:-|–|—|s\.?\s?\/?\s?d\.?|sampai(?: dengan)?|hingga)\s*/;
const DAN = /\s*(?:,|&|;|\bdan\b)\s*/;

/**
 * The days that a text names, as ISO: "2026-01-01", "1/1/2026" (the day first), "Kamis, 1 Januari 2026", and as decrees
 * print them "8, 9 dan 12 April", "23–24 Maret", "31 Maret s.d. 1 April". `tahun` is that of the title, for days
 * without one. Null where anything of it is no day.
 */
export function hariDariTeks(teks: string, tahun: number | null): string[] | null {
  const polos = teks.toLowerCase().replace(NAMA_HARI, ' ').replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  const rapi = polos.replace(/^[\s,/-]+|[\s,/-]+$/g, '');
  const utuh = satuHari(rapi);
  if (utuh) return [utuh];
  const tahunTertulis = /(?:^|\s)((?:19|20)\d\d)$/.exec(rapi);
  const dipakai = tahunTertulis ? Number(tahunTertulis[1]) : tahun;
  const tanpaTahun = tahunTertulis ? rapi.slice(0, tahunTertulis.index).trim() : rapi;
  if (dipakai === null || tanpaTahun === '') return null;
  return deretHari(tanpaTahun, dipakai);
}

/** A day in figures alone. */
function satuHari(teks: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(teks);
  if (iso) return hari(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const biasa = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(teks);
  return biasa ? hari(Number(biasa[3]), Number(biasa[2]), Number(biasa[1])) : null;
}

/** Read from the right: a month holds for the days before it. */
function deretHari(teks: string, tahun: number): string[] | null {
  let bulan: number | null = null;
  let hasil: string[] = [];
  for (const bagian of teks.split(DAN).reverse()) {
    const ujung: string[] = [];
    for (const satu of bagian.split(SAMPAI).reverse()) {
      const cocok = /^(\d{1,2})(?: ([a-z]+))?$/.exec(satu.trim());
      if (!cocok) return null;
      if (cocok[2] !== undefined) bulan = bulanDariEjaan(cocok[2]) ?? null;
      const tanggal = bulan === null ? null : hari(tahun, bulan, Number(cocok[1]));
      if (tanggal === null) return null;
      ujung.unshift(tanggal);
    }
    const [awal, akhir = awal] = ujung;
    const isi = awal === undefined || akhir === undefined || ujung.length > 2 ? null : antara(awal, akhir);
    if (isi === null) return null;
    hasil = [...isi, ...hasil];
  }
  return hasil;
}

function antara(awal: string, akhir: string): string[] | null {
  const dari = serialDari(awal);
  const banyak = serialDari(akhir) - dari + 1;
  if (banyak < 1 || banyak > DERET_TERPANJANG) return null;
  return Array.from({ length: banyak }, (_, i) => isoDariSerial(dari + i));
}

/** Null for a day that no calendar has (30 February). */
function hari(tahun: number, bulan: number, tanggal: number): string | null {
  const waktu = new Date(Date.UTC(tahun, bulan - 1, tanggal));
  const ada = waktu.getUTCMonth() === bulan - 1 && waktu.getUTCDate() === tanggal;
  return ada ? waktu.toISOString().slice(0, 10) : null;
}
