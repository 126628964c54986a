import { type Angka } from '../../domain/angka';
import { Decimal } from '../../dasar/desimal';
import { angka, fakta, kurang } from '../../domain/ekspresi/bentuk';
import { ikpaLaporan } from '../../domain/ikpa-semua';
import type { HasilLkj } from '../../domain/lkj';
import type { HasilIkpa } from '../../domain/ikpa';
import { susunAngka } from '../../domain/susun-angka';
import { bilangan, kosong, type Petak, petakFakta, teks, ulangAngka } from '../petak';

/** Rows of four columns. */
type Baris = Petak[];

const persen = (bobot: number): Petak => bilangan(new Decimal(bobot), '0"%"');
const kepala = (nama: string, ...kolom: readonly string[]): Baris => [
  teks(nama, 'kepala'),
  ...kolom.map((k) => teks(k, 'kepalaAngka')),
];

/** What an indicator of the IKPA keeps back of its weight. */
const hilangIkpa = ({ data, bobot, nilaiAkhir }: HasilIkpa['komponen'][number]): Angka =>
  susunAngka({
    kunci: `ringkas/hilang/${nilaiAkhir.kunci}`,
    jenis: 'ikpa',
    nama: `Poin yang hilang: ${data.nama}`,
    satuan: 'poin',
    desimal: 2,
    ekspresi: kurang(fakta(bobot), angka(nilaiAkhir)),
    kaidah: 'Bobot − Nilai akhir',
  });

/** The indicator that costs a unit most of its weight; null where none costs anything. */
export function hilangTerbanyak({ komponen }: HasilIkpa): { nama: string; hilang: Angka } | null {
  const nol = { k: null as HasilIkpa['komponen'][number] | null, poin: new Decimal(0) };
  const { k } = komponen.reduce((terbanyak, calon) => {
    const poin = calon.bobot.nilai && calon.nilaiAkhir.nilai ? calon.bobot.nilai.minus(calon.nilaiAkhir.nilai) : null;
    return poin?.gt(terbanyak.poin) ? { k: calon, poin } : terbanyak;
  }, nol);
  return k && { nama: k.data.nama, hilang: hilangIkpa(k) };
}

/** NKA with its two parts; the IKPA's indicators, those that cost most first. */
export function bagianKinerjaAnggaran(hasil: HasilLkj): Baris[] {
  const { nka, pedoman, smart, data } = hasil;
  const unit = ikpaLaporan(hasil.ikpa, pedoman.tahun);
  const barisNka: Baris[] = nka
    ? [
        kepala('Nilai Kinerja Anggaran', 'Nilai', 'Bobot', 'Nilai × bobot'),
        [
          teks(pedoman.nka.namaSmart),
          smart && !data.smart ? ulangAngka(smart.nilai) : petakFakta(data.smart ?? undefined),
          persen(nka.bobot.smart),
          ulangAngka(nka.bagianSmart),
        ],
        [
          teks('Nilai IKPA'),
          unit ? ulangAngka(unit.nilaiAkhir) : kosong('angka'),
          persen(nka.bobot.ikpa),
          ulangAngka(nka.bagianIkpa),
        ],
        [teks('NKA', 'total'), kosong('totalAngka'), kosong('totalAngka'), ulangAngka(nka.nka, 'totalAngka')],
      ]
    : [];
  const komponen = unit ? menurutHilang(unit) : [];
  if (komponen.length === 0) return barisNka;
  return [
    ...barisNka,
    kepala('Indikator IKPA', 'Nilai', 'Bobot', 'Poin hilang'),
    ...komponen.map(({ k, hilang }): Baris => [
      teks(k.data.nama),
      petakFakta(k.nilai),
      petakFakta(k.bobot),
      ulangAngka(hilang),
    ]),
  ];
}

export const menurutHilang = (unit: HasilIkpa): { k: HasilIkpa['komponen'][number]; hilang: Angka }[] =>
  unit.komponen
    .map((k) => ({ k, hilang: hilangIkpa(k) }))
    .sort((a, b) => (b.hilang.nilai ?? NOL).cmp(a.hilang.nilai ?? NOL));

const NOL = new Decimal(0);

export function bagianAkip({ sakip }: HasilLkj): Baris[] {
  if (!sakip) return [];
  return [
    kepala('Komponen AKIP', 'Bobot', 'Nilai', '% dari bobot'),
    ...sakip.komponen.map(({ data, nilai, bagian }): Baris => [
      teks(data.nama),
      petakFakta(data.bobot),
      nilai ? ulangAngka(nilai) : petakFakta(data.nilai),
      ulangAngka(bagian),
    ]),
    [
      teks('Nilai AKIP', 'total'),
      ulangAngka(sakip.bobot, 'totalAngka'),
      ulangAngka(sakip.total, 'totalAngka'),
      kosong('totalAngka'),
    ],
  ];
}

/** Rows of money that a page can take; a longer table stands on LKj Anggaran. */
const BARIS_TERBANYAK = 6;

/** What is left of the money, the largest rest first. */
export function bagianAnggaran({ anggaran }: HasilLkj): Baris[] {
  const [utama] = anggaran;
  if (!utama?.total.persen.nilai) return [];
  const baris = utama.baris
    .filter((b) => b.tingkat === 0 && b.sisa.nilai)
    .sort((a, b) => (b.sisa.nilai ?? NOL).cmp(a.sisa.nilai ?? NOL))
    .slice(0, BARIS_TERBANYAK);
  return [
    [
      teks(utama.tabel.dimensi, 'kepala'),
      teks('Realisasi', 'kepalaAngka'),
      { ...teks('Sisa (rupiah)', 'kepalaAngka'), lebar: 2 },
    ],
    ...baris.map((b): Baris => [teks(b.data.nama), ulangAngka(b.persen), ulangAngka(b.sisa, 'angka', 2)]),
    [
      teks('Jumlah', 'total'),
      ulangAngka(utama.total.persen, 'totalAngka'),
      ulangAngka(utama.total.sisa, 'totalAngka', 2),
    ],
  ];
}
