import type { Jenis, Pilihan } from './definisi';
import type { Kepala } from './kepala';

const AWAL = 'bentuk/';

/** Key of a form of table: the words of its heads alone, so that the same form is known in any sheet and workbook. */
export const kunciBentuk = ({ kolom }: Kepala): string => `${AWAL}${kolom.map((k) => k.penuh).join('|')}`;

/** The words of the heads out of such a key, which is kept as one text. */
export const kataBentuk = (kunci: string): string[] => kunci.slice(AWAL.length).split(/[ |]/);

/** Answers about forms, out of all answers. */
export function bentukDijawab(pilihan: Pilihan): ReadonlyMap<string, string> {
  return new Map(Object.entries(pilihan).filter(([kunci]) => kunci.startsWith(AWAL)));
}

/** What a person said of a form: its kind, and which head is which of the kind's columns. */
export interface BentukTabel {
  jenis: string;
  /** The kind's column by the words of the head. */
  kolom: ReadonlyMap<string, string>;
}

/** Of "Realisasi Anggaran;dimensi:nama barang;pagu:masuk", plain text so that it can be kept and typed. */
export function uraikanBentuk(teks: string): BentukTabel {
  const [jenis = '', ...sisa] = teks.split(';').map((satu) => satu.trim());
  const kolom = new Map<string, string>();
  for (const satu of sisa) {
    const batas = satu.indexOf(':');
    if (batas > 0) kolom.set(satu.slice(batas + 1).trim(), satu.slice(0, batas).trim());
  }
  return { jenis, kolom };
}

/** Needed columns of a kind that no head has been given to; every one of them is named. */
export function kolomKurang({ kolom: definisi }: Jenis, diberi: ReadonlySet<string>): string[] {
  return Object.entries(definisi)
    .filter(([kunci, d]) => d.wajib && !diberi.has(kunci) && !(d.ataukah !== undefined && diberi.has(d.ataukah)))
    .map(([, d]) => d.sebutan);
}
