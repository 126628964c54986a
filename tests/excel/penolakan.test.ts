import { ambilPotret } from '../../src/excel/potret/potret';
import { bukaBuku, lembarBernama, salinan, tulisLengkap } from './buku-uji';
import { rencanaUji } from './rencana-uji';

describe('what is checked before the first write', () => {
  it('refuses a workbook whose structure is protected when a sheet must be added', async () => {
    const { buku } = await bukaBuku();
    buku.structureProtected = true;
    const potret = await ambilPotret();
    const sebelum = salinan(buku);
    await expect(tulisLengkap(rencanaUji(), potret)).rejects.toMatchObject({ kode: 'BUKU_TERPROTEKSI' });
    expect(buku).toEqual(sebelum);
  });

  it('a chart sheet that has one of our names ends the run in words of its own, and changes nothing', async () => {
    const { host, buku } = await bukaBuku();
    const potret = await ambilPotret();
    const sebelum = salinan(buku);
    host.conditions.otherSheets = ['lkj ikhtisar'];
    await expect(tulisLengkap(rencanaUji(), potret)).rejects.toMatchObject({
      kode: 'GAGAL_MENULIS',
      rincian: { kode: 'ItemAlreadyExists' },
    });
    expect(buku.sheets).toEqual(sebelum.sheets);
  });

  it('rewrites in a protected workbook when all sheets are there', async () => {
    const { buku } = await bukaBuku();
    await tulisLengkap(rencanaUji(), await ambilPotret());
    buku.structureProtected = true;
    await tulisLengkap(rencanaUji({ judul: 'Lagi' }), await ambilPotret());
    expect(lembarBernama(buku, 'LKj Ikhtisar').rows.get(0)?.get(0)?.value).toBe('Lagi');
  });

  it('refuses a protected sheet of ours and names it', async () => {
    const { buku } = await bukaBuku();
    await tulisLengkap(rencanaUji(), await ambilPotret());
    lembarBernama(buku, 'LKj Data').protected = true;
    const sebelum = salinan(buku);
    const galat = { kode: 'LEMBAR_TERPROTEKSI', rincian: { lembar: 'LKj Data' } };
    await expect(tulisLengkap(rencanaUji({ judul: 'Lagi' }), await ambilPotret())).rejects.toMatchObject(galat);
    expect(buku).toEqual(sebelum);
  });

  it('refuses while a cell is edited, before reading and before writing', async () => {
    const { host, buku } = await bukaBuku();
    const potret = await ambilPotret();
    const sebelum = salinan(buku);
    host.cellEditMode = true;
    await expect(ambilPotret()).rejects.toMatchObject({ kode: 'SEL_SEDANG_DIEDIT' });
    await expect(tulisLengkap(rencanaUji(), potret)).rejects.toMatchObject({ kode: 'SEL_SEDANG_DIEDIT' });
    expect(buku).toEqual(sebelum);
  });

  it('refuses when a sheet that the formulas name was renamed since the picture', async () => {
    const { buku } = await bukaBuku();
    const potret = await ambilPotret();
    lembarBernama(buku, 'PK 2023').name = 'PK 2023 final';
    const sebelum = salinan(buku);
    const galat = { kode: 'GAGAL_MENULIS', rincian: { kode: 'BUKU_BERUBAH', lembar: 'PK 2023' } };
    await expect(tulisLengkap(rencanaUji(), potret)).rejects.toMatchObject(galat);
    expect(buku).toEqual(sebelum);
  });

  it('refuses when the person took a planned name since the picture', async () => {
    const { buku } = await bukaBuku();
    const potret = await ambilPotret();
    lembarBernama(buku, 'PK 2023').name = 'lkj ikhtisar';
    const rencana = tulisLengkap(rencanaUji(), {
      milikKami: [],
      semuaNama: potret.semuaNama.map(() => 'lkj ikhtisar'),
    });
    await expect(rencana).rejects.toMatchObject({ rincian: { kode: 'BUKU_BERUBAH', lembar: 'LKj Ikhtisar' } });
  });

  it('writes nothing when the person cancelled before', async () => {
    const { host, buku } = await bukaBuku();
    const potret = await ambilPotret();
    const sebelum = salinan(buku);
    host.resetCounters();
    const batal = AbortSignal.abort();
    await expect(tulisLengkap(rencanaUji(), potret, { batal })).rejects.toMatchObject({ kode: 'DIBATALKAN' });
    await expect(ambilPotret({ batal })).rejects.toMatchObject({ kode: 'DIBATALKAN' });
    expect(host.counters.roundTrips).toBe(0);
    expect(buku).toEqual(sebelum);
  });
});
