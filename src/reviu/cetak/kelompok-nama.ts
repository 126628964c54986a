import { tambahkan } from '../../dasar/kelompok';
import { hubunganNama, type Nama } from './nama';

/** Rows that bear one name, in whatever table. */
export interface KelompokNama<T> {
  nama: Nama;
  isi: readonly T[];
}

/** Among more than these a name is a common phrase. */
const PALING_BANYAK = 6;

const senama = (a: Nama | undefined, b: Nama | undefined): boolean =>
  a !== undefined && b !== undefined && (a === b || hubunganNama(a, b) !== 'lain');

/** Share of a name's words that another must have before the two are compared word for word. */
const SERUPA = 0.6;

/**
 * Puts what bears the same name together: equal words first, then names that have a word more. A name that is near to
 * two others which are not near to each other stays by itself.
 */
export function kelompokkanNama<T>(semua: readonly T[], namaDari: (isi: T) => Nama): KelompokNama<T>[] {
  const tepat = new Map<string, { nama: Nama; isi: T[] }>();
  for (const isi of semua) {
    const nama = namaDari(isi);
    if (nama.kata.length === 0) continue;
    const kunci = `${nama.jenjang === 'program' ? 'program ' : ''}${nama.kata.join(' ')}`;
    const ada = tepat.get(kunci);
    if (ada) ada.isi.push(isi);
    else tepat.set(kunci, { nama, isi: [isi] });
  }
  const kelompok = [...tepat.values()];
  const milik = kelompok.map((_, i) => i);
  const memuat = new Map<string, number[]>();
  kelompok.forEach(({ nama }, i) => {
    for (const k of new Set(nama.kata)) tambahkan(memuat, k, i);
  });
  kelompok.forEach(({ nama }, i) => {
    const bersama = new Map<number, number>();
    for (const k of new Set(nama.kata)) {
      const pemilik = memuat.get(k) ?? [];
      if (pemilik.length <= 200) for (const j of pemilik) bersama.set(j, (bersama.get(j) ?? 0) + 1);
    }
    const mirip = [...bersama].filter(([j, n]) => {
      const lain = kelompok[j];
      if (j === i || !lain || n < SERUPA * Math.max(nama.kata.length, lain.nama.kata.length)) return false;
      return hubunganNama(nama, lain.nama) !== 'lain';
    });
    const dekat = mirip.map(([j]) => j);
    const awal = dekat.reduce((a, b) => Math.min(a, b), i);
    const serumpun = dekat.every((j) => dekat.every((k) => senama(kelompok[j]?.nama, kelompok[k]?.nama)));
    if (awal < i && dekat.length <= PALING_BANYAK && serumpun) milik[i] = milik[awal] ?? awal;
  });
  const hasil = new Map<number, { nama: Nama; isi: T[] }>();
  kelompok.forEach(({ nama, isi }, i) => {
    const ke = milik[i] ?? i;
    const ada = hasil.get(ke);
    if (ada) ada.isi = [...ada.isi, ...isi];
    else hasil.set(ke, { nama, isi: [...isi] });
  });
  return [...hasil.values()];
}
