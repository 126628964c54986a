import type { DefinisiKolom, Jenis } from './definisi';
import { definisiKolom, type Kamus } from './kamus';
import type { Kepala, KolomKepala } from './kepala';
import { normal } from './normal';
import { tahunKepala } from './jenis/tahun-kepala';

/** Columns that fit one word equally well; the reader takes none of them until a person has chosen. */
export interface KolomSeri {
  kunci: string;
  sebutan: string;
  opsi: { nilai: string; kolom: KolomKepala }[];
  dipilih: string | null;
}

/** How well a header fits a kind. */
export interface Kecocokan {
  jenis: Jenis;
  kolom: Map<string, number[]>;
  /** How well the words fit, all columns together; decides between readings with as many columns. */
  mutu: number;
  /** Needed columns that are not there, as a message names them. */
  hilang: string[];
  seri: KolomSeri[];
  /** Signature words found, of all. */
  ciri: number;
  semuaCiri: number;
  adaPenentu: boolean;
  /** Header words that decided, as printed. */
  bukti: string[];
  /** A person has said what the table is, and what its columns are. */
  olehOrang?: true;
}

interface Calon {
  kunci: string;
  d: DefinisiKolom;
  k: KolomKepala;
  nilai: number;
}

/**
 * Gives every column of the header to the kind's word that fits it best. `berkata`: do words stand under a column? Rows
 * are named by words: never by a level or a code where a column of words fits too.
 */
export function cocokkan(
  kepala: Kepala,
  jenis: Jenis,
  kamus: Kamus,
  berkata: (kolom: number) => boolean,
): Kecocokan | null {
  // Most kinds are done with here: every block of cells that may be a header is held against each of them.
  const berarti = kamus.berarti(kepala.kolom);
  const arti = berarti.map((k) => kamus.arti(jenis, k));
  if (arti.some((a) => a.ditolak)) return null;
  if (jenis.syarat && !jenis.syarat(kepala.kolom)) return null;

  const definisi = definisiKolom(jenis);
  const calon: Calon[] = [];
  for (const [i, k] of berarti.entries())
    for (const { kunci, d, nilai } of arti[i]?.kolom ?? []) calon.push({ kunci, d, k, nilai });
  calon.sort((a, b) => b.nilai - a.nilai || a.k.kolom - b.k.kolom);
  const { kolom, seri: sama, mutu, terpakai } = bagikan(tanpaKode(calon, jenis, berkata), jenis, kamus);
  const seri = menurutInduk(sama, kolom, kepala);
  for (const [kunci, d] of definisi) {
    if (!d.ataukahKiri || kolom.has(kunci)) continue;
    const bebas = kepala.kolom.filter((k) => !terpakai.has(k.kolom));
    const sisa = bebas.find((k) => berkata(k.kolom)) ?? bebas[0];
    if (sisa) {
      kolom.set(kunci, [sisa.kolom]);
      terpakai.add(sisa.kolom);
    }
  }
  for (const [kunci, d] of definisi) {
    if (d.berulang && (kolom.get(kunci)?.length ?? 0) < d.berulang.minimal) kolom.delete(kunci);
  }

  const ada = ([kunci]: readonly [string, DefinisiKolom]): boolean =>
    kolom.has(kunci) || seri.some((s) => s.kunci === kunci);
  const ciri = definisi.filter(([, d]) => d.ciri);
  return {
    jenis,
    kolom,
    mutu,
    hilang: definisi
      .filter(([, d]) => d.wajib)
      .filter((e) => !ada(e) && !(e[1].ataukah && kolom.has(e[1].ataukah)))
      .map(([, d]) => d.sebutan),
    seri,
    ciri: ciri.filter((e) => ada(e) || (e[1].ataukah !== undefined && kolom.has(e[1].ataukah))).length,
    semuaCiri: ciri.length,
    adaPenentu: definisi.some((e) => e[1].penentu && ada(e)),
    bukti: ciri
      .flatMap(([kunci]) => kolom.get(kunci) ?? [])
      .sort((a, b) => a - b)
      .map((nomor) => sebutKolom(kepala.kolom.find((k) => k.kolom === nomor))),
  };
}

/** A header as printed, with what it was taken for where it is spelled otherwise. */
function sebutKolom(kolom: KolomKepala | undefined): string {
  if (!kolom) return '';
  const judul = kolom.jalur.join(' > ');
  return kolom.terbaca === undefined ? judul : `${judul} (dibaca “${kolom.terbaca}”)`;
}

/** Without the columns of codes and levels that could name the rows, where a column of words could too. */
function tanpaKode(calon: readonly Calon[], jenis: Jenis, berkata: (kolom: number) => boolean): readonly Calon[] {
  const d = jenis.kolomNama === null ? undefined : jenis.kolom[jenis.kolomNama];
  const nama = new Set([jenis.kolomNama, d?.ataukah].filter((k) => k !== undefined));
  const penama = calon.filter((c) => nama.has(c.kunci));
  if (penama.length < 2 || !penama.some((c) => berkata(c.k.kolom))) return calon;
  return calon.filter((c) => !nama.has(c.kunci) || berkata(c.k.kolom));
}

