import { isi } from '../kalimat/isi';
import { Decimal } from '../../dasar/desimal';
import { aturan } from '../aturan';
import type { Paragraf } from '../konteks';
import { calonNarasi } from '../narasi/calon-narasi';
import { kalimatDari } from '../narasi/kata';
import type { Calon } from '../temuan';
import { besarkan } from './predikat-tabel';
import { jenjangUntuk, kataSkala, samaJenjang, satuSkala, type SkalaLaporan, skalaLaporan } from './skala';

/** "capaian sebesar 100 % sehingga … dinyatakan sangat baik": one percentage, then one predicate. */
const CAPAIAN =
  /(?<target>\btarget )?\b(?:capaian|pencapaian)(?: \p{L}+){0,3}? (?:sebesar |mencapai |adalah |yaitu )?(?<angka>\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|persen)/giu;
const DINYATAKAN =
  /\b(?:dinyatakan|tergolong|termasuk|berpredikat|predikat|kategori|kriteria|klasifikasi)(?: (?:yang|dengan|adalah|kinerja|nilai|dalam|pada|kategori|kriteria))*\s*[“"(]?$/i;
/** Scales of their own: a letter of the SAKIP, the index of a survey. */
const SKALA_LAIN =
  /\b(?:SAKIP|AKIP|IKM|SKM|IKPA|NKA|SPIP|SPBE|opini|kepuasan|survei|reformasi birokrasi|indeks|akreditasi|zona)\b/i;
/** "kategori rendah" may be of anything; "predikat sangat baik" beside capaian is of the capaian. */
const TEGAS = /^(?:sangat (?:baik|tinggi|memuaskan|berhasil)|baik sekali)$/;
const POTONGAN = 140;

/** Predicates in sentences against the report's own scale: the wrong band, or a word that the scale does not know. */
export const predikatKalimat = aturan({
  id: 'predikat-kalimat',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Predikat di kalimat',
      kalimat: (t) =>
        isi(t, 'jenis') === 'takDikenal'
          ? `Kalimat pada ${isi(t, 'letak')} memakai predikat ${t.dilaporkan}, yang tidak ada pada skala laporan (${isi(t, 'letakSkala')}): ${t.dihitung}.`
          : `Kalimat pada ${isi(t, 'letak')} (“${isi(t, 'nama')}…”) menyebut ${t.dilaporkan}; capaian ${isi(t, 'nilai')}% berada pada jenjang ${isi(t, 'jenjang')}, yaitu ${t.dihitung} (skala: ${isi(t, 'letakSkala')}).`,
    },
    en: {
      nama: 'Predicate in a sentence',
      kalimat: (t) =>
        isi(t, 'jenis') === 'takDikenal'
          ? `The sentence at ${isi(t, 'letak')} uses the predicate ${t.dilaporkan}, which is not on the report’s scale (${isi(t, 'letakSkala')}): ${t.dihitung}.`
          : `The sentence at ${isi(t, 'letak')} (“${isi(t, 'nama')}…”) says ${t.dilaporkan}; an achievement of ${isi(t, 'nilai')}% lies in the band ${isi(t, 'jenjang')}, which is ${t.dihitung} (scale: ${isi(t, 'letakSkala')}).`,
    },
  },
  periksa: (_, { polos = [], narasi }) => {
    const skala = satuSkala(skalaLaporan(polos, narasi));
    if (!skala) return [];
    return narasi.flatMap((p, i) =>
      kalimatDari(p.teks).flatMap(({ teks }) => periksaKalimat(teks, p, skala, awalTerpotong(teks, narasi[i - 1]))),
    );
  },
});

/** The end of the paragraph before, where a page break has cut the sentence in two. */
const awalTerpotong = (kalimat: string, lalu: Paragraf | undefined): string =>
  /^\p{Ll}/u.test(kalimat) && lalu ? `${lalu.teks.slice(-POTONGAN / 2)} ` : '';

function periksaKalimat(kalimat: string, paragraf: Paragraf, skala: SkalaLaporan, awal: string): Calon[] {
  if (kalimat.length < 40) return [];
  const kata = kataSkala(kalimat).filter(({ di }) => DINYATAKAN.test(kalimat.slice(0, di)));
  const [satu, lagi] = kata;
  if (!satu || lagi || SKALA_LAIN.test(tanpaNama(kalimat, satu.di))) return [];
  const rincian = { nama: `${awal}${kalimat.trim()}`.slice(0, POTONGAN), letakSkala: skala.letak };
  if (!skala.jenjang.some((j) => samaJenjang(satu.kata, j))) {
    const kenal = skala.jenjang.map((j) => besarkan(j.predikat)).join(', ');
    return TEGAS.test(satu.kata) && /\b(?:capaian|kinerja|indikator)\b/i.test(kalimat)
      ? [calonNarasi(paragraf, [besarkan(satu.kata), kenal], { ...rincian, jenis: 'takDikenal' }, [skala.asal])]
      : [];
  }
  // "target capaian 42,5%" and "realisasi target capaian" are what was aimed at and reached, not their ratio.
  const sebelum = [...kalimat.slice(0, satu.di).matchAll(CAPAIAN)].filter((t) => t.groups?.['target'] === undefined);
  const [angka, lain] = sebelum.map((t) => t.groups?.['angka'] ?? '');
  if (angka === undefined || lain !== undefined) return [];
  const jenjang = jenjangUntuk(new Decimal(angka.replace(',', '.')), skala);
  if (!jenjang || samaJenjang(satu.kata, jenjang)) return [];
  return [
    calonNarasi(
      paragraf,
      [besarkan(satu.kata), besarkan(jenjang.predikat)],
      { ...rincian, jenis: 'jenjang', nilai: angka, jenjang: jenjang.teks },
      [skala.asal],
    ),
  ];
}

/** What stands near the predicate: an index in the name of an indicator far before it gives no scale. */
const tanpaNama = (kalimat: string, di: number): string => kalimat.slice(Math.max(0, di - 60), di + 40);
