import { kolomKurang, uraikanBentuk } from './bentuk';
import type { Kecocokan } from './cocok';
import type { Jenis } from './definisi';
import type { Kepala } from './kepala';

/** A header as a person reads it; null where they have named no kind that the reader knows. */
export function menurutOrang(kepala: Kepala, teks: string, semua: readonly Jenis[]): Kecocokan | null {
  const bentuk = uraikanBentuk(teks);
  const jenis = semua.find((j) => j.bacaTabel !== null && j.sebutan === bentuk.jenis);
  if (!jenis) return null;
  const kolom = new Map<string, number[]>();
  for (const k of kepala.kolom) {
    const kunci = bentuk.kolom.get(k.penuh);
    const d = kunci === undefined ? undefined : jenis.kolom[kunci];
    if (kunci === undefined || !d) continue;
    const milik = kolom.get(kunci);
    if (!milik) kolom.set(kunci, [k.kolom]);
    else if (d.berulang) milik.push(k.kolom);
  }
  const ciri = Object.values(jenis.kolom).filter((d) => d.ciri).length;
  return {
    jenis,
    kolom,
    mutu: 0,
    hilang: kolomKurang(jenis, new Set(kolom.keys())),
    seri: [],
    ciri,
    semuaCiri: ciri,
    adaPenentu: true,
    bukti: kepala.kolom.filter((k) => bentuk.kolom.has(k.penuh)).map((k) => k.jalur.join(' > ')),
    olehOrang: true,
  };
}
