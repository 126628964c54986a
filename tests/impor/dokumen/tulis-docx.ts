import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A made-up Word document of the given body, and of other parts where a test needs them. */
export function susunDocx(badan: string, bagian: Readonly<Record<string, string>> = {}): Uint8Array {
  const isi = Object.entries(bagian).map(([nama, xml]) => [`word/${nama}.xml`, strToU8(xml)] as const);
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${badan}</w:body></w:document>`),
    ...Object.fromEntries(isi),
  });
}

export const p = (isi: string, sifat = ''): string =>
  `<w:p>${sifat === '' ? '' : `<w:pPr>${sifat}</w:pPr>`}${isi.startsWith('<') ? isi : r(isi)}</w:p>`;
export const r = (teks: string): string => `<w:r><w:t xml:space="preserve">${teks}</w:t></w:r>`;
export const tc = (isi: string, sifat = ''): string =>
  `<w:tc>${sifat === '' ? '' : `<w:tcPr>${sifat}</w:tcPr>`}${isi.startsWith('<') ? isi : p(isi)}</w:tc>`;
export const tr = (sel: readonly string[], sifat = ''): string =>
  `<w:tr>${sifat === '' ? '' : `<w:trPr>${sifat}</w:trPr>`}${sel.map((s) => (s.startsWith('<w:tc>') || s.startsWith('<w:sdt>') ? s : tc(s))).join('')}</w:tr>`;
export const tbl = (baris: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${baris.join('')}</w:tbl>`;
export const nomor = (numId: number, ilvl = 0): string =>
  `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`;
export const halamanBaru = '<w:r><w:lastRenderedPageBreak/></w:r>';
export const numbering = (isi: string): string => `<w:numbering ${W}>${isi}</w:numbering>`;
export const styles = (isi: string): string => `<w:styles ${W}>${isi}</w:styles>`;
export const footnotes = (isi: string): string => `<w:footnotes ${W}>${isi}</w:footnotes>`;
