import type { Rentang } from '../dasar/kotak';
import { bentangNama, namaDalamBentang } from './bentang';
import type { Kecocokan } from './cocok';
import { dapatDiKepala, type Kepala } from './kepala';
import type { Kisi } from './kisi';
import { memuatFrasa, normal } from './normal';
import { penamaBaris } from './penama';
import type { TabelExcel } from './potret';

/** What speaks for a reading of a header. */
export interface Bukti {
  kisi: Kisi;
  kepala: Kepala;
  kecocokan: Kecocokan;
  judul: readonly string[];
}

const BARIS_ISI = 40;

/**
 * Is the evidence enough? A header with every needed column: half of the signature. One that lacks a column must be
 * beyond doubt (two thirds of the signature, three words, one of them decisive), or somebody's own list would stop
 * the run.
 */
export function cukupBukti(b: Bukti): boolean {
  const { kecocokan: k } = b;
  if (!isiCocok(b) || k.jenis.contoh?.(b.kisi, b.kepala, k.kolom) === false) return false;
  const diJudul = judulCocok(b);
  if (k.jenis.wajibJudul && !diJudul) return false;
  const bukti = k.ciri + (diJudul ? 1 : 0);
  if (k.hilang.length === 0) return 2 * bukti >= k.semuaCiri;
  if (k.jenis.bacaTabel === null) return false;
  return (k.adaPenentu || diJudul) && bukti >= 3 && 3 * bukti >= 2 * k.semuaCiri && adaAngka(b.kisi, b.kepala);
}

/**
 * How sure the reading is, 0…1: the share of the signature that is there, less a doubt that each piece of evidence
 * (a signature column, a decisive word, the title, the content, an Excel table of the same header) halves.
 */
export function keyakinan(b: Bukti): number {
  const { ciri, semuaCiri, adaPenentu, jenis } = b.kecocokan;
  const bukti =
    ciri +
    Number(adaPenentu) +
    Number(judulCocok(b)) +
    Number(jenis.isi !== undefined) +
    Number(tabelExcelDari(b.kisi, b.kepala.rentang) !== null);
  const bagian = semuaCiri === 0 ? 1 : ciri / semuaCiri;
  return Math.round(100 * bagian * (1 - 0.5 ** bukti)) / 100;
}

/** The Excel table whose header row is this header's last one. */
export function tabelExcelDari(kisi: Kisi, { baris, jumlahBaris, kolom, jumlahKolom }: Rentang): TabelExcel | null {
  const akhir = baris + jumlahBaris - 1;
  const sama = (r: Rentang): boolean =>
    r.baris === akhir && r.kolom < kolom + jumlahKolom && kolom < r.kolom + r.jumlahKolom;
  return kisi.tabelExcel.find((t) => sama(t.rentang)) ?? null;
}

function judulCocok({ kisi, kecocokan, judul }: Bukti): boolean {
  return [kisi.nama, ...judul].some((j) => kecocokan.jenis.judul?.some((frasa) => memuatFrasa(normal(j), frasa)));
}

/** Do the rows speak of what the kind is about, where it asks for that? */
export function isiCocok({ kisi, kepala, kecocokan: k }: Omit<Bukti, 'judul'>): boolean {
  const { rentang } = kepala;
  const { isi, kolomNama } = k.jenis;
  if (!isi) return true;
  const [nama] = kolomNama === null ? [] : (k.kolom.get(kolomNama) ?? []);
  if (nama === undefined) return false;
  const mulai = rentang.baris + rentang.jumlahBaris;
  const label: string[] = [];
  const bentang = penamaBaris(kisi, rentang)(nama) ? null : bentangNama(kisi, kepala, nama);
  for (let b = mulai; b < Math.min(mulai + BARIS_ISI, kisi.bawah); b++) {
    const satu = bentang ? normal(namaDalamBentang(kisi, b, bentang).nama) : kisi.label(b, nama);
    if (satu === '' && b > mulai) break;
    label.push(satu);
  }
  return isi.kata.filter((kata) => label.some((l) => memuatFrasa(l, kata))).length >= isi.minimal;
}

/** A figure within the first rows: a header over nothing is no table. */
function adaAngka(kisi: Kisi, { rentang, kolom }: Kepala): boolean {
  const mulai = rentang.baris + rentang.jumlahBaris;
  for (let b = mulai; b < Math.min(mulai + BARIS_ISI, kisi.bawah); b++) {
    if (kolom.some((k) => !dapatDiKepala(kisi, b, k.kolom))) return true;
  }
  return false;
}
