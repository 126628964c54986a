import { rinciKosong, type RinciSatker } from '../../src/domain/ikpa-rinci/data';
import { hitungIkpaSatker, rincianSatker } from '../../src/domain/ikpa-rinci/satker';
import { IKPA_2023, nilaiIkpa } from './bahan';
import { dua, ro } from './ikpa-rinci-bahan';

/** A satker with one output, complete to a share; what it has no table of is OM-SPAN's. */
const satker = (kode: string, pcro: number): [string, RinciSatker] => [
  kode,
  { kode, nama: `Balai ${kode}`, data: { ...rinciKosong(), tahun: 2026, output: [ro(6, { pcro, tpcro: 100 })] } },
];
const TANPA_OMSPAN = '100000';

describe('many satkers', () => {
  const semua = new Map([
    satker(TANPA_OMSPAN, 10),
    satker('111111', 60),
    satker('222222', 90),
    satker('333333', 40),
    satker('444444', 50),
  ]);
  const hasil = hitungIkpaSatker(semua, undefined, {
    tahun: 2026,
    unit: (kode) => (kode === TANPA_OMSPAN ? null : nilaiIkpa(IKPA_2023, kode)),
  });
  const rinci = (kode?: string) => {
    const satu = rincianSatker(hasil, undefined, { kode });
    return [satu?.kode, satu?.nama, dua(satu?.hasil.output?.capaian.nilai)];
  };

  test('the highest value comes first, one that has none for the whole last', () => {
    expect(hasil.map((s) => s.kode)).toEqual(['222222', '111111', '444444', '333333', TANPA_OMSPAN]);
  });

  test('every step is shown of the one that is asked for', () => {
    expect(rinci('111111')).toEqual(['111111', 'Balai 111111', '60.00']);
    expect(rinci(TANPA_OMSPAN)).toEqual([TANPA_OMSPAN, 'Balai 100000', '10.00']);
  });

  test('and of the lowest that has a value for the whole where none is asked for, or one that is not there', () => {
    const terendah = ['333333', 'Balai 333333', '40.00'];
    expect([rinci(), rinci('999999')]).toEqual([terendah, terendah]);
  });

  test('of none at all nothing', () => {
    expect(rincianSatker([], undefined, { kode: '111111' })).toBeNull();
  });
});
