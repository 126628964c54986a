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
    narasi.flatMap((p, i) => [
      tahunKeterangan(p, narasi[i - 1], narasi, tahun),
      tahunSubbab(p, narasi, tahun),
      ...kalimatDari(p.teks).map((k) => tahunKalimat(p, k.teks, hasil, tahun)),
    ]),
});

/** A title in the paragraph behind its "Tabel. 5". */
const NOMOR_SAJA = /^\W*(?:tabel|grafik|gambar)[\s.]+\d+(?:\s?\.\s?\d+)*\W*$/i;
const JUDUL_BERTAHUN = /^[^.;]{10,150}?\btahun (20\d{2})\W*$/i;
const SUBBAB =
  /^\W*\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?:realisasi|capaian|pengukuran|perjanjian|penetapan|rencana kinerja|analisis|evaluasi)\b[^.;:]{0,90}?\btahun (20\d{2})\W*$/i;
const MEMBANDINGKAN = /\b(?:perbandingan|dibanding\w*|sebelumnya|lalu|perkembangan|tren|awal|dasar|target)\b/i;

/** The words of a title: those of a series of years are the same. */
const kataJudul = (teks: string): string =>
  (
    teks
      .toLowerCase()
      .replace(/^\W*(?:tabel|grafik|gambar)?[\s\d.]*/, '')
      .match(/\p{L}+/gu) ?? []
  ).join(' ');

/** Is the same title printed with another year, too? Then there is one for each year. */
const berseri = (teks: string, narasi: readonly Paragraf[]): boolean => {
  const [kata, tahun] = [kataJudul(teks), /20\d{2}/.exec(teks)?.[0]];
  return narasi.some(
    ({ teks: lain }) => lain.length < 200 && kataJudul(lain) === kata && /20\d{2}/.exec(lain)?.[0] !== tahun,
  );
};

const satuTahun = (teks: string): boolean => new Set(teks.match(/\b20\d{2}\b/g) ?? []).size === 1;

function tahunKeterangan(
  paragraf: Paragraf,
  sebelum: Paragraf | undefined,
  narasi: readonly Paragraf[],
  tahun: number | null,
): Calon | null {
  const { teks } = paragraf;
  const terpisah = sebelum !== undefined && NOMOR_SAJA.test(sebelum.teks);
  const tertulis =
    TAHUN_KETERANGAN.exec(teks)?.[1] ?? (terpisah && satuTahun(teks) ? JUDUL_BERTAHUN.exec(teks)?.[1] : undefined);
  if (!tertulis || tahun === null || Number(tertulis) >= tahun) return null;
  return berseri(teks, narasi) ? null : calonNarasi(paragraf, [tertulis, String(tahun)]);
}

/** "3.1.2 Realisasi Indikator Kinerja Tahun 2015" over what the report of 2016 tells of its own year. */
function tahunSubbab(paragraf: Paragraf, narasi: readonly Paragraf[], tahun: number | null): Calon | null {
  const { teks } = paragraf;
  const tertulis = SUBBAB.exec(teks)?.[1];
  if (!tertulis || tahun === null || Number(tertulis) !== tahun - 1 || MEMBANDINGKAN.test(teks) || !satuTahun(teks))
    return null;
  return berseri(teks, narasi) ? null : calonNarasi(paragraf, [tertulis, String(tahun)]);
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
