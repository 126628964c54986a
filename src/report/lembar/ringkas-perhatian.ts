import type { Angka } from '../../domain/angka';
import { Decimal } from '../../dasar/desimal';
import { sebutTanggal, serialDari } from '../../dasar/tanggal';
import { angka, tetap } from '../../domain/ekspresi/bentuk';
import { ikpaLaporan } from '../../domain/ikpa-semua';
import type { HasilLkj } from '../../domain/lkj';
import type { HasilCapaian } from '../../domain/rata-rata';
import { susunAngka } from '../../domain/susun-angka';
import type { ButirReviu } from '../banding-reviu';
import { type Bagian, deret, sebutAngka, sebutPerubahan } from '../kalimat';
import { menurutHilang } from './ringkas-bagian';

type Kalimat = readonly Bagian[];

/** How many are above, at and below their target, and how many went up and down. */
export function kalimatCacah(hasil: HasilLkj, { cacah, indikator }: HasilCapaian): Kalimat {
  const { naik, turun } = cacahArah(hasil);
  return [
    `Dari ${indikator.length} indikator: `,
    sebutAngka(cacah.diAtas),
    ' melampaui, ',
    sebutAngka(cacah.tepat),
    ' mencapai, ',
    sebutAngka(cacah.diBawah),
    ' belum mencapai target',
    ...(naik && turun
      ? ['; dibandingkan dengan tahun sebelumnya ', sebutAngka(naik), ' naik, ', sebutAngka(turun), ' turun']
      : []),
  ];
}

function cacahArah({ tren, pedoman }: HasilLkj): { naik: Angka | null; turun: Angka | null } {
  const perubahan = tren.flatMap((t) =>
    t.perubahan?.nilai && tahunTerakhir(t) === pedoman.tahun ? [t.perubahan] : [],
  );
  if (perubahan.length === 0) return { naik: null, turun: null };
  const cacah = (arah: 'naik' | 'turun', banding: '>' | '<'): Angka =>
    susunAngka({
      kunci: `ringkas/${arah}`,
      jenis: 'tren',
      nama: `Jumlah indikator yang ${arah}`,
      satuan: 'buah',
      desimal: 0,
      ekspresi: { op: 'cacah', isi: perubahan.map(angka), banding, batas: NOL, tempat: 2 },
    });
  return { naik: cacah('naik', '>'), turun: cacah('turun', '<') };
}

const tahunTerakhir = ({ data }: HasilLkj['tren'][number]): number =>
  data.titik.reduce((akhir, t) => (t.jenis === 'realisasi' && t.nilai?.nilai ? Math.max(akhir, t.tahun) : akhir), 0);

const NOL = new Decimal(0);

/** What a director should know first, gravest first. Which things these are is settled at the run; their figures live. */
export function perluPerhatian(hasil: HasilLkj, reviu: readonly ButirReviu[]): Kalimat[] {
  return [
    ...belumTerukur(hasil),
    ...diBawahTarget(hasil),
    ...temuan(reviu),
    ...ikpaHilang(hasil),
    ...langkahIkpa(hasil),
    ...turunTerbesar(hasil),
    ...sisaTerbesar(hasil),
  ];
}

function belumTerukur({ capaian }: HasilLkj): Kalimat[] {
  const tanpa = capaian?.indikator.filter((i) => !i.capaian.nilai) ?? [];
  const [pertama] = tanpa;
  if (!pertama) return [];
  const lain = tanpa.length > 1 ? ` dan ${tanpa.length - 1} indikator lain` : '';
  return [[`Capaian indikator ${pertama.data.nomor} (${pertama.data.nama})${lain} belum dapat dihitung.`]];
}

function diBawahTarget({ capaian }: HasilLkj): Kalimat[] {
  const bawah = (capaian?.indikator ?? [])
    .filter(({ capaian: { nilai, desimal } }) => nilai?.toDecimalPlaces(desimal).lt(100))
    .sort((a, b) => (a.capaian.nilai ?? NOL).cmp(b.capaian.nilai ?? NOL));
  if (bawah.length === 0) return [];
  const sebut = bawah
    .slice(0, 2)
    .map(({ data, capaian: c }): Kalimat => [`${data.nomor} (${data.nama}) sebesar `, sebutAngka(c, '%')]);
  const lain = bawah.length > 2 ? [`${bawah.length - 2} indikator lain`] : [];
  return [['Belum mencapai target: capaian indikator ', ...deret([...sebut, ...(lain.length > 0 ? [lain] : [])]), '.']];
}

