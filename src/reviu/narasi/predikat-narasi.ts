import { isi } from '../kalimat/isi';
import type { Pita } from '../../domain/pedoman/pedoman';
import { pitaUntuk, sebutPita } from '../../domain/predikat';
import type { HasilLkj } from '../../domain/lkj';
import { aturan } from '../aturan';
import { kataPredikat, samaPredikat } from './kata-predikat';
import type { Paragraf } from '../konteks';
import type { Calon } from '../temuan';
import { bukanMilik } from './bukan-milik';
import { calonNarasi } from './calon-narasi';
import { disebutSebelum } from './disebut-sebelum';
import { kalimatDari, kataPokok } from './kata';
import { hanyaTautan } from './kata-tautan';
import { pemilihUntuk } from './konteks-judul';
import { sebutanDalam } from './sebutan';
import type { Acuan } from './subjek';

/** Words of a score in sentences ("predikat BB", "89,15 (Sangat Baik)") against the band that the score falls into. */
export const predikatNarasi = aturan({
  id: 'predikat-narasi',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Predikat dalam kalimat',
      kalimat: (t) =>
        `Kalimat pada ${isi(t, 'letak')} menyebut predikat ${t.dilaporkan}; menurut nilai “${isi(t, 'nama')}” ${t.dihitung}.`,
    },
    en: {
      nama: 'Predicate in a sentence',
      kalimat: (t) =>
        `The sentence at ${isi(t, 'letak')} names the predicate ${t.dilaporkan}; the score of “${isi(t, 'nama')}” gives ${t.dihitung}.`,
    },
  },
  periksa: (hasil, { narasi }) =>
    narasi.flatMap((paragraf) =>
      kalimatDari(paragraf.teks).flatMap(({ teks }) => periksaKalimat(teks, paragraf, hasil)),
    ),
});

function periksaKalimat(kalimat: string, paragraf: Paragraf, hasil: HasilLkj): Calon[] {
  const pemilih = pemilihUntuk(hasil);
  const sebutan = sebutanDalam(kalimat, pemilih);
  const unit = kataPokok(hasil.data.instansi ?? '');
  const bukan = bukanMilik(kalimat);
  return kataPredikat(kalimat).flatMap(({ kata, mulai, akhir }): Calon[] => {
    if (BERSYARAT.test(kalimat.slice(akhir))) return [];
    const depan = kalimat.slice(0, mulai);
    // "target 70,00 (BB)": the word is the target's.
    if (/\btarget(?:nya)?\b[^.;,a-z]{0,4}(?:sebesar |adalah |minimal )?[\d.,]*\s*[(\s]*$/i.test(depan)) return [];
    const disebut = disebutSebelum(depan, sebutan, pemilih);
    const terdekat = disebut[0];
    const berpita = terdekat?.subjek.find((s) => s.predikat);
    if (!terdekat || !berpita?.predikat || bukan(mulai, disebut)) return [];
    const celah = depan.slice(terdekat.akhir).replace(/[\d.,]*\d/g, ' ');
    if (!hanyaTautan(celah, (satu) => [...kataPokok(satu)].every((k) => unit.has(k)))) return [];
    const skor = terdekat.subjek.flatMap((s) => s.acuan.filter((a) => padaTahun(a, kalimat, hasil.pedoman.tahun)));
    return bandingkanPredikat(kata, skor, berpita.predikat, paragraf);
  });
}

/** What a score needs for the word, rather than the word of this score. */
const BERSYARAT = /^\W*(?:apabila|jika|bila|kalau|untuk|minimal|[≥>])/i;

/** The realisasi of the year of the report, or of a year that the sentence names. */
const padaTahun = ({ peran, tahun }: Acuan, kalimat: string, laporan: number | null): boolean =>
  peran === 'realisasi' && (tahun === laporan || kalimat.includes(String(tahun)));

function bandingkanPredikat(kata: string, skor: readonly Acuan[], pita: readonly Pita[], paragraf: Paragraf): Calon[] {
  // A word of another ladder than this score's says nothing that could be held against it.
  if (!pita.some((p) => samaPredikat(kata, p))) return [];
  const seharusnya = skor.flatMap((a) => pitaUntuk(a.nilai, pita) ?? []);
  const [pertama] = seharusnya;
  if (!pertama) return [];
  const putusan = seharusnya.some((p) => samaPredikat(kata, p)) ? ('cocok' as const) : ('berbeda' as const);
  const [acuan] = skor;
  const calon = calonNarasi(paragraf, [kata, sebutPita(pertama)], { nama: acuan?.nama ?? '' }, [acuan?.asal ?? null]);
  return [{ ...calon, putusan }];
}
