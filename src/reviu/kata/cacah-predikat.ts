import { aturan } from '../aturan';
import { isi } from '../kalimat/isi';
import type { Paragraf } from '../konteks';
import { bacaCacah, POLA_CACAH } from '../narasi/bilangan';
import { calonNarasi } from '../narasi/calon-narasi';
import { jenjangUntuk, kataSkala, samaJenjang, satuSkala, type SkalaLaporan, skalaLaporan } from '../skala/skala';
import type { Calon } from '../temuan';
import { type CapaianTercetak, capaianTercetak } from './capaian-tercetak';

const BAGIAN = new RegExp(
  String.raw`(?:^|[^\p{L}\d.,])(?<cacah>${POLA_CACAH}) indikator(?: kinerja| sasaran| utama)*(?<ekor>[^.;,]{0,60})`,
  'giu',
);
/** "dari 11 indikator": the sentence speaks of so many. */
const SEMUA = new RegExp(String.raw`\bdari (?:jumlah |sebanyak |total )?(?<cacah>${POLA_CACAH}) indikator\b`, 'iu');
const BELUM = /\b(?:masih|belum)\b/i;

/** How many indicators the text puts into each band of the report's scale, against their printed capaian. */
export const cacahPredikat = aturan({
  id: 'cacah-predikat',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Banyaknya indikator per predikat',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyebut ${t.dilaporkan}; dari ${isi(t, 'semua')} capaian yang tercetak, yang berpredikat demikian ${t.dihitung} (${isi(t, 'rincian')}; skala: ${isi(t, 'letakSkala')}).`,
    },
    en: {
      nama: 'Number of indicators in a band',
      kalimat: (t) =>
        `The sentence at ${isi(t, 'letak')} says ${t.dilaporkan}; of ${isi(t, 'semua')} printed achievements ${t.dihitung} are in that band (${isi(t, 'rincian')}; scale: ${isi(t, 'letakSkala')}).`,
    },
  },
  periksa: (hasil, { polos = [], narasi }) => {
    const skala = satuSkala(skalaLaporan(polos, narasi));
    const capaian = capaianTercetak(hasil);
    if (!skala || capaian.length < 3) return [];
    return narasi.flatMap((p) => periksaParagraf(p, skala, capaian));
  },
});

function periksaParagraf(paragraf: Paragraf, skala: SkalaLaporan, capaian: readonly CapaianTercetak[]): Calon[] {
  const semua = bacaCacah(SEMUA.exec(paragraf.teks)?.groups?.['cacah'] ?? '');
  // Another number of indicators is another set of them.
  if (semua !== capaian.length) return [];
  return [...paragraf.teks.matchAll(BAGIAN)].flatMap(({ groups = {} }): Calon[] => {
    const [cacah = '', ekor = ''] = [groups['cacah'], groups['ekor']];
    const [kata, lagi] = kataSkala(ekor);
    const banyak = bacaCacah(cacah);
    const jenjang = kata && skala.jenjang.find((j) => samaJenjang(kata.kata, j));
    if (banyak === null || !kata || lagi || !jenjang || BELUM.test(ekor)) return [];
    const milik = capaian.filter(({ nilai }) => jenjangUntuk(nilai, skala) === jenjang);
    if (milik.length === banyak || capaian.some(({ nilai }) => jenjangUntuk(nilai, skala) === null)) return [];
    const rincian = milik.map(({ nama }) => nama.slice(0, 40)).join('; ');
    return [
      calonNarasi(
        paragraf,
        [`${cacah} indikator ${kata.kata}`, `${milik.length} indikator`],
        { semua: capaian.length, rincian: rincian === '' ? '–' : rincian, letakSkala: skala.letak },
        milik.map((m) => m.asal),
      ),
    ];
  });
}
