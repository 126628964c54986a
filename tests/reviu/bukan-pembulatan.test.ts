import { bukanPembulatan } from '../../src/reviu/bukan-pembulatan';
import type { Temuan } from '../../src/reviu/temuan';
import { lembar, temukanCetak } from './lembar-cetak';

const TABEL = lembar(
  'T1',
  'Tabel 3.1 Pengukuran Kinerja Tahun 2022',
  'No | Indikator Kinerja | Satuan | Target | Realisasi | %',
  '1 | Jumlah kelompok tani yang dibina | kelompok | 40 | 44 | 110,00',
  '2 | Persentase jalan desa dalam kondisi mantap | % | 82,50 | 79,20 | 96,00',
  '3 | Produksi padi | ton | 61.200 | 58.140 | 95,00',
);

/** The finding that a sentence about the table gives, with the two figures as they are printed. */
function temuan(dilaporkan: string, dihitung: string, putusan: Temuan['putusan'] = 'berbeda'): Temuan {
  const [satu] = temukanCetak([TABEL], ['Realisasi produksi padi pada tahun 2022 sebesar 51.840 ton.']);
  if (!satu) throw new Error('no finding');
  return { ...satu, putusan, dilaporkan, dihitung };
}

test.each<[string, string, ReturnType<typeof bukanPembulatan>]>([
  ['51.840', '58.140', { selisih: '-6.300', batas: '0,5' }],
  ['95,47', '95,45', { selisih: '+0,02', batas: '0,005' }],
  ['95,47', '95,4', { selisih: '+0,07', batas: '0,05' }],
  ['95,4', '95,47', { selisih: '-0,07', batas: '0,05' }],
  ['96', '95,4', { selisih: '+0,6', batas: '0,5' }],
  // Half a unit of the last decimal of the coarser one, and less.
  ['95,45', '95,4', null],
  ['95', '95,5', null],
  ['95,46', '95,5', null],
  ['95,47', '95,47', null],
  ['Baik', '95,47', null],
  ['95,47', 'Baik', null],
])('%s beside %s', (dilaporkan, dihitung, harapan) => {
  expect(bukanPembulatan(temuan(dilaporkan, dihitung))).toEqual(harapan);
});

test('of figures that agree, or agree once they are rounded, it is not asked', () => {
  expect(bukanPembulatan(temuan('51.840', '58.140', 'cocok'))).toBeNull();
  expect(bukanPembulatan(temuan('51.840', '58.140', 'selisihPembulatan'))).toBeNull();
});
