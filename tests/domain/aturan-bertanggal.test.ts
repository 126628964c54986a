import type { Ekspresi } from '../../src/domain/angka';
import { bandingkanAturan } from '../../src/domain/banding-aturan';
import { tetap } from '../../src/domain/ekspresi/bentuk';
import { hitungLkj } from '../../src/domain/lkj';
import { hitungNka } from '../../src/domain/nka';
import { pedomanIkpa } from '../../src/domain/pedoman/ikpa';
import { parameterDibaca } from '../../src/domain/pedoman/jejak';
import { pedomanNka, pedomanPerencanaan } from '../../src/domain/pedoman/nka';
import { akhirTahun, type KonteksAturan, pada } from '../../src/domain/pedoman/parameter';
import { pedomanSakip } from '../../src/domain/pedoman/sakip';
import { sebutPedoman } from '../../src/domain/pedoman/sebut';
import { pedomanSkm } from '../../src/domain/pedoman/skm';
import { pedomanSmart } from '../../src/domain/pedoman/smart';
import { pedomanSpm } from '../../src/domain/pedoman/spm';
import { dataKosong, IKPA_2023, masuk, nilaiIkpa } from './bahan';

const tahun = (n: number): KonteksAturan => ({ masa: akhirTahun(n) });
const t = (n: number): Ekspresi => tetap(n);

describe('rules by date', () => {
  type Set = (k: KonteksAturan) => { nama: string; keadaan: string; sebab?: string };
  const set: Readonly<Record<string, Set>> = {
    IKPA: pedomanIkpa,
    NKA: pedomanNka,
    SMART: pedomanSmart,
    perencanaan: pedomanPerencanaan,
    SAKIP: pedomanSakip,
    SKM: pedomanSkm,
    SPM: pedomanSpm,
  };
  const DI_LUAR = ' (di luar)';

  test.each<[string, ...(readonly [string, number, number][])]>([
    [
      'IKPA',
      [`PER-4/PB/2020${DI_LUAR}`, 2018, 2019],
      ['PER-4/PB/2020', 2020, 2020],
      ['PER-4/PB/2021', 2021, 2021],
      ['PER-5/PB/2022', 2022, 2023],
      ['PER-5/PB/2024', 2024, 2026],
    ],
    [
      'NKA',
      [`PMK 22/PMK.02/2021${DI_LUAR}`, 2018, 2020],
      ['PMK 22/PMK.02/2021', 2021, 2023],
      ['PMK 62/2023', 2024, 2025],
      ['PMK 41/2026', 2026, 2026],
    ],
    [
      'SMART',
      ['PMK 214/PMK.02/2017', 2018, 2020],
      ['PMK 22/PMK.02/2021', 2021, 2023],
      [`PMK 22/PMK.02/2021${DI_LUAR}`, 2024, 2026],
    ],
    ['perencanaan', [`KMK 466/2023${DI_LUAR}`, 2018, 2023], ['KMK 466/2023', 2024, 2025], ['PMK 41/2026', 2026, 2026]],
    ['SAKIP', ['PermenPANRB 12/2015', 2018, 2020], ['PermenPANRB 88/2021', 2021, 2026]],
    ['SKM', ['PermenPANRB 14/2017', 2018, 2026]],
    ['SPM', [`Permendagri 59/2021${DI_LUAR}`, 2018, 2020], ['Permendagri 59/2021', 2021, 2026]],
  ])('%s of every year from 2018 on', (subjek, ...masa) => {
    const susun = set[subjek];
    const ada = Array.from({ length: (masa.at(-1)?.[2] ?? 0) - 2017 }, (_, i) => {
      const { nama, keadaan, sebab } = susun?.(tahun(2018 + i)) ?? { nama: '', keadaan: '' };
      return [2018 + i, keadaan === 'taksiran' && sebab === 'diLuarMasa' ? nama + DI_LUAR : nama];
    });
    expect(ada).toEqual(
      masa.flatMap(([nama, dari, sampai]) => Array.from({ length: sampai - dari + 1 }, (_, i) => [dari + i, nama])),
    );
  });

  test('a date, not a year: a regulation that changes in June holds from that day', () => {
    const pedoman = (tanggal: string) => pedomanNka({ masa: pada(tanggal) });
    expect([pedoman('2026-06-21'), pedoman('2026-06-22')].map((p) => [p.nama, p.bukti])).toEqual([
      ['PMK 62/2023', 'sekunder'],
      ['PMK 41/2026', 'belumDiverifikasi'],
    ]);
  });

  test('the nearest set stands in as an estimate until the person accepts it', () => {
    expect(pedomanIkpa({ ...tahun(2019), diterima: new Set(['ikpa']) })).toMatchObject({ keadaan: 'dipilih' });
    const variabel = (['penyerapan', 'konsistensi', 'capaianOutput', 'efisiensi'] as const).map((kunci) => ({
      kunci,
      nama: kunci === 'efisiensi' ? 'Nilai Efisiensi' : kunci,
      nilai: masuk(kunci, 90, 'poin'),
      bobot: undefined,
    }));
    const smart = (n: number, diterima: readonly string[] = []) =>
      hitungLkj({ ...dataKosong(), tahun: n, variabelSmart: variabel }, {}, { diterima: new Set(diterima) }).smart
        ?.nilai;
    expect(smart(2023)?.status).toBe('dihitung');
    expect(smart(2025)?.status).toBe('taksiran');
    expect(smart(2025)?.nilai?.toString()).toBe('90');
    expect(smart(2025, ['smart'])?.status).toBe('dihitung');
  });

  test('the tables’ own year comes first, then the person’s; weights say a regulation, and no year is ever guessed', () => {
    const data = { ...dataKosong(), tahun: null, ikpa: [nilaiIkpa(IKPA_2023)] };
    expect(hitungLkj(data).pedoman).toMatchObject({
      tahun: null,
      asal: 'belumDiketahui',
      ikpa: { nama: 'PER-5/PB/2022' },
    });
    expect(hitungLkj(data, { tahun: 2024 }).pedoman).toMatchObject({ tahun: 2024, asal: 'setelan' });
    expect(hitungLkj({ ...data, tahun: 2022 }, { tahun: 2024 }).pedoman).toMatchObject({ tahun: 2022, asal: 'tabel' });
  });

  test('an unknown year makes estimates only where the years differ', () => {
    const { pedoman } = hitungLkj({ ...dataKosong(), tahun: null });
    expect([pedoman.skm.keadaan, pedoman.capaian.predikat.baca.keadaan]).toEqual(['berlaku', 'berlaku']);
    expect([pedoman.sakip, pedoman.ikpa].map((p) => [p.keadaan, p.sebab])).toEqual([
      ['taksiran', 'tahunBelumDiketahui'],
      ['taksiran', 'tahunBelumDiketahui'],
    ]);
  });

  test('evidence is told beside a name and is no part of it', () => {
    const pedoman = pedomanSakip(tahun(2018));
    expect([pedoman.nama, sebutPedoman(pedoman)]).toEqual([
      'PermenPANRB 12/2015',
      'PermenPANRB 12/2015 [belum diverifikasi]',
    ]);
  });
});

