/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { act } from 'react';
import { bacakanPesan } from '../../src/commands/pesan';
import { GalatCapaian } from '../../src/dasar/galat';
import type { HasilHitung } from '../../src/hitung';
import type { Layanan } from '../../src/taskpane/layanan';
import { type NamaPerintah, pasangPita, type Pita } from '../../src/taskpane/pita';
import { hasilContoh } from '../taskpane/hasil-contoh';
import { bukaPanel, type PanelUji } from '../taskpane/panel-uji';

/** A ribbon: its buttons, whether one is still busy, and what it was asked to show. */
class PitaUji implements Pita {
  readonly tombol = new Map<NamaPerintah, () => Promise<void>>();
  readonly ditampilkan: (readonly string[])[] = [];
  sibuk = 0;
  /** Null when Excel can bring the pane to the front. */
  galatTampil: Error | null = null;

  daftarkan = (nama: NamaPerintah, jalankan: () => Promise<void>): void => void this.tombol.set(nama, jalankan);

  tampilkan = (paragraf: readonly string[]): Promise<void> => {
    this.ditampilkan.push(paragraf);
    return this.galatTampil === null ? Promise.resolve() : Promise.reject(this.galatTampil);
  };

  tekan(nama: NamaPerintah): Promise<void> {
    return act(async () => {
      this.sibuk += 1;
      void this.tombol
        .get(nama)?.()
        .then(() => (this.sibuk -= 1));
      await reda();
    });
  }
}

const reda = (): Promise<void> => new Promise((lanjut) => setTimeout(lanjut, 0));

let panel: PanelUji;
let pita: PitaUji;

async function buka(ganti: Partial<Layanan> = {}): Promise<void> {
  pita = new PitaUji();
  panel = await bukaPanel(ganti, pita);
}

async function selesaikan(hasil: Partial<HasilHitung> = {}): Promise<void> {
  await panel.jalan.at(-1)?.selesaikan({ ...hasilContoh, ...hasil });
  await act(reda);
}

afterEach(() => panel.bongkar());

test('a run that went well leaves the pane where it is: the sheets are the answer', async () => {
  await buka();
  await pita.tekan('hitungCapaian');
  expect([panel.jalan.length, pita.sibuk]).toEqual([1, 1]);
  await selesaikan();
  expect([pita.sibuk, pita.ditampilkan]).toEqual([0, []]);
});

test('pressed while the pane is still being opened, it runs as soon as Excel answers', async () => {
  let siap: () => void = () => undefined;
  const siapkan = () =>
    new Promise<{ bahasa: string; gelap: boolean }>((lanjut) => {
      siap = () => lanjut({ bahasa: 'id-ID', gelap: false });
    });
  await buka({ siapkan });
  await pita.tekan('hitungCapaian');
  expect(panel.jalan).toHaveLength(0);
  await act(async () => {
    siap();
    await reda();
  });
  expect(panel.jalan).toHaveLength(1);
  await selesaikan();
  expect(pita.sibuk).toBe(0);
});

test('a second press, or one while the pane runs already, waits for the same run', async () => {
  await buka();
  await panel.klik('Hitung Capaian');
  await pita.tekan('hitungCapaian');
  await pita.tekan('hitungCapaian');
  expect([panel.jalan.length, pita.sibuk]).toEqual([1, 2]);
  await selesaikan();
  expect([panel.jalan.length, pita.sibuk]).toEqual([1, 0]);
  await pita.tekan('hitungCapaian');
  expect(panel.jalan).toHaveLength(2);
});

const { verifikasi } = hasilContoh;
const sel = { lembar: 'PK 2023', baris: 12, kolom: 4 };
const pilihan = { kunci: 'a', perihal: 'kolom', asal: sel, judul: 'Realisasi', opsi: [] } as const;
test.each<[string, Partial<HasilHitung>, boolean]>([
  ['figures that Excel gets differently', { verifikasi: { ...verifikasi, cocok: verifikasi.angka - 2 } }, true],
  ['data that changed meanwhile', { verifikasi: { ...verifikasi, sumberBerubah: [sel] } }, true],
  ['a reading that only a person can choose', { pilihan: [{ ...pilihan, opsi: [], dipilih: null }] }, true],
  ['a reading that was chosen before', { pilihan: [{ ...pilihan, opsi: [], dipilih: 'x' }] }, false],
])('the pane comes to the front for what is to be decided: %s', async (_apa, hasil, tampil) => {
  await buka();
  await pita.tekan('hitungCapaian');
  await selesaikan(hasil);
  expect(pita.ditampilkan).toHaveLength(tampil ? 1 : 0);
  expect(pita.sibuk).toBe(0);
});

