import type { DefinisiKolom, Jenis, Sinonim } from './definisi';
import type { Kepala, KolomKepala } from './kepala';
import { diawaliFrasa, memuatFrasa } from './normal';

/** How well a header fits a kind. */
export interface Kecocokan {
  jenis: Jenis;
  kolom: Map<string, number[]>;
  /** How well the words fit, all columns together; decides between readings with as many columns. */
  mutu: number;
  /** Needed columns that are not there, as a message names them. */
  hilang: string[];
  /** Signature words found, of all. */
  ciri: number;
  semuaCiri: number;
  adaPenentu: boolean;
  /** Header words that decided, as printed. */
  bukti: string[];
}

/** Quality of a match: the lowest label's words count for more than its parents'. */
function mutu(kolom: KolomKepala, sinonim: Sinonim): number {
  const { daun, penuh } = kolom;
  if (sinonim.tanpa?.some((kata) => memuatFrasa(penuh, kata))) return 0;
  if (sinonim.persis?.includes(daun)) return 7;
  if (sinonim.persis?.includes(penuh)) return 6;
  if (sinonim.memuat?.some((frasa) => diawaliFrasa(daun, frasa))) return 5;
  if (sinonim.memuat?.some((frasa) => memuatFrasa(daun, frasa))) return 4;
  if (sinonim.pola?.test(daun)) return 3;
  if (sinonim.pola?.test(penuh)) return 2;
  return sinonim.memuat?.some((frasa) => memuatFrasa(penuh, frasa)) ? 1 : 0;
}

/** Tells in one pass over a label's words whether it could be a column of any kind, before headers are weighed. */
export class Kamus {
  readonly #awal = new Set<string>();
  readonly #pola: RegExp[] = [];

  constructor(semua: readonly Jenis[]) {
    for (const d of semua.flatMap((j) => Object.values(j.kolom))) {
      for (const frasa of [...(d.persis ?? []), ...(d.memuat ?? [])]) this.#awal.add(frasa.split(' ')[0] ?? frasa);
      if (d.pola) this.#pola.push(d.pola);
    }
  }

  kenal(label: string): boolean {
    return label.split(' ').some((kata) => this.#awal.has(kata)) || this.#pola.some((pola) => pola.test(label));
  }
}

/** Gives every column of the header to the kind's word that fits it best. */
export function cocokkan(kepala: Kepala, jenis: Jenis): Kecocokan | null {
  if (jenis.tolak?.some((kata) => kepala.kolom.some((k) => memuatFrasa(k.penuh, kata)))) return null;
  if (jenis.syarat && !jenis.syarat(kepala.kolom)) return null;

  const definisi = Object.entries(jenis.kolom);
  const calon = definisi
    .flatMap(([kunci, d]) => kepala.kolom.map((k) => ({ kunci, d, k, nilai: mutu(k, d) })))
    .filter((c) => c.nilai > 0)
    .sort((a, b) => b.nilai - a.nilai || a.k.kolom - b.k.kolom);
  const kolom = new Map<string, number[]>();
  const terpakai = new Set<number>();
  let jumlahMutu = 0;
  for (const { kunci, d, k, nilai } of calon) {
    const milik = kolom.get(kunci) ?? [];
    if (terpakai.has(k.kolom) || (milik.length > 0 && !d.berulang)) continue;
    kolom.set(
      kunci,
      [...milik, k.kolom].sort((a, b) => a - b),
    );
    terpakai.add(k.kolom);
    jumlahMutu += nilai;
  }
  for (const [kunci, d] of definisi) {
    const sisa = kepala.kolom.find((k) => !terpakai.has(k.kolom));
    if (d.ataukahKiri && !kolom.has(kunci) && sisa) {
      kolom.set(kunci, [sisa.kolom]);
      terpakai.add(sisa.kolom);
    }
  }
  for (const [kunci, d] of definisi) {
    if (d.berulang && (kolom.get(kunci)?.length ?? 0) < d.berulang.minimal) kolom.delete(kunci);
  }

  const ada = ([kunci]: [string, DefinisiKolom]): boolean => kolom.has(kunci);
  const ciri = definisi.filter(([, d]) => d.ciri);
  return {
    jenis,
    kolom,
    mutu: jumlahMutu,
    hilang: definisi
      .filter(([, d]) => d.wajib)
      .filter((e) => !ada(e))
      .map(([, d]) => d.sebutan),
    ciri: ciri.filter(ada).length,
    semuaCiri: ciri.length,
    adaPenentu: definisi.some((e) => e[1].penentu && ada(e)),
    bukti: ciri
      .flatMap(([kunci]) => kolom.get(kunci) ?? [])
      .sort((a, b) => a - b)
      .map((nomor) => kepala.kolom.find((k) => k.kolom === nomor)?.jalur.join(' > ') ?? ''),
  };
}
