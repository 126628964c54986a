import type { Angka } from './angka';
import type { Ekspresi } from './angka';
import { bagi, jumlah, kali, persen, tetap } from './ekspresi/bentuk';
import type { PedomanNka, PedomanPerencanaan } from './pedoman/nka';
import { pitaUntuk } from './predikat';
import { susunAngka } from './susun-angka';

export interface HasilNka {
  smart: Ekspresi;
  ikpa: Ekspresi;
  bobot: PedomanNka['bobot'];
  /** The two weighted parts, then their sum. */
  bagianSmart: Angka;
  bagianIkpa: Angka;
  nka: Angka;
  predikat: string | null;
}

/**
 * Nilai Kinerja Anggaran, 0–100: the weighted sum of the SMART value and IKPA, weights by regulation
 * (`pedoman/nka.ts`; 50% and 50% for the LKj 2023).
 */
export function hitungNka(smart: Ekspresi, ikpa: Ekspresi, pedoman: PedomanNka): HasilNka {
  const { bobot } = pedoman;
  const { bagianSmart, bagianIkpa } = bagianNka(smart, ikpa, pedoman);
  const nka = susunNka({ kunci: 'nka', nama: 'Nilai Kinerja Anggaran' }, smart, ikpa, pedoman);
  const bagian = (kunci: string, nama: string, ekspresi: Ekspresi): Angka =>
    susunAngka({ kunci, jenis: 'nka', nama, satuan: 'poin', desimal: 4, ekspresi, pedoman: pedoman.nama });
  return {
    smart,
    ikpa,
    bobot,
    bagianSmart: bagian('nka/bagian-smart', `${pedoman.namaSmart} berbobot`, bagianSmart),
    bagianIkpa: bagian('nka/bagian-ikpa', 'IKPA berbobot', bagianIkpa),
    nka,
    predikat: nka.nilai ? (pitaUntuk(nka.nilai, pedoman.predikat)?.predikat ?? null) : null,
  };
}

/** SMART and IKPA, each times its weight. */
const bagianNka = (smart: Ekspresi, ikpa: Ekspresi, { bobot, baca }: PedomanNka) => ({
  bagianSmart: kali(persen(bobot.smart, baca.smart), smart),
  bagianIkpa: kali(persen(bobot.ikpa, baca.ikpa), ikpa),
});

/** The NKA alone, of the report or of one satker. */
export function susunNka(
  sebutan: Pick<Angka, 'kunci' | 'nama'>,
  smart: Ekspresi,
  ikpa: Ekspresi,
  pedoman: PedomanNka,
): Angka {
  const { bobot, baca } = pedoman;
  const { bagianSmart, bagianIkpa } = bagianNka(smart, ikpa, pedoman);
  return susunAngka({
    ...sebutan,
    jenis: 'nka',
    satuan: 'poin',
    desimal: 2,
    ekspresi: jumlah([bagianSmart, bagianIkpa]),
    kaidah: `${bobot.smart}% × SMART + ${bobot.ikpa}% × IKPA`,
    pedoman: pedoman.nama,
    parameter: [baca.predikat],
  });
}

/** Nilai kinerja perencanaan anggaran, 0–100: efektivitas and efisiensi by weight (75 and 25 since 2024). */
export const nilaiPerencanaan = (
  efektivitas: Ekspresi,
  efisiensi: Ekspresi,
  { bobot, baca }: PedomanPerencanaan,
): Ekspresi =>
  jumlah([
    kali(persen(bobot.efektivitas, baca.efektivitas), efektivitas),
    kali(persen(bobot.efisiensi, baca.efisiensi), efisiensi),
  ]);

/** A weighted mean over the parts that are there: Σ bobot × nilai ÷ Σ bobot. Says nothing when no part is. */
export const nilaiDinormalkan = (bagian: readonly { bobot: number; nilai: Ekspresi }[]): Ekspresi =>
  bagi(jumlah(bagian.map((b) => kali(tetap(b.bobot), b.nilai))), tetap(bagian.reduce((t, b) => t + b.bobot, 0)));
