import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bacaDokumen } from '../../../src/impor/dokumen/baca-dokumen';
import { tulisLaporan } from '../../../src/impor/dokumen/tulis-laporan';
import type { IsiLaporan, TabelLaporan } from '../../../src/surat/isi-laporan';
import { validityErrors } from '../../file/validity';
import { p, r, styles, susunDocx, tbl, tc, tr } from './tulis-docx';

const tabel = (isi: Partial<TabelLaporan> = {}): TabelLaporan => ({
  macam: 'tabel',
  kunci: 'capaian',
  deret: '3',
  judul: 'Capaian Kinerja Tahun 2023',
  kolom: [
    { kepala: 'Indikator Kinerja', lebar: 60, rata: 'kiri' },
    { kepala: 'Target', lebar: 20, rata: 'kanan' },
    { kepala: 'Realisasi', lebar: 20, rata: 'kanan' },
  ],
  baris: [
    { sel: [{ teks: 'Sasaran 1. Layanan & data', bentang: 3 }], peran: 'kelompok' },
    { sel: [{ teks: 'Layanan tepat waktu' }, { teks: '80,00' }, { teks: '1.088,25' }], peran: 'isi' },
    { sel: [{ teks: 'Rata-rata', bentang: 2 }, { teks: '110,00' }], peran: 'jumlah' },
  ],
  catatan: ['Sumber: Bagian Perencanaan'],
  mendatar: false,
  ...isi,
});

const LAPORAN: IsiLaporan = {
  potongan: [
    { macam: 'bab', teks: 'BAB III AKUNTABILITAS KINERJA TAHUN 2023' },
    { macam: 'judul', teks: '3.1 Capaian Kinerja Organisasi' },
    { macam: 'kalimat', kunci: 'nka', teks: 'NKA sebesar 93,25.' },
    { macam: 'kalimat', kunci: 'indikator', teks: 'Indikator pertama 110,00%.' },
    { macam: 'kalimat', kunci: 'indikator', teks: 'Indikator kedua 90,00%.' },
    tabel(),
    {
      macam: 'bagan',
      kunci: 'capaian',
      judul: 'Selisih Capaian',
      gambar: [
        {
          judul: '',
          jenis: 'batang',
          kategori: ['Indikator 1', 'Indikator 2'],
          seri: [{ nama: 'Selisih', nilai: [10, null], peran: 'utama' }],
          format: '0.00',
        },
      ],
    },
    {
      macam: 'bagan',
      kunci: 'tren',
      judul: 'Perkembangan',
      gambar: ['Indikator 1', 'Indikator 2'].map((judul) => ({
        judul,
        jenis: 'garis' as const,
        kategori: ['2022', '2023'],
        seri: [
          { nama: 'Realisasi', nilai: [80, 88], peran: 'utama' as const },
          { nama: 'Target', nilai: [90, 90], peran: 'target' as const },
        ],
        format: '0.00',
        minimum: 70,
      })),
    },
    tabel({ kunci: 'pengukuran', deret: 'L', judul: 'Pengukuran Kinerja Tahun 2023', mendatar: true }),
  ],
  kata: new Map([
    ['unit', 'Dinas Uji & Coba'],
    ['tahun', '2023'],
    ['angka:nka', '93,25'],
  ]),
};

/** A template as Word would write it: with a list of its contents that the validator takes. */
function templat(badan: string, bagian: Readonly<Record<string, string>> = {}): Uint8Array {
  const paket = unzipSync(susunDocx(badan, bagian));
  const tipe = strFromU8(paket['[Content_Types].xml'] ?? new Uint8Array());
  const wml = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const jenis = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${wml}.document.main+xml"/></Types>`;
  return zipSync({ ...paket, '[Content_Types].xml': strToU8(tipe.replace('</Types>', jenis)) });
}

async function isi(bytes: Uint8Array, laporan = LAPORAN) {
  const hasil = await tulisLaporan(laporan, { nama: 'Templat.docx', bytes });
  const paket = unzipSync(hasil.bytes);
  return { hasil, paket, xml: strFromU8(paket['word/document.xml'] ?? new Uint8Array()) };
}

test('words: a mark over several runs goes into the run it begins in; every other byte of the text stays', async () => {
  const awal = '<w:p w:rsidR="00AB"><w:pPr><w:jc w:val="both"/></w:pPr>';
  const tebal = (teks: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t>${teks}</w:t></w:r>`;
  const bytes = templat(
    `${awal}${r('NKA {{ang')}<w:proofErr w:type="spellStart"/>${tebal('ka:n')}${r('ka}} dari {{ Unit }}, A&amp;B &#x201C;x&#x201D;')}</w:p>` +
      p('Tahun {{tahun}}; {{kalimat:nka}} Lalu { } dan {{}} tetap.'),
    { media: 'bukan xml', header1: `<w:hdr ${NS}>${p('LKj {{unit}} {{tahun}}')}</w:hdr>` },
  );
  const { hasil, xml, paket } = await isi(bytes);
  const lama = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  expect(hasil).toMatchObject({ terisi: 6, tanda: [] });
  expect(xml).toContain(
    `${awal}${r('NKA 93,25')}<w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"></w:t></w:r>`,
  );
  expect(xml).toContain('dari Dinas Uji &amp; Coba, A&amp;B “x”');
  expect(xml).toContain('Tahun 2023; NKA sebesar 93,25. Lalu { } dan {{}} tetap.');
  expect(xml.slice(0, xml.indexOf('NKA '))).toBe(lama.slice(0, lama.indexOf('NKA ')));
  expect(strFromU8(paket['word/header1.xml'] ?? new Uint8Array())).toContain('LKj Dinas Uji &amp; Coba 2023');
  expect(paket['word/media.xml']).toEqual(unzipSync(bytes)['word/media.xml']);
});

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

