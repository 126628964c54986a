import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { GalatCapaian } from '../../src/dasar/galat';
import { bacaBerkas } from '../../src/impor/baca-berkas';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { OpcPackage } from '../../packages/stand-in/file/package';
import { withHugePart } from './huge-zip';
import { userWorkbook } from './user-workbook';

async function refusal(bytes: Uint8Array): Promise<{ kode: string; rincian: object }> {
  try {
    await openWorkbook(bytes, 'buku.xlsx');
  } catch (error) {
    if (error instanceof GalatCapaian) return { kode: error.kode, rincian: error.rincian };
    throw error;
  }
  return { kode: 'terbuka', rincian: {} };
}

/** A compound file that names one stream. */
function compound(stream: string): Uint8Array {
  const name = strToU8(stream.replace(/./g, '$&\0'), true);
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600), ...name]);
}

async function withWorkbookPart(change: (text: string) => string): Promise<Uint8Array> {
  const pkg = OpcPackage.open(await userWorkbook());
  pkg.put('xl/workbook.xml', change(pkg.text('xl/workbook.xml')));
  return pkg.toBytes();
}

function relocated(target: string): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${type}" Target="${target}"/></Relationships>`,
    ),
    [target]: strToU8('<document/>'),
  });
}

test.each([
  ['text', strToU8('No;Indikator;Target\n1;Nilai;80')],
  ['a zip of anything', zipSync({ 'a.txt': strToU8('a') })],
  ['a compound file of something else', compound('PowerPoint Document')],
])('%s is no workbook', async (_name, bytes) => {
  expect(await refusal(bytes)).toEqual({ kode: 'BUKAN_BUKU_KERJA', rincian: { berkas: 'buku.xlsx' } });
});

test.each([
  ['xls', compound('Workbook')],
  ['xlsb', relocated('xl/workbook.bin')],
  ['ods', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') })],
])('%s that is damaged is named by what it was', async (jenis, bytes) => {
  expect(await refusal(bytes)).toEqual({ kode: 'BUKAN_BUKU_KERJA', rincian: { berkas: 'buku.xlsx', jenis } });
});

test.each([
  ['bersandi', compound('EncryptedPackage')],
  ['kosong', new Uint8Array()],
  ['pdf', strToU8('%PDF-1.7 …')],
  ['gambar', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
  ['word', relocated('word/document.xml')],
  ['htmlTanpaTabel', strToU8('<html><body><p>Sesi Anda berakhir.</p></body></html>')],
])('%s is a format we do not take, and the message names it', async (jenis, bytes) => {
  expect(await refusal(bytes)).toEqual({ kode: 'FORMAT_TIDAK_DIDUKUNG', rincian: { berkas: 'buku.xlsx', jenis } });
});

/** The good workbook with one part that says it unpacks to `declared` bytes. */
function declaring(bytes: Uint8Array, name: string, declared: number): Uint8Array {
  const copy = bytes.slice();
  const data = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (data.getUint32(at, true) !== 0x02014b50) continue;
    const length = data.getUint16(at + 28, true);
    if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)) !== name) continue;
    data.setUint32(at + 24, declared, true);
  }
  return copy;
}

test('a small file that unpacks to gigabytes is refused by what it declares, and cut off where that lies', async () => {
  const pkg = OpcPackage.open(await userWorkbook());
  pkg.put('xl/worksheets/sheet1.xml', pkg.text('xl/worksheets/sheet1.xml') + ' '.repeat(30_000_000));
  const bytes = pkg.toBytes();
  expect(bytes.length).toBeLessThan(300_000);
  const honest = declaring(bytes, 'xl/worksheets/sheet1.xml', 1_500_000_000);
  expect(await refusal(honest)).toMatchObject({ kode: 'BERKAS_TERLALU_BESAR', rincian: { mb: 1431 } });
  const lying = declaring(bytes, 'xl/worksheets/sheet1.xml', 5_000);
  expect(await refusal(lying)).toMatchObject({ kode: 'BUKAN_BUKU_KERJA' });
});

describe('a file of two megabytes with a part of one and a half gigabytes', () => {
  const GIGABYTES = 1_500;
  const memory = (): number => process.memoryUsage().rss / 1024 / 1024;

  test.each(['xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/media/gambar1.png'])(
    '%s: is refused by what it declares, and where that lies no more of it is unpacked than it said',
    async (part) => {
      const good = await userWorkbook();
      const before = memory();
      const honest = withHugePart(good, part, GIGABYTES);
      expect(honest.length).toBeLessThan(2_500_000);
      expect(await refusal(honest)).toMatchObject({ kode: 'BERKAS_TERLALU_BESAR', rincian: { batas: 400 } });
      const lying = withHugePart(good, part, GIGABYTES, 5_000);
      expect(await refusal(lying)).toMatchObject({ kode: 'BUKAN_BUKU_KERJA' });
      const file = { nama: 'satker.xlsx', bytes: lying, tanggal: new Date(2025, 0, 1) };
      await expect(bacaBerkas(file, { kepala: {}, waktu: new Date(2025, 0, 2) })).rejects.toMatchObject({
        kode: 'BUKAN_BUKU_KERJA',
      });
      // Nothing of its size was ever held.
      expect(memory() - before).toBeLessThan(GIGABYTES / 3);
    },
  );
});

test('Strict Open XML is refused by name', async () => {
  const strict = await withWorkbookPart((text) =>
    text.replace(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    ),
  );
  expect(await refusal(strict)).toMatchObject({ kode: 'FORMAT_TIDAK_DIDUKUNG', rincian: { jenis: 'strict' } });
});

test('a workbook without sheets, or with a torn part, is no workbook', async () => {
  const empty = await withWorkbookPart((text) => text.replaceAll(/<sheet [^>]*>/g, ''));
  expect(await refusal(empty)).toMatchObject({ kode: 'BUKAN_BUKU_KERJA' });
  expect(await refusal(await withWorkbookPart((text) => text.slice(0, -40)))).toMatchObject({
    kode: 'BUKAN_BUKU_KERJA',
  });
});

test('whatever is broken in a file, it opens or is refused by name', async () => {
  const good = await userWorkbook();
  const damage = fc.array(fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255) }), {
    minLength: 1,
    maxLength: 40,
  });
  const property = fc.asyncProperty(damage, fc.nat(good.length), async (hits, length) => {
    const bytes = good.slice(0, Math.max(length, good.length - (length % 50)));
    for (const { at, byte } of hits) bytes[at] = byte;
    expect(['terbuka', 'BUKAN_BUKU_KERJA', 'FORMAT_TIDAK_DIDUKUNG', 'BERKAS_TERLALU_BESAR']).toContain(
      (await refusal(bytes)).kode,
    );
  });
  await fc.assert(property, { numRuns: 40 });
});
