import {
  type KonteksAturan,
  masaVersi,
  nilaiPada,
  type ParameterBilangan,
  type ParameterBobot,
  type ParameterDaftar,
  type ParameterPita,
} from './parameter';
import { dibaca, type ParameterDibaca, type Pedoman, type Pita, sebagaiPedoman } from './pedoman';
import { sebutBatas } from './sebut';

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
  /** What a figure's passport names: the weight of an indicator, and the bands. */
  bacaBobot: (kunci: KunciIkpa) => ParameterDibaca | undefined;
  bacaPredikat: ParameterDibaca;
}

const SEBELUM_2020 = {
  mulai: '2018-01-01',
  sampai: '2019-12-31',
  sebab: 'Bobot IKPA tahun 2018 dan 2019 belum terbaca.',
};

const SEBUTAN: Readonly<Record<KunciIkpa, string>> = {
  revisiDipa: 'Revisi DIPA',
  deviasiHal3: 'Deviasi Halaman III DIPA',
  penyerapan: 'Penyerapan Anggaran',
  belanjaKontraktual: 'Belanja Kontraktual',
  dataKontrak: 'Data Kontrak',
  paguMinus: 'Pagu Minus',
  lpjBendahara: 'LPJ Bendahara',
  renkas: 'Perencanaan Kas',
  kesalahanSpm: 'Kesalahan SPM',
  returSp2d: 'Retur SP2D',
  penyelesaianTagihan: 'Penyelesaian Tagihan',
  upTup: 'Pengelolaan UP dan TUP',
  dispensasiSpm: 'Dispensasi SPM',
  capaianOutput: 'Capaian Output',
};

