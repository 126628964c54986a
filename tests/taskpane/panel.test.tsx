/** @jest-environment jsdom */
import { act } from 'react';
import { GalatCapaian } from '../../src/dasar/galat';
import type { JalanUji, PanelUji } from './panel-uji';
import { bacaan, hasilContoh, tabelPk } from './hasil-contoh';
import { bacaContoh, bukaPanel } from './panel-uji';

let panel: PanelUji;

afterEach(() => panel.bongkar());

function jalanKe(urutan: number): JalanUji {
  const jalan = panel.jalan[urutan];
  if (jalan === undefined) throw new Error(`The pane has not started run ${urutan}.`);
  return jalan;
}

const status = () => panel.wadah.querySelector('[role=status]')?.textContent;
const peringatan = () => panel.wadah.querySelector('[role=alert]')?.textContent ?? '';

describe('on opening', () => {
  test('lists every recognised table with its place and rows, and counts what was read', async () => {
    panel = await bukaPanel();
    expect(panel.teks()).toContain('19 baris terbaca, 2 sel belum terbaca');
    expect(panel.tombol('Perjanjian Kinerja').textContent).toContain('PK 2023!A3:F13 · 10 baris');
    expect(panel.adaTombol('Monev!B5:F12 · 6 baris')).toBe(true);
    expect(panel.jalan).toHaveLength(0);
  });

  test('clicking a table selects its first cell; its details name the headings that decided', async () => {
    panel = await bukaPanel();
    await panel.klik('PK 2023!A3:F13 · 10 baris');
    expect(panel.dipilih).toMatchObject([{ lembar: 'PK 2023', baris: 2, kolom: 0 }]);

    const rincian = panel.tombol('Mengapa dikenali: Perjanjian Kinerja');
    expect(rincian.getAttribute('aria-expanded')).toBe('false');
    await panel.klik('Mengapa dikenali: Perjanjian Kinerja');
    const isi = document.getElementById(rincian.getAttribute('aria-controls') ?? '');
    expect(isi?.hidden).toBe(false);
    expect(isi?.textContent).toContain('“Indikator Kinerja”, “Target”, “Realisasi”');
  });

  test('a set-aside cell shows its reason and selects itself', async () => {
    panel = await bukaPanel();
    expect(panel.teks()).toContain('PK 2023!D9 “8O,09” bukan angka yang dapat dibaca.');
    expect(panel.teks()).toContain('PK 2023!E12 Sel ini berisi kesalahan Excel #REF!.');
    await panel.klik('PK 2023!E12');
    expect(panel.dipilih).toEqual([tabelPk.karantina[1]?.asal]);
  });

  test('a workbook without tables is told what to do, without an error', async () => {
    panel = await bukaPanel({ kenaliTabel: () => Promise.reject(new GalatCapaian('TIDAK_ADA_TABEL')) });
    expect(panel.teks()).toContain('Belum ada tabel LKj yang dikenali');
    expect(peringatan()).toBe('');
  });

  test('Baca ulang reads the workbook again', async () => {
    let kali = 0;
    panel = await bukaPanel({
      kenaliTabel: () => (kali++ === 0 ? Promise.resolve(bacaan([])) : bacaContoh()),
    });
    expect(panel.adaTombol('Perjanjian Kinerja')).toBe(false);
    await panel.klik('Baca ulang');
    expect(panel.adaTombol('PK 2023!A3:F13')).toBe(true);
  });

  test('an Excel below the floor is told so, and the button does nothing', async () => {
    panel = await bukaPanel({
      siapkan: () => Promise.reject(new GalatCapaian('EXCEL_TERLALU_LAMA', { versi: '16.0.4266' })),
    });
    expect(peringatan()).toContain('versi 16.0.4266');
    expect(peringatan()).toContain('Buku kerja Anda tidak diubah.');
    expect(panel.tombol('Hitung Capaian').getAttribute('aria-disabled')).toBe('true');
    await panel.klik('Hitung Capaian');
    expect(panel.jalan).toHaveLength(0);
  });

  test('an Excel that does not answer is told so, with a button that reloads; when it answers late the pane goes on', async () => {
    let jawab: (siap: { bahasa: string; gelap: boolean }) => void = () => undefined;
    let ditanya = 0;
    panel = await bukaPanel({
      siapkan: () => {
        ditanya += 1;
        if (ditanya === 1) return Promise.reject(new GalatCapaian('TIDAK_TERDUGA', { kode: 'TIDAK_SIAP' }));
        return new Promise((lanjut) => (jawab = lanjut));
      },
    });
    expect(peringatan()).toContain('Excel tidak menjawab panel ini.');
    expect(panel.adaTombol('Muat ulang')).toBe(true);
    expect(peringatan()).not.toContain('utup panel');
    await act(async () => {
      jawab({ bahasa: 'id-ID', gelap: false });
      await new Promise((lanjut) => setTimeout(lanjut, 0));
    });
    expect(panel.adaTombol('Muat ulang')).toBe(false);
    expect(panel.teks()).toContain('19 baris terbaca');
    expect(panel.tombol('Hitung Capaian').getAttribute('aria-disabled')).not.toBe('true');
  });

  test('speaks English when Office does', async () => {
    panel = await bukaPanel({ siapkan: () => Promise.resolve({ bahasa: 'en-GB', gelap: false }) });
    expect(panel.teks()).toContain('19 rows read, 2 cells not read');
    expect(document.documentElement.lang).toBe('en');
    expect(panel.teks()).not.toContain('baris');
  });
});

