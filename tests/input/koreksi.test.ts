import type { OpsiBaca } from '../../src/input/baca';
import { bacaTabel } from './baca-tercatat';
import type { TabelDikenali } from '../../src/input/tabel';
import { bukuUji, type LembarUji } from './potret-contoh';
import { keBaris, kluster, pk } from './tabel-contoh';

async function tabelPertama(lembar: LembarUji, opsi: OpsiBaca = {}): Promise<TabelDikenali> {
  const { potret, gabungan } = bukuUji(lembar);
  const [tabel] = (await bacaTabel(potret, gabungan, opsi)).tabel;
  if (!tabel) throw new Error('Nothing was recognised.');
  return tabel;
}

describe('what a table’s columns were taken for', () => {
  const kepala = pk.kepala.map((k) => (k === 'Realisasi' ? 'Hasil akhir' : k));
  const lembar: LembarUji = { nama: 'PK', baris: keBaris({ ...pk, kepala }) };

  test('B9 is told column by column, with the cell of the header and what it could have been', async () => {
    const { kolom, opsiKolom } = await tabelPertama(lembar);
    expect(kolom.map(({ judul, sebagai }) => [judul, sebagai])).toEqual([
      ['No', 'no'],
      ['Sasaran Program', 'sasaran'],
      ['Indikator Kinerja', 'indikator'],
      ['Target', 'target'],
      ['Hasil akhir', ''],
      ['Capaian', 'capaian'],
    ]);
    expect(kolom[4]?.asal).toEqual({ lembar: 'PK', baris: 3, kolom: 4 });
    expect(opsiKolom.map(({ nilai }) => nilai)).toEqual(expect.arrayContaining(['target', 'realisasi', 'capaian']));
  });

  test('B10 its key brings a correction back to the same column', async () => {
    const { kunci = '' } = (await tabelPertama(lembar)).kolom[4] ?? {};
    const { kolom } = await tabelPertama(lembar, { kepala: { [kunci]: 'realisasi' } });
    expect(kolom[4]).toMatchObject({ judul: 'Hasil akhir', sebagai: 'realisasi' });
  });
});

test('a column whose separators the reader settled itself can be read the other way', async () => {
  const lembar: LembarUji = { nama: 'Monev', baris: keBaris(kluster) };
  const putusan = (await tabelPertama(lembar)).keputusanKolom.find(({ judul }) => judul === 'PM yang dimonitoring');
  expect(putusan).toMatchObject({ arti: 'ribuan', alasan: 'hitungan', koreksi: { dipilih: null } });
  const opsi = { pilihan: { [putusan?.koreksi.kunci ?? '']: 'inggris' } };
  const lain = (await tabelPertama(lembar, opsi)).keputusanKolom.find(({ judul }) => judul === 'PM yang dimonitoring');
  expect(lain).toMatchObject({ arti: 'desimal', alasan: 'pilihan', koreksi: { dipilih: 'inggris' } });
});
