import { type KonteksAturan, nilaiPada, type ParameterBilangan, type ParameterBobot, type Versi } from './parameter';
import { dibaca, type ParameterDibaca, type Pedoman, sebagaiPedoman } from './pedoman';

export type KunciSmart = 'penyerapan' | 'konsistensi' | 'capaianOutput' | 'efisiensi';

/** Weights of aspek implementasi at satker level, in percent. */
export interface PedomanSmart extends Pedoman {
  bobot: Readonly<Record<KunciSmart, number>>;
  baca: Readonly<Record<KunciSmart, ParameterDibaca>>;
}

const BOBOT = { penyerapan: 9.7, konsistensi: 18.2, capaianOutput: 43.5, efisiensi: 28.6 };

const SETELAH_2023 = {
  mulai: '2024-01-01',
  sampai: '9999-12-31',
  sebab: 'Sejak 2024 kinerja perencanaan dinilai dari efektivitas dan efisiensi (KMK 466/2023), bukan empat variabel.',
};

export const SMART_BOBOT: ParameterBobot<KunciSmart> = {
  bentuk: 'bobot',
  id: 'smart/bobot',
  nama: 'Bobot aspek implementasi SMART tingkat satker',
  satuan: '%',
  rentang: [0, 100],
  jumlah: 100,
  sebutan: {
    penyerapan: 'Penyerapan anggaran',
    konsistensi: 'Konsistensi',
    capaianOutput: 'Capaian rincian output',
    efisiensi: 'Nilai efisiensi',
  },
  celah: [SETELAH_2023],
  versi: [
    {
      nilai: BOBOT,
      mulai: '2021-01-01',
      sampai: '2023-12-31',
      peraturan: 'PMK 22/PMK.02/2021',
      pasal: 'pasal belum terbaca',
      sumber: 'LAKIP Puslatbang KMP LAN 2021 hlm. 105: nilai 87,93 keluar persis dengan bobot ini',
      bukti: 'hitungUlang',
      diperiksa: '2026-11-22',
    },
    {
      nilai: BOBOT,
      mulai: '2018-01-01',
      sampai: '2020-12-31',
      peraturan: 'PMK 214/PMK.02/2017',
      pasal: 'pasal belum terbaca',
      sumber: 'Bobot sebagaimana lazim disebut; belum ada nilai terbit tahun 2018–2020 yang dihitung ulang',
      bukti: 'belumDiverifikasi',
      diperiksa: '2026-11-22',
    },
  ],
};

const efisiensi = <T>(nilai: T, sumber: string): readonly Versi<T>[] => [
  {
    nilai,
    mulai: '2021-01-01',
    sampai: '2023-12-31',
    peraturan: 'PMK 22/PMK.02/2021',
    pasal: 'pasal belum terbaca',
    sumber,
    bukti: 'belumDiverifikasi',
    diperiksa: '2026-11-22',
  },
  {
    nilai,
    mulai: '2018-01-01',
    sampai: '2020-12-31',
    peraturan: 'PMK 214/PMK.02/2017',
    pasal: 'pasal belum terbaca',
    sumber,
    bukti: 'belumDiverifikasi',
    diperiksa: '2026-11-22',
  },
];

/** Percent that efisiensi is held within, either way, before it becomes a value. */
export const SMART_BATAS_EFISIENSI: ParameterBilangan = {
  bentuk: 'bilangan',
  id: 'smart/batas-efisiensi',
  nama: 'Batas efisiensi (±) sebelum menjadi nilai',
  satuan: '%',
  rentang: [1, 100],
  celah: [SETELAH_2023],
  versi: efisiensi(20, 'LAKIP Itjen 2019 hlm. 42 membagi dengan 20; tanpa batas itu nilainya tercetak 235%'),
};

/** Highest capaian that counts in efisiensi; above 100 the formula contradicts itself. */
export const SMART_BATAS_CAPAIAN: ParameterBilangan = {
  bentuk: 'bilangan',
  id: 'smart/batas-capaian',
  nama: 'Batas capaian output dalam efisiensi',
  satuan: '%',
  rentang: [100, 200],
  celah: [SETELAH_2023],
  versi: efisiensi(
    120,
    'Jurnal AKURASI 2020: rumus tidak konsisten di atas 100%; batas ini pilihan, bukan bunyi peraturan',
  ),
};

export function pedomanSmart(konteks: KonteksAturan): PedomanSmart {
  const dipilih = nilaiPada(SMART_BOBOT, konteks);
  const { penyerapan = 0, konsistensi = 0, capaianOutput = 0, efisiensi: nilaiEfisiensi = 0 } = dipilih.versi.nilai;
  const bobot = { penyerapan, konsistensi, capaianOutput, efisiensi: nilaiEfisiensi };
  const baca = (kunci: KunciSmart): ParameterDibaca =>
    dibaca(dipilih, bobot[kunci], { kunci, nama: SMART_BOBOT.sebutan[kunci] });
  return {
    ...sebagaiPedoman(dipilih),
    bobot,
    baca: {
      penyerapan: baca('penyerapan'),
      konsistensi: baca('konsistensi'),
      capaianOutput: baca('capaianOutput'),
      efisiensi: baca('efisiensi'),
    },
  };
}
