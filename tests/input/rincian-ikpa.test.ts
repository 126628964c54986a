import { isoDariSerial } from '../../src/dasar/tanggal';
import type { Fakta } from '../../src/domain/fakta';
import { rinciSendiri } from '../../src/domain/ikpa-rinci/satker';
import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from './baca-tercatat';
import { bukuUji, type SelUji } from './potret-contoh';
import { NAMA_BULAN } from '../../src/dasar/bulan';
import { hari, LEMBAR_RINCIAN } from './rincian-ikpa-contoh';

async function baca(lembar: readonly { nama: string; baris: SelUji[][] }[]) {
  const { potret, gabungan } = bukuUji(...lembar);
  return bacaTabel(potret, gabungan);
}
const satu = (nama: string) => LEMBAR_RINCIAN.filter((l) => l.nama === nama);
const tanggalDari = (f: Fakta | undefined): string => (f?.nilai ? isoDariSerial(f.nilai.toNumber()) : '–');
const angka = (f: Fakta | undefined): string => f?.nilai?.toString() ?? '–';
const ubah = (nama: string, ganti: (baris: SelUji[][]) => SelUji[][]) =>
  satu(nama).map((l) => ({ ...l, baris: ganti(l.baris) }));

test('B57 every raw table of IKPA is known in its small form, and nothing is set aside', async () => {
  const { tabel, data, dilewati, asing } = await baca(LEMBAR_RINCIAN);
  expect(tabel.map((t) => t.jenis).sort()).toEqual(
    'capaianRo dispensasi kkp kontrak paguJenis realisasiJenis revisiDipa rpd skenarioIkpa tagihan upTup'.split(' '),
  );
  expect([dilewati, asing, tabel.flatMap((t) => t.karantina)]).toEqual([[], [], []]);
  const d = data.ikpaRinci;
  expect(d?.tahun).toBe(2026);
  expect(d?.rpd.map((b) => b.isi.map((i) => `${i.jenis} ${angka(i.nilai)}`).join(', '))[2]).toBe(
    '51 300000000, 52 130000000, 53 50000000',
  );
  expect(d?.pagu.map((p) => `${p.triwulan} ${p.jenis} ${angka(p.pagu)} ${angka(p.blokir)}`)[4]).toBe(
    '2 52 1600000000 100000000',
  );
  expect(d?.revisi.map((r) => `${tanggalDari(r.tanggal)} ${angka(r.kodeDihitung ?? undefined)}`)).toEqual([
    '2026-02-10 1',
    '2026-03-02 0',
    '2026-03-22 1',
    '2026-05-12 1',
  ]);
  expect(
    d?.kontrak.map(
      (k) => `${k.nama} ${k.jenis} ${tanggalDari(k.tanggal)} ${k.sekaligus} ${tanggalDari(k.tanggalSp2d)}`,
    ),
  ).toEqual([
    'Kontrak K-01 53 2026-01-21 true 2026-03-12',
    'Kontrak K-02 53 2026-04-06 true 2026-05-31',
    'Kontrak K-03 52 2025-12-22 false –',
    'Kontrak K-04 53 2026-04-11 true –',
  ]);
  expect(d?.tagihan.map((t) => `${tanggalDari(t.bast)} ${tanggalDari(t.konversi)}`)[1]).toBe('2026-04-09 2026-05-20');
  expect(d?.upTup.map((u) => u.jenis)).toEqual(['UP', 'GUP', 'TUP', 'SETORAN TUP', 'PTUP', 'GUP', 'GUP']);
  expect(d?.kkp.map((k) => `${k.triwulan} ${angka(k.pemakaian)}`)).toEqual(['1 2500000', '2 9000000']);
  expect(d?.output.map((o) => `${o.bulan} ${angka(o.tpcro)} ${angka(o.tepatWaktu)} ${angka(o.terkonfirmasi)}`)).toEqual(
    ['5 41 1 1', '5 42 0 1', '6 50 1 1', '6 50 1 0', '6 100 1 1'],
  );
  expect(d?.skenario.map((s) => [s.nama, ...s.asumsi.map((a) => `${a.tuas} ${angka(a.nilai)}`)])).toEqual([
    ['Bila TW IV terserap 80%', 'penyerapan/3 100', 'penyerapan/4 80', 'output 95'],
    ['Bila RPD rapi', 'penyerapan/3 100', 'deviasi 1.5', 'output 100'],
  ]);
  expect([angka(d?.dispensasi?.spm), angka(d?.dispensasi?.dispensasi)]).toEqual(['550', '2']);
});

