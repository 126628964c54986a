import type { DataLkj } from '../domain/data';
import { type Fakta, kunciSel } from '../domain/fakta';

/** Every input that was read, by the cell it stands in; the first where several were read from one cell. */
export function faktaMenurutSel(data: DataLkj): Map<string, Fakta> {
  const temu = new Map<string, Fakta>();
  const jalan = (isi: unknown): void => {
    if (typeof isi !== 'object' || isi === null) return;
    if (adalahFakta(isi)) {
      if (isi.asal && !temu.has(kunciSel(isi.asal))) temu.set(kunciSel(isi.asal), isi);
      return;
    }
    Object.values(isi).forEach(jalan);
  };
  jalan(data);
  return temu;
}

const adalahFakta = (isi: object): isi is Fakta => 'keadaan' in isi && 'asal' in isi && 'kunci' in isi;
