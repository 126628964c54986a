import { ambilPotret } from '../../src/excel/potret/potret';
import { SETELAN } from '../../src/excel/kawat/daftar-lembar';
import { TANDA_TATA } from '../../src/excel/kawat/kepemilikan';
import { terapkan } from '../../src/excel/tulis/terapkan';
import { kamus } from '../../src/locales';
import type { RencanaLaporan } from '../../src/report/rencana';
import type { ActionSeen, ExcelHost } from '@capaian/stand-in/host/host';
import { plainCell, setCell } from '@capaian/stand-in/workbook/cells';
import type { Workbook } from '@capaian/stand-in/workbook/model';
import { createSheet } from '@capaian/stand-in/workbook/new-workbook';
import {
  bukaBuku,
  bukaSalinan,
  isiLembar,
  klienBersama,
  lembarBernama,
  lembarPk,
  namaLembar,
  tulisLengkap,
} from './buku-uji';
import { rencanaBesar, rencanaUji, teks } from './rencana-uji';

/**
 * The small report with a column of notes, the keys beside it. One title's pages break elsewhere than another's on
 * LKj Data, so that a rewrite finds one sheet whose print set-up stays and one whose does not.
 */
function rencanaBercatatan(judul: string): RencanaLaporan {
  const [ikhtisar, data] = rencanaUji({ judul }).lembar;
  if (!ikhtisar || !data) throw new Error('The small plan has two sheets.');
  const baris = [2, 3, 4].flatMap((b) => [teks(b, 4, '', 'isian'), teks(b, 5, `capaian/${b - 1}`, 'kunci')]);
  const bercatatan = {
    ...ikhtisar,
    lebarKolom: [...ikhtisar.lebarKolom, 20, 2],
    sel: [...ikhtisar.sel, ...baris],
    kolomPembaca: { kunci: 5, isian: [4] },
  };
  return { lembar: [bercatatan, { ...data, cetak: { ...data.cetak, potongSebelum: [judul.length] } }] };
}

/** Picks the writing of the second sheet's formulas, when the first holds its own already. */
function lembarKedua(): (aksi: ActionSeen) => boolean {
  let kali = 0;
  return ({ member }) => member === 'Range.formulas' && (kali += 1) === 2;
}

const isi = (buku: Workbook): unknown => ({
  lembar: buku.sheets.map(isiLembar),
  tata: buku.settings.get(SETELAN.tata),
});

let bukuBercatatan: Workbook;

beforeAll(async () => {
  bukuBercatatan = (await buatDenganCatatan()).buku;
});

/** The workbook after a run of an earlier session, with what the reader typed since. */
const bukaDenganCatatan = (): Promise<{ host: ExcelHost; buku: Workbook }> =>
  bukaSalinan(bukuBercatatan, 'afterEachRequest');

async function buatDenganCatatan(): Promise<{ host: ExcelHost; buku: Workbook }> {
  const terbuka = await bukaBuku();
  await tulisLengkap(rencanaBercatatan('Lama'), await ambilPotret());
  const lembar = lembarBernama(terbuka.buku, 'LKj Ikhtisar');
  setCell(lembar, 3, 4, { ...plainCell('catatan saya'), style: lembar.rows.get(3)?.get(4)?.style ?? {} });
  setCell(lembar, 4, 9, plainCell('di kanan'));
  return terbuka;
}

/** Bringing the first sheet forward is not part of the writing: see tampilkan.test.ts. */
const TANPA_TAMPIL = { tetapDiLembar: true };

/** Once the figures stand, every so many actions are enough. */
const LANGKAH_RUPA = 11;

/**
 * Breaks one run after the other off, each at the next action: what it threw, and what was left. Gives how many were
 * taken back and how many ended in a report.
 */
