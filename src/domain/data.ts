import type { AlamatSel } from '../dasar/sel';
import type { Fakta } from './fakta';
import type { DataIkpaRinci, RinciSatker } from './ikpa-rinci/data';
import type { KunciAspek, KunciIkpa } from './pedoman/ikpa';
import type { Konsolidasi, Polaritas } from './polaritas';

/**
 * Everything the rules need, read from the workbook: plain data, every number a `Fakta` with its passport.
 * A part without a table is empty or null; a cell that was set aside is undefined.
 */
export interface DataLkj {
  /** Year of the report, from the tables' titles; null when none shows it. */
  tahun: number | null;
  /** Unit the report is about, from a title row; null when none shows it. */
  instansi: string | null;
  indikator: Indikator[];
  kluster: TabelKluster[];
  rasio: Rasio[];
  ikpa: NilaiIkpa[];
  smart: Fakta | null;
  /** What the SMART value is made of, where a table shows it. */
  variabelSmart?: NilaiVariabelSmart[];
  /** NKA of satkers, none of which is the report's own. */
  nkaSatker?: NkaSatker[];
  sakip: KomponenSakip[];
  skmSatker: NilaiSatker[];
  /** Mean score of each unsur of the survey, on its scale 1–4. */
  unsurSkm: UnsurSkm[];
  spm: TabelSpm[];
  bulanan: TabelBulanan[];
  /** Indicators made of weighted parts. */
  komposit: TabelKomposit[];
  tren: BarisTren[];
  prioritas: KelompokPrioritas[];
  anggaran: TabelAnggaran[];
  anggaranProgram: AnggaranProgram[];
  /** The PK budget's printed total ("JUMLAH"), when there is such a row. */
  jumlahAnggaranProgram: Fakta | null;
  dilaporkan: AngkaDilaporkan[];
  /** Indicators quarter by quarter (rencana aksi). */
  triwulan?: TabelTriwulan[];
  /** The raw tables behind one satker's IKPA. */
  ikpaRinci?: DataIkpaRinci;
  /** The same of many satkers, by the code that the tables' rows name. */
  ikpaSatker?: Map<string, RinciSatker>;
  /** The reference list: every satker that should be there. */
  daftarSatker?: SatkerAcuan[];
  /** Days on which offices are closed, as the workbook lists them. */
  hariLibur?: HariLibur[];
}

/** Data of a workbook without a single table. */
export const dataKosong = (): DataLkj => ({
  tahun: null,
  instansi: null,
  indikator: [],
  kluster: [],
  rasio: [],
  ikpa: [],
  smart: null,
  sakip: [],
  skmSatker: [],
  unsurSkm: [],
  spm: [],
  bulanan: [],
  komposit: [],
  tren: [],
  prioritas: [],
  anggaran: [],
  anggaranProgram: [],
  jumlahAnggaranProgram: null,
  dilaporkan: [],
});

/** One row of the Perjanjian / Pengukuran Kinerja. */
export interface Indikator {
  /** Running number of the indicator over the whole table, from 1. */
  nomor: number;
  sasaran: string;
  /** Running number of its sasaran, from 1. */
  nomorSasaran: number;
  nama: string;
  target: Fakta | undefined;
  realisasi: Fakta | undefined;
  /** The capaian that the table prints, to be compared with ours. */
  capaianDilaporkan: Fakta | undefined;
  /** Which way is better; the higher the better when the row does not say. */
  polaritas?: Polaritas;
  /** Upper end of a range target (80–90); `target` is then its lower end. */
  targetAtas?: Fakta;
  /** Weight in a weighted mean. */
  bobot?: Fakta;
  /** Highest capaian that counts, where the indicator has a cap of its own. */
  batas?: Fakta;
  /** Before the agreement was revised (SEMULA); `target` is then the revised one. */
  targetSemula?: Fakta;
  /** The same figures in the indicator's own small tables elsewhere. */
  ulangan?: { target: Fakta | undefined; realisasi: Fakta | undefined; capaian: Fakta | undefined }[];
}

/** Why a table feeds an indicator, so that a person can check it. */
export interface Tautan {
  /** `Indikator.nomor`. */
  indikator: number;
  alasan: 'nomorTabel' | 'nama' | 'jenisTabel';
}

/** Monitoring results per kluster (Tabel 1.1, 2.1, 3.1 of the LKj 2023). */
export interface TabelKluster {
  id: string;
  judul: string;
  untuk: Tautan | null;
  /** Meaning of the last count, from its header: "PM yang meningkat pendapatannya". */
  namaBerhasil: string;
  baris: BarisKluster[];
  total: BarisKluster | null;
}

