import { Decimal } from '../../src/dasar/desimal';
import { rata } from '../../src/domain/ekspresi/bentuk';
import { nilaikan } from '../../src/domain/ekspresi/nilai';
import { rinciKosong } from '../../src/domain/ikpa-rinci/data';
import { deviasiJenis, deviasiTertimbang, nilaiDeviasi } from '../../src/domain/ikpa-rinci/deviasi';
import { LIBUR_BAWAAN } from '../../src/domain/pedoman/kalender';
import { tindakLanjut } from '../../src/domain/ikpa-rinci/tindak-lanjut';
import { hitungDispensasi } from '../../src/domain/ikpa-rinci/dispensasi';
import { hitungIkpaRinci } from '../../src/domain/ikpa-rinci/hitung';
import { hitungRevisi, kodeDiperhitungkan } from '../../src/domain/ikpa-rinci/revisi';
import { hitungTagihan } from '../../src/domain/ikpa-rinci/tagihan';
import type { KunciIkpa } from '../../src/domain/pedoman/ikpa';
import { masuk, nilaiIkpa, type BarisIkpa } from './bahan';

import { aturan, baris, dua, enam, hasil, hitung, pagu, ro, rupiah, t, tanggal } from './ikpa-rinci-bahan';
describe('composition', () => {
  const KUNCI_2022: readonly KunciIkpa[] = [
    'revisiDipa',
    'deviasiHal3',
    'penyerapan',
    'belanjaKontraktual',
    'penyelesaianTagihan',
    'upTup',
    'dispensasiSpm',
    'capaianOutput',
  ];
  const BOBOT_2022 = [10, 10, 20, 10, 10, 10, 5, 25];
  /** OM-SPAN's values alone: no raw table but dispensations, which in 2022 none had. */
  const gabung = (nilai: readonly (number | null)[]) => {
    const isi = KUNCI_2022.map((k, i): BarisIkpa => [
      k,
      '',
      nilai[i] ?? null,
      nilai[i] === null ? 0 : (BOBOT_2022[i] ?? 0),
    ]);
    const kontrol = nilaiIkpa(isi);
    return hitungIkpaRinci(
      { ...rinciKosong(), output: [ro(12, { rvro: 10 })] },
      { tahun: 2022, kontrol: { ...kontrol, komponen: kontrol.komponen } },
    );
  };
  test.each([
    ['K1', [100, 93.59, 100, null, null, 98.62, 100, 100], '79.221', '99.03'],
    ['K2', [100, 90.95, 100, 100, 100, 98.5, 100, 100], '98.945', '98.95'],
    ['K2b', [100, 94.98, 90.51, 100, 100, 96.73, 80, 100], '96.273', '96.27'],
    [
      'K2c: OM-SPAN prints 90,58, within its hidden decimals',
      [100, 46.1, 94.46, null, null, 99.66, 80, 100],
      '72.468',
      '90.59',
    ],
  ] as const)('%s', (_id, nilai, total, akhir) => {
    const h = gabung(nilai);
    expect(enam(h?.ringkas?.total.nilai)).toBe(total);
    expect(dua(h?.ringkas?.nilaiAkhir.nilai)).toBe(akhir);
  });
});

