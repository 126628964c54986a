import { kunciSel } from '../dasar/sel';
import type { DataLkj } from './data';
import type { Fakta } from './fakta';

/** Every fact that holds a number, each cell once. */
export function faktaBerangka(data: DataLkj): Fakta[] {
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
