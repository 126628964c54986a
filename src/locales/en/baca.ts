import type { Kamus } from '../id';
import { dengan } from '../rincian';

export const baca: Kamus['baca'] = {
  judul: 'Recognised tables',
  kosong: 'No LKj table has been recognised in this workbook yet.',
  kosongLakukan:
    'Tables are recognised by their column headings, for example “Indikator Kinerja”, “Target” and “Realisasi”. Complete the headings, then choose Read again.',
  ringkasan: (baris, disisihkan) => `${baris} rows read, ${disisihkan} set aside, 0 guessed`,
  jumlahBaris: (baris) => `${baris} ${baris === 1 ? 'row' : 'rows'}`,
  dasar: 'Why it was recognised',
  dasarKata: (kata) => `Recognised by its column headings: ${kata.map((satu) => `“${satu}”`).join(', ')}.`,
  sumber: (sumber) => `Source: ${sumber}`,
  disisihkan: (jumlah) => `${jumlah} ${jumlah === 1 ? 'cell' : 'cells'} set aside and left out of the calculation`,
  jenisTabel: {
    perjanjianKinerja: 'Performance agreement',
    kluster: 'Results by cluster',
    ikpa: 'IKPA',
    ikpaSatker: 'IKPA by work unit',
    nka: 'Budget performance value (NKA)',
    sakip: 'SAKIP components',
    skm: 'Public satisfaction survey',
    skmSatker: 'Public satisfaction index by work unit',
    spm: 'Minimum service standards',
    prioritas: 'National priorities',
    anggaran: 'Budget ceiling and spending',
    anggaranProgram: 'Budget by programme and activity',
    tren: 'Results over the years',
    rasio: 'Ratio behind an indicator',
    bulanan: 'Monthly results',
    komposit: 'Composite index',
    dilaporkan: 'Figures in the report',
    daftarSatker: 'List of satkers',
  },
  karantina: {
    bukanAngka: (teks) => (teks === '' ? 'This cell holds no number.' : `“${teks}” cannot be read as a number.`),
    selGalat: (teks) => `This cell holds the Excel error ${teks}.`,
    tanggalDiKolomAngka: (teks) => `“${teks}” reads as a date, but this column holds numbers.`,
    pemisahMeragukan: (teks) =>
      `“${teks}” may mean thousands or decimals. Type it again as a number so that nothing has to be guessed.`,
    logikaDiKolomAngka: (teks) => `This cell holds the logical value ${teks}, but this column holds numbers.`,
    barisTanpaNama: (_teks, rincian) =>
      `This row holds numbers, but ${dengan(rincian, 'kolom', (kolom) => `column “${kolom}”`, 'its name')} is empty.`,
  },
};
