import { Decimal, tampil } from '../../src/dasar/desimal';
import type { DataIkpaRinci } from '../../src/domain/ikpa-rinci/data';
import type { KunciTuas } from '../../src/domain/ikpa-rinci/tuas';
import { hitungIkpaRinci } from '../../src/domain/ikpa-rinci/hitung';
import { simulasikan } from '../../src/domain/simulasi';
import { masuk, nilaiIkpa } from './bahan';
import { baris, dua, pagu, ro } from './ikpa-rinci-bahan';

const bulan = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const andai = (nama: string, isi: Partial<Record<KunciTuas, number>>) => ({
  nama,
  asumsi: (Object.keys(isi) as KunciTuas[]).map((tuas) => ({
    tuas,
    nilai: masuk(`skenario/${nama}/${tuas}`, isi[tuas] ?? 0),
  })),
});

/** To September: absorption 100, 100, 50 and a deviation of 20% a month; the rest as OM-SPAN prints it. */
const hitungKini = (skenario: DataIkpaRinci['skenario'] = []) => {
  const kontrol = nilaiIkpa([
    ['revisiDipa', '', 100, 10],
    ['belanjaKontraktual', '', 80, 10],
    ['penyelesaianTagihan', '', 0, 0],
    ['upTup', '', 90, 10],
  ]);
  const h = hitungIkpaRinci(
    {
      revisi: [],
      kontrak: [],
      tagihan: [],
      upTup: [],
      kkp: [],
      dispensasi: null,
      kebijakan: [],
      paguRpd: [],
      tahun: 2026,
      kumulatif: true,
      rpd: bulan(12).map((b) => baris('rpd', b, [125])),
      realisasi: bulan(9).map((b) => baris('real', b, [Math.min(600, 100 * b)])),
      pagu: [...pagu(1, [1500]), ...pagu(2, [1200]), ...pagu(3, [1600])],
      output: [ro(9, { pcro: 80, tpcro: 100 })],
      skenario,
    },
    { tahun: 2026, kontrol, bulan: 9 },
  );
  if (!h?.proyeksi) throw new Error('no projection');
  return h;
};

test('the end of the year as things stand is the value of now, and what is over stays', () => {
  const h = hitungKini();
  const [tetap] = h.proyeksi?.semua ?? [];
  expect([...(tetap?.tuas.keys() ?? [])]).toEqual([
    'revisi',
    'deviasi',
    'penyerapan/4',
    'kontraktual',
    'upTup',
    'output',
    'dispensasi',
  ]);
  expect(dua(tetap?.nilaiAkhir.nilai)).toBe(dua(h.ringkas?.nilaiAkhir.nilai));
});

test('a scenario changes what is still open, and only by what it names', () => {
  const h = hitungKini([andai('Terserap 80%', { 'penyerapan/4': 80 }), andai('Rapi', { deviasi: 0, output: 100 })]);
  const nilai = (i: number) =>
    Object.fromEntries(h.proyeksi?.semua[i]?.indikator.map((x) => [x.kunci, dua(x.nilai.nilai)]) ?? []);
  const [tetap, serap, rapi] = [nilai(0), nilai(1), nilai(2)];
  // Quarters 100, 100 and 50 (600 of 1.200 wanted), then 80.
  expect([h.penyerapan?.triwulan.map((t) => dua(t.nilai.nilai)), serap['penyerapan']]).toEqual([
    ['100.00', '100.00', '50.00'],
    '82.50',
  ]);
  // Six months of 20%, three of 100%, two without any: 420 ÷ 11.
  expect([tetap['deviasiHal3'], rapi['deviasiHal3'], rapi['capaianOutput']]).toEqual(['53.33', '61.82', '100.00']);
  expect({ ...serap, penyerapan: '' }).toEqual({ ...tetap, penyerapan: '' });
});

describe('a target worked back', () => {
  const cari = (target: number) => {
    const akhir = hitungKini().proyeksi?.semua[0].nilaiAkhir;
    if (!akhir) throw new Error('no figure');
    return { akhir, ...simulasikan(akhir, new Decimal(target)) };
  };
  const perlu = (target: number) =>
    Object.fromEntries(
      cari(target).kebutuhan.map((k) => [
        k.masukan.kunci.replace('ikpa-rinci/asumsi/tetap/', ''),
        k.perlu ? tampil(k.perlu, 2) : tampil(k.terbaik ?? new Decimal(-1), 2),
      ]),
    );

  // Now: (10 + 8 + 16,667 + 8 + 9 + 21,5) ÷ 0,9 = 81,30; a point of output is 25 ÷ 90 of a point.
  test('one component that is enough alone; the others with the most they can do', () => {
    const { akhir, tertinggi, jalan } = cari(84);
    expect(dua(akhir.nilai)).toBe('81.30');
    expect(perlu(84)).toMatchObject({ output: '95,73', 'penyerapan/4': '82,22', kontraktual: '83,52' });
    expect(jalan).toEqual([]);
    // 10 + 9,27 + 17,5 + 10 + 10 + 25 of 90.
    expect(dua(tertinggi)).toBe('90.86');
  });

  test('none is enough alone: as few as can be, or evenly, and both reach it', () => {
    const { jalan } = cari(88);
    expect(jalan.map((j) => [j.cara, j.langkah.map((l) => l.masukan.kunci.split('/').slice(3).join('/'))])).toEqual([
      ['tersedikit', ['output', 'kontraktual', 'deviasi']],
      ['merata', ['output', 'kontraktual', 'deviasi', 'upTup', 'penyerapan/4']],
    ]);
    const [pertama] = jalan;
    expect(pertama?.langkah.slice(0, 2).map((l) => l.ke.toString())).toEqual(['100', '100']);
  });

  test('above what there is: neither a component nor a way', () => {
    const { kebutuhan, jalan } = cari(95);
    expect([kebutuhan.every((k) => k.perlu === null), jalan]).toEqual([true, []]);
  });

  test('a step in the rule: the deviation that just stays within the limit', () => {
    const h = hitungIkpaRinci(
      {
        ...hitungKini().data,
        rpd: bulan(12).map((b) => baris('rpd', b, [100])),
        realisasi: bulan(9).map((b) => baris('real', b, [94 * b])),
      },
      { tahun: 2026, kontrol: hitungKini().kontrol, bulan: 9 },
    );
    const akhir = h?.proyeksi?.semua[0].nilaiAkhir;
    if (!akhir?.nilai) throw new Error('no figure');
    const langkah = simulasikan(akhir, akhir.nilai.plus('0.5')).kebutuhan.find((k) =>
      k.masukan.kunci.endsWith('/deviasi'),
    );
    // Nine months of 6%: two of 0,5% make a mean of exactly 5%.
    expect(tampil(langkah?.perlu ?? new Decimal(-1), 4)).toBe('0,5000');
  });
});
