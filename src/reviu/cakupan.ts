import { kunciSel } from '../dasar/sel';
import type { Fakta } from '../domain/fakta';
import { faktaBerangka } from '../domain/fakta-berangka';
import type { HasilLkj } from '../domain/lkj';
import type { AngkaTanpaSumber } from './narasi/tanpa-sumber';
import type { Temuan } from './temuan';

/**
 * Why no check could look at a figure: it is of an earlier year and printed once; what it would be held against is
 * not known yet; no other figure of the workbook depends on it.
 */
export type AlasanBelumDiuji = 'tahunSebelumnya' | 'pembandingBelumAda' | 'tanpaPembanding';

export interface BelumDiuji {
  fakta: Fakta;
  alasan: AlasanBelumDiuji;
}

/** Of all indicators, those whose realisasi follows from its own numerator and denominator or parts. */
export interface DihitungUlang {
  dapat: number;
  semua: number;
  /** Realisasi that were only typed. */
  belum: readonly Pick<Fakta, 'nama' | 'asal'>[];
}

export interface CakupanReviu {
  /** Figures of the workbook that at least one check looked at. */
  diuji: number;
  semua: number;
  /** Figures that nothing could be held against. */
  belumDiuji: BelumDiuji[];
  /** How many indicators the workbook lets recompute from their own operands, and those that it does not. */
  dihitungUlang: DihitungUlang;
  /** Numbers of the sentences that no table holds. */
  tanpaSumber: readonly AngkaTanpaSumber[];
}

/** How many of the figures that were read took part in a check that could be carried out ("286 dari 301 angka diuji"). */
export function cakupanReviu(
  { data, pedoman, capaian }: HasilLkj,
  temuan: readonly Temuan[],
  tanpaSumber: readonly AngkaTanpaSumber[] = [],
): CakupanReviu {
  const selDari = (semua: readonly Temuan[]): Set<string> => new Set(semua.flatMap((t) => t.sel.map(kunciSel)));
  const terlibat = selDari(temuan.filter((t) => t.putusan !== 'tidakDapatDihitung'));
  const menunggu = selDari(temuan.filter((t) => t.putusan === 'tidakDapatDihitung'));
  const lama = new Set(
    data.tren.flatMap((t) =>
      t.titik.flatMap(({ tahun, nilai }) =>
        pedoman.tahun !== null && tahun < pedoman.tahun && nilai ? [nilai.kunci] : [],
      ),
    ),
  );
  const alasan = (fakta: Fakta): AlasanBelumDiuji => {
    if (lama.has(fakta.kunci)) return 'tahunSebelumnya';
    return fakta.asal && menunggu.has(kunciSel(fakta.asal)) ? 'pembandingBelumAda' : 'tanpaPembanding';
  };
  const semua = faktaBerangka(data);
  const belumDiuji = semua
    .filter((f) => !f.asal || !terlibat.has(kunciSel(f.asal)))
    .map((fakta) => ({ fakta, alasan: alasan(fakta) }));
  return {
    diuji: semua.length - belumDiuji.length,
    semua: semua.length,
    belumDiuji,
    tanpaSumber,
    dihitungUlang: dihitungUlang(capaian),
  };
}

function dihitungUlang(capaian: HasilLkj['capaian']): DihitungUlang {
  const indikator = capaian?.indikator ?? [];
  const belum = indikator
    .filter(({ realisasi }) => realisasi.angka === null)
    .map(({ data }) => ({ nama: data.nama, asal: data.realisasi?.asal ?? null }));
  return { dapat: indikator.length - belum.length, semua: indikator.length, belum };
}
