import type { RincianGalat } from '../../dasar/galat';
import type { Kamus } from '../id';
import { cacahEn } from '../cacah';
import { dengan } from '../pesan-galat';
import { namaJenisTabel } from '../../input/jenis-tabel';

export const baca: Kamus['baca'] = {
  judul: 'Recognised tables',
  kosong: 'No LKj table has been recognised in this workbook yet.',
  kosongLakukan:
    'Tables are recognised by their column headings, for example “Indikator Kinerja”, “Target” and “Realisasi”. Complete the headings, then choose Read again.',
  ringkasan: (baris, disisihkan) => `${cacahEn(baris)} rows read, ${cacahEn(disisihkan)} cells not read`,
  jumlahBaris: (baris) => (baris === 0 ? 'not filled in yet' : `${cacahEn(baris)} ${baris === 1 ? 'row' : 'rows'}`),
  dasar: 'Why it was recognised',
  dasarKata: (kata) => `Recognised by its column headings: ${kata.map((satu) => `“${satu}”`).join(', ')}.`,
  sumber: (sumber) => `Source: ${sumber}`,
  disisihkan: (jumlah) => `${jumlah} ${jumlah === 1 ? 'cell' : 'cells'} set aside and left out of the calculation`,
  jenisTabel: namaJenisTabel('en'),
  karantina: {
    bukanAngka: (teks) => (teks === '' ? 'This cell holds no number.' : `“${teks}” cannot be read as a number.`),
    duaAngka: (teks) =>
      `“${teks}” holds more than one figure. Write one figure; in the Target column of the performance agreement a range such as “80–90%” can be read.`,
    batasBukanAngka: (teks) =>
      `“${teks}” is a limit, not a figure. Write the figure itself; in the Target column of the performance agreement “≥ 80” and “maks. 5” can be read.`,
    nihil: (teks) => `“${teks}” may mean zero or not applicable. Write 0 if it is zero, N/A if it does not apply.`,
    selGalat: (teks) => `This cell holds the Excel error ${teks}.`,
    tanggalDiKolomAngka: (teks) => `“${teks}” reads as a date, but this column holds numbers.`,
    bukanTanggal: (teks) =>
      `“${teks}” does not read as a date. Write it as 2026-01-01 or 1 Januari 2026; the year may stand in the title.`,
    pemisahMeragukan: (teks) =>
      `“${teks}” may mean thousands or decimals. Type it again as a number so that nothing has to be guessed.`,
    persenMeragukan: (teks) =>
      `${teks} without a percent sign may mean ${teks}% or a hundred times that. Give the cell a percent format, or type the number with %.`,
    logikaDiKolomAngka: (teks) => `This cell holds the logical value ${teks}, but this column holds numbers.`,
    barisTanpaNama: (_teks, rincian) =>
      `This row holds numbers, but ${dengan(rincian, 'kolom', (kolom) => `column “${kolom}”`, 'its name')} is empty.`,
    arahBertentangan: (teks, rincian) =>
      `The target “${teks}” contradicts the indicator’s polarity${dengan(rincian, 'arah', (arah) => ` (“${arah}”)`, '')}. Make the two agree.`,
    arahTakDikenal: (teks) =>
      `“${teks}” is not a known polarity. Write Maximize, Minimize or Stabilize; until then it counts as not filled in.`,
    judulBergeser: (teks, rincian) =>
      `The heading “${teks}” is shifted: its column is read as ${dengan(rincian, 'kolom', (kolom) => `“${kolom}”`, 'another one')}, because only then the printed results come out. Put the heading right.`,
    diLuarSkala: (teks, rincian) =>
      `“${teks}” is outside its scale, so ${ditahan(rincian)}. Check the column, and whether the headings are shifted.`,
    hasilLain: (teks, rincian) =>
      `Printed “${teks}”, by the other columns ${dengan(rincian, 'dihitung', String, '–')}. In most rows of this table the two differ, so ${ditahan(rincian)}. Check the headings and the year.`,
    nolMeragukan: (teks, rincian) =>
      `It cannot be told whether the 0 in the row “${teks}” means zero or not applicable, so ${ditahan(rincian)}. Fill in Konversi Bobot or Nilai Akhir, or write N/A where it does not apply.`,
  },
  rincian: {
    ringkas: (dibaca, dipakai) =>
      `Rows: ${cacahEn(dibaca)} read = ${cacahEn(dipakai)} used + ${cacahEn(dibaca - dipakai)} set aside.`,
    sebab: {
      BARIS_JUMLAH: (n) => `${cacahEn(n)}: sums of a level above the detail, not to be counted twice.`,
      KODE_BUKAN_AKUN: (n) => `${cacahEn(n)}: the code is no account of six digits.`,
      JENIS_TAK_DIKENAL: (n) => `${cacahEn(n)}: the first two digits of the account are no jenis belanja.`,
      ANGKA_TAK_TERBACA: (n) => `${cacahEn(n)}: the amount does not read as a number.`,
      KLUSTER_KOSONG: (n) => `${cacahEn(n)}: no kluster or stratum.`,
      JAWABAN_KOSONG: (n) => `${cacahEn(n)} without a single answer.`,
      NILAI_DI_LUAR_SKALA: (n) => `${cacahEn(n)} with an answer that is not 1 to 4.`,
      JAWABAN_TAK_DIKENAL: (n) => `${cacahEn(n)}: the answer is neither yes nor no.`,
      JAWABAN_DI_LUAR_SKALA: (n) => `${cacahEn(n)} with an answer that is not 1 to 5.`,
      BOBOT_TAK_TERBACA: (n) => `${cacahEn(n)}: the weight is no number above nought.`,
      KODE_BUKAN_RO: (n) => `${cacahEn(n)}: the code is none of a rincian output.`,
      SATKER_KOSONG: (n) => `${cacahEn(n)} without a code of a satker.`,
    },
    tanpaRumus:
      'Some values are texts or their rows are set aside, so the results are written as numbers, not as formulas.',
  },
};

/** "IKPA Satker Melati and 3 other figures are not published" */
function ditahan(rincian: RincianGalat): string {
  const lain = Number(rincian['banyak'] ?? 1) - 1;
  const nama = dengan(rincian, 'nama', String, 'its figure');
  return lain > 0 ? `${nama} and ${lain} other figures are not published` : `${nama} is not published`;
}
