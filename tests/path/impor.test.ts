import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { getCell } from '@capaian/stand-in/workbook/cells';
import { findSheet } from '@capaian/stand-in/workbook/sheet-names';
import { myIntress, satkerIkpa } from '../fixtures/layouts/ikpa-satker';
import { type Tata, tulisBuku } from '../fixtures/layouts/sheet-writer';
import { bukanBukuKerja, tanpaTabelDikenal } from '../fixtures/workbooks';
import { berkasIkpa, berkasSatker, TANGGAL_BERKAS } from '../impor/satker-contoh';
import { hitungBytes, type Outcome, type ResultJson } from './run';

interface HasilImporJson extends ResultJson {
  impor?: { berkas: string; lembar: string | null; tabel: number; kode: string | null; alasan: string | null }[];
  pilihan: { kunci: string; perihal: string; dipilih: string | null; sel: string }[];
  kemiripan: { kunci: string; sel: string | null }[];
  bukanMasukan: { sebutan: string; rentang: string }[];
  kelengkapan: object[];
  cakupan: { diuji: number; semua: number; belumDiuji: string[] };
}

const PK: Tata = {
  nama: 'PK',
  baris: [
    ['PERJANJIAN KINERJA TAHUN 2025'],
    ['DIREKTORAT CONTOH'],
    ['No', 'Sasaran Program', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
    [1, 'Meningkatnya mutu layanan', 'Persentase layanan sesuai standar', '80%', '88,04%', '110%'],
    [2, 'Meningkatnya tata kelola', 'Nilai IKPA Direktorat Contoh', 81, 90.09, '111,22%'],
  ],
};

const hasil = ({ json }: Outcome): HasilImporJson => {
  if (!json) throw new Error('The run has written no result.');
  return json as HasilImporJson;
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'capaian-impor-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes files that satkers sent, and gives the arguments that name them. */
async function kirim(...berkas: readonly { nama: string; bytes: Uint8Array }[]): Promise<string[]> {
  const perintah: string[] = [];
  for (const { nama, bytes } of berkas) {
    await writeFile(join(folder, nama), bytes);
    await utimes(join(folder, nama), TANGGAL_BERKAS, TANGGAL_BERKAS);
    perintah.push('--impor', join(folder, nama));
  }
  return perintah;
}

describe('thirty-one workbooks of satkers', () => {
  const BANYAK = 31;
  let impor: Outcome;
  let sebuku: Outcome;
  beforeAll(async () => {
    impor = await hitungBytes(await tulisBuku(PK), ...(await kirim(...(await berkasSatker(BANYAK)))));
    const lembar = satkerIkpa(BANYAK).map((satu, n) => ({ ...myIntress([satu], 0), nama: `Satker ${n + 1}` }));
    sebuku = await hitungBytes(await tulisBuku(PK, ...lembar));
  });

  it('give the figures of the same tables in one workbook', () => {
    const angka = (satu: Outcome) =>
      hasil(satu).angka.map(({ kunci, nilai, tampil, status }) => ({ kunci, nilai, tampil, status }));
    expect(impor.code).toBe(0);
    expect(angka(impor).length).toBeGreaterThan(BANYAK);
    expect(angka(impor)).toEqual(angka(sebuku));
    expect(hasil(impor).verifikasi.berbeda).toEqual([]);
  });

  it('are named one by one in the result', () => {
    expect(hasil(sebuku).impor).toBeUndefined();
    expect(hasil(impor).impor).toHaveLength(BANYAK);
    expect(hasil(impor).impor?.[4]).toEqual({
      berkas: 'IKPA Sentra 5.xlsx',
      lembar: 'IKPA Sentra 5',
      tabel: 1,
      baris: 1,
      karantina: 0,
      dilewati: [],
      kode: null,
      alasan: null,
      lembarLama: null,
      kembaran: [],
    });
    expect(impor.err).toContain(
      'Diimpor: IKPA Sentra 5.xlsx ke lembar “IKPA Sentra 5” (1 tabel, 1 baris, 0 sel belum terbaca)',
    );
  });

  it('stay to be traced: every figure leads to a cell that holds it, with file and date as its source', async () => {
    const buku = await openWorkbook(impor.saved ?? new Uint8Array(), 'hasil.xlsx');
    const asal = hasil(impor).angka.flatMap((satu) => satu.asal);
    const lembarAsal = new Set(asal.map((sel) => sel.slice(0, sel.lastIndexOf('!'))));
    expect(lembarAsal).toEqual(new Set(['PK', ...(hasil(impor).impor ?? []).map(({ lembar }) => lembar)]));
    const data = findSheet(buku, 'LKj Data');
    const baris = [...(data?.rows.values() ?? [])].map((satu) =>
      [...satu.values()].map(({ value, formula }) => formula ?? (typeof value === 'string' ? value : '')),
    );
    const bersumber = baris.filter((isi) => isi.some((teks) => teks.includes("'IKPA Sentra 5'!")));
    expect(bersumber.length).toBeGreaterThan(5);
    for (const isi of bersumber) {
      expect(isi.find((teks) => teks.startsWith('IKPA Sentra 5.xlsx'))).toMatch(
        /^IKPA Sentra 5\.xlsx \(berkas 3 Oktober 2025\), lembar Data!A3:U7, diimpor \d{1,2} \p{L}+ 20\d\d$/u,
      );
    }
    const lembar = findSheet(buku, 'IKPA Sentra 5');
    expect(lembar && getCell(lembar, 3, 5)?.value).toBe('SENTRA CONTOH 5');
  });
});

describe('files that cannot be imported', () => {
  it('end the run with code 2 when one is no workbook, and nothing is written', async () => {
    const [baik] = await berkasSatker(1);
    const perintah = await kirim(
      { nama: 'acak.xlsx', bytes: bukanBukuKerja() },
      { nama: 'IKPA.xlsx', bytes: baik?.bytes ?? new Uint8Array() },
    );
    const { code, err, saved, json } = await hitungBytes(await tulisBuku(PK), ...perintah);
    expect({ code, saved, json }).toEqual({ code: 2, saved: null, json: null });
    expect(err).toMatch(/Galat BUKAN_BUKU_KERJA: Berkas “acak\.xlsx” bukan buku kerja Excel/);
  });

  it('end it with code 2 when one is not there', async () => {
    const { code, err } = await hitungBytes(await tulisBuku(PK), '--impor', join(folder, 'tidak-ada.xlsx'));
    expect(code).toBe(2);
    expect(err).toContain('BERKAS_TIDAK_ADA');
  });

  it('are told and passed over when they hold no known table', async () => {
    const perintah = await kirim({ nama: 'jadwal.xlsx', bytes: await tanpaTabelDikenal() });
    const keluaran = await hitungBytes(await tulisBuku(PK), ...perintah);
    expect(keluaran.code).toBe(0);
    expect(keluaran.err).toContain('Tidak diimpor: jadwal.xlsx. Tidak ada tabel LKj yang dikenali di berkas');
    expect(hasil(keluaran).impor).toMatchObject([{ berkas: 'jadwal.xlsx', lembar: null, kode: 'TIDAK_ADA_TABEL' }]);
  });

  it('leave code 1 when nothing at all can be computed', async () => {
    const perintah = await kirim({ nama: 'jadwal.xlsx', bytes: await tanpaTabelDikenal() });
    const { code, saved } = await hitungBytes(await tanpaTabelDikenal(), ...perintah);
    expect({ code, saved }).toEqual({ code: 1, saved: null });
  });
});

describe('what else the command line brings', () => {
  it('narrative is kept on a sheet of our own, checked against the figures, and replaced by the next one', async () => {
    const jalur = join(folder, 'naskah.txt');
    await writeFile(jalur, 'Paragraf lama.\r\n\r\nParagraf lama kedua.\r\nKetiga.');
    const pertama = await hitungBytes(await tulisBuku(PK), '--narasi', jalur);
    expect(pertama.err).toContain('Teks laporan disimpan di lembar “Naskah LKj”');
    const naskah = 'Nilai IKPA Direktorat Contoh tahun 2025 adalah 90,09 dari target 81.';
    await writeFile(jalur, naskah);
    const kedua = await hitungBytes(pertama.saved ?? new Uint8Array(), '--narasi', jalur);
    const tentang = hasil(kedua).temuan.filter(({ sel }) => sel.includes('Naskah LKj!A2'));
    expect(tentang.map(({ pesan }) => pesan).join()).toContain(
      'tercantum 90,09, sesuai dengan hasil hitungan dari tabel',
    );
    const lembar = findSheet(await openWorkbook(kedua.saved ?? new Uint8Array(), 'hasil.xlsx'), 'Naskah LKj');
    const isi = [0, 1, 2, 3].map((baris) => lembar && (getCell(lembar, baris, 0)?.value ?? null));
    expect(isi).toEqual(['Naskah Laporan', naskah, null, null]);
  });

  it('an answer settles what the reader asked, about an imported table too', async () => {
    const ragu: Tata = {
      nama: 'Data',
      baris: [
        ['NILAI INDEKS KEPUASAN MASYARAKAT (IKM) SATKER TAHUN 2025'],
        ['No', 'Satuan Kerja', 'Nilai IKM', 'Mutu'],
        [1, 'Sentra Melati', '89.655', 'A'],
        [2, 'Sentra Mawar', '87', 'B'],
      ],
    };
    const perintah = await kirim({ nama: 'IKM.xlsx', bytes: await tulisBuku(ragu) });
    const tanya = hasil(await hitungBytes(await tulisBuku(PK), ...perintah));
    expect(tanya.pilihan).toMatchObject([{ perihal: 'pemisah', dipilih: null, sel: 'IKM!C2' }]);
    expect(tanya.impor).toMatchObject([{ karantina: 1 }]);
    const [{ kunci } = { kunci: '' }] = tanya.pilihan;
    const jawaban = ['--jawab', `${kunci}=inggris`, '--jawab', 'tidak/ditanya=ya'];
    const sesudah = await hitungBytes(await tulisBuku(PK), ...perintah, ...jawaban);
    expect(hasil(sesudah).pilihan).toMatchObject([{ kunci, dipilih: 'inggris' }]);
    expect(hasil(sesudah).tabel.flatMap(({ karantina }) => karantina)).toEqual([]);
    expect(sesudah.err).toContain('Jawaban tidak dipakai: buku kerja ini tidak menanyakan “tidak/ditanya”');
    expect(sesudah.err).not.toContain(kunci);
  });

  it('the JSON says how far the review reached', async () => {
    const { cakupan, bukanMasukan, kemiripan, kelengkapan } = hasil(await hitungBytes(await tulisBuku(PK)));
    expect(cakupan.diuji + cakupan.belumDiuji.length).toBeLessThanOrEqual(cakupan.semua);
    expect(cakupan.semua).toBeGreaterThan(3);
    expect(cakupan.belumDiuji.every((sel) => /^PK![A-Z]+\d+$/.test(sel))).toBe(true);
    expect({ bukanMasukan, kemiripan, kelengkapan }).toEqual({ bukanMasukan: [], kemiripan: [], kelengkapan: [] });
  });

  it('layers of the review are written when they are asked for', async () => {
    const polos = await hitungBytes(await tulisBuku(PK), '--atur', 'catatanReviu=tidak');
    expect(hasil(polos).lembar).not.toContain('Catatan Hasil Reviu');
    const dengan = await hitungBytes(await tulisBuku(PK), '--atur', 'catatanReviu=ya', '--atur', 'tandaPeriksa=ya');
    expect(hasil(dengan).lembar).toContain('Catatan Hasil Reviu');
  });

  it.each([
    ['--jawab', 'tanpasamadengan'],
    ['--atur', 'tandaPeriksa=mungkin'],
  ])('%s %s is an argument that is wrong', async (pilihan, nilai) => {
    const { code, err } = await hitungBytes(await tulisBuku(PK), pilihan, nilai);
    expect(code).toBe(2);
    expect(err).toContain(`ARGUMEN_SALAH: Argumen “${pilihan} ${nilai}”`);
  });
});

describe('what a saved workbook remembers', () => {
  it('an import made anew takes the place of the one before, in a later session too', async () => {
    const [satu, dua] = satkerIkpa(2);
    if (!satu || !dua) throw new Error('Two satkers were asked for.');
    const pertama = await hitungBytes(await tulisBuku(PK), ...(await kirim(await berkasIkpa('IKPA.xlsx', satu))));
    const kedua = await hitungBytes(
      pertama.saved ?? new Uint8Array(),
      ...(await kirim(await berkasIkpa('IKPA.xlsx', dua))),
    );
    expect(kedua.code).toBe(0);
    expect(hasil(kedua).impor).toMatchObject([{ lembar: 'IKPA', lembarLama: null }]);
    expect(hasil(kedua).tabel.filter(({ jenis }) => jenis === 'ikpaSatker')).toHaveLength(1);
  });
});
