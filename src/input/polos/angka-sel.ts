import { Decimal } from '../../dasar/desimal';
import type { AngkaPolos } from '../../domain/tabel-polos';
import type { Kisi } from '../kisi';
import { rapikan } from '../normal';
import { type BacaanTeks, bacaTeksAngka, type Digit, type Kebiasaan } from '../sel/angka';
import { bacaSel } from '../sel/baca';

/** Habits that a column's unmistakable cells show, and how often. */
export type Saksi = Record<Kebiasaan, number>;

type Terbaca = Extract<BacaanTeks, { jenis: 'angka' | 'meragukan' }>;

/** So many unmistakable cells settle how a column is written. */
const JELAS = 3;
/** "Level 3 (3,157)": words, then one number in brackets. */
const DALAM_KURUNG = /^\p{L}[^()]*\(\s*([-+]?\d[\d.,]*\s*%?)\s*\)$/u;
/** "131,83 (SB)", "61 kampung", "15 kegiatan/ usaha": one number, then words. */
const DENGAN_KATA =
  /^([-+]?\d[\d.,]*)\s*(?:\(\s*\p{L}{1,14}(?: \p{L}{1,14})?\)|\p{Ll}{1,14}(?:[ /]{1,2}\p{Ll}{1,14})?)$/u;
/** "(0,23)": a negative, as accounts print it. */
const KURUNG_NEGATIF = /^\(\s*(\d[\d.,]*\s*%?)\s*\)$/;

const terbacaSebagaiAngka = (teks: string): Terbaca | null => {
  const bacaan = bacaTeksAngka(teks);
  return bacaan.jenis === 'angka' || bacaan.jenis === 'meragukan' ? bacaan : null;
};

interface Potongan {
  teks: string;
  bacaan: Terbaca;
}

/** "1.506.190.00 Rp 0": a narrow cell broke the amount, and its "Rp" came between. */
function sambungUang(teks: string): string {
  const [, awal = '', akhir = ''] = /^(\d[\d.]*) Rp\.? (\d{1,2})$/.exec(teks) ?? [];
  const utuh = awal + akhir;
  const ribuan = /^\d{1,3}(?:\.\d{3})+$/;
  return ribuan.test(utuh) && !ribuan.test(awal) ? utuh : teks;
}

/** The numbers that a text prints; several only where it is nothing but numbers, one a line. */
function potong(teks: string): Potongan[] {
  const rapi = sambungUang(rapikan(teks));
  const satu = terbacaSebagaiAngka(rapi);
  if (satu) return [{ teks: rapi, bacaan: satu }];
  const kurung = KURUNG_NEGATIF.exec(rapi)?.[1];
  const negatif = kurung === undefined ? null : terbacaSebagaiAngka(`-${kurung}`);
  // "(1)" numbers a column or a row.
  if (negatif && /[.,%]/.test(rapi)) return [{ teks: rapi, bacaan: negatif }];
  const dalam = (DALAM_KURUNG.exec(rapi) ?? DENGAN_KATA.exec(rapi))?.[1];
  const isi = dalam === undefined ? null : terbacaSebagaiAngka(dalam);
  if (dalam !== undefined && isi) return [{ teks: dalam, bacaan: isi }];
  const kata = rapi.split(' ');
  if (kata.length < 2) return [];
  const semua = kata.map((k) => ({ teks: k, bacaan: terbacaSebagaiAngka(k) }));
  return semua.flatMap(({ teks: t, bacaan }) => (bacaan ? [{ teks: t, bacaan }] : [])).length === semua.length
    ? semua.flatMap(({ teks: t, bacaan }) => (bacaan ? [{ teks: t, bacaan }] : []))
    : [];
}

/** Adds what a text cell shows of the column's habit. */
export function saksikan(kisi: Kisi, baris: number, kolom: number, saksi: Saksi): void {
  if (kisi.jenis(baris, kolom) !== 'teks') return;
  for (const { bacaan } of potong(String(kisi.sel(baris, kolom).nilai))) {
    if (bacaan.jenis === 'angka' && bacaan.kebiasaan) saksi[bacaan.kebiasaan] += 1;
  }
}

/** The numbers that a cell prints; a doubtful separator follows the habit of its column, else the Indonesian one. */
export function angkaSel(kisi: Kisi, baris: number, kolom: number, saksi: Saksi): AngkaPolos[] {
  const sel = kisi.sel(baris, kolom);
  if (sel.jenis === 'angka') {
    const bacaan = bacaSel(sel, () => null);
    if (bacaan.jenis !== 'angka') return [];
    const { nilai, desimal, satuan } = bacaan;
    return [{ nilai, desimal, persen: satuan === '%', teks: sel.teks.trim(), lain: null }];
  }
  if (sel.jenis !== 'teks') return [];
  return potong(String(sel.nilai)).map(({ teks, bacaan }) => {
    const persen = bacaan.satuan === '%';
    if (bacaan.jenis === 'angka') return { nilai: bacaan.nilai, desimal: bacaan.desimal, persen, teks, lain: null };
    const [pilih, lain] = pilihDigit(bacaan, saksi);
    const melawan = Math.max(saksi.indonesia, saksi.inggris) >= JELAS && Math.min(saksi.indonesia, saksi.inggris) === 0;
    return { ...pilih, persen, teks, lain: { ...lain, melawan } };
  });
}

function pilihDigit(bacaan: Extract<Terbaca, { jenis: 'meragukan' }>, saksi: Saksi): [Digit, Digit] {
  const indonesia = saksi.indonesia >= saksi.inggris;
  // "0,352" counts nothing.
  const ribuan = indonesia === bacaan.titik && !new Decimal(bacaan.ribuan.nilai).isZero();
  return ribuan ? [bacaan.ribuan, bacaan.pecahan] : [bacaan.pecahan, bacaan.ribuan];
}
