import { kalimat, periksaPolos, temuanPolos } from './periksa-polos';

/** Activities of a made-up office, as an extraction gives them: texts, rupiah with dots. */
const kegiatan = (ubah: Record<number, string> = {}) => {
  const persen = ['96,44%', '95,45%', '87,53%', '90,99%'].map((p, i) => ubah[i] ?? p);
  return [
    ['Tabel 3.7 Belanja Langsung'],
    ['No', 'Urusan', 'Biaya (Rp.)', 'Terpakai (Rp.)', '%'],
    ['1', 'Forum mitra', '369.200.000', '356.060.000', persen[0] ?? ''],
    ['2', 'Rapat kerja', '518.230.000', '494.663.970', persen[1] ?? ''],
    ['3', 'Pendidikan', '668.220.000', '584.890.803', persen[2] ?? ''],
    ['4', 'Pelayanan', '588.575.000', '535.568.200', persen[3] ?? ''],
  ];
};

describe('a column that follows from two others in most rows', () => {
  test('the row that does not follow is named, with the arithmetic of its own figures', async () => {
    const [satu, lagi] = await temuanPolos({ baris: kegiatan({ 3: '91,63%' }) });
    expect(lagi).toBeUndefined();
    expect(satu && kalimat(satu)).toBe(
      '“Pelayanan – %” tercantum 91,63%, sedangkan menurut angka di barisnya sendiri 535.568.200 ÷ 588.575.000 × 100 = 90,99% (lebih tinggi 0,64 poin persen). Pada 3 dari 4 baris Tabel 3.7 hubungan ini cocok.',
    );
  });

  test('a table that agrees says nothing, also where the last digits were cut off', async () => {
    expect(await periksaPolos({ baris: kegiatan() })).toEqual([]);
    // 535.568.200 ÷ 588.575.000 = 90,994…; 356.060.000 ÷ 369.200.000 = 96,4409…
    expect(await periksaPolos({ baris: kegiatan({ 0: '96,440%', 2: '87,529%' }) })).toEqual([]);
  });

  test('English and Indonesian thousands, percent as a fraction and a number cell agree alike', async () => {
    const baris = [
      ['Uraian', 'Biaya', 'Terpakai', 'Serapan'],
      ['Satu', '1,369,200', '1,356,060', { n: 0.9904031551, f: '0.00%', t: '99.04%' }],
      ['Dua', '2,518,230', '2,494,663', { n: 0.9906414426, f: '0.00%', t: '99.06%' }],
      ['Tiga', '4,668,220', '3,584,890', { n: 0.7679350158, f: '0.00%', t: '76.79%' }],
      ['Empat', '1,000,000', '250,000', { n: 0.52, f: '0.00%', t: '52.00%' }],
    ];
    expect(await periksaPolos({ baris })).toEqual(['Data!D5 52,00 25,00']);
  });

  test('a cell of several lines is taken apart line by line', async () => {
    const baris = [
      ['Sasaran', 'Tahun lalu', 'Tahun ini', 'Kenaikan'],
      ['Produksi', '95,70 91,80 99,80', '125,69 129,18 116,79', '29,99 37,38 16,99'],
      ['Mutu', '137,23 114,50', '133,33 133,85', '-3,90 19,25'],
    ];
    expect(await periksaPolos({ baris })).toEqual(['Data!D3 19,25 19,35']);
  });

  test('a change in points beside two percentages', async () => {
    const baris = [
      ['Indikator', 'Capaian 2020 (%)', 'Capaian 2021 (%)', 'Kenaikan/Penurunan'],
      ['Keselarasan', '101,20', '103,00', '1,80'],
      ['Usulan', '97,50', '94,00', '-3,50'],
      ['Kajian', '83,33', '100,00', '16,67'],
      ['Inovasi', '98,00', '105,00', '9,00'],
    ];
    expect(await periksaPolos({ baris })).toEqual(['Data!D5 9,00 7,00']);
  });

  test('a sum that takes in another figure of its row is right; one that nothing explains is not', async () => {
    const baris = (akhir: string) => [
      ['Koleksi', 'Sampai 2014', 'Tahun 2015', 'Tahun 2016', 'Sampai 2016'],
      ['Buku', '', '9.410', '12.500', '21.910'],
      ['Majalah', '', '1.230', '2.115', '3.345'],
      ['Peta', '', '318', '402', '720'],
      ['Arsip', '', '7.741', '6.206', '13.947'],
      ['Rekaman', '127.782', '9.321', '125.000', akhir],
    ];
    expect(await periksaPolos({ baris: baris('262.103') })).toEqual([]);
    expect(await periksaPolos({ baris: baris('143.321') })).toEqual(['Data!E6 143.321 134.321']);
  });

  test('a comma for a dot in one operand is said as that', async () => {
    const baris = [
      ['Ternak', 'Rencana (ekor)', 'Hasil (ekor)', '%'],
      ['Domba', '12.285.690', '10.040.345', '81,72'],
      ['Kambing', '2.477.171', '1.229.005', '49,61'],
      ['Itik', '10.207.731', '10.724.863', '105,07'],
      ['Kerbau', '268.797', '352,390', '131,10'],
    ];
    const [satu, lagi] = await temuanPolos({ baris });
    expect([satu?.dilaporkan, satu?.dihitung, lagi]).toEqual(['352,390', '352.390', undefined]);
  });
});