test('the pane comes to the front with an error, which it tells itself', async () => {
  await buka();
  await pita.tekan('hitungCapaian');
  await panel.jalan[0]?.gagalkan(new GalatCapaian('LEMBAR_TERPROTEKSI', { lembar: 'LKj NKA' }));
  await act(reda);
  expect(panel.teks()).toContain('Lembar “LKj NKA” diproteksi');
  // For an Excel that cannot show the pane: the same three sentences.
  expect(pita.ditampilkan[0]).toHaveLength(3);
  expect(pita.ditampilkan[0]?.[0]).toContain('Lembar “LKj NKA” diproteksi');
  expect(pita.sibuk).toBe(0);
});

test('an Excel that is too old: nothing runs, and the pane comes to the front to say so', async () => {
  await buka({ siapkan: () => Promise.reject(new GalatCapaian('EXCEL_TERLALU_LAMA', { versi: '16.0' })) });
  await pita.tekan('hitungCapaian');
  expect(panel.jalan).toHaveLength(0);
  expect(pita.ditampilkan[0]?.[0]).toContain('versi 16.0');
  expect(pita.sibuk).toBe(0);
});

test('when the pane cannot be brought to the front the button is free again, and the pane tells why', async () => {
  await buka();
  pita.galatTampil = new Error('Dialog 12007');
  await pita.tekan('hitungCapaian');
  await selesaikan({ verifikasi: { ...verifikasi, cocok: 0 } });
  expect(pita.sibuk).toBe(0);
  expect(panel.wadah.querySelector('[role="alert"]')?.hasAttribute('hidden')).toBe(false);
});

test('Templat brings the pane to the front with its templates unfolded and on top', async () => {
  await buka();
  await pita.tekan('bukaTemplat');
  await act(reda);
  const teks = panel.teks();
  expect(pita.ditampilkan).toHaveLength(1);
  // For an Excel that does not show the pane.
  expect(pita.ditampilkan[0]?.[0]).toContain('Pilih tombol Panel di tab Beranda');
  expect(panel.adaTombol('Pilih tabel dahulu')).toBe(true);
  expect(teks.indexOf('Templat dan contoh')).toBeLessThan(teks.indexOf('Tabel yang dikenali'));
});

/** Office as far as `pita-awal.js` needs it: its buttons, and whether the page has said that it stands. */
function officeAwal() {
  const buttons = new Map<string, (event: { completed: () => void }) => void>();
  let siap = 0;
  const associate = (nama: string, tekan: (event: { completed: () => void }) => void): void =>
    void buttons.set(nama, tekan);
  const onReady = (): Promise<void> => Promise.resolve(void (siap += 1));
  Object.assign(globalThis, { Office: { actions: { associate }, onReady } });
  return { buttons, siap: () => siap };
}

/** As the page does, with none of the pane's own scripts there yet. */
const jalankanPitaAwal = (): void => {
  const skrip = readFileSync(path.resolve('src/excel/kawat/pita-awal.js'), 'utf8');
  const unsur = document.createElement('script');
  unsur.textContent = skrip;
  document.head.append(unsur);
};

const lepasOffice = (): void => {
  Reflect.deleteProperty(globalThis, 'Office');
  Reflect.deleteProperty(globalThis, 'capaianPita');
};

test('the first press, the one that opens the page, finds its function before the pane’s own scripts have come', async () => {
  const { buttons, siap } = officeAwal();
  await buka();
  jalankanPitaAwal();
  expect([[...buttons.keys()], siap()]).toEqual([['hitungCapaian', 'bukaTemplat'], 1]);
  const kejadian: string[] = [];
  buttons.get('hitungCapaian')?.({ completed: () => kejadian.push('bebas') });
  await reda();
  const excel = pasangPita();
  await reda();
  expect(kejadian).toEqual([]);
  excel.daftarkan('hitungCapaian', () => Promise.resolve(void kejadian.push('hitung')));
  await reda();
  // Later presses go straight to the pane.
  buttons.get('hitungCapaian')?.({ completed: () => kejadian.push('bebas lagi') });
  await reda();
  expect(kejadian).toEqual(['hitung', 'bebas', 'hitung', 'bebas lagi']);
  lepasOffice();
});

test('where office.js did not come, the early script and the binding of buttons do no harm', async () => {
  await buka();
  jalankanPitaAwal();
  expect(() => pasangPita()).not.toThrow();
});

