import { periksaLkj } from '../../src/reviu/periksa';
import { hitungLkj, type HasilLkj } from '../../src/domain/lkj';
import { type AngkaNarasi, cocokkanNarasi } from '../../src/reviu/narasi/cocokkan';
import { bilangan } from '../../src/reviu/narasi/bilangan';
import { angkaTanpaSumber } from '../../src/reviu/narasi/tanpa-sumber';
import { paragrafDariSel, paragrafDariTeks } from '../../src/reviu/narasi/paragraf';
import { pecahAngka } from '../../src/reviu/narasi/token';
import type { Temuan } from '../../src/reviu/temuan';
import { kamusReviu } from '../../src/locales/kamus-reviu';
import { narasiLkj2023 } from './narasi-lkj-2023';
import { bacaSampel } from './sampel';
import { betulkan } from './ubah-data';

const angka = (teks: string): string[] =>
  pecahAngka(teks)
    .filter((t) => t.jenis === 'angka')
    .map((t) => `${t.nilai.toFixed()} ${t.satuan}`.trim());

describe('numbers in a text', () => {
  test.each([
    ['pagu sebesar Rp2.440.968.652.000,-', ['2440968652000 rupiah']],
    ['yaitu 97.72%, melebihi', ['97.72 %']],
    ['sebesar **113,23%** dengan', ['113.23 %']],
    ['memiliki 7 (tujuh) sasaran', ['7 buah']],
    ['anggaran 2,4 Triliun', ['2400000000000']],
    ['sebanyak 6.527 lembaga', ['6527 lembaga']],
    ['nilai 90.74 poin', ['90.74 poin']],
    ['naik 30 persen', ['30 %']],
  ])('%s', (teks, harapan) => {
    expect(angka(teks)).toEqual(harapan);
  });

  test.each([
    'tahun 2020 – 2024',
    'Rabu, 22 November 2023 23:52 WIB',
    'Rabu (5/12) lalu',
    'Peraturan Presiden Nomor 29 Tahun 2014',
    'SK Nomor 105/4/HK.01/8/2023',
    'PER-5/PB/2022',
    'Tabel 2.1 dan Grafik 11',
    'Indikator Kinerja Program 7',
    '3. Pelaporan',
    'D. Sistematika Penyajian\t10',
    'motor roda 3',
  ])('%s holds no figure', (teks) => {
    expect(angka(teks)).toEqual([]);
  });

  test('numbers in words', () => {
    expect(['tujuh', 'sepuluh', 'sebelas', 'dua puluh satu', 'seratus lima', 'rupiah'].map(bilangan)).toEqual([
      7,
      10,
      11,
      21,
      105,
      null,
    ]);
  });

  test('a paragraph knows its place, in pasted text and in a sheet', () => {
    expect(paragrafDariTeks('satu\n\ndua').map((p) => p.letak)).toEqual(['baris 1', 'baris 3']);
    const asal = { lembar: 'Narasi', baris: 4, kolom: 0 };
    expect(paragrafDariSel([{ teks: 'isi', asal }])).toEqual([{ teks: 'isi', letak: 'Narasi baris 5', asal }]);
  });
});

