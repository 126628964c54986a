import type { AlamatSel } from '../../dasar/sel';
import type { LembarCetak } from './lembar-cetak';
import { type AngkaCetak, bacaAngkaCetak } from './angka-cetak';
import { type ArtiKolom, artiKolom, bukanIsi } from './judul-kolom';
import { bacaNama, type Nama } from './nama';

/** A figure of a printed table. */
export interface SelCetak {
  asal: AlamatSel;
  /** As printed, in one line. */
  teks: string;
  angka: AngkaCetak;
}

export interface KolomCetak extends ArtiKolom {
  kolom: number;
  /** The heading, its levels from the top down. */
  judul: string;
}

export interface BarisCetak {
  baris: number;
  nama: Nama;
  /** The name's cell. */
  asal: AlamatSel;
  /** Name of the row that it stands under, where its own begins with a dash: "Jumlah produksi". */
  induk: Nama | null;
  /** The unit printed in a column of its own: "ekor"; '' without one. */
  satuan: string;
  /** Figures by sheet column. */
  sel: ReadonlyMap<number, SelCetak>;
  /** What stands in the columns that hold words as well as figures. */
  campuran: ReadonlyMap<number, string>;
}

/** A table as it is printed, of whatever kind. */
export interface TabelCetak {
  lembar: string;
  /** "Tabel 3.7 Realisasi Anggaran …"; '' without a caption. */
  judul: string;
  /** The only year of the caption. */
  tahun: number | null;
  kolom: readonly KolomCetak[];
  /** Columns behind the names in which figures stand among words: "2.654 judul, 8.058 eksemplar". */
  kolomCampuran: readonly { kolom: number; judul: string }[];
  baris: readonly BarisCetak[];
}

/** A sheet longer than this is a list of transactions, not a table of a report. */
const BARIS_PALING_BANYAK = 3000;

/** The tables of the sheets: a heading is a row of words that says what figures stand under it. */
export function bacaTabelCetak(lembar: readonly LembarCetak[]): TabelCetak[] {
  return lembar.flatMap((l) => (l.teks.length > BARIS_PALING_BANYAK ? [] : tabelLembar(l)));
}

function tabelLembar(lembar: LembarCetak): TabelCetak[] {
  const baris = lembar.teks.map((b) => b.map((t) => t.replace(/\s+/g, ' ').trim()));
  const hasil: TabelCetak[] = [];
  let judul = '';
  for (let b = 0; b < baris.length;) {
    const isi = baris[b] ?? [];
    if (!kepala(isi)) {
      const terisi = isi.filter((t) => t !== '');
      if (terisi.length === 1 && (terisi[0]?.length ?? 0) > 8 && bacaAngkaCetak(terisi[0] ?? '') === null)
        judul = terisi[0] ?? '';
      b += 1;
      continue;
    }
    let badan = b + 1;
    while (badan < baris.length && badan < b + 4 && lanjutanKepala(baris[badan] ?? [])) badan++;
    let akhir = badan;
    while (akhir < baris.length && !kepala(baris[akhir] ?? [])) akhir++;
    const tabel = susunTabel(lembar, judul, baris.slice(b, badan), { baris, dari: badan, sampai: akhir });
    if (tabel) hasil.push(tabel);
    judul = judulBerikut(baris.slice(badan, akhir)) ?? judul;
    b = akhir;
  }
  return hasil;
}

/** The caption of the next table of the sheet, which stands under the rows of this one. */
const judulBerikut = (isi: readonly (readonly string[])[]): string | undefined =>
  isi
    .map((baris) => baris.filter((t) => t !== ''))
    .filter(([satu = '', lagi]) => lagi === undefined && /^\W*tabel\s*[\divx]/i.test(satu))
    .at(-1)?.[0];

const KATA_KEPALA =
  /\b(?:target|realisasi|capaian|pencapaian|anggaran|pagu|alokasi|jumlah|nilai|bobot|skor|penyerapan|efisiensi|indikator|program|kegiatan|sasaran|uraian|satuan|kriteria|tahun)\b|^no\.?$/i;

/** A heading: at least two cells of words, at least one of them known, and no figure. */
function kepala(isi: readonly string[]): boolean {
  const terisi = isi.filter((t) => t !== '');
  return (
    terisi.length >= 2 &&
    terisi.some((t) => KATA_KEPALA.test(t) && t.length <= 90) &&
    terisi.every((t) => t.length <= 120 && (bacaAngkaCetak(t) === null || /^(?:19|20)\d\d$/.test(t))) &&
    terisi.filter((t) => /\p{L}{2,}/u.test(t) || /^%|20\d\d/.test(t)).length >= 2 &&
    isi.findIndex((t) => t !== '') <= 1
  );
}

