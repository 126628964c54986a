import type { JenisParagraf, Paragraf } from '../konteks';

const KETERANGAN = /^\W*(?:tabel|grafik|gambar|diagram|bagan)\.?\s*\d+/i;
const BERKATA_KERJA =
  /\b(?:menunjuk\w*|dapat|terlihat|tampak|diketahui|menggambarkan|memuat|menyajikan|adalah|yaitu|sebagaimana|bahwa|tersebut|telah)\b/i;
const TANDA_TANGAN =
  /\bNIP\b\.?\s*:?\s*\d|^.{0,60}\b(?:19|20)\d{6}\s\d{6}\s\d\s\d{3}\W*$|^\W*(?:Pembina|Penata|Pengatur)\b(?: \w+){0,3}\W*$|^[\p{Lu}\s.,]+(?:,\s*[A-Z][\w.]*){1,4}\W*$/u;
const RUMUS = /[=×÷∑√]\s*[\d(\p{L}]|\bx\s*100\s*%|^\W*\(?\s*\)?\W*$/u;
const HALAMAN = /^\W*(?:halaman|hal\.?)?\s*(?:\d{1,3}|[ivxlc]{1,6})\W*$/i;
const BAB = /^\W*(?:BAB|LAMPIRAN)\s+[IVX\d]+\b/;
const NOMOR_JUDUL = /^\s*(?:\d{1,2}(?:\.\d{1,2})+\.?|[A-Z]\.|[IVX]+\.)\s+\S/;
/** Words that join a figure to what it is said of: the mark of a sentence. */
const TAUTAN =
  /\b(?:sebesar|sebanyak|sejumlah|senilai|yaitu|yakni|adalah|mencapai|menjadi|dengan|sehingga|dimana|terdapat|terdiri|meliputi|telah|bahwa|dibanding\w*|karena|mengalami|meningkat|menurun|pada tahun)\b|\b(?:target|realisasi|capaian)\w*(?:\s+\S+){0,2}\s*[:=]/i;
const PANJANG_JUDUL = 110;

/** Marks each paragraph with its kind, unless its report shows it; a paragraph between rows of a table that has no sentence is one of them. */
export function tandaiJenis(narasi: readonly Paragraf[]): Paragraf[] {
  let diDaftar = false;
  const kepala = kepalaHalaman(narasi);
  const jenis = narasi.map(({ teks }) => {
    if (kepala.has(teks.trim())) return 'lain';
    if (/^\W*daftar\s+(?:isi|tabel|gambar|grafik|lampiran)\W*$/i.test(teks)) diDaftar = true;
    else if (diDaftar && (BAB.test(teks) || teks.length > 250) && !/\.{4,}|…|:/.test(teks)) diDaftar = false;
    return diDaftar ? 'daftarIsi' : jenisParagraf(teks);
  });
  return narasi.map((p, i) => {
    const satu = jenis[i] ?? 'kalimat';
    const terapit = jenis[i - 1] === 'tabel' && jenis[i + 1] === 'tabel' && !TAUTAN.test(p.teks);
    return { ...p, jenis: p.jenis ?? (satu === 'kalimat' && terapit ? 'tabel' : satu) };
  });
}

const KALI_KEPALA = 4;

/** What stands over or under every page: a short line that comes again and again, word for word. */
function kepalaHalaman(narasi: readonly Paragraf[]): ReadonlySet<string> {
  const cacah = new Map<string, number>();
  for (const { teks } of narasi) {
    const isi = teks.trim();
    if (isi.length > 12 && isi.length <= PANJANG_JUDUL && /\b(?:laporan|lkj\w*|lkip|lakip|lakin)\b/i.test(isi))
      cacah.set(isi, (cacah.get(isi) ?? 0) + 1);
  }
  return new Set([...cacah].filter(([, n]) => n >= KALI_KEPALA).map(([isi]) => isi));
}

/** Running text, and a paragraph that nobody has looked at. */
export const berkalimat = ({ jenis = 'kalimat' }: Paragraf): boolean => jenis === 'kalimat';

function jenisParagraf(teks: string): JenisParagraf {
  const isi = teks.trim();
  if (/\.{5,}|…{2,}|\t\d{1,3}$/.test(isi)) return 'daftarIsi';
  if (KETERANGAN.test(isi) && !BERKATA_KERJA.test(isi))
    return /(?:\s\d{1,3}(?:[.,]\d+)*){4,}/.test(isi) ? 'tabel' : 'keterangan';
  if (/^\W*(?:sumber|keterangan|catatan)\s*:|^\*+\)/i.test(isi) && isi.length <= PANJANG_JUDUL) return 'lain';
  if (HALAMAN.test(isi) || TANDA_TANGAN.test(isi)) return 'lain';
  if (RUMUS.test(isi) && !TAUTAN.test(isi)) return 'lain';
  if (BAB.test(isi) && isi.length <= PANJANG_JUDUL) return 'judul';
  if (/^\W*(?:indikator|sasaran|tujuan|misi|program|kegiatan)(?: \p{L}+){0,4} \d{1,2}\W*$/iu.test(isi)) return 'judul';
  if (barisTabel(isi)) return 'tabel';
  if (isi.length <= PANJANG_JUDUL && !/[.;,]\s*$/.test(isi)) {
    const tanpaNomor = isi.replace(/^\W*(?:\d{1,2}(?:\.\d{1,2})+\.?|(?:\d{1,2}|[a-zA-Z]|[ivxIVX]+)[.)]+)\s+/, '');
    if (NOMOR_JUDUL.test(isi) && !TAUTAN.test(tanpaNomor)) return 'judul';
    if (!/\d/.test(tanpaNomor.replace(/\b(?:19|20)\d\d\b/g, '')) && !TAUTAN.test(tanpaNomor)) return 'judul';
  }
  return 'kalimat';
}

/** Figures without a word that joins them to anything: cells of a table that ran into the text. */
function barisTabel(teks: string): boolean {
  const isi = teks.replace(/^\W*(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|[a-zA-Z][.)])\s+/, '');
  const angka = isi.match(/\d[\d.,]*/g) ?? [];
  const nilai = angka.filter((a) => !/^(?:19|20)\d\d\.?$/.test(a));
  const kata = isi.match(/\p{L}{2,}/gu) ?? [];
  if (/(?:^|\s)(?:\d[\d.,]*\s+){3,}\d/.test(isi) || isi.includes('\t')) return angka.length > 1;
  if (nilai.length === 0 || TAUTAN.test(isi) || /[.;”"]\s*$/.test(isi)) return false;
  if (nilai.length >= 2) return nilai.length * 4 >= kata.length;
  return kata.length <= 14 && kata.length > 0 && (/\bRp\b/.test(isi) || /\d%?\s*$/.test(isi));
}
