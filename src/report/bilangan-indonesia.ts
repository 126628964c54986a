import type { Decimal } from '../dasar/desimal';
import { tampil } from '../dasar/desimal';
import { formulaBulat, formulaBulatPositif } from '../domain/ekspresi/bulat-formula';

/** Powers of a thousand that the text of a number may need: up to hundreds of trillions. */
const PANGKAT_TERBESAR = 4;

/**
 * A formula that writes the number in `acuan` the Indonesian way ("2.387.590.951.660", "-3,38") on every machine.
 * TEXT reads separators in its format by the regional settings, so it only ever gets zeros here; dots and the comma
 * are joined on as text.
 */
export function rumusBilangan(acuan: string, desimal: number): string {
  const nilai = formulaBulatPositif(`ABS(${acuan})`, desimal);
  const tanda = `IF(${formulaBulat(acuan, desimal)}<0,"-","")`;
  const pecahan = `TEXT(ROUND((${nilai}-INT(${nilai}))*1E${desimal},0),"${'0'.repeat(desimal)}")`;
  return [tanda, rumusBulat(nilai), ...(desimal > 0 ? ['","', pecahan] : [])].join('&');
}

/** The whole part with dots between thousands: as many groups as the number has now. */
function rumusBulat(nilai: string): string {
  const ribuan = (pangkat: number): string => (pangkat === 0 ? nilai : `${nilai}/1E${3 * pangkat}`);
  const kelompok = (pangkat: number): string => `RIGHT(TEXT(INT(${ribuan(pangkat)}),"000"),3)`;
  const tulis = (tertinggi: number): string => {
    const lain = Array.from({ length: tertinggi }, (_, i) => kelompok(tertinggi - 1 - i));
    return [`TEXT(INT(${ribuan(tertinggi)}),"0")`, ...lain].join('&"."&');
  };
  const dari = (tertinggi: number): string =>
    tertinggi === 0 ? tulis(0) : `IF(${nilai}>=1E${3 * tertinggi},${tulis(tertinggi)},${dari(tertinggi - 1)})`;
  return dari(PANGKAT_TERBESAR);
}

/** What the formula gives. */
export const bilanganIndonesia = (nilai: Decimal, desimal: number): string => tampil(nilai, desimal);
