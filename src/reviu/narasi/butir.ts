/** The mark of a list's item: its kind ("1.", "a)", "A."), its place in the order, and the text behind it. */
export interface Butir {
  gaya: string;
  urut: number;
  tanda: string;
  isi: string;
}

const BUTIR = /^\s*(?<buka>\(?)(?<tanda>\d{1,2}|[a-zA-Z])(?<akhir>[.)]+)\s*(?<isi>\S.*)$/s;

/** A paragraph as an item of a list; null where it is none. "i." is a letter here. */
export function bacaButir(teks: string): Butir | null {
  const { buka = '', tanda = '', akhir = '', isi = '' } = BUTIR.exec(teks)?.groups ?? {};
  if (tanda === '' || /^\d/.test(isi)) return null;
  const angka = /\d/.test(tanda);
  const kelas = tanda.replace(/\d+/, '1').replace(/[a-z]/, 'a').replace(/[A-Z]/, 'A');
  const urut = angka ? Number(tanda) : tanda.toLowerCase().charCodeAt(0) - 96;
  return { gaya: `${buka}${kelas}${akhir}`, urut, tanda: `${tanda}${akhir}`, isi };
}