async function patahkanSemua(asli: Workbook, rencana: RencanaLaporan): Promise<{ dikembalikan: number; jadi: number }> {
  const buka = await klienBersama();
  const utuh = buka(asli);
  const potretUtuh = await ambilPotret();
  utuh.host.resetCounters();
  const tertulis = await terapkan(new Excel.RequestContext(), rencana, potretUtuh);
  const sampaiIsi = utuh.host.counters.actions;
  await tertulis.rapikan();
  const semua = utuh.host.counters.actions;
  utuh.host.settle();
  const jadi = isi(utuh.buku);
  const hitung = { dikembalikan: 0, jadi: 0 };
  for (let aksi = 1; aksi <= semua; aksi += aksi <= sampaiIsi ? 1 : LANGKAH_RUPA) {
    const { host, buku } = buka(asli);
    const potret = await ambilPotret();
    host.settle();
    const sebelum = isi(buku);
    host.failAt(aksi, 'GeneralException');
    const hasil: unknown = await tulisLengkap(rencana, potret, TANPA_TAMPIL).catch((sebab: unknown) => sebab);
    host.settle();
    if (hasil instanceof Error) {
      expect({ aksi, hasil }).toMatchObject({ aksi, hasil: { kode: 'GAGAL_MENULIS' } });
      expect({ aksi, sesudah: isi(buku) }).toEqual({ aksi, sesudah: sebelum });
      hitung.dikembalikan += 1;
    } else {
      // What fails once is done the second time: nothing is missing, and nobody has to be told.
      expect({ aksi, hasil }).toMatchObject({ aksi, hasil: { catatan: [] } });
      expect({ aksi, sesudah: isi(buku) }).toEqual({ aksi, sesudah: jadi });
      hitung.jadi += 1;
    }
  }
  return hitung;
}

describe('a run that breaks off at any one of its actions', () => {
  it('leaves the workbook as it was when it was the first, or ends in the report once its figures stand', async () => {
    const { buku } = await bukaBuku();
    const { dikembalikan, jadi } = await patahkanSemua(buku, rencanaUji());
    expect(dikembalikan).toBeGreaterThan(20);
    expect(jadi).toBeGreaterThan(10);
  });

  it("brings back the whole of an earlier session's result with the reader's notes, and says so", async () => {
    const { dikembalikan, jadi } = await patahkanSemua(bukuBercatatan, rencanaBercatatan('Baru'));
    expect(dikembalikan).toBeGreaterThan(20);
    expect(jadi).toBeGreaterThan(10);
  });
});

describe('bringing the old state back', () => {
  it('leaves print set-up and panes as the person has set them', async () => {
    const { host, buku } = await bukaDenganCatatan();
    const lembar = lembarBernama(buku, 'LKj Ikhtisar');
    lembar.page.paperSize = 'Legal';
    lembar.frozen = { rows: 1, columns: 1 };
    const sebelum = isi(buku);
    const potret = await ambilPotret();
    host.failAt(lembarKedua(), 'GeneralException');
    await expect(tulisLengkap(rencanaBercatatan('Baru'), potret)).rejects.toMatchObject({ kode: 'GAGAL_MENULIS' });
    expect(isi(buku)).toEqual(sebelum);
  });

  it('writes contents back plain where the looks of the last run were lost, and says which sheets', async () => {
    const { host, buku } = await bukaDenganCatatan();
    buku.settings.delete(SETELAN.tata);
    for (const lembar of buku.sheets) lembar.customProperties.delete(TANDA_TATA);
    host.failAt(lembarKedua(), 'GeneralException');
    const lagi = tulisLengkap(rencanaBercatatan('Baru'), await ambilPotret());
    const galat = { kode: 'GAGAL_MENULIS_RUSAK', rincian: { lembar: 'LKj Ikhtisar, LKj Data' } };
    await expect(lagi).rejects.toMatchObject(galat);
    const lembar = lembarBernama(buku, 'LKj Ikhtisar');
    expect(lembar.rows.get(0)?.get(0)?.value).toBe('Lama');
    expect(lembar.rows.get(3)?.get(4)?.value).toBe('catatan saya');
    expect(lembar.rows.get(2)?.get(3)?.formula).toBe("='LKj Data'!C3/'LKj Data'!B3*100");
  });

  it('changes nothing when a cell came to be edited between the checks and the write', async () => {
    const { host, buku } = await bukaDenganCatatan();
    const sebelum = isi(buku);
    const potret = await ambilPotret();
    host.failAt(({ member }) => /suspendApiCalculation/.test(member), 'InvalidOperationInCellEditMode');
    const lagi = tulisLengkap(rencanaBercatatan('Baru'), potret);
    await expect(lagi).rejects.toMatchObject({ kode: 'SEL_SEDANG_DIEDIT' });
    expect(isi(buku)).toEqual(sebelum);
  });

  it('says so when the old state could not be brought back either, with both causes', async () => {
    const { host } = await bukaDenganCatatan();
    const potret = await ambilPotret();
    let kali = 0;
    host.refuse(({ member }) => member === 'Range.formulas' && (kali += 1) >= 2, 'AccessDenied');
    const galat = await tulisLengkap(rencanaBercatatan('Baru'), potret).catch((sebab: unknown) => sebab);
    expect(galat).toMatchObject({
      kode: 'GAGAL_MENULIS_RUSAK',
      rincian: { kode: 'AccessDenied', lembar: 'LKj Ikhtisar, LKj Data' },
      cause: { errors: [{ kode: 'GAGAL_MENULIS' }, { code: 'AccessDenied' }, { code: 'AccessDenied' }] },
    });
  });
});

