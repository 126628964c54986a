import { NAMA_BULAN } from '../../dasar/bulan';
import { Decimal } from '../../dasar/desimal';
import { triwulanDari } from '../../domain/ikpa-rinci/aturan';
import type { HasilDeviasi } from '../../domain/ikpa-rinci/deviasi';
import type { HasilIkpaRinci } from '../../domain/ikpa-rinci/hasil';
import type { HasilPenyerapan, TriwulanPenyerapan } from '../../domain/ikpa-rinci/penyerapan';
import { JENIS_BELANJA_IKPA, type JenisBelanja, ROMAWI } from '../../domain/pedoman/ikpa-rinci';
import type { LembarBaru } from '../lembar-baru';
import { bilangan, kosong, type Petak, rumahAngka, teks, ulangAngka } from '../petak';
import { TANPA_SUMBU } from '../skala';

const NAMA_JENIS: Readonly<Record<JenisBelanja, string>> = {
  '51': '51 Belanja Pegawai',
  '52': '52 Belanja Barang',
  '53': '53 Belanja Modal',
  '57': '57 Belanja Bantuan Sosial',
};

const angkaKepala = (kata: readonly string[]): Petak[] => kata.map((k) => teks(k, 'kepalaAngka'));

/** Pagu less blokir, and the shares, of the quarters that are counted. */
export function tulisPagu(l: LembarBaru, { uang, bulan, deviasi, penyerapan }: HasilIkpaRinci): void {
  const triwulan = [...uang.netto.keys()].filter((t) => t <= triwulanDari(bulan));
  if (triwulan.length === 0 || !(deviasi || penyerapan)) return;
  l.blok(() => {
    l.subjudul('Pagu netto dan proporsi jenis belanja');
    l.tabel({
      kepala: [
        teks('Jenis belanja', 'kepala'),
        ...triwulan.flatMap((t) => angkaKepala([`Pagu netto TW ${romawi(t)}`, '%'])).slice(0, 2 * TRIWULAN_SEJAJAR),
      ],
      baris: JENIS_BELANJA_IKPA.filter((j) => triwulan.some((t) => uang.netto.get(t)?.has(j))).map((j): Petak[] => [
        teks(NAMA_JENIS[j]),
        ...triwulan.slice(0, TRIWULAN_SEJAJAR).flatMap((t): Petak[] => {
          const [netto, proporsi] = [uang.netto.get(t)?.get(j), uang.proporsi.get(t)?.get(j)];
          return [netto ? rumahAngka(netto) : kosong('angka'), proporsi ? rumahAngka(proporsi) : kosong('angka')];
        }),
      ]),
    });
    const [terakhir] = triwulan.slice(TRIWULAN_SEJAJAR);
    if (terakhir !== undefined) {
      l.tabel({
        kepala: [teks('Jenis belanja', 'kepala'), ...angkaKepala([`Pagu netto TW ${romawi(terakhir)}`, '%'])],
        baris: [...(uang.netto.get(terakhir) ?? [])].map(([j, netto]): Petak[] => {
          const proporsi = uang.proporsi.get(terakhir)?.get(j);
          return [teks(NAMA_JENIS[j]), rumahAngka(netto), proporsi ? rumahAngka(proporsi) : kosong('angka')];
        }),
      });
    }
    l.catatan('Cara hitung: pagu netto = pagu − blokir; proporsi = pagu netto ÷ jumlah pagu netto × 100.');
  });
  l.spasi();
}

/** Quarters that stand side by side in the sheet's columns. */
const TRIWULAN_SEJAJAR = 3;
const romawi = (t: number): string => ROMAWI[triwulanDari(3 * t)];

/** Month by month: what was planned, spent, how far off, the mean since January and its value. */
export function tulisDeviasi(l: LembarBaru, deviasi: HasilDeviasi, { uang }: HasilIkpaRinci): void {
  l.subjudul('Deviasi Halaman III DIPA');
  l.tabel({
    kepala: [
      teks('Bulan dan jenis belanja', 'kepala'),
      ...angkaKepala(['RPD', 'Realisasi', 'Deviasi', 'Proporsi pagu', 'Rata-rata s.d.', 'Nilai s.d.']),
    ],
    baris: [
      ...deviasi.bulan.flatMap((b): Petak[][] => {
        const proporsi = uang.proporsi.get(triwulanDari(b.bulan));
        const nama = NAMA_BULAN[b.bulan - 1] ?? '';
        return [
          ...[...b.deviasi].map(([j, d]): Petak[] => {
            const [rpd, realisasi, p] = [b.rpd.get(j), b.realisasi.get(j), proporsi?.get(j)];
            return [
              teks(`${nama} · ${NAMA_JENIS[j]}`),
              rpd ? rumahAngka(rpd) : kosong('angka'),
              realisasi ? rumahAngka(realisasi) : kosong('angka'),
              rumahAngka(d),
              p && !uang.proporsiDariRpd ? ulangAngka(p) : kosong('angka'),
              kosong('angka'),
              kosong('angka'),
            ];
          }),
          [
            teks(nama, 'total', 3),
            rumahAngka(b.gabungan, 'totalAngka'),
            kosong('total'),
            rumahAngka(b.rata, 'totalAngka'),
            rumahAngka(b.nilai, 'totalAngka'),
          ],
        ];
      }),
      [teks(`Nilai ${deviasi.nilai.nama}`, 'total', 6), rumahAngka(deviasi.nilai, 'totalAngka')],
    ],
  });
  l.catatan(
    `Cara hitung: deviasi = |realisasi − RPD| ÷ RPD × 100, paling tinggi 100; RPD 0 dengan realisasi dihitung 100. Rata-rata sejak Januari sampai ${deviasi.batas}% bernilai 100, selebihnya 100 − rata-rata.`,
  );
  l.spasi();
  bagankanDeviasi(l, deviasi);
}

