import type { Pedoman, Pita } from './pedoman';

/** Keys of the IKPA indicators, whatever a year calls them. */
export type KunciIkpa =
  | 'revisiDipa'
  | 'deviasiHal3'
  | 'penyerapan'
  | 'belanjaKontraktual'
  | 'dataKontrak'
  | 'paguMinus'
  | 'lpjBendahara'
  | 'renkas'
  | 'kesalahanSpm'
  | 'returSp2d'
  | 'penyelesaianTagihan'
  | 'upTup'
  | 'dispensasiSpm'
  | 'capaianOutput';

/** What the indicators are grouped by since PER-5/PB/2022. */
export type KunciAspek = 'perencanaan' | 'pelaksanaan' | 'hasil';

/** Indikator Kinerja Pelaksanaan Anggaran: weights of a regulation's indicators, in percent. */
export interface PedomanIkpa extends Pedoman {
  bobot: Readonly<Partial<Record<KunciIkpa, number>>>;
  /** Indicators by aspect; left out where a regulation groups them otherwise. */
  aspek?: Readonly<Record<KunciAspek, readonly KunciIkpa[]>>;
  /** Indicators that may not apply to a unit; a zero of any other one is a real zero. */
  dapatGugur: readonly KunciIkpa[];
  /** Most points that dispensasi SPM takes off; left out where it takes off none. */
  pengurangPaling?: number;
  predikat: readonly Pita[];
}

const PITA: readonly Pita[] = [
  { dari: 95, termasuk: true, predikat: 'Sangat Baik' },
  { dari: 89, termasuk: true, predikat: 'Baik' },
  { dari: 70, termasuk: true, predikat: 'Cukup' },
  { dari: 0, termasuk: true, predikat: 'Kurang' },
];

const DAPAT_GUGUR: readonly KunciIkpa[] = ['belanjaKontraktual', 'dataKontrak', 'penyelesaianTagihan', 'upTup'];

const ASPEK: Readonly<Record<KunciAspek, readonly KunciIkpa[]>> = {
  perencanaan: ['revisiDipa', 'deviasiHal3'],
  pelaksanaan: ['penyerapan', 'belanjaKontraktual', 'penyelesaianTagihan', 'upTup', 'dispensasiSpm'],
  hasil: ['capaianOutput'],
};

export const PEDOMAN_IKPA: readonly [PedomanIkpa, ...PedomanIkpa[]] = [
  {
    nama: 'PER-5/PB/2024',
    mulai: 2024,
    sampai: null,
    bukti: 'sekunder',
    // Dispensasi SPM has no weight any more: its points are taken off after the conversion.
    bobot: {
      revisiDipa: 10,
      deviasiHal3: 15,
      penyerapan: 20,
      belanjaKontraktual: 10,
      penyelesaianTagihan: 10,
      upTup: 10,
      capaianOutput: 25,
    },
    aspek: ASPEK,
    dapatGugur: DAPAT_GUGUR,
    pengurangPaling: 1,
    predikat: PITA,
  },
  {
    nama: 'PER-5/PB/2022',
    mulai: 2022,
    sampai: 2023,
    bukti: 'dikonfirmasi',
    bobot: {
      revisiDipa: 10,
      deviasiHal3: 10,
      penyerapan: 20,
      belanjaKontraktual: 10,
      penyelesaianTagihan: 10,
      upTup: 10,
      dispensasiSpm: 5,
      capaianOutput: 25,
    },
    aspek: ASPEK,
    dapatGugur: DAPAT_GUGUR,
    predikat: PITA,
  },
  {
    nama: 'PER-4/PB/2021',
    mulai: 2021,
    sampai: 2021,
    bukti: 'sekunder',
    bobot: {
      revisiDipa: 5,
      deviasiHal3: 5,
      paguMinus: 5,
      penyerapan: 15,
      dataKontrak: 10,
      penyelesaianTagihan: 10,
      upTup: 8,
      dispensasiSpm: 5,
      lpjBendahara: 5,
      renkas: 5,
      kesalahanSpm: 5,
      returSp2d: 5,
      capaianOutput: 17,
    },
    dapatGugur: DAPAT_GUGUR,
    predikat: PITA,
  },
  {
    nama: 'PER-4/PB/2020',
    mulai: 2020,
    sampai: 2020,
    bukti: 'sekunder',
    bobot: {
      revisiDipa: 5,
      deviasiHal3: 5,
      paguMinus: 5,
      penyerapan: 15,
      dataKontrak: 15,
      penyelesaianTagihan: 12,
      upTup: 8,
      dispensasiSpm: 5,
      lpjBendahara: 5,
      renkas: 5,
      kesalahanSpm: 5,
      returSp2d: 5,
      capaianOutput: 10,
    },
    dapatGugur: DAPAT_GUGUR,
    predikat: PITA,
  },
];
