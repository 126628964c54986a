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
