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

const PANGKAT: readonly [RegExp, number][] = [
  [/tri[l]{1,2}iun/, 1e12],
  [/mil[iy]ar/, 1e9],
  [/juta/, 1e6],
  [/ribu/, 1e3],
];

/** "tiga ratus lima puluh juta enam ratus ribu" → 350.600.000; null for words that are no number. */
export function bilanganBesar(kata: string): number | null {
  let sisa = ` ${kata
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\bseribu\b/g, 'satu ribu')
    .trim()}`;
  let jumlah = 0;
  for (const [nama, kali] of PANGKAT) {
    const temu = nama.exec(sisa);
    if (!temu) continue;
    const depan = bilangan(sisa.slice(0, temu.index));
    if (depan === null) return null;
    jumlah += depan * kali;
    sisa = sisa.slice(temu.index + temu[0].length);
  }
  const akhir = sisa.trim() === '' ? 0 : bilangan(sisa);
  return akhir === null ? null : jumlah + akhir;
}

const KATA_BILANGAN = String.raw`(?:(?:${SATUAN.join('|')}|se)\s?(?:belas|puluh|ratus)?|sepuluh|sebelas|seratus)`;
/** A count as text writes it: "21", "21 (dua puluh satu)", "dua puluh satu", "(dua)". */
export const POLA_CACAH = String.raw`(?:\d{1,3}(?: ?\([a-z ]{2,25}\))?|\(?\b${KATA_BILANGAN}(?: ${KATA_BILANGAN}){0,3}\)?)`;

/** The number of a count; null where its words are none. */
export function bacaCacah(teks: string): number | null {
  const digit = /^\d+/.exec(teks)?.[0];
  return digit === undefined ? bilangan(teks.replace(/[()]/g, '')) : Number(digit);
}
