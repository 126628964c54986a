import type { Bukti, KeadaanParameter, SatuanParameter, SebabTaksiran, Terpilih } from './parameter';

export type { Bukti, Pita } from './parameter';

/** What every set of rules says of itself; it is that of the value that the set is called by. */
export interface Pedoman {
  /** As cited: "PER-5/PB/2022"; also what it is told apart by. Evidence is no part of it. */
  nama: string;
  /** ISO days; null: still in force. */
  mulai: string;
  sampai: string | null;
  bukti: Bukti;
  keadaan: KeadaanParameter;
  sebab?: SebabTaksiran;
}

/** A value of a regulation that a figure was computed with. */
export interface ParameterDibaca {
  /** "ikpa/bobot/upTup". */
  id: string;
  nama: string;
  /** As shown: "10"; a table of bands by its bounds. */
  nilai: string;
  satuan: SatuanParameter;
  peraturan: string;
  pasal: string;
  mulai: string;
  sampai: string | null;
  bukti: Bukti;
  diperiksa: string;
  sumber: string;
  keadaan: KeadaanParameter;
  sebab?: SebabTaksiran;
}

/** A set is called by one of its values. */
export function sebagaiPedoman({ versi, keadaan, sebab }: Terpilih<unknown>): Pedoman {
  const { peraturan: nama, mulai, sampai, bukti } = versi;
  return { nama, mulai, sampai, bukti, keadaan, ...(sebab ? { sebab } : {}) };
}

/** A value as a figure's passport names it; `anggota` is one of several under the parameter. */
export function dibaca(
  { id, nama, satuan, versi, keadaan, sebab }: Terpilih<unknown>,
  nilai: string | number,
  anggota?: { kunci: string; nama: string },
): ParameterDibaca {
  const { peraturan, pasal, mulai, sampai, bukti, diperiksa, sumber } = versi;
  return {
    id: anggota ? `${id}/${anggota.kunci}` : id,
    nama: anggota ? `${nama}: ${anggota.nama}` : nama,
    nilai: typeof nilai === 'number' ? String(nilai).replace('.', ',') : nilai,
    satuan,
    peraturan,
    pasal,
    mulai,
    sampai,
    bukti,
    diperiksa,
    sumber,
    keadaan,
    ...(sebab ? { sebab } : {}),
  };
}

/** Is a figure that was computed with it an estimate? */
export const menaksir = ({ keadaan }: { keadaan: KeadaanParameter }): boolean => keadaan === 'taksiran';
