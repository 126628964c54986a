/** A name as part of a key: "Peny. Disabilitas" → "peny-disabilitas". */
export function potongKunci(nama: string): string {
  return nama
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Gives each name a key of its own: a second "Bansos" becomes `bansos-2`. */
export function kunciUnik(nama: readonly string[]): string[] {
  const hitungan = new Map<string, number>();
  return nama.map((n) => {
    const dasar = potongKunci(n) || 'tanpa-nama';
    const ke = (hitungan.get(dasar) ?? 0) + 1;
    hitungan.set(dasar, ke);
    return ke === 1 ? dasar : `${dasar}-${ke}`;
  });
}
