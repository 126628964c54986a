/** @jest-environment jsdom */
import { act } from 'react';
import { GalatCapaian } from '../../src/dasar/galat';
import type { BerkasMasuk, HasilImpor } from '../../src/excel/masukan/lembar-masukan';
import type { KolomRincian } from '../../src/excel/masukan/rincian-berkas';
import type { Layanan } from '../../src/taskpane/layanan';
import { bacaan, hasilContoh } from './hasil-contoh';
import { ketik, pilihOpsi, tunggu } from './isian';
import { bukaPanel, type PanelUji } from './panel-uji';

let panel: PanelUji;

afterEach(() => panel.bongkar());

const ucapan = () => panel.wadah.querySelector('[role=status]')?.textContent;
const peringatan = () => panel.wadah.querySelector('[role=alert]')?.textContent ?? '';

describe('import of other workbooks', () => {
  /** An import that the test ends itself. */
  function imporUji() {
    const diminta: { berkas: readonly BerkasMasuk[]; opsi: Parameters<Layanan['imporBerkas']>[1] }[] = [];
    let terima: (hasil: HasilImpor) => void = () => undefined;
    let tolak: (galat: Error) => void = () => undefined;
    const imporBerkas: Layanan['imporBerkas'] = (berkas, opsi) => {
      diminta.push({ berkas, opsi });
      return new Promise((selesai, gagal) => {
        terima = selesai;
        tolak = gagal;
      });
    };
    return {
      diminta,
      imporBerkas,
      selesaikan: async (hasil: HasilImpor) => {
        terima(hasil);
        await tunggu();
      },
      gagalkan: async (galat: Error) => {
        tolak(galat);
        await tunggu();
      },
    };
  }

  async function pilihBerkas(...berkas: File[]): Promise<void> {
    const isian = panel.wadah.querySelector<HTMLInputElement>('input[type=file]');
    if (!isian) throw new Error('There is no field for files.');
    Object.defineProperty(isian, 'files', { value: berkas, configurable: true });
    await act(async () => {
      isian.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((lanjut) => setTimeout(lanjut, 0));
    });
  }

  const ISI = Uint8Array.of(80, 75, 3, 4);

  /** jsdom's files do not give their bytes. */
  const berkas = (nama: string): File =>
    Object.assign(new File([], nama, { lastModified: Date.UTC(2024, 0, 2) }), {
      arrayBuffer: () => Promise.resolve(ISI.buffer),
    });

  test('hands the files over with name and date, tells what became of each, and reads the workbook again', async () => {
    const impor = imporUji();
    let dibaca = 0;
    panel = await bukaPanel({
      imporBerkas: impor.imporBerkas,
      kenaliTabel: () => Promise.resolve(bacaan(dibaca++ === 0 ? [] : hasilContoh.tabel)),
    });
    await panel.buka('Impor buku kerja lain');
    await pilihBerkas(berkas('Sentra A.xlsx'), berkas('Sentra B.xlsx'));
    expect(impor.diminta[0]?.berkas).toEqual([
      { nama: 'Sentra A.xlsx', bytes: ISI, tanggal: new Date(Date.UTC(2024, 0, 2)) },
      { nama: 'Sentra B.xlsx', bytes: ISI, tanggal: new Date(Date.UTC(2024, 0, 2)) },
    ]);
    expect(panel.tombol('Hitung Capaian').getAttribute('aria-disabled')).toBe('true');
    act(() => impor.diminta[0]?.opsi.kemajuan?.(0.5));
    const bilah = panel.wadah.querySelector('[role=progressbar]');
    expect(Number(bilah?.getAttribute('aria-valuenow'))).toBeCloseTo(0.5);

    const galat = new GalatCapaian('BUKAN_BUKU_KERJA', { berkas: 'Sentra B.xlsx' });
    await impor.selesaikan({
      lembar: ['Sentra A'],
      berkas: [
        { nama: 'Sentra A.xlsx', lembar: 'Sentra A', tabel: 2, baris: 31, disisihkan: 1, galat: null },
        { nama: 'Sentra B.xlsx', lembar: null, tabel: 0, baris: 0, disisihkan: 0, galat },
      ],
    });
    expect(panel.teks()).toContain('2 tabel, 31 baris, 1 sel belum terbaca: Sentra A');
    expect(panel.teks()).toContain('Tidak diimpor. Berkas “Sentra B.xlsx” bukan buku kerja Excel');
    expect(ucapan()).toBe('1 berkas diimpor, 1 tidak diimpor.');
    expect(dibaca).toBe(2);
    expect(panel.adaTombol('PK 2023!A3:F13')).toBe(true);
  });

  test('cancelled, says so in words about the import, and gives the focus a place', async () => {
    const impor = imporUji();
    panel = await bukaPanel({ imporBerkas: impor.imporBerkas });
    await panel.buka('Impor buku kerja lain');
    await pilihBerkas(berkas('Sentra A.xlsx'));
    await panel.klik('Batalkan impor');
    expect(impor.diminta[0]?.opsi.batal?.aborted).toBe(true);
    expect(panel.teks()).toContain('Membatalkan impor…');
    await impor.gagalkan(new GalatCapaian('DIBATALKAN'));
    expect(peringatan()).toContain('Impor dihentikan atas permintaan Anda.');
    expect(document.activeElement?.textContent).toBe('Impor buku kerja lain…');
    expect(panel.tombol('Hitung Capaian').getAttribute('aria-disabled')).not.toBe('true');
  });

  test('nothing chosen starts nothing; new tables mark an older result', async () => {
    const impor = imporUji();
    panel = await bukaPanel({ imporBerkas: impor.imporBerkas });
    await panel.klik('Hitung Capaian');
    await panel.jalan[0]?.selesaikan(hasilContoh);
    await panel.buka('Impor buku kerja lain');
    await pilihBerkas();
    expect(impor.diminta).toHaveLength(0);
    await pilihBerkas(berkas('Sentra A.xlsx'));
    await impor.selesaikan({ lembar: ['Sentra A'], berkas: [] });
    expect(panel.teks()).toContain('Tabel atau naskah ditambahkan sejak perhitungan terakhir.');
  });
});

