import { bentukDijawab, kataBentuk } from './bentuk';
import type { DefinisiKolom, Jenis, Sinonim } from './definisi';
import type { KolomKepala } from './kepala';
import { diawaliFrasa, memuatFrasa } from './normal';
import type { KeputusanBaca } from './tabel';

/** A header that a person has corrected beats every synonym. */
const DIKOREKSI = 9;
/** Heads of a revised table's two halves: the replaced one, and the one that counts. */
export const SEMULA = 'semula';
export const MENJADI = 'menjadi';

/** Heads of what a revision has replaced. */
export const DIGANTI = /\b(?:semula|sebelum (?:perubahan|revisi|pergeseran)|(?:target|pagu|anggaran) (?:awal|murni))\b/;

/** Key under which the choice between equally good columns is kept: one for all tables with these headings. */
export function kunciKolom(jenis: Jenis, kunci: string, kepala: readonly KolomKepala[]): string {
  return `kolom/${jenis.jenis ?? jenis.sebutan}/${kunci}/${kepala.map((k) => k.penuh).join('|')}`;
}

/** Key under which a person's correction of a header is kept. */
export function kunciKepala(jenis: Jenis, penuh: string): string {
  return `${jenis.jenis ?? ''}/${penuh}`;
}

/** The header's words out of such a key, which is kept as one text. */
const kataKepala = (kunci: string): string[] => kunci.slice(kunci.indexOf('/') + 1).split(' ');

/** What a header's words mean to one kind: its columns that they fit, in the kind's order, or that it is another table. */
export interface Arti {
  ditolak: boolean;
  kolom: readonly { kunci: string; d: DefinisiKolom; nilai: number }[];
}

/** Weighs header words against the synonyms of all kinds, each pair once in a run. */
export class Kamus {
  readonly #awal = new Set<string>([SEMULA, MENJADI]);
  readonly #pola: RegExp[] = [];
  /** First words of what says that a table is another kind's. */
  readonly #penolak = new Set<string>();
  readonly #dikenal = new Map<string, boolean>();
  readonly #berarti = new WeakMap<readonly KolomKepala[], readonly KolomKepala[]>();
  readonly #arti = new Map<string, Map<Jenis, Arti>>();
  /** The same by the column itself: one header is held against every kind. */
  readonly #artiKolom = new WeakMap<KolomKepala, Map<Jenis, Arti>>();
  readonly #keputusan: KeputusanBaca;

  constructor(semua: readonly Jenis[], keputusan: KeputusanBaca = {}) {
    this.#keputusan = keputusan;
    for (const frasa of semua.flatMap((j) => j.tolak ?? [])) this.#penolak.add(frasa.split(' ')[0] ?? frasa);
    for (const d of semua.flatMap((j) => Object.values(j.kolom))) {
      for (const frasa of [...(d.persis ?? []), ...(d.memuat ?? [])]) this.#awal.add(frasa.split(' ')[0] ?? frasa);
      if (d.pola) this.#pola.push(d.pola);
    }
    for (const kunci of bentukDijawab(keputusan.pilihan ?? {}).keys()) {
      for (const kata of kataBentuk(kunci)) this.#awal.add(kata);
    }
    for (const kunci of Object.keys(keputusan.kepala ?? {})) {
      for (const kata of kataKepala(kunci)) this.#awal.add(kata);
    }
  }

