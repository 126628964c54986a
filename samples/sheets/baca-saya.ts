import type { Worksheet } from '@cj-tech-master/excelts';
import { heightOfLines, linesNeeded } from '../row-height';

const WIDTH = 96;

interface Paragraph {
  text: string;
  heading?: true;
}

const LKJ: readonly Paragraph[] = [
  { text: 'Data Laporan Kinerja Ditjen Rehabilitasi Sosial Tahun 2023', heading: true },
  {
    text: 'Buku kerja contoh untuk Capaian: tabel-tabel yang biasa disimpan perencana sebelum menyusun Laporan Kinerja.',
  },
  { text: 'Asal angka', heading: true },
  {
    text: 'Angka disalin dari dokumen publik: Laporan Kinerja Direktorat Jenderal Rehabilitasi Sosial Tahun 2023, Kementerian Sosial.',
  },
  {
    text: 'Isi sel dibiarkan seperti tercetak: sebagian persen berupa teks, sebagian berupa angka; ada tanda catatan kaki, titik sebagai koma, dan angka yang berbeda antartabel.',
  },
  { text: 'Yang bukan dari laporan', heading: true },
  {
    text: 'ILUSTRASI: nilai per komponen pada lembar SAKIP serta nama dan nilai satker pada lembar IKM Satker. Laporan tidak mencetaknya; angkanya dipilih agar jumlah atau rata-ratanya sama dengan yang tercetak.',
  },
  { text: 'Cara memakai', heading: true },
  { text: 'Buka panel Capaian lalu klik Hitung Capaian. Lembar ini tidak diubah; hasil ditulis ke lembar LKj.' },
];

const SATKER: readonly Paragraph[] = [
  { text: 'Data IKPA satu satker, Januari s.d. Juni 2026', heading: true },
  {
    text: 'Buku kerja contoh untuk Capaian: tabel mentah yang dipakai menghitung IKPA, dengan bentuk seperti templat di panel.',
  },
  { text: 'ILUSTRASI', heading: true },
  {
    text: 'Satker ini tidak ada dan semua angkanya dibuat. Ada bulan yang meleset dari RPD, tagihan yang terlambat, GUP yang terlalu kecil, output yang belum terkonfirmasi, dan nilai Deviasi di OM-SPAN yang berbeda dari hitungan.',
  },
  { text: 'Cara memakai', heading: true },
  {
    text: 'Buka panel Capaian lalu klik Hitung Capaian. Lembar LKj IKPA Rinci memuat hitungan tiap indikator dan yang masih dapat dilakukan; ubah satu angka RPD, dan angkanya ikut berubah.',
  },
];

export const drawBacaSaya = (sheet: Worksheet): void => drawParagraphs(sheet, LKJ);
export const drawBacaSayaSatker = (sheet: Worksheet): void => drawParagraphs(sheet, SATKER);

function drawParagraphs(sheet: Worksheet, paragraphs: readonly Paragraph[]): void {
  sheet.getColumn(1).width = WIDTH;
  paragraphs.forEach(({ text, heading = false }, i) => {
    const cell = sheet.getCell(i + 1, 1);
    cell.value = text;
    cell.style = {
      font: { name: 'Calibri', size: heading && i === 0 ? 14 : 11, bold: heading },
      alignment: { vertical: heading ? 'bottom' : 'top', wrapText: true },
    };
    const space = heading && i > 0 ? 1 : 0;
    sheet.getRow(i + 1).height = heightOfLines(linesNeeded(text, WIDTH, { bold: heading }) + space);
  });
}
