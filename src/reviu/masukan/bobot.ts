import { Decimal, tampil } from '../../dasar/desimal';
import type { Fakta } from '../../domain/fakta';
import type { HasilLkj } from '../../domain/lkj';
import { masukanSalah, selUnik } from '../banding';
import type { Calon } from '../temuan';

/** The weight rows of the workbook: one per IKPA unit, one of the AKIP evaluation. */
export function deretBobot({ data }: HasilLkj): Fakta[][] {
  return [...data.ikpa.map((i) => i.komponen.flatMap((k) => k.bobot ?? [])), data.sakip.flatMap((k) => k.bobot ?? [])];
}

/** Weights sum to 100; 105 is a real case. A row with indicators that do not apply (bobot 0) adds up to less. */
export function periksaJumlahBobot(bobot: readonly Fakta[]): Calon | null {
  const [pertama] = bobot;
  const jumlah = bobot.reduce((total, b) => total.plus(b.nilai ?? 0), new Decimal(0));
  const berkurang = bobot.some((b) => b.nilai?.isZero()) && jumlah.lt(100);
  if (!pertama || berkurang) return null;
  return {
    ...masukanSalah(pertama, '100'),
    putusan: jumlah.eq(100) ? 'cocok' : 'berbeda',
    dilaporkan: tampil(jumlah, jumlah.dp()),
    sel: selUnik(bobot.map((b) => b.asal)),
  };
}