test('a mark that is unknown, has no data, or is no paragraph of its own is named and left as it is', async () => {
  const bytes = templat(
    p('{{tabel:capian}}') +
      p('{{tabel:spm}}') +
      p('Lihat {{tabel:capaian}} ini') +
      p('{{angka:smart}}') +
      p('{{tabel:capaian:2}}') +
      p(`<w:bookmarkStart w:id="1" w:name="x"/>${r('{{bagan:capaian}}')}<w:bookmarkEnd w:id="1"/>`),
  );
  const { hasil, paket } = await isi(bytes);
  expect(hasil.tanda).toEqual([
    { tanda: '{{tabel:capian}}', sebab: 'takDikenal' },
    { tanda: '{{tabel:spm}}', sebab: 'tanpaData' },
    { tanda: '{{tabel:capaian}}', sebab: 'bukanAlinea' },
    { tanda: '{{angka:smart}}', sebab: 'tanpaData' },
    { tanda: '{{tabel:capaian:2}}', sebab: 'tanpaData' },
    { tanda: '{{bagan:capaian}}', sebab: 'bukanAlinea' },
  ]);
  expect(hasil.terisi).toBe(0);
  for (const [nama, lama] of Object.entries(unzipSync(bytes))) expect([nama, paket[nama]]).toEqual([nama, lama]);
});

test('tables and charts take the place of their paragraph; captions are counted on, and not written twice', async () => {
  const sel = tbl([tr([tc(p('{{tabel:capaian}}'), '<w:tcW w:w="9000" w:type="dxa"/>')])]).replace(
    '<w:tblPr/><w:tblGrid/>',
    '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid>',
  );
  const bytes = templat(
    p('Tabel 3.4 Milik sendiri') +
      p('{{tabel:capaian}}') +
      p('Teks.') +
      p('{{tabel:capaian}}') +
      p('{{bagan:capaian}}') +
      p('{{bagan:tren}}') +
      p('Grafik 9 Milik sendiri') +
      `<w:p><w:pPr><w:ind w:left="720"/></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t>{{kalimat:indikator}}</w:t></w:r></w:p>` +
      sel +
      p('Akhir.'),
    { styles: styles('<w:style w:type="paragraph" w:styleId="Keterangan"><w:name w:val="caption"/></w:style>') },
  );
  const { hasil, xml, paket } = await isi(bytes);
  expect(hasil).toMatchObject({ terisi: 6, tanda: [] });
  const dokumen = await bacaDokumen(hasil.bytes, 'LKj.docx');
  expect(dokumen.tabel.map(({ judul }) => judul)).toEqual([
    'Tabel 3.4 Milik sendiri',
    'Tabel 3.5 Capaian Kinerja Tahun 2023',
    expect.stringMatching(/^Tabel 3\.6 Capaian Kinerja Tahun 2023/),
  ]);
  expect(dokumen.tabel[1]?.sel.map(({ teks }) => teks)).toEqual(
    expect.arrayContaining(['Sasaran 1. Layanan & data', '1.088,25', '110,00']),
  );
  expect(xml).toContain('<w:pStyle w:val="Keterangan"/>');
  expect(xml.match(/Grafik 3\./g)).toHaveLength(1);
  const miring =
    '<w:p><w:pPr><w:ind w:left="720"/></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Indikator ';
  expect(xml).toContain(`${miring}pertama 110,00%.</w:t></w:r></w:p>${miring}kedua 90,00%.`);
  expect(Object.keys(paket).filter((nama) => /charts\/capaian\d\.xml$/.test(nama))).toHaveLength(3);
  const [dulu, kini] = [await validityErrors(bytes, 'a.docx'), await validityErrors(hasil.bytes, 'b.docx')];
  expect(dulu).toEqual([]);
  expect(kini).toEqual([]);
}, 60_000);

test('plain pages: heads repeat, figures stand right, a wide table lies, charts carry their words and their workbook', async () => {
  const { bytes } = await tulisLaporan(LAPORAN, null);
  const paket = unzipSync(bytes);
  const xml = strFromU8(paket['word/document.xml'] ?? new Uint8Array());
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(xml).toMatch(/<w:jc w:val="right"\/><\/w:pPr><w:r>(?:(?!<w:t[ >]).)*<w:t xml:space="preserve">1\.088,25</);
  expect([...xml.matchAll(/<w:pgSz [^>]*>/g)].map(([satu]) => satu.includes('landscape'))).toEqual([false, true]);
  expect(xml).toContain('descr="Selisih Capaian. Selisih: Indikator 1 10; Indikator 2 tidak ada"');
  expect(Object.keys(paket)).toContain('word/embeddings/capaian1.xlsx');
  expect(strFromU8(paket['word/header1.xml'] ?? new Uint8Array())).toContain(
    'Laporan Kinerja Dinas Uji &amp; Coba Tahun 2023',
  );
});

test('a template that is no Word document is refused by name', async () => {
  const pdf = { nama: 'Templat.pdf', bytes: new TextEncoder().encode('%PDF-1.7') };
  await expect(tulisLaporan(LAPORAN, pdf)).rejects.toThrow('TEMPLAT_BUKAN_WORD');
});
