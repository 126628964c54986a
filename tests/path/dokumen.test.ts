import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { runHeadless } from '@capaian/command-line/run';
import type { Workbook } from '@capaian/stand-in/workbook/model';
import { findSheet } from '@capaian/stand-in/workbook/sheet-names';
import { simpanDokumen } from '../../src/excel/masukan/lembar-dokumen';
import { hitungCapaian } from '../../src/hitung';
import { bacaDokumen } from '../../src/impor/dokumen/baca-dokumen';
import { bukaBuku, lembarBerisi } from '../excel/buku-uji';
import { susunPdf, tulis } from '../impor/dokumen/tulis-pdf';
import { halamanBaru, p, r, susunDocx, tbl, tr } from '../impor/dokumen/tulis-docx';

const KEPALA = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'];
const BARIS = [
  ['1', 'Persentase layanan tepat waktu', '80', '88', '110,00'],
  ['2', 'Persentase pengaduan selesai', '90', '81', '90,00'],
  ['3', 'Jumlah keluarga terbina', '400', '500', '125,00'],
  ['4', 'Jumlah kader terlatih', '250', '200', '80,00'],
];

/** A report of two pages: a table, and sentences of which one names a figure that the table does not have. */
const laporan = (baris: readonly (readonly string[])[] = BARIS, tambahan = ''): Uint8Array =>
  susunDocx(
    p('BAB III AKUNTABILITAS KINERJA TAHUN 2023') +
      p('3.1 Capaian Kinerja') +
      p('Tabel 3.1 Capaian Kinerja Tahun 2023') +
      tbl([tr(KEPALA), ...baris.map((satu) => tr(satu))]) +
      p('Sumber: Bagian Perencanaan') +
      p(halamanBaru + r('Capaian Persentase layanan tepat waktu pada tahun 2023 sebesar 110,00%.')) +
      p('Capaian Persentase pengaduan selesai pada tahun 2023 sebesar 95,00%.') +
      tambahan,
  );

const simpan = async (bytes: Uint8Array) => simpanDokumen(await bacaDokumen(bytes, 'LKj.docx'));
const isi = (buku: Workbook, nama: string, baris: number, kolom: number): unknown =>
  findSheet(buku, nama)?.rows.get(baris)?.get(kolom)?.value ?? null;

test('a report lands on sheets: its caption, its table and its notes, and its text with page, heading and kind', async () => {
  const { buku } = await bukaBuku();
  const hasil = await simpan(laporan());
  expect(hasil).toMatchObject({
    halaman: 2,
    paragraf: 5,
    tabel: [{ nomor: 1, judul: 'Tabel 3.1 Capaian Kinerja Tahun 2023', halaman: [1], lembar: 'L01 h1' }],
    lembarNaskah: 'Naskah LKj',
  });
  expect(isi(buku, 'L01 h1', 0, 0)).toBe('Tabel 3.1 Capaian Kinerja Tahun 2023');
  expect(isi(buku, 'L01 h1', 2, 3)).toBe('88');
  expect(isi(buku, 'L01 h1', 6, 0)).toBe('Sumber: Bagian Perencanaan');
  expect([0, 1, 2, 3, 4].map((kolom) => isi(buku, 'Naskah LKj', 5, kolom))).toEqual([
    'Capaian Persentase pengaduan selesai pada tahun 2023 sebesar 95,00%.',
    '2',
    'III.3.1',
    '2',
    'isi',
  ]);
});

test('findings name the place in the report, also on LKj Reviu and Catatan Hasil Reviu', async () => {
  const { buku } = await bukaBuku([lembarBerisi('Kosong', [])]);
  await simpan(laporan());
  const { temuan } = await hitungCapaian({ lapisan: { catatanReviu: true } });
  const salah = temuan.filter(({ putusan, dilaporkan }) => putusan === 'berbeda' && dilaporkan.startsWith('95'));
  expect(salah.map(({ tempat }) => tempat ?? '').join()).toContain('h. 2, III.3.1, alinea 2');
  expect(temuan.map(({ tempat }) => tempat ?? '').join()).toContain('h. 1, Tabel 3.1, baris 1');
  const teksLembar = (nama: string): string =>
    [...(findSheet(buku, nama)?.rows.values() ?? [])]
      .flatMap((baris) => [...baris.values()].flatMap(({ value }) => (typeof value === 'string' ? [value] : [])))
      .join('\n');
  expect(teksLembar('LKj Reviu')).toMatch(/h\. 2, III\.3\.1, alinea 2 \(Naskah LKj!A6\)/);
  expect(teksLembar('Catatan Hasil Reviu')).toMatch(/h\. 2, III\.3\.1, alinea 2 \(Naskah LKj!A6\)/);
});

