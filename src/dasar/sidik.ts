/** The multiplier of FNV-1a on 32 bits, and where it starts. */
const PENGALI = 0x01000193;
const AWAL = 0x811c9dc5;

/**
 * A short digest of plain data (FNV-1a, twice 32 bits): tells whether something was changed since, and is no proof
 * against anybody who wants to deceive.
 */
export function sidik(isi: unknown): string {
  const teks = JSON.stringify(isi);
  return [AWAL, PENGALI].map((awal) => fnv(teks, awal, PENGALI).toString(36)).join('.');
}

/** The digest of a text that workbooks keep in their history: as it was first written, whatever `sidik` becomes. */
export const sidikTersimpan = (teks: string): string =>
  [fnv(teks, AWAL, PENGALI), fnv(teks, PENGALI, 0x85ebca6b)].map((satu) => satu.toString(16).padStart(8, '0')).join('');

function fnv(teks: string, awal: number, pengali: number): number {
  let hasil = awal;
  for (let i = 0; i < teks.length; i += 1) hasil = Math.imul(hasil ^ teks.charCodeAt(i), pengali);
  return hasil >>> 0;
}