describe('Revisi DIPA', () => {
  const revisi = (hari: string, kode: string, sebelum = 100, sesudah = sebelum) => {
    const dihitung = kodeDiperhitungkan(kode, aturan(Number(hari.slice(0, 4))));
    return {
      id: hari,
      nama: `Revisi ${hari}`,
      tanggal: tanggal('revisi', hari),
      kode,
      kodeDihitung: dihitung === null ? null : masuk(`kode/${hari}`, dihitung, ''),
      paguSebelum: rupiah(`sebelum/${hari}`, sebelum),
      paguSesudah: rupiah(`sesudah/${hari}`, sesudah),
    };
  };
  const banyak = (tahun: number, perBulan: readonly number[]) =>
    perBulan.flatMap((bulan, i) => revisi(`${tahun}-${String(bulan).padStart(2, '0')}-${10 + i}`, '211'));
  const RV1 = [
    revisi('2024-01-24', '212'),
    revisi('2024-02-19', '315, 325'),
    revisi('2024-04-22', '102, 221, 315', 7_535_000_000, 9_876_500_000),
    revisi('2024-07-12', '221, 315'),
    revisi('2024-08-08', '226'),
    revisi('2024-09-23', '220'),
    revisi('2024-10-11', '238, 315'),
  ];

  test('RV1: counts 1 and 3; capped only after the mean', () => {
    const perBulan = Array.from({ length: 12 }, (_, i) => hitungRevisi(RV1, aturan(2024, i + 1)));
    expect(perBulan.map((h) => h.bagian.map((b) => Number(b.banyak.nilai)))).toEqual([
      ...Array.from({ length: 6 }, () => [1]),
      [1, 1],
      [1, 2],
      ...Array.from({ length: 4 }, () => [1, 3]),
    ]);
    // The points before the cap: 110 until July, 105, 80.
    expect(perBulan.map((h) => enam(nilaikanRata(h.bagian.map((b) => b.nilai.nilai))))).toEqual(
      '110 110 110 110 110 110 110 105 80 80 80 80'.split(' '),
    );
    expect(dua(perBulan.at(-1)?.nilai.nilai)).toBe('80.00');
  });
  const nilaikanRata = (isi: readonly (Decimal | null)[]): Decimal =>
    isi.reduce<Decimal>((j, n) => j.plus(n ?? 0), new Decimal(0)).div(isi.length);

  test.each<[string, number, readonly number[], number, string]>([
    ['RV2 January to June', 2024, [1, 2, 3], 6, '50'],
    ['RV2 from August', 2024, [1, 2, 3], 8, '80'],
    ['RV3', 2024, [], 12, '100'],
    ['RV4', 2024, [1, 2, 7, 8, 9], 12, '75'],
    ['RV5 on 30 June', 2024, [1, 2, 3], 6, '50'],
    ['RV5', 2024, [1, 2, 3], 12, '80'],
    ['RV6', 2022, [1, 4, 5, 11], 12, '87.5'],
    ['RV7', 2022, [1, 4, 8, 11], 12, '100'],
  ])('%s', (_id, tahun, bulan, sampai, nilai) => {
    const h = hitungRevisi(banyak(tahun, bulan), aturan(tahun, sampai));
    expect(enam(h.nilai.nilai)).toBe(nilai);
    expect(h.nilai.status).toBe(tahun < 2024 ? 'taksiran' : 'dihitung');
  });

  test('without a code the pagu alone gives the most that can count, and says so', () => {
    const h = hitungRevisi([{ ...revisi('2024-01-24', ''), kodeDihitung: null }], aturan(2024));
    expect([Number(h.bagian[0]?.banyak.nilai), h.nilai.status]).toEqual([1, 'taksiran']);
  });
});

