import { JEDA_MS, pantauPerubahan } from '../../src/excel/potret/pantau';
import { ambilPotret } from '../../src/excel/potret/potret';
import { sisipkan } from '../../src/excel/masukan/sisipkan';
import { templatKosong } from '../../src/templat/daftar';
import { bukaSendiri, lembarBerisi, lembarBernama, lembarPk, tulisLengkap } from './buku-uji';
import { Rekan } from './rekan';
import { rencanaUji } from './rencana-uji';

/** The client answers through timers too: time passes for both. */
const lewat = (milidetik: number): Promise<void> => jest.advanceTimersByTimeAsync(milidetik);

/** What a promise gives, once time has passed for it. */
async function selesai<T>(janji: Promise<T>): Promise<T> {
  const hasil = janji.then(
    (nilai) => ({ nilai }),
    (galat: unknown) => ({ galat }),
  );
  await lewat(500);
  const akhir = await hasil;
  if ('galat' in akhir) throw akhir.galat;
  return akhir.nilai;
}

async function pantau() {
  const { host, buku } = await bukaSendiri([lembarPk(), lembarBerisi('Anggaran', [['Pagu'], [10]])]);
  jest.useFakeTimers({ doNotFake: ['performance'] });
  const kabar: string[][] = [];
  const henti = await selesai(pantauPerubahan(({ lembar }) => kabar.push(lembar)));
  return { host, buku, rekan: new Rekan(host), kabar, henti };
}

afterEach(() => jest.useRealTimers());

