/** A name as part of a key: "Peny. Disabilitas" → "peny-disabilitas". */
export function potongKunci(nama: string): string {
  // Plain ASCII, as most names are, has nothing to decompose.
  const polos = /^[ -~]*$/.test(nama) ? nama : nama.normalize('NFKD');
  const kunci = polos.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return kunci.startsWith('-') || kunci.endsWith('-') ? kunci.replace(/^-+|-+$/g, '') : kunci;
}

/** Hands out keys no two of which are the same, whatever they are asked for: the one place where keys are numbered. */
export class PemberiKunci {
  readonly #terpakai = new Set<string>();
  /** The number to try next, by what was asked for: many of one name are not counted from 2 each time. */
  readonly #lanjut = new Map<string, number>();

  constructor(private readonly sambung = '-') {}

  /** `dasar` itself when it is free, else with the next free number: "x", "x", "x-2" give x, x-2 and x-2-2. */
  unik(dasar: string): string {
    if (!this.#terpakai.has(dasar)) {
      this.#terpakai.add(dasar);
      return dasar;
    }
    let ke = this.#lanjut.get(dasar) ?? 2;
    let kunci = `${dasar}${this.sambung}${ke}`;
    while (this.#terpakai.has(kunci)) kunci = `${dasar}${this.sambung}${(ke += 1)}`;
    this.#lanjut.set(dasar, ke + 1);
    this.#terpakai.add(kunci);
    return kunci;
  }

  /** The same for a name, as a part of a key. */
  unikNama(nama: string, tanpaNama = 'tanpa-nama'): string {
    return this.unik(potongKunci(nama) || tanpaNama);
  }

  /** Has this key been handed out? */
  terpakai(kunci: string): boolean {
    return this.#terpakai.has(kunci);
  }
}

/** Gives each name a key of its own: a second "Bansos" becomes `bansos-2`. */
export function kunciUnik(nama: readonly string[]): string[] {
  const pemberi = new PemberiKunci();
  return nama.map((n) => pemberi.unikNama(n));
}