/** Years, column numbers and words under a heading. */
function lanjutanKepala(isi: readonly string[]): boolean {
  const terisi = isi.filter((t) => t !== '');
  if (terisi.length === 0) return false;
  if (terisi.length >= 2 && terisi.every((t) => /^\(?\d{1,2}\)?$/.test(t))) return urut(terisi);
  return terisi.every(
    (t) => /^(?:19|20)\d\d\**$/.test(t) || (t.length <= 40 && bacaAngkaCetak(t) === null && KATA_BAWAH.test(t)),
  );
}
const KATA_BAWAH =
  /\b(?:target|realisasi|capaian|uraian|satuan|indikator|rp|tri?w(?:ulan)?|sebelum|setelah|anggaran|fisik|keuangan|20\d\d)\b|%/i;

const urut = (teks: readonly string[]): boolean => {
  const angka = teks.map((t) => Number(t.replace(/[()]/g, '')));
  return angka.every((n, i) => i === 0 || n >= (angka[i - 1] ?? 0) - 1) && (angka[0] ?? 9) <= 2;
};

interface Badan {
  baris: readonly (readonly string[])[];
  dari: number;
  sampai: number;
}

function susunTabel(
  lembar: LembarCetak,
  judul: string,
  atas: readonly (readonly string[])[],
  badan: Badan,
): TabelCetak | null {
  const semua = [...atas, ...badan.baris.slice(badan.dari, badan.sampai)];
  const lebar = semua.reduce((paling, { length }) => Math.max(paling, length), 0);
  const tingkat = Array.from({ length: lebar }, (_, k) => tingkatKolom(atas, k));
  const isi = badan.baris.slice(badan.dari, badan.sampai);
  const kolomAngka = Array.from({ length: lebar }, (_, k) => k).filter(
    (k) =>
      !bukanIsi(tingkat[k]?.join(' ') ?? '') &&
      berangka(isi.map((b) => b[k] ?? '')) &&
      !penomoran(isi.map((b) => b[k] ?? '')),
  );
  const [pertama] = kolomAngka;
  if (pertama === undefined) return null;
  const satuan = tingkat.findIndex((t) => /^satuan/i.test(t.join(' ')));
  const kolomNama = Array.from({ length: pertama }, (_, k) => k).filter(
    (k) => !bukanIsi(tingkat[k]?.join(' ') ?? '') && isi.some((b) => /\p{L}{2,}/u.test(b[k] ?? '')),
  );
  const kolomCampuran = Array.from({ length: lebar }, (_, k) => k).filter(
    (k) => k > pertama && !kolomAngka.includes(k) && !bukanIsi(tingkat[k]?.join(' ') ?? ''),
  );
  const tahun = new Set((judul.match(/20\d\d(?!\d)/g) ?? []).map(Number));
  const [satu] = tahun;
  const baris = barisTabel(lembar, badan, { kolomNama, kolomAngka, kolomCampuran, satuan, tingkat });
  if (baris.length === 0) return null;
  return {
    lembar: lembar.nama,
    judul,
    tahun: tahun.size === 1 ? (satu ?? null) : null,
    kolom: persenAnggaran(
      kolomAngka.map((k) => ({
        ...artiTahun(artiKolom(tingkat[k] ?? []), judul),
        kolom: lembar.kolom + k,
        judul: (tingkat[k] ?? []).join(' '),
      })),
    ),
    kolomCampuran: kolomCampuran.map((k) => ({ kolom: lembar.kolom + k, judul: (tingkat[k] ?? []).join(' ') })),
    baris,
  };
}

/** A column that is headed by nothing but a year says what the caption says, when that is one thing. */
const artiTahun = (arti: ArtiKolom, judul: string): ArtiKolom => {
  if (arti.peran !== 'lain' || arti.tahun === null) return arti;
  const ada = (['target', 'realisasi', 'capaian', 'anggaran'] as const).filter((p) =>
    new RegExp(`\\b${p}`, 'i').test(judul),
  );
  const [peran] = ada;
  return ada.length === 1 && peran ? { ...arti, peran } : arti;
};

/** A "%" behind a budget is a share of it. */
const persenAnggaran = (kolom: readonly KolomCetak[]): KolomCetak[] => {
  const berpagu = kolom.some((k) => k.peran === 'anggaran') && !kolom.some((k) => k.peran === 'target');
  return kolom.map((k) =>
    berpagu && /%|persen/i.test(k.judul) && !/fisik/i.test(k.judul) ? { ...k, peran: 'serapan' } : k,
  );
};