test('B57 a cell that is a date is pointed at, a date in words is not', async () => {
  const { data } = await baca(satu('Tagihan'));
  expect(data.ikpaRinci?.tagihan.map((t) => t.bast.cara)).toEqual(['selAngka', 'selTeks', 'selAngka']);
});

// By hand: 30,39% over six months; (93,44 + 99,97) ÷ 2; 0,9 × 78,97 + 10,5; 0,3 × 80 + 0,7 × 62,67.
test('B57 the indicators come out of the tables, IKPA of June', async () => {
  const { data } = await baca(LEMBAR_RINCIAN);
  const h = hitungLkj(data).ikpaRinci;
  expect(h?.bulan).toBe(6);
  expect(h?.indikator.map((i) => `${i.kunci} ${i.nilai?.nilai?.toFixed(2) ?? '–'}`)).toEqual([
    'revisiDipa 100.00',
    'deviasiHal3 94.93',
    'penyerapan 96.70',
    'belanjaKontraktual 100.00',
    'penyelesaianTagihan 66.67',
    'upTup 81.58',
    'capaianOutput 67.87',
  ]);
});

test('B58 Proyeksi Belanja is no RPD', async () => {
  const { data, bukanMasukan } = await baca(
    ubah('RPD', ([, ...sisa]) => [['Proyeksi Belanja Bulanan Tahun 2026'], ...sisa]),
  );
  expect(data.ikpaRinci).toBeUndefined();
  expect(bukanMasukan.map((b) => b.sebutan).join()).toContain('bukan RPD Halaman III DIPA');
});

test('B58 money in thousands, realisasi since January', async () => {
  const { data } = await baca([
    ...ubah('RPD', ([, ...sisa]) => [['RPD Halaman III DIPA Tahun 2026 (dalam ribuan rupiah)'], ...sisa]),
    ...ubah('Realisasi', ([, ...sisa]) => [['Realisasi Belanja Kumulatif per Bulan Tahun 2026'], ...sisa]),
  ]);
  expect([angka(data.ikpaRinci?.rpd[0]?.isi[0]?.nilai), data.ikpaRinci?.kumulatif]).toEqual(['300000000000', true]);
});

test('B58 a day that is none is set aside, and its row is not counted', async () => {
  const { data, tabel } = await baca(
    ubah('Tagihan', (baris) => [...baris, ['00099', 'menyusul', '20-MEI-26'], ['00100', '31-FEB-26', '20-MEI-26']]),
  );
  expect(data.ikpaRinci?.tagihan).toHaveLength(3);
  expect(tabel.flatMap((t) => t.karantina.map((k) => k.alasan))).toEqual(['bukanTanggal', 'bukanTanggal']);
});

test('B71 work that was not billed yet is a row, and an output’s money stands beside its progress', async () => {
  const { data } = await baca([
    ...ubah('Tagihan', (baris) => [...baris, ['', '10-JUN-26', '']]),
    ...ubah('Output', (baris) =>
      baris.map((b, i) =>
        i === 2 ? [...b, 'PN', 'Pagu', 'Realisasi'] : i > 2 ? [...b, i === 3 ? 'Ya' : 'Tidak', 200, 50] : b,
      ),
    ),
  ]);
  const [terakhir] = data.ikpaRinci?.tagihan.slice(-1) ?? [];
  expect([tanggalDari(terakhir?.bast), terakhir?.konversi]).toEqual(['2026-06-10', undefined]);
  expect(data.ikpaRinci?.output.map((o) => `${o.prioritasNasional} ${angka(o.pagu)} ${angka(o.realisasi)}`)).toEqual([
    'true 200 50',
    ...Array.from({ length: 4 }, () => 'false 200 50'),
  ]);
});

