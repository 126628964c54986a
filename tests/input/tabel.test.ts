import { bacaTabel } from './baca-tercatat';
import { galatTanpaTabel } from '../../src/input/dilewati';
import type { HasilBaca } from '../../src/input/tabel';
import { angkaData, semuaFakta } from './fakta-data';
import { bukuUji, type LembarUji, type SelUji } from './potret-contoh';
import { anggaran, keBaris, kluster, pk, prioritas, skm, SEMUA_CONTOH, tren } from './tabel-contoh';

async function baca(...lembar: LembarUji[]): Promise<HasilBaca> {
  const { potret, gabungan } = bukuUji(...lembar);
  return bacaTabel(potret, gabungan);
}

const ringkas = (h: HasilBaca): unknown[] =>
  h.tabel.map((t) => [t.id, t.rentang.baris, t.rentang.kolom, t.rentang.jumlahBaris, t.rentang.jumlahKolom, t.baris]);

describe('finding tables', () => {
  test('a workbook without a known table gives nothing and no error', async () => {
    const h = await baca(
      {
        nama: 'Baca saya',
        baris: [['Data Laporan Kinerja'], ['Target dan realisasi ada di lembar lain.'], ['Kluster']],
      },
      {
        nama: 'Pegawai',
        baris: [
          ['Nama', 'NIP', 'Golongan'],
          ['Ani', '1980', 'III/a'],
        ],
      },
      { nama: 'Kosong', baris: [] },
    );
    expect(h.tabel).toEqual([]);
    expect(semuaFakta(h.data)).toEqual([]);
    expect(h.data.tahun).toBeNull();
  });

  test("a planner's own lists never count as tables, and never stop the run", async () => {
    const daftar: SelUji[][][] = [
      [
        ['No', 'Uraian', 'Target', 'Satuan', 'Realisasi', '%'],
        [1, 'Rapat', 4, 'Kali', 3, '75%'],
      ],
      [
        ['Kluster', 'Penanggung jawab'],
        ['Anak', 'Ani'],
      ],
      [
        ['No', 'Satker', 'Kategori'],
        [1, 'Sentra Melati', 'Besar'],
      ],
      [
        ['Jenis Belanja', 'Pagu'],
        ['Bansos', 5],
      ],
      [
        ['Tahun', 2020, 2021, 2022],
        ['Pegawai', 10, 11, 12],
      ],
      [
        ['Komponen', 'Bobot', 'Nilai'],
        ['Kehadiran', 50, 40],
        ['Tugas', 50, 45],
      ],
    ];
    const h = await baca(...daftar.map((baris, i) => ({ nama: `Daftar ${i}`, baris })));
    expect(h.tabel).toEqual([]);
  });

  test('below each other, with and without a gap, each with its own source', async () => {
    const h = await baca({ baris: [...keBaris(kluster), ...keBaris(anggaran), [], [], ...keBaris(skm)] });
    expect(ringkas(h)).toEqual([
      ['kluster/1', 2, 0, 4, 5, 2],
      ['anggaran/jenis-belanja', 9, 0, 4, 5, 2],
      ['skm', 18, 0, 4, 4, 3],
    ]);
    expect(h.tabel.map((t) => t.sumber)).toEqual(['Data Monitoring 2023', 'OM-SPAN', 'Survei 2023']);
    expect(h.tabel.map((t) => t.judul)).toEqual([...kluster.judul, ...anggaran.judul, ...skm.judul]);
  });

  test('side by side, beginning in different rows', async () => {
    const kiri = keBaris(anggaran);
    const kanan = [
      [],
      [],
      ...keBaris({ ...anggaran, judul: [], kepala: ['Kewenangan', 'Pagu', 'Realisasi', '%', 'Sisa'] }),
    ];
    const baris = Array.from({ length: Math.max(kiri.length, kanan.length) }, (_, i) => [
      ...Array.from({ length: 5 }, (__, k) => kiri[i]?.[k] ?? null),
      null,
      ...(kanan[i] ?? []),
    ]);
    const h = await baca({ baris });
    expect(ringkas(h)).toEqual([
      ['anggaran/jenis-belanja', 2, 0, 4, 5, 2],
      ['anggaran/kewenangan', 3, 6, 4, 5, 2],
    ]);
    expect(h.data.anggaran.map((a) => a.baris.map((b) => b.pagu?.nilai?.toString()))).toEqual([
      ['1320411760000', '200000'],
      ['1320411760000', '200000'],
    ]);
  });

  test('the evidence is the header as printed', async () => {
    const h = await baca({ nama: 'PK 2023', baris: keBaris(pk) });
    expect(h.tabel[0]).toMatchObject({
      jenis: 'perjanjianKinerja',
      bukti: ['Sasaran Program', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
    });
    expect([h.data.tahun, h.data.instansi]).toEqual([2023, 'DIREKTORAT JENDERAL CONTOH SOSIAL']);
  });
});

describe('rows', () => {
  test('numbering rows are skipped, blank No and Sasaran taken from above, the mark becomes its footnote', async () => {
    const nomor = ['(1)', '(2)', '(3)', '(4)', '(5)', '(6) = (5)/(4)'];
    const h = await baca({ baris: keBaris({ ...pk, baris: [nomor, ...pk.baris] }) });
    expect(h.data.indikator.map((i) => [i.nomor, i.nomorSasaran, i.sasaran])).toEqual([
      [1, 1, 'Meningkatnya kemampuan warga'],
      [2, 2, 'Meningkatnya layanan'],
      [3, 2, 'Meningkatnya layanan'],
      [4, 3, 'Tata kelola yang baik'],
    ]);
    const realisasi = h.data.indikator[3]?.realisasi;
    expect(realisasi).toMatchObject({
      kunci: 'pk/4/realisasi',
      teks: '80,09**',
      cara: 'selTeks',
      desimal: 2,
      catatan: 'Realisasi menggunakan realisasi tahun 2022',
      sumber: 'Bagian Perencanaan',
    });
    expect(h.tabel[0]?.baris).toBe(4);
  });

  test('one unit per row: 82 beside 97.72% is a percentage, 81 under "Nilai" is points', async () => {
    const { data } = await baca({ baris: keBaris(pk) });
    expect(data.indikator.map((i) => [i.target?.satuan, i.realisasi?.satuan])).toEqual([
      ['%', '%'],
      ['%', '%'],
      ['poin', 'poin'],
      ['poin', 'poin'],
    ]);
  });

  test('the PK without Realisasi, filled by a second table of the same indicators', async () => {
    const target = { ...pk, kepala: pk.kepala.slice(0, 4), baris: pk.baris.map((b) => b.slice(0, 4)) };
    const sendiri = await baca({ nama: 'PK', baris: keBaris(target) });
    expect(sendiri.data.indikator.map((i) => i.realisasi)).toEqual([undefined, undefined, undefined, undefined]);
    const berdua = await baca({ nama: 'PK', baris: keBaris(target) }, { nama: 'Pengukuran', baris: keBaris(pk) });
    expect(berdua.data.indikator).toHaveLength(4);
    expect(berdua.data.indikator.map((i) => i.realisasi?.asal?.lembar)).toEqual(Array(4).fill('Pengukuran'));
    expect(berdua.data.indikator.map((i) => i.target?.asal?.lembar)).toEqual(Array(4).fill('PK'));
  });

  test('TOTAL is kept apart and ends the table', async () => {
    const { data } = await baca({ baris: [...keBaris(kluster).slice(0, -1), ['Catatan di bawah tabel', 1, 2, 3, 4]] });
    expect(data.kluster[0]?.baris.map((b) => b.nama)).toEqual(['Anak', 'Lanjut Usia']);
    expect(data.kluster[0]?.total?.sampel?.nilai?.toString()).toBe('4264');
  });

  test('a table without total ends at a signature', async () => {
    const { data, tabel } = await baca({
      baris: [...keBaris(skm).slice(0, -1), ['Jakarta, 31 Januari 2024'], ['Direktur']],
    });
    expect(data.skmSatker).toHaveLength(3);
    expect(tabel[0]?.karantina).toEqual([]);
  });

  test('headings among the rows make groups; N/A, empty and zero are three things', async () => {
    const h = await baca(
      { nama: 'A', baris: keBaris(prioritas) },
      { nama: 'B', baris: keBaris(skm) },
      { nama: 'C', baris: keBaris(tren) },
    );
    expect(h.data.prioritas.map((k) => [k.nama, k.baris.length])).toEqual([
      ['PN 3. Sumber Daya Manusia', 2],
      ['PN 7. Stabilitas', 1],
    ]);
    expect(h.data.prioritas[1]?.baris[0]?.realisasi).toMatchObject({
      kunci: 'prioritas/2/1/realisasi',
      keadaan: 'nolNyata',
    });
    expect(h.data.skmSatker[2]?.nilai).toMatchObject({ keadaan: 'tidakBerlaku', nilai: null });
  });

  test('years in headers, numbers or texts; targets apart from realisasi', async () => {
    const kepala = ['Indikator', 2021, 2022, '2023', 'Target 2024'];
    const { data } = await baca({ baris: keBaris({ ...tren, kepala }) });
    expect(data.tren[1]?.titik.map((t) => [t.tahun, t.jenis, t.nilai?.nilai?.toString()])).toEqual([
      [2021, 'realisasi', '84.37'],
      [2022, 'realisasi', '86.69'],
      [2023, 'realisasi', '89.15'],
      [2024, 'target', '89'],
    ]);
  });

  test('a table of one indicator takes its name from the title', async () => {
    const { data } = await baca(
      { nama: 'PK', baris: keBaris(pk) },
      {
        nama: 'T',
        baris: [
          ['Tabel 3.2 Perbandingan “Nilai kepuasan pengguna layanan” per tahun'],
          [2021, 2022, 2023, 'Target 2024'],
          ['N/A', 86.69, 89.15, 89],
        ],
      },
    );
    expect(data.tren).toMatchObject([
      { id: 'tren/3', nama: 'Nilai kepuasan pengguna layanan', untuk: { indikator: 3 } },
    ]);
  });
});

describe('quarantine', () => {
  const rusak = (kolom: number, isi: SelUji): SelUji[][] =>
    keBaris({ ...pk, baris: pk.baris.map((b, i) => (i === 0 ? b.map((s, k) => (k === kolom ? isi : s)) : b)) });

  test.each<[string, SelUji, string]>([
    ['letter O for zero', '8O,09', 'bukanAngka'],
    ['error cell', { n: '#REF!', galat: true }, 'selGalat'],
    ['date', { n: 45291, f: 'dd/mm/yyyy', t: '31/12/2023' }, 'tanggalDiKolomAngka'],
    ['boolean', true, 'logikaDiKolomAngka'],
  ])('%s: set aside with its address, no figure', async (_nama, isi, alasan) => {
    const h = await baca({ nama: 'PK 2023', baris: rusak(4, isi) });
    expect(h.tabel[0]?.karantina).toMatchObject([{ asal: { lembar: 'PK 2023', baris: 4, kolom: 4 }, alasan }]);
    expect(h.data.indikator[0]?.realisasi).toBeUndefined();
    expect(h.data.indikator[0]?.target?.nilai?.toString()).toBe('80');
  });

  test('a row with figures but no name is set aside as a whole', async () => {
    const h = await baca({ baris: rusak(2, null) });
    expect(h.tabel[0]?.karantina).toMatchObject([
      { alasan: 'barisTanpaNama', rincian: { kolom: 'Indikator Kinerja' } },
    ]);
    expect(h.data.indikator).toHaveLength(3);
  });

  test('thousands or decimals: a score column without a clear cell sets aside, a count column decides', async () => {
    const baris: SelUji[][] = [
      ['1', 'Sentra Melati', '89.655', 'A'],
      ['2', 'Sentra Mawar', '87', 'B'],
    ];
    const h = await baca({ nama: 'IKM', baris: keBaris({ ...skm, baris }) });
    expect(h.tabel[0]?.karantina).toMatchObject([{ teks: '89.655', alasan: 'pemisahMeragukan' }]);
    const hitungan = await baca({ baris: keBaris(kluster) });
    expect(hitungan.data.kluster[0]?.baris[0]?.sampel?.nilai?.toString()).toBe('2035');
  });
});

describe('a column that is needed is gone', () => {
  const tanpa = (t: (typeof SEMUA_CONTOH)['pk'], kolom: string): SelUji[][] => {
    const i = t.kepala.indexOf(kolom);
    const buang = (b: SelUji[]): SelUji[] => b.filter((_, k) => k !== i);
    return keBaris({ ...t, kepala: buang(t.kepala), baris: t.baris.map(buang) });
  };

  test.each([
    ['pk', 'Target', 'Target'],
    ['pk', 'Indikator Kinerja', 'Indikator Kinerja'],
    ['kluster', 'PM yang meningkat kemampuannya', 'PM yang meningkat/terpenuhi'],
    ['anggaran', 'Realisasi', 'Realisasi'],
    ['anggaran', 'Pagu', 'Pagu'],
    ['prioritas', 'Realisasi', 'Realisasi'],
    ['skm', 'Nilai IKM', 'Nilai IKM'],
  ] as const)('%s without %s is left out by name', async (jenis, kolom, disebut) => {
    const hasil = await baca({ nama: 'Lembar X', baris: tanpa(SEMUA_CONTOH[jenis], kolom) });
    expect(hasil.tabel).toEqual([]);
    expect(hasil.dilewati).toMatchObject([{ sebab: 'KOLOM_HILANG', kolom: disebut, rentang: { lembar: 'Lembar X' } }]);
    expect(galatTanpaTabel(hasil)).toMatchObject({
      kode: 'KOLOM_HILANG',
      rincian: { lembar: 'Lembar X', kolom: disebut, rentang: expect.stringMatching(/^A\d+:[A-F]\d+$/) as string },
    });
  });

  test('the other tables are read as if it were not there', async () => {
    const sehat = { nama: 'Kluster', baris: keBaris(kluster) };
    const sendiri = await baca(sehat);
    const berdua = await baca({ nama: 'PK', baris: tanpa(SEMUA_CONTOH.pk, 'Target') }, sehat);
    expect(berdua.dilewati).toMatchObject([{ jenis: 'perjanjianKinerja', kolom: 'Target', rentang: { lembar: 'PK' } }]);
    expect(berdua.data).toEqual(sendiri.data);
    expect(berdua.tabel).toEqual(sendiri.tabel);
  });

  test('a heading that is misspelled is named as it stands there', async () => {
    const baris = keBaris(SEMUA_CONTOH.pk).map((b) => b.map((sel) => (sel === 'Target' ? 'Tarjed' : sel)));
    const { dilewati } = await baca({ nama: 'PK', baris });
    expect(dilewati).toMatchObject([{ kolom: 'Target', mirip: 'Tarjed' }]);
  });

  test('a template without content is said to be empty, not to lack headings', async () => {
    const { kepala } = SEMUA_CONTOH.pk;
    const hasil = await baca({ nama: 'Templat', baris: [['Perjanjian Kinerja'], kepala] });
    expect(hasil.dilewati).toMatchObject([{ sebab: 'TABEL_KOSONG', rentang: { lembar: 'Templat' } }]);
    expect(galatTanpaTabel(hasil)).toMatchObject({ kode: 'TIDAK_ADA_ANGKA', rincian: { kode: 'KOSONG' } });
  });

  test('where no table is known, the header that came closest is named; of nothing like one nothing is said', async () => {
    const dekat = await baca(
      {
        nama: 'Jadwal',
        baris: [
          ['Hari', 'Jam'],
          ['Senin', '09.00'],
        ],
      },
      {
        nama: 'Kinerja',
        baris: [
          ['No', 'Uraian', 'Satuan', 'Tarjed', 'Rilisase'],
          [1, 'Orang dilayani', 'orang', 30, 20],
        ],
      },
    );
    expect(dekat.dilewati).toMatchObject([{ sebab: 'TIDAK_DIKENALI', rentang: { lembar: 'Kinerja' } }]);
    expect(dekat.dilewati[0]).toMatchObject({ mirip: 'Rilisase' });
    const jauh = await baca({
      nama: 'Jadwal',
      baris: [
        ['Hari', 'Jam'],
        ['Senin', '09.00'],
      ],
    });
    expect(jauh.dilewati).toEqual([]);
  });
});

test('keys are unique and the same whatever the sheets are called', async () => {
  const lembar = Object.values(SEMUA_CONTOH).map((t, i) => ({ nama: `L${i}`, baris: keBaris(t) }));
  const h = await baca(...lembar, { nama: 'Kluster lagi', baris: keBaris(kluster) });
  const kunci = semuaFakta(h.data).map((f) => f.kunci);
  expect(new Set(kunci).size).toBe(kunci.length);
  const lain = await baca(...lembar.map((l) => ({ ...l, nama: `Lain ${l.nama}` })), {
    nama: 'K',
    baris: keBaris(kluster),
  });
  expect(angkaData(lain.data)).toEqual(angkaData(h.data));
});