describe('during a run', () => {
  test('shows and announces the stage, keeps the bar moving, and takes no second click', async () => {
    panel = await bukaPanel();
    await panel.klik('Hitung Capaian');
    await panel.klik('Hitung Capaian');
    expect(panel.jalan).toHaveLength(1);
    expect(status()).toBe('Membaca buku kerja…');

    act(() => jalanKe(0).opsi.kemajuan?.({ tahap: 'tulis', bagian: 0.5 }));
    expect(status()).toBe('Menulis lembar LKj…');
    expect(panel.teks()).toContain('Tahap 3 dari 5');
    const bilah = panel.wadah.querySelector('[role=progressbar]');
    expect(Number(bilah?.getAttribute('aria-valuenow'))).toBeCloseTo(0.5);
  });

  test('Batal aborts the run; afterwards the focus is back on the button and the words say what was kept', async () => {
    panel = await bukaPanel();
    await panel.klik('Hitung Capaian');
    expect(jalanKe(0).opsi.batal?.aborted).toBe(false);
    await panel.klik('Batal');
    expect(jalanKe(0).opsi.batal?.aborted).toBe(true);
    expect(panel.tombol('Membatalkan…').getAttribute('aria-disabled')).toBe('true');

    await jalanKe(0).gagalkan(new GalatCapaian('DIBATALKAN'));
    expect(peringatan()).toContain('Perhitungan dihentikan atas permintaan Anda.');
    expect(peringatan()).toContain('Buku kerja tetap seperti sebelum perhitungan ini.');
    expect(panel.wadah.querySelector('[role=progressbar]')).toBeNull();
    expect(document.activeElement).toBe(panel.tombol('Hitung Capaian'));

    await panel.klik('Hitung Capaian');
    expect(panel.jalan).toHaveLength(2);
    expect(peringatan()).toBe('');
  });

  test('a click while the tables are still being read stops the reading and starts the run after it', async () => {
    const bacaan: AbortSignal[] = [];
    panel = await bukaPanel({
      kenaliTabel: ({ batal }) =>
        new Promise((_, tolak) => {
          if (batal === undefined) throw new Error('Reading cannot be stopped.');
          bacaan.push(batal);
          batal.addEventListener('abort', () => tolak(new GalatCapaian('DIBATALKAN')));
        }),
    });
    expect(panel.teks()).toContain('Membaca tabel di buku kerja…');
    await panel.klik('Hitung Capaian');
    expect(bacaan.map((batal) => batal.aborted)).toEqual([true]);
    expect(panel.jalan).toHaveLength(1);
    expect(peringatan()).toBe('');
    await jalanKe(0).selesaikan(hasilContoh);
    expect(panel.teks()).toContain('412 dari 412 angka cocok');
  });
});

