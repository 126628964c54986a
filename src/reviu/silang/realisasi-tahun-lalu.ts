import { isi } from '../kalimat/isi';
import type { Temuan } from '../temuan';
import { tampil } from '../../dasar/desimal';
import type { Fakta } from '../../domain/fakta';
import type { HasilLkj } from '../../domain/lkj';
import { aturan } from '../aturan';
import { bandingkanFakta, selUnik } from '../banding';
import type { Calon } from '../temuan';
import { titikTahun } from './titik-tahun';

type Indikator = NonNullable<HasilLkj['capaian']>['indikator'][number];

const keadaanTahunLaluId: Readonly<Partial<Record<string, (t: Temuan) => string>>> = {
  diungkapkan: (t) =>
    t.putusan === 'berbeda'
      ? `Catatan kaki menyebut realisasi tahun ${isi(t, 'tahun')}, tetapi angka yang tercantum ${t.dilaporkan}, sedangkan realisasi tahun tersebut ${t.dihitung}.`
      : `Realisasi ${t.dilaporkan} adalah realisasi tahun ${isi(t, 'tahun')}, sebagaimana dijelaskan dalam catatan kaki. Realisasi tahun berjalan belum tersedia.`,
  samaTahunLalu: (t) =>
    `Realisasi ${t.dilaporkan} sama persis dengan realisasi tahun ${isi(t, 'tahun')}, tanpa catatan kaki. Pastikan ini angka tahun ini.`,
  tandaTanpaCatatan: (t) => `Realisasi ${t.dilaporkan} bertanda bintang, tetapi tidak ada catatan kakinya.`,
};

const keadaanTahunLaluEn: Readonly<Partial<Record<string, (t: Temuan) => string>>> = {
  diungkapkan: (t) =>
    t.putusan === 'berbeda'
      ? `The footnote names the realisation of ${isi(t, 'tahun')}, but ${t.dilaporkan} is printed where that year had ${t.dihitung}.`
      : `The realisation ${t.dilaporkan} is that of ${isi(t, 'tahun')}, as its footnote says. This year’s value is not there yet.`,
  samaTahunLalu: (t) =>
    `The realisation ${t.dilaporkan} is exactly that of ${isi(t, 'tahun')}, without a footnote. Make sure it is this year’s.`,
  tandaTanpaCatatan: (t) => `The realisation ${t.dilaporkan} carries a mark that no footnote explains.`,
};

/**
 * A realisasi of an earlier year that stands in for this year's: one that a footnote declares (`80,09**`), held
 * against that year's value in the table over the years; one that equals last year's without a word; and a mark
 * that no footnote explains. 100% twice in a row is no sign of anything.
 */
export const realisasiTahunLalu = aturan({
  id: 'realisasi-tahun-lalu',
  keparahan: 'kesalahan',
  kata: {
    id: { nama: 'Realisasi tahun lalu', kalimat: (t) => keadaanTahunLaluId[isi(t, 'keadaan')]?.(t) ?? '' },
    en: { nama: 'Last year’s realisation', kalimat: (t) => keadaanTahunLaluEn[isi(t, 'keadaan')]?.(t) ?? '' },
  },
  periksa: (hasil) => (hasil.capaian?.indikator ?? []).flatMap((i) => periksaIndikator(i, hasil)),
});

function periksaIndikator(i: Indikator, { data, pedoman }: HasilLkj): (Calon | null)[] {
  const realisasi = i.data.realisasi;
  if (!realisasi?.nilai) return [];
  const tanpaCatatan =
    realisasi.teks.endsWith('*') && !realisasi.catatan
      ? [catat(realisasi, undefined, { keadaan: 'tandaTanpaCatatan' }, 'perhatian')]
      : [];
  if (i.tahunLalu !== null) {
    const tahun = i.tahunLalu;
    const rincian = { nama: i.data.nama, tahun, keadaan: 'diungkapkan' };
    const titik = titikTahun(data, i.data.nomor, tahun, 'realisasi');
    const beda = titik.map((t) => bandingkanFakta(realisasi, t, rincian));
    const berbeda = beda.filter((b) => b?.putusan === 'berbeda');
    return berbeda.length > 0 ? berbeda : [catat(realisasi, titik[0], rincian, 'info')];
  }
  if (pedoman.tahun === null) return tanpaCatatan;
  const sebelumnya = pedoman.tahun - 1;
  const lalu = titikTahun(data, i.data.nomor, sebelumnya, 'realisasi').find(
    (t) => t.nilai && realisasi.nilai?.eq(t.nilai) && !t.nilai.eq(100) && !t.nilai.isZero(),
  );
  return [
    ...tanpaCatatan,
    lalu
      ? catat(realisasi, lalu, { nama: i.data.nama, tahun: sebelumnya, keadaan: 'samaTahunLalu' }, 'perhatian')
      : null,
  ];
}

/** This year's own figure is not there, so that nothing can be recomputed. */
function catat(
  realisasi: Fakta,
  lain: Fakta | undefined,
  rincian: Calon['rincian'],
  keparahan: NonNullable<Calon['keparahan']>,
): Calon {
  return {
    kunci: realisasi.kunci,
    keparahan,
    putusan: 'tidakDapatDihitung',
    dilaporkan: realisasi.nilai ? tampil(realisasi.nilai, realisasi.desimal ?? 2) : realisasi.teks,
    dihitung: '–',
    selisih: '',
    satuan: realisasi.satuan,
    asal: realisasi.asal,
    asalPembanding: lain?.asal ?? null,
    kunciAngka: null,
    sel: selUnik([realisasi.asal, lain?.asal]),
    rincian: { nama: realisasi.nama, ...rincian },
  };
}
