import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from './baca-tercatat';
import { bukuUji, type SelUji } from './potret-contoh';

async function baca(...baris: SelUji[][]) {
  const { potret, gabungan } = bukuUji({ baris });
  const hasil = await bacaTabel(potret, gabungan);
  const isi = hitungLkj(hasil.data);
  return {
    kolom: hasil.tabel[0]?.kolom.map((k) => `${k.judul}→${k.sebagai}`),
    capaian: (isi.capaian?.indikator ?? []).map((i) => `${i.data.sasaran}: ${i.capaian.nilai?.toFixed(2) ?? '–'}`),
    program: hasil.data.anggaranProgram.map((p) => [p.nama, p.kegiatan.length]),
  };
}

describe('B51 Target | Capaian | %: what was reached stands under “Capaian”, where the rows’ arithmetic says it', () => {
  const kepala = ['No', 'Indikator Kinerja', 'Target', 'Capaian', '%'];

  test('it is told which column was taken for which', async () => {
    const { kolom, capaian } = await baca(['Capaian Kinerja 2024'], kepala, [1, 'Nilai A', 80, 82, '102,5%'], [2, 'Nilai B', 90, 85, '94,44%']);
    expect(kolom?.slice(2)).toEqual(['Target→target', 'Capaian→realisasi', '%→capaian']);
    expect(capaian).toEqual([': 102.50', ': 94.44']);
  }); // prettier-ignore

  test('where it does not, the capaian stays one', async () => {
    const { kolom, capaian } = await baca(['Capaian Kinerja 2024'], kepala, [1, 'Nilai A', 80, 102.5, 40], [2, 'Nilai B', 90, 94.4, 60]);
    expect(kolom?.slice(2)).toEqual(['Target→target', 'Capaian→capaian', '%→']);
    expect(capaian).toEqual([': –', ': –']);
  }); // prettier-ignore
});

test('B52 a heading in the column of names, with nothing but its mark beside it, is no indicator', async () => {
  const { capaian } = await baca(
    ['Capaian Kinerja 2024'],
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
    ['A', 'Meningkatnya layanan'],
    [1, 'Nilai A', 'Nilai', 80, 82],
    ['B', 'Sasaran 2: tertibnya tata kelola'],
    [1, 'Nilai B', 'Nilai', 90, 85],
    [2, 'Nilai C', 'Nilai', null, null],
  );
  expect(capaian).toEqual(['Meningkatnya layanan: 102.50', 'Sasaran 2: tertibnya tata kelola: 94.44', 'Sasaran 2: tertibnya tata kelola: –']);
}); // prettier-ignore

test('B53 numbered programmes are programmes; numbers below one without a number are its activities', async () => {
  const kepala: SelUji[][] = [['Anggaran Perjanjian Kinerja 2024'], ['No', 'Program', 'Anggaran']];
  const bernomor = await baca(...kepala, [1, 'Program A', 1000], [2, 'Program B', 500], [null, 'Jumlah', 1500]);
  expect(bernomor.program).toEqual([['Program A', 0], ['Program B', 0]]);
  const anak = await baca(...kepala, [null, 'Program A', 1500], [1, 'Layanan', 1000], [2, 'Tata kelola', 500]);
  expect(anak.program).toEqual([['Program A', 2]]);
}); // prettier-ignore
