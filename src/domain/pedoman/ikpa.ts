import type { KunciIkpa } from '../data';
import type { Pedoman, Pita } from './pedoman';

/** Indikator Kinerja Pelaksanaan Anggaran: weights of a regulation's indicators, in percent. */
export interface PedomanIkpa extends Pedoman {
  bobot: Readonly<Partial<Record<KunciIkpa, number>>>;
  predikat: readonly Pita[];
}

const PITA: readonly Pita[] = [
  { dari: 95, termasuk: true, predikat: 'Sangat Baik' },
  { dari: 89, termasuk: true, predikat: 'Baik' },
  { dari: 70, termasuk: true, predikat: 'Cukup' },
  { dari: 0, termasuk: true, predikat: 'Kurang' },
];

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
    predikat: PITA,
  },
];
