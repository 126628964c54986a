import { serialDari } from '../../src/dasar/tanggal';
import { sisipkan } from '../../src/excel/masukan/sisipkan';
import { bandingkanAturanBuku, hitungCapaian } from '../../src/hitung';
import { contohLkj2023 } from '../../src/templat/contoh';
import { createSheet } from '@capaian/stand-in/workbook/new-workbook';
import type { Cell, Sheet, Workbook } from '@capaian/stand-in/workbook/model';
import { bukaBuku, bukaSalinan, lembarBerisi, lembarBernama, namaLembar } from '../excel/buku-uji';

const WAKTU = new Date(2026, 10, 29);

const baris = (lembar: Sheet): Cell[][] =>
  [...lembar.rows].sort((a, b) => a[0] - b[0]).map(([, isi]) => [...isi].sort((a, b) => a[0] - b[0]).map((s) => s[1]));
const sebagaiTeks = ({ value }: Cell): string => (typeof value === 'object' ? '' : String(value));
const teks = (lembar: Sheet): string[] => baris(lembar).flatMap((b) => b.map((sel) => sebagaiTeks(sel)));
const barisDengan = (lembar: Sheet, kata: string): Cell[] =>
  baris(lembar).find((b) => b.some((sel) => sel.value === kata)) ?? [];

let contoh: Workbook;

beforeAll(async () => {
  const { buku } = await bukaBuku([createSheet('Sheet1')]);
  await sisipkan(contohLkj2023());
  contoh = buku;
});

describe('LKj Banding', () => {
  test('a figure under the rules of 2022 and of 2024 side by side, live, with the value that makes the difference', async () => {
    const { buku } = await bukaSalinan(contoh);
    const banding = await bandingkanAturanBuku([2022, 2024]);
    expect(banding.berubah.length).toBeGreaterThan(3);
    const hasil = await hitungCapaian({ waktu: WAKTU, lapisan: { banding: [2022, 2024] } });
    expect(hasil.verifikasi.berbeda).toEqual([]);
    const lembar = lembarBernama(buku, 'LKj Banding');
    for (const { nama } of banding.berubah) expect([nama, barisDengan(lembar, nama).length]).toEqual([nama, 6]);
    const ikpa = banding.berubah.find((b) => b.kunci === 'ikpa');
    const [, , kiri, kanan, selisih, sebab] = barisDengan(lembar, ikpa?.nama ?? '');
    const cetak = (sel: Cell | undefined): string => Number(sel?.value).toFixed(2).replace('.', ',');
    expect([cetak(kiri), cetak(kanan)]).toEqual(ikpa?.tampil);
    expect(kiri?.formula).toMatch(/'LKj Data'!|^=?[A-Z]+\d+/);
    expect(Number(selisih?.value)).toBeCloseTo(Number(kanan?.value) - Number(kiri?.value), 10);
    expect(sebab && sebagaiTeks(sebab)).toMatch(
      /Deviasi Halaman III DIPA: 10 \(PER-5\/PB\/2022, .+\) → 15 \(PER-5\/PB\/2024, /,
    );
    // The report's own figures are by its own year, as before.
    expect(hasil.angka.find((a) => a.kunci === 'ikpa')?.tampil).toBe('89,45');
  });

  test('is emptied, not taken away, when it is switched off, and is never there unasked', async () => {
    const { buku } = await bukaSalinan(contoh);
    await hitungCapaian({ waktu: WAKTU });
    expect(namaLembar(buku)).not.toContain('LKj Banding');
    await hitungCapaian({ waktu: WAKTU, lapisan: { banding: [2023, 2024] } });
    const { tanpaTabel } = await hitungCapaian({ waktu: WAKTU });
    expect(tanpaTabel).not.toContain('LKj Banding');
    expect(teks(lembarBernama(buku, 'LKj Banding')).join(' ')).toMatch(/dimatikan pada hitungan terakhir/);
  });
});

const PK = lembarBerisi('PK', [
  ['Capaian Kinerja Tahun 2024'],
  ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
  [1, 'Sasaran satu', 'Jumlah layanan selesai', 50, 48],
]);

describe('LKj Kalender', () => {
  const hitungKalender = async (...lain: Sheet[]) => {
    const { buku } = await bukaBuku([PK, ...lain]);
    const hasil = await hitungCapaian({ waktu: WAKTU, lapisan: { kalender: true } });
    expect(hasil.verifikasi.berbeda).toEqual([]);
    return { buku, hasil, lembar: lembarBernama(buku, 'LKj Kalender') };
  };
  const RPD_IV = 'Pemutakhiran RPD Halaman III DIPA triwulan IV';

  test('the year of the run with rule and evidence; dates are days that Excel can count with', async () => {
    const { lembar } = await hitungKalender();
    const [tanggal, hari, , cara, peraturan] = barisDengan(lembar, RPD_IV);
    expect(tanggal?.value).toBe(serialDari('2026-10-14'));
    expect(tanggal?.style.numberFormat).toContain('dd/mm/yyyy');
    expect([hari?.value, cara?.value, peraturan?.value]).toEqual([
      'Rabu',
      'Hari kerja ke-10 bulan Oktober',
      'PER-5/PB/2024',
    ]);
    expect(teks(lembar)).toContain('daftar bawaan');
  });

  test('working days follow the table of holidays in the workbook, and its cells are named', async () => {
    const libur = lembarBerisi('Libur', [
      ['Hari Libur dan Cuti Bersama Tahun 2026'],
      ['Tanggal', 'Keterangan'],
      ['5 Oktober', 'Libur daerah'],
      ['12–13 Oktober', 'Libur daerah'],
    ]);
    const { lembar, hasil } = await hitungKalender(libur);
    const [tanggal, , , cara] = barisDengan(lembar, RPD_IV);
    expect(tanggal?.value).toBe(serialDari('2026-10-19'));
    expect(cara?.value).toBe('Hari kerja ke-10 bulan Oktober; libur yang dilewati: 5, 12, 13');
    expect(teks(lembar)).toEqual(expect.arrayContaining(['Libur daerah', 'Libur!A3', 'Libur!A4']));
    expect(hasil.hariLibur.map((h) => h.tanggal)).toEqual(['2026-10-05', '2026-10-12', '2026-10-13']);
  });

  test('a note beside a date stays with its date', async () => {
    const { buku, lembar } = await hitungKalender();
    const ke = [...lembar.rows].find(([, isi]) => isi.get(2)?.value === RPD_IV)?.[0] ?? -1;
    const sel = lembar.rows.get(ke)?.get(6);
    if (!sel) throw new Error('The calendar has no column for notes.');
    lembar.rows.get(ke)?.set(6, { ...sel, value: 'sudah diajukan' });
    await hitungCapaian({ waktu: WAKTU, lapisan: { kalender: true } });
    expect(barisDengan(lembarBernama(buku, 'LKj Kalender'), RPD_IV).map((s) => s.value)).toContain('sudah diajukan');
  });
});
