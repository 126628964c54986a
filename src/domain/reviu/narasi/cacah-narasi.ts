import type { HasilLkj } from '../../lkj';
import { aturan } from '../aturan';
import type { Paragraf } from '../konteks';
import type { Calon } from '../temuan';
import { bilangan } from './bilangan';
import { calonNarasi } from './calon-narasi';
import { kalimatDari } from './kata';
import { pecahAngka } from './token';

const DARI = /\b(\d{1,3}) dari (\d{1,3})\b[^.]{0,30}\b(?:indikator|target)\b/i;

/** Counts in words: "9 dari 10 indikator", "7 (tujuh)". */
export const cacahNarasi = aturan({
  id: 'cacah-narasi',
  membandingkan: 'narasi',
  keparahan: 'kesalahan',
  periksa: (hasil, { narasi }) => narasi.flatMap((p) => [...ejaanBerbeda(p), ...dariBerbeda(p, hasil)]),
});

function ejaanBerbeda(paragraf: Paragraf): Calon[] {
  return pecahAngka(paragraf.teks).flatMap((t): Calon[] => {
    const ejaan = t.ejaan === '' ? null : bilangan(t.ejaan);
    return ejaan === null || t.nilai.eq(ejaan) ? [] : [calonNarasi(paragraf, [t.teks, String(ejaan)])];
  });
}

/** "capaian 9 dari 10 indikator 100% ke atas" against the indicators that reached 100%. */
function dariBerbeda(paragraf: Paragraf, { capaian }: HasilLkj): Calon[] {
  if (!capaian) return [];
  const tercapai = (capaian.cacah.diAtas.nilai ?? capaian.cacah.tepat.nilai)?.plus(capaian.cacah.tepat.nilai ?? 0);
  return kalimatDari(paragraf.teks).flatMap(({ teks }): Calon[] => {
    const [, bagian, semua] = DARI.exec(teks) ?? [];
    if (!tercapai || bagian === undefined || semua === undefined || !/100\s*%|tercapai|mencapai/i.test(teks)) return [];
    const tertulis = `${bagian} dari ${semua}`;
    const seharusnya = `${tercapai.toString()} dari ${capaian.indikator.length}`;
    const sel = capaian.indikator.map((i) => i.data.realisasi?.asal ?? null);
    const putusan = tertulis === seharusnya ? ('cocok' as const) : ('berbeda' as const);
    return [{ ...calonNarasi(paragraf, [tertulis, seharusnya], {}, sel), putusan }];
  });
}
