import { type KonteksAturan, nilaiPada, type ParameterBobot, type ParameterPita, type Pita } from './parameter';
import { dibaca, type ParameterDibaca, type Pedoman, sebagaiPedoman } from './pedoman';
import { sebutBatas } from './sebut';

export type KunciNka = 'smart' | 'ikpa';
export type KunciPerencanaan = 'efektivitas' | 'efisiensi';

/** Nilai Kinerja Anggaran: which two values it joins, with what weight. */
export interface PedomanNka extends Pedoman {
  /** Percent. */
  bobot: Readonly<Record<KunciNka, number>>;
  namaSmart: string;
  predikat: readonly Pita[];
  /** What a figure's passport names. */
  baca: Readonly<Record<KunciNka | 'predikat', ParameterDibaca>>;
}

/** Nilai kinerja perencanaan anggaran from its two parts, in percent. */
export interface PedomanPerencanaan extends Pedoman {
  bobot: Readonly<Record<KunciPerencanaan, number>>;
  baca: Readonly<Record<KunciPerencanaan, ParameterDibaca>>;
}

/** Exactly 90 is "Baik". */
const PITA: readonly Pita[] = [
  { dari: 90, termasuk: false, predikat: 'Sangat Baik' },
  { dari: 80, termasuk: false, predikat: 'Baik' },
  { dari: 60, termasuk: false, predikat: 'Cukup' },
  { dari: 50, termasuk: false, predikat: 'Kurang' },
  { dari: 0, termasuk: true, predikat: 'Sangat Kurang' },
];

const SEBELUM_2021 = {
  mulai: '2018-01-01',
  sampai: '2020-12-31',
  sebab: 'Untuk tahun 2018–2020 hanya nilai penghargaan dan sanksi (PMK 2/PMK.02/2021) yang terbaca, bukan NKA.',
};

export const NKA_BOBOT: ParameterBobot<KunciNka> = {
  bentuk: 'bobot',
  id: 'nka/bobot',
  nama: 'Bobot NKA',
  satuan: '%',
  rentang: [0, 100],
  jumlah: 100,
  sebutan: { smart: 'Nilai SMART atau kinerja perencanaan', ikpa: 'IKPA' },
  celah: [SEBELUM_2021],
  versi: [
    {
      nilai: { smart: 50, ikpa: 50 },
      mulai: '2026-06-22',
      sampai: null,
      peraturan: 'PMK 41/2026',
      pasal: 'pasal belum terbaca',
      sumber: 'Perubahan kedua PMK 62/2023: keberadaannya terbaca, isinya belum; bobot yang lama dipakai terus',
      bukti: 'belumDiverifikasi',
      diperiksa: '2026-11-22',
    },
    {
      nilai: { smart: 50, ikpa: 50 },
      mulai: '2024-01-01',
      sampai: '2026-06-21',
      peraturan: 'PMK 62/2023',
      pasal: 'Ps. 249',
      sumber:
        'Kutipan pasal pada aplikasi evaluasi kinerja anggaran; dua NKA Kejaksaan keluar persis (90,10 dan 58,99)',
      bukti: 'sekunder',
      diperiksa: '2026-11-22',
    },
    {
      nilai: { smart: 50, ikpa: 50 },
      mulai: '2021-01-01',
      sampai: '2023-12-31',
      peraturan: 'PMK 22/PMK.02/2021',
      pasal: 'pasal belum terbaca; bobot sebagaimana LKj 2023',
      sumber: 'LKj Ditjen Rehsos 2023: 93,17 dan 89,45 memberi 91,31; teks peraturannya belum terbaca',
      bukti: 'hitungUlang',
      diperiksa: '2026-11-22',
    },
  ],
};

export const NKA_PREDIKAT: ParameterPita = {
  bentuk: 'pita',
  id: 'nka/predikat',
  nama: 'Kategori NKA',
  satuan: 'poin',
  rentang: [0, 100],
  celah: [{ ...SEBELUM_2021, sampai: '2019-12-31', sebab: 'Kategori sebelum PMK 2/PMK.02/2021 belum terbaca.' }],
  versi: [
    {
      nilai: PITA,
      mulai: '2026-06-22',
      sampai: null,
      peraturan: 'PMK 41/2026',
      pasal: 'pasal belum terbaca',
      sumber: 'Isi perubahan kedua PMK 62/2023 belum terbaca; kategori yang lama dipakai terus',
      bukti: 'belumDiverifikasi',
      diperiksa: '2026-11-22',
    },
    {
      nilai: PITA,
      mulai: '2024-01-01',
      sampai: '2026-06-21',
      peraturan: 'PMK 62/2023',
      pasal: 'Ps. 249 ayat (8)',
      sumber:
        'Kutipan ayat; PMK 107/2024 Ps. 251 ayat (4) memakai batas yang sama untuk capaian indikator kinerja anggaran',
      bukti: 'sekunder',
      diperiksa: '2026-11-22',
    },
    {
      nilai: PITA,
      mulai: '2020-01-01',
      sampai: '2023-12-31',
      peraturan: 'PMK 2/PMK.02/2021',
      pasal: 'pasal belum terbaca',
      sumber: 'Ringkasan berita detik.com d-5348967',
      bukti: 'sekunder',
      diperiksa: '2026-11-22',
    },
  ],
};

