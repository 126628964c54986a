import { tambahkan } from '../dasar/kelompok';
import type { Kotak } from '../dasar/kotak';
import { cetakFormat } from './cetak-format';
import type { NamaGaya, RencanaLembar, SelRencana } from './rencana';

/** A table of a sheet, to be copied on its own. */
export interface BlokSalin {
  /** The heading above it. */
  judul: string;
  kotak: Kotak;
}

/** What goes to the clipboard: a real table for Word, and rows of tabs for everything else. */
export interface Salinan {
  html: string;
  tsv: string;
}

const KEPALA: ReadonlySet<NamaGaya> = new Set(['kepala', 'kepalaTengah', 'kepalaAngka']);
const TENGAH: ReadonlySet<NamaGaya> = new Set(['kepalaTengah', 'teksTengah']);
const RATA_KANAN: ReadonlySet<NamaGaya> = new Set(['kepalaAngka', 'angka', 'grupAngka', 'totalAngka']);
const TEBAL: ReadonlySet<NamaGaya> = new Set([...KEPALA, 'grup', 'grupAngka', 'total', 'totalAngka']);
const BUKAN_TABEL: ReadonlySet<NamaGaya> = new Set(['judul', 'subjudul', 'catatan', 'polos']);

/** The tables of a sheet, each from its header row to its last row. */
export function blokTabel(lembar: RencanaLembar): BlokSalin[] {
  const baris = menurutBaris(lembar.sel);
  const nomor = [...baris.keys()].sort((a, b) => a - b);
  const blok: BlokSalin[] = [];
  let judul = '';
  let awal: number | null = null;
  const tutup = (akhir: number): void => {
    if (awal !== null) {
      blok.push({
        judul,
        kotak: { baris: awal, kolom: 0, jumlahBaris: akhir - awal + 1, jumlahKolom: lebarTabel(lembar) },
      });
    }
    awal = null;
  };
  nomor.forEach((n, i) => {
    const isi = baris.get(n) ?? [];
    const sebelum = nomor[i - 1];
    const kepala = isi.every(({ gaya }) => KEPALA.has(gaya) || gaya === 'polos');
    const putus = sebelum !== n - 1 || kepala || isi.some(({ gaya }) => BUKAN_TABEL.has(gaya));
    if (putus && sebelum !== undefined) tutup(sebelum);
    if (kepala) awal = n;
    else if (awal === null) judul = teksPertama(isi) || judul;
  });
  const terakhir = nomor.at(-1);
  if (terakhir !== undefined) tutup(terakhir);
  return blok;
}

/** A table as HTML with its own borders and alignments, and as tab-separated text; numbers in Indonesian form. */
export function salinBlok(lembar: RencanaLembar, { kotak }: BlokSalin): Salinan {
  const baris = menurutBaris(lembar.sel);
  const lebar = new Map(lembar.gabung.map((g) => [`${g.baris},${g.kolom}`, g.jumlahKolom]));
  const nomor = Array.from({ length: kotak.jumlahBaris }, (_, i) => kotak.baris + i);
  const isiBaris = nomor.map((n) => selTampak(baris.get(n) ?? [], lebar, kotak));
  const html = isiBaris.map((isi) => `<tr>${isi.map(selHtml).join('')}</tr>`).join('');
  return {
    html: `<table style="border-collapse:collapse;font-family:Calibri,sans-serif;font-size:11pt">${html}</table>`,
    tsv: isiBaris.map((isi) => isi.flatMap(selTsv).join('\t')).join('\n'),
  };
}

interface SelSalin {
  teks: string;
  gaya: NamaGaya;
  lebar: number;
}

/** Cells that a reader sees: covered ones and the strip of keys are left out. */
function selTampak(sel: readonly SelRencana[], lebar: ReadonlyMap<string, number>, kotak: Kotak): SelSalin[] {
  const hasil: SelSalin[] = [];
  let sampai = kotak.kolom;
  for (const satu of [...sel].sort((a, b) => a.kolom - b.kolom)) {
    if (satu.kolom < sampai || satu.gaya === 'kunci' || satu.kolom >= kotak.kolom + kotak.jumlahKolom) continue;
    const lebarSel = lebar.get(`${satu.baris},${satu.kolom}`) ?? 1;
    hasil.push({ teks: teksTampak(satu), gaya: satu.gaya, lebar: lebarSel });
    sampai = satu.kolom + lebarSel;
  }
  return hasil;
}

function selHtml({ teks, gaya, lebar }: SelSalin): string {
  const gayaSel = [
    'border:1px solid #BFC5C8',
    'padding:2px 6px',
    `text-align:${RATA_KANAN.has(gaya) ? 'right' : TENGAH.has(gaya) ? 'center' : 'left'}`,
    ...(TEBAL.has(gaya) ? ['font-weight:bold'] : []),
    ...(KEPALA.has(gaya) ? ['background:#DCE8EC'] : []),
  ].join(';');
  const tanda = KEPALA.has(gaya) ? 'th' : 'td';
  return `<${tanda}${lebar > 1 ? ` colspan="${lebar}"` : ''} style="${gayaSel}">${amankan(teks)}</${tanda}>`;
}

/** A wide cell takes as many columns in the text as on the sheet. */
const selTsv = ({ teks, lebar }: SelSalin): string[] => [
  teks.replace(/[\t\n\r]+/g, ' '),
  ...Array.from({ length: lebar - 1 }, () => ''),
];

/** What the cell shows; of a formula, what it is expected to give. */
function teksTampak({ isi, format }: SelRencana): string {
  if (isi.jenis === 'teks') return isi.teks;
  const nilai = isi.jenis === 'angka' ? isi.nilai : isi.jenis === 'rumus' ? isi.harapan : null;
  if (nilai === null) return '';
  return typeof nilai === 'string' ? nilai : cetakFormat(nilai, format);
}

const amankan = (teks: string): string =>
  teks.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function menurutBaris(sel: readonly SelRencana[]): Map<number, SelRencana[]> {
  const baris = new Map<number, SelRencana[]>();
  for (const satu of sel) tambahkan(baris, satu.baris, satu);
  return baris;
}

const lebarTabel = ({ lebarKolom, kolomPembaca }: RencanaLembar): number => kolomPembaca?.kunci ?? lebarKolom.length;

const teksPertama = (sel: readonly SelRencana[]): string => {
  const [pertama] = sel;
  return pertama?.isi.jenis === 'teks' && pertama.gaya !== 'catatan' ? pertama.isi.teks : '';
};