test('B72 an assumption beyond its scale, and a fourth scenario, are told of and left out', async () => {
  const { data, bukanMasukan } = await baca([
    {
      nama: 'Skenario',
      baris: [
        ['Skenario IKPA Tahun 2026'],
        [],
        ['Asumsi', 'Skenario A', 'Skenario B', 'Skenario C', 'Skenario D'],
        ['Penyerapan triwulan IV', 120, 90, 80, 70],
        ['Pengurang dispensasi SPM', 0.5, 0, '', ''],
      ],
    },
  ]);
  expect(data.ikpaRinci?.skenario.map((s) => [s.nama, s.asumsi.map((a) => a.tuas).join()])).toEqual([
    ['Skenario A', 'dispensasi'],
    ['Skenario B', 'penyerapan/4,dispensasi'],
    ['Skenario C', 'penyerapan/4'],
  ]);
  expect(bukanMasukan.map((b) => b.sebutan)).toEqual([
    expect.stringContaining('“Skenario D”: paling banyak tiga'),
    expect.stringContaining('120 di luar 0 sampai 100'),
  ]);
});

test('B73 a table of policies: what it says of an indicator takes the place of the built-in ones', async () => {
  const { data, bukanMasukan } = await baca([
    {
      nama: 'Kebijakan',
      baris: [
        ['Kebijakan IKPA Tahun 2026'],
        [],
        ['Tahun', 'Indikator', 'Periode', 'Jenis belanja', 'Perlakuan', 'Nilai', 'Sumber'],
        [2026, 'Penyerapan Anggaran', 'Triwulan I', '', 'Nilai tetap', 100, 'S-1/2026'],
        [2026, 'Deviasi Halaman III DIPA', 'Maret', '51, 52', 'Deviasi nol', '', 'S-2/2026'],
        [2026, 'Pengelolaan UP dan TUP', 'Februari s.d. Maret', '', 'Tambah hari', 7, ''],
        [2026, 'Capaian Output', 'Maret', '', 'Nilai tetap', 100, ''],
      ],
    },
  ]);
  expect(
    data.ikpaRinci?.kebijakan.map((k) => [
      k.indikator,
      k.perlakuan,
      k.mulai,
      k.sampai,
      k.nilai,
      k.jenisBelanja ?? '',
      k.peraturan,
    ]),
  ).toEqual([
    ['penyerapan', 'nilaiTetap', '2026-01-01', '2026-03-31', 100, '', 'S-1/2026'],
    ['deviasiHal3', 'deviasiNol', '2026-03-01', '2026-03-31', 0, ['51', '52'], 'S-2/2026'],
    ['upTup', 'tambahHari', '2026-02-01', '2026-03-31', 7, '', 'tabel kebijakan unit'],
  ]);
  expect(bukanMasukan.map((b) => b.sebutan)).toEqual([expect.stringContaining('baris 7')]);
});