describe('what is no finding', () => {
  const capaian = (nama: string, rencana: string, hasil: string, persen: string) => [nama, rencana, hasil, persen];
  const umum = [
    ['Indikator', 'Rencana', 'Hasil', '% Capaian'],
    capaian('Jalan mantap', '80', '88,04', '110,05'),
    capaian('Air bersih', '60', '78,20', '130,33'),
    capaian('Sekolah layak', '95', '97,84', '102,99'),
    capaian('Puskesmas', '82', '97,72', '119,17'),
  ];

  test('an indicator that is better when it is less, by either rule', async () => {
    expect(
      await periksaPolos({
        baris: [...umum, capaian('Penyakit AI', '55', '50', '110,00'), capaian('Rabies', '54', '48', '111,11')],
      }),
    ).toEqual([]);
  });

  test('one whose name leaves the direction open', async () => {
    expect(await periksaPolos({ baris: [...umum, capaian('Angka kematian ibu', '110', '85', '122,00')] })).toEqual([]);
    expect(await periksaPolos({ baris: [...umum, capaian('Ruang terbuka', '110', '85', '122,00')] })).toEqual([
      'Data!D6 122,00 77,27',
    ]);
  });

  test('a figure cut off at a cap, and targets that lie evenly apart', async () => {
    const dibatasi = umum.map((b) => [...b]);
    for (const b of dibatasi) if (b[3] && Number(b[3].replace(',', '.')) > 110) b[3] = '110';
    expect(await periksaPolos({ baris: [...dibatasi, capaian('Taman', '90', '45', '50,00')] })).toEqual([]);
    expect(
      await periksaPolos({
        baris: [
          ['Indikator', '2014', '2015', '2016'],
          ['Satu', '41,5', '42,5', '43,5'],
          ['Dua', '60,2', '70,4', '80,6'],
          ['Tiga', '100,5', '105,5', '110,5'],
          ['Empat', '85,5', '85,5', '90,5'],
        ],
      }),
    ).toEqual([]);
  });
});

