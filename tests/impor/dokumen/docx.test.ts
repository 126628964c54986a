import { bacaDokumen } from '../../../src/impor/dokumen/baca-dokumen';
import { sebagaiTeks } from './sebagai-teks';
import { footnotes, halamanBaru, nomor, numbering, p, r, styles, susunDocx, tbl, tc, tr } from './tulis-docx';

const baca = (badan: string, bagian: Record<string, string> = {}) =>
  bacaDokumen(susunDocx(badan, bagian), 'laporan.docx');

test('merged cells, cells before the first one, and cells that a row leaves out', async () => {
  const { tabel } = await baca(
    p('Tabel 3.1 Capaian Kinerja') +
      tbl([
        tr([
          tc('No', '<w:vMerge w:val="restart"/>'),
          tc('Indikator', '<w:vMerge w:val="restart"/>'),
          tc('Tahun', '<w:gridSpan w:val="2"/>'),
        ]),
        tr([tc('', '<w:vMerge/>'), tc('', '<w:vMerge/>'), '2022', '2023']),
        tr(['1', 'Cakupan layanan', '80', '90']),
        tr(['75', '85'], '<w:gridBefore w:val="2"/>'),
      ]),
  );
  expect(tabel).toHaveLength(1);
  expect(tabel[0]).toMatchObject({ judul: 'Tabel 3.1 Capaian Kinerja', jumlahKolom: 4, tinggiKepala: 2 });
  expect(sebagaiTeks(tabel[0])).toEqual([
    'No↓2 | Indikator↓2 | Tahun→2',
    '2022 | 2023',
    '1 | Cakupan layanan | 80 | 90',
    '75 | 85',
  ]);
  expect(tabel[0]?.sel.find(({ teks }) => teks === '75')).toMatchObject({ kolom: 2 });
});

test('a table in a cell is a table of its own, and a frame around text is no table', async () => {
  const { tabel, alinea } = await baca(
    tbl([tr([tc(p('Kotak berisi kalimat biasa yang dibaca sebagai alinea.'))])]) +
      tbl([
        tr(['Uraian', 'Rincian']),
        tr(['Belanja', tc(tbl([tr(['Jenis', 'Nilai']), tr(['Pegawai', '10'])]) + p('lihat rincian'))]),
      ]),
  );
  expect(alinea.map(({ teks }) => teks)).toContain('Kotak berisi kalimat biasa yang dibaca sebagai alinea.');
  expect(tabel.map(sebagaiTeks)).toEqual([
    ['Uraian | Rincian', 'Belanja | lihat rincian'],
    ['Jenis | Nilai', 'Pegawai | 10'],
  ]);
});

test('tracked changes as accepted, content controls, fields and hidden text', async () => {
  const { alinea } = await baca(
    p(
      r('Realisasi sebesar ') +
        `<w:del><w:r><w:delText>90</w:delText></w:r></w:del><w:ins>${r('95')}</w:ins>` +
        `<w:sdt><w:sdtContent>${r(' persen')}</w:sdtContent></w:sdt>` +
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF t1 </w:instrText></w:r>' +
        r(' menurut Tabel 3.1') +
        '<w:r><w:rPr><w:vanish/></w:rPr><w:t> rahasia</w:t></w:r>',
    ) + `<w:moveFrom>${p('Dipindah dari sini.')}</w:moveFrom>`,
  );
  expect(alinea.map(({ teks }) => teks)).toEqual(['Realisasi sebesar 95 persen menurut Tabel 3.1']);
});

const DAFTAR = numbering(
  '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>' +
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>' +
    '<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="BAB %1"/></w:lvl>' +
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/><w:isLgl/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>',
);
const GAYA = styles(
  '<w:style w:type="paragraph" w:styleId="J1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="J2"><w:name w:val="heading 2"/><w:basedOn w:val="J1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Isi2"><w:name w:val="toc 2"/></w:style>',
);

test("automatic numbers are printed: lists, levels, restarts, and a table's column of numbers", async () => {
  const { tabel, alinea } = await baca(
    p('Pertama', nomor(1)) +
      p('Anak', nomor(1, 1)) +
      p('Kedua', nomor(1)) +
      p('Anak lain', nomor(1, 1)) +
      p('Mulai lagi', nomor(2)) +
      tbl([tr(['NO', 'Uraian']), tr([tc(p('<w:r/>', nomor(2))), 'Satu']), tr([tc(p('<w:r/>', nomor(2))), 'Dua'])]),
    { numbering: DAFTAR },
  );
  expect(alinea.map(({ teks }) => teks)).toEqual([
    '1. Pertama',
    '1.a) Anak',
    '2. Kedua',
    '2.a) Anak lain',
    '5. Mulai lagi',
  ]);
  expect(sebagaiTeks(tabel[0])).toEqual(['NO | Uraian', '6. | Satu', '7. | Dua']);
});

