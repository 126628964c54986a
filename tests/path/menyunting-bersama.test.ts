import { readFile } from 'node:fs/promises';
import { SETELAN } from '../../src/excel/kawat/daftar-lembar';
import { type HasilHitung, hitungCapaian, type Kemajuan } from '../../src/hitung';
import { kamus } from '../../src/locales';
import { bootOfficeInNode, installGlobals } from '@capaian/stand-in/client/node';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { ExcelHost } from '@capaian/stand-in/host/host';
import { getValue } from '@capaian/stand-in/workbook/cells';
import type { Workbook } from '@capaian/stand-in/workbook/model';
import { lembarBernama, namaLembar, salinan } from '../excel/buku-uji';
import { Rekan } from '../excel/rekan';
import { SAMPLE } from './run';

/** Between which two steps of a run something happens. */
type Saat = 'hitung' | 'tulis' | 'verifikasi';
const SETELAH_DIBACA: Saat = 'hitung';
const SEBELUM_DITULIS: Saat = 'tulis';
const SEBELUM_DICOCOKKAN: Saat = 'verifikasi';

let contoh: Workbook;
let host: ExcelHost;
let buku: Workbook;
let rekan: Rekan;

beforeAll(async () => {
  contoh = await openWorkbook(new Uint8Array(await readFile(SAMPLE)), 'LKj.xlsx');
  installGlobals(await bootOfficeInNode({ execute: (isi, kabari) => host.execute(isi, kabari) }));
});

beforeEach(() => {
  buku = salinan(contoh);
  host = new ExcelHost(buku);
  rekan = new Rekan(host);
});

/** Runs, and lets something happen once between two steps. */
function hitungSementara(saat: Saat, terjadi: () => void): Promise<HasilHitung> {
  let sudah = false;
  return hitungCapaian({
    kemajuan: ({ tahap }: Kemajuan) => {
      if (tahap !== saat || sudah) return;
      sudah = true;
      terjadi();
    },
  });
}

const PK = { lembar: 'PK 2023', baris: 12, kolom: 4 } as const;

