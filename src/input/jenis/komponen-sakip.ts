import type { KomponenSakip, SubKomponenSakip } from '../../domain/data';
import { Decimal } from '../../dasar/desimal';
import type { Fakta } from '../../domain/fakta';
import { PemberiKunci, potongKunci } from '../../dasar/kunci';
import { GRADE_SAKIP } from '../../domain/pedoman/sakip';
import type { BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';
import { sampai } from './sampai';

/** A row of an evaluation with its depth: 0 a component, 1 a sub-component; criteria and their evidence lie deeper. */
export interface BarisEvaluasi {
  baris: BarisMentah;
  nama: string;
  tingkat: number;
}

/** The columns that give the score, and what stands behind the name of a figure that comes from them. */
export interface KolomNilai<K extends string> {
  bobot: K;
  nilai: K;
  sebutan: string;
}

const TANDA_NAMA = /^((?:\d{1,2}|[A-Za-z]|[IVX]+)(?:\.(?:\d{1,2}|[a-z]))*)[.)]\s*(?=\p{L})/u;

/**
 * Gives rows their depth by the shape of their number: `1`, `1.a`, `1.a.1`, or `A`, `1`, `a`. The shape that comes
 * first is a component's, the next one its parts'. Rows without any number are components.
 */
export class TingkatBaris {
  readonly #bentuk: string[] = [];

  /** `tanda` is the row's number, in the `ke`th column of names; without one, what its name begins with. */
  tingkat(tanda: string, nama: string, ke = 0): number {
    const tertulis = bentukTanda(tanda === '' ? (TANDA_NAMA.exec(nama)?.[1] ?? '') : tanda);
    if (tertulis === '') return 0;
    const bentuk = `${ke} ${tertulis}`;
    const ada = this.#bentuk.indexOf(bentuk);
    return ada >= 0 ? ada : this.#bentuk.push(bentuk) - 1;
  }
}

/** `1.a` → `9.a`, `IV` → `I`: letters and digits by their kind alone. */
function bentukTanda(tanda: string): string {
  return tanda
    .replace(/^'/, '')
    .replace(/\b[IVX]+\b/g, 'I')
    .replace(/[A-HJ-Z]/g, 'A')
    .replace(/[a-z]/g, 'a')
    .replace(/\d+/g, '9')
    .replace(/9(?=a)|a(?=9)/g, '$&.')
    .replace(/[^9aAI]+/g, '.')
    .replace(/^\.+|\.+$/g, '');
}

/**
 * Components with their sub-components in the order of the rows; parts before any component belong to none. `dasar`: what
 * their keys begin with.
 */
export function susunKomponen<K extends string>(
  tabel: PembacaTabel<K>,
  baris: readonly BarisEvaluasi[],
  kolom: KolomNilai<K>,
  total: Fakta | undefined,
  dasar = 'sakip',
): KomponenSakip[] {
  const komponen: KomponenSakip[] = [];
  const pemberi = new PemberiKunci();
  for (const { baris: b, nama, tingkat } of baris) {
    const fakta = (id: string, sebutan: string, milik: 'bobot' | 'nilai'): Fakta | undefined =>
      tabel.fakta(b, kolom[milik], {
        kunci: `${id}/${milik}`,
        nama: `${milik === 'bobot' ? 'Bobot' : kolom.sebutan} – ${sebutan}`,
        satuan: 'poin',
        jenjang: tingkat,
      });
    const induk = komponen.at(-1);
    if (tingkat === 0) {
      const id = pemberi.unik(`${dasar}/${potongKunci(nama) || 'tanpa-nama'}`);
      const bobot = fakta(id, nama, 'bobot');
      const nilai = gradeDi(tabel, b, kolom.nilai) === null ? fakta(id, nama, 'nilai') : undefined;
      komponen.push({ id, nama, bobot, nilai: sampai(nilai, bobot), nilaiTotalDilaporkan: total });
    } else if (tingkat === 1 && induk) {
      const id = pemberi.unik(`${induk.id}/${potongKunci(nama) || 'sub'}`);
      const bobot = fakta(id, `${induk.nama}: ${nama}`, 'bobot');
      const grade = gradeDi(tabel, b, kolom.nilai);
      const nilai = grade === null ? fakta(id, `${induk.nama}: ${nama}`, 'nilai') : undefined;
      const sub: SubKomponenSakip = { nama, bobot, grade, nilai: sampai(nilai, bobot) };
      induk.sub ??= [];
      induk.sub.push(sub);
    }
  }
  return tanpaJumlah(komponen);
}

/** A row over the components that holds what they are together: their printed total. */
function tanpaJumlah(komponen: KomponenSakip[]): KomponenSakip[] {
  const total = komponen.reduce((t, { bobot }) => t.plus(bobot?.nilai ?? 0), new Decimal(0));
  const jumlah = komponen.find((k) => k.bobot?.nilai?.times(2).eq(total) && !k.sub);
  if (!jumlah || komponen.length < 3) return komponen;
  return komponen
    .filter((k) => k !== jumlah)
    .map((k) => ({ ...k, nilaiTotalDilaporkan: k.nilaiTotalDilaporkan ?? jumlah.nilai }));
}

/** A letter grade in the cell; null when it holds something else. */
export function gradeDi<K extends string>(tabel: PembacaTabel<K>, baris: BarisMentah, kolom: K): string | null {
  const tulisan = tabel.teks(baris, kolom).toUpperCase();
  return GRADE_SAKIP.has(tulisan) ? tulisan : null;
}