describe('two panes that add the same sheets at once', () => {
  it('one is told why it could not, and the sheets of the other stay', async () => {
    const { buku } = await bukaBuku();
    const potret = await ambilPotret();
    const [pertama, kedua] = await Promise.allSettled([
      tulisLengkap(rencanaUji({ judul: 'Pertama' }), potret),
      tulisLengkap(rencanaUji({ judul: 'Kedua' }), potret),
    ]);
    const galat = { kode: 'GAGAL_MENULIS', rincian: { kode: 'ItemAlreadyExists' } };
    expect([pertama, kedua]).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: galat }]);
    expect(kamus('id').galat.GAGAL_MENULIS(galat.rincian).apa).toContain('panel lain');
    expect(namaLembar(buku)).toEqual(['PK 2023', 'LKj Ikhtisar', 'LKj Data']);
    expect(lembarBernama(buku, 'LKj Ikhtisar').rows.get(0)?.get(0)?.value).toBe('Pertama');
  });

  it('of sheets that a run added before it met somebody else’s, its own are taken away', async () => {
    const { host, buku } = await bukaBuku();
    const potret = await ambilPotret();
    let kali = 0;
    host.failAt(({ member }) => {
      // Between our first sheet and our second a colleague takes the second one's name.
      if (member === 'WorksheetCollection.add' && (kali += 1) === 2) buku.sheets.push(createSheet('LKj Data'));
      return false;
    }, 'never');
    await expect(tulisLengkap(rencanaUji(), potret)).rejects.toMatchObject({ rincian: { kode: 'ItemAlreadyExists' } });
    expect(namaLembar(buku)).toEqual(['PK 2023', 'LKj Data']);
    expect(lembarBernama(buku, 'LKj Data').rows.size).toBe(0);
  });
});

describe('cancelling between two requests', () => {
  it('takes a first report away again', async () => {
    const { buku } = await bukaBuku([lembarPk()]);
    await expect(tulisLaluBatal(await ambilPotret())).rejects.toMatchObject({ kode: 'DIBATALKAN' });
    expect(namaLembar(buku)).toEqual(['PK 2023']);
  });

  it('brings the report of an earlier run back', async () => {
    const { buku } = await bukaBuku([lembarPk()]);
    await tulisLengkap(rencanaBesar(20, 4), await ambilPotret());
    const sebelum = isi(buku);
    await expect(tulisLaluBatal(await ambilPotret())).rejects.toMatchObject({ kode: 'DIBATALKAN' });
    expect(isi(buku)).toEqual(sebelum);
  });

  /** A large report, cancelled when its first request is done. */
  function tulisLaluBatal(potret: Awaited<ReturnType<typeof ambilPotret>>): Promise<unknown> {
    const pengendali = new AbortController();
    return tulisLengkap(rencanaBesar(6_000, 10), potret, {
      batal: pengendali.signal,
      kemajuan: () => pengendali.abort(),
    });
  }
});
