import { bacaSetelan, simpanSetelan, SIMPANAN_KOSONG, uraikan } from '../../src/excel/kawat/setelan';
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
      segarkanOtomatis: false,
      lapisan: { tandaPeriksa: true, catatanReviu: false, ujiPetik: true, banding: [2022, 2024], kalender: true },
    } as const;
    await simpanSetelan(simpanan);
    expect(await bacaSetelan()).toEqual(simpanan);
    await simpanSetelan(SIMPANAN_KOSONG);
    expect(await bacaSetelan()).toEqual(SIMPANAN_KOSONG);
    expect([...buku.settings.keys()]).toEqual(['capaian.setelan']);
  });

  it('leave the switch of computing by itself to each person: the workbook never knows of it', async () => {
    const { buku } = await bukaBuku();
    const isi = new Map<string, string>();
    const simpananWeb = {
      getItem: (kunci: string) => isi.get(kunci) ?? null,
      setItem: (kunci: string, nilai: string) => isi.set(kunci, nilai),
      removeItem: (kunci: string) => isi.delete(kunci),
    };
    Object.defineProperty(globalThis, 'localStorage', { value: simpananWeb, configurable: true });
    await simpanSetelan({ ...SIMPANAN_KOSONG, segarkanOtomatis: true });
    expect((await bacaSetelan()).segarkanOtomatis).toBe(true);
    expect(JSON.stringify([...buku.settings])).not.toContain('segarkanOtomatis');
    // A colleague's machine, and a workbook that still carries the switch of an earlier version.
    isi.clear();
    buku.settings.set('capaian.setelan', JSON.stringify({ segarkanOtomatis: true }));
    expect((await bacaSetelan()).segarkanOtomatis).toBe(false);
    Reflect.deleteProperty(globalThis, 'localStorage');
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
    ['years that are no pair', '{"lapisan":{"banding":[2022,2022],"kalender":"ya"}}'],
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
