import {
  type KonteksAturan,
  nilaiPada,
  type ParameterBilangan,
  type ParameterPita,
  type Pita,
  type Versi,
} from './parameter';
import { dibaca, type ParameterDibaca, type Pedoman, sebagaiPedoman } from './pedoman';
import { sebutBatas } from './sebut';

/** Survei Kepuasan Masyarakat: bands of the converted score (25–100), rounded to two decimals before banding. */
export interface PedomanSkm extends Pedoman {
  predikat: readonly Pita[];
  /** From the scale 1–4 to 25–100. */
  pengali: number;
  /** The weight of an unsur as printed, where 1 ÷ 9 is meant. */
  bobotCetak: number;
  baca: Readonly<Record<'predikat' | 'pengali' | 'bobotCetak', ParameterDibaca>>;
}

const versi = <T>(nilai: T, isi: Pick<Versi<T>, 'pasal' | 'sumber' | 'bukti'>): readonly Versi<T>[] => [
  {
    nilai,
    mulai: '2017-01-01',
    sampai: null,
    peraturan: 'PermenPANRB 14/2017',
    diperiksa: '2026-11-22',
    ...isi,
  },
];

export const SKM_PREDIKAT: ParameterPita = {
  bentuk: 'pita',
  id: 'skm/predikat',
  nama: 'Mutu pelayanan SKM',
  satuan: 'poin',
  rentang: [25, 100],
  versi: versi<readonly Pita[]>(
    [
      { dari: 88.31, termasuk: true, predikat: 'A', arti: 'Sangat Baik' },
      { dari: 76.61, termasuk: true, predikat: 'B', arti: 'Baik' },
      { dari: 65, termasuk: true, predikat: 'C', arti: 'Kurang Baik' },
      { dari: 25, termasuk: true, predikat: 'D', arti: 'Tidak Baik' },
    ],
    {
      pasal: 'kolom Nilai Interval Konversi',
      sumber: 'Tabel pada LKj Ditjen Rehsos 2023; kolom Nilai Interval × 25 memberi batas yang sama',
      bukti: 'dikonfirmasi',
    },
  ),
};

export const SKM_PENGALI: ParameterBilangan = {
  bentuk: 'bilangan',
  id: 'skm/pengali',
  nama: 'Pengali konversi nilai SKM (1–4 menjadi 25–100)',
  satuan: 'kali',
  rentang: [1, 100],
  versi: versi<number | null>(25, {
    pasal: 'halaman belum terbaca',
    sumber: 'Laporan SKM daring Kabupaten Tulang Bawang Barat; sesuai dengan batas predikatnya',
    bukti: 'sekunder',
  }),
};

export const SKM_BOBOT_CETAK: ParameterBilangan = {
  bentuk: 'bilangan',
  id: 'skm/bobot-cetak',
  nama: 'Bobot unsur SKM sebagaimana tercetak (1/9)',
  satuan: 'kali',
  rentang: [0, 1],
  versi: versi<number | null>(0.111, {
    pasal: 'halaman belum terbaca',
    sumber: 'Laporan SKM daring Kabupaten Tulang Bawang Barat mencetak 0,111; dengan itu nilai tertinggi 99,9',
    bukti: 'sekunder',
  }),
};

export function pedomanSkm(konteks: KonteksAturan): PedomanSkm {
  const predikat = nilaiPada(SKM_PREDIKAT, konteks);
  const pengali = nilaiPada(SKM_PENGALI, konteks);
  const bobotCetak = nilaiPada(SKM_BOBOT_CETAK, konteks);
  return {
    ...sebagaiPedoman(predikat),
    predikat: predikat.versi.nilai,
    pengali: pengali.versi.nilai ?? 0,
    bobotCetak: bobotCetak.versi.nilai ?? 0,
    baca: {
      predikat: dibaca(predikat, sebutBatas(predikat.versi.nilai)),
      pengali: dibaca(pengali, pengali.versi.nilai ?? 0),
      bobotCetak: dibaca(bobotCetak, bobotCetak.versi.nilai ?? 0),
    },
  };
}
