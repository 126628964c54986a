import { bacaSetelan, simpanSetelan, SIMPANAN_KOSONG, uraikan } from '../../src/excel/setelan';
import { bukaBuku } from './buku-uji';

describe('the choices saved in the workbook', () => {
  it('come back as they were saved, also through a pane that opens later', async () => {
    const { buku } = await bukaBuku();
    expect(await bacaSetelan()).toEqual(SIMPANAN_KOSONG);
    const simpanan = {
      setelan: {
        tahun: 2024,
        batasCapaian: 120,
        rataRata: 'sasaran',
        caraMinimum: 'banding',
        bobotSkm: 'cetak',
        predikat: 'permendagri',
        desimal: 1,
      },
      bahasa: 'en',
      segarkanOtomatis: true,
      lapisan: { tandaPeriksa: true, catatanReviu: false },
    } as const;
    await simpanSetelan(simpanan);
    expect(await bacaSetelan()).toEqual(simpanan);
    await simpanSetelan(SIMPANAN_KOSONG);
    expect(await bacaSetelan()).toEqual(SIMPANAN_KOSONG);
    expect([...buku.settings.keys()]).toEqual(['capaian.setelan']);
  });

  it('say so while a cell is being edited', async () => {
    const { host } = await bukaBuku();
    host.cellEditMode = true;
    await expect(bacaSetelan()).rejects.toMatchObject({ kode: 'SEL_SEDANG_DIEDIT' });
    await expect(simpanSetelan(SIMPANAN_KOSONG)).rejects.toMatchObject({ kode: 'SEL_SEDANG_DIEDIT' });
  });

  it.each([
    ['no text', 42],
    ['no JSON', '{setelan'],
    ['no object', '[1]'],
    ['nothing known', '{"setelan":{"lain":1},"bahasa":"jw"}'],
    ['values of other kinds', '{"setelan":{"tahun":"2024","batasCapaian":"tinggi","rataRata":1,"caraMinimum":null}}'],
    ['values out of range', '{"setelan":{"tahun":1024,"batasCapaian":12,"desimal":4,"predikat":"bintang"}}'],
    ['switches of other kinds', '{"segarkanOtomatis":"ya","lapisan":{"tandaPeriksa":1}}'],
  ])('that somebody spoilt (%s) are the defaults', (_apa, tersimpan) => {
    expect(uraikan(tersimpan)).toEqual(SIMPANAN_KOSONG);
  });

  it('keep a good part beside a spoilt one', () => {
    expect(uraikan('{"setelan":{"tahun":2025,"rataRata":"x"},"bahasa":"id"}')).toEqual({
      ...SIMPANAN_KOSONG,
      setelan: { tahun: 2025 },
      bahasa: 'id',
    });
  });
});
