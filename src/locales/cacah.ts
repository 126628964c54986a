/** Counts with the thousands of the language: 1.394 rows, 1,394 rows. */
export const cacahId = (jumlah: number): string => jumlah.toLocaleString('id-ID');
export const cacahEn = (jumlah: number): string => jumlah.toLocaleString('en-US');
