import type { DataLkj } from '../data';
import type { AlamatSel, Fakta } from '../fakta';
import type { HasilLkj } from '../lkj';
import type { Temuan } from './temuan';

export interface CakupanReviu {
  /** Figures of the workbook that at least one check looked at. */
  diuji: number;
  semua: number;
  /** Figures that nothing could be held against. */
  belumDiuji: Fakta[];
}

/** How many of the figures that were read took part in a check that could be carried out ("286 dari 301 angka diuji"). */
export function cakupanReviu({ data }: HasilLkj, temuan: readonly Temuan[]): CakupanReviu {
  const terlibat = new Set(
    temuan.filter((t) => t.putusan !== 'tidakDapatDihitung').flatMap((t) => t.sel.map(kunciSel)),
  );
  const semua = faktaBerangka(data);
  const belumDiuji = semua.filter((f) => !f.asal || !terlibat.has(kunciSel(f.asal)));
  return { diuji: semua.length - belumDiuji.length, semua: semua.length, belumDiuji };
}

const kunciSel = ({ lembar, baris, kolom }: AlamatSel): string => `${lembar}!${baris},${kolom}`;

/** Every fact that holds a number, each cell once. */
function faktaBerangka(data: DataLkj): Fakta[] {
  const temu = new Map<string, Fakta>();
  const telusuri = (isi: unknown): void => {
    if (typeof isi !== 'object' || isi === null) return;
    if (adalahFakta(isi)) {
      if (isi.nilai && isi.asal) temu.set(kunciSel(isi.asal), isi);
      return;
    }
    Object.values(isi).forEach(telusuri);
  };
  telusuri(data);
  return [...temu.values()];
}

const adalahFakta = (isi: object): isi is Fakta => 'kunci' in isi && 'keadaan' in isi && 'cara' in isi;
