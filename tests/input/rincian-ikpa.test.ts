import { isoDariSerial } from '../../src/dasar/tanggal';
import type { Fakta } from '../../src/domain/fakta';
import { hitungLkj } from '../../src/domain/lkj';
import { bacaTabel } from '../../src/input/baca';
import { bukuUji, type SelUji } from './potret-contoh';
import { LEMBAR_RINCIAN } from './rincian-ikpa-contoh';

async function baca(lembar: readonly { nama: string; baris: SelUji[][] }[]) {
  const { potret, gabungan } = bukuUji(...lembar);
  return bacaTabel(potret, gabungan);
}
const satu = (nama: string) => LEMBAR_RINCIAN.filter((l) => l.nama === nama);
const hari = (f: Fakta | undefined): string => (f?.nilai ? isoDariSerial(f.nilai.toNumber()) : '–');
const angka = (f: Fakta | undefined): string => f?.nilai?.toString() ?? '–';
const ubah = (nama: string, ganti: (baris: SelUji[][]) => SelUji[][]) =>
  satu(nama).map((l) => ({ ...l, baris: ganti(l.baris) }));

test('B57 every raw table of IKPA is known in its small form, and nothing is set aside', async () => {
  const { tabel, data, dilewati, asing } = await baca(LEMBAR_RINCIAN);
  expect(tabel.map((t) => t.jenis).sort()).toEqual(
    'capaianRo dispensasi kkp kontrak paguJenis realisasiJenis revisiDipa rpd tagihan upTup'.split(' '),
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
  expect(d?.revisi.map((r) => `${hari(r.tanggal)} ${angka(r.kodeDihitung ?? undefined)}`)).toEqual([
    '2026-02-10 1',
    '2026-03-02 0',
    '2026-03-22 1',
    '2026-05-12 1',
  ]);
  expect(
    d?.kontrak.map((k) => `${k.nama} ${k.jenis} ${hari(k.tanggal)} ${k.sekaligus} ${hari(k.tanggalSp2d)}`),
  ).toEqual([
    'Kontrak K-01 53 2026-01-21 true 2026-03-12',
    'Kontrak K-02 53 2026-04-06 true 2026-05-31',
    'Kontrak K-03 52 2025-12-22 false –',
    'Kontrak K-04 53 2026-04-11 true –',
  ]);
  expect(d?.tagihan.map((t) => `${hari(t.bast)} ${hari(t.konversi)}`)[1]).toBe('2026-04-09 2026-05-20');
  expect(d?.upTup.map((u) => u.jenis)).toEqual(['UP', 'GUP', 'TUP', 'SETORAN TUP', 'PTUP', 'GUP', 'GUP']);
  expect(d?.kkp.map((k) => `${k.triwulan} ${angka(k.pemakaian)}`)).toEqual(['1 2500000', '2 9000000']);
  expect(d?.output.map((o) => `${o.bulan} ${angka(o.tpcro)} ${angka(o.tepatWaktu)} ${angka(o.terkonfirmasi)}`)).toEqual(
    ['5 41 1 1', '5 42 0 1', '6 50 1 1', '6 50 1 0', '6 100 1 1'],
  );
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
