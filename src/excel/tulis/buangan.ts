import type { BarisLipat, RencanaLembar } from '../../report/rencana';
import type { TataLembar } from './tata-tersimpan';

/** What an earlier run, or the reader since, left on a sheet that is written again. */
export interface Buangan {
  /** Charts to take away. */
  bagan: readonly Excel.Chart[];
  /** Names of the Excel tables that reach into our columns. */
  tabel: readonly string[];
  /** The sheet is filtered. */
  filter: boolean;
  /** Columns that were ours or are to be. */
  jumlahKolom: number;
  /** Some of its cells have a list to choose from. */
  adaPilihan: boolean;
  /** The last run wished for the same panes and print set-up: what a person has made of them since is kept. */
  halamanTetap: boolean;
  /** Rows that the last run folded. */
  lipat: readonly BarisLipat[];
}

/** What is there beside what a plan and the kept looks say. */
export type YangAda = Pick<Buangan, 'bagan'> & Partial<Pick<Buangan, 'tabel' | 'filter'>>;

/** What `rencana` finds on its sheet, by the looks that the last run kept. */
export function buanganDari(
  rencana: RencanaLembar,
  tata: TataLembar | undefined,
  { bagan, tabel = [], filter = false }: YangAda,
): Buangan {
  return {
    bagan,
    tabel,
    filter,
    jumlahKolom: lebarKami(rencana, tata),
    adaPilihan: rencana.pilihan !== undefined || tata?.pilihan !== undefined,
    halamanTetap: tata !== undefined && tata.halamanGagal !== true && halaman(tata) === halaman(rencana),
    lipat: tata?.lipat ?? [],
  };
}

/** Columns, from the first, that were ours or are to be. */
export const lebarKami = (rencana: RencanaLembar, tata: TataLembar | undefined): number =>
  Math.max(rencana.lebarKolom.length, tata?.lebarKolom.length ?? 0);

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

/** All charts of a sheet but those that the reader had drawn: a write that broke off may have left one without its name. */
export function baganSisa(
  kini: readonly Excel.Chart[],
  sebelum: readonly Excel.Chart[],
  baru: readonly { nama: string }[],
  lama: readonly { nama: string }[] | undefined,
): Excel.Chart[] {
  const kami = new Set(baganKami(sebelum, baru, lama));
  const milikPembaca = sebelum.filter((satu) => !kami.has(satu));
  return kini.filter(({ id, name }) => !milikPembaca.some((satu) => satu.id === id && satu.name === name));
}
