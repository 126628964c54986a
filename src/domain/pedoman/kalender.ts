import type { Bukti } from './parameter';

/** When in a year something is due. */
type Saat =
  | { jenis: 'tanggal'; bulan: number; hari: number }
  /** The last day of a month. */
  | { jenis: 'akhirBulan'; bulan: number }
  | { jenis: 'hariKerja'; bulan: number; ke: number };

/** A date that comes every year, with its evidence as a parameter has it. */
export interface Tenggat {
  id: string;
  nama: string;
  saat: Saat;
  /** Days that a letter set otherwise, as ISO, by year. */
  ditetapkan?: ReadonlyMap<number, string>;
  /** First year that it comes in. */
  mulai: number;
  peraturan: string;
  sumber: string;
  bukti: Bukti;
  diperiksa: string;
}

const BULAN = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

const PER_5_2024 = { mulai: 2024, peraturan: 'PER-5/PB/2024', diperiksa: '2026-11-29' } as const;
const GORONTALO = 'Halaman KPPN Gorontalo; yang mengunci adalah tanggal pengesahan revisi DIPA, bukan pengajuannya';

const kunciRpd = (triwulan: string, bulan: number, ditetapkan?: ReadonlyMap<number, string>): Tenggat => ({
  ...PER_5_2024,
  id: `rpd/${bulan}`,
  nama: `Pemutakhiran RPD Halaman III DIPA triwulan ${triwulan}`,
  saat: { jenis: 'hariKerja', bulan, ke: 10 },
  ...(ditetapkan ? { ditetapkan } : {}),
  sumber: GORONTALO,
  bukti: 'sekunder',
});

const akselerasi = (bulan: number, poin: number): Tenggat => ({
  ...PER_5_2024,
  id: `akselerasi/${bulan}`,
  nama: `Akselerasi belanja modal: SP2D sampai hari ini bernilai ${poin}`,
  saat: { jenis: 'akhirBulan', bulan },
  sumber: 'Aplikasi IKPA satker dan kalkulator 2026; nilai terbit sesuai',
  bukti: 'sekunder',
});

/** Days by which the spending plan (Halaman III DIPA) of a quarter is locked. */
export const KUNCI_RPD: readonly Tenggat[] = [
  kunciRpd('I', 2, new Map([[2026, '2026-02-19']])),
  kunciRpd('II', 4),
  kunciRpd('III', 7),
  kunciRpd('IV', 10),
];

/** What comes every year, in no order. The end-of-year dates of SPM are set each year by DJPb and are not known here. */
export const TENGGAT: readonly Tenggat[] = [
  ...KUNCI_RPD,
  ...BULAN.map((_, i): Tenggat => ({
    id: `output/${i + 1}`,
    nama: `Pelaporan capaian output ${BULAN[(i + 11) % 12] ?? ''}`,
    saat: { jenis: 'hariKerja', bulan: i + 1, ke: 5 },
    mulai: 2022,
    peraturan: 'PER-5/PB/2022; PER-5/PB/2024',
    sumber: 'Juknis Capaian Output DJPb 2022: hari kerja kelima; 8 dari 9 tenggat 2022 keluar dengan hitungan ini',
    bukti: 'sekunder',
    diperiksa: '2026-11-29',
  })),
  akselerasi(3, 100),
  akselerasi(6, 90),
  akselerasi(9, 80),
  akselerasi(12, 70),
  {
    ...PER_5_2024,
    id: 'kontrak-dini',
    nama: 'Kontrak dini: tanda tangan sampai hari ini bernilai 110',
    saat: { jenis: 'akhirBulan', bulan: 3 },
    sumber: 'Pusat bantuan KPPN 096',
    bukti: 'sekunder',
  },
  {
    ...PER_5_2024,
    id: 'revisi-semester',
    nama: 'Hitungan revisi DIPA mulai dari nol (semester II)',
    saat: { jenis: 'tanggal', bulan: 7, hari: 1 },
    sumber: 'Simulator IKPA dan kalkulator 2026',
    bukti: 'sekunder',
  },
  {
    id: 'lkj',
    nama: 'Penyampaian Laporan Kinerja tahun lalu (K/L kepada Menteri PANRB)',
    saat: { jenis: 'akhirBulan', bulan: 2 },
    mulai: 2015,
    peraturan: 'PermenPANRB 53/2014',
    sumber: 'Paling lambat dua bulan sesudah tahun berakhir, sebagaimana lazim disebut; pasalnya belum terbaca',
    bukti: 'belumDiverifikasi',
    diperiksa: '2026-11-29',
  },
];

