import type { JenisAlinea } from './dokumen';

/** "Tabel 3.7 …", "Grafik 2", "Tabel L.1": the words under or over something that is shown. */
const KETERANGAN = /^\W{0,3}(?:tabel|grafik|gambar|diagram|bagan|skema)\s*\.?\s*(?:\d|[IVX]+\b|[A-Z]\.\d)/i;
const BERKALIMAT =
  /\b(?:menunjukkan|dapat|terlihat|tampak|diketahui|menggambarkan|memuat|menyajikan|adalah|yaitu|sebagaimana|bahwa|tersebut|telah|diatas|di atas|dijelaskan|berikut ini)\b/i;
const TITIK_TUNTUN = /(?:\.\s?){6,}|…{2,}|_{6,}/;
const JUDUL_DAFTAR = /^\W*daftar\s+(?:isi|tabel|gambar|grafik|lampiran|diagram)\W*$/i;
const TANDA_TANGAN = /\bNIP\b\.?\s*:?\s*\d|^\W*(?:Pembina|Penata|Pengatur)\b(?:\s\w+){0,3}\W*$/;
const RUMUS = /[÷∑√]|[=×x]\s*100\s*%?|^\W*[=×÷]/;
const NOMOR_BAB = /^(?:BAB|LAMPIRAN)\s+[IVXLC\d]+\b/;
/** "3.1", "III.2.1", "A.", "I." and what follows. */
const NOMOR_JUDUL = /^(?:(?:\d{1,2}|[IVX]{1,5})(?:\.\d{1,2})+\.?|[A-Z]\.|[IVX]{1,5}\.)\s+\S/;
const PANJANG_JUDUL = 130;
const PANJANG_KETERANGAN = 300;

export const adalahKeterangan = (teks: string): boolean =>
  KETERANGAN.test(teks) && teks.length <= PANJANG_KETERANGAN && !(BERKALIMAT.test(teks) && /[.:]\s*$/.test(teks));

/** Only captions of tables. */
export const adalahKeteranganTabel = (teks: string): boolean => /^\W{0,3}tabel/i.test(teks) && adalahKeterangan(teks);

/** "Sumber: …", "Keterangan: …", "*) …" below a table. */
export const adalahCatatan = (teks: string): boolean =>
  /^\W{0,2}(?:keterangan|ket|sumber(?:\s+data)?|catatan|note)\s*\.?\s*:|^\*+\)?\s*\S|^sumber\b/i.test(teks);

export function adalahJudul(teks: string): boolean {
  const isi = teks.trim();
  if (isi.length > PANJANG_JUDUL || /[;,]$/.test(isi)) return false;
  if (NOMOR_BAB.test(isi)) return true;
  if (NOMOR_JUDUL.test(isi)) return !/[.:]$/.test(isi) && !/\b(?:sebesar|sebanyak|adalah|yaitu)\b/i.test(isi);
  const huruf = isi.replace(/[^\p{L}]/gu, '');
  return huruf.length >= 4 && huruf === huruf.toUpperCase() && !/[.:]$/.test(isi) && !/\d{2,}[.,]\d/.test(isi);
}

/** How deep a heading stands: 1 for a chapter, deeper with every number. */
export function tingkatJudul(teks: string): number {
  const isi = teks.trim();
  if (NOMOR_BAB.test(isi)) return 1;
  const bernomor = /^((?:\d{1,2}|[IVX]{1,5})(?:\.\d{1,2})+)/.exec(isi);
  if (bernomor?.[1]) return bernomor[1].split('.').length;
  if (/^[IVX]{1,5}\.\s/.test(isi)) return 2;
  if (/^[A-Z]\.\s/.test(isi)) return 2;
  return 6;
}

/** The kind of each paragraph in its place; `ditentukan` is what the document says of its own. */
export function jenisAlinea(alinea: readonly { teks: string; ditentukan?: JenisAlinea | undefined }[]): JenisAlinea[] {
  let diDaftar = false;
  return alinea.map(({ teks, ditentukan }, i) => {
    if (JUDUL_DAFTAR.test(teks)) diDaftar = true;
    else if (diDaftar && !bersambungDaftar(alinea.slice(i, i + 4).map((satu) => satu.teks))) diDaftar = false;
    if (diDaftar || TITIK_TUNTUN.test(teks)) return 'daftarIsi';
    if (ditentukan) return ditentukan;
    if (adalahKeterangan(teks)) return 'keterangan';
    if (adalahCatatan(teks) && teks.length <= PANJANG_KETERANGAN) return 'keterangan';
    if (TANDA_TANGAN.test(teks)) return 'tandaTangan';
    if (RUMUS.test(teks) && teks.length <= PANJANG_JUDUL && !/[.;]$/.test(teks)) return 'rumus';
    return adalahJudul(teks) ? 'judul' : 'isi';
  });
}

/** A list of contents goes on as long as lines with a page number follow soon. */
const bersambungDaftar = (berikut: readonly string[]): boolean =>
  berikut.some((teks) => TITIK_TUNTUN.test(teks) || /\s[\divx]{1,4}$/.test(teks) || JUDUL_DAFTAR.test(teks)) &&
  (berikut[0] ?? '').length < 250;