const berat = (reviu: readonly ButirReviu[]): ButirReviu[] => reviu.filter((b) => b.keparahan === 'kesalahan');

function temuan(reviu: readonly ButirReviu[]): Kalimat[] {
  const milik = berat(reviu);
  const [pertama] = milik;
  if (!pertama) return [];
  const aturan = [...new Set(milik.map((b) => b.aturan))].slice(0, 3);
  return [
    [
      `${milik.length} angka atau kalimat laporan perlu diperbaiki (lihat LKj Reviu): ${aturan.map((a) => a.toLowerCase()).join(', ')}.`,
    ],
  ];
}

function ikpaHilang(hasil: HasilLkj): Kalimat[] {
  const unit = ikpaLaporan(hasil.ikpa, hasil.pedoman.tahun);
  const [terbesar, kedua] = unit ? menurutHilang(unit) : [];
  if (!unit || !terbesar?.hilang.nilai?.gt(0)) return [];
  const hilang = susunAngka({
    kunci: 'ringkas/hilang-ikpa',
    jenis: 'ikpa',
    nama: 'Poin IKPA yang hilang',
    satuan: 'poin',
    desimal: 2,
    ekspresi: { op: 'kurang', kiri: tetap(100), kanan: angka(unit.nilaiAkhir) },
  });
  return [
    [
      'Nilai IKPA ',
      sebutAngka(hilang),
      ` poin di bawah 100; yang paling mengurangi ${terbesar.k.data.nama} (`,
      sebutAngka(terbesar.hilang),
      ' poin)',
      ...(kedua?.hilang.nilai?.gt(0) ? [` dan ${kedua.k.data.nama} (`, sebutAngka(kedua.hilang), ' poin)'] : []),
      '.',
    ],
  ];
}

/** The first thing that still brings points, of the unit's own raw tables. */
function langkahIkpa({ ikpaRinci, tindakIkpa }: HasilLkj): Kalimat[] {
  const [pertama] = ikpaRinci ? tindakIkpa : [];
  if (!pertama) return [];
  const { indikator, teks, angka: banyak, sampai } = pertama;
  const lain = tindakIkpa.length - 1;
  return [
    [
      `Langkah berikut untuk ${indikator}: ${teks.id}`,
      ...(banyak?.nilai
        ? [banyak.satuan === 'rupiah' ? ': Rp' : ': ', sebutAngka(banyak, satuanTercetak(banyak))]
        : []),
      sampai ? ` (paling lambat ${sebutTanggal(serialDari(sampai))}).` : '.',
      lain > 0 ? ` Ada ${lain} langkah lain di LKj IKPA Rinci.` : '',
    ],
  ];
}

const satuanTercetak = ({ satuan }: Angka): string => (satuan === '%' ? '%' : '');

/** The one that fell most, measured by what it was; only where higher is better. */
function turunTerbesar({ tren, pedoman }: HasilLkj): Kalimat[] {
  const [turun] = tren
    .filter((t) => t.polaritas === 'maksimum' && t.perubahan?.nilai?.lt(0) && tahunTerakhir(t) === pedoman.tahun)
    .sort((a, b) => (a.perubahan?.nilai ?? NOL).cmp(b.perubahan?.nilai ?? NOL));
  if (!turun?.perubahan) return [];
  return [[`Realisasi indikator “${turun.data.nama}” `, sebutPerubahan(turun.perubahan), ' dari tahun sebelumnya.']];
}

function sisaTerbesar({ anggaran }: HasilLkj): Kalimat[] {
  const [utama] = anggaran;
  const baris = utama?.baris.filter((b) => b.tingkat === 0 && b.sisa.nilai) ?? [];
  const [terbesar] = [...baris].sort((a, b) => (b.sisa.nilai ?? NOL).cmp(a.sisa.nilai ?? NOL));
  if (!utama?.total.sisa.nilai || !terbesar) return [];
  return [
    [
      'Sisa anggaran Rp',
      sebutAngka(utama.total.sisa),
      `, terbesar pada ${terbesar.data.nama} sebesar Rp`,
      sebutAngka(terbesar.sisa),
      '.',
    ],
  ];
}

/** Whether the report can be signed, as it stands at this run. */
export function kalimatKesiapan(reviu: readonly ButirReviu[]): string {
  const banyak = berat(reviu).length;
  return banyak > 0
    ? `✗ Belum dapat ditandatangani: ${banyak} temuan perlu perbaikan pada saat dihitung (LKj Reviu, bagian atas).`
    : '● Tidak ada temuan yang menahan tanda tangan pada saat dihitung.';
}
