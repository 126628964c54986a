import { NAMA_BULAN } from '../dasar/bulan';
import { bacaFormat } from './sel/format';
import { isoSerial } from './sel/tanggal';
import type { PotretLembar } from './potret';

/**
 * The sheet with the name of the month in each cell that shows a month and no day: Excel makes a date of "Jan-26" as
 * soon as it is typed, where a person meant the heading of a column or a row.
 */
export function denganNamaBulan(potret: PotretLembar): PotretLembar {
  let nilai: PotretLembar['nilai'][number][] | undefined;
  let jenis: PotretLembar['jenis'][number][] | undefined;
  potret.format.forEach((baris, b) => {
    const bulan = bulanBaris(potret, baris, b);
    if (bulan.length === 0) return;
    nilai ??= [...potret.nilai];
    jenis ??= [...potret.jenis];
    const [nilaiBaru, jenisBaru] = [[...(nilai[b] ?? [])], [...(jenis[b] ?? [])]];
    for (const { kolom, nama } of bulan) {
      nilaiBaru[kolom] = nama;
      jenisBaru[kolom] = 'teks';
    }
    nilai[b] = nilaiBaru;
    jenis[b] = jenisBaru;
  });
  return nilai && jenis ? { ...potret, nilai, jenis } : potret;
}

function bulanBaris(potret: PotretLembar, format: readonly string[], b: number): { kolom: number; nama: string }[] {
  const hasil: { kolom: number; nama: string }[] = [];
  // Neighbours mostly share their format.
  let terakhir = '';
  let berbulan = false;
  for (let k = 0; k < format.length; k++) {
    const milik = format[k] ?? '';
    if (milik !== terakhir) [terakhir, berbulan] = [milik, bacaFormat(milik).bulan];
    if (!berbulan || potret.jenis[b]?.[k] !== 'angka') continue;
    const iso = isoSerial(potret.nilai[b]?.[k] ?? '', '');
    const nama = iso === null ? undefined : NAMA_BULAN[Number(iso.slice(5, 7)) - 1];
    if (nama !== undefined) hasil.push({ kolom: k, nama });
  }
  return hasil;
}