describe('B74 the exports of SAKTI and OM-SPAN', () => {
  const bulan = (nilai: (b: number) => SelUji) => NAMA_BULAN.map((_, i) => nilai(i + 1));
  const PETIKAN: SelUji[][] = [
    ['RPD DIPA PETIKAN'],
    ['Satker', '123456 SENTRA CONTOH'],
    [],
    ['No', 'Kode', 'Uraian', 'Pagu', ...NAMA_BULAN],
    ['', '1234.AB', 'Program', 2760, ...bulan(() => 230)],
    ['', '4441', 'Kegiatan', 2760, ...bulan(() => 230)],
    ['', '511111', 'Gaji pokok', 1200, ...bulan(() => 100)],
    ['', '521211', 'Bahan', 360, ...bulan(() => 30)],
    ['', '522111', 'Listrik', 1200, ...bulan((b) => (b === 1 ? 90 : 100))],
  ];
  const dijawab = (pilihan: Record<string, string>) => {
    const { potret, gabungan } = bukuUji({ nama: 'Petikan', baris: PETIKAN });
    return bacaTabel(potret, gabungan, { pilihan });
  };

  test('RPD DIPA Petikan: thousands are asked about, accounts alone are added up, and live', async () => {
    const { data, pilihan } = await dijawab({});
    expect([pilihan.map((p) => [p.perihal, p.opsi.map((o) => o.nilai)]), data.ikpaSatker]).toEqual([
      [['skalaRpd', ['ribuanRupiah', 'rupiahPenuh']]],
      undefined,
    ]);
    const { data: terbaca } = await dijawab({ 'skala-rpd/Petikan': 'ribuanRupiah' });
    // The title says whose it is: the only satker's are the workbook's own.
    const d = rinciSendiri(terbaca.ikpaRinci, terbaca.ikpaSatker);
    const [januari] = d?.rpd ?? [];
    expect(januari?.isi.map((i) => `${i.jenis} ${angka(i.nilai)}`)).toEqual(['51 100000', '52 120000']);
    expect(januari?.isi[1]?.nilai.rumus).toBe("(SUMIFS('Petikan'!$E$5:$E$9,'Petikan'!$B$5:$B$9,\"52????\"))*1000");
    expect(d?.paguRpd.map((p) => `${p.jenis} ${angka(p.nilai)}`)).toEqual(['51 1200000', '52 1560000']);
  });

  test('payments of MON SAKTI by month, jenis belanja by the account in KODE COA', async () => {
    const coa = (akun: string) =>
      `123456.032.${akun}.CL4441.ABC.0000000.11.A.0000.000000.000000.000000.001.0001.000.000`;
    const { potret, gabungan } = bukuUji({
      nama: 'MON',
      baris: [
        ['Realisasi MON SAKTI Tahun 2026'],
        [],
        ['TANGGAL SP2D', 'KODE COA', 'NILAI RUPIAH'],
        [hari(46_030), coa('511111'), 500],
        [hari(46_031), coa('521211'), 40],
        [hari(46_065), coa('521211'), 60],
      ],
    });
    const { data } = await bacaTabel(potret, gabungan);
    const d = rinciSendiri(data.ikpaRinci, data.ikpaSatker);
    expect(d?.tahun).toBe(2026);
    expect(d?.realisasi.map((b) => [b.bulan, b.isi.map((i) => `${i.jenis} ${angka(i.nilai)}`)])).toEqual([
      [1, ['51 500', '52 40']],
      [2, ['52 60']],
    ]);
    expect(d?.realisasi[1]?.isi[0]?.nilai.rumus).toContain('"<"&DATE(2026,3,1)');
  });

  test('the details of Deviasi and Penyerapan: plan, realisasi, pagu and blokir in two tables', async () => {
    const { data, bukanMasukan } = await baca([
      {
        nama: 'Deviasi',
        baris: [
          ['Detail Deviasi Halaman III DIPA Tahun 2026'],
          [],
          ['Periode', 'Rencana 51', 'Rencana 52', 'Penyerapan 51', 'Penyerapan 52', 'Deviasi 51', '% Deviasi 51'],
          ['Januari', 100, 50, 90, 55, 10, 10],
          ['Februari', 100, 60, 100, 30, 0, 0],
        ],
      },
      {
        nama: 'Penyerapan',
        baris: [
          ['Detail Penyerapan Anggaran Tahun 2026'],
          [],
          [
            'Periode',
            'Pagu 51',
            'Blokir 51',
            'Target 51',
            'Realisasi 51',
            'Pagu 52',
            'Blokir 52',
            'Target 52',
            'Realisasi 52',
          ],
          ['Triwulan I', 1200, 0, 240, 190, 700, 100, 90, 85],
        ],
      },
    ]);
    const d = data.ikpaRinci;
    expect(d?.rpd.map((b) => b.isi.map((i) => angka(i.nilai)).join())).toEqual(['100,50', '100,60']);
    expect(d?.realisasi.map((b) => b.isi.map((i) => angka(i.nilai)).join())).toEqual(['90,55', '100,30']);
    expect(d?.pagu.map((p) => `${p.triwulan} ${p.jenis} ${angka(p.pagu)} ${angka(p.blokir)}`)).toEqual([
      '1 51 1200 0',
      '1 52 700 100',
    ]);
    expect(bukanMasukan).toEqual([]);
  });

  test('lists with the columns of their export: UP/TUP, bills with BAST or BAPP, and no card numbers', async () => {
    const { data } = await baca([
      {
        nama: 'UP',
        baris: [
          ['Daftar SP2D UP TUP Tahun 2026'],
          [],
          ['Kode Satker', 'Sumber Dana', 'Jenis', 'Tanggal SP2D', 'Nilai', 'Total Outstanding UP'],
          ['123456', 'RM', 'UP', hari(46_030), 50, 50],
          ['123456', 'RM', 'GUP', hari(46_060), 40, 50],
        ],
      },
      {
        nama: 'Tagihan',
        baris: [
          ['Detail Penyelesaian Tagihan Tahun 2026'],
          [],
          [
            'No SP2D',
            'Tanggal SP2D',
            'No SPM',
            'Tanggal SPM',
            'Tanggal BAST',
            'Tanggal BAPP',
            'Tanggal Konversi ADK',
            'Selisih Hari',
          ],
          ['1', '09-FEB-26', '00012', '08-FEB-26', '', '03-FEB-26', '08-FEB-26', 5],
        ],
      },
      {
        nama: 'Kartu',
        baris: [
          ['Transaksi Kartu Kredit Pemerintah Tahun 2026'],
          [],
          ['NO', 'SATKER', 'NOMOR KARTU', 'NAMA PEMEGANG', 'LIMIT', 'JENIS', 'PERIODE', 'NILAI TRANSAKSI'],
          [1, 'SENTRA CONTOH', '0000-0000', 'PEMEGANG CONTOH', 1, 'GUP', '2026-01', 5],
          [2, 'SENTRA CONTOH', '0000-0001', 'PEMEGANG CONTOH', 1, 'GUP', '2026-02', 6],
        ],
      },
    ]);
    // One of the lists names its satker and the other does not: both are that satker's.
    const d = rinciSendiri(data.ikpaRinci, data.ikpaSatker);
    expect(d?.upTup.map((u) => `${u.jenis} ${tanggalDari(u.tanggal)} ${angka(u.nilai)}`)).toEqual([
      'UP 2026-01-08 50',
      'GUP 2026-02-07 40',
    ]);
    expect(d?.tagihan.map((t) => `${tanggalDari(t.bast)} ${tanggalDari(t.konversi)}`)).toEqual([
      '2026-02-03 2026-02-08',
    ]);
    expect(JSON.stringify(data)).not.toContain('PEMEGANG');
  });
});

