import { kunciSel } from '../dasar/sel';
import type { DataLkj } from '../domain/data';
import type { Fakta } from '../domain/fakta';

/** Every input that was read, each once, in the order of the tables. */
export function semuaFakta(data: DataLkj): Set<Fakta> {
  const temu = new Set<Fakta>();
  const jalan = (isi: unknown): void => {
    if (typeof isi !== 'object' || isi === null) return;
    if (adalahFakta(isi)) temu.add(isi);
    else Object.values(isi).forEach(jalan);
  };
  jalan(data);
  return temu;
}

/** The inputs by the cell they stand in; the first where several were read from one cell (a range target has two). */
export function faktaMenurutSel(data: DataLkj): Map<string, Fakta> {
  const temu = new Map<string, Fakta>();
  for (const fakta of semuaFakta(data)) {
    if (fakta.asal && !temu.has(kunciSel(fakta.asal))) temu.set(kunciSel(fakta.asal), fakta);
  }
  return temu;
}

const adalahFakta = (isi: object): isi is Fakta => 'keadaan' in isi && 'asal' in isi && 'kunci' in isi;