describe('Deviasi Halaman III DIPA', () => {
  const BULAN = [62.15, 27.52, 1.85, 15.43, 28.01, 0.2, 0.07, 1.11, 0.71, 0.08, 0.29];

  // The calculator's own RPD is not published: its printed months are the inputs.
  test('DV1: eleven printed months', () => {
    expect(hasil(rata(BULAN.map(t)))).toBe('12.492727');
    expect(hasil(nilaiDeviasi(rata(BULAN.map(t)), t(5)))).toBe('87.507273');
  });

  test('DV2: weighted since 2024, plain mean before', () => {
    const isi = {
      rpd: [baris('rpd', 1, [300, 250, 100, 0])],
      realisasi: [baris('real', 1, [310, 200, 0, 40])],
      pagu: pagu(null, [4000, 3000, 2000, 1000]),
    };
    const baru = hitung(isi, 2026).deviasi?.bulan[0];
    expect([...(baru?.deviasi.values() ?? [])].map((d) => enam(d.nilai))).toEqual(['3.333333', '20', '100', '100']);
    expect(enam(baru?.gabungan.nilai)).toBe('37.333333');
    const lama = hitung(isi, 2023).deviasi;
    expect(enam(lama?.bulan[0]?.gabungan.nilai)).toBe('55.833333');
    expect(lama?.nilai.status).toBe('taksiran');
  });

  test.each([
    ['DV3', '5', '100'],
    ['DV4: a jump of five points', '5.0000001', '95'],
    ['DV6', '25', '75'],
  ])('%s', (_id, deviasi, nilai) => expect(hasil(nilaiDeviasi(t(deviasi), t(5)))).toBe(nilai));

  test('DV4 unrounded', () =>
    expect(nilaikan(nilaiDeviasi(t('5.0000001'), t(5)))).toMatchObject({ nilai: new Decimal('94.9999999') }));
  test('DV5', () => expect(hasil(deviasiJenis(t(100), t(350)))).toBe('100'));
  test('shares are percent', () =>
    expect(
      hasil(
        deviasiTertimbang([
          { deviasi: t(40), proporsi: t(25) },
          { deviasi: t(0), proporsi: t(75) },
        ]),
      ),
    ).toBe('10'));

  test('policy: March 2024 of 51 and 52, and TW I 2025, count as without deviation, named and an estimate', () => {
    const isi = {
      rpd: [1, 2, 3].map((b) => baris('rpd', b, [100, 100, 100])),
      realisasi: [1, 2, 3].map((b) => baris('real', b, [50, 50, 50])),
      pagu: pagu(null, [100, 100, 200]),
    };
    const maret = hitung(isi, 2024).deviasi;
    expect(maret?.bulan.map((b) => enam(b.gabungan.nilai))).toEqual(['50', '50', '25']);
    expect([maret?.kebijakan.map((k) => k.id), maret?.nilai.status]).toEqual([['2024/deviasi-maret'], 'taksiran']);
    expect(enam(hitung(isi, 2025).deviasi?.nilai.nilai)).toBe('100');
    expect(enam(hitung(isi, 2026).deviasi?.nilai.nilai)).toBe('50');
  });

  test('December repeats November', () => {
    const bulan = Array.from({ length: 12 }, (_, i) => i + 1);
    const isi = {
      rpd: bulan.map((b) => baris('rpd', b, [100])),
      realisasi: bulan.map((b) => baris('real', b, [b === 12 ? 1 : 90])),
      pagu: pagu(null, [1200]),
    };
    expect(hitung(isi, 2026).deviasi?.bulan).toHaveLength(11);
    expect(enam(hitung(isi, 2026).deviasi?.nilai.nilai)).toBe('90');
  });

  test('cumulative realisasi gives the month by what was there before', () => {
    const isi = {
      rpd: [baris('rpd', 1, [100]), baris('rpd', 2, [100])],
      realisasi: [baris('real', 1, [100]), baris('real', 2, [180])],
      kumulatif: true,
      pagu: pagu(null, [1000]),
    };
    expect(hitung(isi, 2026).deviasi?.bulan.map((b) => enam(b.gabungan.nilai))).toEqual(['0', '20']);
  });
});

