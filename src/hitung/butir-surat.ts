import { sebutSel } from '../dasar/a1';
import { kamusReviu } from '../locales/kamus-reviu';
import type { Temuan } from '../reviu/temuan';
import type { ButirSurat } from '../surat/surat';

/** A finding as a letter has it: an office's paper, always Indonesian. */
export function butirSurat(temuan: Temuan): ButirSurat {
  const { kunci, tempat, asal, asalPembanding, dilaporkan, dihitung } = temuan;
  const sel = [asal, asalPembanding].flatMap((satu) => (satu === null ? [] : [sebutSel(satu)]));
  return {
    kunci,
    temuan: kamusReviu('id').kalimat(temuan),
    tempat: [...(tempat === undefined ? [] : [tempat]), ...sel].join('; '),
    dilaporkan,
    dihitung,
  };
}

export const sebutLaporan = (tahun: number | null): string =>
  tahun === null ? 'Laporan Kinerja' : `Laporan Kinerja tahun ${tahun}`;
