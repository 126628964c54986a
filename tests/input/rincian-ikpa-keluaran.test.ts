import type { Fakta } from '../../src/domain/fakta';
import { rinciSendiri } from '../../src/domain/ikpa-rinci/satker';
import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from '../../src/input/baca';
import { bukuUji, type SelUji } from './potret-contoh';
import { LEMBAR_RINCIAN } from './rincian-ikpa-contoh';

async function baca(lembar: readonly { nama: string; baris: SelUji[][] }[]) {
  const { potret, gabungan } = bukuUji(...lembar);
  return bacaTabel(potret, gabungan);
}
const angka = (f: Fakta | undefined): string => f?.nilai?.toString() ?? '–';

test('B88 the plan of twelve months is the pagu of some quarter: what differs is told, in any layout', async () => {
  const perhatian = async (ganti: (baris: SelUji[][]) => SelUji[][]): Promise<string[]> => {
    const lembar = LEMBAR_RINCIAN.map((l) => (l.nama === 'RPD' ? { ...l, baris: ganti(l.baris) } : l));
    return hitungLkj((await baca(lembar)).data).ikpaRinci?.deviasi?.perhatian ?? [];
  };
  const tentangPagu = (isi: string[]): string[] => isi.filter((satu) => satu.includes('dari pagunya'));
  expect(tentangPagu(await perhatian((baris) => baris))).toEqual([]);
  const kurang = (baris: SelUji[][]): SelUji[][] =>
    baris.map((b) => (b[0] === 'Maret' ? [b[0], ...b.slice(1, 2), 120_000_000, ...b.slice(3)] : b));
  expect(tentangPagu(await perhatian(kurang))).toEqual([
    'RPD dua belas bulan belanja 52 berbeda Rp-10.000.000 dari pagunya',
  ]);
  // A plan of which months are missing says nothing of the year.
  expect(tentangPagu(await perhatian((baris) => baris.slice(0, -1)))).toEqual([]);
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
