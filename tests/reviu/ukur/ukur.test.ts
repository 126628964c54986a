import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bakukan, TemuanTerukur } from '../../../scripts/ukur-reviu/label';
import { ukurFolder } from '../../../scripts/ukur-reviu/jalankan';
import { cetakSemua, nilaiLaporan, nilaiSemua } from '../../../scripts/ukur-reviu/nilai';

const README = readFileSync(join(__dirname, '../../../README.md'), 'utf8');

test('the measure of the made-up reports is the one that the README tells', async () => {
  const nilai = nilaiSemua(await ukurFolder(__dirname));
  expect(README).toContain(cetakSemua(nilai));
  expect([nilai.jebakan, nilai.gagal]).toEqual([0, 0]);
});

test.each([
  ['100,00', '100'],
  ['12,797,147,084', '12797147084'],
  ['94.24', '94,24'],
  ['1.250', '1250'],
  ['0.125', '0,125'],
  ['−0,38', '-0,38'],
  ['3.2.1', '321'],
  ['Tabel 2', null],
])('%s is %s', (teks, baku) => {
  expect(bakukan(teks)).toBe(baku);
});

const temuan = (dilaporkan: string, dihitung: string, pesan = '', sel: string[] = []) => ({
  aturan: 'x',
  putusan: 'berbeda',
  dilaporkan,
  dihitung,
  pesan,
  nama: '',
  sel,
});
const label = (...kenali: string[][]) => ({ id: 'a', jenis: 'rasio', yakin: true, kenali });

test('a finding is a mark when it holds all strings of one choice, numbers whole and in any form', () => {
  const satu = new TemuanTerukur(temuan('91,63', '93,56', 'Tabel 3.7 baris 22', ['T10!E24']));
  expect(satu.kena(label(['91.63', '93,560']))).toBe(true);
  expect(satu.kena(label(['1,63', '93,56']))).toBe(false);
  expect(satu.kena(label(['lapor:93,56']))).toBe(false);
  expect(satu.kena(label(['22']))).toBe(false);
  expect(satu.kena(label(['x'], ['T10!E24', '93,56']))).toBe(true);
});

test('marks, traps and the rest are counted apart; a run that ended counts as one', () => {
  const harap = [label(['10', '20']), { ...label(['30', '40']), id: 'b', yakin: false }];
  const jebakan = [{ id: 'j', kenali: [['50']] }];
  const semua = [
    temuan('10', '20'),
    temuan('50', '60'),
    temuan('70', '80'),
    { ...temuan('30', '40'), putusan: 'cocok' },
  ];
  const satu = nilaiLaporan('r', semua, { harap, jebakan });
  expect([satu.kena, satu.luput, [...satu.jebakan], satu.lain.length]).toEqual([['a'], ['b'], [['j', 1]], 1]);
  const dua = nilaiLaporan('s', null, { harap, jebakan }, 'Galat');
  expect(cetakSemua(nilaiSemua([satu, dua]))).toBe(
    'temuan 3 · kena 1 dari 4 (yakin 1 dari 2) · jebakan 1 · lain 1 · gagal 1 · ketepatan 33% · daya temu 50%',
  );
});