describe('what a figure read', () => {
  test('NKA names its weights and bands with their day, article and evidence', () => {
    const { nka } = hitungNka(t(80), t(90), pedomanNka(tahun(2025)));
    expect(parameterDibaca(nka).map((p) => [p.id, p.nilai, p.peraturan, p.mulai, p.bukti])).toEqual([
      ['nka/bobot/smart', '50', 'PMK 62/2023', '2024-01-01', 'sekunder'],
      ['nka/bobot/ikpa', '50', 'PMK 62/2023', '2024-01-01', 'sekunder'],
      ['nka/predikat', expect.stringContaining('> 90 Sangat Baik'), 'PMK 62/2023', '2024-01-01', 'sekunder'],
    ]);
  });

  test('a weight that the table prints is the table’s; one that it lacks is the regulation’s', () => {
    const unit = nilaiIkpa(IKPA_2023);
    const tanpa = { ...unit, komponen: unit.komponen.map((k) => ({ ...k, bobot: undefined })) };
    const dibaca = (ikpa: typeof unit) =>
      hitungLkj({ ...dataKosong(), tahun: 2023, ikpa: [ikpa] }).ikpa.flatMap((i) =>
        parameterDibaca(i.nilaiAkhir).map((p) => p.id),
      );
    expect(dibaca(unit)).toEqual(['ikpa/predikat']);
    expect(dibaca(tanpa)).toHaveLength(9);
  });

  test('the same data under the rules of 2022 and 2024: which figures move, and by which values', () => {
    const data = { ...dataKosong(), tahun: 2022, ikpa: [nilaiIkpa(IKPA_2023)] };
    const { berubah } = bandingkanAturan(data, [2022, 2024]);
    expect(berubah.map((b) => [b.kunci, b.tampil, b.parameter.map((p) => p.id)])).toContainEqual([
      'ikpa',
      ['89,45', expect.stringMatching(/^8\d,\d\d$/)],
      expect.arrayContaining(['ikpa/bobot/deviasiHal3']),
    ]);
    expect(bandingkanAturan(data, [2022, 2023]).berubah).toEqual([]);
  });
});
