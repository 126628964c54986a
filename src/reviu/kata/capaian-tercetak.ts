import { type Decimal, tampil } from '../../dasar/desimal';
import type { Fakta } from '../../domain/fakta';
import type { HasilLkj } from '../../domain/lkj';

/** The capaian of one indicator, in percent: as printed, else as computed. */
export interface CapaianTercetak {
  nama: string;
  nilai: Decimal;
  desimal: number;
  asal: Fakta['asal'];
}

/** A row of means among the indicators is none. */
const RATA = /^\s*(?:nilai )?(?:rata|rerata)/i;

export function capaianTercetak({ capaian }: HasilLkj): CapaianTercetak[] {
  return (capaian?.indikator ?? []).flatMap(({ data, capaian: angka }): CapaianTercetak[] => {
    if (RATA.test(data.nama)) return [];
    const dicetak = data.capaianDilaporkan;
    if (dicetak?.nilai) {
      return [{ nama: data.nama, nilai: dicetak.nilai, desimal: dicetak.desimal ?? 2, asal: dicetak.asal }];
    }
    const asal = data.realisasi?.asal ?? null;
    return angka.nilai ? [{ nama: data.nama, nilai: angka.nilai, desimal: angka.desimal, asal }] : [];
  });
}

export const sebutCapaian = ({ nama, nilai, desimal }: CapaianTercetak): string => `${nama} ${tampil(nilai, desimal)}%`;
