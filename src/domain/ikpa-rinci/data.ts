import type { Fakta } from '../fakta';
import type { KunciTuas } from './tuas';
import type { JenisBelanja } from '../pedoman/ikpa-rinci';
import type { KebijakanIkpa } from '../pedoman/kebijakan-ikpa';

/** The raw tables behind one satker's IKPA; a part without its table is empty. */
export interface DataIkpaRinci {
  /** Budget year that the tables name; null when none does. */
  tahun: number | null;
  revisi: BarisRevisi[];
  /** RPD Halaman III as locked, a month a row. */
  rpd: BarisBulan[];
  realisasi: BarisBulan[];
  /** The months of `realisasi` hold what was spent since January. */
  kumulatif: boolean;
  pagu: BarisPagu[];
  kontrak: BarisKontrak[];
  tagihan: BarisTagihan[];
  upTup: BarisUpTup[];
  kkp: BarisKkp[];
  output: BarisOutput[];
  dispensasi: { spm: Fakta | undefined; dispensasi: Fakta | undefined } | null;
  /** Policies of a table of the person's own; they stand before those that are built in. */
  kebijakan: KebijakanIkpa[];
  /** Pagu that the table of the RPD prints beside it. */
  paguRpd: { jenis: JenisBelanja; nilai: Fakta }[];
  /** What a person assumes of the months to come, three at most. */
  skenario: Skenario[];
}

/** The raw tables of one of many satkers. */
export interface RinciSatker {
  /** As the rows name it; its name where they have no code. */
  kode: string;
  /** `kode` is its name. */
  tanpaKode?: true;
  nama: string;
  data: DataIkpaRinci;
}

/** A named set of assumptions: what a person takes for granted; what is left out goes on as it is. */
export interface Skenario {
  nama: string;
  asumsi: { tuas: KunciTuas; nilai: Fakta }[];
}

export const rinciKosong = (): DataIkpaRinci => ({
  tahun: null,
  revisi: [],
  rpd: [],
  realisasi: [],
  kumulatif: false,
  pagu: [],
  kontrak: [],
  tagihan: [],
  upTup: [],
  kkp: [],
  output: [],
  dispensasi: null,
  kebijakan: [],
  paguRpd: [],
  skenario: [],
});

/** Two sets of one satker's tables; of what only one can hold, the first's. */
export function gabungRinci(a: DataIkpaRinci, b: DataIkpaRinci): DataIkpaRinci {
  const uang = a.realisasi.length > 0 ? a : b;
  return {
    tahun: a.tahun ?? b.tahun,
    revisi: [...a.revisi, ...b.revisi],
    rpd: a.rpd.length > 0 ? a.rpd : b.rpd,
    realisasi: uang.realisasi,
    kumulatif: uang.kumulatif,
    pagu: a.pagu.length > 0 ? a.pagu : b.pagu,
    kontrak: [...a.kontrak, ...b.kontrak],
    tagihan: [...a.tagihan, ...b.tagihan],
    upTup: [...a.upTup, ...b.upTup],
    kkp: a.kkp.length > 0 ? a.kkp : b.kkp,
    output: [...a.output, ...b.output],
    dispensasi: a.dispensasi ?? b.dispensasi,
    kebijakan: [...a.kebijakan, ...b.kebijakan],
    paguRpd: a.rpd.length > 0 ? a.paguRpd : b.paguRpd,
    skenario: [...a.skenario, ...b.skenario],
  };
}

/** Money of a month by jenis belanja; one cell each, or several that are added up. */
export interface BarisBulan {
  /** 1–12. */
  bulan: number;
  isi: readonly { jenis: JenisBelanja; nilai: Fakta }[];
}

export interface BarisRevisi {
  id: string;
  nama: string;
  tanggal: Fakta;
  /** As printed, several in one cell: "102, 221, 315". */
  kode: string;
  /** 1 where one of the codes is in the regulation's list, else 0; null where there is no code to tell by. */
  kodeDihitung: Fakta | null;
  paguSebelum: Fakta | undefined;
  paguSesudah: Fakta | undefined;
}

export interface BarisPagu {
  /** 1–4; null: one for the whole year. */
  triwulan: number | null;
  jenis: JenisBelanja;
  pagu: Fakta | undefined;
  blokir: Fakta | undefined;
}

export interface BarisKontrak {
  id: string;
  nama: string;
  jenis: JenisBelanja;
  nilai: Fakta;
  tanggal: Fakta;
  /** Registered at the KPPN. */
  tanggalDaftar: Fakta | undefined;
  /** Paid at once; null where the table does not say. */
  sekaligus: boolean | null;
  tanggalSp2d: Fakta | undefined;
}

export interface BarisTagihan {
  id: string;
  nama: string;
  bast: Fakta;
  /** Received by the KPPN; undefined while it was not billed. */
  konversi: Fakta | undefined;
}

export type JenisUpTup = 'UP' | 'GUP' | 'GUP NIHIL' | 'TUP' | 'PTUP' | 'SETORAN TUP';

export interface BarisUpTup {
  id: string;
  nama: string;
  jenis: JenisUpTup;
  tanggal: Fakta;
  nilai: Fakta;
}

export interface BarisKkp {
  triwulan: number;
  /** Plafon of a month that the KPPN approved. */
  plafon: Fakta;
  /** Used since January. */
  pemakaian: Fakta;
}

export interface BarisOutput {
  id: string;
  nama: string;
  bulan: number;
  target: Fakta | undefined;
  /** Realised volume and progress up to the month. */
  rvro: Fakta | undefined;
  pcro: Fakta | undefined;
  tpcro: Fakta | undefined;
  /** 1 for yes, 0 for no. */
  tepatWaktu: Fakta | undefined;
  terkonfirmasi: Fakta | undefined;
  prioritasNasional: boolean;
  pagu: Fakta | undefined;
  realisasi: Fakta | undefined;
}
