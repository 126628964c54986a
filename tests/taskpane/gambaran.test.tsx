/** @jest-environment jsdom */
import { act } from 'react';
import { Decimal } from '../../src/dasar/desimal';
import type { AngkaTertulis, HasilHitung } from '../../src/hitung';
import { hasilContoh, nka } from './hasil-contoh';
import { tunggu } from './isian';
import { bukaPanel, type PanelUji } from './panel-uji';

let panel: PanelUji;

afterEach(() => panel.bongkar());

async function selesaikan(hasil: HasilHitung): Promise<void> {
  panel = await bukaPanel();
  await panel.klik('Hitung Capaian');
  await panel.jalan[0]?.selesaikan(hasil);
  // What is drawn comes in a file of its own.
  await tunggu();
  await tunggu();
}

const capaian = (nomor: number, nama: string, nilai: string): AngkaTertulis => ({
  ...nka,
  kunci: `capaian/${nomor}`,
  jenis: 'capaian',
  nama,
  nilai: new Decimal(nilai),
  tampil: nilai.replace('.', ','),
  satuan: '%',
});

const tiga: HasilHitung = {
  ...hasilContoh,
  angka: [
    ...hasilContoh.angka.filter(({ kunci }) => !kunci.startsWith('capaian/')),
    capaian(1, 'Capaian – Persentase aduan selesai', '110.05'),
    capaian(2, 'Capaian – Nilai kepuasan pengunjung', '88.50'),
    capaian(3, 'Capaian – Jumlah balai terakreditasi', '100.00'),
  ],
  gambaran: {
    capaian: [
      { kunci: 'capaian/2', nama: '2. Kepuasan pengunjung', nilai: new Decimal('-11.5') },
      // Printed as 100,00, and so no miss.
      { kunci: 'capaian/3', nama: '3. Balai terakreditasi', nilai: new Decimal('-0.001') },
      { kunci: 'capaian/1', nama: '1. Aduan selesai', nilai: new Decimal('10.05') },
    ],
    ikpa: [],
  },
};

/** Rows of the picture of that title: name and number, as they are heard. */
function batang(judul: string): string[][] {
  const tabel = [...panel.wadah.querySelectorAll('table')].find((t) => t.caption?.textContent === judul);
  const isi = [...(tabel?.querySelectorAll('tbody tr') ?? [])];
  return isi.map((tr) => [...tr.querySelectorAll('th, td:not([aria-hidden])')].map((sel) => sel.textContent));
}

test('capaian stands as a table in the order that it came, and a name opens the figure’s card', async () => {
  await selesaikan(tiga);
  const baris = batang('Capaian terhadap target, terendah di atas');
  expect(baris.map(([, angka]) => angka)).toEqual(['88,50%', '100,00%', '110,05%']);
  expect(baris.map(([nama = '']) => nama.slice(0, 2))).toEqual(['2.', '3.', '1.']);
  const [nama = ''] = baris[0] ?? [];
  expect(panel.tombol(nama).getAttribute('aria-expanded')).toBe('false');
  await panel.klik(nama);
  expect(panel.tombol(nama).getAttribute('aria-expanded')).toBe('true');
});

test('findings are counted by their cause, and lead to the list', async () => {
  await selesaikan(tiga);
  expect(batang('Temuan menurut sebab')).toEqual([['Rata-rata capaian', '1']]);
  const tabel = [...panel.wadah.querySelectorAll('table')].find(
    (t) => t.caption?.textContent === 'Temuan menurut sebab',
  );
  await act(async () => {
    tabel?.querySelector('button')?.click();
    await Promise.resolve();
  });
  await tunggu();
  expect(panel.wadah.querySelector('[role=tab][aria-selected=true]')?.textContent).toContain('Temuan');
});

const siap = (): string =>
  [...panel.wadah.querySelectorAll('[role=group], div')].find((satu) => satu.textContent.startsWith('Siap kirim?'))
    ?.textContent ?? '';

test('“Siap kirim?” names what is open, each part a click away', async () => {
  await selesaikan(tiga);
  expect(siap()).toContain('1 temuan perlu perbaikan');
  await panel.klik('1 temuan perlu perbaikan');
  await tunggu();
  expect(panel.wadah.querySelector('[role=tab][aria-selected=true]')?.textContent).toContain('Temuan');
});

test('“Siap kirim?” says yes when nothing needs correction, no answer is missing and every cell was read', async () => {
  const tabel = tiga.tabel.map((satu) => ({ ...satu, karantina: [] }));
  await selesaikan({ ...tiga, tabel, temuan: [] });
  expect(siap()).toBe('Siap kirim? Ya: tidak ada temuan yang perlu perbaikan, dan semua angka utama ada.');
});
