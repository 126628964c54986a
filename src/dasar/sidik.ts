/**
 * A short digest of plain data (FNV-1a, twice 32 bits): tells whether something was changed since, and is no proof
 * against anybody who wants to deceive.
 */
export function sidik(isi: unknown): string {
  const teks = JSON.stringify(isi);
  return [0x811c9dc5, 0x01000193].map((awal) => fnv(teks, awal).toString(36)).join('.');
}

function fnv(teks: string, awal: number): number {
  let hasil = awal;
  for (let i = 0; i < teks.length; i += 1) hasil = Math.imul(hasil ^ teks.charCodeAt(i), 0x01000193);
  return hasil >>> 0;
}
