import { join } from 'node:path';
import { namaKotak } from '../../src/dasar/a1';
import { bacaTabel } from '../../src/input/baca';
import { semuaFakta } from './fakta-data';
import { bukuUji, type SelUji } from './potret-contoh';
import { pembanding } from '../fixtures/teks-harapan';
import { SEMUA_CONTOH, type TabelUji } from './tabel-contoh';

const susun = ({ judul, kepala, baris, kaki }: TabelUji): SelUji[][] => [
  ...judul.map((j) => [j]),
  [],
  kepala,
  ...baris,
  ...kaki.map((k) => [k]),
];

const kata = (sel: SelUji): string => (typeof sel === 'string' ? sel : '');

/** The table with a part of it gone or something blank put in, by what was done. */
function ubahan(t: TabelUji): [string, SelUji[][]][] {
  const tengah = Math.ceil(t.baris.length / 2);
  const [kosong, tanpaKolom] = [
    (k: number) => (isi: SelUji[]) => [...isi.slice(0, k), null, ...isi.slice(k)],
    (k: number) => (isi: SelUji[]) => isi.filter((_, i) => i !== k),
  ];
  const perKolom = (ganti: (isi: SelUji[]) => SelUji[]): TabelUji => ({
    ...t,
    kepala: ganti(t.kepala),
    baris: t.baris.map(ganti),
  });
  return [
    ['tanpa judul', susun({ ...t, judul: [] })],
    ['tanpa baris kosong di bawah judul', susun(t).filter((isi) => isi.length > 0)],
    ['baris kosong di tengah', susun({ ...t, baris: [...t.baris.slice(0, tengah), [], ...t.baris.slice(tengah)] })],
    ['kolom kosong sesudah yang pertama', susun(perKolom(kosong(1)))],
    [
      'tiga kolom kosong sesudah yang kedua',
      susun(
        [2, 2, 2].reduce(
          (satu, k) => ({ ...satu, kepala: kosong(k)(satu.kepala), baris: satu.baris.map(kosong(k)) }),
          t,
        ),
      ),
    ],
    ['tiga baris saja', susun({ ...t, baris: t.baris.slice(0, 3) })],
    ...t.kepala
      .slice(0, 8)
      .map((k, i): [string, SelUji[][]] => [`tanpa kolom ${kata(k)}`, susun(perKolom(tanpaKolom(i)))]),
    // Of a wide table each column says the same of the next.
    ...t.kepala
      .slice(0, 6)
      .map((k, i): [string, SelUji[][]] => [
        `kepala lain di ${kata(k)}`,
        susun({ ...t, kepala: t.kepala.map((satu, j) => (i === j ? 'Warna' : satu)) }),
      ]),
  ];
}

/** What is expected of each table, a line for each change. */
const banding = pembanding(join(__dirname, 'tanpa-bagian.txt'));

test.each(Object.entries(SEMUA_CONTOH))(
  '%s without a part of it: what is still read, or what it lacks',
  async (nama, t) => {
    const baris: string[] = [];
    for (const [apa, isi] of ubahan(t)) {
      const { potret, gabungan } = bukuUji({ baris: isi });
      const { tabel, dilewati, asing, bukanMasukan, pilihan, data } = await bacaTabel(potret, gabungan);
      const terbaca = [
        ...tabel.map((s) => `${s.jenis} ${namaKotak(s.rentang)} ${s.baris} baris yakin ${s.keyakinan.toFixed(2)}`),
        `${semuaFakta(data).filter(({ nilai }) => nilai).length} angka`,
        ...pilihan.map((p) => `tanya ${p.perihal}`),
        ...dilewati.map((d) => `dilewati ${d.jenis} ${d.sebab} ${d.kolom} ${d.mirip}`.trimEnd()),
        ...asing.map((a) =>
          `asing ${a.baris} baris ${a.mirip?.jenis ?? ''} ${a.mirip?.kurang.join(', ') ?? ''}`.trimEnd(),
        ),
        ...bukanMasukan.map((b) => `bukan masukan ${b.sebutan}`),
      ];
      baris.push(`${apa}: ${terbaca.join('; ')}`);
    }
    banding(nama, baris);
  },
);
