import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bacaStatusTemuan, tulisStatusTemuan } from '../../src/excel/tulis/status-temuan';
import { type HasilHitung, hitungCapaian } from '../../src/hitung';
import { bootOfficeInNode, installGlobals } from '@capaian/stand-in/client/node';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { ExcelHost } from '@capaian/stand-in/host/host';
import { plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { Cell, Sheet, Workbook } from '@capaian/stand-in/workbook/model';
import { validityErrors } from '../file/validity';
import { bukaSalinan, isiLembar, lembarBernama, namaLembar } from '../excel/buku-uji';
import { hitungBytes } from '../path/run';

const CONTOH = join(__dirname, '../../samples/LKj-Ditjen-Rehsos-2023.xlsx');
const CATATAN = 'Catatan Hasil Reviu';
const SEMUA = { tandaPeriksa: true, catatanReviu: true } as const;

/** The sample after a first run without any layer. */
let dihitung: Workbook;
let pertama: HasilHitung;

beforeAll(async () => {
  const host = new ExcelHost(await openWorkbook(readFileSync(CONTOH), 'contoh.xlsx'));
  installGlobals(await bootOfficeInNode(host));
  pertama = await hitungCapaian();
  dihitung = host.workbook;
});

interface Letak {
  baris: number;
  kolom: number;
  sel: Cell;
}

const isi = (lembar: Sheet): Letak[] =>
  [...lembar.rows].flatMap(([baris, satu]) => [...satu].map(([kolom, sel]) => ({ baris, kolom, sel })));
const teks = (lembar: Sheet): string[] =>
  isi(lembar).flatMap(({ sel: { value } }) => (typeof value === 'string' ? [value] : []));
const barisKunci = (lembar: Sheet, kunci: string): number =>
  isi(lembar).find(({ sel }) => sel.value === kunci)?.baris ?? -1;

function ketik(lembar: Sheet, baris: number, kolom: number, apa: string): void {
  setCell(lembar, baris, kolom, { ...plainCell(apa), style: lembar.rows.get(baris)?.get(kolom)?.style ?? {} });
}

describe('without any layer', () => {
  it('there is no Catatan Hasil Reviu, and no figure wears a mark', () => {
    expect(namaLembar(dihitung)).not.toContain(CATATAN);
    expect(pertama.tanpaTabel).toEqual([]);
    const format = pertama.lembar.flatMap((nama) =>
      isi(lembarBernama(dihitung, nama)).map(({ sel }) => sel.style.numberFormat ?? ''),
    );
    expect(format.filter((satu) => /[✓≈✗]/.test(satu))).toEqual([]);
  });
});

describe('marks beside the checked figures', () => {
  let buku: Workbook;
  let hasil: HasilHitung;

  beforeAll(async () => {
    ({ buku } = await bukaSalinan(dihitung));
    hasil = await hitungCapaian({ lapisan: { tandaPeriksa: true } });
  });

  const format = (kunci: string): string | undefined => {
    const sel = hasil.angka.find((a) => a.kunci === kunci)?.sel;
    return sel ? lembarBernama(buku, sel.lembar).rows.get(sel.baris)?.get(sel.kolom)?.style.numberFormat : undefined;
  };

  it.each([
    ['rataRata/indikator', '0.00"%"\\ "✗"'],
    ['capaian/4', '0.00"%"\\ "✓"'],
    ['capaian/7', '0.00"%"\\ "≈"'],
    ['kluster/2/total/persen', '0.00"%"\\ "✓"'],
    ['ikpa/02704', '0.00\\ "✓"'],
  ])('%s', (kunci, harapan) => {
    // Behind the mark the room that every number has.
    expect(format(kunci)).toBe(`${harapan}_-`);
  });

  it('the cells keep their numbers and formulas: Excel gets the same figures', () => {
    expect(hasil.verifikasi.berbeda).toEqual([]);
    expect(hasil.verifikasi.angka).toBe(pertama.verifikasi.angka);
    const angka = (h: HasilHitung): unknown => h.angka.map((a) => [a.kunci, a.nilai, a.sel]);
    expect(angka(hasil)).toEqual(angka(pertama));
  });

  it('every sheet with marks explains them under its tables, in words', () => {
    const bertanda = hasil.lembar.filter((nama) =>
      isi(lembarBernama(buku, nama)).some(({ sel }) => /"[✓≈✗]"/.test(sel.style.numberFormat ?? '')),
    );
    expect(bertanda.length).toBeGreaterThanOrEqual(7);
    expect(bertanda).not.toContain('LKj Reviu');
    for (const nama of bertanda) {
      expect(teks(lembarBernama(buku, nama)).filter((t) => t.includes('Tanda: ✓ diuji dan cocok'))).not.toEqual([]);
    }
  });

  it('a finding about words puts no mark beside the number in the same cell', () => {
    const nama = hasil.temuan.find((t) => t.aturan === 'nama-indikator' && t.putusan === 'berbeda');
    expect(nama?.asalPembanding).not.toBeNull();
    const ikhtisar = lembarBernama(buku, 'LKj Ikhtisar');
    const target = isi(ikhtisar).filter(({ sel }) => sel.style.numberFormat === '0"%"\\ "✗"');
    expect(target).toEqual([]);
  });

  it('are copied into no other document', () => {
    const salin = hasil.tabelSalin
      .filter((t) => t.lembar !== 'LKj Reviu')
      .map((t) => t.salin().tsv)
      .join('\n');
    expect(salin).toContain('88,04%');
    expect(salin.split('\n').filter((b) => /\d%?\s?[✓≈✗]/.test(b))).toEqual([]);
  });

  it('are gone when the layer is off again', async () => {
    await hitungCapaian();
    expect(isiLembar(lembarBernama(buku, 'LKj Kluster'))).toEqual(isiLembar(lembarBernama(dihitung, 'LKj Kluster')));
  });
});

describe('Catatan Hasil Reviu', () => {
  it('gives coverage, findings with their status, the 23 points and the draft of the statement', async () => {
    const { buku } = await bukaSalinan(dihitung);
    const salah = pertama.temuan.filter((t) => t.keparahan === 'kesalahan');
    const [satu] = salah;
    if (!satu) throw new Error('The sample has no error.');
    await tulisStatusTemuan(new Map([[satu.kunci, { status: 'diterima', catatan: 'akan dikoreksi' }]]));
    const hasil = await hitungCapaian({ lapisan: { catatanReviu: true } });
    expect(hasil.verifikasi.berbeda).toEqual([]);
    const lembar = lembarBernama(buku, CATATAN);
    const kata = teks(lembar);
    expect(kata).toEqual(
      expect.arrayContaining([
        'DIREKTORAT JENDERAL REHABILITASI SOSIAL',
        '330 dari 347 angka diuji',
        'disepakati: akan dikoreksi',
        '10 dari 10 indikator memiliki target',
        'Diisi pereviu',
      ]),
    );
    // No page ends between the heading of the findings and the first of them.
    const judul = isi(lembar).find(({ sel }) => sel.value === 'A. Temuan')?.baris ?? -1;
    expect(judul).toBeGreaterThan(0);
    expect(lembar.page.rowBreaks.filter((baris) => baris >= judul && baris <= judul + 2)).toEqual([]);
    // A sentence that does not name what it speaks of stands behind the name.
    expect(kata.filter((t) => t.startsWith('Realisasi dalam tabel'))).toEqual([]);
    expect(kata.filter((t) => /^Persentase .+: Realisasi dalam tabel per tahun tercantum 97,04%/.test(t))).toHaveLength(
      1,
    );
    expect(kata.filter((t) => t.startsWith('DRAF: '))).toHaveLength(1);
    // What was agreed to is not mended yet: it counts as open.
    const terbuka = `DRAF BELUM DAPAT DITANDATANGANI: masih ada ${salah.length} temuan`;
    expect(kata.filter((t) => t.includes(terbuka))).toHaveLength(1);
    expect(kata).not.toContain('Nama pereviu');
    expect(kata.filter((t) => t.startsWith('uji/'))).toHaveLength(23);
    const perluDilihat = pertama.temuan.filter((t) => t.putusan !== 'cocok');
    expect(perluDilihat.filter((t) => barisKunci(lembar, t.kunci) < 0)).toEqual([]);
  });

  it('offers the statement for signing once every error is dealt with', async () => {
    const { buku } = await bukaSalinan(dihitung);
    for (const t of pertama.temuan.filter((satu) => satu.keparahan === 'kesalahan')) {
      await tulisStatusTemuan(new Map([[t.kunci, { status: 'diperbaiki', catatan: '' }]]));
    }
    await hitungCapaian({ lapisan: { catatanReviu: true } });
    const kata = teks(lembarBernama(buku, CATATAN));
    expect(kata.filter((t) => t.includes('Belum untuk ditandatangani'))).toEqual([]);
    expect(kata).toEqual(expect.arrayContaining(['Tempat, tanggal', 'Nama pereviu', 'NIP']));
  });

  it('keeps what the reviewer types on it, also while it is switched off', async () => {
    const { buku } = await bukaSalinan(dihitung);
    await hitungCapaian({ lapisan: { catatanReviu: true } });
    const lembar = lembarBernama(buku, CATATAN);
    const kolom = 7;
    ketik(lembar, barisKunci(lembar, 'uji/format-5'), kolom, 'Ya, di Bab IV');
    await hitungCapaian({ lapisan: { catatanReviu: true } });
    expect(lembar.rows.get(barisKunci(lembar, 'uji/format-5'))?.get(kolom)?.value).toBe('Ya, di Bab IV');

    const mati = await hitungCapaian();
    expect(mati.tanpaTabel).toEqual([]);
    const kata = teks(lembar);
    expect(kata.filter((t) => t.startsWith('Lembar ini tidak dipilih'))).toHaveLength(1);
    expect(kata.filter((t) => t.startsWith('DRAF: '))).toEqual([]);
    expect(kata).toContain('Ya, di Bab IV');

    await hitungCapaian({ lapisan: { catatanReviu: true } });
    expect(lembar.rows.get(barisKunci(lembar, 'uji/format-5'))?.get(kolom)?.value).toBe('Ya, di Bab IV');
    expect(teks(lembar).filter((t) => t === 'Ya, di Bab IV')).toHaveLength(1);
  });

  it('shows a status in the reviewer’s own words', async () => {
    const { buku } = await bukaSalinan(dihitung);
    const [satu] = pertama.temuan.filter((t) => t.keparahan === 'kesalahan');
    const reviu = lembarBernama(buku, 'LKj Reviu');
    ketik(reviu, barisKunci(reviu, satu?.kunci ?? ''), 9, 'menunggu Biro Perencanaan');
    await hitungCapaian({ lapisan: { catatanReviu: true } });
    expect(teks(lembarBernama(buku, CATATAN))).toContain('menunggu Biro Perencanaan');
    expect((await bacaStatusTemuan()).get(satu?.kunci ?? '')?.statusBebas).toBe('menunggu Biro Perencanaan');
  });
});

describe('Uji Petik', () => {
  const UJI = 'Uji Petik';

  it('is off by default; a tenth of the figures with their cells, the seed in print, the same sample every time', async () => {
    expect(namaLembar(dihitung)).not.toContain(UJI);
    const { buku } = await bukaSalinan(dihitung);
    const hasil = await hitungCapaian({ lapisan: { ujiPetik: true } });
    expect(hasil.verifikasi.berbeda).toEqual([]);
    const kata = teks(lembarBernama(buku, UJI));
    expect(kata.filter((t) => t.endsWith('35 dari 347 angka · benih 2023'))).toHaveLength(1);
    expect(kata).toEqual(expect.arrayContaining(['Kriteria', 'Sel laporan', 'Hasil reviu', 'Sebab']));
    const kriteria = kata.filter((t) => t.includes('dapat ditelusuri ke dokumen sumbernya'));
    expect(kriteria).toHaveLength(35);
    // Each with the way to its cell.
    const tautan = isi(lembarBernama(buku, UJI)).filter(
      ({ kolom, sel }) => kolom === 3 && typeof sel.value === 'string' && /!\$?[A-Z]+/.test(sel.value),
    );
    expect(tautan).toHaveLength(35);
    await hitungCapaian({ lapisan: { ujiPetik: true } });
    expect(teks(lembarBernama(buku, UJI)).filter((t) => t.includes('dapat ditelusuri'))).toEqual(kriteria);
  });

  it('keeps what the reviewer types, also while it is switched off', async () => {
    const { buku } = await bukaSalinan(dihitung);
    await hitungCapaian({ lapisan: { ujiPetik: true } });
    const lembar = lembarBernama(buku, UJI);
    const pertama =
      isi(lembar).find(({ sel: { value } }) => typeof value === 'string' && value.includes('dapat ditelusuri'))
        ?.baris ?? -1;
    ketik(lembar, pertama, 5, 'Sesuai LRA');
    ketik(lembar, pertama, 6, 'Salah ketik');
    await hitungCapaian();
    expect(teks(lembar)).toEqual(expect.arrayContaining(['Sesuai LRA', 'Salah ketik']));
    expect(teks(lembar).filter((t) => t.includes('dapat ditelusuri'))).toEqual([]);
    await hitungCapaian({ lapisan: { ujiPetik: true } });
    expect([5, 6].map((k) => lembar.rows.get(pertama)?.get(k)?.value)).toEqual(['Sesuai LRA', 'Salah ketik']);
  });
});

it('the layers cost four more round trips and a few hundred actions, nothing when they are off', async () => {
  const { host } = await bukaSalinan(dihitung);
  host.resetCounters();
  await hitungCapaian();
  const tanpa = { ...host.counters };
  host.resetCounters();
  await hitungCapaian({ lapisan: SEMUA });
  const dengan = { ...host.counters };
  // One to read the statuses, three to write the sheet that comes with them, its looks and its prints.
  expect(dengan.roundTrips - tanpa.roundTrips).toBe(4);
  expect(dengan.actions - tanpa.actions).toBeLessThan(350);
  expect(dengan.largestRequest).toBeLessThan(4 * 1024 * 1024);
});

it('a file with both layers, from the command line, is as valid as the one it was made from', async () => {
  const contoh = readFileSync(CONTOH);
  const { json, saved, err } = await hitungBytes(contoh, '--atur', 'tandaPeriksa=ya', '--atur', 'catatanReviu=ya');
  if (!json || !saved) throw new Error(err);
  expect(json.lembar).toContain(CATATAN);
  expect(json.verifikasi.berbeda).toEqual([]);
  const sebelum = new Set(await validityErrors(contoh));
  expect((await validityErrors(saved)).filter((satu) => !sebelum.has(satu))).toEqual([]);
});