export interface BarisKluster {
  nama: string;
  populasi: Fakta | undefined;
  /** Undefined in a census table, where everybody was counted. */
  sampel: Fakta | undefined;
  berhasil: Fakta | undefined;
  persenDilaporkan: Fakta | undefined;
}

/** An indicator's realisasi as a ratio of two counts (6.527 of 6.679). */
export interface Rasio {
  id: string;
  nama: string;
  untuk: Tautan | null;
  pembilang: Fakta | undefined;
  penyebut: Fakta | undefined;
}

/** One unit's row block in an IKPA table. */
export interface NilaiIkpa {
  id: string;
  kode: string;
  nama: string;
  komponen: KomponenIkpa[];
  nilaiTotalDilaporkan: Fakta | undefined;
  konversiBobot: Fakta | undefined;
  nilaiAkhirDilaporkan: Fakta | undefined;
  /** Points taken off after the conversion (from 2024). */
  pengurangDispensasi: Fakta | undefined;
  /** Month that a flat table's row is about, as printed. */
  periode?: string;
  /** Its number, also where only the table's title names it. */
  bulan?: number;
  /** Budget year that the row, its table's title or its sheet names; left out when none does. */
  tahun?: number;
  /** Aspects that the table prints a value of, by columns of their own. */
  aspekDilaporkan?: readonly AspekIkpa[];
}

export interface AspekIkpa {
  kunci: KunciAspek;
  /** As in the header: "Kualitas Perencanaan Anggaran". */
  nama: string;
  nilai: Fakta | undefined;
}

export interface KomponenIkpa {
  kunci: KunciIkpa;
  /** As in the header: "Deviasi Halaman III DIPA". */
  nama: string;
  /** As in the header above it: "Kualitas Perencanaan Anggaran". */
  aspek: string;
  nilai: Fakta | undefined;
  bobot: Fakta | undefined;
  nilaiAkhirDilaporkan: Fakta | undefined;
}

/** Four variables of aspek implementasi (until 2023), or the two of perencanaan anggaran (from 2024). */
export type KunciVariabelSmart = 'penyerapan' | 'konsistensi' | 'capaianOutput' | 'efisiensi' | 'efektivitas';

export interface NilaiVariabelSmart {
  kunci: KunciVariabelSmart;
  nama: string;
  /** 0–100. */
  nilai: Fakta | undefined;
  /** As far as its name says it may be the percentage that the score is made from. */
  mungkinPersen?: true;
  /** As the table shows it; the regulation's where it does not. */
  bobot: Fakta | undefined;
}

export interface KomponenSakip {
  id: string;
  nama: string;
  /** The LKE's sub-components, where the table has them: each a grade on its own weight. */
  sub?: SubKomponenSakip[];
  bobot: Fakta | undefined;
  /** Score on the scale of its weight (0…bobot). */
  nilai: Fakta | undefined;
  /** The LKE's column that the scores are from, as printed: "PENILAIAN MANDIRI". */
  kolomNilai?: string;
  nilaiTotalDilaporkan: Fakta | undefined;
}

export interface SubKomponenSakip {
  nama: string;
  bobot: Fakta | undefined;
  /** Score on the scale of its weight, where the table shows a number. */
  nilai?: Fakta | undefined;
  /** Letter grade (AA … E); null while it is not filled in. */
  grade: string | null;
}

/** IKM of one satker. */
export interface NilaiSatker {
  id: string;
  nama: string;
  nilai: Fakta | undefined;
  kategoriDilaporkan: string;
  kode?: string;
}

/** A satker's two values and the NKA that its row prints. */
export interface NkaSatker {
  id: string;
  nama: string;
  smart: Fakta | undefined;
  ikpa: Fakta | undefined;
  nkaDilaporkan: Fakta | undefined;
  kode?: string;
}

export interface SatkerAcuan {
  kode: string;
  nama: string;
  asal: AlamatSel;
}

/** A day on which offices are closed. */
export interface HariLibur {
  /** ISO. */
  tanggal: string;
  /** '' when the list does not say. */
  keterangan: string;
  asal: AlamatSel;
}

/** One unsur of the satisfaction survey, mean score 1–4. */
export interface UnsurSkm {
  id: string;
  nama: string;
  nilai: Fakta | undefined;
}

/** Standar Pelayanan Minimal of one level of government: per jenis layanan penerima and mutu, 0–100. */
export interface TabelSpm {
  id: string;
  judul: string;
  untuk: Tautan | null;
  layanan: { nama: string; penerima: Fakta | undefined; mutu: Fakta | undefined }[];
}

