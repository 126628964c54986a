import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bacaDokumen } from '../../../src/impor/dokumen/baca-dokumen';
import { catatDokumen } from '../../../src/impor/dokumen/catat-dokumen';
import type { CatatanLaporan, TempatCatatan } from '../../../src/surat/catatan-laporan';
import { validityErrors } from '../../file/validity';
import { footnotes, p, r, susunDocx, tbl, tc, tr } from './tulis-docx';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const WAKTU = new Date('2026-11-29T10:00:00.000Z');

const alinea = (teks: string, angka: string, ke = 0): CatatanLaporan => ({
  tempat: { macam: 'alinea', teks, ke },
  angka,
  alinea: [`Dicetak ${angka}.`, 'Aturan: contoh'],
});
const sel = (baris: number, kolom: number, angka: string, nomor = 1): CatatanLaporan => ({
  tempat: { macam: 'tabel', nomor, baris, kolom },
  angka,
  alinea: [`Dicetak ${angka}.`],
});

const catat = (bytes: Uint8Array, ...catatan: CatatanLaporan[]) => {
  const hasil = catatDokumen(bytes, 'LKj.docx', catatan, WAKTU);
  const paket = unzipSync(hasil.bytes);
  const teks = (nama: string): string => strFromU8(paket[nama] ?? new Uint8Array());
  return { hasil, paket, xml: teks('word/document.xml'), catatan: teks('word/comments.xml'), teks };
};

/** What each note hangs on: the words between its two marks. */
function rentang(xml: string): string[] {
  return [...xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)].map(({ 1: id = '', index }) => {
    const akhir = xml.indexOf(`<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`);
    if (akhir < index) throw new Error(`Note ${id} does not end.`);
    return [...xml.slice(index, akhir).matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map((satu) => satu[1]).join('');
  });
}

/** Reads the document as it was and as it is now: the notes change nothing that is read. */
async function sama(lama: Uint8Array, baru: Uint8Array): Promise<void> {
  expect(await bacaDokumen(baru, 'LKj.docx')).toEqual(await bacaDokumen(lama, 'LKj.docx'));
  const [satu, dua] = [unzipSync(lama), unzipSync(baru)];
  for (const [nama, isi] of Object.entries(satu)) {
    if (/document\.xml$|(comments|catatanku)\.xml|Content_Types/.test(nama)) continue;
    expect([nama, dua[nama]]).toEqual([nama, isi]);
  }
}