test('read again, a report takes the place of its own sheets; a table that it no longer has is no table any more', async () => {
  const { buku } = await bukaBuku([lembarBerisi('Kosong', [])]);
  const dua = p('Tabel 3.2 Anggaran') + tbl([tr(['Program', 'Pagu', 'Realisasi']), tr(['Program A', '100', '90'])]);
  await simpan(laporan(BARIS, dua));
  expect(buku.sheets.map(({ name }) => name)).toEqual(['Kosong', 'L01 h1', 'L02 h2', 'Naskah LKj']);
  await simpan(laporan(BARIS.map((satu, i) => (i === 0 ? ['1', satu[1] ?? '', '80', '84', '105,00'] : satu))));
  expect(buku.sheets.map(({ name }) => name)).toEqual(['Kosong', 'L01 h1', 'L02 h2', 'Naskah LKj']);
  expect(isi(buku, 'L01 h1', 2, 3)).toBe('84');
  expect(isi(buku, 'L02 h2', 0, 0)).toMatch(/tidak ada lagi/);
  expect(isi(buku, 'L02 h2', 2, 1)).toBeNull();
  expect((await hitungCapaian()).tabel.map(({ rentang }) => rentang.lembar)).toEqual(['L01 h1']);
});

test("the unit's own table is computed, the report's is held against it: each difference names both places", async () => {
  const angka = BARIS.map(([no = '', nama = '', target, realisasi]) => [
    Number(no),
    nama,
    Number(target),
    nama === 'Jumlah kader terlatih' ? 225 : Number(realisasi),
  ]);
  await bukaBuku([lembarBerisi('Kinerja 2023', [KEPALA.slice(0, 4), ...angka])]);
  await simpan(laporan());
  const { tabel, pembanding, temuan, angka: dihitung } = await hitungCapaian();
  expect(tabel.map(({ rentang }) => rentang.lembar)).toEqual(['Kinerja 2023']);
  expect(pembanding.map(({ rentang }) => rentang.lembar)).toEqual(['L01 h1']);
  expect(dihitung.find(({ nama }) => nama.includes('kader terlatih'))?.tampil).toBe('90,00');
  const beda = temuan.filter(({ sel }) => {
    const lembar = new Set(sel.map((satu) => satu.lembar));
    return lembar.has('L01 h1') && lembar.has('Kinerja 2023');
  });
  expect(beda.map(({ tempat }) => tempat ?? '').join()).toContain('h. 1, Tabel 3.1, baris 4');
});

test('a write that breaks off leaves neither sheets nor settings behind', async () => {
  const { host, buku } = await bukaBuku();
  let tulis = 0;
  // The second sheet's cells are refused when those of the first one are there.
  host.failAt(({ member }) => member === 'Range.formulas' && (tulis += 1) === 2, 'GeneralException');
  await expect(simpan(laporan())).rejects.toMatchObject({ kode: 'GAGAL_MENULIS' });
  expect(buku.sheets.map(({ name }) => name)).toEqual(['PK 2023']);
  expect([...buku.settings.keys()]).not.toContain('capaian.dokumen');
});

