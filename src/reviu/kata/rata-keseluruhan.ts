import { Decimal, tampil } from '../../dasar/desimal';
import { aturan } from '../aturan';
import { tampilSelisih } from '../banding';
import { isi } from '../kalimat/isi';
import type { Paragraf } from '../konteks';
import { berkalimat } from '../narasi/jenis-paragraf';
import { calonNarasi } from '../narasi/calon-narasi';
import { kalimatDari } from '../narasi/kata';
import { pecahAngka, type TokenAngka } from '../narasi/token';
import type { HasilLkj } from '../../domain/lkj';
import { capaianTercetak } from './capaian-tercetak';

const MENYELURUH = /\b(?:rata ?-? ?rata|secara (?:umum|keseluruhan)|secara menyeluruh)\b/i;
const CAPAIAN = /\b(?:capaian|pencapaian|kinerja|nilai)\b/i;
/** The mean of money, of a part, of another year or of a survey. */
const LAIN =
  /\b(?:anggaran|keuangan|fisik|serapan|penyerapan|dana|misi|tujuan (?:\d|[ivx]+\b|ke)|sasaran (?:\d|[ivx]+\b|ke|strategis (?:\d|ke))|program|kegiatan|triwulan|semester|survei|ikm|kepuasan|target)\b/i;
/** How far a mean of rounded figures may be off, and from where on it is another number. */
const RUANG = 0.15;
const JELAS = 1;

interface Pernyataan {
  paragraf: Paragraf;
  token: TokenAngka;
}

/** Two sentences that give the report's overall capaian two values, one of which the indicators' own capaian give. */
export const rataKeseluruhan = aturan({
  id: 'rata-keseluruhan',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Rata-rata seluruh indikator',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyebut capaian keseluruhan ${t.dilaporkan}, sedangkan ${isi(t, 'letakLain')} menyebut ${t.dihitung}; rata-rata ${isi(t, 'banyak')} capaian yang tercetak ${isi(t, 'rata')}%.`,
    },
    en: {
      nama: 'Mean of all indicators',
      kalimat: (t) =>
        `The sentence at ${isi(t, 'letak')} gives the overall achievement as ${t.dilaporkan}, but ${isi(t, 'letakLain')} as ${t.dihitung}; the mean of the ${isi(t, 'banyak')} printed achievements is ${isi(t, 'rata')}%.`,
    },
  },
  periksa: (hasil, { narasi, cetak: { tahun } }) => {
    const capaian = capaianTercetak(hasil);
    const semua = narasi.filter(berkalimat).flatMap((p) => menyeluruh(p, tahun));
    if (capaian.length < 3 || semua.length < 2) return [];
    const rata = capaian.reduce((j, { nilai }) => j.plus(nilai), new Decimal(0)).div(capaian.length);
    const acuan = [rata, ...rataSasaran(hasil)];
    const jauh = (n: Decimal): Decimal => Decimal.min(...acuan.map((a) => a.minus(n).abs()));
    const benar = semua.find(({ token }) => jauh(token.nilai).lte(RUANG));
    if (!benar) return [];
    return semua
      .filter(({ token }) => jauh(token.nilai).gt(JELAS))
      .map(({ paragraf, token }) => ({
        ...calonNarasi(
          paragraf,
          [token.teks, benar.token.teks],
          { letakLain: benar.paragraf.letak, banyak: capaian.length, rata: tampil(rata, 2) },
          [benar.paragraf.asal],
        ),
        selisih: tampilSelisih(token.nilai.minus(benar.token.nilai), 2),
      }));
  },
});

const rataSasaran = ({ capaian }: HasilLkj): Decimal[] => {
  const nilai = capaian?.rataSasaran.nilai;
  return nilai ? [nilai] : [];
};

/** The one percentage of a sentence about the whole. */
function menyeluruh(paragraf: Paragraf, tahun: number | null): Pernyataan[] {
  return kalimatDari(paragraf.teks).flatMap(({ teks }): Pernyataan[] => {
    if (!MENYELURUH.test(teks) || !CAPAIAN.test(teks) || LAIN.test(teks)) return [];
    if ((teks.match(/\b20\d\d\b/g) ?? []).some((t) => Number(t) !== tahun)) return [];
    const [satu, lagi] = pecahAngka(teks).filter((t) => t.jenis === 'angka' && t.satuan === '%');
    return satu && !lagi && satu.desimal > 0 ? [{ paragraf, token: satu }] : [];
  });
}
