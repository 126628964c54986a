import type { HasilImpor } from '../excel/masukan/lembar-masukan';
import { SIMPANAN_KOSONG, type Simpanan } from '../excel/kawat/setelan';
import type { Kesiapan } from '../excel/kawat/siap';
import type { HasilHitung, Kemajuan } from '../hitung';
import type { Bacaan } from '../input/tabel';
import type { GalatPanel } from './jejak';

/** What the pane is busy with. */
export type Kegiatan =
  'membuka' | 'membaca' | 'diam' | 'menghitung' | 'membatalkan' | 'menyisipkan' | 'mengimpor' | 'membatalkanImpor';

/** What happened after the last result, so that it may no longer be what the workbook gives. */
export type SebabUsang = 'aturan' | 'jawaban' | 'masukan' | 'sumber' | 'lapisan';

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
  /** The person has the pane before them; a closed one may live on. */
  tampak: boolean;
  /** The ribbon's third button was pressed: the templates stand unfolded and on top. */
  templatDahulu: boolean;
  /** Rules and language chosen for this workbook. */
  simpanan: Simpanan;
  /** What was recognised, and what is left to a person; null until the workbook has been read once. */
  bacaan: Bacaan | null;
  kemajuan: Kemajuan | null;
  /** The run under way was started by a change of a source sheet, not by a person. */
  otomatis: boolean;
  hasil: HasilHitung | null;
  /** Each reason once, in the order they came up; empty while `hasil` is what the workbook gives. */
  usang: readonly SebabUsang[];
  /** A source sheet was changed after the last run began. */
  perluSegar: 'sendiri' | 'rekan' | null;
  /** What is being imported, or was last: its progress and its result stand beside the button that began it. */
  isiImpor: IsiImpor;
  /** 0…1 while workbooks are being imported. */
  kemajuanImpor: number;
  /** Detail rows read so far; 0 where none are. */
  barisImpor: number;
  /** What the last import gave, until something else happens. */
  imporan: HasilImpor | null;
  /** Sheets that were inserted last, until something else happens. */
  disisipkan: readonly string[];
  galat: GalatPanel | null;
}

/** Whole workbooks, or the sums of files of detail rows. */
export type IsiImpor = 'buku' | 'rincian';

