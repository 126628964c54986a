import * as kataEn from '../kalimat/en';
import * as kataId from '../kalimat/id';
import type { DataLkj } from '../../domain/data';
import type { Fakta } from '../../domain/fakta';
import type { PedomanLkj } from '../../domain/pedoman-lkj';
import { nilaiPada, type ParameterRentang } from '../../domain/pedoman/parameter';
import { SKALA_IKPA, SKALA_PERSEN, SKALA_SAKIP, SKALA_SKM, SKALA_SMART } from '../../domain/pedoman/skala';
import { aturan } from '../aturan';
import { masukanSalah } from '../banding';
import type { Calon } from '../temuan';

/** A score, share, count or amount outside the scale it is measured on. */
export const diLuarSkala = aturan({
  id: 'di-luar-skala',
  keparahan: 'kesalahan',
  kata: {
    id: {
      nama: 'Di luar skala',
      kalimat: (t) =>
        `Nilai ${kataId.nilai(t, t.dilaporkan)} tidak wajar; seharusnya ${t.dihitung.replace(/^≥ 0$/, '0 atau lebih').replace(/^> 0$/, 'lebih dari 0').replace('–', ' sampai ')}.`,
    },
    en: {
      nama: 'Outside its scale',
      kalimat: (t) => `The value ${kataEn.nilai(t, t.dilaporkan)} lies outside the scale ${t.dihitung}.`,
    },
  },
  periksa: ({ data, pedoman }) => [
    ...data.ikpa.flatMap((i) => i.komponen.map((k) => diLuarSkalanya(k.nilai, SKALA_IKPA, pedoman))),
    diLuarSkalanya(data.smart ?? undefined, SKALA_SMART, pedoman),
    ...data.sakip.map((k) => diLuarSkalanya(k.nilai, SKALA_SAKIP, pedoman)),
    ...data.skmSatker.map((s) => diLuarSkalanya(s.nilai, SKALA_SKM, pedoman)),
    ...cacahDanUang(data).map((f) => diLuar(f, 0, null)),
    ...targetData(data).map((f) => (f?.nilai?.isZero() ? masukanSalah(f, '> 0') : null)),
    ...persenIndikator(data).map(({ nama, nilai, target }) => {
      if (nilai.nilai?.isNegative() && BERUBAH.test(nama)) return null;
      if (target?.nilai?.eq(100) && TERHADAP_RENCANA.test(nama)) return null;
      const terbatas = target?.nilai && target.nilai.lte(100) && (nilai.satuan === '%' || nilai.satuan === 'poin');
      const calon = terbatas ? diLuarSkalanya(nilai, SKALA_PERSEN, pedoman) : null;
      return calon && { ...calon, keparahan: 'perhatian' as const };
    }),
  ],
});

/** What is measured as a change may go the other way. */
const BERUBAH = /\b(?:penurunan|kenaikan|peningkatan|pertumbuhan|perubahan|laju|deviasi|selisih)\b/i;

/** What is measured against a plan may pass it: eleven of ten sessions. */
const TERHADAP_RENCANA =
  /\b(?:terlaksana|dilaksanakan|pelaksanaan|dilakukan|realisasi|capaian|pencapaian|ketercapaian|penyerapan|pendapatan|penerimaan|pnbp|pad|pajak|retribusi|produksi|investasi)\b/i;

/** Outside the scale of the report's time. */
function diLuarSkalanya(fakta: Fakta | undefined, skala: ParameterRentang, { konteks }: PedomanLkj): Calon | null {
  const { dari, sampai } = nilaiPada(skala, konteks).versi.nilai;
  return diLuar(fakta, dari, sampai);
}

function diLuar(fakta: Fakta | undefined, bawah: number, atas: number | null): Calon | null {
  if (!fakta?.nilai || (fakta.nilai.gte(bawah) && (atas === null || fakta.nilai.lte(atas)))) return null;
  return masukanSalah(fakta, atas === null ? `≥ ${bawah}` : `${bawah}–${atas}`);
}

const cacahDanUang = ({ kluster, rasio, anggaran, anggaranProgram, prioritas }: DataLkj): (Fakta | undefined)[] => [
  ...kluster.flatMap((k) => k.baris.flatMap((b) => [b.populasi, b.sampel, b.berhasil])),
  ...rasio.flatMap((r) => [r.pembilang, r.penyebut]),
  ...anggaran.flatMap((a) => a.baris.flatMap((b) => [b.pagu, b.realisasi])),
  ...anggaranProgram.flatMap((p) => [p.anggaran, ...p.kegiatan.map((k) => k.anggaran)]),
  ...prioritas.flatMap((p) => p.baris.flatMap((b) => [b.target, b.realisasi])),
];

/**
 * A target of 0 has no percentage; where the report prints one all the same, it follows a rule of its own, and where
 * nothing was reached either, none was meant: "0% pungutan liar".
 */
const targetData = ({ indikator, prioritas }: DataLkj): (Fakta | undefined)[] => [
  ...indikator.map((i) => (i.capaianDilaporkan?.nilai || i.realisasi?.nilai?.isZero() ? undefined : i.target)),
  ...prioritas.flatMap((p) => p.baris.map((b) => b.target)),
];

/** Realisasi of every year beside the indicator's target: where the target ends at 100, so does the realisasi. */
function persenIndikator({ indikator, tren }: DataLkj): { nama: string; nilai: Fakta; target: Fakta | undefined }[] {
  return indikator.flatMap(({ nomor, nama, target, realisasi }) => {
    const titik = tren
      .filter((t) => t.untuk?.indikator === nomor)
      .flatMap((t) => t.titik.flatMap(({ nilai }) => nilai ?? []));
    return [...(realisasi ? [realisasi] : []), ...titik].map((nilai) => ({ nama, nilai, target }));
  });
}
