import type { BarisTren, DataLkj, TitikTren } from '../../domain/data';
import type { Fakta } from '../../domain/fakta';

/** The figures that the tables over the years (trend, Renstra) hold for an indicator in one year. */
export function titikTahun(data: DataLkj, indikator: number, tahun: number | null, jenis: TitikTren['jenis']): Fakta[] {
  return barisIndikator(data, indikator).flatMap((baris) =>
    baris.titik.flatMap((t) => (t.tahun === tahun && t.jenis === jenis && t.nilai?.nilai ? [t.nilai] : [])),
  );
}

/** The rows over the years that belong to an indicator. */
export const barisIndikator = (data: DataLkj, indikator: number): BarisTren[] =>
  data.tren.filter((t) => t.untuk?.indikator === indikator);
