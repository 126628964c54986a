import { tulisBuku } from '../fixtures/layouts/sheet-writer';
import { hitungBytes } from './run';
import { INDIKATOR_IKPA } from '../fixtures/indikator-ikpa';

const KEPALA = [
  'Kode Satker',
  'Uraian Satker',
  ...INDIKATOR_IKPA,
  'Konversi Bobot',
  'Dispensasi SPM (Pengurang)',
  'Tahun',
];
const satker = (kode: string, pengurang: string | number): (string | number)[] =>
  [kode, `Satker ${kode}`, 100, 96, 90, 100, 100, 100, 100, '100%', pengurang, 2025]; // prettier-ignore

test('what cannot be right is not published, and stands with its reason among what was set aside', async () => {
  const { code, json } = await hitungBytes(
    await tulisBuku({ nama: 'IKPA', baris: [KEPALA, satker('111', '80%'), satker('222', 0), satker('333', '80%')] }),
  );
  expect(code).toBe(0);
  expect(json?.angka.filter((a) => /^ikpa\/\d+$/.test(a.kunci)).map((a) => `${a.kunci} ${a.tampil}`)).toEqual([
    'ikpa/222 97,40',
  ]);
  const [satu, ...lain] = json?.tabel[0]?.karantina ?? [];
  expect([satu?.sel, satu?.teks, lain.length]).toEqual(['IKPA!K2', '80%', 0]);
  expect(satu?.alasan).toMatch(/^“80%” berada di luar skalanya, sehingga IKPA Satker 111 dan 1 angka lain tidak/);
});

test('when nothing is left, the message says what was kept back', async () => {
  const { code, out, err } = await hitungBytes(
    await tulisBuku({ nama: 'IKPA', baris: [KEPALA, satker('111', '80%')] }),
  );
  expect(code).toBe(1);
  expect(out + err).toMatch(/TIDAK_ADA_ANGKA.*IKPA Satker 111 dan sejenisnya \(1\) tidak diterbitkan/s);
});