test('a number inside a run: the run is cut, its looks are kept, and nothing that is read changes', async () => {
  const lama = susunDocx(
    p('<w:r w:rsidR="00AB"><w:rPr><w:b/></w:rPr><w:t>Realisasi R&amp;D sebesar 95,00% dari 100.</w:t></w:r>'),
    { media: 'bukan xml' },
  );
  const { hasil, xml, catatan, teks } = catat(lama, alinea('Realisasi R&D sebesar 95,00% dari 100.', '95,00'));
  expect(hasil).toMatchObject({ dicatat: 1, takBertempat: 0 });
  expect(rentang(xml)).toEqual(['95,00']);
  expect(xml).toContain('<w:t xml:space="preserve">Realisasi R&amp;D sebesar </w:t></w:r><w:commentRangeStart');
  expect(xml).toContain('<w:r w:rsidR="00AB"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">% dari 100.</w:t></w:r>');
  expect(catatan).toContain('w:author="Capaian" w:date="2026-11-29T10:00:00Z" w:initials="C"');
  expect(catatan).toContain('>Dicetak 95,00.<');
  expect(teks('[Content_Types].xml')).toContain('PartName="/word/comments.xml"');
  expect(teks('word/_rels/document.xml.rels')).toMatch(/relationships\/comments" Target="comments\.xml"/);
  await sama(lama, hasil.bytes);
});

test('a number over several runs, with a tracked change in it, and two notes on one figure', async () => {
  const lama = susunDocx(
    p(
      r('Capaian 1') +
        `<w:del w:id="9"><w:r><w:delText>2</w:delText></w:r></w:del><w:ins w:id="8">${r('10')}</w:ins>` +
        r(',50% dan 7 lainnya'),
    ),
  );
  const kalimat = 'Capaian 110,50% dan 7 lainnya';
  const { hasil, xml } = catat(lama, alinea(kalimat, '110,5'), alinea(kalimat, '110,50'), alinea(kalimat, '7'));
  expect(rentang(xml).slice(0, 3).sort()).toEqual(['110,50', '110,50', '7']);
  await sama(lama, hasil.bytes);
});

test('notes that are there stay as they are; ours come behind them with numbers of their own', async () => {
  const lama = susunDocx(
    p(
      `<w:commentRangeStart w:id="4"/>${r('Angka 12 tetap')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>`,
    ),
    {
      catatanku: `<w:comments ${W}><w:comment w:id="4" w:author="Rekan"><w:p>${r('Periksa')}</w:p></w:comment></w:comments>`,
    },
  );
  const hubungan =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="catatanku.xml"/></Relationships>';
  const bytes = zipSync({ ...unzipSync(lama), 'word/_rels/document.xml.rels': strToU8(hubungan) });
  const { hasil, xml, teks, paket: baru } = catat(bytes, alinea('Angka 12 tetap', '12'));
  expect(Object.keys(baru)).not.toContain('word/comments.xml');
  expect(teks('word/catatanku.xml')).toMatch(
    /<w:comment w:id="4" w:author="Rekan"><w:p>.*?Periksa.*?<\/w:comment><w:comment w:id="5" w:author="Capaian"/,
  );
  expect(rentang(xml)).toEqual(['Angka 12 tetap', '12']);
  expect(teks('word/_rels/document.xml.rels')).toBe(hubungan);
  await sama(bytes, hasil.bytes);
});

test('cells: a figure, a merged cell, an empty one, a row of several lines, the caption and the note below', async () => {
  const banyak = (...isi: string[]): string => tc(isi.map((satu) => p(satu)).join(''));
  const lama = susunDocx(
    p('Tabel 3.1 Capaian Tahun 2022') +
      tbl([
        tr(['Uraian', 'Target', 'Realisasi']),
        tr([tc('A', '<w:vMerge w:val="restart"/>'), '80', tc('<w:p/>')]),
        tr([tc('', '<w:vMerge/>'), '81', '82']),
        tr([banyak('B', 'C'), banyak('10', '20'), banyak('11', '21')]),
      ]) +
      p('Sumber: Bagian Perencanaan 2021'),
  );
  const tempat: [number, number, string][] = [
    [1, 1, '80'],
    [2, 0, ''],
    [1, 2, ''],
    [4, 2, '21'],
    [-1, 0, '2022'],
    [5, 0, '2021'],
  ];
  const { hasil, xml } = catat(lama, ...tempat.map(([b, k, angka]) => sel(b, k, angka)));
  expect(hasil.dicatat).toBe(6);
  // In the order of the document.
  expect(rentang(xml)).toEqual(['2022', 'A', '80', '', '21', '2021']);
  await sama(lama, hasil.bytes);
});

test('in a footnote and in a text box the note hangs on the run of the body; a formula is not cut', async () => {
  const kotak = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p('Isi kotak 33 teks.')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('Isi kotak 33 teks.')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const lama = susunDocx(
    p(r('Angka sementara') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + kotak) +
      p('<m:oMath><m:r><m:t>C = 40 x 100</m:t></m:r></m:oMath>'),
    { footnotes: footnotes(`<w:footnote w:id="2">${p('Data sebesar 75 persen.')}</w:footnote>`) },
  );
  const { hasil, xml } = catat(
    lama,
    alinea('Data sebesar 75 persen.', '75'),
    alinea('Isi kotak 33 teks.', '33'),
    alinea('C = 40 x 100', '40'),
  );
  expect(xml).toContain(
    '<w:commentRangeStart w:id="0"/><w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeEnd w:id="0"/>',
  );
  expect(xml).toMatch(
    /<w:commentRangeStart w:id="1"\/><w:r><mc:AlternateContent>.*<\/mc:AlternateContent><\/w:r><w:commentRangeEnd w:id="1"\/>/,
  );
  expect(xml).toMatch(/<w:commentRangeStart w:id="2"\/><m:oMath>.*<\/m:oMath><w:commentRangeEnd w:id="2"\/>/);
  await sama(lama, hasil.bytes);
});

test('a figure that is not found marks the whole paragraph; the second of two equal paragraphs is meant', () => {
  const lama = susunDocx(p('Angka 12 tetap') + p('Angka 12 tetap') + p(r('Tanpa ') + r('angka')));
  const { xml } = catat(lama, alinea('Angka 12 tetap', '12', 1), alinea('Tanpa angka', '5'));
  expect(rentang(xml)).toEqual(['12', 'Tanpa angka']);
  expect(xml.indexOf('commentRangeStart')).toBeGreaterThan(xml.indexOf('</w:p>'));
});

test('no Word document, and another report, are refused in words of their own', () => {
  const tempat: TempatCatatan = { macam: 'alinea', teks: 'Tidak ada', ke: 0 };
  const satu = { tempat, angka: '1', alinea: ['x'] };
  expect(() => catatDokumen(new TextEncoder().encode('%PDF-1.7'), 'a.pdf', [satu], WAKTU)).toThrow('CATAT_BUKAN_WORD');
  expect(() => catatDokumen(susunDocx(p('Lain')), 'a.docx', [satu], WAKTU)).toThrow('LAPORAN_LAIN');
});

test("Microsoft's own validator finds nothing in the copy that it does not find in the report", async () => {
  const kolom = '<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>';
  const lebar = '<w:tcW w:w="2000" w:type="dxa"/>';
  const tabel = tbl([tr([tc('Uraian', lebar), tc('Nilai', lebar)]), tr([tc('A', lebar), tc('<w:p/>', lebar)])]);
  const lama = susunDocx(
    p('<w:r><w:rPr><w:b/></w:rPr><w:t>Realisasi sebesar 95,00% dari 100.</w:t></w:r>') +
      p(r('Capaian 1') + `<w:ins w:id="8" w:author="Rekan">${r('10')}</w:ins>` + r(',50%')) +
      tabel.replace('<w:tblPr/><w:tblGrid/>', `<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>${kolom}`) +
      p(r('Akhir')),
  );
  const paket = unzipSync(lama);
  const tipe = strFromU8(paket['[Content_Types].xml'] ?? new Uint8Array());
  const utama =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const bytes = zipSync({ ...paket, '[Content_Types].xml': strToU8(tipe.replace('</Types>', utama)) });
  const { hasil } = catat(
    bytes,
    alinea('Realisasi sebesar 95,00% dari 100.', '95,00'),
    alinea('Capaian 110,50%', '110,50'),
    sel(1, 1, ''),
  );
  expect(hasil.dicatat).toBe(3);
  const [dulu, kini] = [await validityErrors(bytes, 'a.docx'), await validityErrors(hasil.bytes, 'b.docx')];
  expect(kini).toEqual(dulu);
  expect(kini).toEqual([]);
}, 60_000);