export const IKPA_BOBOT: ParameterBobot<KunciIkpa> = {
  bentuk: 'bobot',
  id: 'ikpa/bobot',
  nama: 'Bobot IKPA',
  satuan: '%',
  rentang: [0, 100],
  jumlah: 100,
  sebutan: SEBUTAN,
  celah: [SEBELUM_2020],
  versi: [
    {
      // Dispensasi SPM has no weight any more: its points are taken off after the conversion.
      nilai: {
        revisiDipa: 10,
        deviasiHal3: 15,
        penyerapan: 20,
        belanjaKontraktual: 10,
        penyelesaianTagihan: 10,
        upTup: 10,
        capaianOutput: 25,
      },
      mulai: '2024-01-01',
      sampai: null,
      peraturan: 'PER-5/PB/2024',
      pasal: 'pasal bobot belum terbaca',
      sumber:
        'Paparan KPPN Kupang, PTUN Pangkalpinang, KPPN Dumai dan Singaraja; 3.027 baris OM-SPAN keluar dengan bobot ini',
      bukti: 'sekunder',
      diperiksa: '2026-11-22',
    },
    {
      nilai: {
        revisiDipa: 10,
        deviasiHal3: 10,
        penyerapan: 20,
        belanjaKontraktual: 10,
        penyelesaianTagihan: 10,
        upTup: 10,
        dispensasiSpm: 5,
        capaianOutput: 25,
      },
      mulai: '2022-01-01',
      sampai: '2023-12-31',
      peraturan: 'PER-5/PB/2022',
      pasal: 'baris bobot tabel IKPA',
      sumber: 'Tabel IKPA pada LKj Ditjen Rehsos 2023; buku saku DJPb',
      bukti: 'dikonfirmasi',
      diperiksa: '2026-11-22',
    },
    {
      nilai: {
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
      mulai: '2021-01-01',
      sampai: '2021-12-31',
      peraturan: 'PER-4/PB/2021',
      pasal: 'pasal belum terbaca',
      sumber: 'Surat S-168 KPPN Kotabumi',
      bukti: 'sekunder',
      diperiksa: '2026-11-22',
    },
    {
      nilai: {
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
      mulai: '2020-01-01',
      sampai: '2020-12-31',
      peraturan: 'PER-4/PB/2020',
      pasal: 'pasal belum terbaca',
      sumber: 'Surat S-168 KPPN Kotabumi',
      bukti: 'sekunder',
      diperiksa: '2026-11-22',
    },
  ],
};

export const IKPA_PREDIKAT: ParameterPita = {
  bentuk: 'pita',
  id: 'ikpa/predikat',
  nama: 'Kategori IKPA',
  satuan: 'poin',
  rentang: [0, 100],
  celah: [SEBELUM_2020],
  versi: [
    {
      nilai: [
        { dari: 95, termasuk: true, predikat: 'Sangat Baik' },
        { dari: 89, termasuk: true, predikat: 'Baik' },
        { dari: 70, termasuk: true, predikat: 'Cukup' },
        { dari: 0, termasuk: true, predikat: 'Kurang' },
      ],
      mulai: '2020-01-01',
      sampai: null,
      peraturan: 'PER-5/PB/2022; PER-5/PB/2024',
      pasal: 'pasal belum terbaca',
      sumber: 'Berita 2022 dan paparan KPPN Kupang memberi batas yang sama; untuk 2020–2021 dianggap sama',
      bukti: 'sekunder',
      diperiksa: '2026-11-22',
    },
  ],
};

export const IKPA_DAPAT_GUGUR: ParameterDaftar<KunciIkpa> = {
  bentuk: 'daftar',
  id: 'ikpa/dapat-gugur',
  nama: 'Indikator IKPA yang dapat tidak berlaku bagi satker',
  satuan: '',
  rentang: [0, 100],
  celah: [SEBELUM_2020],
  versi: [
    {
      nilai: ['belanjaKontraktual', 'dataKontrak', 'penyelesaianTagihan', 'upTup'],
      mulai: '2020-01-01',
      sampai: null,
      peraturan: 'PER-5/PB/2022; PER-5/PB/2024',
      pasal: 'pasal belum terbaca',
      sumber: '3.027 baris OM-SPAN: Konversi Bobot hanya turun karena indikator ini',
      bukti: 'hitungUlang',
      diperiksa: '2026-11-22',
    },
  ],
};

/** Null: dispensasi is an indicator with a weight of its own, and takes off nothing. */
export const IKPA_PENGURANG: ParameterBilangan = {
  bentuk: 'bilangan',
  id: 'ikpa/pengurang-paling',
  nama: 'Pengurang nilai paling tinggi karena dispensasi SPM',
  satuan: 'poin',
  rentang: [0, 5],
  celah: [SEBELUM_2020],
  versi: [
    {
      nilai: 1,
      mulai: '2024-01-01',
      sampai: null,
      peraturan: 'PER-5/PB/2024',
      pasal: 'pasal belum terbaca',
      sumber: 'Matriks verifikasi yang merujuk paparan DJPb; 6 dari 6 baris OM-SPAN Desember 2024–2025',
      bukti: 'sekunder',
      diperiksa: '2026-11-22',
    },
    {
      nilai: null,
      mulai: '2020-01-01',
      sampai: '2023-12-31',
      peraturan: 'PER-4/PB/2020; PER-4/PB/2021; PER-5/PB/2022',
      pasal: 'baris bobot tabel IKPA',
      sumber: 'Dispensasi SPM masih indikator berbobot 5',
      bukti: 'dikonfirmasi',
      diperiksa: '2026-11-22',
    },
  ],
};

const ASPEK: Readonly<Record<KunciAspek, readonly KunciIkpa[]>> = {
  perencanaan: ['revisiDipa', 'deviasiHal3'],
  pelaksanaan: ['penyerapan', 'belanjaKontraktual', 'penyelesaianTagihan', 'upTup', 'dispensasiSpm'],
  hasil: ['capaianOutput'],
};
/** Before it the indicators were grouped otherwise. */
const ASPEK_SEJAK = '2022-01-01';

export function pedomanIkpa(konteks: KonteksAturan): PedomanIkpa {
  const bobot = nilaiPada(IKPA_BOBOT, konteks);
  const predikat = nilaiPada(IKPA_PREDIKAT, konteks);
  const pengurang = nilaiPada(IKPA_PENGURANG, konteks).versi.nilai;
  const nilai = bobot.versi.nilai;
  return {
    ...sebagaiPedoman(bobot),
    bobot: nilai,
    ...(bobot.versi.mulai >= ASPEK_SEJAK ? { aspek: ASPEK } : {}),
    dapatGugur: nilaiPada(IKPA_DAPAT_GUGUR, konteks).versi.nilai,
    ...(pengurang === null ? {} : { pengurangPaling: pengurang }),
    predikat: predikat.versi.nilai,
    bacaBobot: (kunci) => {
      const isi = nilai[kunci];
      return isi === undefined ? undefined : dibaca(bobot, isi, { kunci, nama: SEBUTAN[kunci] });
    },
    bacaPredikat: dibaca(predikat, sebutBatas(predikat.versi.nilai)),
  };
}

/** Every regulation's set, newest first: a table without a year is held against each. */
export const PEDOMAN_IKPA: readonly PedomanIkpa[] = IKPA_BOBOT.versi.map((v) => pedomanIkpa({ masa: masaVersi(v) }));