describe('Penyerapan Anggaran', () => {
  const kumulatif = (perTriwulan: readonly (readonly number[])[]) => ({
    kumulatif: true,
    realisasi: perTriwulan.map((isi, i) => baris('real', 3 * (i + 1), isi)),
  });

  test('PA1: the published calculator', () => {
    const isi = {
      ...kumulatif([
        [6_625_819_503, 187_976_590],
        [13_341_727_511, 457_689_790],
        [18_714_467_857, 664_801_500],
        [24_090_332_203, 965_222_000],
      ]),
      pagu: [
        ...pagu(1, [22_318_340_000, 1_020_049_000]),
        ...[2, 3, 4].flatMap((t) => pagu(t, [22_318_340_000, 964_937_000])),
      ],
    };
    const h = hitung(isi, 2026).penyerapan;
    expect(h?.triwulan.map((x) => enam(x.nilai.nilai))).toEqual(['100', '99.787154', '99.934629', '100']);
    expect([enam(h?.nilai.nilai), dua(h?.nilai.nilai), h?.nilai.status]).toEqual(['99.930446', '99.93', 'dihitung']);
  });

  test('PA2', () => {
    const isi = {
      ...kumulatif([
        [700, 400, 150, 300],
        [2100, 1400, 700, 450],
        [3000, 2000, 1100, 750],
        [3900, 2600, 1700, 940],
      ]),
      pagu: [1, 2, 3, 4].flatMap((t) => pagu(t, [4000, 3000, 2000, 1000])),
    };
    const h = hitung(isi, 2026).penyerapan;
    expect(h?.triwulan.map((x) => enam(x.nilai.nilai))).toEqual(['86.666667', '94.5', '94.285714', '97.672515']);
    expect(enam(h?.nilai.nilai)).toBe('93.281224');
  });

  test('PA3: blokir lowers what is wanted', () => {
    const realisasi = [baris('real', 3, [0, 0, 150])];
    const rasio = (blokir: readonly number[]) =>
      enam(hitung({ realisasi, pagu: pagu(null, [0, 0, 2000], blokir) }, 2026).penyerapan?.nilai.nilai);
    expect([rasio([0, 0, 800]), rasio([])]).toEqual(['100', '75']);
  });

  test('PA4: nothing in April after a full first quarter', () => {
    const realisasi = [baris('real', 3, [20]), baris('real', 4, [0])];
    const h = hitung({ realisasi: [...realisasi, baris('real', 5, [1])], pagu: pagu(1, [100]) }, 2026, 4);
    expect(enam(h.penyerapan?.triwulan[0]?.nilai.nilai)).toBe('100');
    // 20 of 50 since January; OM-SPAN's row had nothing at all.
    expect(enam(h.penyerapan?.nilai.nilai)).toBe('70');
    const tanpa = hitung({ realisasi: [baris('real', 5, [1])], pagu: pagu(1, [100]) }, 2025, 4);
    expect(enam(tanpa.penyerapan?.nilai.nilai)).toBe('50');
  });

  test('TW I 2024 is 100 by policy, named', () => {
    const h = hitung({ realisasi: [baris('real', 3, [1])], pagu: pagu(1, [100]) }, 2024).penyerapan;
    expect([enam(h?.nilai.nilai), h?.triwulan[0]?.ditetapkan, h?.nilai.status]).toEqual([
      '100',
      'Penyerapan triwulan I 2024 bernilai 100',
      'taksiran',
    ]);
  });
});

describe('Dispensasi SPM', () => {
  const nilai = (dispensasi: number, spm: number, tahun = 2026) =>
    enam(
      hitungDispensasi({ spm: masuk('spm', spm, ''), dispensasi: masuk('dispensasi', dispensasi, '') }, aturan(tahun))
        ?.nilai.nilai,
    );
  test.each([
    [2, 550, '0.75'],
    [1, 150, '1'],
    [1, 200, '1'],
    [1, 201, '0.75'],
    [1, 1000, '0.75'],
    [1, 5000, '0.5'],
    [1, 12000, '0.25'],
    [0, 550, '0'],
    [0, 0, '0'],
  ])('%i of %i', (dispensasi, spm, poin) => expect(nilai(dispensasi, spm)).toBe(poin));
  test('2022: a value of its own', () => expect([nilai(0, 100, 2022), nilai(1, 100, 2022)]).toEqual(['100', '80']));
});

test('dispensations are of the last quarter: before it they neither lower the value nor are they warned of', () => {
  const dispensasi = { spm: masuk('spm', 550, ''), dispensasi: masuk('disp', 2, '') };
  const data = { ...rinciKosong(), dispensasi, output: [ro(6, { pcro: 50, tpcro: 50 })] };
  const pada = (bulan: number) => hitungIkpaRinci(data, { tahun: 2026, bulan });
  const [juni, desember] = [pada(6), pada(12)];
  expect(juni?.dispensasi).toBeNull();
  expect(enam(desember?.dispensasi?.nilai.nilai)).toBe('0.75');
  const teks = (h: typeof juni) => (h ? tindakLanjut(h, LIBUR_BAWAAN).map((satu) => satu.teks.id) : []);
  expect(teks(juni).join()).not.toContain('dispensasi');
  expect(teks(desember)).toContain('Satu SPM dispensasi lagi mengurangi nilai akhir sebesar');
});

