import { ambilPotret } from '../../src/excel/potret/potret';
import { sisipkan } from '../../src/excel/masukan/sisipkan';
import { templatKosong } from '../../src/templat/daftar';
import type { ActionSeen } from '@capaian/stand-in/host/host';
import { bukaBuku, isiLembar, lembarBernama, namaLembar, tulisLengkap } from './buku-uji';
import { rencanaUji } from './rencana-uji';

const saatTampil = ({ member }: ActionSeen): boolean => member === 'Worksheet.activate';

describe('a sheet that Excel cannot bring forward', () => {
  it('undoes nothing of a report: it is written whole, and the person stays where they are', async () => {
    const utuh = await bukaBuku();
    await tulisLengkap(rencanaUji(), await ambilPotret());
    const harapan = utuh.buku.sheets.map(isiLembar);

    const { host, buku } = await bukaBuku();
    const potret = await ambilPotret();
    host.refuse(saatTampil, 'GeneralException');
    await expect(tulisLengkap(rencanaUji(), potret)).resolves.toMatchObject({ catatan: [] });
    expect(buku.sheets.map(isiLembar)).toEqual(harapan);
    expect(buku.activeSheetId).toBe(lembarBernama(buku, 'PK 2023').id);
    expect(host.counters.batches.at(-1)?.error).toBe('GeneralException');
  });

  it('takes no empty input table away again', async () => {
    const { host, buku } = await bukaBuku();
    host.failAt(saatTampil, 'GeneralException');
    const nama = await sisipkan([templatKosong('perjanjianKinerja', 2023)]);
    expect(nama).toHaveLength(1);
    expect(namaLembar(buku)).toEqual(['PK 2023', ...nama]);
    expect(host.counters.batches.at(-1)?.error).toBe('GeneralException');
  });
});
