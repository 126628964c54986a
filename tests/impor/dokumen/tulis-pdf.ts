/** A made-up PDF: pages of text and lines, from the top left corner as a person thinks of them. */
export interface HalamanUji {
  lebar?: number;
  tinggi?: number;
  /** Quarter turns that a viewer makes. */
  putar?: 0 | 90 | 180 | 270;
  isi: string[];
}

const LEBAR = 595;
const TINGGI = 842;

/** Text with its baseline at (x, y); y counts from the top. */
export const tulis = (x: number, y: number, teks: string, ukuran = 10): string =>
  `BT /F1 ${ukuran} Tf 1 0 0 1 ${x} ${TINGGI - y} Tm (${lolos(teks)}) Tj ET`;

/** Pieces of text with the kerning between them, in thousandths of the size. */
export const tulisBerjarak = (x: number, y: number, bagian: readonly (string | number)[], ukuran = 10): string =>
  `BT /F1 ${ukuran} Tf 1 0 0 1 ${x} ${TINGGI - y} Tm [${bagian.map((b) => (typeof b === 'number' ? b : `(${lolos(b)})`)).join(' ')}] TJ ET`;

export const garis = (x0: number, y0: number, x1: number, y1: number): string =>
  `${x0} ${TINGGI - y0} m ${x1} ${TINGGI - y1} l S`;

/** The same line as word processors draw it: a thin filled area. */
export const garisTipis = (x0: number, y0: number, x1: number, y1: number): string =>
  x0 === x1 ? `${x0} ${TINGGI - y1} 0.5 ${y1 - y0} re f` : `${x0} ${TINGGI - y0} ${x1 - x0} 0.5 re f`;

const lolos = (teks: string): string => teks.replace(/[\\()]/g, '\\$&');

/** A grid with a text in each cell; '' leaves it empty, null joins it with the cell to its left. */
export function kisi(
  x: readonly number[],
  y: number,
  tinggi: number,
  sel: readonly (readonly (string | null)[])[],
  pena = garis,
): string[] {
  const [kiri = 0, kanan = 0] = [x[0], x.at(-1)];
  const perintah: string[] = [];
  for (let b = 0; b <= sel.length; b++) perintah.push(pena(kiri, y + b * tinggi, kanan, y + b * tinggi));
  sel.forEach((baris, b) => {
    const atas = y + b * tinggi;
    x.forEach((tepi, k) => {
      if (baris[k] !== null) perintah.push(pena(tepi, atas, tepi, atas + tinggi));
    });
    baris.forEach((teks, k) => {
      if (teks) teks.split('\n').forEach((satu, n) => perintah.push(tulis((x[k] ?? 0) + 3, atas + 12 + n * 12, satu)));
    });
  });
  return perintah;
}

export function susunPdf(halaman: readonly HalamanUji[], tambahan = ''): Uint8Array {
  const nomor = (i: number): number => 4 + i * 2;
  const objek = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${halaman.map((_, i) => `${nomor(i)} 0 R`).join(' ')}]/Count ${halaman.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...halaman.flatMap(({ lebar = LEBAR, tinggi = TINGGI, putar = 0, isi }, i) => [
      `<</Type/Page/Parent 2 0 R/Rotate ${putar}/MediaBox[0 0 ${lebar} ${tinggi}]/Contents ${nomor(i) + 1} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      `<</Length ${isi.join('\n').length}>>stream\n${isi.join('\n')}\nendstream`,
    ]),
  ];
  let pdf = '%PDF-1.4\n';
  const letak = objek.map((satu, i) => {
    const awal = pdf.length;
    pdf += `${i + 1} 0 obj${satu}endobj\n`;
    return awal;
  });
  const daftar = letak.map((satu) => `${String(satu).padStart(10, '0')} 00000 n \n`).join('');
  pdf += `xref\n0 ${objek.length + 1}\n0000000000 65535 f \n${daftar}trailer<</Size ${objek.length + 1}/Root 1 0 R${tambahan}>>\nstartxref\n${pdf.length}\n%%EOF`;
  return Uint8Array.from(pdf, (huruf) => huruf.charCodeAt(0));
}