describe('errors', () => {
  test('say what happened and where, what was kept, what to do; and can be closed', async () => {
    panel = await bukaPanel();
    await panel.klik('Hitung Capaian');
    await jalanKe(0).gagalkan(
      new GalatCapaian('KOLOM_HILANG', { tabel: 'Perjanjian Kinerja', sel: 'PK 2023!A3', kolom: 'Realisasi' }),
    );
    expect(peringatan()).toContain('Tabel Perjanjian Kinerja di sel PK 2023!A3 tidak memiliki kolom “Realisasi”.');
    expect(peringatan()).toContain('Buku kerja Anda tidak diubah.');
    expect(peringatan()).toContain('lalu ulangi');
    expect(panel.adaTombol('Rincian teknis')).toBe(false);
    await panel.klik('Tutup pesan');
    expect(peringatan()).toBe('');
  });

  test('the unexpected gives details to copy that hold no cell contents', async () => {
    const salinan: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: (teks: string) => Promise.resolve(salinan.push(teks)) } });
    panel = await bukaPanel();
    await panel.klik('Hitung Capaian');
    const sebab = Object.assign(new TypeError('cell says Rp 1.969.711'), {
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values', statement: 'range.values = "Rp 1.969.711"' },
    });
    await jalanKe(0).gagalkan(sebab);
    expect(peringatan()).toContain('Terjadi kesalahan yang tidak terduga.');
    await panel.klik('Rincian teknis');
    await panel.klik('Salin rincian');
    expect(salinan).toHaveLength(1);
    expect(salinan[0]).toMatch(/^TIDAK_TERDUGA\nTypeError InvalidArgument Range\.values\n/);
    expect(salinan[0]).toContain('panel.test.tsx');
    expect(salinan[0]).not.toContain('1.969.711');
    expect(panel.teks()).toContain('Rincian disalin.');
  });

  test('a cell that cannot be selected is told of, and the list stays', async () => {
    panel = await bukaPanel({
      pilihSel: ({ lembar }) => Promise.reject(new GalatCapaian('GAGAL_MEMBACA', { lembar, kode: 'LEMBAR_HILANG' })),
    });
    await panel.klik('PK 2023!D9');
    expect(peringatan()).toContain('Lembar “PK 2023” sudah tidak ada di buku kerja ini.');
    expect(panel.adaTombol('PK 2023!D9')).toBe(true);
  });

  test('half-written sheets take the last result off the pane; a clean failure leaves it', async () => {
    panel = await bukaPanel();
    await panel.klik('Hitung Capaian');
    await jalanKe(0).selesaikan(hasilContoh);
    await panel.klik('Hitung Capaian');
    await jalanKe(1).gagalkan(new GalatCapaian('GAGAL_MENULIS', { lembar: 'LKj NKA' }));
    expect(peringatan()).toContain('ke lembar “LKj NKA”');
    expect(panel.teks()).toContain('412 dari 412');
    await panel.klik('Hitung Capaian');
    await jalanKe(2).gagalkan(new GalatCapaian('GAGAL_MENULIS_RUSAK', { lembar: 'LKj NKA' }));
    expect(panel.teks()).not.toContain('412 dari 412');
  });

  test('an error while drawing becomes a message instead of a blank pane', async () => {
    const diam = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    // A table the type system would refuse: the kind of surprise that only an error boundary catches.
    const rusak = { ...tabelPk, karantina: undefined } as unknown as typeof tabelPk;
    panel = await bukaPanel({ kenaliTabel: () => Promise.resolve(bacaan([rusak])) });
    expect(panel.teks()).toContain('Terjadi kesalahan yang tidak terduga.');
    diam.mockRestore();
  });
});

describe('an Excel that has fallen silent', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  test('is told of after a while without progress, and no longer once it moves again', async () => {
    panel = await bukaPanel();
    jest.useFakeTimers();
    await panel.klik('Hitung Capaian');
    act(() => jest.advanceTimersByTime(19_000));
    expect(panel.teks()).not.toContain('Excel belum menjawab');
    act(() => jest.advanceTimersByTime(2_000));
    expect(panel.teks()).toContain('Excel belum menjawab');
    act(() => jalanKe(0).opsi.kemajuan?.({ tahap: 'hitung', bagian: 0 }));
    expect(panel.teks()).not.toContain('Excel belum menjawab');
  });
});