test('a press that comes before the pane stands is kept, and the button is busy until its work is done', async () => {
  const buttons = new Map<string, (event: { completed: () => void }) => void>();
  const associate = (nama: string, tekan: (event: { completed: () => void }) => void): void =>
    void buttons.set(nama, tekan);
  Object.assign(globalThis, { Office: { actions: { associate } } });
  await buka();
  const kejadian: string[] = [];
  const excel = pasangPita();
  expect([...buttons.keys()]).toEqual(['hitungCapaian', 'bukaTemplat']);
  buttons.get('bukaTemplat')?.({ completed: () => kejadian.push('bebas') });
  await reda();
  excel.daftarkan('hitungCapaian', () => Promise.resolve(void kejadian.push('hitung')));
  await reda();
  expect(kejadian).toEqual([]);
  excel.daftarkan('bukaTemplat', () => Promise.resolve(void kejadian.push('templat')));
  await reda();
  expect(kejadian).toEqual(['templat', 'bebas']);
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('the window of a message', () => {
  beforeEach(() => buka());

  /** An Office that cannot bring the pane to the front; its windows open, or not, as `status` says. */
  function officeTanpaPanel(status: 'succeeded' | 'failed'): { alamat: () => URL; tutup: () => void } {
    let dibuka = '';
    let tutup = (): void => undefined;
    const value = { addEventHandler: (_jenis: string, saat: () => void) => (tutup = saat) };
    const displayDialogAsync = (alamat: string, _ukuran: object, selesai: (hasil: object) => void): void => {
      dibuka = alamat;
      selesai({ status, value, error: { code: 12007 } });
    };
    const Office = {
      actions: { associate: () => undefined },
      addin: { showAsTaskpane: () => Promise.reject(new Error('SharedRuntimeNotAvailable')) },
      context: { ui: { displayDialogAsync } },
      AsyncResultStatus: { Failed: 'failed' },
      EventType: { DialogEventReceived: 'dialogEventReceived' },
    };
    Object.assign(globalThis, { Office });
    return { alamat: () => new URL(dibuka), tutup: () => tutup() };
  }
  afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

  test('opens where the pane cannot come to the front; its text travels behind the # and is shown as text', async () => {
    const office = officeTanpaPanel('succeeded');
    const paragraf = ['Lembar “<b>A&B</b>” 100%', 'Buku kerja Anda tidak diubah.'];
    let dibaca = false;
    const selesai = pasangPita()
      .tampilkan(paragraf)
      .then(() => (dibaca = true));
    await reda();
    const alamat = office.alamat();
    expect([alamat.pathname, alamat.search, dibaca]).toEqual(['/commands.html', '', false]);
    const dokumen = document.implementation.createHTMLDocument();
    bacakanPesan(alamat.hash, dokumen);
    expect([...dokumen.querySelectorAll('p')].map((p) => p.textContent)).toEqual(paragraf);
    office.tutup();
    await selesai;
  });

  test('opens where Excel says yes and shows no pane, as with add-ins from the Marketplace', async () => {
    const office = officeTanpaPanel('succeeded');
    Object.assign(Office, { addin: { showAsTaskpane: () => Promise.resolve() } });
    const terlihat = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    jest.useFakeTimers();
    let dibaca = false;
    const selesai = pasangPita()
      .tampilkan(['Ada yang perlu dilihat.'])
      .then(() => (dibaca = true));
    await jest.advanceTimersByTimeAsync(5_000);
    expect([office.alamat().pathname, dibaca]).toEqual(['/commands.html', false]);
    jest.useRealTimers();
    terlihat.mockRestore();
    office.tutup();
    await selesai;
  });

  test('stays closed where the pane came to the front', async () => {
    officeTanpaPanel('succeeded');
    Object.assign(Office, { addin: { showAsTaskpane: () => Promise.resolve() } });
    // No window was opened: there is no promise left that a person would have to close.
    await pasangPita().tampilkan(['x']);
  });

  test('that Office refuses to open is an error', async () => {
    officeTanpaPanel('failed');
    await expect(pasangPita().tampilkan(['x'])).rejects.toThrow('Dialog 12007');
  });

  test.each(['', '#et=abc'])('with “%s” behind its address it stays empty', (hash) => {
    const dokumen = document.implementation.createHTMLDocument();
    bacakanPesan(hash, dokumen);
    expect(dokumen.body.childNodes).toHaveLength(0);
  });
});
