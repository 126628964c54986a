import { cacahEn } from '../cacah';
import { JENIS_PERUBAHAN } from './perubahan-dokumen';
import type { KamusLaporan } from '../id/laporan';

export const laporan: KamusLaporan = {
  keterangan:
    'The report is read from its file: every table becomes a sheet, its text becomes the sheet “Naskah LKj”. The file is not changed and not sent anywhere.',
  pilih: 'Report (.docx, .pdf)',
  berjalan: (halaman: number, dari: number) =>
    dari === 0 ? 'Reading the report…' : `Reading page ${halaman} of ${dari}…`,
  menulis: 'Writing the report’s sheets…',
  batal: 'Cancel',
  ringkasan: (nama: string, halaman: number, alinea: number) => `${nama}: ${halaman} pages, ${alinea} paragraphs`,
  perkiraan: 'Page numbers are an estimate, from Word’s last layout.',
  jumlah: (dikenali: number, dibaca: number, tidak: number) =>
    `${dikenali} tables recognised, ${dibaca} tables read${tidak === 0 ? '' : `, ${tidak} tables not read`}`,
  daftar: 'Tables of the report',
  tanpaJudul: (nomor: number) => `Table no. ${nomor}, without a caption`,
  halaman: (nomor: readonly number[]) =>
    nomor.length > 1 ? `pp. ${nomor[0] ?? 0}–${nomor.at(-1) ?? 0}` : `p. ${nomor[0] ?? 0}`,
  dikenali: 'recognised',
  dibaca: 'read',
  tanpaGaris: 'without lines: not read. Copy its figures to a sheet if they are to be checked.',
  naskah: 'Text',
  hitung: 'Choose Compute Achievements to have this report checked.',
  catatan: {
    judul: 'Report with comments',
    ket: 'A copy of the .docx with a Word comment by “Capaian” at every finding that is still open: its sentence, its arithmetic, its rule. The original is not changed.',
    tombol: (jumlah: number) => `Save a copy (${jumlah} findings)`,
    pilihLagi: 'Choose the report’s file again',
    berjalan: 'Writing the comments…',
    disimpan: (nama: string, dicatat: number, takBertempat: number) =>
      `“${nama}” was handed over to be saved: ${dicatat} comments${takBertempat === 0 ? '' : `; ${takBertempat} findings have no place in the report and stand on LKj Reviu only`}.`,
    kosong: 'No open finding has a place in this report.',
    takTersimpan:
      'If no file is saved (Excel on a Mac and some Excel on the web), the same findings stand with their pages and paragraphs on the sheet LKj Reviu; a letter of findings can be put on a new sheet.',
    hitungan: (rumus: string) => `Computed: ${rumus}`,
    tempat: (tempat: string) => `Place: ${tempat}`,
    aturan: (nama: string, peraturan: readonly string[]) => `Rule: ${[nama, ...peraturan].join('; ')}`,
  },
  tulis: {
    judul: 'The report as a Word document',
    ket: 'Chapter III and its annexes from this result: tables with captions, charts and their sentences. In a template of your own only its marks are filled in, such as {{tabel:capaian}} or {{kalimat:nka}}; everything else stays.',
    tombol: 'Save the report',
    templat: 'Fill in a template (.docx)',
    berjalan: 'Writing the report…',
    disimpan: (nama: string, terisi: number | null) =>
      `“${nama}” was handed over to be saved${terisi === null ? '' : `: ${cacahEn(terisi)} marks filled in`}.`,
    takTersimpan:
      'If no file is saved (Excel on a Mac and some Excel on the web), its sentences stand on the sheet LKj Narasi, and its tables can be copied from Results.',
    namaBerkas: 'Bab III LKj',
    tertinggal: {
      takDikenal: (tanda: string) => `${tanda} is not known and was left as it is.`,
      tanpaData: (tanda: string) => `${tanda} was left as it is: this workbook does not hold its data.`,
      bukanAlinea: (tanda: string) =>
        `${tanda} was left as it is: the mark of a table or chart needs an ordinary paragraph of its own.`,
    },
  },
  banding: {
    judul: 'Compare with another version',
    ket: 'An earlier draft, or last year’s report (.docx, .pdf, a workbook). The file is only read; nothing of it is written into this workbook.',
    pilih: 'Choose the other version',
    membaca: 'Reading the other version…',
    terbaca: (nama: string, tahun: number | null) =>
      `Compared with “${nama}”${tahun === null ? '' : `, the report of ${tahun}`}. Compute Achievements shows the differences.`,
    lepas: 'Compare no more',
    hasil: (jumlah: number) => `Differences from the other version (${cacahEn(jumlah)})`,
    sama: 'Nothing is different from that other version.',
    jenis: JENIS_PERUBAHAN,
    kelompok: (nama: string, jumlah: number) => `${nama} (${cacahEn(jumlah)})`,
    dariKe: (lama: string, baru: string) => `${lama || '–'} → ${baru || '–'}`,
    tempat: (lama: string, baru: string) => [lama && `then ${lama}`, baru && `now ${baru}`].filter(Boolean).join('; '),
    lagi: (jumlah: number) => `… and ${cacahEn(jumlah)} more.`,
  },
};
