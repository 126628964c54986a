import { readFileSync } from 'node:fs';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { CellValue, Sheet, Workbook } from '@capaian/stand-in/workbook/model';
import { createWorkbook } from '@capaian/stand-in/workbook/new-workbook';
import { sisipkan } from '../../src/excel/masukan/sisipkan';
import { type HasilHitung, hitungCapaian } from '../../src/hitung';
import { kamus } from '../../src/locales';
import { daftarTemplat } from '../../src/locales/id/daftar-templat';
import { reviu } from '../../src/locales/id/reviu';
import { kamusHasil } from '../../src/locales/kamus-hasil';
import { templatKosong } from '../../src/templat/daftar';
import { bukaBuku, bukaSalinan, lembarBerisi, lembarBernama } from '../excel/buku-uji';
import { SAMPLE } from './run';

/** What the report's text says of the sample's figures; each sentence is wrong in one way. */
const NASKAH = [
  'Indikator Kinerja Program 3',
  'Pada kluster lanjut usia hasilnya lebih rendah dibandingkan kluster lainnya.',
];

let hasil: HasilHitung;
let lembar: Workbook['sheets'];
/** Every text of a sheet as it was written, formulas by what they give. */
const teksLembar = ({ rows }: Sheet): string =>
  [...rows.values()]
    .flatMap((baris) => [...baris.values()].flatMap(({ value }) => (typeof value === 'string' ? value : [])))
    .join('\n');
const tertulis = (nama: string): string =>
  lembar
    .filter(({ name }) => name === nama)
    .map(teksLembar)
    .join('\n');

beforeAll(async () => {
  const contoh = await openWorkbook(readFileSync(SAMPLE), 'contoh.xlsx');
  contoh.sheets.push(lembarBerisi('Naskah', [['Naskah Laporan'], ...NASKAH.map((teks): CellValue[] => [teks])]));
  const ganti = (nama: string, baris: number, kolom: number): void => {
    const milik = lembarBernama({ ...contoh }, nama);
    setCell(milik, baris, kolom, { ...plainCell(9_999_999_999_999), style: {} });
  };
  // The totals of the agreement's annex and of the budget by kewenangan.
  ganti('PK Anggaran', 14, 1);
  ganti('Anggaran', 17, 2);
  const { buku } = await bukaSalinan(contoh);
  hasil = await hitungCapaian({ setelan: { batasCapaian: 110 }, lapisan: { catatanReviu: true } });
  lembar = buku.sheets;
});

describe('the sheets say what is so', () => {
  test('7: the check list counts indicators, not those with a figure', () => {
    const catatan = tertulis('Catatan Hasil Reviu');
    expect(catatan).toMatch(/10 indikator kinerja/);
    expect(catatan).not.toContain('indikator dengan target dan realisasi');
  });

  test('9, 10: 95% is the level of confidence', () => {
    const catatan = tertulis('Catatan Hasil Reviu');
    expect(catatan).toMatch(/Perbedaannya dengan kluster .+ tidak signifikan pada tingkat kepercayaan 95%/);
    expect(catatan).not.toMatch(/taraf|tidak nyata/);
  });

  test('11: a figure on or above its target has reached it or passed it', async () => {
    const { buku } = await bukaSalinan(
      createWorkbook('Uji.xlsx', [
        lembarBerisi('PK', [
          ['PERJANJIAN KINERJA TAHUN 2024'],
          ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
          [1, 'Mutu', 'Indeks kepuasan warga yang dilayani', 80, 79],
          [2, 'Mutu', 'Persentase layanan tepat waktu', 90, 90],
        ]),
        lembarBerisi('Naskah', [
          ['Naskah Laporan'],
          ['Indeks kepuasan warga yang dilayani telah melampaui target.'],
          ['Persentase layanan tepat waktu belum mencapai target.'],
        ]),
      ]),
    );
    await hitungCapaian({ lapisan: { catatanReviu: true } });
    const catatan = teksLembar(lembarBernama(buku, 'Catatan Hasil Reviu'));
    expect(catatan).toContain(
      'warga yang dilayani” mencapai atau melampaui target, sedangkan menurut tabel di bawah target',
    );
    expect(catatan).toContain('tepat waktu” di bawah target, sedangkan menurut tabel mencapai atau melampaui target');
  });

  test('12: a total is held against its parts, whatever they are', () => {
    expect(tertulis('Catatan Hasil Reviu')).toContain('penjumlahan rinciannya');
    expect(tertulis('Catatan Hasil Reviu')).not.toContain('penjumlahan kegiatannya');
  });

  test('14: of two budget tables both are named', () => {
    expect(tertulis('Catatan Hasil Reviu')).toMatch(/umlah menurut \p{L}+.*jumlah menurut \p{L}+/u);
    const antar = hasil.temuan.filter(({ aturan }) => aturan === 'jumlah-antar-tabel');
    expect(antar).not.toEqual([]);
    for (const temuan of antar) {
      expect(reviu.kalimat(temuan)).toMatch(/umlah menurut \p{L}+.*jumlah menurut \p{L}+/u);
    }
  });

  test('16: a cap is no limit of the mean', () => {
    const semua = lembar.map(({ name }) => tertulis(name)).join('\n');
    expect(semua).toContain('dengan batas capaian 110%');
    expect(semua).not.toContain('paling tinggi 110%');
  });
});

describe('words of the pane and the templates', () => {
  const kata = kamus('id');

  test('17, 18: a table is called by what it holds', () => {
    expect(kata.baca.jenisTabel.tren).toBe('Target dan realisasi per tahun');
    expect(kata.baca.jenisTabel.nka).toBe('Nilai SMART');
    expect(daftarTemplat.nama.nka).toContain('Nilai SMART');
  });

  test.each([
    ['bulanan', /^Realisasi bulan Januari 2024, dalam satuan indikatornya\.$/],
    ['bulananTegak', /^Realisasi bulan itu, dalam satuan indikatornya\.$/],
  ] as const)('19, 20: the sheet of the template %s asks for realisasi', async (id, petunjuk) => {
    const { buku } = await bukaBuku();
    const [nama = ''] = await sisipkan([templatKosong(id, 2024)]);
    const { validations, rows } = lembarBernama(buku, nama);
    expect(validations.map(({ prompt }) => prompt?.message ?? '')).toContainEqual(expect.stringMatching(petunjuk));
    const teks = [...rows.values()].flatMap((baris) => [...baris.values()].map(({ value }) => value));
    expect(teks.filter((isi) => typeof isi === 'string' && /capaian/i.test(isi))).toEqual([]);
  });

  test('22: an input that holds a word is not called empty', async () => {
    await bukaSalinan(
      createWorkbook('Uji.xlsx', [
        lembarBerisi('PK', [
          ['PERJANJIAN KINERJA TAHUN 2024'],
          ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi'],
          [1, 'Mutu', 'Indeks mutu layanan', 80, '-'],
          [2, 'Mutu', 'Indeks kepuasan warga', 90, 81],
        ]),
      ]),
    );
    const { angka } = await hitungCapaian();
    const kosong = angka.find(({ kunci }) => kunci === 'capaian/1');
    const sebab = kosong?.sebab && kamusHasil('id').sebab[kosong.sebab.kode](kosong.sebab.rincian);
    expect(sebab).toMatch(/belum berisi angka\.$/);
    expect(JSON.stringify(Object.values(kamusHasil('id').sebab).map(String))).not.toContain('belum terisi');
  });
});
