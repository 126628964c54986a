import type { Worksheet } from '@cj-tech-master/excelts';
import {
  belumTerkonfirmasi,
  bulan,
  jenisBelanja,
  kkp,
  kontrak,
  nilaiAkhirOmspan,
  omspan,
  output,
  pagu,
  realisasi,
  revisi,
  rpd,
  satker,
  skenario,
  tagihan,
  uang,
} from '../data/ikpa-mentah';
import { drawTable, type CellContent, type Column, type Row, type StyledCell } from '../table-layout';

const RUPIAH = '#,##0';
const uangKolom = (header: string, width = 19): Column => ({ header, width, align: 'right', format: RUPIAH });
const angkaKolom = (header: string, width = 12): Column => ({ header, width, align: 'right' });
const hariKolom = (header: string): Column => ({ header, width: 20, align: 'center', format: 'dd-mm-yyyy' });
const baris = (cells: readonly CellContent[]): Row => ({ kind: 'data', cells });
const SERIAL_1970 = 25_569;
const hari = (iso: string | null): CellContent => (iso === null ? null : Date.parse(iso) / 86_400_000 + SERIAL_1970);
/** A code is text, also where it looks like a number. */
const kode = (value: string): StyledCell => ({ value, format: '@', align: 'center' });

/** A table at the top of its sheet, below what it is and whose. */
function drawAtTop(judul: string, columns: readonly Column[], rows: readonly Row[]): (sheet: Worksheet) => void {
  const title = [judul, `Satker ${satker.kode} ${satker.nama}`, ''];
  return (sheet) => void drawTable(sheet, { title, columns, rows, notes: [] }, { row: 1, column: 1 });
}

const bulanan = (isi: readonly (readonly number[])[]): Row[] =>
  isi.map((nilai, i) => baris([bulan[i] ?? '', ...nilai]));
const kolomBulanan = [{ header: 'Bulan', width: 14 }, ...jenisBelanja.map((nama) => uangKolom(nama, 22))];

export const drawRpd = drawAtTop('RPD Halaman III DIPA Tahun 2026', kolomBulanan, bulanan(rpd));
export const drawRealisasi = drawAtTop('Realisasi Belanja per Bulan Tahun 2026', kolomBulanan, bulanan(realisasi));

export const drawPagu = drawAtTop(
  'Pagu dan Blokir per Triwulan Tahun 2026',
  [{ header: 'Triwulan', width: 14 }, { header: 'Jenis belanja', width: 22 }, uangKolom('Pagu'), uangKolom('Blokir')],
  ['Triwulan I', 'Triwulan II'].flatMap((triwulan) =>
    pagu.map((nilai, i) => baris([triwulan, jenisBelanja[i] ?? '', ...nilai])),
  ),
);

export const drawRevisi = drawAtTop(
  'Revisi DIPA Tahun 2026',
  [
    hariKolom('Tanggal pengesahan'),
    { header: 'Kode revisi', width: 14, align: 'center' },
    uangKolom('Pagu sebelum'),
    uangKolom('Pagu sesudah'),
  ],
  revisi.map((r) => baris([hari(r.tanggal), kode(r.kode), r.sebelum, r.sesudah])),
);

export const drawKontrak = drawAtTop(
  'Daftar Kontrak Tahun 2026',
  [
    { header: 'Nomor kontrak', width: 16 },
    { header: 'Jenis belanja', width: 22 },
    uangKolom('Nilai kontrak'),
    hariKolom('Tanggal kontrak'),
    { header: 'Cara bayar', width: 14 },
    hariKolom('Tanggal SP2D'),
  ],
  kontrak.map((k) => baris([k.nomor, jenisBelanja[k.jenis], k.nilai, hari(k.tanggal), k.cara, hari(k.sp2d)])),
);

export const drawTagihan = drawAtTop(
  'Penyelesaian Tagihan Tahun 2026',
  [
    { header: 'Nomor SPM', width: 14, align: 'center' },
    hariKolom('Tanggal BAST/BAPP'),
    hariKolom('Tanggal konversi KPPN'),
  ],
  tagihan.map((t) => baris([kode(t.spm), hari(t.bast), hari(t.konversi)])),
);

export const drawUpTup = drawAtTop(
  'SP2D UP dan TUP Tahun 2026',
  [{ header: 'Jenis', width: 16 }, hariKolom('Tanggal SP2D'), uangKolom('Nilai')],
  uang.map((u) => baris([u.jenis, hari(u.tanggal), u.nilai])),
);

export const drawKkp = drawAtTop(
  'Kartu Kredit Pemerintah Tahun 2026',
  [{ header: 'Triwulan', width: 14 }, uangKolom('Plafon per bulan'), uangKolom('Pemakaian kumulatif', 22)],
  kkp.map((k) => baris([k.triwulan, k.plafon, k.pemakaian])),
);

export const drawOutput = drawAtTop(
  'Capaian Output per Bulan Tahun 2026',
  [
    { header: 'Bulan', width: 10 },
    { header: 'KRO/RO', width: 34 },
    ...['Target', 'RVRO s.d.', 'PCRO s.d.', 'TPCRO'].map((nama) => angkaKolom(nama)),
    { header: 'Tepat waktu', width: 14, align: 'center' },
    { header: 'Terkonfirmasi', width: 16, align: 'center' },
  ],
  output.map((o) => {
    const belum = o.bulan === belumTerkonfirmasi.bulan && o.nama === belumTerkonfirmasi.nama;
    return baris([o.bulan, o.nama, o.target, o.rvro, o.pcro, o.tpcro, o.tepat, belum ? 'Tidak' : 'Ya']);
  }),
);

export const drawSkenario = drawAtTop(
  'Skenario IKPA Tahun 2026',
  [{ header: 'Asumsi', width: 44 }, ...skenario.nama.map((nama) => angkaKolom(nama, 26))],
  skenario.asumsi.map((isi) => baris(isi)),
);

const DUA_DESIMAL = '0.00';

export const drawOmspan = drawAtTop(
  'Nilai IKPA Satker Periode Juni Tahun 2026',
  [
    { header: 'Kode Satker', width: 12, align: 'center' },
    { header: 'Nama Satker', width: 22 },
    { header: 'Keterangan', width: 14 },
    ...omspan.map(({ nama }): Column => ({ header: nama, width: 15, align: 'right', format: DUA_DESIMAL })),
    { header: 'Nilai Akhir', width: 12, align: 'right', format: DUA_DESIMAL },
  ],
  [
    baris([kode(satker.kode), satker.nama, 'Nilai', ...omspan.map(({ nilai }) => nilai), nilaiAkhirOmspan]),
    baris([
      kode(satker.kode),
      satker.nama,
      'Bobot',
      ...omspan.map(({ bobot }): StyledCell => ({ value: bobot, format: '0' })),
      null,
    ]),
  ],
);
