import type { RencanaLembar } from '../../report/rencana';
import { type LangkahBagan, langkahBagan, type NamaMenurutKunci } from './bagan';
import { bagianBentuk, langkahBuat, langkahKosongkan } from './bentuk-lembar';
import type { Buangan } from './buangan';
import { langkahGaya } from './gaya-sel';
import { langkahIsi } from './isi-sel';
import type { Bagian } from '../kawat/kirim-lunak';
import { type Langkah, langkahBentuk } from '../kawat/langkah';

/** A sheet to write, and what of it is there already. */
export interface LembarTujuan {
  rencana: RencanaLembar;
  /** What must first be taken from the sheet that exists; null when it must be added. */
  buang: Buangan | null;
}

/** How one sheet comes to hold what it should. */
export interface LangkahLembar {
  nama: string;
  /** Contents, formulas and number formats: all of them, or the sheet is no sheet. */
  isi: Langkah[];
  /** Looks, sizes and print set-up. */
  rupa: Bagian[];
  /** Charts of an earlier run to take away. */
  hapusBagan: Langkah[];
  bagan: LangkahBagan[];
}

/** Adds the sheets that are missing; they must be there before the first formula that may name them. */
export function langkahTambah(tujuan: readonly LembarTujuan[]): Langkah[] {
  return tujuan.filter(({ buang }) => buang === null).map(({ rencana }) => langkahBuat(rencana));
}

/** All that is to be done with each sheet once all are there. */
export function susunLangkah({ rencana, buang }: LembarTujuan, nama: NamaMenurutKunci): LangkahLembar {
  return {
    nama: rencana.nama,
    isi: [...(buang ? langkahKosongkan(rencana, buang) : []), ...langkahIsi(rencana)],
    rupa: [{ kode: 'TAMPILAN', langkah: langkahGaya(rencana) }, ...bagianBentuk(rencana, buang)],
    hapusBagan: (buang?.bagan ?? []).map((satu) => langkahBentuk(() => satu.delete(), 1)),
    bagan: langkahBagan(rencana, nama),
  };
}

/** Names of a plan's sheets by key, for the charts. */
export function namaMenurutKunci(lembar: readonly RencanaLembar[]): NamaMenurutKunci {
  return new Map(lembar.map(({ kunci, nama }) => [kunci, nama]));
}
