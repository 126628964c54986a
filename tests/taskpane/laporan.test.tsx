/** @jest-environment jsdom */
import { act } from 'react';
import { GalatCapaian } from '../../src/dasar/galat';
import type { DokumenTersimpan } from '../../src/excel/masukan/lembar-dokumen';
import type { Dokumen, OpsiDokumen } from '../../src/impor/dokumen/dokumen';
import type { CatatanLaporan } from '../../src/surat/catatan-laporan';
import { hasilContoh } from './hasil-contoh';
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

test('a .docx that was read can be saved with a comment at each open finding; a report of another pane is chosen again', async () => {
  const tersimpan = { ...TERSIMPAN, nama: 'LKj.docx' };
  const [contoh] = hasilContoh.temuan.filter(({ putusan }) => putusan === 'berbeda');
  if (!contoh) throw new Error('The example has no finding.');
  const diTabel = { ...contoh, kunci: 'satu', asal: { lembar: 'L01 h26', baris: 5, kolom: 4 } };
  const tabel = { kunci: 'k', nomor: 1, judul: '', halaman: [26], baris: 1, tinggiKepala: 1, halamanBaris: [26, 26] };
  const dicatat: { nama: string; catatan: readonly CatatanLaporan[] }[] = [];
  const panel = await bukaPanel({
    laporanTersimpan: () => Promise.resolve(tersimpan),
    catatDokumen: ({ nama }, catatan) => {
      dicatat.push({ nama, catatan });
      return Promise.resolve({ bytes: new Uint8Array([1]), dicatat: 1, takBertempat: 0 });
    },
  });
  const diunduh: string[] = [];
  Object.assign(URL, { createObjectURL: () => 'blob:uji', revokeObjectURL: () => undefined });
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    diunduh.push(this.download);
  };
  await panel.klik('Hitung Capaian');
  await panel.jalan[0]?.selesaikan({
    ...hasilContoh,
    temuan: [...hasilContoh.temuan, diTabel],
    laporan: { nama: 'LKj.docx', tabel: [{ ...tabel, lembar: 'L01 h26' }] },
  });
  await panel.buka('untuk dilihat');
  await panel.klik('Laporan (.docx, .pdf)');
  await panel.klik('Pilih lagi berkas laporannya');
  const masukan = panel.wadah.querySelector<HTMLInputElement>('input[type=file][accept=".docx"]');
  const berkas = new File(['PK'], 'LKj.docx');
  Object.defineProperty(berkas, 'arrayBuffer', { value: () => Promise.resolve(new ArrayBuffer(4)) });
  Object.defineProperty(masukan, 'files', { configurable: true, value: [berkas] });
  await act(async () => {
    masukan?.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((lanjut) => setTimeout(lanjut, 0));
  });
  expect(dicatat).toMatchObject([
    { nama: 'LKj.docx', catatan: [{ tempat: { macam: 'tabel', nomor: 1, baris: 4, kolom: 4 }, angka: '113,23' }] },
  ]);
  expect(dicatat[0]?.catatan[0]?.alinea.join('\n')).toMatch(/Cara hitung: Rata-rata 10 capaian[^]*Aturan: /);
  expect(diunduh).toEqual(['LKj-catatan.docx']);
  expect(panel.teks()).toContain('1 catatan; 1 temuan tidak bertempat di laporan');
  await panel.bongkar();
});

test('another version is read, held against the report by the next run, and its differences are listed with a click', async () => {
  let dipilih: { nama: string; tahun: number | null } | null = null;
  const panel = await bukaPanel({
    pilihVersiLama: ({ nama }) => {
      dipilih = { nama, tahun: 2022 };
      return Promise.resolve(dipilih);
    },
    versiLama: () => dipilih,
    lepasVersiLama: () => {
      dipilih = null;
    },
  });
  await panel.klik('Hitung Capaian');
  await panel.jalan[0]?.selesaikan({
    ...hasilContoh,
    perubahanDokumen: [
      {
        kunci: 'berubah/satu',
        jenis: 'berubah',
        nama: 'Jumlah keluarga terbina',
        kolom: 'Realisasi',
        lama: '500',
        baru: '520',
        tempatLama: 'h. 9, Tabel 3.1, baris 3',
        tempatBaru: 'h. 10, Tabel 3.2, baris 2',
        sel: { lembar: 'L01 h10', baris: 3, kolom: 3 },
      },
    ],
  });
  await panel.buka('untuk dilihat');
  await panel.klik('Laporan (.docx, .pdf)');
  const masukan = panel.wadah.querySelector<HTMLInputElement>('input[type=file][accept*=".xlsx"]');
  const berkas = new File(['PK'], 'LKj 2022.docx');
  Object.defineProperty(berkas, 'arrayBuffer', { value: () => Promise.resolve(new ArrayBuffer(4)) });
  Object.defineProperty(masukan, 'files', { configurable: true, value: [berkas] });
  await act(async () => {
    masukan?.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((lanjut) => setTimeout(lanjut, 0));
  });
  expect(panel.teks()).toContain('Dibandingkan dengan “LKj 2022.docx”, laporan tahun 2022');
  await panel.klik('angka berubah (1)');
  expect(panel.teks()).toContain('500 → 520');
  expect(panel.teks()).toContain('dulu h. 9, Tabel 3.1, baris 3; kini h. 10, Tabel 3.2, baris 2');
  await panel.klik('Jumlah keluarga terbina · Realisasi');
  expect(panel.dipilih).toEqual([{ lembar: 'L01 h10', baris: 3, kolom: 3 }]);
  await panel.klik('Jangan bandingkan lagi');
  expect(dipilih).toBeNull();
  await panel.bongkar();
});
