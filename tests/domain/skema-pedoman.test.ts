import { CAPAIAN_BATAS, CAPAIAN_CARA_MINIMUM } from '../../src/domain/pedoman/capaian';
import { SEMUA_PARAMETER } from '../../src/domain/pedoman/daftar';
import { IKPA_BOBOT } from '../../src/domain/pedoman/ikpa';
import { akhirTahun, type Parameter, temukan } from '../../src/domain/pedoman/parameter';
import { SAKIP_SUB } from '../../src/domain/pedoman/sakip';
import { periksaParameter, type SebabSkema } from '../../src/domain/pedoman/skema';
import { SKM_PREDIKAT } from '../../src/domain/pedoman/skm';
import { SPM_BOBOT } from '../../src/domain/pedoman/spm';

describe('the form that every parameter has', () => {
  test.each(SEMUA_PARAMETER.map((p) => [p.id, p] as const))('%s', (_id, parameter) => {
    expect(periksaParameter(parameter)).toEqual([]);
  });

  test('no id twice, and no evidence inside a name', () => {
    const id = SEMUA_PARAMETER.map((p) => p.id);
    expect(new Set(id).size).toBe(id.length);
    expect(SEMUA_PARAMETER.filter((p) => /verifikasi/i.test(p.nama + p.id))).toEqual([]);
  });
});

/** The newest version of a parameter with something else in it. */
const ubah = <P extends Parameter>(p: P, lain: Partial<P['versi'][number]>): Parameter => {
  const [terbaru, ...lama] = p.versi;
  // One of the same form: only a member of its newest version differs.
  return { ...p, versi: [{ ...terbaru, ...lain }, ...lama] } as Parameter;
};

const pita = SKM_PREDIKAT.versi[0]?.nilai ?? [];
const sub = SAKIP_SUB.versi[0]?.nilai ?? [];

describe('planted faults are refused', () => {
  test.each<[string, Parameter, SebabSkema]>([
    ['21 in the place of 20 in SPM', ubah(SPM_BOBOT, { nilai: { penerima: 80, mutu: 21 } }), 'jumlah'],
    ['two versions on one day', ubah(IKPA_BOBOT, { mulai: IKPA_BOBOT.versi[1]?.sampai ?? '' }), 'tumpangTindih'],
    [
      'a gap that nobody has said',
      ubah(IKPA_BOBOT, { mulai: (IKPA_BOBOT.versi[0]?.mulai ?? '').replace('-01-', '-02-') }),
      'celah',
    ],
    ['a day as it is written here', ubah(IKPA_BOBOT, { mulai: '1-1-2024' }), 'tanggal'],
    ['the 31st of June', ubah(IKPA_BOBOT, { diperiksa: '2026-06-31' }), 'tanggal'],
    ['a value without a source', ubah(SPM_BOBOT, { sumber: ' ' }), 'tanpaSumber'],
    ['a value outside its range', ubah(CAPAIAN_BATAS, { nilai: 11 }), 'diLuarRentang'],
    ['bands that leave the lowest scores out', ubah(SKM_PREDIKAT, { nilai: pita.slice(0, -1) }), 'pitaBerlubang'],
    [
      'bands out of order',
      ubah(SKM_PREDIKAT, { nilai: [pita[1], pita[0], ...pita.slice(2)].flatMap((b) => b ?? []) }),
      'pitaBerlubang',
    ],
    ['a time that ends before it begins', ubah(IKPA_BOBOT, { sampai: '2019-01-01' }), 'terbalik'],
    [
      'parts that do not make up their component',
      ubah(SAKIP_SUB, { nilai: sub.map((k) => ({ ...k, sub: k.sub.slice(1) })) }),
      'jumlah',
    ],
    [
      'a formula that there is none of',
      { ...CAPAIAN_CARA_MINIMUM, versi: CAPAIAN_CARA_MINIMUM.versi.map((v) => ({ ...v, nilai: 'akar' })) },
      'bukanOpsi',
    ],
    ['no value at all', { ...SPM_BOBOT, versi: [] }, 'kosong'],
  ])('%s', (_nama, parameter, sebab) => {
    expect(periksaParameter(parameter).map((p) => p.sebab)).toContain(sebab);
  });
});

test('what is announced and not in force is never computed with, and is no overlap', () => {
  const [kini] = SPM_BOBOT.versi;
  const nanti = kini && { ...kini, nilai: { penerima: 70, mutu: 30 }, mulai: '2025-01-01', diumumkan: '2024-11-01' };
  const p = { ...SPM_BOBOT, versi: [...(nanti ? [nanti] : []), ...SPM_BOBOT.versi] };
  expect(periksaParameter(p)).toEqual([]);
  expect(temukan(p, { masa: akhirTahun(2026) })?.versi.nilai).toEqual({ penerima: 80, mutu: 20 });
});

describe('when nothing says which of several versions holds', () => {
  type Bobot = (typeof SPM_BOBOT.versi)[number]['nilai'];
  const keadaan = (versi: readonly (readonly [mulai: string, sampai: string | null, nilai?: Bobot])[]) => {
    const dasar = SPM_BOBOT.versi.slice(0, 1);
    const p = {
      ...SPM_BOBOT,
      versi: versi.flatMap(([mulai, sampai, nilai]) =>
        dasar.map((v) => ({ ...v, mulai, sampai, nilai: nilai ?? v.nilai })),
      ),
    };
    return temukan(p, { masa: { mulai: '2020-01-01', sampai: '2023-12-31' } })?.keadaan;
  };

  test('equal values that follow each other through the whole time are the value', () => {
    const dua = [
      ['2022-01-01', '2023-12-31'],
      ['2020-01-01', '2021-12-31'],
    ] as const;
    expect(keadaan(dua)).toBe('berlaku');
    expect(
      keadaan([
        ['2022-07-01', null],
        ['2021-01-01', '2022-06-30'],
        ['2019-01-01', '2020-12-31'],
      ]),
    ).toBe('berlaku');
  });

  test.each<[string, Parameters<typeof keadaan>[0]]>([
    [
      'the first begins after the time does',
      [
        ['2022-01-01', null],
        ['2020-01-02', '2021-12-31'],
      ],
    ],
    [
      'the last ends before the time does',
      [
        ['2022-01-01', '2023-12-30'],
        ['2020-01-01', '2021-12-31'],
      ],
    ],
    [
      'a day between them has none',
      [
        ['2022-01-01', null],
        ['2020-01-01', '2021-12-30'],
      ],
    ],
    [
      'their values differ',
      [
        ['2022-01-01', null, { penerima: 70, mutu: 30 }],
        ['2020-01-01', '2021-12-31'],
      ],
    ],
  ])('%s: an estimate', (_nama, versi) => {
    expect(keadaan(versi)).toBe('taksiran');
  });
});
