import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SAMPLE } from './desk';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { bukuRincian } from '../input/buku-rincian';
import { addRowsUp } from './detail-rows';
import { reportAndDraft } from './report-files';
import { book, leftOutBook, longWordsBook, nearestBook, undecidedBook } from './undecided-workbook';

import {
  WAIT,
  compute,
  openPlace,
  fallSilent,
  differing,
  failing,
  refuseWith,
  COMPUTED,
  findings,
  inPlace,
  READ,
  tablesRead,
  scrollTo,
  typeInto,
  XLSX,
  type PaneState,
  type Start,
} from './pane-ways';

const UNDECIDED: Start = { workbook: undecidedBook, begin: tablesRead };

/** Computed, from names and notes as long as they come. */
export const LONG_WORDS: Start = {
  workbook: longWordsBook,
  begin: async (pane) => {
    await pane.getByRole('button', { name: 'Hitung Capaian' }).click(WAIT);
    await pane
      .getByText(/hal perlu dilihat/)
      .first()
      .waitFor(WAIT);
  },
};

/** Every state, in the order of a person's day. */
export const PANE_STATES: readonly PaneState[] = [
  {
    name: 'mulai',
    workbook: () => book([]),
    reach: (pane) => pane.getByRole('button', { name: 'Sisipkan contoh LKj 2023' }).waitFor(WAIT),
    shows: /Mulai dari sini/,
  },
  {
    name: 'tabel-dikenali',
    start: READ,
    reach: tablesRead,
    shows: /PK 2023!/,
  },
  {
    name: 'disisihkan',
    workbook: () =>
      book([
        ['Perjanjian Kinerja Tahun 2023'],
        ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
        [1, 'Meningkatnya layanan', 'Persentase layanan tepat waktu', 80, 'delapan puluh'],
        [2, 'Meningkatnya layanan', 'Persentase pengaduan selesai', 90, { error: '#REF!' }],
        [3, 'Meningkatnya tata kelola', 'Nilai AKIP', 81, 80],
      ]),
    reach: (pane) =>
      pane
        .getByText(/2 sel belum terbaca/)
        .first()
        .waitFor(WAIT),
    shows: /bukan angka yang dapat dibaca/,
  },
  {
    name: 'keputusan',
    start: UNDECIDED,
    reach: async (pane) => {
      await pane
        .getByText(/Perlu konfirmasi Anda \(\d\)/)
        .first()
        .waitFor(WAIT);
      await scrollTo(pane, /Perlu konfirmasi Anda/);
    },
    shows: /Selama belum dikonfirmasi, sel yang meragukan di kolom ini tidak dihitung/,
  },
  {
    name: 'kemiripan-kelengkapan',
    start: UNDECIDED,
    reach: async (pane) => {
      await pane.getByRole('button', { name: /Nama yang mirip/ }).click(WAIT);
      for (const title of [
        /^Belum ada/,
        /Muncul lebih dari satu kali/,
        /Tidak ada di daftar/,
        /Dikenali, tetapi tidak dipakai/,
      ]) {
        await pane.getByRole('button', { name: title }).first().click();
      }
      await scrollTo(pane, /Nama yang mirip/);
    },
    shows: /Sentra Anggrek/,
  },
  {
    name: 'kolom-tabel',
    start: UNDECIDED,
    reach: async (pane) => {
      await pane.getByRole('button', { name: /Mengapa dikenali: Indeks Kepuasan/ }).click(WAIT);
      await pane.getByRole('button', { name: /Kolom tabel ini/ }).click(WAIT);
      await scrollTo(pane, /Cara angka di kolom dibaca/);
    },
    shows: /Pemisah di kolom “Nilai IKM” meragukan/,
  },
  {
    name: 'impor',
    reach: async (pane) => {
      await pane.getByRole('button', { name: 'Impor buku kerja lain' }).click(WAIT);
      await pane.locator('input[type=file]').setInputFiles([
        { name: 'Satker Contoh.xlsx', mimeType: XLSX, buffer: readFileSync(path.resolve('samples', SAMPLE)) },
        { name: 'Surat edaran.xlsx', mimeType: XLSX, buffer: Buffer.from('bukan buku kerja') },
      ]);
      await pane
        .getByText(/1 berkas diimpor, 1 tidak diimpor/)
        .first()
        .waitFor(WAIT);
      await scrollTo(pane, /Tabel dari buku kerja satker/);
    },
    shows: /Tidak diimpor/,
  },
  {
    name: 'rincian-berjalan',
    workbook: () => book([]),
    reach: addRowsUp,
    shows: /baris dibaca/,
  },
  {
    name: 'berjalan',
    reach: async (pane) => {
      await tablesRead(pane);
      await fallSilent(pane);
      await pane.getByRole('button', { name: 'Hitung Capaian' }).click();
      await pane.getByRole('button', { name: 'Batal' }).waitFor(WAIT);
    },
    shows: /Tahap 1 dari 5/,
  },
  { name: 'hasil', start: COMPUTED, reach: (pane) => openPlace(pane, /^Hitung/), shows: /108,40%/ },
  {
    name: 'paspor',
    start: COMPUTED,
    reach: async (pane) => {
      await pane
        .getByRole('button', { name: /^Nilai Kinerja Anggaran/ })
        .first()
        .click();
      await pane.getByText('Ditulis di').waitFor(WAIT);
    },
    shows: /50% ×/,
  },
  {
    name: 'tindak-ikpa',
    workbook: () => saveWorkbook(bukuRincian()),
    reach: async (pane) => {
      await compute(pane);
      await pane.getByRole('button', { name: /^Tampilkan semua/ }).click();
      await scrollTo(pane, /Yang dapat dilakukan untuk IKPA/);
    },
    shows: /Belanja 52 yang masih perlu terealisasi/,
  },
  {
    name: 'sumber-galat',
    reach: differing('93.17', '"#REF!"', /kesalahan Excel setelah dibaca/),
    shows: /NKA!B4: berisi #REF!/,
  },
  {
    name: 'berbeda-dengan-excel',
    reach: differing('91.310*\\d*', '88.75', /angka berbeda dengan hitungan Excel/),
    shows: /Capaian 91,31; Excel 88,75/,
  },
  {
    name: 'angka-hilang',
    reach: async (pane, page) => {
      await typeInto(page, 'NKA', 'B4', 'menunggu Kemenkeu');
      await compute(pane);
    },
    shows: /menunggu Kemenkeu/,
  },
  {
    name: 'isi-panjang',
    start: LONG_WORDS,
    reach: (pane) => openPlace(pane, /^Hitung/),
    shows: /hal perlu dilihat/,
  },
  { name: 'temuan', start: COMPUTED, reach: findings, shows: /dari \d+ terbuka/ },
  {
    name: 'temuan-bersanding',
    start: COMPUTED,
    reach: async (pane) => {
      await findings(pane);
      await pane.getByRole('button', { name: 'Temuan berikutnya' }).click();
      await pane.getByText(/Bukan pembulatan/).waitFor(WAIT);
    },
    shows: /Cara hitung|Bukan pembulatan/,
  },
  {
    name: 'temuan-ditandai',
    start: COMPUTED,
    reach: async (pane) => {
      await findings(pane);
      await pane.getByRole('searchbox', { name: 'Cari temuan' }).fill('rata-rata');
      await pane
        .getByRole('checkbox', { name: /^Tandai semua/ })
        .first()
        .check();
      await pane.getByText(/\d+ ditandai/).waitFor(WAIT);
    },
    shows: /Beri status/,
  },
  {
    name: 'temuan-tindak-lanjut',
    start: COMPUTED,
    reach: async (pane) => {
      await findings(pane);
      await pane.getByRole('searchbox', { name: 'Cari temuan' }).fill('113,23');
      const line = pane.getByRole('button', { name: /^Berbeda: Rata-rata capaian per indikator/ }).first();
      if ((await line.getAttribute('aria-expanded')) !== 'true') await line.click();
      await pane.getByLabel('Tindak lanjut: Rata-rata capaian per indikator').first().selectOption('diterima');
      await pane.getByRole('button', { name: 'Tulis catatan: Rata-rata capaian per indikator' }).first().click();
      await pane.getByLabel('Catatan pereviu').fill('Dibahas dengan tim penyusun tanggal 3 Februari.');
      await pane.getByLabel('Catatan pereviu').blur();
      await pane.getByText(/Catatan pereviu: Dibahas/).waitFor(WAIT);
    },
    shows: /Disepakati, belum diperbaiki \(1\)/,
  },
  {
    name: 'cakupan',
    start: COMPUTED,
    reach: async (pane) => {
      await findings(pane);
      await pane.getByRole('button', { name: /angka belum diuji/ }).click();
    },
    shows: /dari \d+ angka diuji/,
  },
  {
    name: 'naskah',
    start: COMPUTED,
    reach: async (pane) => {
      await findings(pane);
      await pane.getByRole('button', { name: 'Periksa teks laporan' }).click();
      await pane.getByLabel('Teks laporan').fill('Rata-rata capaian kinerja tahun 2023 sebesar 113,23%.');
      await pane.getByRole('button', { name: 'Simpan dan periksa' }).click();
      await pane.getByText(/1 paragraf teks laporan terbaca/).waitFor(WAIT);
      await scrollTo(pane, /angka diuji/);
    },
    shows: /1 paragraf teks laporan terbaca/,
  },
  {
    name: 'laporan-banding',
    workbook: () => book([]),
    reach: reportAndDraft,
    shows: /500 → 520/,
  },
  {
    name: 'menunggu-keputusan',
    start: UNDECIDED,
    reach: compute,
    shows: /2 hal tentang tabel menunggu konfirmasi Anda/,
  },
  {
    name: 'data-berubah',
    start: COMPUTED,
    last: true,
    reach: async (pane, page) => {
      await typeInto(page, 'PK 2023', 'E6', '83');
      await pane
        .getByText(/Data sumber berubah/)
        .first()
        .waitFor(WAIT);
    },
    shows: /Hitung ulang/,
  },
  {
    name: 'simulasi',
    start: COMPUTED,
    reach: inPlace(/^Simulasi/, /Setiap kenaikan/),
    shows: /harus menjadi|Tidak mungkin|gabungan/,
  },
  {
    name: 'aturan',
    start: COMPUTED,
    reach: inPlace(/^Aturan/, /Tersimpan di buku kerja ini/),
    shows: /Batas capaian tertinggi/,
  },
  {
    name: 'templat',
    start: READ,
    reach: async (pane) => {
      await pane.getByRole('button', { name: 'Templat dan contoh' }).click();
      await pane.getByRole('checkbox', { name: 'Perjanjian Kinerja', exact: true }).check();
      await pane.getByRole('button', { name: 'Sisipkan 1 tabel' }).waitFor(WAIT);
      await pane.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    },
    shows: /Tabel isian kosong/,
  },
  failing('galat-sel-diedit', 'InvalidOperationInCellEditMode', /sedang diedit/),
  failing('galat-terproteksi', 'AccessDenied', /diproteksi/),
  failing('galat-terlalu-besar', 'ResponsePayloadSizeLimitExceeded', /terlalu besar/),
  failing('galat-membaca', 'GeneralException', /tidak dapat dibaca sampai selesai/),
  {
    name: 'tabel-dilewati',
    workbook: leftOutBook,
    reach: async (pane) => {
      await pane
        .getByText(/Tabel berikut dilewati/)
        .first()
        .waitFor(WAIT);
      await scrollTo(pane, /Tabel berikut dilewati/);
    },
    shows: /Tabel lain tetap dihitung/,
  },
  {
    name: 'cetakan-tak-diatur',
    reach: async (pane, page) => {
      await tablesRead(pane);
      await refuseWith(page, 'PrintMargins', 'GeneralException');
      await compute(pane);
      await scrollTo(pane, /tidak dapat diatur/);
    },
    shows: /Pratinjau Cetak/,
  },
  {
    name: 'galat-tabel-terdekat',
    workbook: nearestBook,
    reach: async (pane) => {
      await pane.getByRole('button', { name: 'Hitung Capaian' }).click(WAIT);
      await pane
        .getByRole('alert')
        .getByText(/Yang paling mendekati/)
        .waitFor(WAIT);
    },
    shows: /tanpa kolom “Target”/,
  },
  {
    name: 'galat-tanpa-tabel',
    workbook: () => book([['Catatan rapat']]),
    reach: async (pane) => {
      await pane.getByText(/Mulai dari sini/).waitFor(WAIT);
      await pane.getByRole('button', { name: 'Hitung Capaian' }).click();
      await pane
        .getByRole('alert')
        .getByText(/Tidak ada tabel LKj/)
        .waitFor(WAIT);
    },
    shows: /Tidak ada tabel LKj/,
  },
  {
    name: 'galat-excel-lama',
    before: (page) =>
      // The page puts its Excel here; this one is older than the pane's floor.
      page.addInitScript({
        content: `let host;
          Object.defineProperty(window, 'capaianHost', {
            get: () => host,
            set: (given) => { host = { ...given, requirementVersion: '1.9' }; },
          });`,
      }),
    reach: (pane) =>
      pane
        .getByText(/belum memiliki fungsi/)
        .first()
        .waitFor(WAIT),
    shows: /Excel 2021 atau yang lebih baru/,
  },
  {
    name: 'galat-tak-terunduh',
    reach: async (pane, page) => {
      await tablesRead(pane);
      await page.route(/\.js$/, (route) => route.abort());
      await openPlace(pane, /^Simulasi/);
      await pane
        .getByText(/tidak dapat diunduh/)
        .first()
        .waitFor(WAIT);
    },
    shows: /Coba lagi/,
  },
];
