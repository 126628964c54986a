/** Bab III.B, indicator 9. */
export const nilaiSmart = 93.17;
export const sumber = 'Sumber Data: Aplikasi SMART Kemenkeu';