describe('the sentences of the LKj 2023', () => {
  let hasil: HasilLkj;
  let cocokan: readonly AngkaNarasi[];
  let temuan: Temuan[];

  beforeAll(async () => {
    const { data, konteks } = await bacaSampel();
    hasil = hitungLkj(data);
    cocokan = cocokkanNarasi(narasiLkj2023, hasil);
    temuan = periksaLkj(hasil, { ...konteks, narasi: narasiLkj2023 });
  });

  const dengan = (putusan: AngkaNarasi['putusan']): string[] =>
    cocokan.filter((c) => c.putusan === putusan).map((c) => `${c.paragraf.letak} ${c.token.teks}`);

  test('the numbers that differ from their figure', () => {
    expect(dengan('berbeda')).toEqual(['L53 113,23%', 'L492 103,09%', 'L885 12.588', 'L1072 2.099', 'L1292 83,62%']);
  });

  test('rounding is not called a difference', () => {
    expect(dengan('selisihPembulatan')).toEqual(['L1285 117,78%']);
  });

  test('numbers that no table holds are listed for a person to look at, and no others', () => {
    expect(dengan('tanpaSumber')).toEqual([
      'L247 31',
      'L262 1.887',
      'L262 150',
      'L262 7,95%',
      'L262 1.737',
      'L262 92,05%',
      'L273 51%',
      'L273 49%',
      'L296 26',
      'L417 7 (tujuh)',
      'L617 656.173',
      'L675 209.993',
      'L722 198',
      'L723 33',
      'L777 198',
      'L778 33',
      'L797 186',
      'L797 74,73%',
      'L1037 30 persen',
      'L1233 2 (dua)',
      // The rule for counts in words looks at "9 dari 10".
      'L1614 9',
    ]);
    const disebut = angkaTanpaSumber(hasil, { tabel: [], narasi: narasiLkj2023 });
    expect(disebut.map((t) => `${t.letak} ${t.teks}`)).toEqual(dengan('tanpaSumber').slice(0, -1));
    // A list behind a click: of such a number no rule says anything.
    const sebutan = new Set(disebut.map((t) => `${t.letak} ${t.teks}`));
    expect(temuan.filter((t) => sebutan.has(`${t.rincian['letak']} ${t.dilaporkan}`))).toEqual([]);
  });

  test.each([
    ['L53', ['7 (tujuh)', '10 (sepuluh)', '97,81%', 'Rp2.440.968.652.000,-']],
    ['L832', ['10.683', '28%', '9.405']],
    ['L982', ['6.288', '56,5%', '4.917']],
    ['L1143', ['6.679', '6.527', '97.72%']],
    ['L1359', ['1,91']],
    ['L1415', ['89,45', '93,17', '91,31', '1,31']],
    ['L1595', ['97,81%', '2,4 Triliun']],
    ['L1621', ['Rp 2.440.968.652.000,-', 'Rp 2.387.590.951.660,-', '97,81%']],
  ])('every number of %s is matched', (letak, harapan) => {
    const milik = cocokan.filter((c) => c.paragraf.letak === letak && c.putusan === 'cocok');
    expect(milik.map((c) => c.token.teks)).toEqual(harapan);
  });

  test('words of direction are held against the figures and all agree', () => {
    const arah = temuan.filter((t) => t.aturan === 'arah-narasi');
    expect(arah.map((t) => `${t.rincian['letak']} ${t.putusan} ${t.dihitung}`)).toEqual([
      'L1083 cocok turun',
      'L1083 cocok diAtas',
      'L1143 cocok diAtas',
      'L1177 cocok naik',
      'L1259 cocok diAtas',
      'L1261 cocok turun',
      'L1294 cocok naik',
      'L1359 cocok naik',
      'L1359 cocok diBawah',
      'L1415 cocok turun',
      'L1497 cocok diAtas',
    ]);
  });

  // No false alarm among them: each is a fault that a reader finds in the report itself.
  test('the other faults of the sentences, each with its line', () => {
    const lain = temuan.filter(
      (t) =>
        t.putusan === 'berbeda' &&
        t.rincian['letak'] !== undefined &&
        !['angka-narasi', 'rata-rata-capaian', 'angka-laporan'].includes(t.aturan),
    );
    expect(lain.map((t) => `${t.rincian['letak']} ${t.aturan}: ${t.dilaporkan} / ${t.dihitung}`)).toEqual([
      'L1296 judul-nomor: 7 / 6',
      'L853 kluster-narasi: lebih rendah / -1,36',
      'L994 kluster-narasi: lebih rendah / -0,13',
      'L316 tahun-narasi: 2022 / 2023',
      'L570 tahun-narasi: 2021 / 2022',
      'L1398 tahun-narasi: 2022 / 2023',
      'L1303 indikator-narasi: 5 / 7',
      'L380 rujukan-narasi: Tabel 4 / –',
      'L853 rujukan-narasi: Tabel 9 / –',
      'L1081 nomor-keterangan: Grafik 2 / Grafik 4',
      'L1256 nomor-keterangan: Grafik 11 / Grafik 4',
      'L1289 nomor-keterangan: Grafik 11 / Grafik 12',
      'L1411 nomor-keterangan: Grafik 17 / Grafik 12',
      'L1398 nomor-keterangan: Tabel 15 / Tabel 4',
      'L1231 nomor-keterangan: Gambar 6 / Gambar 1',
      'L354 susunan-narasi: C. / D.',
      'L355 susunan-narasi: D. / C.',
      'L486 susunan-narasi: B. / E.',
      'L572 susunan-narasi: B. / B.',
      'L1510 susunan-narasi: B. / B.',
      'L1574 susunan-narasi: B. / E.',
      'L777 salinan-narasi: 198 Kab/ Kota / L722',
      'L778 salinan-narasi: di 33 Provinsi / L723',
    ]);
  });

  test('a direction that the figures contradict is found', () => {
    const narasi = [
      { teks: 'Indikator Kinerja Program 4', letak: 'L1', asal: null },
      { teks: 'Capaian indikator ini meningkat dibandingkan tahun sebelumnya.', letak: 'L2', asal: null },
      { teks: 'Nilai Akuntabilitas Kinerja telah melampaui target.', letak: 'L3', asal: null },
    ];
    const arah = periksaLkj(hasil, { tabel: [], narasi }).filter((t) => t.aturan === 'arah-narasi');
    expect(arah.map((t) => [t.rincian['letak'], t.putusan, t.dilaporkan, t.dihitung])).toEqual([
      ['L2', 'berbeda', 'naik', 'turun'],
      ['L3', 'berbeda', 'diAtas', 'diBawah'],
    ]);
  });

  test('counts in words that do not fit are found', () => {
    const narasi = paragrafDariTeks('Terdapat 7 (enam) sasaran.\nCapaian 8 dari 10 indikator mencapai 100%.');
    const cacah = periksaLkj(hasil, { tabel: [], narasi }).filter((t) => t.aturan === 'cacah-narasi');
    expect(cacah.map((t) => [t.putusan, t.dilaporkan, t.dihitung])).toEqual([
      ['berbeda', '7 (enam)', '6'],
      ['berbeda', '8 dari 10', '9 dari 10'],
    ]);
  });
});

