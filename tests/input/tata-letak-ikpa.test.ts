import { tampil } from '../../src/dasar/desimal';
import { type HasilLkj, hitungLkj } from '../../src/domain/lkj';
import { BOBOT_2021, ikpa2021, ikpaDatar, ikpaEselon } from '../fixtures/layouts/ikpa-lain';
import { myIntress, omSpan, type SatkerIkpa, satkerIkpa } from '../fixtures/layouts/ikpa-satker';
import type { Tata } from '../fixtures/layouts/sheet-writer';
import { type BacaanBuku, bacaBuku } from './baca-buku';

const KUNCI = ['revisiDipa', 'deviasiHal3', 'penyerapan', 'belanjaKontraktual', 'penyelesaianTagihan', 'upTup', 'capaianOutput']; // prettier-ignore

describe.each<[string, (satker: readonly SatkerIkpa[]) => Tata, number, number, string]>([
  ['L1 MyIntress, blocks of 3 rows', (s) => myIntress(s), 71, 2, 'A3:U217'],
  ['L2 OM-SPAN, blocks of 4 rows', omSpan, 68, 0, 'A3:Q276'],
])('%s', (_nama, tata, banyak, kosong, rentang) => {
  const satker = satkerIkpa(banyak);
  const berisi = satker.slice(0, banyak - kosong);
  let h: BacaanBuku;
  let lkj: HasilLkj;

  beforeAll(async () => {
    h = await bacaBuku(tata(satker));
    lkj = hitungLkj(h.data);
  });

  test('every satker is there, nothing is set aside, asked or guessed', async () => {
    const { namaKotak } = await import('../../src/dasar/a1');
    expect(h.tabel.map((t) => [t.jenis, namaKotak(t.rentang), t.baris])).toEqual([['ikpaSatker', rentang, banyak]]);
    expect(h.tabel[0]?.karantina).toEqual([]);
    expect(h.pilihan).toEqual([]);
    expect(h.data.ikpa.map((u) => [u.kode, u.nama])).toEqual(satker.map((s) => [s.kode, s.nama]));
    expect(h.tabel[0]).toMatchObject({ tahun: 2025, keyakinan: 1 });
    expect(h.host.counters.roundTrips).toBe(3);
  });

  test('every Nilai Total and Nilai Akhir is the printed one, by the unrounded rule', () => {
    expect(lkj.ikpa).toHaveLength(berisi.length);
    const dihitung = lkj.ikpa.map((i) => [i.total, i.nilaiAkhir].map((a) => a.nilai && tampil(a.nilai, 2)));
    expect(dihitung).toEqual(berisi.map((s) => [s.cetak.total, s.cetak.akhir]));
    expect(lkj.ikpa.map((i) => i.konversi.nilai?.toNumber())).toEqual(berisi.map((s) => s.konversi));
    // The printed figures are read too, as text or number, and say the same.
    const dilaporkan = h.data.ikpa.slice(0, berisi.length).map((u) => u.nilaiAkhirDilaporkan?.nilai);
    expect(dilaporkan.map((n) => n && tampil(n, 2))).toEqual(berisi.map((s) => s.cetak.akhir));
    expect(new Set(berisi.map((s) => s.konversi))).toEqual(new Set([100, 90, 80, 70]));
  });

  test('each aspek is the mean that the export prints', () => {
    const aspek = lkj.ikpa.map((i) => i.aspek.map((a) => a.nilai.nilai && tampil(a.nilai.nilai, 2)));
    expect(aspek).toEqual(berisi.map((s) => s.cetak.aspek));
  });

  test('a real zero is a zero, an indicator without weight does not apply', () => {
    const keadaan = h.data.ikpa.slice(0, berisi.length).map((u) =>
      KUNCI.map((kunci) => {
        const nilai = u.komponen.find((k) => k.kunci === kunci)?.nilai;
        return nilai?.keadaan === 'nilai' ? nilai.nilai?.times(100).toNumber() : nilai?.keadaan;
      }),
    );
    const harap = berisi.map((s) => s.nilai.map((v) => (v === null ? 'tidakBerlaku' : v === 0 ? 'nolNyata' : v)));
    expect(keadaan).toEqual(harap);
    expect(harap.flat().filter((k) => k === 'nolNyata').length).toBeGreaterThan(5);
  });

  test('an empty satker is not known yet, and gets no figure', () => {
    const sisa = h.data.ikpa.slice(berisi.length);
    expect(sisa).toHaveLength(kosong);
    for (const u of sisa) expect(u.komponen.map((k) => k.nilai?.nilai ?? null)).toEqual(Array(7).fill(null));
  });
});

