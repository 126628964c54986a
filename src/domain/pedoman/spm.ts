import { type KonteksAturan, nilaiPada, type ParameterBobot, type ParameterPita, type Pita } from './parameter';
import { dibaca, type ParameterDibaca, type Pedoman, sebagaiPedoman } from './pedoman';
import { sebutBatas } from './sebut';

export type KunciSpm = 'penerima' | 'mutu';

/** Standar Pelayanan Minimal: how the two parts of the index weigh, in percent, and its categories. */
export interface PedomanSpm extends Pedoman {
  bobot: Readonly<Record<KunciSpm, number>>;
  predikat: readonly Pita[];
  baca: Readonly<Record<KunciSpm | 'predikat', ParameterDibaca>>;
}

const SEBELUM_2021 = {
  mulai: '2018-01-01',
  sampai: '2020-12-31',
  sebab: 'Cara menghitung indeks SPM sebelum Permendagri 59/2021 belum terbaca.',
};

export const SPM_BOBOT: ParameterBobot<KunciSpm> = {
  bentuk: 'bobot',
  id: 'spm/bobot',
  nama: 'Bobot indeks pencapaian SPM',
  satuan: '%',
  rentang: [0, 100],
  jumlah: 100,
  sebutan: { penerima: 'Penerima layanan dasar', mutu: 'Mutu minimal layanan dasar' },
  celah: [SEBELUM_2021],
  versi: [
    {
      nilai: { penerima: 80, mutu: 20 },
      mulai: '2021-01-01',
      sampai: null,
      peraturan: 'Permendagri 59/2021',
      pasal: 'pasal belum terbaca',
      sumber: 'Tiga aplikasi SPM yang saling lepas memakai 80 dan 20',
      bukti: 'sekunder',
      diperiksa: '2026-11-22',
    },
  ],
};

export const SPM_PREDIKAT: ParameterPita = {
  bentuk: 'pita',
  id: 'spm/predikat',
  nama: 'Kategori SPM',
  satuan: 'poin',
  rentang: [0, 100],
  celah: [SEBELUM_2021],
  versi: [
    {
      nilai: [
        { dari: 100, termasuk: true, predikat: 'Tuntas Paripurna' },
        { dari: 90, termasuk: true, predikat: 'Tuntas Utama' },
        { dari: 80, termasuk: true, predikat: 'Tuntas Madya' },
        { dari: 70, termasuk: true, predikat: 'Tuntas Pratama' },
        { dari: 60, termasuk: true, predikat: 'Tuntas Muda' },
        { dari: 0, termasuk: true, predikat: 'Belum Tuntas' },
      ],
      mulai: '2021-01-01',
      sampai: null,
      peraturan: 'Permendagri 59/2021',
      pasal: 'pasal belum terbaca',
      sumber: 'Aplikasi SPM Kalimantan Barat',
      bukti: 'sekunder',
      diperiksa: '2026-11-22',
    },
  ],
};

export function pedomanSpm(konteks: KonteksAturan): PedomanSpm {
  const bobot = nilaiPada(SPM_BOBOT, konteks);
  const predikat = nilaiPada(SPM_PREDIKAT, konteks);
  const { penerima = 0, mutu = 0 } = bobot.versi.nilai;
  const baca = (kunci: KunciSpm, nilai: number): ParameterDibaca =>
    dibaca(bobot, nilai, { kunci, nama: SPM_BOBOT.sebutan[kunci] });
  return {
    ...sebagaiPedoman(bobot),
    bobot: { penerima, mutu },
    predikat: predikat.versi.nilai,
    baca: {
      penerima: baca('penerima', penerima),
      mutu: baca('mutu', mutu),
      predikat: dibaca(predikat, sebutBatas(predikat.versi.nilai)),
    },
  };
}
