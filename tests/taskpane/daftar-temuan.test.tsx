/** @jest-environment jsdom */
import axe from 'axe-core';
import { act } from 'react';
import type { CatatanTemuan } from '../../src/reviu/catatan-hasil';
import type { Senyapan } from '../../src/reviu/senyapan';
import type { Temuan } from '../../src/reviu/temuan';
import type { BahanSurat } from '../../src/surat/surat';
import type { Layanan } from '../../src/taskpane/layanan';
import { hasilContoh, tabelKluster, tabelPk } from './hasil-contoh';
import { ketik, pilihOpsi, tunggu } from './isian';
import { bukaPanel, type PanelUji } from './panel-uji';

let panel: PanelUji;

afterEach(() => panel.bongkar());

/** Findings of two causes about as many rows of one table; the second cause is less certain. */
const temuanUji = (banyak: number): Temuan[] =>
  Array.from({ length: banyak }, (_, i): Temuan => {
    const pasti = i % 2 === 0;
    const asal = { lembar: 'T07 h21', baris: 3 + i, kolom: 4 };
    return {
      kunci: `uji/${i}`,
      aturan: pasti ? 'salinan-tabel' : 'target-menurun',
      keparahan: pasti ? 'kesalahan' : 'perhatian',
      putusan: 'berbeda',
      dilaporkan: `${580 + i}`,
      dihitung: `${582 + i}`,
      selisih: '-2',
      satuan: '',
      asal,
      asalPembanding: pasti ? { lembar: 'T09 h24', baris: 8 + i, kolom: 3 } : null,
      kunciAngka: null,
      sel: [asal],
      rincian: { nama: `Indikator nomor ${i}`, hitungan: `${580 + i} − ${582 + i} = -2` },
    };
  });

function buku(awal: [string, CatatanTemuan][] = []) {
  const isi = new Map(awal);
  let senyap: Senyapan[] = [];
  const tulisan: ReadonlyMap<string, CatatanTemuan>[] = [];
  const layanan: Partial<Layanan> = {
    bacaStatusTemuan: () => Promise.resolve(new Map(isi)),
    tulisStatusTemuan: (perubahan) => {
      tulisan.push(perubahan);
      for (const [kunci, catatan] of perubahan) isi.set(kunci, catatan);
      return Promise.resolve();
    },
    bacaSenyapan: () => Promise.resolve([...senyap]),
    ubahSenyapan: (tambah, lepas) => {
      senyap = [...senyap.filter(({ tanda }) => !lepas.includes(tanda)), ...tambah];
      return Promise.resolve([...senyap]);
    },
  };
  return { isi, tulisan, layanan, senyap: () => senyap };
}

async function buka(banyak: number, ganti: Partial<Layanan> = {}): Promise<void> {
  panel = await bukaPanel(ganti);
  await panel.klik('Hitung Capaian');
  await panel.jalan[0]?.selesaikan({ ...hasilContoh, tabel: [], angka: [], temuan: temuanUji(banyak) });
  await panel.buka('untuk dilihat');
  await tunggu();
}

const daftar = (): HTMLElement => {
  const unsur = panel.wadah.querySelector<HTMLElement>('[role=group][aria-label="Daftar temuan"]');
  if (!unsur) throw new Error('No list of findings.');
  return unsur;
};

const tekan = (key: string, pada: Element | null = document.activeElement): Promise<void> =>
  act(async () => {
    const kejadian = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    pada?.dispatchEvent(kejadian);
    await Promise.resolve();
  });

const cari = (teks: string): Promise<void> =>
  act(async () => {
    const isian = panel.wadah.querySelector<HTMLInputElement>('input[type=search]');
    if (!isian) throw new Error('No search.');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(isian, teks);
    isian.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((lanjut) => setTimeout(lanjut, 0));
  });

const namaKini = (): string => document.activeElement?.textContent ?? '';
const baris = (): string[] => [...daftar().querySelectorAll('[data-utama]')].map((satu) => satu.textContent);

