import { kelompokkan, tambahkan } from '../dasar/kelompok';
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
const DIGANTI = /\b(?:semula|sebelum (?:perubahan|revisi|pergeseran)|(?:target|pagu|anggaran) (?:awal|murni))\b/;

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

const TANPA_ARTI: Arti = { ditolak: false, kolom: [] };

/** A kind's column, by its place among those of all kinds. */
interface KolomJenis {
  jenis: Jenis;
  urutan: number;
  kunci: string;
  d: DefinisiKolom;
}

/** What the words of all kinds come to, whatever is read with them. */
interface Indeks {
  /** Words that a column may begin with. */
  awal: ReadonlySet<string>;
  /** Columns by the first words of their synonyms; those that a pattern finds may begin with any. */
  menurutKata: ReadonlyMap<string, readonly KolomJenis[]>;
  berpola: readonly KolomJenis[];
  /** Their patterns in one or two: a label of figures and codes is tried once, not against each of them. */
  pola: readonly RegExp[];
  /** Kinds by the first words of what says that a table is another kind's. */
  penolak: ReadonlyMap<string, readonly Jenis[]>;
}

const indeks = new WeakMap<readonly Jenis[], Indeks>();

/** Made once for a list of kinds: many hundreds of columns, and one pattern out of all of theirs. */
function indeksUntuk(semua: readonly Jenis[]): Indeks {
  const ada = indeks.get(semua) ?? susunIndeks(semua);
  indeks.set(semua, ada);
  return ada;
}

function susunIndeks(semua: readonly Jenis[]): Indeks {
  const awal = new Set<string>([SEMULA, MENJADI]);
  const menurutKata = new Map<string, KolomJenis[]>();
  const berpola: KolomJenis[] = [];
  const penolak = new Map<string, Jenis[]>();
  for (const jenis of semua) for (const kata of kataAwal(jenis.tolak)) tambahkan(penolak, kata, jenis);
  const kolom = semua.flatMap((jenis) => definisiKolom(jenis).map(([kunci, d]) => ({ jenis, kunci, d })));
  for (const [urutan, { jenis, kunci, d }] of kolom.entries()) {
    const satu = { jenis, urutan, kunci, d };
    for (const kata of kataAwal([...(d.persis ?? []), ...(d.memuat ?? [])])) {
      awal.add(kata);
      tambahkan(menurutKata, kata, satu);
    }
    if (d.pola) berpola.push(satu);
  }
  return { awal, menurutKata, berpola, pola: gabungPola(berpola.flatMap(({ d }) => d.pola ?? [])), penolak };
}

/**
 * Weighs header words against the synonyms of all kinds, each header once in a run. Only columns that one of its words
 * may begin are weighed: there are many hundreds, and a header of a large sheet shares words with few or none of them.
 */
export class Kamus {
  readonly #indeks: Indeks;
  /** Words that a person's answers add to those that a column may begin with. */
  readonly #dijawab = new Set<string>();
  readonly #dikenal = new Map<string, boolean>();
  readonly #berarti = new WeakMap<readonly KolomKepala[], readonly KolomKepala[]>();
  readonly #arti = new Map<string, ReadonlyMap<Jenis, Arti>>();
  /** The same by the column itself: one header is held against every kind. */
  readonly #artiKolom = new WeakMap<KolomKepala, ReadonlyMap<Jenis, Arti>>();
  readonly #semua: readonly Jenis[];
  readonly #keputusan: KeputusanBaca;

  constructor(semua: readonly Jenis[], keputusan: KeputusanBaca = {}) {
    this.#semua = semua;
    this.#keputusan = keputusan;
    this.#indeks = indeksUntuk(semua);
    for (const kunci of bentukDijawab(keputusan.pilihan ?? {}).keys()) {
      for (const kata of kataBentuk(kunci)) this.#dijawab.add(kata);
    }
    for (const kunci of Object.keys(keputusan.kepala ?? {})) {
      for (const kata of kataKepala(kunci)) this.#dijawab.add(kata);
    }
  }

  /** Could this label be a column of any kind? */
  kenal(label: string): boolean {
    const ada = this.#dikenal.get(label);
    if (ada !== undefined) return ada;
    const kenal =
      label.split(' ').some((kata) => this.#indeks.awal.has(kata) || this.#dijawab.has(kata)) || this.#sepola(label);
    this.#dikenal.set(label, kenal);
    return kenal;
  }

  #sepola(label: string): boolean {
    return this.#indeks.pola.some((pola) => pola.test(label));
  }