describe('totals and parts', () => {
  const belanja = (total: string) => [
    ['Uraian', 'Sebelum', 'Sesudah'],
    ['Gedung', '204.000.000', '201.373.543'],
    ['Kajian', '3.850.000', '2.974.630'],
    ['Obat', '95.000.000', '87.362.883'],
    ['Jumlah', '302.850.000', total],
  ];

  test('a total is held against its rows where the same rows give the total beside it', async () => {
    expect(await periksaPolos({ baris: belanja('291.711.056') })).toEqual([]);
    expect(await periksaPolos({ baris: belanja('291.771.056') })).toEqual(['Data!C5 291.771.056 291.711.056']);
  });

  test('totals of parts and of all add up, whichever rows they sum', async () => {
    expect(
      await periksaPolos({
        baris: [
          ['Uraian', 'Target', 'Setoran'],
          ['Balai A', '457.000', '542.850'],
          ['Balai B', '41.000', '11.220'],
          ['J U M L A H I', '498.000', '554.070'],
          ['Balai C', '730.000', '826.544'],
          ['Balai D', '430.000', '596.078'],
          ['J U M L A H II', '1.160.000', '1.422.622'],
          ['JUMLAH I + JUMLAH II', '1.658.000', '1.976.692'],
        ],
      }),
    ).toEqual([]);
  });

  test('a lone column is judged only where the rows are numbered without a gap', async () => {
    const pegawai = (nomor: string[]) => [
      ['No', 'Golongan', 'Jumlah'],
      [nomor[0] ?? '', 'IV', '13'],
      [nomor[1] ?? '', 'III', '34'],
      [nomor[2] ?? '', 'II', '27'],
      ['', 'JUMLAH', '75'],
    ];
    expect(await periksaPolos({ baris: pegawai(['1', '2', '3']) })).toEqual(['Data!C5 75 74']);
    expect(await periksaPolos({ baris: pegawai(['1', '2', '4']) })).toEqual([]);
  });

  test('a parent is held against the rows under it where the other parents agree', async () => {
    expect(
      await periksaPolos({
        baris: [
          ['Komponen', 'Bobot'],
          ...[
            ['PERENCANAAN', '30,00'],
            ['Pemenuhan', '6,00'],
            ['Kualitas', '9,00'],
            ['Pemanfaatan', '15,00'],
            ['PENGUKURAN', '30,00'],
            ['Pemenuhan', '6,00'],
            ['Kualitas', '9,00'],
            ['Pemanfaatan', '15,00'],
            ['PELAPORAN', '15,00'],
            ['Pemenuhan', '3,00'],
            ['Penyajian', '4,50'],
            ['Pemanfaatan', '7,50'],
            ['EVALUASI', '25,00'],
            ['Pemenuhan', '5,00'],
            ['Kualitas', '7,50'],
            ['Pemanfaatan', '5,00'],
          ],
        ],
      }),
    ).toEqual(['Data!B14 25,00 17,50']);
  });
});

test('target, realisasi and capaian once for each year: a row is held to its heads, year by year', async () => {
  const tahunan = (nama: string, ...angka: string[]) => ({
    nama,
    baris: [
      ['Indikator', '2021', '', '', '2022', '', ''],
      ['', 'Target', 'Realisasi', 'Capaian', 'Target', 'Realisasi', 'Capaian'],
      [`Cakupan ${nama}`, ...angka],
    ],
  });
  const semua = [
    tahunan('Air', '40%', '53,6%', '134%', '55%', '56,1%', '102%'),
    tahunan('Jamban', '80%', '92,3%', '115,4%', '50%', '61%', '122%'),
    tahunan('Gizi', '78%', '70,2%', '90%', '86%', '92,4%', '102,7%'),
  ];
  expect(await periksaPolos(...semua)).toEqual(['Gizi!G3 102,7 107,4']);
});

test('an amount that a narrow cell broke around its "Rp" is read as one', async () => {
  const baris = kegiatan();
  const pecah = [...baris.slice(0, 5), ['4', 'Pelayanan', '588.575.00 Rp 0', '535.568.20 Rp 0', '91,63%']];
  expect(await periksaPolos({ baris: pecah })).toEqual(['Data!E6 91,63 90,99']);
});
