import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runHeadless } from '@capaian/command-line/run';
import { installGlobals, bootOfficeInNode } from '@capaian/stand-in/client/node';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { ExcelHost } from '@capaian/stand-in/host/host';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { ubahSenyapan } from '../../src/excel/kawat/senyapan';
import { sisipkanSurat } from '../../src/excel/masukan/lembar-surat';
import { bacaTemuanTertulis } from '../../src/excel/tulis/status-temuan';
import { hitungCapaian } from '../../src/hitung';
import { butirSurat } from '../../src/hitung/butir-surat';
import { tandaSebab } from '../../src/reviu/senyapan';

const CONTOH = join(__dirname, '../../samples/LKj-Ditjen-Rehsos-2023.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'surat-'));
const berkas = (nama: string): string => join(folder, nama);

async function jalankan(...kata: string[]): Promise<{ kode: number; galat: string }> {
  let galat = '';
  const kode = await runHeadless(kata, { out: () => undefined, err: (teks) => (galat += teks) });
  return { kode, galat };
}

async function buka(nama: string): Promise<ExcelHost> {
  const host = new ExcelHost(await openWorkbook(readFileSync(nama), 'buku.xlsx'));
  installGlobals(await bootOfficeInNode(host));
  return host;
}

test('a letter goes out, is filled in, sorted otherwise, and comes back as statuses and notes', async () => {
  const [surat, balik, hasil] = [berkas('surat.xlsx'), berkas('balik.xlsx'), berkas('hasil.xlsx')];
  expect(await jalankan(CONTOH, '--surat', surat, '--out', berkas('awal.xlsx'))).toMatchObject({ kode: 0 });
  const { sheets } = await readXlsx(readFileSync(surat));
  const [lembar] = sheets;
  if (!lembar) throw new Error('The letter has no sheet.');
  const ke = lembar.rows.findIndex((baris) => baris[0] === 'No');
  expect(lembar.rows[ke]?.slice(0, 7)).toEqual([
    'No',
    'Temuan',
    'Tempat',
    'Dilaporkan',
    'Dihitung',
    'Tanggapan unit',
    'Tindak lanjut',
  ]);
  const isi = lembar.rows.slice(ke + 1);
  expect(isi.length).toBeGreaterThan(3);
  const balasan = isi.map((baris, i) => {
    const satu = [...baris];
    if (i === 0) [satu[5], satu[6]] = ['Sudah kami ganti.', 'Sudah diperbaiki'];
    if (i === 1) [satu[5], satu[6]] = ['Menunggu tim data', 'Akan diperbaiki'];
    // The figure is another by now: the reply is not put on it.
    if (i === 2) [satu[3], satu[5]] = ['123.456,78', 'Tidak sependapat'];
    return satu;
  });
  writeFileSync(
    balik,
    await writeXlsx({ sheets: [{ name: 'Lembar1', rows: [...lembar.rows.slice(0, ke + 1), ...balasan.reverse()] }] }),
  );
  const masuk = await jalankan(berkas('awal.xlsx'), '--tanggapan', balik, '--out', hasil);
  expect(masuk).toMatchObject({ kode: 0 });
  expect(masuk.galat).toContain('2 tanggapan unit dicatat, 1 tidak dikenali');
  await buka(hasil);
  const kunci = isi.slice(0, 3).map((baris) => String(baris[7]));
  const tertulis = await bacaTemuanTertulis();
  expect(kunci.map((satu) => tertulis.get(satu)?.catatan)).toEqual([
    { status: 'diperbaiki', catatan: 'Tanggapan unit: Sudah kami ganti.' },
    { status: 'diterima', catatan: 'Tanggapan unit: Menunggu tim data' },
    { status: 'belum', catatan: '' },
  ]);
});

test('each unit gets its own letter: what was imported is its own, the rest is the workbook’s', async () => {
  const [satker, surat] = [berkas('Sentra Anggrek.xlsx'), berkas('per-unit.xlsx')];
  const rows = [
    ['PAGU DAN REALISASI ANGGARAN TAHUN 2023'],
    ['SENTRA ANGGREK'],
    [],
    ['Jenis Belanja', 'Pagu', 'Realisasi', '%'],
    ['Belanja Pegawai', 1_000_000, 900_000, '90%'],
    ['Belanja Barang', 2_000_000, 1_500_000, '57%'],
    ['Jumlah', 3_000_000, 2_400_000, '80%'],
  ];
  writeFileSync(satker, await writeXlsx({ sheets: [{ name: 'Anggaran', rows }] }));
  expect(
    await jalankan(CONTOH, '--impor', satker, '--surat', surat, '--out', berkas('per-unit-hasil.xlsx')),
  ).toMatchObject({ kode: 0 });
  const isi = async (unit: string): Promise<unknown[][]> => {
    const { sheets } = await readXlsx(readFileSync(berkas(`per-unit-${unit}.xlsx`)));
    return sheets[0]?.rows ?? [];
  };
  const anggrek = await isi('SENTRA ANGGREK');
  expect(anggrek[1]?.[0]).toBe('Kepada: SENTRA ANGGREK');
  const temuan = anggrek.slice(6).map((baris) => String(baris[3]));
  expect(temuan).toEqual(['57']);
  const induk = await isi('DIREKTORAT JENDERAL REHABILITASI SOSIAL');
  expect(induk.slice(6).length).toBeGreaterThan(3);
  expect(induk.slice(6).map((baris) => baris[3])).not.toContain('57');
});

test('a letter without a finding names its unit all the same', async () => {
  const [buku, surat] = [berkas('cocok.xlsx'), berkas('cocok-surat.xlsx')];
  const rows = [
    ['PAGU DAN REALISASI ANGGARAN TAHUN 2023'],
    ['SENTRA ANGGREK'],
    [],
    ['Jenis Belanja', 'Pagu', 'Realisasi', '%'],
    ['Belanja Pegawai', 1_000_000, 900_000, '90%'],
    ['Belanja Barang', 2_000_000, 1_500_000, '75%'],
  ];
  writeFileSync(buku, await writeXlsx({ sheets: [{ name: 'Anggaran', rows }] }));
  expect(await jalankan(buku, '--surat', surat, '--out', berkas('cocok-hasil.xlsx'))).toMatchObject({ kode: 0 });
  const { sheets } = await readXlsx(readFileSync(surat));
  expect(sheets[0]?.rows[1]?.[0]).toBe('Kepada: SENTRA ANGGREK');
  expect(sheets[0]?.rows).toHaveLength(6);
});

test('a letter without replies changes nothing and says so', async () => {
  const kosong = await jalankan(CONTOH, '--tanggapan', berkas('surat.xlsx'));
  expect(kosong).toMatchObject({ kode: 1 });
  expect(kosong.galat).toContain('belum berisi tanggapan');
});

test('where no file can be saved the letter stands on a sheet that no run takes for input', async () => {
  const host = await buka(CONTOH);
  const sebelum = await hitungCapaian();
  const butir = sebelum.temuan.filter(({ putusan }) => putusan === 'berbeda').map(butirSurat);
  const bahan = { unit: 'Sentra Anggrek', laporan: 'Laporan Kinerja tahun 2023', tanggal: new Date(2024, 1, 3), butir };
  expect(await sisipkanSurat(bahan)).toEqual(['Surat Temuan']);
  const sesudah = await hitungCapaian();
  expect(sesudah.tabel.map(({ rentang }) => rentang)).toEqual(sebelum.tabel.map(({ rentang }) => rentang));
  expect(sesudah.temuan.map(({ kunci }) => kunci)).toEqual(sebelum.temuan.map(({ kunci }) => kunci));
  expect(host.workbook.sheets.map(({ name }) => name)).toContain('Surat Temuan');
});

test('a finding that was silenced stays silent over runs and when its row moves; taken back, it speaks again', async () => {
  const host = await buka(CONTOH);
  const awal = await hitungCapaian();
  const satu = awal.temuan.find(({ putusan, asal }) => putusan === 'berbeda' && asal?.lembar === 'PK 2023');
  if (!satu?.asal) throw new Error('No finding on PK 2023.');
  const tanda = tandaSebab(satu);
  await ubahSenyapan([{ tanda, alasan: 'Sesuai catatan kaki.', sejak: '2024-02-03T00:00:00Z', dihitung: '' }], []);
  const kedua = await hitungCapaian();
  expect(kedua.disenyapkan.map(({ temuan }) => temuan.kunci)).toEqual([satu.kunci]);
  expect(kedua.temuan.map(({ kunci }) => kunci)).not.toContain(satu.kunci);
  // On LKj Reviu it stands last, with its reason.
  expect((await bacaTemuanTertulis()).get(satu.kunci)?.catatan).toEqual({
    status: 'bukanMasalah',
    catatan: 'Sesuai catatan kaki.',
  });
  const lembar = host.workbook.sheets.find(({ name }) => name === 'PK 2023');
  if (!lembar) throw new Error('No sheet.');
  // A row is put in above the table.
  const geser = [...lembar.rows].map(([baris, isi]) => [baris + 1, isi] as const);
  lembar.rows.clear();
  for (const [baris, isi] of geser) lembar.rows.set(baris, isi);
  const ketiga = await hitungCapaian();
  expect(ketiga.disenyapkan.map(({ temuan }) => temuan.asal?.baris)).toEqual([satu.asal.baris + 1]);
  await ubahSenyapan([], [tanda]);
  expect((await hitungCapaian()).disenyapkan).toEqual([]);
});