/** What a band of columns sums up, beside bands of its parts: "RM | PNBP | Jumlah". */
const JUMLAH = /^(?:jumlah|total)\b/;
/** The columns whose band tells which of several percentages is theirs. */
const ACUAN = ['realisasi', 'target'];

/**
 * Without the columns that the names above them tell apart: under "Jumlah" beside bands of its parts, or in the band
 * of what was reached. Those are taken; the rest stays open.
 */
function menurutInduk(seri: readonly KolomSeri[], kolom: Map<string, number[]>, kepala: Kepala): KolomSeri[] {
  const induk = (k: KolomKepala): string => k.jalur.slice(0, -1).join(' > ');
  const bandAcuan = (): Set<string> =>
    new Set(kepala.kolom.filter((k) => ACUAN.some((satu) => kolom.get(satu)?.includes(k.kolom))).map(induk));
  const terbuka: KolomSeri[] = [];
  for (const satu of [...seri].sort((a, b) => ACUAN.indexOf(b.kunci) - ACUAN.indexOf(a.kunci))) {
    const berinduk = satu.opsi.filter((o) => induk(o.kolom) !== '');
    const jumlah = berinduk.filter((o) => JUMLAH.test(normal(induk(o.kolom))));
    const acuan = bandAcuan();
    const dasar = tahunDasar(satu, kolom, kepala);
    const setahun = berinduk.filter((o) => dasar === tahunKepala(o.kolom));
    const [terpilih, lain] =
      jumlah.length > 0 && berinduk.length === satu.opsi.length
        ? jumlah
        : satu.opsi.every((o) => tahunKepala(o.kolom) !== null) && setahun.length > 0
          ? setahun
          : berinduk.filter((o) => acuan.has(induk(o.kolom)));
    if (satu.dipilih === null && terpilih && !lain) kolom.set(satu.kunci, [terpilih.kolom.kolom]);
    else terbuka.push(satu);
  }
  return terbuka;
}

/** The year over the budget or the target, where what was reached stands under several years. */
function tahunDasar({ kunci }: KolomSeri, kolom: ReadonlyMap<string, number[]>, kepala: Kepala): number | null {
  const dasar = kunci === 'realisasi' ? ['pagu', 'target'] : ACUAN;
  const milik = kepala.kolom.find((k) => dasar.some((satu) => kolom.get(satu)?.includes(k.kolom)));
  return milik ? tahunKepala(milik) : null;
}

/** Best words first; columns that are equally good for one word go to none, unless a person has chosen. */
function bagikan(
  calon: readonly Calon[],
  jenis: Jenis,
  kamus: Kamus,
): Pick<Kecocokan, 'kolom' | 'seri' | 'mutu'> & { terpakai: Set<number> } {
  const kolom = new Map<string, number[]>();
  const seri: KolomSeri[] = [];
  const terpakai = new Set<number>();
  let mutu = 0;
  for (const { kunci, d, k, nilai } of calon) {
    const milik = kolom.get(kunci) ?? [];
    if (terpakai.has(k.kolom) || (milik.length > 0 && !d.berulang)) continue;
    if (seri.some((s) => s.kunci === kunci)) continue;
    const sama = calon.filter(
      (c) => c.kunci === kunci && c.nilai === nilai && !terpakai.has(c.k.kolom) && !cocokLain(c, calon, kolom),
    );
    let dipakai = k;
    if (sama.length > 1 && !d.berulang) {
      const opsi = sama.map((c, i) => ({ nilai: `${c.k.penuh} #${i + 1}`, kolom: c.k }));
      const dipilih = kamus.pilihanKolom(
        jenis,
        kunci,
        sama.map((c) => c.k),
      );
      const terpilih = opsi.find((o) => o.nilai === dipilih);
      seri.push({ kunci, sebutan: d.sebutan, opsi, dipilih: terpilih ? terpilih.nilai : null });
      for (const o of opsi) terpakai.add(o.kolom.kolom);
      if (!terpilih) continue;
      dipakai = terpilih.kolom;
    }
    kolom.set(
      kunci,
      [...milik, dipakai.kolom].sort((a, b) => a - b),
    );
    terpakai.add(dipakai.kolom);
    mutu += nilai;
  }
  return { kolom, seri, mutu, terpakai };
}

/** Does the column fit another word that has no column yet? */
function cocokLain(c: Calon, calon: readonly Calon[], kolom: ReadonlyMap<string, unknown>): boolean {
  return calon.some((lain) => lain.k === c.k && lain.kunci !== c.kunci && !kolom.has(lain.kunci));
}