test('headings by their styles, with their numbers, give each paragraph its place', async () => {
  const { alinea } = await baca(
    p('Pendahuluan', '<w:pStyle w:val="J1"/>') +
      p('Latar ... 3', '<w:pStyle w:val="Isi2"/>') +
      p('Akuntabilitas', '<w:pStyle w:val="J1"/>') +
      p('Capaian', '<w:pStyle w:val="J2"/>') +
      p('Capaian kinerja tahun ini sebesar 98 persen.') +
      p('Anggaran terserap sebesar 90 persen.'),
    { styles: GAYA, numbering: DAFTAR },
  );
  expect(alinea.map(({ jenis }) => jenis)).toEqual(['judul', 'daftarIsi', 'judul', 'judul', 'isi', 'isi']);
  expect(alinea.at(-1)).toMatchObject({ judul: ['BAB II Akuntabilitas', '2.1 Capaian'], nomor: 2 });
});

test('pages are where Word last broke them; a break that it marked itself counts once', async () => {
  const { alinea, halaman, tabel, halamanPerkiraan } = await baca(
    p('Halaman satu.') +
      p(`<w:r><w:br w:type="page"/></w:r>`) +
      p(halamanBaru + r('Halaman dua.')) +
      tbl([tr(['a', 'b']), tr([tc(p(halamanBaru + r('c'))), 'd'])]),
  );
  expect(alinea.map((satu) => satu.halaman)).toEqual([1, 2]);
  expect(tabel[0]).toMatchObject({ halaman: [2, 3], halamanBaris: [2, 3] });
  expect({ halaman, halamanPerkiraan }).toEqual({ halaman: 3, halamanPerkiraan: true });
});

test('lines of a cell stay lines; a row whose cells all hold as many lines is as many rows', async () => {
  const banyak = (...teks: string[]): string => tc(teks.map((satu) => p(satu)).join(''));
  const { tabel } = await baca(
    tbl([
      tr(['Uraian', 'Target', 'Realisasi']),
      tr([banyak('Indikator A', 'Indikator B'), banyak('10', '20'), banyak('11', '21')]),
      tr([banyak('Indikator C', 'lanjutan nama'), '30', '31']),
    ]),
  );
  expect(sebagaiTeks(tabel[0])).toEqual([
    'Uraian | Target | Realisasi',
    'Indikator A | 10 | 11',
    'Indikator B | 20 | 21',
    'Indikator C\nlanjutan nama | 30 | 31',
  ]);
});

test('text boxes once, footnotes as notes, formulas and notes below a table apart from the sentences', async () => {
  const kotak = (isi: string): string =>
    `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p(isi)}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(isi)}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const { alinea, tabel } = await baca(
    p(
      r('Angka sementara') +
        '<w:r><w:footnoteReference w:id="2"/></w:r>' +
        r(' dipakai di sini.') +
        kotak('Isi kotak teks.'),
    ) +
      p('<m:oMath><m:r><m:t>C = R/T x 100</m:t></m:r></m:oMath>') +
      p('Tabel 2 Pagu') +
      tbl([tr(['Belanja', 'Pagu']), tr(['Barang', '5'])]) +
      p('Sumber: Bagian Keuangan'),
    { footnotes: footnotes(`<w:footnote w:id="2">${p('Data triwulan ketiga sebesar 75 persen.')}</w:footnote>`) },
  );
  expect(alinea.map(({ teks, jenis }) => [jenis, teks])).toEqual([
    ['isi', 'Angka sementara dipakai di sini.'],
    ['keterangan', 'Data triwulan ketiga sebesar 75 persen.'],
    ['isi', 'Isi kotak teks.'],
    ['rumus', 'C = R/T x 100'],
    ['keterangan', 'Tabel 2 Pagu'],
  ]);
  expect(tabel[0]).toMatchObject({ judul: 'Tabel 2 Pagu', catatan: ['Sumber: Bagian Keuangan'] });
});