/** The levels of one column's heading; a cell over several columns counts for each that has a heading of its own. */
function tingkatKolom(atas: readonly (readonly string[])[], kolom: number): string[] {
  return atas.flatMap((baris, i) => {
    const sendiri = baris[kolom] ?? '';
    if (/^\(?\d{1,2}\)?$/.test(sendiri)) return [];
    if (sendiri !== '') return [sendiri];
    const dibawah = atas.slice(i + 1).some((b) => (b[kolom] ?? '') !== '' && !/^\(?\d{1,2}\)?$/.test(b[kolom] ?? ''));
    if (!dibawah) return [];
    for (let k = kolom - 1; k >= 0; k--) if ((baris[k] ?? '') !== '') return [baris[k] ?? ''];
    return [];
  });
}

/** A column of figures: more than half of its filled cells are one number each, or all but dashes and words are few. */
function berangka(isi: readonly string[]): boolean {
  const terisi = isi.filter((t) => t !== '' && !/^(?:[-–]+|n\/?a|sda|nihil)$/i.test(t));
  const angka = terisi.filter((t) => bacaAngkaCetak(t) !== null).length;
  return angka > 0 && angka * 2 > terisi.length;
}

/** A column that counts its rows: 1, 2, 3 … */
function penomoran(isi: readonly string[]): boolean {
  const angka = isi.filter((t) => t !== '').map((t) => Number(/^\(?(\d{1,2})[.)]?$/.exec(t)?.[1] ?? Number.NaN));
  return angka.length > 1 && angka.every((n, i) => n === 1 || (i > 0 && n === (angka[i - 1] ?? 0) + 1));
}

interface Susunan {
  kolomNama: readonly number[];
  kolomAngka: readonly number[];
  kolomCampuran: readonly number[];
  satuan: number;
  tingkat: readonly (readonly string[])[];
}

/** The label of a total often begins under "No". */
const kolomTotal = (isi: readonly string[]): number | undefined => {
  const di = isi.findIndex((t) => t !== '');
  return /^(?:jumlah|total|jml)\b/i.test(isi[di] ?? '') ? di : undefined;
};

const ANAK = /^[\s]*[-–•\p{Co}]\s*(?=\p{L})/u;

function barisTabel(
  lembar: LembarCetak,
  badan: Badan,
  { kolomNama, kolomAngka, kolomCampuran, satuan, tingkat }: Susunan,
): BarisCetak[] {
  const hasil: BarisCetak[] = [];
  let induk: Nama | null = null;
  for (let b = badan.dari; b < badan.sampai; b++) {
    const isi = badan.baris[b] ?? [];
    const uang = kolomNama.find((k) => /program|kegiatan/i.test(tingkat[k]?.join(' ') ?? ''));
    const nama = [...kolomNama].reverse().find((k) => /\p{L}/u.test(isi[k] ?? '')) ?? kolomTotal(isi);
    if (nama === undefined) continue;
    const asli = isi[nama] ?? '';
    const dibaca = bacaNama(asli);
    if (!ANAK.test(asli)) induk = dibaca;
    const alamat = (k: number): AlamatSel => ({
      lembar: lembar.nama,
      baris: lembar.baris + b,
      kolom: lembar.kolom + k,
    });
    const sel = kolomAngka.flatMap((k): [number, SelCetak][] => {
      const teks = isi[k] ?? '';
      const angka = bacaAngkaCetak(teks);
      return angka ? [[lembar.kolom + k, { asal: alamat(k), teks, angka }]] : [];
    });
    const tambah = (kolom: number, milik: readonly [number, SelCetak][]): void => {
      if (milik.length === 0) return;
      const teks = isi[kolom] ?? '';
      hasil.push({
        baris: lembar.baris + b,
        nama: bacaNama(teks),
        asal: alamat(kolom),
        induk: ANAK.test(teks) ? induk : null,
        satuan: (satuan < 0 ? '' : (isi[satuan] ?? '')).toLowerCase(),
        sel: new Map(milik),
        campuran: new Map(kolomCampuran.map((k) => [lembar.kolom + k, isi[k] ?? ''])),
      });
    };
    // A table of indicators may print the program's money beside them: that is the program's.
    const milikUang =
      uang !== undefined && uang !== nama && (isi[uang] ?? '') !== ''
        ? sel.filter(([, s]) => s.angka.nilai.abs().gte(100000))
        : [];
    tambah(
      nama,
      sel.filter((s) => !milikUang.includes(s)),
    );
    if (uang !== undefined) tambah(uang, milikUang);
  }
  return hasil;
}
