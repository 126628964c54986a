import type { DesimalCapaian } from './desimal-capaian';
import type { CaraMinimum } from './pedoman/capaian';

/** Rule settings a person may choose; what is left out follows the tables and the regulations of the year. */
export interface SetelanLkj {
  /** Budget year, when the tables do not show it. */
  tahun?: number;
  /** Highest capaian that counts, in percent; null: no cap. */
  batasCapaian?: number | null;
  /** Which mean is the headline: of the indicators, or of the sasaran's own means. */
  rataRata?: 'indikator' | 'sasaran';
  /** How an indicator that is better when lower is turned round. */
  caraMinimum?: CaraMinimum;
  /** Weight of an unsur of the survey: 1 ÷ their number, or the printed 0,111. */
  bobotSkm?: 'tepat' | 'cetak';
  /** Table of predicates for a capaian: a `kunci` of `PREDIKAT_CAPAIAN`; an unknown one counts as not chosen. */
  predikat?: string;
  /** Of several satkers the one whose IKPA is shown in every step; an unknown one counts as not chosen. */
  satkerIkpa?: string;
  /** Decimals at which a capaian and its means are printed and counted. */
  desimal?: DesimalCapaian;
}