test('B75 realisasi that never falls is asked about: by the month, or since January', async () => {
  const naik = (baris: SelUji[][]): SelUji[][] =>
    baris.map((b, i) => (i < 3 ? b : [b[0] ?? '', 100 * (i - 2), 50 * (i - 2), 10]));
  const { potret, gabungan } = bukuUji(...ubah('Realisasi', naik));
  const tanya = await bacaTabel(potret, gabungan);
  expect([tanya.pilihan.map((p) => p.perihal), tanya.data.ikpaRinci?.realisasi]).toEqual([['kumulatif'], []]);
  const jawab = await bacaTabel(potret, gabungan, { pilihan: { 'kumulatif/Realisasi': 'sejakJanuari' } });
  expect([jawab.data.ikpaRinci?.kumulatif, jawab.data.ikpaRinci?.realisasi.length]).toEqual([true, 6]);
});

test.each<[string, SelUji[]]>([
  ['numbers', ['Bulan', 51, 52, 53]],
  ['texts', ['Bulan', '51', '52', '53']],
])('B94 heads that are the two digits of jenis belanja: %s', async (_nama, kepala) => {
  const { data, tabel } = await baca([
    {
      nama: 'Realisasi',
      baris: [
        ['Realisasi Belanja per Bulan Tahun 2026'],
        [],
        kepala,
        ['Januari', 300, 90, 40],
        ['Februari', 310, 80, 0],
      ],
    },
  ]);
  expect(tabel.map((t) => [t.jenis, t.baris])).toEqual([['realisasiJenis', 2]]);
  expect(data.ikpaRinci?.realisasi.map((b) => b.isi.map((i) => `${i.jenis} ${angka(i.nilai)}`).join())).toEqual([
    '51 300,52 90,53 40',
    '51 310,52 80,53 0',
  ]);
});

test('B94 figures that look like them, in a row of names and scores, are no heads', async () => {
  const { tabel } = await baca([
    {
      nama: 'Nilai',
      baris: [
        ['Realisasi nilai per satker'],
        [],
        ['Bulan', 'Nilai A', 'Nilai B'],
        ['Melati', 51, 52],
        ['Kenanga', 52, 57],
      ],
    },
  ]);
  expect(tabel).toEqual([]);
});