test('K5: the published calculator of 2026, added up unrounded', () => {
  const kontrol = nilaiIkpa([
    ['revisiDipa', '', 80, 10],
    ['deviasiHal3', '', 87.51, 15],
    ['penyerapan', '', 99.93, 20],
    ['belanjaKontraktual', '', 99.04, 10],
    ['penyelesaianTagihan', '', 96.15, 10],
    ['upTup', '', 94.21, 10],
    ['capaianOutput', '', 100, 25],
  ]);
  const data = { ...rinciKosong(), dispensasi: { spm: masuk('spm', 550, ''), dispensasi: masuk('disp', 2, '') } };
  const h = hitungIkpaRinci(data, { tahun: 2026, kontrol });
  expect([enam(h?.ringkas?.total.nilai), enam(h?.ringkas?.nilaiAkhir.nilai)]).toEqual(['95.0525', '94.3025']);
  // The words of the rule say whether a deduction is in it.
  const tanpa = hitungIkpaRinci({ ...rinciKosong(), output: [ro(12, { rvro: 10 })] }, { tahun: 2026, kontrol });
  expect([h, tanpa].map((satu) => satu?.ringkas?.nilaiAkhir.kaidah)).toEqual([
    'Nilai Total ÷ Konversi Bobot − pengurang dispensasi',
    'Nilai Total ÷ Konversi Bobot',
  ]);
});

test.each([
  ['K3', 65, 0, '74.75', '80', '92.44'],
  ['K4', 40.6, 10, '91.09', '100', '90.09'],
])('%s: the deduction comes after the conversion', (_id, deviasi, bobot, total, konversi, akhir) => {
  const unit = nilaiIkpa([
    ['revisiDipa', '', 100, 10],
    ['deviasiHal3', '', deviasi, 15],
    ['penyerapan', '', 100, 20],
    ['belanjaKontraktual', '', bobot === 0 ? 0 : 100, bobot],
    ['penyelesaianTagihan', '', bobot === 0 ? 0 : 100, bobot],
    ['upTup', '', 100, 10],
    ['capaianOutput', '', 100, 25],
  ]);
  const kontrol = { ...unit, pengurangDispensasi: masuk('pengurang', 1, 'poin') };
  // A raw table that gives 100 too: one output in December.
  const h = hitungIkpaRinci({ ...rinciKosong(), output: [ro(12, { rvro: 10 })] }, { tahun: 2026, kontrol });
  expect(enam(h?.ringkas?.total.nilai)).toBe(total);
  expect(enam(h?.ringkas?.konversi.nilai)).toBe(konversi);
  expect(dua(h?.ringkas?.nilaiAkhir.nilai)).toBe(akhir);
});

test('a value beside OM-SPAN’s has its difference, only of the same month', () => {
  const kontrol = nilaiIkpa([['revisiDipa', '', 99, 10]]);
  const data = { ...rinciKosong(), revisi: [], output: [ro(6, { pcro: 50, tpcro: 50 })] };
  const isi = { tahun: 2026, kontrol, bulan: 6 };
  const h = hitungIkpaRinci(data, isi);
  expect(h?.indikator.find((i) => i.kunci === 'revisiDipa')?.asal).toBe('omspan');
  expect(h?.ringkas).toBeNull();
});

test('a fact of a day is told as a day', () => {
  const h = hitungTagihan(
    [{ id: '1', nama: 'SPM 1', bast: tanggal('bast', '2026-06-01'), konversi: tanggal('konversi', '2026-06-10') }],
    aturan(2026),
  );
  expect(h?.baris[0]?.hari.rumus).toContain('sampai 10-6-2026');
});
