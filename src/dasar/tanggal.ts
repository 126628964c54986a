/** Day 0 of Excel's calendar. */
const AWAL_EXCEL = Date.UTC(1899, 11, 30);
const SEHARI = 86_400_000;

/** Excel's serial number of a day, for example 46023 of "2026-01-01". */
export const serialDari = (iso: string): number => (Date.parse(`${iso}T00:00:00Z`) - AWAL_EXCEL) / SEHARI;

/** The day of a serial number, as ISO. */
export const isoDariSerial = (serial: number): string =>
  new Date(AWAL_EXCEL + Math.floor(serial) * SEHARI).toISOString().slice(0, 10);
