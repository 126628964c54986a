/** @jest-environment jsdom */
import { act } from 'react';
import { GalatCapaian } from '../../src/dasar/galat';
import type { DokumenTersimpan } from '../../src/excel/masukan/lembar-dokumen';
import type { Dokumen, OpsiDokumen } from '../../src/impor/dokumen/dokumen';
import { bukaPanel, type PanelUji } from './panel-uji';

const DOKUMEN: Dokumen = {
  nama: 'LKj.pdf',
  bentuk: 'pdf',
  halaman: 48,
  halamanPerkiraan: false,
  alinea: [],
  tabel: [],
  tanpaGaris: [],
};
const TERSIMPAN: DokumenTersimpan = {
  nama: 'LKj.pdf',
  halaman: 48,
  halamanPerkiraan: false,
  paragraf: 343,
  tabel: [
    { nomor: 1, judul: 'Tabel 3.7 Realisasi Anggaran', halaman: [26, 27], lembar: 'L01 h26' },
    { nomor: 2, judul: 'Tabel 4 Populasi Ternak', halaman: [30], lembar: null },
  ],
  lembarNaskah: 'Naskah LKj',
  catatan: [],
};

async function pilihBerkas(panel: PanelUji): Promise<void> {
  const masukan = panel.wadah.querySelector<HTMLInputElement>('input[type=file][accept=".docx,.pdf"]');
  const berkas = new File(['%PDF'], 'LKj.pdf');
  Object.defineProperty(berkas, 'arrayBuffer', { value: () => Promise.resolve(new ArrayBuffer(4)) });
  Object.defineProperty(masukan, 'files', { configurable: true, value: [berkas] });
  await act(async () => {
    masukan?.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((lanjut) => setTimeout(lanjut, 0));
  });
}

test('a report is read with its pages told, written, and listed with a click to each table', async () => {
  const baca: { opsi: OpsiDokumen; selesai: (dokumen: Dokumen) => void }[] = [];
  const disimpan: Dokumen[] = [];
  const panel = await bukaPanel({
    bacaDokumen: (_, opsi) => new Promise((selesai) => baca.push({ opsi, selesai })),
    simpanDokumen: (dokumen) => {
      disimpan.push(dokumen);
      return Promise.resolve(TERSIMPAN);
    },
  });
  await panel.klik('Laporan (.docx, .pdf)');
  await pilihBerkas(panel);
  await act(async () => {
    baca[0]?.opsi.kemajuan?.(12, 48);
    await Promise.resolve();
  });
  expect(panel.teks()).toContain('Membaca halaman 12 dari 48…');
  expect(disimpan).toEqual([]);
  await act(async () => {
    baca[0]?.selesai(DOKUMEN);
    await new Promise((lanjut) => setTimeout(lanjut, 0));
  });
  expect(disimpan).toEqual([DOKUMEN]);
  expect(panel.teks()).toContain('0 tabel dikenali, 1 tabel dibaca, 1 tabel tidak dibaca');
  expect(panel.teks()).toContain('h. 26–27');
  await panel.klik('Tabel 3.7 Realisasi Anggaran');
  expect(panel.dipilih).toEqual([{ lembar: 'L01 h26', baris: 0, kolom: 0 }]);
  await panel.bongkar();
});

test('reading can be cancelled, which is no error; a scan is one, in words', async () => {
  let gagal: (galat: Error) => void = () => undefined;
  const panel = await bukaPanel({
    bacaDokumen: (_, { batal }) =>
      new Promise((__, tolak) => {
        gagal = tolak;
        batal?.addEventListener('abort', () => tolak(new GalatCapaian('DIBATALKAN', { kerja: 'impor' })));
      }),
  });
  await panel.klik('Laporan (.docx, .pdf)');
  await pilihBerkas(panel);
  await panel.klik('Batalkan');
  expect(panel.teks()).not.toContain('Membaca laporan');
  expect(panel.wadah.querySelector('[role=alert]')?.textContent ?? '').toBe('');
  await pilihBerkas(panel);
  await act(async () => {
    gagal(new GalatCapaian('DOKUMEN_PINDAIAN', { berkas: 'LKj.pdf', halaman: 5 }));
    await new Promise((lanjut) => setTimeout(lanjut, 0));
  });
  expect(panel.teks()).toContain('hasil pindai: halaman 1–5 berisi gambar tanpa teks');
  await panel.bongkar();
});

test('the report that the workbook holds is listed when the pane is opened again', async () => {
  const panel = await bukaPanel({ laporanTersimpan: () => Promise.resolve(TERSIMPAN) });
  await panel.klik('Laporan (.docx, .pdf)');
  expect(panel.teks()).toContain('LKj.pdf: 48 halaman, 343 alinea');
  await panel.bongkar();
});
