import type { Frame, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Desk, DeskPage, OpenOptions } from './desk';
import { SAMPLE } from './desk';
import { book, longWordsBook, undecidedBook } from './undecided-workbook';

/** A state that the pane can be in, and the way there in a real browser. */
export interface PaneState {
  /** Also the name of its picture. */
  name: string;
  workbook?: () => Promise<Uint8Array>;
  before?: OpenOptions['before'];
  /** What is done in the pane, and waited for. */
  reach: (pane: Frame, page: Page) => Promise<unknown>;
  /** Words that the state shows. */
  shows: RegExp;
}

const WAIT = { timeout: 60_000 };

export const compute = async (pane: Frame): Promise<void> => {
  await pane.getByRole('button', { name: 'Hitung Capaian' }).click(WAIT);
  await pane
    .getByText(/dari [\d.]+ angka cocok/)
    .first()
    .waitFor(WAIT);
};

const openPlace = async (pane: Frame, name: RegExp): Promise<void> => {
  await pane.getByRole('tab', { name }).click();
};

/** Every batch to Excel ends with this code of Office.js, from now on. */
export const refuse = (page: Page, code: string): Promise<void> =>
  page.evaluate((Code) => {
    const { capaianHost } = window as unknown as { capaianHost: { execute: (body: string) => string } }; // Put there by the page.
    capaianHost.execute = () => JSON.stringify({ Results: [], Error: { Code, Message: Code } });
  }, code);

/** From now on Excel gives no answer at all. */
export const fallSilent = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    const { _richApiNativeBridge: bridge } = window as unknown as {
      _richApiNativeBridge: { sendMessageToHost: () => void }; // Put there by the stand-in for Excel.
    };
    bridge.sendMessageToHost = () => undefined;
  });

/**
 * In the answer in which the figures are read back, Excel has `there` in the place of every number `ours`: as when a
 * link breaks, or a cell is typed over, between the writing and the check.
 */
const answerOtherwise = (page: Page, ours: string, there: string): Promise<void> =>
  page.evaluate(
    ([mine, other]) => {
      const { capaianHost } = window as unknown as { capaianHost: { execute: (...all: string[]) => string } }; // Put there by the page.
      const { execute } = capaianHost;
      capaianHost.execute = (body, ...rest) => {
        const answer = execute(body, ...rest);
        if (!body.includes('Calculate')) return answer;
        return answer.replace(new RegExp(`([\\[,])${mine}(?=[\\],])`, 'g'), (_all, before: string) => before + other);
      };
    },
    [ours.replaceAll('.', '\\.'), there] as const,
  );

const differing = (ours: string, there: string, shows: RegExp) => async (pane: Frame, page: Page) => {
  await pane
    .getByText(/baris terbaca/)
    .first()
    .waitFor(WAIT);
  await answerOtherwise(page, ours, there);
  await pane.getByRole('button', { name: 'Hitung Capaian' }).click();
  await pane.getByText(shows).first().waitFor(WAIT);
};

const failing = (name: string, code: string, shows: RegExp): PaneState => ({
  name,
  reach: async (pane, page) => {
    await pane
      .getByText(/baris terbaca/)
      .first()
      .waitFor(WAIT);
    await refuse(page, code);
    await pane.getByRole('button', { name: 'Hitung Capaian' }).click();
    await pane.getByText(shows).first().waitFor(WAIT);
  },
  shows,
});

const computedThen =
  (place: RegExp, ready: RegExp) =>
  async (pane: Frame): Promise<void> => {
    await compute(pane);
    await openPlace(pane, place);
    await pane.getByText(ready).first().waitFor(WAIT);
  };

/** The words at the top of what is in view, under the head that stays. */
const scrollTo = (pane: Frame, words: RegExp): Promise<void> =>
  pane
    .getByText(words)
    .first()
    .evaluate((element) => {
      element.scrollIntoView();
      window.scrollBy(0, -190);
    });