  /** Could this label be a column of any kind? */
  kenal(label: string): boolean {
    const ada = this.#dikenal.get(label);
    if (ada !== undefined) return ada;
    const kenal = label.split(' ').some((kata) => this.#awal.has(kata)) || this.#pola.some((pola) => pola.test(label));
    this.#dikenal.set(label, kenal);
    return kenal;
  }

  /** The columns of a header that say something to any kind: of a row of figures and codes, hardly one. */
  berarti(kolom: readonly KolomKepala[]): readonly KolomKepala[] {
    const ada = this.#berarti.get(kolom);
    if (ada) return ada;
    const berarti = kolom.filter(
      ({ daun, penuh }) =>
        this.kenal(penuh) || this.kenal(daun) || penuh.split(' ').some((kata) => this.#penolak.has(kata)),
    );
    this.#berarti.set(kolom, berarti);
    return berarti;
  }

  /** Which of the kind's columns this header fits, and how well. */
  arti(jenis: Jenis, kolom: KolomKepala): Arti {
    let semua = this.#artiKolom.get(kolom);
    if (!semua) {
      const sebagai = `${kolom.daun}|${kolom.penuh}`;
      semua = this.#arti.get(sebagai);
      if (!semua) this.#arti.set(sebagai, (semua = new Map<Jenis, Arti>()));
      this.#artiKolom.set(kolom, semua);
    }
    let arti = semua.get(jenis);
    if (!arti) semua.set(jenis, (arti = this.#artiBaru(jenis, kolom)));
    return arti;
  }

  #artiBaru(jenis: Jenis, kolom: KolomKepala): Arti {
    const ditolak = jenis.tolak?.some((kata) => memuatFrasa(kolom.penuh, kata)) ?? false;
    const koreksi = this.#keputusan.kepala?.[kunciKepala(jenis, kolom.penuh)];
    const cocok: Arti['kolom'][number][] = [];
    for (const [kunci, d] of definisiKolom(jenis)) {
      const dikoreksi = koreksi === kunci ? DIKOREKSI : 0;
      const nilai = koreksi === undefined ? mutuKata(kolom, d) : dikoreksi;
      if (nilai > 0) cocok.push({ kunci, d, nilai });
    }
    return { ditolak, kolom: cocok };
  }

  /** Is this label a word for the column that names the kind's rows? */
  menamai(jenis: Jenis, label: string): boolean {
    const definisi = jenis.kolomNama === null ? undefined : jenis.kolom[jenis.kolomNama];
    return definisi !== undefined && mutuSinonim({ kolom: 0, jalur: [label], daun: label, penuh: label }, definisi) > 0;
  }

  /** Which of the equally good columns a person has chosen. */
  pilihanKolom(jenis: Jenis, kunci: string, kepala: readonly KolomKepala[]): string | undefined {
    return this.#keputusan.pilihan?.[kunciKolom(jenis, kunci, kepala)];
  }
}

const definisi = new WeakMap<Jenis, readonly (readonly [string, DefinisiKolom])[]>();

/** The columns of a kind in its own order. */
export function definisiKolom(jenis: Jenis): readonly (readonly [string, DefinisiKolom])[] {
  let kolom = definisi.get(jenis);
  if (!kolom) definisi.set(jenis, (kolom = Object.entries(jenis.kolom)));
  return kolom;
}

/** The lowest label's words count for more than its parents'; the replaced half of a revised table for less. */
function mutuKata(kolom: KolomKepala, sinonim: Sinonim): number {
  const nilai = mutuSinonim(kolom, sinonim);
  return nilai > 0 && DIGANTI.test(kolom.penuh) ? nilai - 0.5 : nilai;
}

function mutuSinonim(kolom: KolomKepala, sinonim: Sinonim): number {
  const { daun, penuh } = kolom;
  if (sinonim.tanpa?.some((kata) => memuatFrasa(penuh, kata))) return 0;
  if (sinonim.bila && !sinonim.bila(kolom)) return 0;
  // Of two words that both fit, the one that stands first in the list is the usual one.
  const urutan = sinonim.persis?.indexOf(daun) ?? -1;
  if (urutan >= 0) return 7 - urutan / 100;
  if (sinonim.persis?.includes(penuh)) return 6;
  if (sinonim.memuat?.some((frasa) => diawaliFrasa(daun, frasa))) return 5;
  if (sinonim.memuat?.some((frasa) => memuatFrasa(daun, frasa))) return 4;
  if (sinonim.pola?.test(daun)) return 3;
  if (sinonim.pola?.test(penuh)) return 2;
  return sinonim.memuat?.some((frasa) => memuatFrasa(penuh, frasa)) ? 1 : 0;
}
