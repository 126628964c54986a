import type { KunciIkpa } from '../../domain/pedoman/ikpa';
import type { Penampung } from '../definisi';
import { tahunLaporan } from '../identitas';
import type { BarisMentah } from '../mentah';
import type { PembacaTabel } from '../pembaca';
import { bulanTabel } from '../waktu-tabel';
import { bulanUnit, kodeUnit, type KolomUnit, namaUnit, tahunUnit } from './ikpa-unit';

type Tabel = PembacaTabel<KunciIkpa | KolomUnit>;

/** Months since year 0 of a whole table, as its title or its sheet's name says; 0 when they do not. */
export function waktuIkpa(judul: readonly string[], lembar: string): number {
  const tahun = tahunLaporan([{ utama: true, judul, lembar }]) ?? 0;
  return tahun * 12 + (bulanTabel(judul, lembar) ?? 0);
}

/**
 * IKPA counts from January on, so a unit's latest month is its value of the year. True for an earlier month of a unit
 * that was read already; rows without a month are never taken for one of another.
 */
export function bulanTerdahulu(tabel: Tabel, semua: readonly BarisMentah[], { bulanTerbaca }: Penampung): boolean {
  const bulan = bulanUnit(tabel, semua);
  if (bulan === null) return false;
  const unit = `ikpa|${kodeUnit(tabel, semua) || namaUnit(tabel, semua)}|${tahunUnit(tabel, semua) ?? ''}`;
  const ada = bulanTerbaca.get(unit);
  if (ada !== undefined && ada > bulan) return true;
  bulanTerbaca.set(unit, bulan);
  return false;
}

/** What a person is told of the rows that a later month has replaced; '' when there are none. */
export function catatTerdahulu(
  { tidakDipakai }: Pick<Tabel, 'tidakDipakai'>,
  banyak: number,
  letak: 'baris' | 'kolom' = 'baris',
): void {
  if (banyak > 0)
    tidakDipakai.push(`IKPA ${banyak} ${letak} bulan terdahulu: IKPA kumulatif, yang dihitung bulan terakhir`);
}
