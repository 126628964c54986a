import { hitungLkj } from '../../src/domain/lkj';
import { gambaranHasil } from '../../src/hitung/gambaran';
import { dataKosong, IKPA_2023, indikator2023, nilaiIkpa } from './bahan';

const data = { ...dataKosong(), indikator: indikator2023(), ikpa: [nilaiIkpa(IKPA_2023)] };

test('indicators by the distance of their capaian from the target, lowest first, each by its number', () => {
  const { capaian } = gambaranHasil(hitungLkj(data));
  expect(capaian).toHaveLength(10);
  const nilai = capaian.map((c) => c.nilai.toNumber());
  expect(nilai).toEqual([...nilai].sort((a, b) => a - b));
  const [terendah] = capaian;
  expect(`${terendah?.kunci} ${terendah?.nama}`).toMatch(/^capaian\/(\d+) \1\. /);
  expect(terendah?.nilai.toFixed(2)).toBe('-1.12');
});

test('the points that the indicators of the only unit lose add up to what the whole lacks', () => {
  const hasil = hitungLkj(data);
  const { ikpa } = gambaranHasil(hasil);
  const hilang = ikpa.reduce((jumlah, satu) => jumlah + satu.nilai.toNumber(), 0);
  const [unit] = hasil.ikpa;
  expect(hilang).toBeCloseTo((unit?.konversi.nilai?.toNumber() ?? 0) - (unit?.total.nilai?.toNumber() ?? 0), 9);
  expect(ikpa[0]?.nilai.gte(ikpa.at(-1)?.nilai ?? 0)).toBe(true);
});

test('of many units none is drawn', () => {
  const dua = [nilaiIkpa(IKPA_2023), nilaiIkpa(IKPA_2023, '02705')];
  expect(gambaranHasil(hitungLkj({ ...data, ikpa: dua })).ikpa).toEqual([]);
});
