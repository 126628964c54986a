import fc from 'fast-check';
import { bacaTabel } from '../../src/input/baca';
import type { Fakta } from '../../src/domain/fakta';
import { angkaData, semuaFakta } from './fakta-data';
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
  test('B1 columns moved or inserted, titles added, another start cell: the same figures', async () => {
    const asli = await bacaAngka(tabel, tanpaUbahan(tabel));
    expect(Object.keys(asli).length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(ubahan(tabel.kepala.length), async (u) => {
        expect(await bacaAngka(tabel, u)).toEqual(asli);
      }),
      { numRuns: 40 },
    );
  });
});

test.each(Object.entries(SEMUA_CONTOH).filter(([, t]) => !t.kepala.includes('Keterangan')))(
  '%s with a column of remarks at its end: the same figures',
  async (_nama, tabel) => {
    const asli = await bacaAngka(tabel, tanpaUbahan(tabel));
    const lebar = (b: readonly SelUji[]): boolean => b.filter((s) => s !== null && s !== '').length > 1;
    for (const kepala of ['Keterangan', 'Sumber Data', 'Tindak Lanjut', 'Catatan', 'Kendala']) {
      const baris = tabel.baris.map((b) => (lebar(b) ? [...b, 'lihat lampiran'] : b));
      const dengan = { ...tabel, kepala: [...tabel.kepala, kepala], baris };
      expect(await bacaAngka(dengan, tanpaUbahan(dengan))).toEqual(asli);
    }
  },
);

const semuaKolom = Object.entries(SEMUA_CONTOH).flatMap(([nama, tabel]) =>
  tabel.kepala.map((_, i): [string, number, TabelUji] => [nama, i, tabel]),
);

test.each(semuaKolom)(
  '%s without its column %d: left out, or fewer figures; never another one',
  async (_n, kolom, t) => {
    const nilaiSaja = (angka: Record<string, string>): string[] =>
      // A unit may go with the column that showed it.
      Object.values(angka).map((satu) => satu.replace(/ .* /, ' '));
    const asli = nilaiSaja(await bacaAngka(t, tanpaUbahan(t)));
    const buang = (b: readonly SelUji[]): SelUji[] => b.filter((_, k) => k !== kolom);
    const tanpa = { ...t, kepala: buang(t.kepala), baris: t.baris.map(buang) };
    const { potret, gabungan } = bukuUji({ baris: ubah(tanpa, tanpaUbahan(tanpa)) });
    const { data, tabel } = await bacaTabel(potret, gabungan);
    const angka = nilaiSaja(angkaData(data));
    expect(angka.length).toBeLessThanOrEqual(asli.length);
    for (const satu of angka) expect(asli).toContain(satu);
    expect(tabel.length).toBeLessThanOrEqual(1);
  },
);

/**
 * A text whose digits are not the number that was read from it would be a number out of nothing; a range's are those
 * of its two ends.
 */
function benarTeks(fakta: Fakta): boolean {
  if (fakta.cara !== 'selTeks' || fakta.nilai === null) return true;
  const digit = (teks: string): string => teks.replace(/[^\d]/g, '');
  const teks = fakta.teks.normalize('NFKC');
  const nilai = digit(fakta.nilai.abs().toFixed(fakta.desimal ?? 0));
  return [teks, ...teks.split(/[-–]/)].map(digit).includes(nilai);
}

test.each(Object.entries(SEMUA_CONTOH))(
  '%s with any text in its cells: no throw, no number out of nothing',
  async (_n, t) => {
    const letak = fc.tuple(fc.nat(t.baris.length - 1), fc.nat(t.kepala.length - 1));
    const isi = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'0123456789.,%-*RpO l()/=e\u00a0\uff11\u00b2'.split('')), maxLength: 10 }),
      fc.string(),
      fc.constantFrom('8O,09', '31-12-2023', '80,09**', '10\u00b2', 'lihat lampiran', '12 orang', '1.2.3'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(letak, isi), { minLength: 1, maxLength: 4 }), async (ubahan) => {
        const baris = t.baris.map((b) => [...b]);
        for (const [[b, k], teks] of ubahan) baris[b]?.splice(k, 1, teks);
        const { potret, gabungan } = bukuUji({ baris: ubah({ ...t, baris }, tanpaUbahan(t)) });
        const { data } = await bacaTabel(potret, gabungan);
        expect(semuaFakta(data).filter((f) => !benarTeks(f))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  },
);

test('B2 a synonym of a header changes nothing', async () => {
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

test('B35 whatever stands in the cells, reading never throws anything but a named error', async () => {
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
      await expect(bacaTabel(potret, gabungan)).resolves.toBeDefined();
    }),
    { numRuns: 300 },
  );
});