/** The value that decided reward and sanction in 2020 and 2021. */
export const NKA_PENGHARGAAN_BOBOT: ParameterBobot<KunciNka> = {
  ...NKA_BOBOT,
  id: 'nka/penghargaan',
  nama: 'Bobot nilai penghargaan dan sanksi',
  sebutan: { smart: 'Indikator kinerja anggaran', ikpa: 'Pengelolaan anggaran' },
  celah: [],
  versi: [
    {
      nilai: { smart: 40, ikpa: 60 },
      mulai: '2020-01-01',
      sampai: '2021-12-31',
      peraturan: 'PMK 2/PMK.02/2021',
      pasal: 'pasal belum terbaca',
      sumber: 'Ringkasan berita detik.com d-5348967',
      bukti: 'sekunder',
      diperiksa: '2026-11-22',
    },
  ],
};

export const NKA_PERENCANAAN: ParameterBobot<KunciPerencanaan> = {
  bentuk: 'bobot',
  id: 'nka/perencanaan',
  nama: 'Bobot nilai kinerja perencanaan anggaran',
  satuan: '%',
  rentang: [0, 100],
  jumlah: 100,
  sebutan: { efektivitas: 'Efektivitas', efisiensi: 'Efisiensi' },
  versi: [
    {
      nilai: { efektivitas: 75, efisiensi: 25 },
      mulai: '2026-06-22',
      sampai: null,
      peraturan: 'PMK 41/2026',
      pasal: 'pasal belum terbaca',
      sumber: 'Isi perubahan kedua PMK 62/2023 belum terbaca; bobot yang lama dipakai terus',
      bukti: 'belumDiverifikasi',
      diperiksa: '2026-11-22',
    },
    {
      nilai: { efektivitas: 75, efisiensi: 25 },
      mulai: '2024-01-01',
      sampai: '2026-06-21',
      peraturan: 'KMK 466/2023',
      pasal: 'pasal belum terbaca; unsurnya PMK 62/2023 Ps. 246',
      sumber: 'Tiga aplikasi pengadilan memakai 75 dan 25; pembagian SBK di dalam efisiensi belum terbaca',
      bukti: 'sekunder',
      diperiksa: '2026-11-22',
    },
  ],
};

const NAMA_SMART = { lama: 'Nilai SMART', baru: 'Nilai Kinerja Perencanaan Anggaran (SMART)' } as const;

const susun = (parameter: ParameterBobot<KunciNka>, konteks: KonteksAturan, namaSmart?: string): PedomanNka => {
  const bobot = nilaiPada(parameter, konteks);
  const predikat = nilaiPada(NKA_PREDIKAT, konteks);
  const { smart = 0, ikpa = 0 } = bobot.versi.nilai;
  const baca = (kunci: KunciNka, nilai: number): ParameterDibaca =>
    dibaca(bobot, nilai, { kunci, nama: parameter.sebutan[kunci] });
  return {
    ...sebagaiPedoman(bobot),
    bobot: { smart, ikpa },
    namaSmart: namaSmart ?? (bobot.versi.mulai < '2024' ? NAMA_SMART.lama : NAMA_SMART.baru),
    predikat: predikat.versi.nilai,
    baca: {
      smart: baca('smart', smart),
      ikpa: baca('ikpa', ikpa),
      predikat: dibaca(predikat, sebutBatas(predikat.versi.nilai)),
    },
  };
};

export const pedomanNka = (konteks: KonteksAturan): PedomanNka => susun(NKA_BOBOT, konteks);

/** 60% pengelolaan anggaran and 40% indikator kinerja anggaran. */
export const pedomanPenghargaan = (konteks: KonteksAturan): PedomanNka =>
  susun(NKA_PENGHARGAAN_BOBOT, konteks, 'Indikator kinerja anggaran');

export function pedomanPerencanaan(konteks: KonteksAturan): PedomanPerencanaan {
  const dipilih = nilaiPada(NKA_PERENCANAAN, konteks);
  const { efektivitas = 0, efisiensi = 0 } = dipilih.versi.nilai;
  const baca = (kunci: KunciPerencanaan, nilai: number): ParameterDibaca =>
    dibaca(dipilih, nilai, { kunci, nama: NKA_PERENCANAAN.sebutan[kunci] });
  return {
    ...sebagaiPedoman(dipilih),
    bobot: { efektivitas, efisiensi },
    baca: { efektivitas: baca('efektivitas', efektivitas), efisiensi: baca('efisiensi', efisiensi) },
  };
}