describe('a colleague edits the same workbook while a run is under way', () => {
  it('a source cell that held a text: no formula can notice it, the run says it with the cell', async () => {
    expect(getValue(lembarBernama(buku, PK.lembar), PK.baris, PK.kolom)).toBe('80,09**');
    const { verifikasi } = await hitungSementara(SETELAH_DIBACA, () =>
      rekan.isi(PK.lembar, PK.baris, PK.kolom, '85,00**'),
    );
    expect(verifikasi.cocok).toBe(verifikasi.angka);
    expect(verifikasi.sumberBerubah).toEqual([PK]);
  });

  it.each([SETELAH_DIBACA, SEBELUM_DITULIS, SEBELUM_DICOCOKKAN])(
    'a source cell that held a number, at “%s”: said, and every figure that Excel now has otherwise is named',
    async (saat) => {
      const sel = { lembar: 'Kluster', baris: 4, kolom: 2 };
      expect(typeof getValue(lembarBernama(buku, sel.lembar), sel.baris, sel.kolom)).toBe('number');
      const { verifikasi } = await hitungSementara(saat, () => rekan.isi(sel.lembar, sel.baris, sel.kolom, 12.5));
      expect(verifikasi.sumberBerubah).toEqual([sel]);
      expect(verifikasi.berbeda.length).toBeGreaterThan(0);
      const { verifikasi: ulang } = await hitungCapaian();
      expect(ulang).toEqual({ angka: ulang.angka, cocok: ulang.angka, berbeda: [] });
    },
  );

  it('a source cell that becomes an error is the cause of what differs, and nobody has changed data', async () => {
    const sel = { lembar: 'Kluster', baris: 4, kolom: 2 };
    const { verifikasi } = await hitungSementara(SEBELUM_DITULIS, () =>
      rekan.isi(sel.lembar, sel.baris, sel.kolom, { error: '#DIV/0!' }),
    );
    expect(verifikasi.sumberGalat).toEqual([{ sel, galat: '#DIV/0!', berkas: [] }]);
    expect(verifikasi).not.toHaveProperty('sumberBerubah');
    expect(verifikasi.berbeda.length).toBeGreaterThan(20);
  });

  it('a row typed below a table is a change of the table', async () => {
    const tabel = (await hitungCapaian()).tabel.find(({ rentang }) => rentang.lembar === 'PK 2023');
    if (!tabel) throw new Error('The sample has a table on PK 2023.');
    const { baris, kolom, jumlahBaris } = tabel.rentang;
    const sel = { lembar: 'PK 2023', baris: baris + jumlahBaris, kolom };
    const { verifikasi } = await hitungSementara(SEBELUM_DITULIS, () =>
      rekan.isi(sel.lembar, sel.baris, sel.kolom, 11),
    );
    expect(verifikasi.sumberBerubah).toEqual([sel]);
  });

  it('nobody edits: nothing is said', async () => {
    expect((await hitungCapaian()).verifikasi).not.toHaveProperty('sumberBerubah');
  });

  it.each([
    ['deleted', () => rekan.hapusLembar('IKPA')],
    ['renamed', () => rekan.namaiLembar('IKPA', 'IKPA 2023')],
  ])('a source sheet is %s before the write: nothing is written, and the sheet is named', async (_apa, terjadi) => {
    const lembar = namaLembar(buku).length;
    const galat = { kode: 'GAGAL_MENULIS', rincian: { kode: 'BUKU_BERUBAH', lembar: 'IKPA' } };
    await expect(hitungSementara(SEBELUM_DITULIS, terjadi)).rejects.toMatchObject(galat);
    expect(namaLembar(buku).filter((nama) => nama.startsWith('LKj'))).toEqual([]);
    expect(namaLembar(buku).length).toBeLessThanOrEqual(lembar);
    expect([...buku.settings.keys()]).not.toContain(SETELAN.riwayat);
  });

  it('a sheet is added before the write: it is left alone, and ours are written beside it', async () => {
    const { lembar, verifikasi } = await hitungSementara(SEBELUM_DITULIS, () => rekan.tambahLembar('Rapat'));
    expect(namaLembar(buku)).toEqual(expect.arrayContaining(['Rapat', ...lembar]));
    expect(verifikasi.cocok).toBe(verifikasi.angka);
  });

  it('a sheet is added under the name of one of ours: nothing is written, and the name is told', async () => {
    const galat = { kode: 'GAGAL_MENULIS', rincian: { kode: 'BUKU_BERUBAH', lembar: 'LKj NKA' } };
    await expect(hitungSementara(SEBELUM_DITULIS, () => rekan.tambahLembar('LKj NKA'))).rejects.toMatchObject(galat);
    expect(namaLembar(buku).filter((nama) => nama.startsWith('LKj'))).toEqual(['LKj NKA']);
  });

  it('a figure of ours is typed over before the check: the cell is named with both numbers', async () => {
    const { verifikasi, angka } = await hitungSementara(SEBELUM_DICOCOKKAN, () => {
      host.settle();
      const sheet = lembarBernama(buku, 'LKj NKA');
      const [[baris, kolom] = []] = [...sheet.rows].flatMap(([b, isi]) =>
        [...isi].flatMap(([k, { formula, value }]) => (formula && typeof value === 'number' ? [[b, k] as const] : [])),
      );
      if (baris === undefined || kolom === undefined) throw new Error('LKj NKA has figures.');
      rekan.isi('LKj NKA', baris, kolom, 1);
    });
    expect(angka.length).toBeGreaterThan(0);
    expect(verifikasi.berbeda).toContainEqual(expect.objectContaining({ excel: '1' }));
    expect(verifikasi).not.toHaveProperty('sumberBerubah');
  });

  it('what a colleague writes in the notes of LKj Reviu before a refresh writes them anew stays', async () => {
    await hitungCapaian();
    await hitungSementara(SEBELUM_DITULIS, () => rekan.isi('LKj Reviu', 4, 10, 'sudah dibahas'));
    const isi = [...lembarBernama(buku, 'LKj Reviu').rows.values()].flatMap((baris) => [...baris.values()]);
    expect(isi.map(({ value }) => value)).toContain('sudah dibahas');
  });

  it.each(['LKj NKA', 'IKPA'])('%s is deleted between the write and the check: the run says so', async (nama) => {
    const galat = { kode: 'GAGAL_VERIFIKASI', rincian: { kode: 'ItemNotFound' } };
    await expect(hitungSementara(SEBELUM_DICOCOKKAN, () => rekan.hapusLembar(nama))).rejects.toMatchObject(galat);
    expect(kamus('id').galat.GAGAL_VERIFIKASI(galat.rincian).apa).toContain('dihapus');
  });
});

