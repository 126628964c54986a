import { Kisi } from '../../src/input/kisi';
import { bacaSel, type BacaanSel } from '../../src/input/sel/baca';
import { lembarUji, type SelUji } from './potret-contoh';

function baca(sel: SelUji): BacaanSel {
  const kisi = new Kisi(lembarUji({ baris: [[sel]] }));
  // A column that leaves the cell in doubt.
  return bacaSel(kisi.sel(0, 0), () => null);
}

function ringkas(sel: SelUji): string {
  const b = baca(sel);
  if (b.jenis === 'disisihkan') return b.alasan;
  return b.jenis === 'angka' ? [b.nilai.toFixed(), b.satuan, b.skala, b.desimal, b.cara].join('|') : b.jenis;
}

test.each<[string, SelUji, string]>([
  ['percent format', { n: 0.8804, f: '0.00%', t: '88,04%' }, '88.04|%|100|2|selAngka'],
  ['percent format without decimals', { n: 1.1, f: '0%', t: '110%' }, '110|%|100|0|selAngka'],
  ['more digits than are shown', { n: 0.977242, f: '0.00%', t: '97.72%' }, '97.7242|%|100|2|selAngka'],
  ['literal per cent sign', { n: 88.04, f: '0.00"%"', t: '88,04%' }, '88.04|%|1|2|selAngka'],
  ['escaped per cent sign', { n: 88.04, f: '0.00\\%', t: '88,04%' }, '88.04|%|1|2|selAngka'],
  ['General', { n: 76.1, t: '76,1' }, '76.1||1|1|selAngka'],
  ['fixed decimals', { n: 100, f: '0.00', t: '100,00' }, '100||1|2|selAngka'],
  ['thousands, read by format and not by text', { n: 383275, f: '#,##0', t: '383.275' }, '383275||1|0|selAngka'],
  ['optional decimals', { n: 12.5, f: '0.##', t: '12,5' }, '12.5||1|1|selAngka'],
  ['rupiah format', { n: 5000, f: '_-"Rp"* #,##0_-', t: 'Rp 5.000' }, '5000|rupiah|1|0|selAngka'],
  ['locale currency', { n: 5000, f: '[$Rp-421]#,##0.00', t: 'Rp5.000,00' }, '5000|rupiah|1|2|selAngka'],
  ['colour is no date', { n: 5, f: '[Red]0.0', t: '5,0' }, '5||1|1|selAngka'],
  ['a dash for zero is a zero', { n: 0, f: '#,##0;-#,##0;"-"', t: '-' }, '0||1|0|selAngka'],
  ['a narrow column', { n: 88.04, t: '####' }, '88.04||1|2|selAngka'],
  ['text', '88,04%', '88.04|%|1|2|selTeks'],
  ['date', { n: 45291, f: 'dd/mm/yyyy', t: '31/12/2023' }, 'tanggalDiKolomAngka'],
  ['time', { n: 0.5, f: 'hh:mm', t: '12:00' }, 'tanggalDiKolomAngka'],
  ['date as text', '31-12-2023', 'tanggalDiKolomAngka'],
  ['error', { n: '#REF!', galat: true }, 'selGalat'],
  ['boolean', true, 'logikaDiKolomAngka'],
  ['letter O', '8O,09', 'bukanAngka'],
  ['a score with its grade', '80,10 (A)', '80.1||1|2|selTeks'],
  ['a score with its predicate', '89,15 (Sangat Baik)', '89.15||1|2|selTeks'],
  ['a grade with its score', 'BB (72,5)', '72.5||1|1|selTeks'],
  ['a level with its index', 'Level 3 (3,157)', '3.157||1|3|selTeks'],
  ['a level', 'Level 3', '3||1|0|selTeks'],
  ['a count with a unit of its own', '15.00 Kerja Sama', '15||1|2|selTeks'],
  ['two figures', '80,10 (82,50)', 'duaAngka'],
  ['a year in brackets', '80,09 (2022)', 'duaAngka'],
  ['a magnitude', '2,4 Triliun', 'bukanAngka'],
  ['a day', '20 Maret', 'bukanAngka'],
  ['a word and a number', 'Kategori (3)', 'bukanAngka'],
  ['in doubt', '383.275', 'pemisahMeragukan'],
  ['empty', null, 'belumAda'],
  ['N/A', 'N/A', 'tidakBerlaku'],
])('%s', (_nama, sel, arti) => {
  expect(ringkas(sel)).toBe(arti);
});

test('B19 the mark that a number format shows is kept', () => {
  expect(baca({ n: 80.09, f: '0.00"**"', t: '80,09**' })).toMatchObject({ tanda: '**', desimal: 2 });
});