/** An indicator month by month; its year is the mean of the months that are there. */
export interface TabelBulanan {
  id: string;
  nama: string;
  untuk: Tautan | null;
  titik: { bulan: string; nilai: Fakta | undefined }[];
}

/** An indicator quarter by quarter: lists of four, I to IV. */
export interface TabelTriwulan {
  id: string;
  nama: string;
  untuk: Tautan | null;
  targetTahun: Fakta | undefined;
  target: readonly (Fakta | undefined)[];
  realisasi: readonly (Fakta | undefined)[];
  /** The header says that a quarter holds what was reached since January. */
  kumulatif: boolean;
  /** How quarters make the year, as the table shows it where its header and its targets do not. */
  konsolidasi?: Konsolidasi;
  /** How they do where nothing shows it, as a person has said. */
  dijawab?: Konsolidasi;
  /** The counts of a ratio, where the table shows them. */
  rasio?: { pembilang: readonly (Fakta | undefined)[]; penyebut: readonly (Fakta | undefined)[] };
}

/** An indicator that is the weighted mean of its parts (an indeks komposit). */
export interface TabelKomposit {
  id: string;
  nama: string;
  untuk: Tautan | null;
  bagian: { nama: string; bobot: Fakta | undefined; nilai: Fakta | undefined }[];
}

/** One indicator over the years. */
export interface BarisTren {
  id: string;
  nama: string;
  untuk: Tautan | null;
  titik: TitikTren[];
}

export interface TitikTren {
  tahun: number;
  jenis: 'realisasi' | 'target';
  nilai: Fakta | undefined;
}

/** The rincian output of one Prioritas Nasional. */
export interface KelompokPrioritas {
  id: string;
  /** "PN 3. Meningkatkan Sumber Daya Manusia …" */
  nama: string;
  baris: BarisPrioritas[];
  /** Outputs of all kinds, added up from those of satkers; none of a Prioritas Nasional. */
  rincianOutput?: true;
}

export interface BarisPrioritas {
  nomor: string;
  nama: string;
  target: Fakta | undefined;
  /** As printed: "Orang", "Lembaga". */
  satuan: string;
  realisasi: Fakta | undefined;
  persenDilaporkan: Fakta | undefined;
}

/** Pagu and realisasi along one dimension (jenis belanja, kewenangan). */
export interface TabelAnggaran {
  id: string;
  /** Header of the first column: "Jenis Belanja". */
  dimensi: string;
  /** Budget year and month that the table is of, where its headings, its title or its sheet name them. */
  waktu?: { tahun: number | null; bulan: number | null };
  baris: BarisAnggaran[];
  total: BarisAnggaran | null;
  /** Its rows are years: their sum is no year's. */
  perTahun?: true;
  /** Money that stands beside indicators in their own table. */
  pendamping?: true;
  /** Only where `baris` are the upper levels of a longer table. */
  ringkasan?: RingkasanTingkat;
}

/** What was left out of a long table of several levels. */
export interface RingkasanTingkat {
  /** Rows of the whole table. */
  semua: number;
  /** Levels that are shown, 1 for the highest alone. */
  tingkat: number;
  /** How many rows their parts do not make where those are left out. */
  banyakSelisih: number;
  /** The first of these. */
  berselisih: { data: BarisAnggaran; bagian: BarisAnggaran[] }[];
}

export interface BarisAnggaran {
  nama: string;
  /** Undefined also where `bagian` makes the row. */
  pagu: Fakta | undefined;
  realisasi: Fakta | undefined;
  persenDilaporkan: Fakta | undefined;
  sisaDilaporkan: Fakta | undefined;
  /** What of the pagu may not be spent yet; only where something is blocked. */
  blokir?: Fakta;
  /** Several cells that are added up: Operasi, Modal …, or the accounts of one jenis belanja. */
  bagian?: BagianAnggaran[];
  /** Place in the table of the row that this one is a part of; absent for one that is part of none. */
  induk?: number;
}

export interface BagianAnggaran {
  nama: string;
  pagu: Fakta | undefined;
  realisasi: Fakta | undefined;
}

/** Program with its kegiatan in the PK's budget annex. */
export interface AnggaranProgram {
  id: string;
  nama: string;
  anggaran: Fakta | undefined;
  kegiatan: { nama: string; anggaran: Fakta | undefined }[];
}

/** A figure that the report prints ("Angka dalam laporan"). */
export interface AngkaDilaporkan {
  id: string;
  uraian: string;
  /** Where the report prints it: "Ikhtisar Eksekutif". */
  letak: string;
  nilai: Fakta | undefined;
}
