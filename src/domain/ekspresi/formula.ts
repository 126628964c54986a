import { acuanSel, namaSel } from '../../dasar/a1';
import type { AlamatSel } from '../../dasar/sel';
import type { Angka } from '../angka';
import { type Decimal, setengahDesimal } from '../../dasar/desimal';
import { isoDariSerial } from '../../dasar/tanggal';
import type { Fakta } from '../fakta';
import type { Ekspresi } from '../angka';
import { formulaBulat } from './bulat-formula';

/** Where an input or a figure stands; undefined when it has no cell of its own. */
export interface Tempat {
  fakta: (fakta: Fakta) => AlamatSel | undefined;
  angka: (angka: Angka) => AlamatSel | undefined;
  /** Where the sheet of the formula shows the input, too: a column of them is one range where their own cells are many. */
  tampak?: (fakta: Fakta, lembar: string) => AlamatSel | undefined;
}

/** Excel takes 255 arguments. */
const ARGUMEN_TERBANYAK = 250;
/** A sum of more parts than this is no chain of plus signs any more. */
const SUKU_BERANTAI = 8;

/**
 * Prints a rule as an Excel formula (English names, commas, no leading '=') for a cell on `lembar`.
 * Inputs without a cell and figures that stand nowhere are written out in place.
 */
export function keFormula(e: Ekspresi, tempat: Tempat, lembar: string): string {
  return cetak(e, { tempat, lembar }, 0);
}

interface Konteks {
  tempat: Tempat;
  lembar: string;
}

/** Binding strength: 1 sum and difference, 2 product and quotient, 3 power, 4 operand. */
type Kekuatan = 0 | 1 | 2 | 3 | 4;

function cetak(e: Ekspresi, k: Konteks, luar: Kekuatan): string {
  switch (e.op) {
    case 'fakta': {
      const sel = k.tempat.fakta(e.fakta);
      return sel ? acuan(sel, k.lembar) : (e.fakta.nilai?.toString() ?? 'NA()');
    }
    case 'angka': {
      const sel = k.tempat.angka(e.angka);
      return sel ? acuan(sel, k.lembar) : cetak(e.angka.ekspresi, k, luar);
    }
    case 'tetap':
      if (e.tanggal) return tanggalFormula(e.nilai.toNumber());
      return e.persen ? `${e.nilai.times(100).toString()}%` : e.nilai.toString();
    case 'jumlah':
      return runut(e.suku, k) || e.suku.length > SUKU_BERANTAI
        ? jumlahkan(rangkai(e.suku, k))
        : kurung(e.suku.map((s) => cetak(s, k, 1)).join('+'), 1, luar);
    case 'rata': {
      const isi = rangkai(e.suku, k);
      if (isi.length <= ARGUMEN_TERBANYAK) return `AVERAGE(${isi.join(',')})`;
      return kurung(`${jumlahkan(isi)}/${e.suku.length}`, 2, luar);
    }
    case 'kurang':
      return kurung(`${cetak(e.kiri, k, 1)}-${cetak(e.kanan, k, 2)}`, 1, luar);
    case 'kali':
      return kurung(e.faktor.map((f) => cetak(f, k, 2)).join('*'), 2, luar);
    case 'bagi':
      return kurung(`${cetak(e.pembilang, k, 2)}/${cetak(e.penyebut, k, 3)}`, 2, luar);
    case 'pangkat':
      return kurung(`${cetak(e.dasar, k, 4)}^${cetak(e.eksponen, k, 4)}`, 3, luar);
    case 'bulatAtas':
      return `ROUNDUP(${cetak(e.isi, k, 0)},0)`;
    case 'mutlak':
      return `ABS(${cetak(e.isi, k, 0)})`;
    case 'hariBulan':
      return `DAY(EOMONTH(${cetak(e.isi, k, 0)},0))`;
    case 'hariKerja':
      return `NETWORKDAYS(${[cetak(e.mulai, k, 0), cetak(e.akhir, k, 0), ...liburFormula(e.libur, k)].join(',')})`;
    case 'jika':
      return `IF(${cetak(e.kiri, k, 1)}${e.banding}${cetak(e.kanan, k, 1)},${cetak(e.maka, k, 0)},${cetak(e.lain, k, 0)})`;
    case 'bulat':
      return formulaBulat(cetak(e.isi, k, 0), e.tempat);
    case 'min':
      return `MIN(${daftar(e.isi, k)})`;
    case 'maks':
      return `MAX(${daftar(e.isi, k)})`;
    case 'cacah':
      // None of nothing: an agreement without a single realisasi.
      if (e.isi.length === 0) return '0';
      return kurung(
        rangkai(e.isi, k)
          .map((r) => cacahFormula(e, r))
          .join('+'),
        1,
        luar,
      );
  }
}

const tanggalFormula = (nomor: number): string => `DATE(${isoDariSerial(nomor).split('-').map(Number).join(',')})`;

