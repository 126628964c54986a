import { type LembarKami, tetapkanNama } from '../../src/excel/kawat/kepemilikan';

const milik = (kunci: string, nama: string): LembarKami => ({
  kunci,
  nama,
  id: `{${nama}}`,
  terlindungi: false,
  terlihat: true,
});
const keinginan = new Map([
  ['ikhtisar', 'LKj Ikhtisar'],
  ['data', 'LKj Data'],
]);

describe('tetapkanNama', () => {
  it('gives the wished names in a workbook without them', () => {
    expect([...tetapkanNama({ milikKami: [], semuaNama: ['PK'] }, keinginan)]).toEqual([...keinginan]);
  });

  it('keeps the present name of a sheet of ours, also when the person renamed it', () => {
    const nama = tetapkanNama({ milikKami: [milik('data', 'Data saya')], semuaNama: ['Data saya'] }, keinginan);
    expect(nama.get('data')).toBe('Data saya');
  });

  it('goes beside foreign sheets with the next free number, whatever the case of their names', () => {
    const nama = tetapkanNama({ milikKami: [], semuaNama: ['lkj data', 'LKJ DATA (2)'] }, keinginan);
    expect(nama.get('data')).toBe('LKj Data (3)');
    expect(nama.get('ikhtisar')).toBe('LKj Ikhtisar');
  });

  it('never gives two sheets one name', () => {
    const buku = { milikKami: [milik('data', 'LKj Ikhtisar')], semuaNama: ['LKj Ikhtisar'] };
    expect([...tetapkanNama(buku, keinginan).values()]).toEqual(['LKj Ikhtisar (2)', 'LKj Ikhtisar']);
  });

  it('writes the first of several copies of a sheet of ours', () => {
    const buku = {
      milikKami: [milik('data', 'LKj Data'), milik('data', 'LKj Data (2)')],
      semuaNama: ['LKj Data', 'LKj Data (2)'],
    };
    expect(tetapkanNama(buku, keinginan).get('data')).toBe('LKj Data');
  });

  it('stays within the 31 characters of a sheet name', () => {
    const panjang = 'Rincian Prioritas Nasional 2023';
    expect(panjang).toHaveLength(31);
    const nama = tetapkanNama({ milikKami: [], semuaNama: [panjang] }, new Map([['p', panjang]])).get('p');
    expect(nama).toBe('Rincian Prioritas Nasional  (2)');
    expect(nama).toHaveLength(31);
  });
});
