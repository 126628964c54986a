/**
 * A moment as the history of runs keeps it (`2026-11-22 01:24:10`, the clock of whoever ran it) for a person:
 * `22 November 2026 pukul 01.24`. What is no such moment stays as it is.
 */
export function saatUntukOrang(saat: string, bahasa: string): string {
  const waktu = new Date(saat.replace(' ', 'T'));
  if (Number.isNaN(waktu.getTime())) return saat;
  const negara = bahasa === 'id' ? 'id-ID' : 'en-GB';
  return waktu.toLocaleString(negara, { dateStyle: 'long', timeStyle: 'short' });
}

/** A day as ISO for a person: `30 Juni 2026`. */
export const hariUntukOrang = (iso: string, bahasa: string): string =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString(bahasa === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });

/** The day on which the pane is looked at, as ISO by the clock of whoever looks. */
export const isoHariIni = (kini: Date = new Date()): string =>
  new Date(kini.getTime() - kini.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
