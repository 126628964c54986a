import { Workbook as Writer } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { bacaBerkas } from '../../src/impor/baca-berkas';
import type { BacaanBerkas } from '../../src/impor/berkas';
import { tulisBuku } from '../fixtures/layouts/sheet-writer';
import { TANGGAL_BERKAS, WAKTU_IMPOR } from './satker-contoh';

const PK: readonly (readonly (string | number | Date)[])[] = [
  ['PERJANJIAN KINERJA TAHUN 2025'],
  ['No', 'Sasaran Program', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
  [1, 'Meningkatnya mutu layanan', 'Persentase layanan sesuai standar', '80%', '88,04%', '110%'],
];

const baca = (bytes: Uint8Array, kepala: Readonly<Record<string, string>> = {}): Promise<BacaanBerkas> =>
  bacaBerkas({ nama: 'satker.xlsx', bytes, tanggal: TANGGAL_BERKAS }, { kepala, waktu: WAKTU_IMPOR });

/** Texts and numbers of the sheet, row by row. */
function baris({ sel }: BacaanBerkas): unknown[][] {
  const semua: unknown[][] = [];
  for (const { baris: b, kolom, nilai } of sel) (semua[b] ??= [])[kolom] = nilai;
  return semua;
}

async function buku(isi: (penulis: Writer) => void): Promise<Uint8Array> {
  const penulis = new Writer();
  isi(penulis);
  return Uint8Array.from(await penulis.xlsx.writeBuffer());
}

test('a workbook that the first reader gives up on is read by the second one to the same tables', async () => {
  installChartSupport();
  const denganBagan = await buku((penulis) => {
    penulis.addChartsheet('Bagan', { chart: { type: 'line', series: [{ values: 'PK!$D$3:$D$3' }] } });
    penulis.addWorksheet('PK').addRows(PK.map((satu) => [...satu]));
  });
  const polos = await buku((penulis) => penulis.addWorksheet('PK').addRows(PK.map((satu) => [...satu])));
  expect(await baca(denganBagan)).toEqual(await baca(polos));
});

test('a lone value in the far corner of a sheet costs nothing; a table there is named, not waited for', async () => {
  const sendiri = await buku((penulis) => penulis.addWorksheet('PK').addRows(PK.map((satu) => [...satu])));
  const bytes = await buku((penulis) => {
    const lembar = penulis.addWorksheet('PK');
    lembar.addRows(PK.map((satu) => [...satu]));
    lembar.getCell('XFD1048576').value = 'ujung';
  });
  expect(await baca(bytes)).toEqual(await baca(sendiri));
  const bertabel = await buku((penulis) => {
    const lembar = penulis.addWorksheet('PK');
    lembar.addRows(PK.map((satu) => [...satu]));
    for (const alamat of ['XFC1048575', 'XFD1048575', 'XFC1048576', 'XFD1048576']) lembar.getCell(alamat).value = 1;
  });
  await expect(baca(bertabel)).rejects.toMatchObject({ kode: 'TERLALU_BESAR', rincian: { lembar: 'PK' } });
});

test.each([
  ['1900', false],
  ['1904', true],
])('a date of a workbook that counts from %s stays that date', async (_sejak, date1904) => {
  const bytes = await buku((penulis) => {
    penulis.properties.date1904 = date1904;
    const lembar = penulis.addWorksheet('PK');
    lembar.addRows([
      ...PK.map((satu) => [...satu]),
      [2, 'Sasaran', 'Indikator kedua', new Date(Date.UTC(2025, 9, 3)), 90],
    ]);
    lembar.getCell('D4').numFmt = 'dd/mm/yyyy';
  });
  const hasil = await baca(bytes);
  expect(hasil.sel.find(({ kolom, baris: b }) => b === 3 && kolom === 3)).toMatchObject({
    nilai: 45_933,
    format: 'dd/mm/yyyy',
  });
  expect(hasil.disisihkan).toBe(1);
});

test('an Excel table ends where Excel says, and hidden sheets and rows are read', async () => {
  const bytes = await buku((penulis) => {
    const lembar = penulis.addWorksheet('PK', { state: 'hidden' });
    lembar.addTable({
      name: 'Kinerja',
      ref: 'B2',
      headerRow: true,
      columns: (PK[1] ?? []).map((nama) => ({ name: String(nama) })),
      rows: [[...(PK[2] ?? [])]],
    });
    lembar.getCell('B4').value = 'di bawah tabel';
    lembar.getRow(3).hidden = true;
    penulis.addWorksheet('Catatan').addRow(['Rapat']);
  });
  const hasil = await baca(bytes);
  expect(hasil).toMatchObject({ tabel: 1, baris: 1, disisihkan: 0 });
  expect(baris(hasil)[1]).toEqual(PK[2]);
  expect(baris(hasil)[2]?.[0]).toMatch(/^Sumber Data: satker\.xlsx/);
});

test('a header that the person has put right in the workbook is believed in the file, too', async () => {
  const bytes = await buku((penulis) => {
    const [judul = [], kepala = [], isi = []] = PK;
    penulis
      .addWorksheet('PK')
      .addRows([[...judul], kepala.map((satu) => (satu === 'Target' ? 'Patokan' : satu)), [...isi]]);
  });
  await expect(baca(bytes)).rejects.toMatchObject({ kode: 'KOLOM_HILANG' });
  expect(await baca(bytes, { 'perjanjianKinerja/patokan': 'target' })).toMatchObject({ tabel: 1, baris: 1 });
});

test('tables that a copy cannot hold without another meaning are left in their file', async () => {
  // Only its sheet's name makes the one a reference list; the name of the other's sheet would make the report one of 2022.
  const bytes = await tulisBuku(
    {
      nama: 'Daftar Satker',
      baris: [
        ['Kode Satker', 'Nama Satker'],
        ["'411", 'Sentra Melati'],
        ["'412", 'Sentra Mawar'],
      ],
    },
    {
      nama: 'Rekap 2022',
      baris: [
        ['No', 'Satuan Kerja', 'Nilai IKM'],
        [1, 'Sentra Melati', 89.5],
        [2, 'Sentra Mawar', 87],
      ],
    },
  );
  await expect(baca(bytes)).rejects.toMatchObject({
    kode: 'BERKAS_TIDAK_TERSALIN',
    rincian: { berkas: 'satker.xlsx' },
  });
});

test('a table whose kind is an open question is brought along, and asked about where it stands then', async () => {
  const bytes = await tulisBuku({
    nama: 'Nilai',
    baris: [
      ['Nilai SAKIP, survei kepuasan dan SMART'],
      ['Unsur', 'Nilai'],
      ['Persyaratan', 3.5],
      ['Prosedur', 3.4],
      ['Biaya', 3.3],
      ['Perilaku', 3.2],
      ['SMART', 93.17],
    ],
  });
  const hasil = await baca(bytes);
  expect(hasil).toMatchObject({ tabel: 1, baris: 0 });
  expect(baris(hasil)[6]).toEqual(['SMART', 93.17]);
});
