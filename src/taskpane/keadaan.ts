import { SIMPANAN_KOSONG, type Simpanan } from '../excel/setelan';
import type { Kesiapan } from '../excel/siap';
import type { HasilHitung, Kemajuan } from '../hitung';
import type { TabelDikenali } from '../input/tabel';
import type { GalatPanel } from './jejak';

/** What the pane is busy with. */
export type Kegiatan = 'membuka' | 'membaca' | 'diam' | 'menghitung' | 'membatalkan' | 'menyisipkan';

/** The four places of the pane. */
export type Tempat = 'hitung' | 'temuan' | 'simulasi' | 'aturan';

export interface KeadaanPanel {
  kegiatan: Kegiatan;
  /** False until Excel has answered, and for good when it is too old. */
  excelSiap: boolean;
  /** Display language of Office; the person's own choice is in `simpanan`. */
  bahasaOffice: string;
  /** Office shows its dark theme. */
  gelap: boolean;
  tempat: Tempat;
  /** Rules and language chosen for this workbook. */
  simpanan: Simpanan;
  /** Null until the workbook has been read once. */
  tabel: TabelDikenali[] | null;
  kemajuan: Kemajuan | null;
  hasil: HasilHitung | null;
  /** The rules were changed after `hasil` was computed. */
  usang: boolean;
  /** Sheets that were inserted last, until something else happens. */
  disisipkan: readonly string[];
  galat: GalatPanel | null;
}

export type Kejadian =
  | { jenis: 'excelSiap'; kesiapan: Kesiapan }
  | { jenis: 'simpananTerbaca'; simpanan: Simpanan }
  | { jenis: 'simpananDiubah'; simpanan: Simpanan }
  | { jenis: 'bukaTempat'; tempat: Tempat }
  | { jenis: 'mulaiBaca' }
  | { jenis: 'tabelTerbaca'; tabel: TabelDikenali[] }
  | { jenis: 'mulaiSisip' }
  | { jenis: 'tersisip'; lembar: readonly string[] }
  | { jenis: 'mulaiHitung' }
  | { jenis: 'kemajuan'; kemajuan: Kemajuan }
  | { jenis: 'mintaBatal' }
  | { jenis: 'selesai'; hasil: HasilHitung }
  | { jenis: 'gagal'; galat: GalatPanel }
  | { jenis: 'gagalSampingan'; galat: GalatPanel }
  | { jenis: 'tutupGalat' };

export const keadaanAwal: KeadaanPanel = {
  kegiatan: 'membuka',
  excelSiap: false,
  bahasaOffice: 'id',
  gelap: false,
  tempat: 'hitung',
  simpanan: SIMPANAN_KOSONG,
  tabel: null,
  kemajuan: null,
  hasil: null,
  usang: false,
  disisipkan: [],
  galat: null,
};

/** The pane's whole behaviour without React: what is shown after each event. */
export function berikutnya(keadaan: KeadaanPanel, kejadian: Kejadian): KeadaanPanel {
  switch (kejadian.jenis) {
    case 'excelSiap':
      return {
        ...keadaan,
        bahasaOffice: kejadian.kesiapan.bahasa,
        gelap: kejadian.kesiapan.gelap,
        excelSiap: true,
        kegiatan: 'membaca',
      };
    case 'simpananTerbaca':
      return { ...keadaan, simpanan: kejadian.simpanan };
    case 'simpananDiubah': {
      const sama = JSON.stringify(kejadian.simpanan.setelan) === JSON.stringify(keadaan.simpanan.setelan);
      return { ...keadaan, simpanan: kejadian.simpanan, usang: keadaan.usang || (keadaan.hasil !== null && !sama) };
    }
    case 'bukaTempat':
      return { ...keadaan, tempat: kejadian.tempat };
    case 'mulaiBaca':
      return { ...keadaan, kegiatan: 'membaca', galat: null };
    case 'tabelTerbaca':
      return { ...keadaan, kegiatan: 'diam', tabel: kejadian.tabel };
    case 'mulaiSisip':
      return { ...keadaan, kegiatan: 'menyisipkan', galat: null, disisipkan: [] };
    case 'tersisip':
      return { ...keadaan, kegiatan: 'membaca', disisipkan: kejadian.lembar };
    case 'mulaiHitung':
      return {
        ...keadaan,
        kegiatan: 'menghitung',
        galat: null,
        disisipkan: [],
        kemajuan: { tahap: 'baca', bagian: 0 },
      };
    case 'kemajuan':
      return sedangMenghitung(keadaan) ? { ...keadaan, kemajuan: kejadian.kemajuan } : keadaan;
    case 'mintaBatal':
      return keadaan.kegiatan === 'menghitung' ? { ...keadaan, kegiatan: 'membatalkan' } : keadaan;
    case 'selesai': {
      const { hasil } = kejadian;
      return { ...keadaan, kegiatan: 'diam', kemajuan: null, hasil, tabel: hasil.tabel, usang: false };
    }
    case 'gagal':
      return {
        ...keadaan,
        kegiatan: 'diam',
        kemajuan: null,
        galat: kejadian.galat,
        // The last result still stands on the sheets, unless they were left half-written.
        hasil: kejadian.galat.kode === 'GAGAL_MENULIS_RUSAK' ? null : keadaan.hasil,
      };
    case 'gagalSampingan':
      return { ...keadaan, galat: kejadian.galat };
    case 'tutupGalat':
      return { ...keadaan, galat: null };
  }
}

/** The language the pane speaks: the person's choice, else Office's. */
export const bahasaPanel = ({ simpanan, bahasaOffice }: KeadaanPanel): string => simpanan.bahasa ?? bahasaOffice;

/** The button works as soon as Excel answers: a click while the tables are being read takes the reading's place. */
export const siapDihitung = ({ kegiatan, excelSiap }: KeadaanPanel): boolean =>
  excelSiap && (kegiatan === 'diam' || kegiatan === 'membaca');

/** There is something to show besides an Excel that does not answer or is too old. */
export const adaTempat = ({ kegiatan, excelSiap }: KeadaanPanel): boolean => excelSiap || kegiatan !== 'diam';

/** Nothing is under way. */
export const diam = ({ kegiatan, excelSiap }: KeadaanPanel): boolean => excelSiap && kegiatan === 'diam';

/** A run is under way, be it one that is being cancelled. */
export const sedangMenghitung = ({ kegiatan }: KeadaanPanel): boolean =>
  kegiatan === 'menghitung' || kegiatan === 'membatalkan';
