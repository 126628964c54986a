import type { Angka } from '../domain/angka';
import { bulatkan, type Decimal } from '../dasar/desimal';
import type { Ekspresi } from '../domain/angka';
import { angka as acuanAngka, fakta as acuanFakta } from '../domain/ekspresi/bentuk';
import { formulaBulat } from '../domain/ekspresi/bulat-formula';
import { teksFormula } from '../domain/ekspresi/teks-formula';
import type { Fakta, Satuan } from '../domain/fakta';
import type { Pita } from '../domain/pedoman/pedoman';
import { formulaPredikat, pitaUntuk, sebutPita } from '../domain/predikat';
import { bilanganIndonesia, rumusBilangan } from './bilangan-indonesia';
import type { Petak } from './petak';
import type { NamaGaya } from './rencana';

/** A piece of a sentence: fixed words, or words that follow a figure. */
export type Bagian = string | { rujukan: Ekspresi; rumus: (acuan: string) => string; harapan: string };

/** A sentence whose numbers are formulas: they change with the workbook, in Indonesian format on every machine. */
export function petakKalimat(bagian: readonly Bagian[], lebar = 1, gaya: NamaGaya = 'teks'): Petak {
  const hidup = bagian.filter((b) => typeof b !== 'string');
  return {
    isi: {
      jenis: 'rumusTeks',
      rujukan: hidup.map((b) => b.rujukan),
      rumus: (acuan) => {
        const sisa = [...acuan];
        return bagian
          .flatMap((b) => (typeof b === 'string' ? (b === '' ? [] : [teksFormula(b)]) : [b.rumus(sisa.shift() ?? '')]))
          .join('&');
      },
      harapan: bunyiKalimat(bagian),
    },
    gaya,
    lebar,
  };
}

/** The sentence as it reads now. */
export const bunyiKalimat = (bagian: readonly Bagian[]): string =>
  bagian.map((b) => (typeof b === 'string' ? b : b.harapan)).join('');

/** "a, b, dan c". */
export const deret = (bagian: readonly (readonly Bagian[])[]): Bagian[] =>
  bagian.flatMap((satu, i) => {
    const akhir = i === bagian.length - 1;
    return [i === 0 ? '' : akhir ? (bagian.length > 2 ? ', dan ' : ' dan ') : ', ', ...satu];
  });

/** A figure as it is printed. A figure without a number is a dash. */
export function sebutAngka(angka: Angka, satuan = ''): Bagian {
  if (!angka.nilai) return '–';
  return sebutNilai(acuanAngka(angka), angka.nilai, angka.desimal, satuan);
}

/** An input as its cell shows it; a dash when there is no number. */
export function sebutFakta(fakta: Fakta | undefined, satuan = ''): Bagian {
  if (!fakta?.nilai) return '–';
  const desimal = Math.min(fakta.desimal ?? fakta.nilai.dp(), 2);
  return sebutNilai(acuanFakta(fakta), fakta.nilai, desimal, satuan);
}

const KATA_SATUAN: Readonly<Partial<Record<Satuan, string>>> = { '%': '%', orang: ' orang', lembaga: ' lembaga' };

/** What stands behind a number of that unit inside a sentence. */
export const sebutSatuan = (angka: { satuan: Satuan } | undefined): string =>
  (angka && KATA_SATUAN[angka.satuan]) ?? '';

/** Excel keeps so many digits of a number: of a longer one no formula gives the last. */
const DIGIT_EXCEL = 15;

function sebutNilai(rujukan: Ekspresi, nilai: Decimal, desimal: number, satuan: string): Bagian {
  const harapan = bilanganIndonesia(nilai, desimal);
  if (harapan.replace(/\D/g, '').length > DIGIT_EXCEL) return harapan + satuan;
  const akhir = satuan === '' ? '' : `&${teksFormula(satuan)}`;
  return { rujukan, rumus: (acuan) => `${rumusBilangan(acuan, desimal)}${akhir}`, harapan: harapan + satuan };
}

/** What stands behind a change of that unit: of two percentages it is counted in points. */
const KATA_BEDA: Readonly<Partial<Record<Satuan, string>>> = { ...KATA_SATUAN, '%': ' poin persen', poin: ' poin' };

/** What stands before each of the words, where they stand alone. */
interface TandaArah {
  naik: string;
  turun: string;
  tetap: string;
}

/** "naik 2,46 poin", "turun 2", "tetap". */
export function sebutPerubahan(angka: Angka, tanda: TandaArah = { naik: '', turun: '', tetap: '' }): Bagian {
  const { nilai, desimal: tercetak, satuan } = angka;
  if (!nilai) return '–';
  // A count is told whole; else as many decimals as everywhere.
  const desimal = nilai.isInteger() ? 0 : tercetak;
  const depan = satuan === 'rupiah' ? 'Rp' : '';
  const besar = sebutNilai(acuanAngka(angka), nilai.abs(), desimal, KATA_BEDA[satuan] ?? '');
  const [naik, turun] = [`${tanda.naik}naik ${depan}`, `${tanda.turun}turun ${depan}`];
  const tetap = `${tanda.tetap}tetap`;
  const banding = bulatkan(nilai, desimal).cmp(0);
  const arah = banding > 0 ? naik : turun;
  if (typeof besar === 'string') return `${arah}${besar}`;
  return {
    rujukan: acuanAngka(angka),
    rumus: (acuan) =>
      `IF(${formulaBulat(acuan, desimal)}=0,"${tetap}",IF(${acuan}>0,"${naik}","${turun}")&${besar.rumus(`ABS(${acuan})`)})`,
    harapan: banding === 0 ? tetap : `${arah}${besar.harapan}`,
  };
}

/** The predicate of a score. */
export function sebutPredikat(angka: Angka, pita: readonly Pita[]): Bagian {
  const cocok = angka.nilai && pitaUntuk(angka.nilai, pita);
  if (!cocok) return '–';
  return { rujukan: acuanAngka(angka), rumus: (acuan) => formulaPredikat(acuan, pita), harapan: sebutPita(cocok) };
}

/** One of three phrases, by where the figure as printed stands to a limit; a dash when there is no figure. */
export function sebutLetak(
  angka: Angka,
  batas: number,
  [diAtas, tepat, diBawah]: readonly [string, string, string],
): Bagian {
  const { nilai, desimal } = angka;
  if (!nilai) return '–';
  const banding = nilai.toDecimalPlaces(desimal).comparedTo(batas);
  return {
    rujukan: acuanAngka(angka),
    rumus: (acuan) =>
      `IF(${formulaBulat(acuan, desimal)}>${batas},${teksFormula(diAtas)},IF(${formulaBulat(acuan, desimal)}=${batas},${teksFormula(tepat)},${teksFormula(diBawah)}))`,
    harapan: banding > 0 ? diAtas : banding === 0 ? tepat : diBawah,
  };
}