describe('watching the source sheets', () => {
  it('tells once of a burst, with every sheet it touched, in tab order', async () => {
    const { rekan, kabar } = await pantau();
    rekan.isi('Anggaran', 1, 0, 11);
    await lewat(JEDA_MS / 2);
    rekan.isi('PK 2023', 1, 2, 70);
    rekan.isi('PK 2023', 2, 2, 71);
    await lewat(JEDA_MS / 2 + 100);
    expect(kabar).toEqual([]);
    await lewat(JEDA_MS);
    expect(kabar).toEqual([['PK 2023', 'Anggaran']]);
    rekan.isi('Anggaran', 1, 0, 12);
    await lewat(2 * JEDA_MS);
    expect(kabar).toEqual([['PK 2023', 'Anggaran'], ['Anggaran']]);
  });

  it('says whether all of a burst was done by colleagues', async () => {
    const { host, buku } = await bukaSendiri([lembarPk()]);
    jest.useFakeTimers({ doNotFake: ['performance'] });
    const kabar: boolean[] = [];
    await selesai(pantauPerubahan(({ olehRekan }) => kabar.push(olehRekan)));
    const rekan = new Rekan(host);
    rekan.isi('PK 2023', 1, 2, 70);
    await lewat(2 * JEDA_MS);
    rekan.isi('PK 2023', 1, 2, 71);
    const area = { row: 1, column: 2, rowCount: 1, columnCount: 1 };
    host.announce({ name: 'onChanged', sheet: lembarBernama(buku, 'PK 2023'), area }, 'Local');
    await lewat(2 * JEDA_MS);
    expect(kabar).toEqual([true, false]);
  });

  it('hears nothing of what the add-in writes, nor of changes on its result sheets', async () => {
    const { rekan, kabar } = await pantau();
    await selesai(ambilPotret().then((potret) => tulisLengkap(rencanaUji(), potret)));
    await lewat(2 * JEDA_MS);
    rekan.isi('LKj Ikhtisar', 0, 0, 'catatan');
    await lewat(2 * JEDA_MS);
    expect(kabar).toEqual([]);
    rekan.isi('PK 2023', 1, 2, 70);
    await lewat(2 * JEDA_MS);
    expect(kabar).toEqual([['PK 2023']]);
  });

  it('hears nothing of a template that the add-in inserts, until somebody fills it in', async () => {
    const { rekan, kabar, buku } = await pantau();
    const [nama = ''] = await selesai(sisipkan([templatKosong('nka', 2024)]));
    await lewat(2 * JEDA_MS);
    expect(kabar).toEqual([]);
    expect(buku.sheets.map(({ name }) => name)).toContain(nama);
    rekan.isi(nama, 5, 1, 90);
    await lewat(2 * JEDA_MS);
    expect(kabar).toEqual([[nama]]);
  });

  it('tells of a sheet that a colleague copied in, although no cell of it was typed', async () => {
    const { rekan, kabar } = await pantau();
    rekan.tambahLembar('SAKIP');
    await lewat(2 * JEDA_MS);
    expect(kabar).toEqual([['SAKIP']]);
  });

  it('tells of a source sheet that was added, renamed or deleted, by the name it has or had', async () => {
    const { rekan, kabar, buku } = await pantau();
    rekan.tambahLembar('IKPA');
    await lewat(2 * JEDA_MS);
    rekan.namaiLembar('IKPA', 'IKPA 2023');
    rekan.isi('IKPA 2023', 0, 0, 91.09);
    await lewat(2 * JEDA_MS);
    rekan.hapusLembar('IKPA 2023');
    await lewat(2 * JEDA_MS);
    expect(kabar).toEqual([['IKPA'], ['IKPA 2023'], ['IKPA 2023']]);
    expect(buku.sheets).toHaveLength(2);
  });

  it('does not tell of a result sheet that was deleted, nor of a sheet that came and went', async () => {
    const { rekan, kabar } = await pantau();
    await selesai(ambilPotret().then((potret) => tulisLengkap(rencanaUji(), potret)));
    await lewat(2 * JEDA_MS);
    rekan.isi('PK 2023', 1, 2, 70);
    await lewat(2 * JEDA_MS);
    rekan.hapusLembar('LKj Ikhtisar');
    rekan.tambahLembar('Sementara');
    rekan.hapusLembar('Sementara');
    await lewat(2 * JEDA_MS);
    expect(kabar).toEqual([['PK 2023']]);
  });

  it('counts a sheet of inputs that the add-in made among the sources once somebody else writes on it', async () => {
    const { rekan, kabar, buku } = await pantau();
    lembarBernama(buku, 'Anggaran').customProperties.set('capaian.lembar', 'masukan/naskah');
    rekan.isi('Anggaran', 1, 0, 5);
    await lewat(2 * JEDA_MS);
    expect(kabar).toEqual([['Anggaran']]);
  });

  it('waits while a cell is edited, and tells of everything when Excel answers again', async () => {
    const { host, rekan, kabar } = await pantau();
    rekan.isi('PK 2023', 1, 2, 70);
    host.cellEditMode = true;
    await lewat(3 * JEDA_MS);
    rekan.hapusLembar('Anggaran');
    await lewat(3 * JEDA_MS);
    expect(kabar).toEqual([]);
    host.cellEditMode = false;
    await lewat(2 * JEDA_MS);
    expect(kabar).toEqual([['PK 2023', 'Anggaran']]);
  });

  it('still tells when Excel refuses to list its sheets: the run that follows has the words for it', async () => {
    const { host, rekan, kabar } = await pantau();
    rekan.isi('PK 2023', 1, 2, 70);
    host.failAt(1, 'GeneralException');
    await lewat(2 * JEDA_MS);
    expect(kabar).toEqual([['PK 2023']]);
  });

  it('is silent once stopped, also about what happened just before', async () => {
    const { rekan, kabar, henti, host } = await pantau();
    rekan.isi('PK 2023', 1, 2, 70);
    await selesai(henti());
    rekan.isi('PK 2023', 1, 2, 71);
    await lewat(3 * JEDA_MS);
    expect(kabar).toEqual([]);
    host.resetCounters();
    rekan.isi('PK 2023', 1, 2, 72);
    await lewat(3 * JEDA_MS);
    // Excel itself was told: it sends this client nothing any more.
    expect(host.counters.roundTrips).toBe(0);
  });

  it('is silent even when Excel could not be told of the end', async () => {
    const { host, rekan, kabar, henti } = await pantau();
    host.cellEditMode = true;
    await expect(selesai(henti())).rejects.toMatchObject({ kode: 'SEL_SEDANG_DIEDIT' });
    host.cellEditMode = false;
    rekan.isi('PK 2023', 1, 2, 70);
    await lewat(3 * JEDA_MS);
    expect(kabar).toEqual([]);
  });
});

describe('where it cannot watch', () => {
  it('names an Excel that has no such events, with its version', async () => {
    const { host } = await bukaSendiri();
    host.failAt(({ member }) => /_RegisterDataChangedEvent/.test(member), 'ApiNotFound');
    const galat = { kode: 'EXCEL_TERLALU_LAMA', rincian: { versi: expect.stringMatching(/^16\./) as string } };
    await expect(pantauPerubahan(() => undefined)).rejects.toMatchObject(galat);
  });

  it('says that a cell is being edited', async () => {
    const { host } = await bukaSendiri();
    host.cellEditMode = true;
    await expect(pantauPerubahan(() => undefined)).rejects.toMatchObject({ kode: 'SEL_SEDANG_DIEDIT' });
  });
});