describe('headless', () => {
  const jalankan = async (berkas: Record<string, Uint8Array>, ...kata: string[]) => {
    const folder = await mkdtemp(join(tmpdir(), 'capaian-'));
    try {
      for (const [nama, bytes] of Object.entries(berkas)) await writeFile(join(folder, nama), bytes);
      let err = '';
      const kode = await runHeadless([...kata.map((satu) => satu.replace('@', folder)), '--quiet'], {
        out: () => undefined,
        err: (teks) => (err += teks),
      });
      const json = await readFile(join(folder, 'hasil.json'), 'utf8').then(
        (teks) => JSON.parse(teks) as Record<string, unknown>,
        () => null,
      );
      const keluaran = await readFile(join(folder, 'keluar.docx')).catch(() => null);
      return { kode, err, json, keluaran };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

  test('a report needs no workbook; the JSON says where its tables lie and its findings stand', async () => {
    const { kode, json } = await jalankan(
      { 'LKj.docx': laporan() },
      '--dokumen',
      '@/LKj.docx',
      '--json',
      '@/hasil.json',
    );
    expect(kode).toBe(0);
    expect(json).toMatchObject({
      dokumen: {
        nama: 'LKj.docx',
        halaman: 2,
        paragraf: 5,
        tabel: [
          {
            nomor: 1,
            judul: 'Tabel 3.1 Capaian Kinerja Tahun 2023',
            halaman: [1],
            lembar: 'L01 h1',
            jenis: 'perjanjianKinerja',
          },
        ],
      },
    });
    expect(JSON.stringify(json?.['temuan'])).toMatch(/"tempat":"h\. 2, III\.3\.1, alinea 2/);
  });

  test('a report without a figure that can be computed is reviewed all the same; a file that is none ends with 2', async () => {
    const polos = susunDocx(
      p('BAB I PENDAHULUAN') + p('Laporan ini disusun sebagai wujud pertanggungjawaban instansi kepada publik.'),
    );
    expect((await jalankan({ 'a.docx': polos }, '--dokumen', '@/a.docx', '--json', '@/hasil.json')).json).toMatchObject(
      {
        dokumen: { paragraf: 2, tabel: [] },
      },
    );
    const bukan = await jalankan({ 'a.pdf': new Uint8Array([1, 2, 3]) }, '--dokumen', '@/a.pdf');
    expect(bukan.kode).toBe(2);
    expect(bukan.err).toMatch(/^Galat BUKAN_DOKUMEN: /);
  });

  test('--catat: a copy of the report with a comment at each open finding, and the same to read', async () => {
    const lama = laporan();
    const kata = ['--dokumen', '@/LKj.docx', '--catat', '@/keluar.docx', '--json', '@/hasil.json'];
    const { kode, json, keluaran } = await jalankan({ 'LKj.docx': lama }, ...kata);
    expect(kode).toBe(0);
    if (!keluaran) throw new Error('No copy was written.');
    expect(await bacaDokumen(keluaran, 'LKj.docx')).toEqual(await bacaDokumen(lama, 'LKj.docx'));
    const terbuka = (json?.['temuan'] as { putusan: string; tempat?: string }[]).filter(
      ({ putusan, tempat }) => putusan === 'berbeda' && tempat !== undefined,
    );
    expect(terbuka.length).toBeGreaterThan(0);
    expect(json?.['catat']).toMatchObject({ dicatat: terbuka.length });
    const paket = unzipSync(keluaran);
    const catatan = strFromU8(paket['word/comments.xml'] ?? new Uint8Array());
    expect(catatan.match(/w:author="Capaian"/g)).toHaveLength(terbuka.length);
    expect(catatan).toMatch(/Aturan: [^<]+</);
    const xml = strFromU8(paket['word/document.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<w:commentRangeStart w:id="\d+"\/><w:r><w:t xml:space="preserve">95,00%<\/w:t><\/w:r>/);
  });

  test('--catat without a report, and for a PDF, is refused before anything is done', async () => {
    expect((await jalankan({}, '--catat', '@/keluar.docx', '@/buku.xlsx')).kode).toBe(2);
    const pdf = susunPdf([
      { isi: [tulis(100, 700, 'Laporan kinerja ini memuat satu kalimat yang cukup panjang untuk dibaca.')] },
    ]);
    const hasil = await jalankan({ 'a.pdf': pdf }, '--dokumen', '@/a.pdf', '--catat', '@/keluar.docx');
    expect(hasil).toMatchObject({ kode: 2, keluaran: null });
    expect(hasil.err).toMatch(/^Galat CATAT_BUKAN_WORD: /);
  });
});