describe('two panes on one workbook', () => {
  it('both make the first report at once: whoever is told that it went well finds its sheets', async () => {
    const akhir = await Promise.allSettled([hitungCapaian(), hitungCapaian()]);
    const berhasil = akhir.flatMap((satu) => (satu.status === 'fulfilled' ? [satu.value] : []));
    expect(berhasil.length).toBeGreaterThan(0);
    for (const { lembar } of berhasil) expect(namaLembar(buku)).toEqual(expect.arrayContaining(lembar));
    for (const satu of akhir)
      if (satu.status === 'rejected') expect(satu.reason).toMatchObject({ kode: 'GAGAL_MENULIS' });
  });

  it('both refresh at once: both end well, or one is told to try again; the next run finds every figure', async () => {
    await hitungCapaian();
    const akhir = await Promise.allSettled([hitungCapaian(), hitungCapaian()]);
    const gagal = akhir.flatMap((satu) => (satu.status === 'rejected' ? [satu.reason as unknown] : []));
    for (const galat of gagal) expect(galat).toMatchObject({ kode: expect.stringMatching(/^GAGAL_/) as string });
    const { verifikasi, lembar } = await hitungCapaian();
    expect(verifikasi.cocok).toBe(verifikasi.angka);
    expect(namaLembar(buku).filter((nama) => nama.startsWith('LKj '))).toEqual(lembar);
  });
});

describe('the connection', () => {
  it.each(['baca', 'tulis', 'verifikasi'] as const)(
    'is lost while it does “%s”: a sentence and a way on',
    async (saat) => {
      await hitungCapaian();
      let putus = false;
      const asli = host;
      host = Object.assign(Object.create(asli) as ExcelHost, {
        execute: (isi: string) => {
          if (!putus) return asli.execute(isi);
          return JSON.stringify({ Results: [], Error: { Code: 'ConnectionFailure', Message: 'ConnectionFailure' } });
        },
      });
      const jalan = hitungCapaian({ kemajuan: ({ tahap }) => (putus ||= tahap === saat) });
      const galat: unknown = await jalan.catch((sebab: unknown) => sebab);
      // After the figures come the looks: what is lost then leaves sheets that stand without them, and names those.
      const kode = { baca: 'GAGAL_MEMBACA', tulis: 'GAGAL_MENULIS', verifikasi: 'GAGAL_MENULIS_RUSAK' }[saat];
      expect(galat).toMatchObject({ kode, rincian: { kode: 'ConnectionFailure' } });
      host = asli;
      const { verifikasi } = await hitungCapaian();
      expect(verifikasi.cocok).toBe(verifikasi.angka);
    },
  );

  it('is lost in the midst of writing and stays lost: the sheets that may be half-written are named', async () => {
    const { lembar } = await hitungCapaian();
    const asli = host;
    let permintaan = 0;
    host = Object.assign(Object.create(asli) as ExcelHost, {
      execute: (isi: string) => {
        if (permintaan > 0 && (permintaan += 1) > 2) {
          return JSON.stringify({ Results: [], Error: { Code: 'ConnectionFailure', Message: 'ConnectionFailure' } });
        }
        return asli.execute(isi);
      },
    });
    const jalan = hitungCapaian({
      kemajuan: ({ tahap }) => {
        if (tahap === 'tulis') permintaan ||= 1;
      },
    });
    const galat = { kode: 'GAGAL_MENULIS_RUSAK', rincian: { lembar: lembar.join(', ') } };
    await expect(jalan).rejects.toMatchObject(galat);
    host = asli;
    const { verifikasi } = await hitungCapaian();
    expect(verifikasi.cocok).toBe(verifikasi.angka);
  });
});