/** Holidays and days off on working days, from memory and a public list: a person may hand on another list. */
export const HARI_LIBUR: ReadonlySet<string> = new Set(
  [
    ['2024', '01-01 02-08 02-09 02-14 03-11 03-12 03-29 04-08 04-09 04-10 04-11 04-12 04-15 05-01 05-09 05-10 05-23'],
    ['2024', '05-24 06-17 06-18 09-16 11-27 12-25 12-26'],
    ['2025', '01-01 01-27 01-28 01-29 03-28 03-31 04-01 04-02 04-03 04-04 04-07 04-18 05-01 05-12 05-13 05-29 05-30'],
    ['2025', '06-06 06-09 06-27 08-18 09-05 12-25 12-26'],
    ['2026', '01-01 01-16 02-16 02-17 03-18 03-19 03-20 03-23 03-24 04-03 05-01 05-14 05-15 05-27 05-28 06-01 06-16'],
    ['2026', '08-17 08-25 12-24 12-25'],
    ['2027', '01-01'],
  ].flatMap(([tahun = '', hari = '']) => hari.split(' ').map((satu) => `${tahun}-${satu}`)),
);

/** Holidays, and the years that they are a whole list of: a working day of another year is counted by weekends alone. */
export interface DaftarLibur {
  hari: ReadonlySet<string>;
  tahun: ReadonlySet<string>;
  /** Those of the years whose days the person's own table gives. */
  milikUnit: ReadonlySet<string>;
}

export const LIBUR_BAWAAN: DaftarLibur = {
  hari: HARI_LIBUR,
  tahun: new Set(['2024', '2025', '2026']),
  milikUnit: new Set(),
};

/** A person's own days take the place of the built-in ones in every year that has one of them. */
export function daftarLibur(hari: readonly { tanggal: string }[]): DaftarLibur {
  const milikUnit = new Set(hari.map(({ tanggal }) => tanggal.slice(0, 4)));
  const bawaan = [...HARI_LIBUR].filter((satu) => !milikUnit.has(satu.slice(0, 4)));
  return {
    hari: new Set([...bawaan, ...hari.map(({ tanggal }) => tanggal)]),
    tahun: new Set([...LIBUR_BAWAAN.tahun, ...milikUnit]),
    milikUnit,
  };
}

export interface TanggalTenggat {
  tenggat: Tenggat;
  tanggal: string;
  /** Counted by weekends alone, or by a list that nobody has confirmed; a letter's own date is none. */
  dihitung: boolean;
  liburDiketahui: boolean;
}

const iso = (tahun: number, bulan: number, hari: number): string =>
  new Date(Date.UTC(tahun, bulan - 1, hari)).toISOString().slice(0, 10);

/** The day on which something is due in a year. */
export function tanggalTenggat(tenggat: Tenggat, tahun: number, libur: DaftarLibur = LIBUR_BAWAAN): TanggalTenggat {
  const ditetapkan = tenggat.ditetapkan?.get(tahun);
  return {
    tenggat,
    tanggal: ditetapkan ?? hitungTanggal(tenggat.saat, tahun, libur.hari),
    dihitung: ditetapkan === undefined && tenggat.saat.jenis === 'hariKerja',
    liburDiketahui: libur.tahun.has(String(tahun)),
  };
}

function hitungTanggal(saat: Saat, tahun: number, libur: ReadonlySet<string>): string {
  if (saat.jenis === 'tanggal') return iso(tahun, saat.bulan, saat.hari);
  if (saat.jenis === 'akhirBulan') return iso(tahun, saat.bulan + 1, 0);
  let sisa = saat.ke;
  let hari = 0;
  while (sisa > 0) {
    hari += 1;
    const tanggal = iso(tahun, saat.bulan, hari);
    const pekan = new Date(`${tanggal}T00:00:00Z`).getUTCDay();
    if (pekan !== 0 && pekan !== 6 && !libur.has(tanggal)) sisa -= 1;
  }
  return iso(tahun, saat.bulan, hari);
}

/** Every date of a year, in order. */
export const kalenderTahun = (tahun: number, libur?: DaftarLibur): TanggalTenggat[] =>
  TENGGAT.filter((t) => t.mulai <= tahun)
    .map((t) => tanggalTenggat(t, tahun, libur))
    .sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1));

/** What is due next, from a day on. */
export function berikutnya(sejak: string, banyak: number, libur?: DaftarLibur): TanggalTenggat[] {
  const tahun = Number(sejak.slice(0, 4));
  return [...kalenderTahun(tahun, libur), ...kalenderTahun(tahun + 1, libur)]
    .filter(({ tanggal }) => tanggal >= sejak)
    .slice(0, banyak);
}
