import type { BarisTren, TitikTren } from '../../domain/data';
import type { Angka } from '../../domain/angka';
import type { HasilLkj } from '../../domain/lkj';
import type { HasilTren } from '../../domain/tren';
import { type BaganTertunda, LembarBaru } from '../lembar-baru';
import { type Petak, petakFakta, rumahAngka, teks } from '../petak';
import { sebutSumbu, sumbuPas } from '../skala';

const BAGAN_PER_BARIS = 3;
const TINGGI_BAGAN = 11;

/** LKj Tren: every indicator over the years, its change, and where it stands against the Renstra target. */
export function lembarTren(nama: string, hasil: HasilLkj, konteks: string): LembarBaru {
  const tren = trenBerealisasi(hasil.tren);
  const tahun = tahunRealisasi(tren);
  const l = new LembarBaru('tren', nama, [5, 46, ...tahun.map(() => 12), 12, 12, 12, 13], 'mendatar');
  l.judul('PERKEMBANGAN INDIKATOR KINERJA', konteks);
  l.tabel({
    kepala: [
      teks('No', 'kepalaTengah'),
      teks('Indikator kinerja', 'kepala'),
      ...[
        ...tahun.map(String),
        'Perubahan dari tahun sebelumnya',
        namaTarget(tren),
        'Terhadap target',
        'Tambahan per tahun',
      ].map((k) => teks(k, 'kepalaAngka')),
    ],
    baris: tren.map((t, i) => barisTren(t, tahun, i + 1)),
  });
  const sumber = tren[0]?.data.titik[0]?.nilai?.sumber;
  l.catatan(
    'Cara hitung: perubahan = realisasi terakhir − realisasi sebelumnya; terhadap target = realisasi terakhir ÷ target Renstra × 100 (indikator minimize dan stabilize menurut polaritasnya); tambahan per tahun = (target − realisasi terakhir) ÷ sisa tahun, negatif bila target sudah terlampaui.',
    sumber ? `Sumber data: ${sumber}.` : '',
  );
  l.spasi();
  const bagan = tren.flatMap((t, i) => baganTren(t.data, i + 1));
  l.tambahBaganBerjajar(bagan, BAGAN_PER_BARIS, TINGGI_BAGAN);
  return l;
}

const adaRealisasi = (t: TitikTren): boolean => t.jenis === 'realisasi' && Boolean(t.nilai?.nilai);

/** Whether any indicator has a figure of some year. */
export const adaTren = (tren: readonly HasilTren[]): boolean => trenBerealisasi(tren).length > 0;

/** The Renstra's table of targets alone is no course of years. */
export const trenBerealisasi = (tren: readonly HasilTren[]): HasilTren[] =>
  tren.filter(({ data }) => data.titik.some(adaRealisasi));

export const tahunRealisasi = (tren: readonly HasilTren[]): number[] =>
  [...new Set(tren.flatMap(({ data }) => data.titik.filter((t) => t.jenis === 'realisasi').map((t) => t.tahun)))].sort(
    (a, b) => a - b,
  );

function namaTarget(tren: readonly HasilTren[]): string {
  const tahun = [...new Set(tren.flatMap(({ data }) => targetTerjauh(data)?.tahun ?? []))];
  return tahun.length === 1 ? `Target ${tahun.join('')}` : 'Target';
}

/** The target that lies furthest ahead. */
export const targetTerjauh = ({ titik }: BarisTren): TitikTren | undefined =>
  titik
    .filter((t) => t.jenis === 'target' && t.nilai?.nilai)
    .sort((a, b) => a.tahun - b.tahun)
    .at(-1);

function barisTren(
  { data, perubahan, terhadapTarget, lajuPerTahun }: HasilTren,
  tahun: readonly number[],
  nomor: number,
): Petak[] {
  const petak = (angka: Angka | null): Petak => (angka ? rumahAngka(angka) : teks('–', 'angka'));
  return [
    teks(String(data.untuk?.indikator ?? nomor), 'teksTengah'),
    teks(data.nama),
    ...tahun.map((n) => petakFakta(data.titik.find((t) => t.jenis === 'realisasi' && t.tahun === n)?.nilai)),
    petak(perubahan),
    petakFakta(targetTerjauh(data)?.nilai),
    petak(terhadapTarget),
    petak(lajuPerTahun),
  ];
}

/** Years below which the change beside the figures says all that a line would. */
const TAHUN_TERSEDIKIT = 3;

/** The years that a line shows; none where they are too few. */
export function titikBergambar(data: BarisTren): TitikTren[] {
  const titik = data.titik.filter(adaRealisasi).sort((a, b) => a.tahun - b.tahun);
  return titik.length < TAHUN_TERSEDIKIT ? [] : titik;
}

/** A small line chart of the years that have a figure. */
function baganTren(data: BarisTren, nomor: number): Omit<BaganTertunda, 'letak'>[] {
  const titik = titikBergambar(data);
  if (titik.length === 0) return [];
  const sasaran = targetTerjauh(data);
  const sebutan = `Indikator ${data.untuk?.indikator ?? nomor}`;
  const sumbu = sumbuPas([...titik.map((t) => t.nilai?.nilai), sasaran?.nilai?.nilai]);
  return [
    {
      nama: `Tren ${sebutan}`,
      judul: `${sebutan}${sasaran ? '; putus-putus: target' : ''}${sebutSumbu(sumbu)}`,
      jenis: 'garis',
      formatLabel: '0.00',
      sumbuNilai: sumbu,
      data: {
        judul: `Grafik tren ${sebutan.toLowerCase()}`,
        kategori: titik.map((t) => String(t.tahun)),
        seri: [
          { nama: 'Realisasi', nilai: titik.map((t) => petakFakta(t.nilai)), peran: 'utama', label: true },
          ...(sasaran
            ? [
                {
                  nama: `Target ${sasaran.tahun}`,
                  nilai: titik.map(() => petakFakta(sasaran.nilai)),
                  peran: 'target' as const,
                  label: false,
                },
              ]
            : []),
        ],
      },
    },
  ];
}