describe('detail rows of a file', () => {
  const kolom = (nama: readonly [string, string, string]): KolomRincian => ({
    kolom: ['kode', 'uang'],
    kepala: ['kode', 'uang', 'nama_orang'],
    peran: [
      { peran: 'akun', sebutan: 'Kode Akun', wajib: true, nama: nama[0] },
      { peran: 'pagu', sebutan: 'Pagu', wajib: false, nama: nama[1] },
      { peran: 'realisasi', sebutan: 'Realisasi', wajib: false, nama: nama[2] },
    ],
    salahSatu: ['pagu', 'realisasi'],
  });

  test('columns that are not known by their heads are chosen, rows are told as they are read, and what became of them', async () => {
    const diminta: Parameters<Layanan['imporRincian']>[] = [];
    let selesai: (hasil: HasilImpor) => void = () => undefined;
    panel = await bukaPanel({
      bacaKolomRincian: () => Promise.resolve(kolom(['', '', ''])),
      imporRincian: (...isi) => {
        diminta.push(isi);
        return new Promise((lanjut) => (selesai = lanjut));
      },
    });
    await panel.buka('Impor buku kerja lain');
    await panel.klik('Jumlahkan rincian dari berkas');
    const isian = panel.wadah.querySelector<HTMLInputElement>('input[accept*=parquet]');
    if (!isian) throw new Error('There is no field for files.');
    Object.defineProperty(isian, 'files', { value: [new File(['x'], 'a.csv'), new File(['x'], 'b.csv')] });
    await act(async () => {
      isian.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((lanjut) => setTimeout(lanjut, 0));
    });
    const jumlahkan = (): Promise<void> =>
      act(async () => {
        [...panel.wadah.querySelectorAll('button')].find((satu) => satu.textContent === 'Jumlahkan')?.click();
        await Promise.resolve();
      });
    expect(panel.teks()).toContain('a.csv dan 1 berkas lain yang sebentuk');
    expect(panel.teks()).toContain('Pilih kolom untuk Kode Akun.');
    await pilihOpsi(panel.wadah, 'Kode Akun', 'kode');
    expect(panel.teks()).toContain('Pilih kolom untuk Pagu atau Realisasi.');
    await jumlahkan();
    expect(diminta).toEqual([]);
    await pilihOpsi(panel.wadah, 'Realisasi', 'uang');
    await jumlahkan();
    expect(diminta[0]?.[0]).toMatchObject({
      rincian: 'akun',
      berkas: [{ nama: 'a.csv' }, { nama: 'b.csv' }],
      kolom: new Map([
        ['akun', 'kode'],
        ['pagu', ''],
        ['realisasi', 'uang'],
      ]),
    });
    act(() => diminta[0]?.[1].kemajuan?.(0.4, 1_234_567));
    expect(panel.teks()).toContain('1.234.567 baris dibaca');
    await panel.klik('Batalkan impor');
    expect(diminta[0]?.[1].batal?.aborted).toBe(true);
    const berkas = { nama: 'a.csv (akun)', lembar: 'akun a', tabel: 1, baris: 2, disisihkan: 0, galat: null };
    selesai({ lembar: ['akun a'], berkas: [{ ...berkas, rincian: { dibaca: 2_000_000, dipakai: 1_999_990 } }] });
    await tunggu();
    expect(panel.teks()).toContain('2.000.000 baris dibaca = 1.999.990 dipakai + 10 disisihkan: akun a');
  });
});

