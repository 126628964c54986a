import { Decimal, tampil } from '../dasar/desimal';
import type { Ekspresi } from './angka';
import { CAPAIAN_LANTAI, type CaraMinimum } from './pedoman/capaian';
import { KAPAN_SAJA, nilaiPada } from './pedoman/parameter';
import { dibaca, type ParameterDibaca } from './pedoman/pedoman';
import { bagi, jika, jumlah, kali, kurang, maks, min, persentase, rata, tetap } from './ekspresi/bentuk';

export type { CaraMinimum };

/** Which way an indicator is better: higher, lower, at its target, or inside a range. */
export type Polaritas = 'maksimum' | 'minimum' | 'stabil' | 'rentang';

export interface AturanCapaian {
  polaritas: Polaritas;
  caraMinimum: CaraMinimum;
  /** Highest capaian that counts, in percent; null: none (100, 110 and 120 are in use). */
  batas: number | null;
  /** The rule that the cap is, where it is one. */
  bacaBatas?: ParameterDibaca | null;
  /** Lowest capaian, in percent; null: none. A minimize indicator far beyond its target would go below 0. */
  lantai: number | null;
}

const LANTAI = nilaiPada(CAPAIAN_LANTAI, { masa: KAPAN_SAJA });

export const ATURAN_CAPAIAN: AturanCapaian = {
  polaritas: 'maksimum',
  caraMinimum: 'selisih',
  batas: null,
  lantai: LANTAI.versi.nilai,
};

export interface BahanCapaian {
  realisasi: Ekspresi;
  /** The target, or the lower end of a range. */
  target: Ekspresi;
  /** Upper end of a range target. */
  targetAtas?: Ekspresi;
  /** The indicator's own cap, in percent; it goes before the rule's. */
  batas?: Ekspresi;
}

/** Capaian in percent for any polarity, floor and cap applied; one expression. */
export function rumusCapaian(bahan: BahanCapaian, aturan: AturanCapaian): Ekspresi {
  const dasar = rumusDasar(bahan, aturan);
  const berlantai =
    aturan.lantai !== null && dapatNegatif(aturan)
      ? maks(dasar, tetap(aturan.lantai, lantaiDibaca(aturan.lantai)))
      : dasar;
  const batas = bahan.batas ?? (aturan.batas === null ? null : tetap(aturan.batas, aturan.bacaBatas ?? undefined));
  return batas ? min(berlantai, batas) : berlantai;
}

const lantaiDibaca = (lantai: number): ParameterDibaca | undefined =>
  lantai === LANTAI.versi.nilai ? dibaca(LANTAI, lantai) : undefined;

/** Only these rules can leave the scale below; a plain quotient of two counts cannot. */
const dapatNegatif = ({ polaritas, caraMinimum }: AturanCapaian): boolean =>
  polaritas === 'stabil' || (polaritas === 'minimum' && caraMinimum === 'selisih');

function rumusDasar({ realisasi, target, targetAtas }: BahanCapaian, aturan: AturanCapaian): Ekspresi {
  switch (aturan.polaritas) {
    case 'maksimum':
      return persentase(realisasi, target);
    case 'minimum':
      return aturan.caraMinimum === 'banding'
        ? persentase(target, realisasi)
        : kali(bagi(kurang(kali(tetap(2), target), realisasi), target), tetap(100));
    case 'stabil': {
      const jarak = maks(kurang(realisasi, target), kurang(target, realisasi));
      return kurang(tetap(100), persentase(jarak, target));
    }
    case 'rentang': {
      const atas = targetAtas ?? target;
      return jika(
        [realisasi, '>', atas],
        persentase(realisasi, atas),
        jika([realisasi, '<', target], persentase(realisasi, target), tetap(100)),
      );
    }
  }
}

/** The rule in words, for the figure's passport; `sendiri` is the indicator's own cap, in percent. */
export function sebutCapaian({ polaritas, caraMinimum, batas: umum }: AturanCapaian, sendiri?: Decimal | null): string {
  const batas = sendiri ?? (umum === null ? null : new Decimal(umum));
  const dasar = {
    maksimum: 'Realisasi ÷ Target × 100',
    minimum: caraMinimum === 'banding' ? 'Target ÷ Realisasi × 100' : '(2 × Target − Realisasi) ÷ Target × 100',
    stabil: '100 − |Realisasi − Target| ÷ Target × 100',
    rentang: 'Realisasi terhadap batas target terdekat × 100',
  }[polaritas];
  return batas === null ? dasar : `${dasar}, paling tinggi ${tampil(batas, batas.dp())}`;
}

/** The mean of quarters is one of three ways a year is made of its quarters. */
export type Konsolidasi = 'jumlah' | 'rataRata' | 'nilaiTerakhir';

/**
 * The year so far from its quarters, in order; quarters that are not there yet are left out by the caller.
 * A ratio is recomputed from its counts (`rasioSampai`), its percentages are never averaged.
 */
export function konsolidasikan(triwulan: readonly Ekspresi[], cara: Konsolidasi): Ekspresi {
  const terakhir = triwulan.at(-1);
  // Without a quarter there is nothing to consolidate: the mean of none says so.
  if (!terakhir || cara === 'rataRata') return rata(triwulan);
  return cara === 'jumlah' ? jumlah(triwulan) : terakhir;
}

/** A ratio over several quarters: Σ pembilang ÷ Σ penyebut × 100. */
export const rasioSampai = (pembilang: readonly Ekspresi[], penyebut: readonly Ekspresi[]): Ekspresi =>
  persentase(jumlah(pembilang), jumlah(penyebut));

/** One quarter's figures up to now, and the target of the whole year. */
export interface SampaiTriwulan {
  realisasi: readonly Ekspresi[];
  /** Targets of the same quarters. */
  target: readonly Ekspresi[];
  targetTahun: Ekspresi;
  konsolidasi: Konsolidasi;
  /** The indicator's own cap, in percent; it goes before the rule's. */
  batas?: Ekspresi;
}

/**
 * The two capaian of a quarter, in percent: `kumulatif` against what should have been reached by now, `setahun`
 * against the year's target (as in the FRA of BPS). Both follow the indicator's polarity and cap.
 */
export function capaianTriwulan(
  { realisasi, target, targetTahun, konsolidasi, batas }: SampaiTriwulan,
  aturan: AturanCapaian,
): { kumulatif: Ekspresi; setahun: Ekspresi } {
  const sampaiKini = konsolidasikan(realisasi, konsolidasi);
  const bahan = (terhadap: Ekspresi): BahanCapaian => ({
    realisasi: sampaiKini,
    target: terhadap,
    ...(batas ? { batas } : {}),
  });
  return {
    kumulatif: rumusCapaian(bahan(konsolidasikan(target, konsolidasi)), aturan),
    setahun: rumusCapaian(bahan(targetTahun), aturan),
  };
}
