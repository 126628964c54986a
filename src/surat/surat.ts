/** A letter to a unit: chosen findings that it answers, in a workbook that comes back by the import. */
export interface BahanSurat {
  /** Whom it is for. */
  unit: string;
  /** "Laporan Kinerja tahun 2023". */
  laporan: string;
  tanggal: Date;
  butir: readonly ButirSurat[];
}

export interface ButirSurat {
  /** `Temuan.kunci`: what the reply belongs to. */
  kunci: string;
  temuan: string;
  tempat: string;
  dilaporkan: string;
  dihitung: string;
}

/** What a unit has replied to one finding. */
export interface Tanggapan {
  kunci: string;
  /** As the letter printed it: the reply belongs to this figure, not to another that has its key by now. */
  dilaporkan: string;
  tanggapan: string;
  tindakLanjut: string;
}

/** Columns of the letter; the last one is ours. */
export const KEPALA_SURAT = [
  'No',
  'Temuan',
  'Tempat',
  'Dilaporkan',
  'Dihitung',
  'Tanggapan unit',
  'Tindak lanjut',
  'Kunci Capaian',
] as const;

/** What the list in "Tindak lanjut" offers; other words are taken, too. */
export const PILIHAN_TINDAK_LANJUT = ['Sudah diperbaiki', 'Akan diperbaiki', 'Bukan masalah'] as const;

export const LEBAR_SURAT = [5, 60, 28, 18, 18, 44, 20, 2] as const;

/** What stands above the table. */
export const judulSurat = ({ unit, laporan, tanggal }: BahanSurat): string[] => [
  'TEMUAN REVIU LAPORAN KINERJA',
  `Kepada: ${unit || '…'}`,
  `${laporan}, ${tanggal.toLocaleDateString('id-ID', { day: 'numeric', month: 'long', year: 'numeric' })}`,
  'Isi kolom Tanggapan unit, pilih Tindak lanjut, simpan, lalu kirim kembali berkas ini. Kolom lain jangan diubah; baris boleh diurutkan.',
];

export const barisSurat = ({ butir }: BahanSurat): string[][] =>
  butir.map(({ kunci, temuan, tempat, dilaporkan, dihitung }, i) => [
    String(i + 1),
    temuan,
    tempat,
    dilaporkan,
    dihitung,
    '',
    '',
    kunci,
  ]);

/** As much of a unit's name as the name of a file may hold. */
export const unitDiBerkas = (unit: string): string =>
  unit
    .replace(/[\\/:*?"<>|]+/g, ' ')
    .trim()
    .slice(0, 60);