test('the DIPA revision that the text names stands beside the budget that it changed', async () => {
  const { data, konteks } = await bacaSampel();
  const narasi = paragrafDariTeks('Anggaran berubah terakhir dengan Revisi DIPA ke-9 pada Desember 2023.');
  const pagu = periksaLkj(hitungLkj(data), { ...konteks, narasi }).find((t) => t.aturan === 'pk-pagu');
  expect(pagu && kamusReviu('id').kalimat(pagu)).toMatch(/Laporan menyebut revisi DIPA ke-9 \(baris 1\)/);
});

test('a budget of another scope is no revised one', async () => {
  const { data, konteks } = await bacaSampel();
  const pk = data.jumlahAnggaranProgram;
  const jumlahAnggaranProgram = pk && { ...pk, nilai: pk.nilai?.times('1.4') ?? null };
  const temuan = periksaLkj(hitungLkj({ ...data, jumlahAnggaranProgram }), konteks);
  expect(temuan.filter((t) => t.aturan === 'pk-pagu')).toEqual([]);
});

test('with figures and sentences put right no number differs', async () => {
  const hasil = hitungLkj(betulkan(await bacaSampel()).data);
  const betul = narasiLkj2023
    .filter((p) => !['L885', 'L1072', 'L1292'].includes(p.letak))
    .map((p) => ({ ...p, teks: p.teks.replace('113,23%', '108,40%').replace('103,09%', '108,90%') }));
  expect(cocokkanNarasi(betul, hasil).filter((c) => c.putusan === 'berbeda')).toEqual([]);
});
