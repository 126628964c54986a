import { isi } from '../kalimat/isi';
import type { HasilLkj } from '../../domain/lkj';
import { aturan } from '../aturan';
import type { Paragraf } from '../konteks';
import type { Calon } from '../temuan';
import { calonNarasi } from './calon-narasi';
import { indikatorSubjek } from './indikator-kalimat';
import { kalimatDari } from './kata';
import { pemilihUntuk } from './konteks-judul';

const TAHUN_LAPORAN = /\blaporan kinerja\b(?:(?!peraturan|undang|nomor)[^.;]){0,60}?\btahun (20\d{2})\b/i;
const TAHUN_KETERANGAN = /^\W*(?:tabel|grafik|gambar)\s+\d+(?:\.\d+)*\.?\s[^.]*?\btahun (20\d{2})\W*$/i;
const TAHUN_DIPAKAI = /\b(?:menggunakan|memakai) realisasi tahun (20\d{2})\b/i;

/** Years in sentences: of the report itself, of a caption, and of a realisasi that an earlier year lent. */
export const tahunNarasi = aturan({
  id: 'tahun-narasi',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Tahun dalam kalimat',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyebut tahun ${t.dilaporkan}, ${t.putusan === 'cocok' ? 'sesuai dengan tabel' : `sedangkan menurut tabel tahun ${t.dihitung}`}.`,
    },
    en: {
      nama: 'Year in a sentence',
      kalimat: (t) => `The sentence at ${isi(t, 'letak')} names ${t.dilaporkan}; the tables say ${t.dihitung}.`,
    },
  },
  periksa: (hasil, { narasi, cetak: { tahun } }) =>
    narasi.flatMap((p) => [
      tahunKeterangan(p, tahun),
      ...kalimatDari(p.teks).map((k) => tahunKalimat(p, k.teks, hasil, tahun)),
    ]),
});

function tahunKeterangan(paragraf: Paragraf, tahun: number | null): Calon | null {
  const tertulis = TAHUN_KETERANGAN.exec(paragraf.teks)?.[1];
  return tertulis && tahun !== null && Number(tertulis) < tahun
    ? calonNarasi(paragraf, [tertulis, String(tahun)])
    : null;
}

function tahunKalimat(paragraf: Paragraf, kalimat: string, hasil: HasilLkj, tahun: number | null): Calon | null {
  const laporan = TAHUN_LAPORAN.exec(kalimat)?.[1];
  if (laporan && tahun !== null && Number(laporan) !== tahun) {
    return calonNarasi(paragraf, [laporan, String(tahun)]);
  }
  const dipakai = TAHUN_DIPAKAI.exec(kalimat)?.[1];
  const pemilih = pemilihUntuk(hasil);
  const indikator =
    indikatorSubjek(pemilih.menurutSebutan(kalimat), hasil) ?? indikatorSubjek(pemilih.pasti(kalimat), hasil);
  if (!dipakai || !indikator || indikator.tahunLalu === null || Number(dipakai) === indikator.tahunLalu) return null;
  return calonNarasi(paragraf, [dipakai, String(indikator.tahunLalu)], { nama: indikator.data.nama }, [
    indikator.data.realisasi?.asal ?? null,
  ]);
}
