import { bacaIngatan, ingat, lupakan } from '../../src/excel/kawat/ingatan';
import { openWorkbook } from '@capaian/stand-in/file/open';
import { saveWorkbook } from '@capaian/stand-in/file/save';
import { bukuSehat } from '../fixtures/workbooks';
import { bootOfficeInNode, installGlobals } from '@capaian/stand-in/client/node';
import { ExcelHost } from '@capaian/stand-in/host/host';
import { bukaBuku } from './buku-uji';

const KUNCI = 'capaian.baca';
const keputusan = {
  pilihan: { 'pemisah/IKM/nilai ikm': 'inggris' },
  kepala: { 'perjanjianKinerja/hasil akhir': 'realisasi' },
};

describe('ingatan', () => {
  it('a workbook that remembers nothing gives nothing', async () => {
    await bukaBuku();
    expect(await bacaIngatan()).toEqual({ pilihan: {}, kepala: {} });
  });

  it('answers add up in one setting, and an empty one takes the earlier answer back', async () => {
    const { host, buku } = await bukaBuku();
    await ingat({ pilihan: { lama: 'x', batal: 'y' } });
    await ingat(keputusan);
    await ingat({ pilihan: { batal: '' }, kepala: { 'ikpa/catatan': '' } });
    const sebelum = host.counters.roundTrips;
    expect(await bacaIngatan()).toEqual({
      pilihan: { lama: 'x', ...keputusan.pilihan },
      kepala: { ...keputusan.kepala, 'ikpa/catatan': '' },
    });
    expect(host.counters.roundTrips - sebelum).toBe(1);
    expect([...buku.settings.keys()]).toEqual([KUNCI]);
  });

  it('can be forgotten as a whole, corrected headers included', async () => {
    await bukaBuku();
    await ingat({ ...keputusan, kepala: { 'ikpa/catatan': '' } });
    await lupakan();
    expect(await bacaIngatan()).toEqual({ pilihan: {}, kepala: {} });
  });

  it('travels with the file', async () => {
    const buka = async (bytes: Uint8Array) => {
      const buku = await openWorkbook(bytes, 'buku.xlsx');
      installGlobals(await bootOfficeInNode(new ExcelHost(buku)));
      return buku;
    };
    const buku = await buka(await bukuSehat());
    await ingat(keputusan);
    await buka(await saveWorkbook(buku));
    expect(await bacaIngatan()).toEqual(keputusan);
  });

  it.each([
    ['no JSON', '{oops'],
    ['another version', JSON.stringify({ versi: 99, pilihan: { a: 'b' } })],
    ['a list', JSON.stringify(['a'])],
    ['a number', 12],
  ])('%s is taken for nothing', async (_nama, isi) => {
    const { buku } = await bukaBuku();
    buku.settings.set(KUNCI, isi);
    expect(await bacaIngatan()).toEqual({ pilihan: {}, kepala: {} });
  });

  it('keeps only texts', async () => {
    const { buku } = await bukaBuku();
    buku.settings.set(KUNCI, JSON.stringify({ versi: 1, pilihan: { a: 'b', c: 5, d: null }, kepala: 'x' }));
    expect(await bacaIngatan()).toEqual({ pilihan: { a: 'b' }, kepala: {} });
  });

  it('says when a cell is being edited', async () => {
    const { host } = await bukaBuku();
    host.cellEditMode = true;
    await expect(bacaIngatan()).rejects.toMatchObject({ kode: 'SEL_SEDANG_DIEDIT' });
    await expect(ingat(keputusan)).rejects.toMatchObject({ kode: 'SEL_SEDANG_DIEDIT' });
  });
});