test('L1: the period is split over the rows of a block', async () => {
  const { data } = await bacaBuku(myIntress(satkerIkpa(4)));
  expect(data.ikpa.map((u) => u.periode)).toEqual(Array(4).fill('JANUARI s.d. SEPTEMBER'));
});

test('L2: the period stands in a title row, with spaces behind it', async () => {
  const { tabel, data } = await bacaBuku(omSpan(satkerIkpa(2)));
  expect(tabel[0]?.periode).toEqual({ jenis: 'bulan', ke: 9 });
  expect(data.ikpa[0]?.kode).toBe('005');
});

test('L3: an eselon I of 2023, Dispensasi SPM with a weight of its own: 89,4495 prints 89,45', async () => {
  const { data, tabel } = await bacaBuku(ikpaEselon());
  expect(tabel).toMatchObject([{ jenis: 'ikpa', tahun: 2023, sumber: 'OM-SPAN', karantina: [] }]);
  const [ikpa] = hitungLkj(data).ikpa;
  expect(ikpa?.total.nilai?.toString()).toBe('89.4495');
  expect(data.ikpa[0]?.komponen.find((k) => k.kunci === 'dispensasiSpm')).toMatchObject({
    aspek: 'Kualitas Pelaksanaan Anggaran',
    bobot: { teks: '5' },
  });
  expect(data.ikpa[0]?.komponen.find((k) => k.kunci === 'capaianOutput')?.nilaiAkhirDilaporkan?.teks).toMatch(
    /^24[.,]92$/,
  );
});

test('L4: the thirteen indicators of 2021', async () => {
  const { data, tabel } = await bacaBuku(ikpa2021());
  expect(tabel).toMatchObject([{ jenis: 'ikpaSatker', tahun: 2021, karantina: [] }]);
  expect(data.ikpa[0]?.komponen.map((k) => k.kunci)).toEqual([
    'revisiDipa', 'deviasiHal3', 'paguMinus', 'penyerapan', 'dataKontrak', 'penyelesaianTagihan', 'upTup',
    'dispensasiSpm', 'lpjBendahara', 'renkas', 'kesalahanSpm', 'returSp2d', 'capaianOutput',
  ]); // prettier-ignore
  const bobot = data.ikpa[0]?.komponen.map((k) => k.bobot?.nilai?.toNumber() ?? 0) ?? [];
  expect([...bobot].sort()).toEqual([...BOBOT_2021].sort());
  const [ikpa] = hitungLkj(data).ikpa;
  expect(ikpa?.total.nilai?.toString()).toBe(data.ikpa[0]?.nilaiTotalDilaporkan?.nilai?.toString());
});

test('L5: a flat table of months gives each satker its latest month, the weights are the regulation’s', async () => {
  const { data, tabel } = await bacaBuku(ikpaDatar());
  expect(tabel).toMatchObject([{ jenis: 'ikpaSatker', baris: 4, karantina: [] }]);
  expect(data.ikpa.map((u) => [u.kode, u.periode, u.komponen[1]?.nilai?.nilai?.toNumber()])).toEqual([
    ['411', 'Agustus', 92],
    ['412', 'Agustus', 94],
  ]);
  expect(data.ikpa[0]?.komponen.every((k) => k.bobot === undefined)).toBe(true);
});