/** Holidays as one range; where their cells are several, as a list of what they hold. */
function liburFormula(libur: readonly Ekspresi[], k: Konteks): string[] {
  if (libur.length === 0) return [];
  const isi = rangkai(libur, k);
  if (isi.length === 1) return isi;
  return [`{${libur.flatMap((hari) => (hari.op === 'fakta' ? (hari.fakta.nilai?.toString() ?? []) : [])).join(',')}}`];
}

/**
 * Counts what rounds (half up) to the wanted side of a limit. COUNTIF takes the limit as a joined number: written into
 * the criterion's text it would be read by the machine's regional settings.
 */
function cacahFormula({ banding, batas, tempat }: Extract<Ekspresi, { op: 'cacah' }>, rentang: string): string {
  const setengah = setengahDesimal(tempat);
  // A single cell is written as a range: not every engine takes it as one.
  const kotak = rentang.includes(':') ? rentang : `${rentang}:${rentang.slice(rentang.lastIndexOf('!') + 1)}`;
  const mulai = (batasBawah: Decimal): string => `COUNTIF(${kotak},">="&${batasBawah.toString()})`;
  switch (banding) {
    case '>':
      return mulai(batas.plus(setengah));
    case '>=':
      return mulai(batas.minus(setengah));
    case '<':
      return `COUNTIF(${kotak},"<"&${batas.minus(setengah).toString()})`;
    case '<=':
      return `COUNTIF(${kotak},"<"&${batas.plus(setengah).toString()})`;
    case '=':
      return `${mulai(batas.minus(setengah))}-${mulai(batas.plus(setengah))}`;
  }
}

const kurung = (isi: string, kekuatan: Kekuatan, luar: Kekuatan): string => (kekuatan < luar ? `(${isi})` : isi);

/** True when the parts stand in one unbroken run of cells, so that SUM reads better than a chain of plus signs. */
const runut = (suku: readonly Ekspresi[], k: Konteks): boolean =>
  suku.length > 1 && suku.every((s) => selDari(s, k) !== undefined) && rangkai(suku, k).length < suku.length;

/** SUM, of sums where there are more arguments than one takes. */
function jumlahkan(isi: readonly string[]): string {
  if (isi.length <= ARGUMEN_TERBANYAK) return `SUM(${isi.join(',')})`;
  const kelompok: string[] = [];
  for (let i = 0; i < isi.length; i += ARGUMEN_TERBANYAK) {
    kelompok.push(`SUM(${isi.slice(i, i + ARGUMEN_TERBANYAK).join(',')})`);
  }
  return jumlahkan(kelompok);
}

const daftar = (isi: readonly Ekspresi[], k: Konteks): string => rangkai(isi, k).join(',');

function selDari(e: Ekspresi, k: Konteks): AlamatSel | undefined {
  if (e.op === 'fakta') return k.tempat.fakta(e.fakta);
  return e.op === 'angka' ? k.tempat.angka(e.angka) : undefined;
}

/** Arguments of a function, neighbours in one column or row joined to a range; by the cells that make fewer of them. */
function rangkai(isi: readonly Ekspresi[], k: Konteks): string[] {
  const asal = rangkaiDi(isi, k, selDari);
  if (asal.length < 2 || !k.tempat.tampak) return asal;
  const tampak = rangkaiDi(isi, k, selTampak);
  return tampak.length < asal.length ? tampak : asal;
}

type CariSel = (e: Ekspresi, k: Konteks) => AlamatSel | undefined;

/** Where the formula's own sheet shows it, else where it stands. */
const selTampak: CariSel = (e, k) =>
  (e.op === 'fakta' ? k.tempat.tampak?.(e.fakta, k.lembar) : undefined) ?? selDari(e, k);

function rangkaiDi(isi: readonly Ekspresi[], k: Konteks, cari: CariSel): string[] {
  const hasil: string[] = [];
  let awal: AlamatSel | undefined;
  let akhir: AlamatSel | undefined;
  const tutup = (): void => {
    if (awal && akhir)
      hasil.push(
        awal === akhir ? acuan(awal, k.lembar) : `${acuan(awal, k.lembar)}:${namaSel(akhir.baris, akhir.kolom)}`,
      );
    awal = akhir = undefined;
  };
  for (const e of isi) {
    const sel = cari(e, k);
    if (!sel) {
      tutup();
      hasil.push(cetak(e, k, 0));
    } else if (awal && akhir && menyambung(awal, akhir, sel)) {
      akhir = sel;
    } else {
      tutup();
      awal = akhir = sel;
    }
  }
  tutup();
  return hasil;
}

function menyambung(awal: AlamatSel, akhir: AlamatSel, sel: AlamatSel): boolean {
  if (sel.lembar !== awal.lembar) return false;
  const turun = sel.kolom === awal.kolom && akhir.kolom === awal.kolom && sel.baris === akhir.baris + 1;
  const kanan = sel.baris === awal.baris && akhir.baris === awal.baris && sel.kolom === akhir.kolom + 1;
  return turun || kanan;
}

/** `B7`, or `'LKj Data'!B7` from another sheet. */
export function acuan(sel: AlamatSel, lembar: string): string {
  return sel.lembar === lembar ? namaSel(sel.baris, sel.kolom) : acuanSel(sel);
}
