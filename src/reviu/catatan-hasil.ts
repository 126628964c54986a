import type { HasilLkj } from '../domain/lkj';
import { type CakupanReviu, cakupanReviu } from './cakupan';
import { type ButirUji, daftarUji } from './daftar-uji';
import type { Temuan } from './temuan';

/** What the reviewer made of a finding. */
export type StatusTemuan = 'belum' | 'diterima' | 'diperbaiki' | 'bukanMasalah';

/** What a person added to a finding; kept under `Temuan.kunci` from one run to the next. */
export interface CatatanTemuan {
  status: StatusTemuan;
  catatan: string;
  /** A status written in the person's own words; `status` is then `belum`. */
  statusBebas?: string;
}

export interface TemuanBercatatan {
  temuan: Temuan;
  catatan: CatatanTemuan;
}

/** Everything that the sheet "Catatan Hasil Reviu" and the draft "Pernyataan Telah Direviu" say. */
export interface CatatanHasilReviu {
  unit: string;
  tahun: number | null;
  cakupan: CakupanReviu;
  /** Findings that need an eye, the gravest first. */
  temuan: TemuanBercatatan[];
  /** How many figures agree. */
  cocok: number;
  daftarUji: ButirUji[];
  /** No error is left that is neither corrected nor found to be none: the statement may be signed. */
  dapatDinyatakan: boolean;
}

const BARU: CatatanTemuan = { status: 'belum', catatan: '' };
const URUTAN: readonly Temuan['keparahan'][] = ['kesalahan', 'perhatian', 'info'];

/** The notes of a reviu: findings with the status they were given before, coverage and the check list. */
export function catatanHasilReviu(
  hasil: HasilLkj,
  semua: readonly Temuan[],
  catatan: ReadonlyMap<string, CatatanTemuan>,
): CatatanHasilReviu {
  const temuan = URUTAN.flatMap((keparahan) =>
    semua
      .filter((t) => t.putusan !== 'cocok' && t.keparahan === keparahan)
      .map((t) => ({ temuan: t, catatan: catatan.get(t.kunci) ?? BARU })),
  );
  return {
    unit: hasil.data.instansi ?? '',
    tahun: hasil.pedoman.tahun,
    cakupan: cakupanReviu(hasil, semua),
    temuan,
    cocok: semua.filter((t) => t.putusan === 'cocok').length,
    daftarUji: daftarUji(hasil, semua),
    dapatDinyatakan: !temuan.some(menahanPernyataan),
  };
}

/** An error that was agreed upon is still one: only when it is corrected, or is none, may the statement be signed. */
export const menahanPernyataan = ({ temuan, catatan }: TemuanBercatatan): boolean =>
  temuan.keparahan === 'kesalahan' && catatan.status !== 'diperbaiki' && catatan.status !== 'bukanMasalah';
