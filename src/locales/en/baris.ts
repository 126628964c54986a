import type { Kamus } from '../id';
import { JENIS_PERUBAHAN } from './perubahan-dokumen';

export const baris: Kamus['baris'] = {
  pemakaian: [
    'Usage: npm run --silent hitung -- BOOK.xlsx [options]',
    '',
    '  --out RESULT.xlsx    save the workbook with the LKj sheets',
    '  --json RESULT.json   write the result as JSON; “-” for standard output',
    '  --tahun 2023         year of the regulations, when the tables do not show it',
    '  --atur key=value     set a rule: batasCapaian=120, rataRata=sasaran, predikat=permendagri, desimal=1,',
    '                       caraMinimum=banding, bobotSkm=cetak,',
    '                       tandaPeriksa=ya, catatanReviu=ya, ujiPetik=ya, kalender=ya',
    '  --impor UNIT.xlsx    add the tables of another workbook first; may be repeated',
    '  --dokumen REPORT.docx|.pdf  read the tables and text of a report first; BOOK.xlsx may be left out',
    '  --catat OUT.docx     a copy of REPORT.docx with a Word comment at every finding that is still open',
    '  --banding OLD.docx|.pdf|.xlsx  compare with another version: an earlier draft, or last year’s report',
    '  --laporan OUT.docx   write Bab III and its annexes as a Word document',
    '  --templat TEMPLATE.docx  fill in the marks of your own document for --laporan: {{tabel:capaian}}, {{kalimat:nka}}, …',
    '  --narasi TEXT.txt    check the figures in the text of the report',
    '  --jawab key=value    answer what the reader asks (“pilihan”, “kemiripan” in the JSON); may be repeated',
    '  --surat LETTER.xlsx  write a letter to the unit: what differs and is still open',
    '  --tanggapan L.xlsx   take in the replies of a letter that came back',
    '  --quiet              print no short table',
    '  --help               show this text',
    '',
    'Exit code: 0 computed, 1 nothing to compute or writing failed, 2 wrong arguments or file.',
  ].join('\n'),
  kepalaNama: 'Headline figures',
  kepalaNilai: 'Value',
  disimpan: (berkas) => `Saved: ${berkas}`,
  galat: (kode, paragraf) => `Error ${kode}: ${paragraf}`,
  dilewati: (jumlah) => `Tables left out: ${jumlah}`,
  tabelDilewati: (tempat, judul, sebab) => `  ${tempat}: the table ${judul} ${sebab}`,
  karantina: (jumlah) => `${jumlah} ${jumlah === 1 ? 'cell' : 'cells'} set aside:`,
  diimpor: (berkas, lembar, tabel, baris, disisihkan) =>
    `Imported: ${berkas} to the sheet “${lembar}” (tables: ${tabel}, rows: ${baris}, cells set aside: ${disisihkan})`,
  tidakDiimpor: (berkas, alasan) => `Not imported: ${berkas}. ${alasan}`,
  imporLama: (lama, baru) =>
    `The sheet “${lama}” has edits made after its import, so it was kept; the sheet “${baru}” counts now.`,
  tabelKembar: (berkas, lain) =>
    `Note: ${berkas} holds a table that is exactly one of ${lain}; that table is counted twice.`,
  dokumen: (nama: string, halaman: number, tabel: number, alinea: number) =>
    `Report ${nama}: ${halaman} pages, ${tabel} tables, ${alinea} paragraphs`,
  tabelTanpaGaris: (halaman: number, judul: string) =>
    `  p. ${halaman}: table without lines${judul === '' ? '' : ` “${judul}”`} was not read`,
  perubahanDokumen: (jenis, jumlah) => `  ${jumlah} ${JENIS_PERUBAHAN[jenis]}`,
  banding: (jumlah) =>
    jumlah === 0 ? 'Nothing is different from that other version.' : 'Compared with the other version:',
  dicatat: (berkas, dicatat, takBertempat) =>
    `Report with comments: ${berkas} (${dicatat} comments${takBertempat === 0 ? '' : `, ${takBertempat} findings have no place in the report`})`,
  laporanTertulis: (berkas, terisi) =>
    `Report: ${berkas}${terisi === null ? '' : ` (${terisi} marks of the template filled in)`}`,
  naskah: (lembar) => `The text of the report is on the sheet “${lembar}”`,
  tahunBelumDiketahui:
    'The tables do not name the year of the report; figures that depend on it are estimates. Name it with --tahun 2024.',
  aturanTaksiran: (subjek, nama, kunci) =>
    `${subjek}: no rule holds for this year; the nearest one, ${nama}, is used as an estimate. Accept it with --jawab ${kunci}=pakai.`,
  bandingAturan: (kiri, kanan, berubah, semua) =>
    `Rules of ${kiri} and ${kanan} on the same data: ${berubah} of ${semua} figures change.`,
  surat: (berkas, jumlah) => `Letter of findings: ${berkas} (${jumlah} findings)`,
  jawabanTakDipakai: (kunci) => `Answer not used: this workbook does not ask “${kunci}”`,
};
