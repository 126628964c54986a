import type { RencanaLembar } from '../report/rencana';
import type { TataLembar } from './tata-letak';

/** What an earlier run left on a sheet that is written again. */
export interface Buangan {
  /** Charts to take away. */
  bagan: readonly Excel.Chart[];
  /** Columns that were ours or are to be. */
  jumlahKolom: number;
  /** Some of its cells have a list to choose from. */
  adaPilihan: boolean;
  /** The last run wished for the same panes and print set-up: what a person has made of them since is kept. */
  halamanTetap: boolean;
}

/** What `rencana` finds on its sheet, by the looks that the last run kept. */
export function buanganDari(
  rencana: RencanaLembar,
  tata: TataLembar | undefined,
  bagan: readonly Excel.Chart[],
): Buangan {
  return {
    bagan,
    jumlahKolom: Math.max(rencana.lebarKolom.length, tata?.lebarKolom.length ?? 0),
    adaPilihan: rencana.pilihan !== undefined || tata?.pilihan !== undefined,
    halamanTetap: tata !== undefined && halaman(tata) === halaman(rencana),
  };
}

const halaman = ({ cetak, bekukanBaris }: Pick<RencanaLembar, 'cetak' | 'bekukanBaris'>): string =>
  JSON.stringify([cetak, bekukanBaris]);

/** Our charts by their names, old and new; a chart that the reader drew beside them stays. */
export function baganKami(
  ada: readonly Excel.Chart[],
  baru: readonly { nama: string }[],
  lama: readonly { nama: string }[] = [],
): Excel.Chart[] {
  const nama = new Set([...baru, ...lama].map((satu) => satu.nama));
  return ada.filter((satu) => nama.has(satu.name));
}