const TITIK_TERSEDIKIT = 3;

function bagankanDeviasi(l: LembarBaru, { bulan, batas }: HasilDeviasi): void {
  if (bulan.length < TITIK_TERSEDIKIT) return;
  l.blok(() =>
    l.tambahBagan(
      {
        nama: 'Deviasi per bulan',
        judul: `Deviasi Halaman III DIPA per bulan (%); garis putus-putus: batas ${batas}%`,
        jenis: 'kolom',
        formatLabel: '0.0',
        sumbuNilai: TANPA_SUMBU,
        data: {
          judul: 'Grafik deviasi per bulan',
          kategori: bulan.map((b) => (NAMA_BULAN[b.bulan - 1] ?? '').slice(0, 3)),
          seri: [
            { nama: 'Deviasi', nilai: bulan.map((b) => ulangAngka(b.gabungan)), peran: 'utama', label: true },
            {
              nama: `Batas ${batas}%`,
              nilai: bulan.map(() => bilangan(new Decimal(batas), '0')),
              peran: 'target',
              label: false,
            },
          ],
        },
      },
      12,
    ),
  );
}

/** Quarter by quarter: what was spent since January of what the quarter wants. */
export function tulisPenyerapan(l: LembarBaru, penyerapan: HasilPenyerapan): void {
  l.subjudul('Penyerapan Anggaran');
  l.tabel({
    kepala: [
      teks('Triwulan dan jenis belanja', 'kepala'),
      ...angkaKepala(['Pagu netto', 'Realisasi s.d.', 'Target', 'Rasio', 'Proporsi', 'Nilai']),
    ],
    baris: [
      ...penyerapan.triwulan.flatMap((t): Petak[][] => [
        ...t.jenis.map((j): Petak[] => [
          teks(`TW ${ROMAWI[t.triwulan]} · ${NAMA_JENIS[j.jenis]}`),
          ulangAngka(j.netto),
          rumahAngka(j.realisasi),
          bilangan(new Decimal(j.target), '0"%"'),
          rumahAngka(j.rasio),
          ulangAngka(j.proporsi),
          kosong('angka'),
        ]),
        [teks(`Triwulan ${ROMAWI[t.triwulan]}${keteranganTriwulan(t)}`, 'total', 6), rumahAngka(t.nilai, 'totalAngka')],
      ]),
      [teks('Nilai Penyerapan Anggaran', 'total', 6), rumahAngka(penyerapan.nilai, 'totalAngka')],
    ],
  });
  l.catatan(
    'Cara hitung: rasio = realisasi sejak Januari ÷ (pagu netto × target triwulan) × 100, paling tinggi 100; nilai = rata-rata triwulan sampai yang berjalan.',
    'Triwulan yang berjalan dibandingkan dengan target penuhnya sejak bulan pertama: nilai turun pada April, Juli, dan Oktober menurut aturannya.',
  );
  l.spasi();
  bagankanPenyerapan(l, penyerapan.triwulan.at(-1));
}

const keteranganTriwulan = (t: TriwulanPenyerapan): string =>
  t.ditetapkan
    ? ` – ${t.ditetapkan}`
    : t.sampaiBulan < 3 * t.triwulan
      ? ` (berjalan, s.d. ${NAMA_BULAN[t.sampaiBulan - 1] ?? ''})`
      : '';

function bagankanPenyerapan(l: LembarBaru, t: TriwulanPenyerapan | undefined): void {
  if (!t || t.jenis.length < TITIK_TERSEDIKIT) return;
  l.blok(() =>
    l.tambahBagan(
      {
        nama: 'Penyerapan jenis belanja',
        judul: `Realisasi dari target triwulan ${ROMAWI[t.triwulan]} (%), paling tinggi 100; garis putus-putus: target`,
        jenis: 'kolom',
        formatLabel: '0.0',
        sumbuNilai: TANPA_SUMBU,
        data: {
          judul: 'Grafik penyerapan menurut jenis belanja',
          kategori: t.jenis.map((j) => NAMA_JENIS[j.jenis]),
          seri: [
            { nama: 'Rasio', nilai: t.jenis.map((j) => ulangAngka(j.rasio)), peran: 'utama', label: true },
            {
              nama: 'Target',
              nilai: t.jenis.map(() => bilangan(new Decimal(100), '0')),
              peran: 'target',
              label: false,
            },
          ],
        },
      },
      12,
    ),
  );
}