export type Kejadian =
  | { jenis: 'excelSiap'; kesiapan: Kesiapan }
  | { jenis: 'simpananTerbaca'; simpanan: Simpanan }
  | { jenis: 'simpananDiubah'; simpanan: Simpanan }
  | { jenis: 'tampakBerubah'; tampak: boolean }
  | { jenis: 'bukaTempat'; tempat: Tempat }
  | { jenis: 'bukaTemplat' }
  | { jenis: 'mulaiBaca' }
  | { jenis: 'terbaca'; bacaan: Bacaan }
  | { jenis: 'dijawab' }
  | { jenis: 'sumberBerubah'; olehRekan: boolean }
  | { jenis: 'mulaiImpor'; isi: IsiImpor }
  | { jenis: 'kemajuanImpor'; bagian: number; baris?: number }
  | { jenis: 'terimpor'; hasil: HasilImpor }
  | { jenis: 'mulaiSimpanNaskah' }
  | { jenis: 'naskahTersimpan' }
  | { jenis: 'mulaiSisip' }
  | { jenis: 'tersisip'; lembar: readonly string[]; dihitung?: boolean }
  | { jenis: 'mulaiHitung'; otomatis: boolean }
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
  tampak: true,
  templatDahulu: false,
  simpanan: SIMPANAN_KOSONG,
  bacaan: null,
  kemajuan: null,
  otomatis: false,
  hasil: null,
  usang: [],
  perluSegar: null,
  isiImpor: 'buku',
  kemajuanImpor: 0,
  barisImpor: 0,
  imporan: null,
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
        // It may have been told that Excel does not answer; now it did.
        galat: null,
      };
    case 'simpananTerbaca':
      return { ...keadaan, simpanan: kejadian.simpanan };
    case 'simpananDiubah': {
      const { simpanan } = kejadian;
      const berubah = (bagian: 'setelan' | 'lapisan'): boolean =>
        JSON.stringify(simpanan[bagian]) !== JSON.stringify(keadaan.simpanan[bagian]);
      return {
        ...keadaan,
        simpanan,
        usang: usangOleh(keadaan, [
          ...(berubah('setelan') ? (['aturan'] as const) : []),
          ...(berubah('lapisan') ? (['lapisan'] as const) : []),
        ]),
      };
    }
    case 'tampakBerubah':
      return { ...keadaan, tampak: kejadian.tampak };
    case 'bukaTempat':
      return { ...keadaan, tempat: kejadian.tempat, templatDahulu: false };
    case 'bukaTemplat':
      return { ...keadaan, tempat: 'hitung', templatDahulu: true };
    case 'mulaiBaca':
      return { ...keadaan, kegiatan: 'membaca', galat: null };
    case 'terbaca':
      return { ...keadaan, kegiatan: 'diam', bacaan: kejadian.bacaan };
    case 'dijawab':
      return { ...keadaan, usang: usangOleh(keadaan, ['jawaban']) };
    case 'sumberBerubah':
      return {
        ...keadaan,
        perluSegar: keadaan.perluSegar === 'sendiri' || !kejadian.olehRekan ? 'sendiri' : 'rekan',
        usang: usangOleh(keadaan, ['sumber']),
      };
    case 'mulaiImpor':
      return {
        ...keadaan,
        kegiatan: 'mengimpor',
        galat: null,
        disisipkan: [],
        imporan: null,
        isiImpor: kejadian.isi,
        kemajuanImpor: 0,
        barisImpor: 0,
      };
    case 'kemajuanImpor':
      return { ...keadaan, kemajuanImpor: kejadian.bagian, barisImpor: kejadian.baris ?? 0 };
    case 'terimpor': {
      const { hasil } = kejadian;
      const bertambah = hasil.lembar.length > 0;
      return {
        ...keadaan,
        kegiatan: 'membaca',
        imporan: hasil,
        usang: bertambah ? usangOleh(keadaan, ['masukan']) : keadaan.usang,
      };
    }
    case 'mulaiSimpanNaskah':
      return { ...keadaan, kegiatan: 'menyisipkan', galat: null, disisipkan: [] };
    case 'naskahTersimpan':
      return { ...keadaan, kegiatan: 'membaca', usang: usangOleh(keadaan, ['masukan']) };
    case 'mulaiSisip':
      return { ...keadaan, kegiatan: 'menyisipkan', galat: null, disisipkan: [] };
    case 'tersisip':
      return {
        ...keadaan,
        kegiatan: 'membaca',
        disisipkan: kejadian.lembar,
        usang: kejadian.dihitung ? usangOleh(keadaan, ['masukan']) : keadaan.usang,
      };
    case 'mulaiHitung':
      return {
        ...keadaan,
        kegiatan: 'menghitung',
        galat: null,
        disisipkan: [],
        imporan: null,
        otomatis: kejadian.otomatis,
        // What was shown on top makes room for the result.
        templatDahulu: false,
        perluSegar: null,
        kemajuan: { tahap: 'baca', bagian: 0 },
      };
    case 'kemajuan':
      return sedangMenghitung(keadaan) ? { ...keadaan, kemajuan: kejadian.kemajuan } : keadaan;
    case 'mintaBatal':
      if (keadaan.kegiatan === 'mengimpor') return { ...keadaan, kegiatan: 'membatalkanImpor' };
      return keadaan.kegiatan === 'menghitung' ? { ...keadaan, kegiatan: 'membatalkan' } : keadaan;
    case 'selesai': {
      const { hasil } = kejadian;
      return {
        ...keadaan,
        kegiatan: 'diam',
        kemajuan: null,
        otomatis: false,
        hasil,
        bacaan: hasil,
        // What was changed while the run was under way may not be in it.
        usang: keadaan.perluSegar === null ? [] : ['sumber'],
      };
    }
    case 'gagal':
      return {
        ...keadaan,
        kegiatan: 'diam',
        kemajuan: null,
        otomatis: false,
        // Nobody asked for an automatic run: a person who types on is not told so, the next change tries again.
        galat: keadaan.otomatis && kejadian.galat.kode === 'SEL_SEDANG_DIEDIT' ? null : kejadian.galat,
        // The last result still stands on the sheets, unless they were left half-written.
        hasil: kejadian.galat.kode === 'GAGAL_MENULIS_RUSAK' ? null : keadaan.hasil,
      };
    case 'gagalSampingan':
      return { ...keadaan, galat: kejadian.galat };
    case 'tutupGalat':
      return { ...keadaan, galat: null };
  }
}

/** The reasons that hold already, and the new ones; without a result nothing can be out of date. */
function usangOleh({ hasil, usang }: KeadaanPanel, sebab: readonly SebabUsang[]): readonly SebabUsang[] {
  return hasil === null ? [] : [...new Set([...usang, ...sebab])];
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

/** A source sheet has changed, and nothing keeps the pane from computing again by itself. */
export const saatnyaSegarkan = (keadaan: KeadaanPanel): boolean =>
  keadaan.simpanan.segarkanOtomatis &&
  keadaan.tampak &&
  // What a colleague changed is their pane's to compute: two that write at once are in each other's way.
  keadaan.perluSegar === 'sendiri' &&
  keadaan.hasil !== null &&
  keadaan.galat === null &&
  diam(keadaan);

/** Excel owes an answer to what is under way; an import that goes on reads files, which takes as long as they are big. */
export const menungguExcel = (keadaan: KeadaanPanel): boolean =>
  sedangMenghitung(keadaan) || ['membaca', 'menyisipkan', 'membatalkanImpor'].includes(keadaan.kegiatan);

/** Workbooks are being imported, be it that this is being cancelled. */
export const sedangMengimpor = ({ kegiatan }: KeadaanPanel): boolean =>
  kegiatan === 'mengimpor' || kegiatan === 'membatalkanImpor';

/** A run is under way, be it one that is being cancelled. */
export const sedangMenghitung = ({ kegiatan }: KeadaanPanel): boolean =>
  kegiatan === 'menghitung' || kegiatan === 'membatalkan';
