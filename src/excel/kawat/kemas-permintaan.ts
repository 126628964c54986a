import type { Kotak } from '../../dasar/kotak';

/** Blocks in their order, packed so that what one round trip asks for stays within so many cells; a larger block goes alone. */
export function kemasPermintaan<P extends { kotak: Kotak }>(blok: readonly P[], selPenuh: number): P[][] {
  const paket: P[][] = [];
  let isi = Infinity;
  for (const satu of blok) {
    const sel = satu.kotak.jumlahBaris * satu.kotak.jumlahKolom;
    if (isi + sel > selPenuh) {
      paket.push([]);
      isi = 0;
    }
    paket.at(-1)?.push(satu);
    isi += sel;
  }
  return paket;
}
