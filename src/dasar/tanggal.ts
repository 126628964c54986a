/** Day 0 of Excel's calendar. */
const AWAL_EXCEL = Date.UTC(1899, 11, 30);
const SEHARI = 86_400_000;

/** Excel's serial number of a day, for example 46023 of "2026-01-01". */
export const serialDari = (iso: string): number => (Date.parse(`${iso}T00:00:00Z`) - AWAL_EXCEL) / SEHARI;

/** The day of a serial number, as ISO. */
export const isoDariSerial = (serial: number): string =>
  new Date(AWAL_EXCEL + Math.floor(serial) * SEHARI).toISOString().slice(0, 10);

/** "3-2-2022". */
export const sebutTanggal = (serial: number): string =>
  isoDariSerial(serial).split('-').reverse().map(Number).join('-');

/** Days of the month that a day is in. */
export function hariBulan(serial: number): number {
  const [tahun = 0, bulan = 1] = isoDariSerial(serial).split('-').map(Number);
  return new Date(Date.UTC(tahun, bulan, 0)).getUTCDate();
}

/** Monday to Friday and no holiday. */
const berhariKerja = (serial: number, libur: ReadonlySet<number>): boolean => {
  const pekan = new Date(AWAL_EXCEL + serial * SEHARI).getUTCDay();
  return pekan !== 0 && pekan !== 6 && !libur.has(serial);
};

/** Working days from one day to another, both counted; below nought where the second is the earlier, as Excel counts. */
export function hariKerja(mulai: number, akhir: number, libur: ReadonlySet<number>): number {
  const [dari, sampai] = [Math.floor(Math.min(mulai, akhir)), Math.floor(Math.max(mulai, akhir))];
  let banyak = 0;
  for (let hari = dari; hari <= sampai; hari++) if (berhariKerja(hari, libur)) banyak += 1;
  return akhir < mulai ? -banyak : banyak;
}
