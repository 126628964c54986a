import { periksaLkj } from '../../src/reviu/periksa';
import { faktaPedoman } from '../../src/domain/ikpa';
import { kunciUnik, PemberiKunci } from '../../src/dasar/kunci';
import { hitungLkj } from '../../src/domain/lkj';
import { akhirTahun, type Bukti, nilaiPada } from '../../src/domain/pedoman/parameter';
import { sebagaiPedoman } from '../../src/domain/pedoman/pedoman';
import { sebutPedoman } from '../../src/domain/pedoman/sebut';
import { SKM_PENGALI } from '../../src/domain/pedoman/skm';
import { bacaRiwayat, tandaMasukan, tulisRiwayat } from '../../src/domain/riwayat';
import { paragrafDariTeks } from '../../src/reviu/narasi/paragraf';
import { tahunPilihan } from '../../src/taskpane/tahun';
import { dataKosong, indikator, masuk } from './bahan';

describe('keys', () => {
  test.each([
    [
      ['Balai', 'Balai', 'Balai 2'],
      ['balai', 'balai-2', 'balai-2-2'],
    ],
    [
      ['Balai 2', 'Balai', 'Balai'],
      ['balai-2', 'balai', 'balai-3'],
    ],
    [
      ['', '中文', '!'],
      ['tanpa-nama', 'tanpa-nama-2', 'tanpa-nama-3'],
    ],
  ])('%j are told apart', (nama, kunci) => {
    expect(kunciUnik(nama)).toEqual(kunci);
  });

  test('ten thousand of one name are numbered without counting from 2 each time', () => {
    const pemberi = new PemberiKunci();
    const kunci = Array.from({ length: 10_000 }, () => pemberi.unik('x'));
    expect(new Set(kunci).size).toBe(10_000);
  });
});

describe('regulations', () => {
  const satu = (bukti: Bukti) => {
    const versi = SKM_PENGALI.versi.map((v) => ({ ...v, bukti, peraturan: 'P 1/2020' }));
    return sebagaiPedoman(nilaiPada({ ...SKM_PENGALI, versi }, { masa: akhirTahun(2023) }));
  };

  test('a set is known by its name alone: verifying it changes what is shown, not what it is', () => {
    const [lama, baru] = [satu('belumDiverifikasi'), satu('dikonfirmasi')];
    expect(lama.nama).toBe(baru.nama);
    expect([sebutPedoman(lama), sebutPedoman(baru)]).toEqual(['P 1/2020 [belum diverifikasi]', 'P 1/2020']);
  });

  test('every year that the product is made for may be chosen, and the next one', () => {
    expect(tahunPilihan(2026)).toEqual([2027, 2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018]);
  });

  test("a regulation's constant keeps its decimals", () => {
    expect(faktaPedoman('k', 'Bobot', 2.5, 'P')).toMatchObject({ desimal: 1, teks: '2,5' });
  });
});

test('two facts of one cell both mark the inputs', () => {
  const [bawah, atas] = [masuk('target', 80), masuk('target-atas', 90)];
  expect(tandaMasukan([bawah, atas])).not.toBe(tandaMasukan([bawah, { ...atas, nilai: masuk('x', 94).nilai }]));
});

test('a history with something else than numbers is none; negative and very large ones are kept', () => {
  const catatan = (nka: unknown) => [{ waktu: 'w', kaidah: 'k', masukan: 'm', angka: { nka } }];
  const baca = (nka: unknown) => bacaRiwayat(JSON.stringify({ versi: 1, riwayat: catatan(nka) }));
  for (const salah of ['sembilan', '', '1,5', {}, 7, 'NaN', '0x10', ' 1']) expect(baca(salah)).toEqual([]);
  for (const benar of ['-3.38', '1.5e+21', null]) expect(baca(benar)).toEqual(catatan(benar));
  expect(bacaRiwayat(tulisRiwayat(baca('91.31')))).toEqual(baca('91.31'));
});

describe('findings', () => {
  const temuan = (jenis: string, judul: string) => {
    const data = { ...dataKosong(), indikator: [indikator(1, 1, 80, 88)] };
    const asal = { lembar: 'A', baris: 0, kolom: 0 };
    const tabel = [
      { id: 'lain', jenis, judul, asal },
      { id: 'pk', jenis: 'pk', judul: 'Perjanjian Kinerja Tahun 2023', asal },
    ];
    return periksaLkj(hitungLkj(data), { tabel, narasi: [] }).filter(({ aturan }) => aturan === 'judul-tahun');
  };

  test('a table of another kind of the year does not excuse a title of another year', () => {
    expect(temuan('pkAnggaran', 'Anggaran Program Tahun 2022')).toHaveLength(1);
    expect(temuan('pk', 'Perjanjian Kinerja Tahun 2022')).toHaveLength(0);
  });

  test('a component whose name holds none of our letters is not held against the first component', () => {
    const sakip = [{ id: 'sakip/x', nama: '規劃', bobot: masuk('b', 12), nilai: masuk('n', 6) }];
    const data = { ...dataKosong(), sakip: sakip.map((k) => ({ ...k, grade: null, nilaiTotalDilaporkan: undefined })) };
    const semua = periksaLkj(hitungLkj(data), { tabel: [], narasi: [] });
    expect(semua.filter(({ aturan }) => aturan === 'bobot-sakip')).toEqual([]);
  });

  test.each(['A. ', 'bab i\nB. '])('a heading of blanks is no heading, and no work without end (%j)', (awal) => {
    const narasi = paragrafDariTeks(`${awal}Judul ${' '.repeat(30_000)}x`);
    expect(() => periksaLkj(hitungLkj(dataKosong()), { tabel: [], narasi })).not.toThrow();
  });

  test('a long cell is read in pieces that end where sentences do, and nothing of it is left out', () => {
    const kalimat = 'Realisasi anggaran sebesar 97,72% dari pagu. ';
    const paragraf = paragrafDariTeks(kalimat.repeat(300));
    expect(paragraf.map(({ teks }) => teks).join('')).toBe(kalimat.repeat(300));
    expect(paragraf.every(({ teks }) => teks.length <= 4_000 && /\.\s*$/.test(teks))).toBe(true);
    expect(new Set(paragraf.map(({ letak }) => letak))).toEqual(new Set(['baris 1']));
  });
});
