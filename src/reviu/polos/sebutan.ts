import type { BarisPolos, KolomPolos, TabelPolos } from '../../domain/tabel-polos';

const PALING_PANJANG = 90;

/** What a figure of a table is, for a person: "Pemeliharaan Gedung – Realisasi (Rp.)". */
export function sebutAngka({ label }: BarisPolos, { judul }: KolomPolos, garis: number | null = null): string {
  const baris = label.length > PALING_PANJANG ? `${label.slice(0, PALING_PANJANG)}…` : label;
  const bernomor = garis === null ? baris : `${baris} (angka ke-${garis})`;
  return bernomor === '' ? judul : `${bernomor} – ${judul}`;
}

/** "Tabel 3.7" of its caption, else the sheet. */
export const sebutTabel = ({ judul, lembar }: TabelPolos): string =>
  /^tabel\.?\s*\d+(?:\s?\.\s?\d+)*/i.exec(judul)?.[0] ?? lembar;
