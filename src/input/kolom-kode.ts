import type { TabelMentah } from './mentah';

/** Rows that show what a column holds. */
const BARIS_CONTOH = 200;
/** Blank columns that may stand between codes and names. */
const SELA_KODE = 2;

/**
 * Columns left of the names whose cells are mostly codes, the column of running numbers aside; also left of the
 * header, where codes stand without a heading or under one that is merged over all of them.
 */
export function kolomKode(
  { kisi, kepala, baris, kolom, bentang }: TabelMentah,
  nama: string,
  nomor: string,
  berupaKode: (teks: string) => boolean,
): number[] {
  const bukan = kolom.get(nomor) ?? [];
  const hasil: number[] = [];
  let sela = 0;
  const penama = kolom.get(nama)?.[0] ?? kepala.rentang.kolom;
  // Under a heading over several columns the codes stand in its first ones.
  const dalam = bentang?.kolom === penama ? bentang.lanjutan.length : 0;
  for (let k = penama + dalam - 1; k >= kisi.kiri; k--) {
    const isi = baris.slice(0, BARIS_CONTOH).map((b) => kisi.tulisan(b.baris, k));
    const terisi = isi.filter((teks) => teks !== '');
    // A blank column may have been put between codes and names.
    if (terisi.length === 0 && sela < SELA_KODE) {
      sela += 1;
      continue;
    }
    const kode = terisi.length > 0 && 2 * terisi.filter(berupaKode).length > terisi.length;
    if (kode && !bukan.includes(k)) hasil.unshift(k);
    else if (!kode && k < kepala.rentang.kolom) break;
  }
  return hasil;
}
