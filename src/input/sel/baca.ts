import { Decimal } from '../../dasar/desimal';
import type { CaraBaca, Satuan } from '../../domain/fakta';
import type { Sel } from '../kisi';
import { NIHIL } from '../kosakata/keadaan';
import { normal, rapikan } from '../normal';
import type { AlasanKarantina } from '../tabel';
import { bacaTeksAngka, type Digit, type Meragukan, tanpaKata } from './angka';
import { angkaBerhias } from './berhias';
import { bacaFormat, desimalTampil } from './format';
import { uraikanTarget } from './target';

/** What a cell in a number column says. */
export type BacaanSel =
  | {
      jenis: 'angka';
      nilai: Decimal;
      desimal: number;
      /** From the cell itself; '' when it shows none. */
      satuan: Satuan;
      skala: 1 | 100;
      cara: CaraBaca;
      tanda: string;
    }
  | { jenis: 'tidakBerlaku' | 'belumAda'; cara: CaraBaca; tanda: string }
  | { jenis: 'disisihkan'; alasan: AlasanKarantina };

/** How the cell's column settles `383.275`; null when it does not. */
export type Pemutus = (bacaan: Meragukan) => Digit | null;

/** An error that came as text, from an export or a paste. */
const GALAT = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/i;

/** No figure of a report is larger, or smaller without being 0: what is computed from it would leave Excel's numbers. */
const TERBESAR = new Decimal('1e100');
const TERKECIL = new Decimal('1e-100');
/** Powers of ten between which a number is neither; most are, and need no comparing. */
const PANGKAT_LAZIM = 99;

/** Reads one cell of a number column; what it does not understand it sets aside with a reason. */
export function bacaSel(sel: Sel, putuskan: Pemutus): BacaanSel {
  const bacaan = bacaMenurutJenis(sel, putuskan);
  if (bacaan.jenis !== 'angka' || bacaan.nilai.isZero()) return bacaan;
  if (Math.abs(bacaan.nilai.e) <= PANGKAT_LAZIM) return bacaan;
  const besar = bacaan.nilai.abs();
  return besar.gt(TERBESAR) || besar.lt(TERKECIL) ? { jenis: 'disisihkan', alasan: 'bukanAngka' } : bacaan;
}

function bacaMenurutJenis(sel: Sel, putuskan: Pemutus): BacaanSel {
  switch (sel.jenis) {
    case 'kosong':
      return { jenis: 'belumAda', cara: 'selTeks', tanda: '' };
    case 'galat':
      return { jenis: 'disisihkan', alasan: 'selGalat' };
    case 'logika':
      return { jenis: 'disisihkan', alasan: 'logikaDiKolomAngka' };
    case 'angka':
      return bacaSelAngka(sel);
    case 'teks':
      return bacaSelTeks(sel, putuskan);
  }
}

function bacaSelAngka(sel: Sel): BacaanSel {
  if (typeof sel.nilai !== 'number' || !Number.isFinite(sel.nilai))
    return { jenis: 'disisihkan', alasan: 'bukanAngka' };
  const format = bacaFormat(sel.format);
  if (format.tanggal) return { jenis: 'disisihkan', alasan: 'tanggalDiKolomAngka' };
  const skala = format.persen ? 100 : 1;
  const isi = new Decimal(sel.nilai);
  const nilai = skala === 1 ? isi : isi.times(skala);
  return {
    jenis: 'angka',
    nilai,
    desimal: desimalTampil(format, nilai, sel.teks),
    satuan: format.persen || format.tandaPersen ? '%' : format.rupiah ? 'rupiah' : '',
    skala,
    cara: 'selAngka',
    tanda: sel.teks.includes('*') ? (/\*+$/.exec(sel.teks.trim())?.[0] ?? '') : '',
  };
}

function bacaSelTeks(sel: Sel, putuskan: Pemutus): BacaanSel {
  const teks = rapikan(String(sel.nilai));
  if (GALAT.test(teks)) return { jenis: 'disisihkan', alasan: 'selGalat' };
  const polos = bacaTeksAngka(teks);
  // What is wrong with digits alone is no word: "1000.000,50".
  if (polos.jenis === 'bukanAngka' && tanpaKata(teks)) return { jenis: 'disisihkan', alasan: 'bukanAngka' };
  const inti = polos.jenis === 'bukanAngka' ? angkaBerhias(teks) : null;
  const bacaan = inti === null ? polos : bacaTeksAngka(inti.angka);
  switch (bacaan.jenis) {
    case 'angka': {
      const { nilai, desimal, satuan, tanda } = bacaan;
      return { jenis: 'angka', nilai, desimal, satuan, skala: 1, cara: 'selTeks', tanda };
    }
    case 'meragukan': {
      const digit = inti?.pecahan ? bacaan.pecahan : putuskan(bacaan);
      if (!digit) return { jenis: 'disisihkan', alasan: 'pemisahMeragukan' };
      return { jenis: 'angka', ...digit, satuan: bacaan.satuan, tanda: bacaan.tanda, skala: 1, cara: 'selTeks' };
    }
    case 'tidakBerlaku':
    case 'belumAda':
      return { ...bacaan, cara: 'selTeks' };
    case 'tanggal':
      return { jenis: 'disisihkan', alasan: 'tanggalDiKolomAngka' };
    case 'bukanAngka':
      return { jenis: 'disisihkan', alasan: alasanTeks(String(sel.nilai)) };
  }
}

/** What a person should write instead depends on what the text is. */
function alasanTeks(teks: string): AlasanKarantina {
  if (NIHIL.has(normal(teks))) return 'nihil';
  switch (uraikanTarget(teks)?.jenis) {
    case 'rentang':
    case 'duaAngka':
      return 'duaAngka';
    case 'batas':
    case 'batasTegas':
      return 'batasBukanAngka';
    case undefined:
      return 'bukanAngka';
  }
}
