import fc from 'fast-check';
import { bacaTabel } from '../../src/input/baca';
import { angkaData } from './fakta-data';
import { bukuUji, type SelUji } from './potret-contoh';
import { SEMUA_CONTOH, type TabelUji } from './tabel-contoh';

/** What a colleague may do to a table without meaning to change a figure. */
interface Ubahan {
  urutan: readonly number[];
  sisipan: readonly { sebelum: number; kepala: string; isi: string }[];
  judul: readonly string[];
  di: readonly [number, number];
}

function ubahan(lebar: number): fc.Arbitrary<Ubahan> {
  const kolom = Array.from({ length: lebar }, (_, i) => i);
  return fc.record({
    urutan: fc.shuffledSubarray(kolom, { minLength: lebar, maxLength: lebar }),
    sisipan: fc.array(
      fc.record({
        sebelum: fc.nat(lebar),
        // A blank inserted column has no header and no cells.
        kepala: fc.constantFrom('', 'Penanggung jawab', 'PIC', 'Tautan bukti dukung'),
        isi: fc.constantFrom('', 'Bagian Umum', 'v', '12'),
      }),
      { maxLength: 2 },
    ),
    judul: fc.array(fc.constantFrom('LAMPIRAN', 'Rapat 12 Januari', 'Unit: Contoh'), { maxLength: 2 }),
    di: fc.tuple(fc.nat(30), fc.nat(30)),
  });
}

/** A heading or note row has one text, which stays at the left whatever the order of the columns. */
function pindah(baris: readonly SelUji[], urutan: readonly number[]): SelUji[] {
  const terisi = baris.filter((s) => s !== null && s !== '');
  return terisi.length === 1 ? [...baris] : urutan.map((i) => baris[i] ?? null);
}

function ubah(t: TabelUji, u: Ubahan): SelUji[][] {
  const sisip = (baris: readonly SelUji[], isi: (s: Ubahan['sisipan'][number]) => SelUji): SelUji[] => {
    const hasil = [...baris];
    for (const s of [...u.sisipan].sort((a, b) => b.sebelum - a.sebelum)) hasil.splice(s.sebelum, 0, isi(s));
    return hasil;
  };
  const ber = (baris: readonly SelUji[]): boolean => baris.filter((s) => s !== null && s !== '').length > 1;
  return [
    ...u.judul.map((j) => [j]),
    ...t.judul.map((j) => [j]),
    [],
    sisip(pindah(t.kepala, u.urutan), (s) => s.kepala),
    ...t.baris.map((b) => {
      const baris = pindah(b, u.urutan);
      if (ber(b)) return sisip(baris, (s) => (s.kepala === '' ? '' : s.isi));
      return [...u.sisipan.filter((s) => s.sebelum === 0).map(() => ''), ...baris];
    }),
    ...t.kaki.map((k) => [k]),
  ];
}

function tanpaUbahan(t: TabelUji): Ubahan {
  return { urutan: t.kepala.map((_, i) => i), sisipan: [], judul: [], di: [0, 0] };
}

async function bacaAngka(t: TabelUji, u: Ubahan): Promise<Record<string, string>> {
  const { potret, gabungan } = bukuUji({ baris: ubah(t, u), di: u.di });
  const hasil = await bacaTabel(potret, gabungan);
  expect(hasil.tabel.flatMap((x) => x.karantina)).toEqual([]);
  return angkaData(hasil.data);
}

describe.each(Object.entries(SEMUA_CONTOH))('%s', (_nama, tabel) => {
  test('columns moved or inserted, titles added, another start cell: the same figures', async () => {
    const asli = await bacaAngka(tabel, tanpaUbahan(tabel));
    expect(Object.keys(asli).length).toBeGreaterThan(2);
    await fc.assert(
      fc.asyncProperty(ubahan(tabel.kepala.length), async (u) => {
        expect(await bacaAngka(tabel, u)).toEqual(asli);
      }),
      { numRuns: 150 },
    );
  });
});

test('a synonym of a header changes nothing', async () => {
  const sinonim: Record<string, string[]> = {
    'Indikator Kinerja': ['INDIKATOR', 'Indikator Kinerja Program (IKP)', ' indikator  kinerja\nutama '],
    'Sasaran Program': ['Tujuan/ Sasaran Program', 'Sasaran Strategis', 'SASARAN'],
    Target: ['TARGET', 'Target 2023', 'Target (%)'],
    Realisasi: ['Realisasi 2023', 'Realisasi s.d. Desember', 'REALISASI (%)'],
    Capaian: ['% Capaian', 'Capaian (%)', 'Persentase Capaian', '%'],
    No: ['NO.', 'No', 'Nomor'],
  };
  const asli = await bacaAngka(SEMUA_CONTOH.pk, tanpaUbahan(SEMUA_CONTOH.pk));
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(
        ...SEMUA_CONTOH.pk.kepala.map((k) => fc.constantFrom(...(sinonim[typeof k === 'string' ? k : ''] ?? []))),
      ),
      async (kepala) => {
        const t = { ...SEMUA_CONTOH.pk, kepala };
        expect(await bacaAngka(t, tanpaUbahan(t))).toEqual(asli);
      },
    ),
  );
});

test('whatever stands in the cells, reading never throws anything but a named error', async () => {
  const sel = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constantFrom(
      'No',
      'Kluster',
      'Target',
      'Realisasi',
      'Indikator',
      '%',
      'TOTAL',
      '(1)',
      'Sumber Data: x',
      '** : y',
      '',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(sel, { maxLength: 8 }), { maxLength: 12 }), fc.nat(3), async (isi, mulai) => {
      const { pk } = SEMUA_CONTOH;
      const { potret, gabungan } = bukuUji({ baris: [...isi.slice(0, mulai), pk.kepala, ...isi.slice(mulai)] });
      const hasil = await bacaTabel(potret, gabungan).catch((e: unknown) => e);
      if (hasil instanceof Error) expect(hasil).toMatchObject({ name: 'GalatCapaian', kode: 'KOLOM_HILANG' });
    }),
    { numRuns: 300 },
  );
});
