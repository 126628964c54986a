/** Lines of the page that the library has to give back before it is trusted with a report, and its letters. */
const GARIS = 120;
const HURUF = 'Target1.234,56';

export const SWAUJI = { pdf: susunPdf(), ruas: GARIS, huruf: HURUF } as const;

/** A page with lines one by one, several in one path, and as thin areas: the ways in which programs draw a table. */
function susunPdf(): string {
  const perintah: string[] = ['BT /F1 12 Tf 72 760 Td (Target) Tj 120 0 Td [(1.23) -20 (4,56)] TJ ET'];
  for (let i = 0; i < GARIS / 3; i++) {
    const y = 20 + i * 6;
    perintah.push(`${50 + i} ${y} m ${300 + i} ${y} l S`);
    perintah.push(`310 ${y} 200 0.5 re f`);
  }
  const tegak = Array.from({ length: GARIS / 3 }, (_, i) => `${60 + i * 10} 300 m ${60 + i * 10} 500 l`);
  perintah.push(`${tegak.join(' ')} S`);
  return bungkus(perintah.join('\n'));
}

function bungkus(isi: string): string {
  const objek = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${isi.length}>>stream\n${isi}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ];
  let pdf = '%PDF-1.4\n';
  const letak = objek.map((satu, i) => {
    const awal = pdf.length;
    pdf += `${i + 1} 0 obj${satu}endobj\n`;
    return awal;
  });
  const daftar = letak.map((satu) => `${String(satu).padStart(10, '0')} 00000 n \n`).join('');
  return `${pdf}xref\n0 ${objek.length + 1}\n0000000000 65535 f \n${daftar}trailer<</Size ${objek.length + 1}/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF`;
}