describe('groups', () => {
  test('stand folded by cause, the most certain first, each with how many are open', async () => {
    await buka(20);
    expect(baris()).toEqual([
      'Satu angka dalam dua tabel, Berbeda, 10 dari 10 terbuka',
      expect.stringMatching(/, Berbeda, 10 dari 10 terbuka$/),
    ]);
    expect(panel.teks()).not.toContain('Indikator nomor 0');
    await panel.klik('Satu angka dalam dua tabel, Berbeda');
    expect(baris()).toHaveLength(12);
  });

  test('in English, cause and verdict are English', async () => {
    panel = await bukaPanel({ siapkan: () => Promise.resolve({ bahasa: 'en-GB', gelap: false }) });
    await panel.klik('Hitung Capaian');
    await panel.jalan[0]?.selesaikan({ ...hasilContoh, tabel: [], angka: [], temuan: temuanUji(20) });
    await panel.buka('Findings');
    await tunggu();
    const judul = panel.wadah.querySelector('[role=group][aria-label="List of findings"]')?.textContent ?? '';
    expect(judul).toContain('One figure in two tables, Differs, 10 of 10 open');
    expect(judul).not.toMatch(/terbuka|Berbeda|Satu angka/);
  });

  test('the counts of head, filter and tab fall as statuses are given', async () => {
    await buka(20, buku([['uji/0', { status: 'diperbaiki', catatan: '' }]]).layanan);
    expect(baris()[0]).toContain('9 dari 10 terbuka');
    expect(panel.tombol('Temuan').textContent).toContain('Temuan 19');
    await panel.klik('Temuan berikutnya');
    await tekan('j');
    await tekan('2');
    expect(baris()[0]).toContain('8 dari 10 terbuka');
    expect(panel.tombol('Temuan').textContent).toContain('Temuan 18');
    expect(panel.adaTombol('Berbeda 18')).toBe(true);
  });

  test('a few findings stand open, several about one row under its name', async () => {
    panel = await bukaPanel();
    await panel.klik('Hitung Capaian');
    const [satu, dua] = temuanUji(3).filter(({ aturan }) => aturan === 'salinan-tabel');
    if (!satu || !dua) throw new Error('No findings.');
    await panel.jalan[0]?.selesaikan({ ...hasilContoh, temuan: [satu, { ...dua, asal: satu.asal }] });
    await panel.buka('untuk dilihat');
    await tunggu();
    expect(daftar().textContent).toContain('Indikator nomor 0 · 2 temuan');
    expect(baris().filter((nama) => nama.startsWith('Berbeda: T07 h21!E4'))).toHaveLength(2);
  });
});

describe('many findings', () => {
  test('only what is seen is in the page, from the first to the last of 2,000', async () => {
    await buka(2000);
    const semua = () => panel.wadah.querySelectorAll('*').length;
    expect(panel.wadah.querySelectorAll('*').length).toBeLessThan(300);
    await panel.klik('Satu angka dalam dua tabel, Berbeda');
    expect(daftar().querySelectorAll('li').length).toBeLessThan(60);
    expect(semua()).toBeLessThan(900);
    expect(daftar().querySelector('li')?.getAttribute('aria-setsize')).toBe('1002');
    for (let kali = 0; kali < 20; kali++) await tekan('j', daftar().querySelector('[data-utama][tabindex="0"]'));
    expect(namaKini()).toContain('Indikator nomor 38');
    expect(semua()).toBeLessThan(900);
  });
});

