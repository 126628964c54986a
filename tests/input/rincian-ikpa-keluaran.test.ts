import { NAMA_BULAN } from '../../src/dasar/bulan';
import type { Fakta } from '../../src/domain/fakta';
import { rinciSendiri } from '../../src/domain/ikpa-rinci/satker';
import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from './baca-tercatat';
import { bukuUji, type SelUji } from './potret-contoh';
import { LEMBAR_RINCIAN } from './rincian-ikpa-contoh';

async function baca(lembar: readonly { nama: string; baris: SelUji[][] }[], pilihan: Record<string, string> = {}) {
  const { potret, gabungan } = bukuUji(...lembar);
  return bacaTabel(potret, gabungan, { pilihan });
}
const angka = (f: Fakta | undefined): string => f?.nilai?.toString() ?? '–';

describe('B88 the plan of twelve months is the pagu of some quarter: what differs is told, in any layout', () => {
  const perhatian = async (lembar: Parameters<typeof baca>[0], pilihan?: Record<string, string>): Promise<string[]> =>
    hitungLkj((await baca(lembar, pilihan)).data).ikpaRinci?.perhatian ?? [];
  const denganRpd = (ganti: (baris: SelUji[][]) => SelUji[][]) =>
    LEMBAR_RINCIAN.map((l) => (l.nama === 'RPD' ? { ...l, baris: ganti(l.baris) } : l));

  test('the small form, with the cells of both', async () => {
    expect(await perhatian(denganRpd((baris) => baris))).toEqual([]);
    const kurang = (baris: SelUji[][]): SelUji[][] =>
      baris.map((b) => (b[0] === 'Maret' ? [b[0], ...b.slice(1, 2), 120_000_000, ...b.slice(3)] : b));
    expect(await perhatian(denganRpd(kurang))).toEqual([
      'RPD dua belas bulan belanja 52 (RPD!C4:C15) kurang Rp10.000.000 dari pagu triwulan I (Pagu!C5)',
    ]);
    // A plan of which months are missing says nothing of the year.
    expect(await perhatian(denganRpd((baris) => kurang(baris).slice(0, -1)))).toEqual([]);
  });

  const petikan = (listrikJanuari: number): SelUji[][] => [
    ['RPD DIPA PETIKAN TAHUN 2026'],
    [],
    ['No', 'Kode', 'Uraian', 'Pagu', ...NAMA_BULAN],
    ['', '511111', 'Gaji pokok', 1200, ...NAMA_BULAN.map(() => 100)],
    ['', '522111', 'Listrik', 1200, ...NAMA_BULAN.map((_, i) => (i === 0 ? listrikJanuari : 100))],
  ];
  const buku = (listrikJanuari: number, pagu: readonly SelUji[][]) => [
    { nama: 'Petikan', baris: petikan(listrikJanuari) },
    {
      nama: 'Realisasi',
      baris: [
        ['Realisasi Belanja per Bulan Tahun 2026'],
        [],
        ['Bulan', '51 Belanja Pegawai', '52 Belanja Barang'],
        ['Januari', 100_000, 90_000],
      ],
    },
    ...(pagu.length > 0
      ? [{ nama: 'Pagu', baris: [['Pagu dan Blokir Tahun 2026'], [], ['Triwulan', 'Jenis belanja', 'Pagu', 'Blokir'], ...pagu] }] // prettier-ignore
      : []),
  ];
  const PAGU: SelUji[][] = [
    ['Triwulan I', '51', 1_200_000, 0],
    ['Triwulan I', '52', 1_200_000, 0],
  ];
  const ribuan = { 'skala-rpd/Petikan': 'ribuanRupiah' };

  test('a Petikan’s own column and a table of pagu beside it: one finding that names all places', async () => {
    expect(await perhatian(buku(100, PAGU), ribuan)).toEqual([]);
    expect(await perhatian(buku(90, []), ribuan)).toEqual([
      'RPD dua belas bulan belanja 52 (Petikan!E3:P3) kurang Rp10.000 dari pagu di tabelnya sendiri (Petikan!D3)',
    ]);
    expect(await perhatian(buku(90, PAGU), ribuan)).toEqual([
      'RPD dua belas bulan belanja 52 (Petikan!E3:P3) kurang Rp10.000 dari pagu di tabelnya sendiri (Petikan!D3) dan kurang Rp10.000 dari pagu triwulan I (Pagu!C5)',
    ]);
  });

  test('a plan that is its own table’s pagu and not that of the quarters', async () => {
    expect(await perhatian(buku(100, [['Triwulan I', '52', 1_500_000, 0]]), ribuan)).toEqual([
      'RPD dua belas bulan belanja 52 (Petikan!E3:P3) kurang Rp300.000 dari pagu triwulan I (Pagu!C4)',
    ]);
  });

  test('it is told also where nothing has been spent yet', async () => {
    const tanpaRealisasi = [
      ...buku(90, []).filter(({ nama }) => nama !== 'Realisasi'),
      ...LEMBAR_RINCIAN.filter(({ nama }) => nama === 'Tagihan'),
    ];
    expect(await perhatian(tanpaRealisasi, ribuan)).toHaveLength(1);
  });
});

test('B90 OM-SPAN’s detail of Capaian Output: codes beside their names, nothing on when it was sent', async () => {
  const { data, bukanMasukan } = await baca([
    {
      nama: 'Output',
      baris: [
        ['Detail Capaian Output Tahun 2026'],
        [],
        [
          'No',
          'Satker',
          'KPPN',
          'Bulan',
          'Program',
          'Kegiatan',
          'KRO',
          'RO',
          'Uraian',
          'Target',
          'Satuan',
          'Realisasi RO',
          '% Progres',
          'Status Konfirmasi',
          'Target PCRO',
        ],
        [
          1,
          '123456',
          '045',
          'Juni',
          'CH',
          '4502',
          'QAH',
          '001',
          'Layanan rehabilitasi',
          120,
          'Orang',
          58,
          44,
          'Terkonfirmasi',
          50,
        ],
        [
          2,
          '123456',
          '045',
          'Juni',
          'WA',
          '4500',
          'EBA',
          '994',
          'Layanan perkantoran',
          1,
          'Layanan',
          0,
          50,
          'Tidak',
          50,
        ],
      ],
    },
  ]);
  const milik = rinciSendiri(data.ikpaRinci, data.ikpaSatker);
  expect(
    milik?.output.map((o) => [o.nama, ...[o.target, o.rvro, o.pcro, o.tpcro, o.terkonfirmasi].map(angka)]),
  ).toEqual([
    ['QAH.001 Layanan rehabilitasi', '120', '58', '44', '50', '1'],
    ['EBA.994 Layanan perkantoran', '1', '0', '50', '50', '0'],
  ]);
  const { ikpaRinci } = hitungLkj(data);
  // 30% × 100 + 70% × (88 + 0) ÷ 2
  expect(ikpaRinci?.output?.nilai.nilai?.toFixed(2)).toBe('60.80');
  expect(ikpaRinci?.output?.taksiran).toEqual(['waktu kirim tidak ada di tabel: ketepatan waktu dianggap 100']);
  expect(bukanMasukan).toEqual([]);
});
