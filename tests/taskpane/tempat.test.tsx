/** @jest-environment jsdom */
import { daftarTemplat } from '../../src/locales/id/daftar-templat';
import { KELOMPOK_TEMPLAT } from '../../src/templat/daftar';
import { act } from 'react';
import { Decimal } from '../../src/dasar/desimal';
import type { Fakta } from '../../src/domain/fakta';
import { GalatCapaian } from '../../src/dasar/galat';
import type { Layanan } from '../../src/taskpane/layanan';
import { uraikanTarget } from '../../src/taskpane/simulasi/angka-simulasi';
import { bacaan, hasilContoh } from './hasil-contoh';
import { ketik } from './isian';
import { bukaPanel, type PanelUji } from './panel-uji';

let panel: PanelUji;

afterEach(() => panel.bongkar());

async function setelahHitung(ganti: Partial<Layanan> = {}): Promise<void> {
  panel = await bukaPanel(ganti);
  await panel.klik('Hitung Capaian');
  await panel.jalan[0]?.selesaikan(hasilContoh);
}

const tab = (nama: string) => panel.tombol(nama);

async function pilih(label: string, nilai: string): Promise<void> {
  const unsur = [...panel.wadah.querySelectorAll('select')].find((s) => s.labels[0]?.textContent === label);
  if (!unsur) throw new Error(`No list “${label}”.`);
  await act(async () => {
    unsur.value = nilai;
    unsur.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
}

describe('the four places', () => {
  test('are tabs: arrow keys move along them, and only the open one is in the tab order', async () => {
    panel = await bukaPanel();
    expect(tab('Hitung').getAttribute('role')).not.toBe('tab');
    const tabs = [...panel.wadah.querySelectorAll<HTMLElement>('[role=tab]')];
    expect(tabs.map((satu) => satu.textContent)).toEqual(['Hitung', 'Temuan 2 untuk dilihat', 'Simulasi', 'Aturan']);
    tabs[0]?.focus();
    const tekan = (key: string) =>
      act(async () => {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        await new Promise((lanjut) => setTimeout(lanjut, 0));
      });
    await tekan('ArrowLeft');
    expect(document.activeElement?.textContent).toBe('Aturan');
    await tekan('ArrowRight');
    expect(document.activeElement?.textContent).toBe('Hitung');
    await tekan('End');
    expect(tabs.map((satu) => satu.tabIndex)).toEqual([-1, -1, -1, 0]);
    expect(tabs.map((satu) => satu.getAttribute('aria-selected'))).toEqual(['false', 'false', 'false', 'true']);
  });

  test('keep what was chosen in them', async () => {
    await setelahHitung();
    await panel.buka('untuk dilihat');
    await panel.klik('Berbeda 1');
    await panel.buka('Simulasi');
    await panel.buka('untuk dilihat');
    expect(panel.tombol('Berbeda 1').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('Temuan', () => {
  test('narrows the list to one kind; a click on a cell selects it', async () => {
    await setelahHitung();
    await panel.buka('untuk dilihat');
    const isi = () => panel.wadah.querySelector('#tempat-temuan')?.textContent ?? '';
    const saringan = [...panel.wadah.querySelectorAll('[role=group][aria-label=Tampilkan] button')];
    const jumlah = saringan.map(
      ({ textContent }) => [/^\D+/.exec(textContent)?.[0].trim(), parseInt(textContent.replace(/\D+/, ''))] as const,
    );
    // The first choice leaves out what agrees, and says so by its name.
    const lain = jumlah.filter(([nama]) => nama !== 'Perlu dilihat' && nama !== 'Cocok');
    expect(jumlah[0]).toEqual(['Perlu dilihat', lain.reduce((semua, [, satu]) => semua + satu, 0)]);
    expect(jumlah.at(-1)).toEqual(['Cocok', 1]);
    expect(isi()).toContain('8O,09');
    await panel.klik('Berbeda 1');
    expect(isi()).toContain('113,23 ≠ 108,40');
    expect(isi()).not.toContain('8O,09');
    expect(isi()).not.toContain('119,17');
    await panel.klik('Belum terbaca 2');
    expect(isi()).not.toContain('113,23');
    await panel.klik('PK 2023!E12');
    expect(panel.dipilih).toEqual([{ lembar: 'PK 2023', baris: 11, kolom: 4 }]);
  });

  test('a finding opens the passport of our figure', async () => {
    await setelahHitung();
    await panel.buka('untuk dilihat');
    await panel.klik('Berbeda: Rata-rata capaian per indikator');
    await panel.klik('Asal angka: Rata-rata capaian per indikator');
    expect(panel.teks()).toContain('Rata-rata 10 capaian');
  });

  test('before a run it shows what was set aside and says what is missing', async () => {
    panel = await bukaPanel();
    await panel.buka('untuk dilihat');
    expect(panel.teks()).toContain('Bagian ini terisi setelah Hitung Capaian dijalankan.');
    expect(panel.teks()).toContain('Perjanjian Kinerja, PK 2023!A3:F13');
  });
});

describe('Simulasi', () => {
  const masukan = (kunci: string, nama: string, nilai: string): Fakta => ({
    kunci,
    nama,
    nilai: new Decimal(nilai),
    satuan: 'poin',
    keadaan: 'nilai',
    teks: nilai,
    asal: { lembar: 'NKA', baris: 1, kolom: 1 },
    cara: 'selAngka',
    skala: 1,
    desimal: 2,
    tabel: 'nka',
    sumber: '',
  });

  test('answers at once for the next whole number, and says plainly what is impossible', async () => {
    const diminta: [string, string][] = [];
    await setelahHitung({
      simulasi: (angka, target) => {
        diminta.push([angka.kunci, target]);
        return Promise.resolve({
          tertinggi: new Decimal('97.5'),
          jalan: [],
          kebutuhan: [
            {
              masukan: masukan('ikpa', 'Nilai IKPA', '89.45'),
              perlu: null,
              putusan: 'tidakMungkin',
              perPoin: new Decimal('0.5'),
              terbaik: new Decimal('91.9'),
            },
            {
              masukan: masukan('smart', 'Nilai SMART', '93.17'),
              perlu: new Decimal('94.55'),
              putusan: 'mungkin',
              perPoin: new Decimal('0.5'),
              terbaik: new Decimal('96.6'),
            },
          ],
        });
      },
    });
    await panel.buka('Simulasi');
    expect(diminta).toEqual([['nka', '92']]);
    const [pertama, kedua] = [...panel.wadah.querySelectorAll('#tempat-simulasi li')].map((li) => li.textContent);
    expect(pertama).toBe(
      'Nilai SMARTDari 93,17 harus menjadi 94,55Setiap kenaikan 1 poin mengubah angka sebesar 0,50. Sel NKA!B2',
    );
    expect(kedua).toContain('Dari komponen ini saja paling tinggi 91,90 (sekarang 89,45).');
    expect(panel.teks()).toContain('Paling tinggi yang dapat dicapai: 97,50.');
    expect(panel.teks()).toContain('Simulasi tidak menulis apa pun');
  });

  test('where no component is enough alone: the ways together; above what there is: the most that there is', async () => {
    const orang = { ...masukan('orang', 'Penerima manfaat', '383275'), satuan: 'orang' as const, desimal: 0 };
    const kebutuhan = [
      {
        masukan: orang,
        perlu: null,
        putusan: 'tidakMungkin' as const,
        perPoin: new Decimal('0.0000013'),
        terbaik: new Decimal('91.5'),
      },
    ];
    const langkah = [{ masukan: orang, dari: new Decimal(383_275), ke: new Decimal('400000.2') }];
    await setelahHitung({
      simulasi: (_angka, target) =>
        Promise.resolve(
          target === '120'
            ? { kebutuhan, tertinggi: new Decimal(100), jalan: [] }
            : { kebutuhan, tertinggi: new Decimal(100), jalan: [{ cara: 'tersedikit' as const, langkah }] },
        ),
    });
    await panel.buka('Simulasi');
    // A count is whole and never short, and a step is one whose effect can be seen.
    expect(panel.teks()).toContain('Penerima manfaat: dari 383.275 menjadi 400.001');
    expect(panel.teks()).toContain('Setiap kenaikan 10.000 orang mengubah angka sebesar 0,01.');
    await ketik(panel.wadah, 'Target', '120');
    expect(panel.teks()).toContain('Tidak mungkin: paling tinggi 100,00');
    expect(panel.teks()).not.toContain('Jalan termudah');
  });

  test('offers the figures that have a number; another figure starts with a target of its own', async () => {
    const diminta: [string, string][] = [];
    await setelahHitung({
      simulasi: (angka, target) => {
        diminta.push([angka.kunci, target]);
        return Promise.resolve({ kebutuhan: [], tertinggi: null, jalan: [] });
      },
    });
    await panel.buka('Simulasi');
    await pilih('Angka', 'sakip');
    expect(diminta.at(-1)).toEqual(['sakip', '81']);
    expect(panel.teks()).toContain('Angka ini tidak memiliki komponen');
  });

  test('a failing calculation is told of like any other error', async () => {
    await setelahHitung({
      simulasi: () => Promise.reject(new GalatCapaian('TIDAK_TERDUGA', { kode: 'TIDAK_TERUNDUH' })),
    });
    await panel.buka('Simulasi');
    expect(panel.teks()).toContain('Sebagian berkas aplikasi ini tidak dapat diunduh.');
  });

  test.each([
    ['92', '92'],
    ['92,5', '92.5'],
    [' 92.55 % ', '92.55'],
    ['', null],
    ['sembilan', null],
    ['1.234,5', null],
    ['-3', null],
  ])('a target typed as %p is read as %p', (teks, target) => {
    expect(uraikanTarget(teks)).toBe(target);
  });
});

describe('Aturan', () => {
  test('a choice is saved at once, the next run uses it, and an older result is marked', async () => {
    await setelahHitung();
    await panel.buka('Aturan');
    await pilih('Batas capaian tertinggi', '120');
    await pilih('Rata-rata yang diutamakan', 'sasaran');
    expect(panel.simpanan.at(-1)?.setelan).toEqual({ batasCapaian: 120, rataRata: 'sasaran' });
    expect(panel.teks()).toContain('Tersimpan di buku kerja.');
    expect(panel.teks()).toContain('Aturan berubah sejak perhitungan terakhir.');
    await panel.klik('Hitung Capaian');
    expect(panel.jalan[1]?.opsi.setelan).toEqual({ batasCapaian: 120, rataRata: 'sasaran' });
    await panel.jalan[1]?.selesaikan(hasilContoh);
    expect(panel.teks()).not.toContain('Aturan berubah sejak perhitungan terakhir.');
  });

  test('the language of the pane can be chosen, and is no change of the rules', async () => {
    await setelahHitung();
    await panel.buka('Aturan');
    await pilih('Bahasa panel', 'en');
    expect(document.documentElement.lang).toBe('en');
    expect(panel.teks()).toContain('Calculation rules');
    expect(panel.teks()).not.toContain('The rules have changed');
  });

  test('a choice that cannot be saved is taken back and told of', async () => {
    await setelahHitung({ simpanSetelan: () => Promise.reject(new GalatCapaian('SEL_SEDANG_DIEDIT')) });
    await panel.buka('Aturan');
    await pilih('Batas capaian tertinggi', '110');
    expect(panel.wadah.querySelector('[role=alert]')?.textContent).toContain('sedang diedit');
    const lis = [...panel.wadah.querySelectorAll('select')].find((s) => s.labels[0]?.textContent.startsWith('Batas'));
    expect(lis?.value).toBe('tanpa');
  });
});

describe('the first run', () => {
  test('says what it does and offers sample and templates; inserting reads the workbook again', async () => {
    let kali = 0;
    panel = await bukaPanel({ kenaliTabel: () => Promise.resolve(bacaan(kali++ === 0 ? [] : hasilContoh.tabel)) });
    expect(panel.teks()).toContain('Mulai dari sini');
    await panel.klik('Sisipkan contoh LKj 2023');
    expect(panel.wadah.querySelector('[role=status]')?.textContent).toBe('Disisipkan: PK 2023.');
    expect(panel.teks()).not.toContain('Mulai dari sini');
    expect(panel.adaTombol('PK 2023!A3:F13')).toBe(true);
  });

  test('templates are inserted for the year and the tables that were chosen', async () => {
    const diminta: unknown[] = [];
    panel = await bukaPanel({
      kenaliTabel: () => Promise.resolve(bacaan([])),
      sisipkanTemplat: (kunci, tahun) => {
        diminta.push([...kunci], tahun);
        return Promise.resolve([]);
      },
    });
    await pilih('Tahun', '2024');
    const { kelompok, nama: namaTabel } = daftarTemplat;
    const teks = (pemilih: string) => [...panel.wadah.querySelectorAll(pemilih)].map((e) => e.textContent);
    expect(teks('fieldset fieldset legend')).toEqual(Object.values(kelompok));
    const semua = KELOMPOK_TEMPLAT.flatMap(({ kunci }) => kunci.map((satu) => namaTabel[satu]));
    expect(teks('fieldset label')).toEqual(semua);
    expect(semua).toContain('Daftar kontrak');
    // Nothing is chosen beforehand.
    expect(panel.tombol('Pilih tabel dahulu').getAttribute('aria-disabled')).toBe('true');
    for (const nama of ['Perjanjian Kinerja', 'IKPA']) {
      const kotak = [...panel.wadah.querySelectorAll('input')].find((i) => i.labels?.[0]?.textContent === nama);
      await act(async () => {
        kotak?.click();
        await Promise.resolve();
      });
    }
    await panel.klik('Sisipkan 2 tabel');
    expect(diminta).toEqual([['perjanjianKinerja', 'ikpa'], 2024]);
  });

  test('a protected workbook takes no sheets, and says so', async () => {
    panel = await bukaPanel({
      kenaliTabel: () => Promise.resolve(bacaan([])),
      sisipkanContoh: () => Promise.reject(new GalatCapaian('BUKU_TERPROTEKSI')),
    });
    await panel.klik('Sisipkan contoh LKj 2023');
    expect(panel.wadah.querySelector('[role=alert]')?.textContent).toContain('diproteksi');
    expect(panel.tombol('Sisipkan contoh LKj 2023').getAttribute('aria-disabled')).not.toBe('true');
  });
});

test('every figure is listed and opens its passport', async () => {
  await setelahHitung();
  await panel.buka('Semua angka (8)');
  await panel.klik('Nilai Kinerja Anggaran (NKA): 91,31');
  expect(panel.teks()).toContain('50% × SMART + 50% × IKPA');
});

test('the dark theme of Office is followed', async () => {
  panel = await bukaPanel({ siapkan: () => Promise.resolve({ bahasa: 'id-ID', gelap: true }) });
  expect(document.documentElement.style.colorScheme).toBe('dark');
});

test('what changed since the run before is told, with what may explain it', async () => {
  panel = await bukaPanel();
  await panel.klik('Hitung Capaian');
  await panel.jalan[0]?.selesaikan({
    ...hasilContoh,
    perubahan: {
      sejak: '2026-11-22 01:24:10',
      masukanBerubah: true,
      kaidahBerubah: false,
      angka: [{ kunci: 'nka', sebelum: new Decimal('90'), sekarang: new Decimal('91.31') }],
    },
  });
  await panel.buka('untuk dilihat');
  expect(panel.teks()).toContain('Isi tabel berubah sejak 22 November 2026 pukul 01.24.');
  expect(panel.teks()).toContain('Nilai Kinerja Anggaran (NKA): dari 90,00 menjadi 91,31');
});