describe('keys', () => {
  test('J and K open the next and the previous finding, Enter shows its cell, X marks it', async () => {
    await buka(20);
    await panel.klik('Temuan berikutnya');
    expect(namaKini()).toContain('Indikator nomor 0');
    expect(daftar().textContent).toContain('Bukan pembulatan: selisih -2');
    await tekan('j');
    expect(namaKini()).toContain('Indikator nomor 2');
    await tekan('k');
    expect(namaKini()).toContain('Indikator nomor 0');
    await tekan('Enter');
    expect(panel.dipilih.at(-1)).toEqual({ lembar: 'T07 h21', baris: 3, kolom: 4 });
    await tekan('x');
    expect(panel.teks()).toContain('1 ditandai');
    await tekan('Escape');
    expect(daftar().textContent).not.toContain('Bukan pembulatan');
    expect(namaKini()).toContain('Indikator nomor 0');
  });

  test('1 to 4 give the status; a letter or digit typed into a field stays there', async () => {
    const lembar = buku();
    await buka(4, lembar.layanan);
    await panel.klik('Temuan berikutnya');
    for (const [tombol, status] of Object.entries({ 2: 'diterima', 3: 'diperbaiki', 1: 'belum', 4: 'bukanMasalah' })) {
      await tekan(tombol);
      await tunggu();
      expect(lembar.isi.get('uji/0')?.status).toBe(status);
    }
    const alasan = panel.wadah.querySelector('textarea');
    for (const tombol of ['j', 'k', '1', 'x']) await tekan(tombol, alasan);
    await tunggu();
    expect(lembar.isi.get('uji/0')?.status).toBe('bukanMasalah');
    expect(panel.teks()).not.toContain('1 ditandai');
  });

  test('with a status filter on, the focus goes to the next finding when one leaves the list', async () => {
    await buka(20, buku().layanan);
    await pilihOpsi(panel.wadah, 'Tindak lanjut', 'belum');
    await panel.klik('Temuan berikutnya');
    await tekan('3');
    await tunggu();
    expect(baris().join()).not.toContain('Indikator nomor 0,');
    expect(namaKini()).toContain('Indikator nomor 2');
    await tekan('3');
    await tunggu();
    expect(namaKini()).toContain('Indikator nomor 4');
  });

  test('the list is one stop for Tab', async () => {
    await buka(20);
    await panel.klik('Satu angka dalam dua tabel, Berbeda');
    expect(daftar().querySelectorAll('[data-utama][tabindex="0"]')).toHaveLength(1);
  });
});

test('search finds words, numbers however they are written, sheets and pages', async () => {
  await buka(20);
  await cari('594 596');
  expect(baris().filter((nama) => nama.startsWith('Berbeda:'))).toEqual([
    expect.stringContaining('Indikator nomor 14'),
  ]);
  await cari('t09 h24!d13');
  expect(baris().filter((nama) => nama.startsWith('Berbeda:'))).toEqual([expect.stringContaining('Indikator nomor 4')]);
  await cari('tidak ada ini');
  expect(panel.teks()).toContain('Tidak ada temuan yang memuat “tidak ada ini”.');
  expect(panel.adaTombol('Berbeda 20')).toBe(true);
});

test('both places stand side by side, each one click from its cell; saying which is right settles it', async () => {
  const lembar = buku();
  await buka(2, lembar.layanan);
  await panel.klik('Berbeda: Indikator nomor 0');
  expect(daftar().textContent).toContain('Dilaporkan580T07 h21!E4');
  expect(daftar().textContent).toContain('Cetakan lain582T09 h24!D9');
  expect(daftar().textContent).toContain('Cara hitung: 580 − 582 = -2');
  await panel.klik('T09 h24!D9');
  expect(panel.dipilih.at(-1)).toEqual({ lembar: 'T09 h24', baris: 8, kolom: 3 });
  await panel.klik('Ini yang benar: 582');
  await tunggu();
  await panel.klik('Ini yang benar: 580');
  await tunggu();
  expect(lembar.isi.get('uji/0')).toEqual({ status: 'diterima', catatan: 'Yang benar 580 (T07 h21!E4).' });
});

test('a whole group gets its status in one write, and it is put back in one', async () => {
  const lembar = buku([['uji/2', { status: 'diterima', catatan: 'dibahas' }]]);
  await buka(20, lembar.layanan);
  await act(async () => {
    panel.wadah.querySelector<HTMLInputElement>('[aria-label^="Tandai semua: Satu angka"]')?.click();
    await Promise.resolve();
  });
  expect(panel.teks()).toContain('10 ditandai');
  await pilihOpsi(panel.wadah, 'Beri status', 'diperbaiki');
  await tunggu();
  expect(lembar.tulisan).toHaveLength(1);
  expect(lembar.tulisan[0]?.size).toBe(10);
  expect(lembar.isi.get('uji/2')).toEqual({ status: 'diperbaiki', catatan: 'dibahas' });
  expect(baris()[0]).toContain('10 selesai');
  await panel.klik('Urungkan');
  await tunggu();
  expect(lembar.tulisan).toHaveLength(2);
  expect(lembar.isi.get('uji/0')?.status).toBe('belum');
  expect(lembar.isi.get('uji/2')).toEqual({ status: 'diterima', catatan: 'dibahas' });
});

