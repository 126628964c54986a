import { kunciSel } from '../dasar/sel';
import type { DataLkj } from '../domain/data';
import { faktaBerangka } from '../domain/fakta-berangka';
import type { PotretBuku } from './potret';

/** The formulas in the cells of the figures that were read, '=' first, by `kunciSel`; typed figures have none. */
export function rumusFakta({ lembar }: PotretBuku, data: DataLkj): Map<string, string> {
  const berumus = new Map(
    lembar.filter(({ rumus }) => rumus?.some((baris) => baris.length > 0)).map((l) => [l.nama, l]),
  );
  const hasil = new Map<string, string>();
  if (berumus.size === 0) return hasil;
  for (const { asal } of faktaBerangka(data)) {
    if (!asal) continue;
    const milik = berumus.get(asal.lembar);
    const rumus = milik?.rumus?.[asal.baris - milik.baris]?.[asal.kolom - milik.kolom];
    if (rumus !== undefined) hasil.set(kunciSel(asal), rumus);
  }
  return hasil;
}
