const SATUAN = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** "dua puluh satu" → 21; null for words that are no number below 1.000. */
export function bilangan(kata: string): number | null {
  const bagian = kata
    .toLowerCase()
    .replace(/\bse(puluh|belas|ratus)\b/g, 'satu $1')
    .trim()
    .split(/\s+/);
  let jumlah = 0;
  let satuan: number | null = null;
  for (const satu of bagian) {
    const angka = SATUAN.indexOf(satu);
    if (angka >= 0) {
      if (satuan !== null) return null;
      satuan = angka;
      continue;
    }
    if (satuan === null) return null;
    if (satu === 'belas') jumlah += 10 + satuan;
    else if (satu === 'puluh') jumlah += satuan * 10;
    else if (satu === 'ratus') jumlah += satuan * 100;
    else return null;
    satuan = null;
  }
  return jumlah + (satuan ?? 0);
}

const KATA_BILANGAN = String.raw`(?:(?:${SATUAN.join('|')}|se)\s?(?:belas|puluh|ratus)?|sepuluh|sebelas|seratus)`;
/** A count as text writes it: "21", "21 (dua puluh satu)", "dua puluh satu", "(dua)". */
export const POLA_CACAH = String.raw`(?:\d{1,3}(?: ?\([a-z ]{2,25}\))?|\(?\b${KATA_BILANGAN}(?: ${KATA_BILANGAN}){0,3}\)?)`;

/** The number of a count; null where its words are none. */
export function bacaCacah(teks: string): number | null {
  const digit = /^\d+/.exec(teks)?.[0];
  return digit === undefined ? bilangan(teks.replace(/[()]/g, '')) : Number(digit);
}