  /** The columns of a header that say something to any kind: of a row of figures and codes, hardly one. */
  berarti(kolom: readonly KolomKepala[]): readonly KolomKepala[] {
    const ada = this.#berarti.get(kolom);
    if (ada) return ada;
    const berarti = kolom.filter(
      ({ daun, penuh }) =>
        this.kenal(penuh) || this.kenal(daun) || penuh.split(' ').some((kata) => this.#indeks.penolak.has(kata)),
    );
    this.#berarti.set(kolom, berarti);
    return berarti;
  }

  /** The kinds that some column of a header belongs to and none rules out: it is held against no others. */
  jenisBerarti(kolom: readonly KolomKepala[]): ReadonlySet<Jenis> {
    const ada = new Set<Jenis>();
    const ditolak = new Set<Jenis>();
    for (const satu of this.berarti(kolom)) {
      for (const [jenis, arti] of this.#semuaArti(satu)) {
        if (arti.ditolak) ditolak.add(jenis);
        else if (arti.kolom.length > 0) ada.add(jenis);
      }
    }
    for (const jenis of ditolak) ada.delete(jenis);
    return ada;
  }

  /** Which of the kind's columns this header fits, and how well. */
  arti(jenis: Jenis, kolom: KolomKepala): Arti {
    return this.#semuaArti(kolom).get(jenis) ?? TANPA_ARTI;
  }

  #semuaArti(kolom: KolomKepala): ReadonlyMap<Jenis, Arti> {
    const ada = this.#artiKolom.get(kolom);
    if (ada) return ada;
    const sebagai = `${kolom.daun}|${kolom.penuh}`;
    let semua = this.#arti.get(sebagai);
    if (!semua) this.#arti.set(sebagai, (semua = this.#artiBaru(kolom)));
    this.#artiKolom.set(kolom, semua);
    return semua;
  }

  /** What the header means to the kinds that it says anything to. */
  #artiBaru(kolom: KolomKepala): ReadonlyMap<Jenis, Arti> {
    const { daun, penuh } = kolom;
    const { menurutKata, berpola, penolak } = this.#indeks;
    const calon = new Set(this.#sepola(daun) || this.#sepola(penuh) ? berpola : []);
    const ditolak = new Set<Jenis>();
    for (const kata of new Set([...daun.split(' '), ...penuh.split(' ')])) {
      for (const satu of menurutKata.get(kata) ?? []) calon.add(satu);
      for (const jenis of penolak.get(kata) ?? [])
        if (jenis.tolak?.some((frasa) => memuatFrasa(penuh, frasa))) ditolak.add(jenis);
    }
    // Most candidates do not fit after all; only those that do are put in the kinds' order.
    const berarti: { satu: KolomJenis; nilai: number }[] = [];
    for (const satu of calon) {
      const nilai = mutuKata(kolom, satu.d);
      if (nilai > 0) berarti.push({ satu, nilai });
    }
    berarti.sort((a, b) => a.satu.urutan - b.satu.urutan);
    const cocok = new Map<Jenis, Arti['kolom'][number][]>();
    for (const { satu, nilai } of berarti) tambahkan(cocok, satu.jenis, { kunci: satu.kunci, d: satu.d, nilai });
    for (const [jenis, satu] of this.#koreksi(penuh)) cocok.set(jenis, satu);
    return new Map(
      [...new Set([...ditolak, ...cocok.keys()])].map((jenis) => [
        jenis,
        { ditolak: ditolak.has(jenis), kolom: cocok.get(jenis) ?? [] },
      ]),
    );
  }

  /** The kinds to which a person has said what this header is, and the column that it is: of some of them none. */
  #koreksi(penuh: string): [Jenis, Arti['kolom'][number][]][] {
    const { kepala } = this.#keputusan;
    if (!kepala) return [];
    return this.#semua.flatMap((jenis) => {
      const koreksi = kepala[kunciKepala(jenis, penuh)];
      if (koreksi === undefined) return [];
      const milik = definisiKolom(jenis).filter(([kunci]) => kunci === koreksi);
      return [[jenis, milik.map(([kunci, d]) => ({ kunci, d, nilai: DIKOREKSI }))]];
    });
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

/** First words of these. */
const kataAwal = (frasa: readonly string[] = []): Set<string> => new Set(frasa.map((f) => f.split(' ')[0] ?? f));

/** One pattern for all with the same flags, that finds what any of them does. */
function gabungPola(pola: readonly RegExp[]): RegExp[] {
  return [...kelompokkan(pola, ({ flags }) => flags)].map(
    ([flags, sama]) => new RegExp([...new Set(sama.map(({ source }) => `(?:${source})`))].join('|'), flags),
  );
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