test('marked findings go out as letters by unit: what an import brought in is its unit’s', async () => {
  const surat: BahanSurat[] = [];
  panel = await bukaPanel({
    sisipkanSurat: (bahan) => {
      surat.push(bahan);
      return Promise.resolve(['Surat Temuan']);
    },
  });
  await panel.klik('Hitung Capaian');
  const asal = { lembar: 'Anggaran', baris: 4, kolom: 3 };
  const temuan = temuanUji(6).map((t, i) => (i === 2 ? { ...t, asal, sel: [asal] } : t));
  const sendiri = {
    ...tabelPk,
    unit: 'Direktorat Jenderal Contoh',
    rentang: { ...tabelPk.rentang, lembar: 'T07 h21' },
  };
  const lain = {
    ...tabelKluster,
    unit: 'Sentra Anggrek',
    impor: 'Anggrek.xlsx',
    rentang: { ...tabelKluster.rentang, lembar: 'Anggaran' },
  };
  await panel.jalan[0]?.selesaikan({ ...hasilContoh, tabel: [sendiri, lain], angka: [], temuan });
  await panel.buka('untuk dilihat');
  await tunggu();
  await act(async () => {
    panel.wadah.querySelector<HTMLInputElement>('[aria-label^="Tandai semua: Satu angka"]')?.click();
    await Promise.resolve();
  });
  const taruh = [...panel.wadah.querySelectorAll('button')].filter((b) => b.textContent === 'Taruh di lembar baru');
  for (const tombol of taruh) {
    act(() => tombol.click());
    await tunggu();
  }
  expect(surat.map(({ unit, butir }) => [unit, butir.map(({ kunci }) => kunci)])).toEqual([
    ['Direktorat Jenderal Contoh', ['uji/0', 'uji/4']],
    ['Sentra Anggrek', ['uji/2']],
  ]);
});

test('“bukan masalah” with a reason silences a finding for good; it can be taken back', async () => {
  const lembar = buku();
  await buka(4, lembar.layanan);
  await panel.klik('Temuan berikutnya');
  await tekan('4');
  await tunggu();
  expect(panel.tombol('Senyapkan: Indikator nomor 0').getAttribute('aria-disabled')).toBe('true');
  await ketik(panel.wadah, 'Alasan bukan masalah', 'Tabel ini memuat angka sementara.');
  await panel.klik('Senyapkan: Indikator nomor 0');
  await tunggu();
  expect(lembar.senyap()).toMatchObject([{ alasan: 'Tabel ini memuat angka sementara.', dihitung: '582' }]);
  expect(lembar.isi.get('uji/0')).toEqual({ status: 'bukanMasalah', catatan: 'Tabel ini memuat angka sementara.' });
  expect(baris().join()).not.toContain('Indikator nomor 0,');
  // The finding that took its place has the focus.
  expect(namaKini()).toContain('Indikator nomor 2');
  await panel.klik('Disenyapkan (1)');
  expect(panel.teks()).toContain('“Tabel ini memuat angka sementara.”');
  await panel.klik('Munculkan lagi');
  await tunggu();
  expect(lembar.senyap()).toEqual([]);
  expect(lembar.isi.get('uji/0')?.status).toBe('belum');
  expect(baris().join()).toContain('Indikator nomor 0,');
});

test('names, roles and states are whole: folded, with a finding open, with some marked', async () => {
  await buka(20, buku().layanan);
  // What is drawn, jsdom cannot tell.
  const keluhan = async () =>
    (await axe.run(panel.wadah, { rules: { 'color-contrast': { enabled: false } } })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  expect(await keluhan()).toEqual([]);
  await panel.klik('Temuan berikutnya');
  await tekan('x');
  await tekan('4');
  await tunggu();
  expect(await keluhan()).toEqual([]);
}, 60_000);