/** Types into the grid beside the pane, as a person does. */
export async function typeInto(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await page.getByRole('tab', { name: sheet, exact: true }).click();
  const box = page.getByRole('textbox', { name: 'Kotak nama' });
  await box.fill(address);
  await box.press('Enter');
  await page.getByRole('grid').focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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
    reach: (pane) =>
      pane
        .getByText(/baris terbaca/)
        .first()
        .waitFor(WAIT),
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
        .getByText(/2 sel disisihkan/)
        .first()
        .waitFor(WAIT),
    shows: /bukan angka yang dapat dibaca/,
  },
  {
    name: 'keputusan',
    workbook: undecidedBook,
    reach: async (pane) => {
      await pane
        .getByText(/Perlu keputusan Anda \(\d\)/)
        .first()
        .waitFor(WAIT);
      await scrollTo(pane, /Perlu keputusan Anda/);
    },
    shows: /Selama belum diputuskan, sel yang meragukan di kolom ini disisihkan/,
  },
  {
    name: 'kemiripan-kelengkapan',
    workbook: undecidedBook,
    reach: async (pane) => {
      await pane.getByRole('button', { name: /Nama yang mirip/ }).click(WAIT);
      for (const title of [/^Belum ada/, /Muncul lebih dari satu kali/, /Tidak ada di daftar/, /bukan masukan LKj/]) {
        await pane.getByRole('button', { name: title }).first().click();
      }
      await scrollTo(pane, /Nama yang mirip/);
    },
    shows: /Sentra Anggrek/,
  },
  {
    name: 'kolom-tabel',
    workbook: undecidedBook,
    reach: async (pane) => {
      await pane.getByRole('button', { name: /Dasar pengenalan: Indeks Kepuasan/ }).click(WAIT);
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
    name: 'berjalan',
    reach: async (pane) => {
      await pane
        .getByText(/baris terbaca/)
        .first()
        .waitFor(WAIT);
      await fallSilent(pane);
      await pane.getByRole('button', { name: 'Hitung Capaian' }).click();
      await pane.getByRole('button', { name: 'Batal' }).waitFor(WAIT);
    },
    shows: /Tahap 1 dari 5/,
  },
  { name: 'hasil', reach: compute, shows: /108,40%/ },
  {
    name: 'paspor',
    reach: async (pane) => {
      await compute(pane);
      await pane
        .getByRole('button', { name: /^Nilai Kinerja Anggaran/ })
        .first()
        .click();
      await pane.getByText('Ditulis di').waitFor(WAIT);
    },
    shows: /50% ×/,
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
    workbook: longWordsBook,
    reach: async (pane) => {
      await pane.getByRole('button', { name: 'Hitung Capaian' }).click(WAIT);
      await pane
        .getByText(/hal perlu dilihat/)
        .first()
        .waitFor(WAIT);
    },
    shows: /hal perlu dilihat/,
  },
  { name: 'temuan', reach: computedThen(/^Temuan/, /Perlu dilihat \d+/), shows: /dari \d+ terbuka/ },
  {
    name: 'temuan-bersanding',
    reach: async (pane) => {
      await computedThen(/^Temuan/, /Perlu dilihat \d+/)(pane);
      await pane.getByRole('button', { name: 'Temuan berikutnya' }).click();
      await pane.getByText(/Bukan pembulatan/).waitFor(WAIT);
    },
    shows: /Cara hitung|Bukan pembulatan/,
  },
  {
    name: 'temuan-ditandai',
    reach: async (pane) => {
      await computedThen(/^Temuan/, /Perlu dilihat \d+/)(pane);
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
    reach: async (pane) => {
      await computedThen(/^Temuan/, /Perlu dilihat \d+/)(pane);
      await pane.getByRole('searchbox', { name: 'Cari temuan' }).fill('113,23');
      await pane
        .getByRole('button', { name: /^Berbeda: Rata-rata capaian per indikator/ })
        .first()
        .click();
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
    reach: async (pane) => {
      await computedThen(/^Temuan/, /Perlu dilihat \d+/)(pane);
      await pane.getByRole('button', { name: /angka belum diuji/ }).click();
    },
    shows: /dari \d+ angka diuji/,
  },
  {
    name: 'naskah',
    reach: async (pane) => {
      await computedThen(/^Temuan/, /Perlu dilihat \d+/)(pane);
      await pane.getByRole('button', { name: 'Periksa naskah' }).click();
      await pane.getByLabel('Teks laporan').fill('Rata-rata capaian kinerja tahun 2023 sebesar 113,23%.');
      await pane.getByRole('button', { name: 'Simpan dan periksa' }).click();
      await pane.getByText(/1 paragraf naskah terbaca/).waitFor(WAIT);
      await scrollTo(pane, /angka diuji/);
    },
    shows: /1 paragraf naskah terbaca/,
  },
  {
    name: 'menunggu-keputusan',
    workbook: undecidedBook,
    reach: compute,
    shows: /2 hal tentang tabel menunggu keputusan Anda/,
  },
  {
    name: 'data-berubah',
    reach: async (pane, page) => {
      await compute(pane);
      await typeInto(page, 'PK 2023', 'E6', '83');
      await pane
        .getByText(/Data sumber berubah/)
        .first()
        .waitFor(WAIT);
    },
    shows: /Hitung ulang/,
  },
  { name: 'simulasi', reach: computedThen(/^Simulasi/, /Satu poin/), shows: /harus menjadi|Tidak mungkin/ },
  { name: 'aturan', reach: computedThen(/^Aturan/, /Tersimpan di buku kerja ini/), shows: /Batas capaian tertinggi/ },
  {
    name: 'templat',
    reach: async (pane) => {
      await pane
        .getByText(/baris terbaca/)
        .first()
        .waitFor(WAIT);
      await pane.getByRole('button', { name: 'Templat dan contoh' }).click();
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
      await pane
        .getByText(/baris terbaca/)
        .first()
        .waitFor(WAIT);
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

/** Opens the workbench at a pane of that width and brings the pane into the state. */
export async function reachState(
  desk: Desk,
  state: PaneState,
  width: number,
): Promise<{ bench: DeskPage; pane: Frame }> {
  const bench = await desk.open(await state.workbook?.(), state.before ? { before: state.before } : {});
  await bench.setPaneWidth(width);
  const pane = await bench.pane();
  await state.reach(pane, bench.page);
  return { bench, pane };
}
