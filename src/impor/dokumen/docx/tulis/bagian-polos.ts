import type { RuangNama } from '../paket-docx';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const P = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WML = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const RUANG_POLOS: RuangNama = { awalan: 'w', alamat: W };

const lembar = (ukuran: string): string =>
  `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>${ukuran}<w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>`;

/** A4, upright and lying: 3 cm at the left, 2.5 elsewhere. */
export const LEMBAR = {
  tegak: lembar('<w:pgSz w:w="11906" w:h="16838"/>'),
  mendatar: lembar('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'),
};

/** Everything of a document but its body; `kop` is what its pages are headed by, as XML holds it. */
export const bagianPolos = (kop: string): Record<string, string> => ({
  '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    ['document', 'document.main'],
    ['styles', 'styles'],
    ['header1', 'header'],
    ['footer1', 'footer'],
  ]
    .map(([nama, jenis]) => `<Override PartName="/word/${nama}.xml" ContentType="${WML}.${jenis}+xml"/>`)
    .join('')}</Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${P}"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${P}"><Relationship Id="rId1" Type="${R}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${R}/header" Target="header1.xml"/><Relationship Id="rId3" Type="${R}/footer" Target="footer1.xml"/></Relationships>`,
  'word/styles.xml': GAYA,
  'word/header1.xml': `${XML}<w:hdr xmlns:w="${W}">${tepi('right', `<w:r>${HURUF_TEPI}<w:t xml:space="preserve">${kop}</w:t></w:r>`)}</w:hdr>`,
  'word/footer1.xml': `${XML}<w:ftr xmlns:w="${W}">${tepi('center', `<w:fldSimple w:instr=" PAGE "><w:r>${HURUF_TEPI}<w:t>1</w:t></w:r></w:fldSimple>`)}</w:ftr>`,
});

const HURUF_TEPI = '<w:rPr><w:color w:val="595959"/><w:sz w:val="18"/></w:rPr>';

const tepi = (rata: string, isi: string): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="${rata}"/></w:pPr>${isi}</w:p>`;

const gaya = (id: string, nama: string, isi: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${nama}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>${isi}</w:style>`;

const GAYA = `${XML}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="120" w:line="324" w:lineRule="auto"/><w:jc w:val="both"/></w:pPr></w:style>${gaya(
  'Heading1',
  'heading 1',
  '<w:pPr><w:keepNext/><w:spacing w:before="0" w:after="240"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr>',
)}${gaya(
  'Heading2',
  'heading 2',
  '<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:jc w:val="left"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr>',
)}${gaya('Caption', 'caption', '<w:pPr><w:keepLines/></w:pPr>')}</w:styles>`;
