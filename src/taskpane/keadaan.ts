import type { HasilHitung, Kemajuan } from '../hitung';
import type { TabelDikenali } from '../input/tabel';
import type { GalatPanel } from './jejak';

/** What the pane is busy with. */
export type Kegiatan = 'membuka' | 'membaca' | 'diam' | 'menghitung' | 'membatalkan';

export interface KeadaanPanel {
  kegiatan: Kegiatan;
  /** False until Excel has answered, and for good when it is too old. */
  excelSiap: boolean;
  bahasa: string;
  /** Null until the workbook has been read once. */
  tabel: TabelDikenali[] | null;
  kemajuan: Kemajuan | null;
  hasil: HasilHitung | null;
  galat: GalatPanel | null;
}

export type Kejadian =
  | { jenis: 'excelSiap'; bahasa: string }
  | { jenis: 'mulaiBaca' }
  | { jenis: 'tabelTerbaca'; tabel: TabelDikenali[] }
  | { jenis: 'mulaiHitung' }
  | { jenis: 'kemajuan'; kemajuan: Kemajuan }
  | { jenis: 'mintaBatal' }
  | { jenis: 'selesai'; hasil: HasilHitung }
  | { jenis: 'gagal'; galat: GalatPanel }
  | { jenis: 'gagalMemilih'; galat: GalatPanel }
  | { jenis: 'tutupGalat' };

export const keadaanAwal: KeadaanPanel = {
  kegiatan: 'membuka',
  excelSiap: false,
  bahasa: 'id',
  tabel: null,
  kemajuan: null,
  hasil: null,
  galat: null,
};

/** The pane's whole behaviour without React: what is shown after each event. */
export function berikutnya(keadaan: KeadaanPanel, kejadian: Kejadian): KeadaanPanel {
  switch (kejadian.jenis) {
    case 'excelSiap':
      return { ...keadaan, bahasa: kejadian.bahasa, excelSiap: true, kegiatan: 'membaca' };
    case 'mulaiBaca':
      return { ...keadaan, kegiatan: 'membaca', galat: null };
    case 'tabelTerbaca':
      return { ...keadaan, kegiatan: 'diam', tabel: kejadian.tabel };
    case 'mulaiHitung':
      return { ...keadaan, kegiatan: 'menghitung', galat: null, kemajuan: { tahap: 'baca', bagian: 0 } };
    case 'kemajuan':
      return sedangMenghitung(keadaan) ? { ...keadaan, kemajuan: kejadian.kemajuan } : keadaan;
    case 'mintaBatal':
      return keadaan.kegiatan === 'menghitung' ? { ...keadaan, kegiatan: 'membatalkan' } : keadaan;
    case 'selesai':
      return { ...keadaan, kegiatan: 'diam', kemajuan: null, hasil: kejadian.hasil, tabel: kejadian.hasil.tabel };
    case 'gagal':
      return {
        ...keadaan,
        kegiatan: 'diam',
        kemajuan: null,
        galat: kejadian.galat,
        // The last result still stands on the sheets, unless they were left half-written.
        hasil: kejadian.galat.kode === 'GAGAL_MENULIS_RUSAK' ? null : keadaan.hasil,
      };
    case 'gagalMemilih':
      return { ...keadaan, galat: kejadian.galat };
    case 'tutupGalat':
      return { ...keadaan, galat: null };
  }
}

/** The button works as soon as Excel answers: a click while the tables are being read takes the reading's place. */
export const siapDihitung = ({ kegiatan, excelSiap }: KeadaanPanel): boolean =>
  excelSiap && (kegiatan === 'diam' || kegiatan === 'membaca');

/** Nothing is under way. */
export const diam = ({ kegiatan, excelSiap }: KeadaanPanel): boolean => excelSiap && kegiatan === 'diam';

/** A run is under way, be it one that is being cancelled. */
export const sedangMenghitung = ({ kegiatan }: KeadaanPanel): boolean =>
  kegiatan === 'menghitung' || kegiatan === 'membatalkan';