describe('the report’s text', () => {
  const buka = async (ganti: Partial<Layanan> = {}) => {
    panel = await bukaPanel(ganti);
    await panel.klik('Hitung Capaian');
    await panel.jalan[0]?.selesaikan(hasilContoh);
    await panel.buka('untuk dilihat');
    await panel.klik('Periksa teks laporan');
  };

  test('is kept in the workbook and checked at once: one press saves and computes', async () => {
    const disimpan: string[] = [];
    await buka({
      simpanNaskah: (teks) => {
        disimpan.push(teks);
        return Promise.resolve('Naskah LKj');
      },
    });
    expect(panel.tombol('Simpan dan periksa').getAttribute('aria-disabled')).toBe('true');
    await ketik(panel.wadah, 'Teks laporan', 'Capaian 113,23%.');
    await panel.klik('Simpan dan periksa');
    await tunggu();
    expect(disimpan).toEqual(['Capaian 113,23%.']);
    expect(panel.jalan).toHaveLength(2);
    const asal = { lembar: 'Naskah LKj', baris: 1, kolom: 0 };
    await panel.jalan[1]?.selesaikan({ ...hasilContoh, naskah: [{ teks: 'Capaian 113,23%.', asal }] });
    expect(panel.teks()).toContain('1 paragraf teks laporan terbaca');
    expect(panel.adaTombol('Hitung ulang')).toBe(false);
  });

  test('that cannot be kept stays in its field', async () => {
    await buka({ simpanNaskah: () => Promise.reject(new GalatCapaian('BUKU_TERPROTEKSI')) });
    await ketik(panel.wadah, 'Teks laporan', 'Capaian 113,23%.');
    await panel.klik('Simpan dan periksa');
    await tunggu();
    expect(peringatan()).toContain('diproteksi');
    expect(panel.wadah.querySelector('textarea')?.value).toBe('Capaian 113,23%.');
    expect(panel.adaTombol('Hitung ulang')).toBe(false);
    expect(panel.jalan).toHaveLength(1);
  });
});
