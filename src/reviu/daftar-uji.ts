import type { HasilLkj } from '../domain/lkj';
import type { Temuan } from './temuan';

export type AspekUji = 'format' | 'mekanisme' | 'substansi';

type Nomor<N extends number> = `${N}`;
/** The 23 points of the reviu: 6 of format, 7 of mekanisme penyusunan, 10 of substansi. */
export type IdButir =
  | `format-${Nomor<1 | 2 | 3 | 4 | 5 | 6>}`
  | `mekanisme-${Nomor<1 | 2 | 3 | 4 | 5 | 6 | 7>}`
  | `substansi-${Nomor<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10>}`;

/** What an answer rests on, as numbers; the words are in `locales`. */
export interface BuktiButir {
  jenis:
    'indikator' | 'target' | 'capaian' | 'sumber' | 'anggaran' | 'lampiran' | 'renstra' | 'perbandingan' | 'temuan';
  banyak: number;
  /** Of how many; null where there is no whole. */
  dari: number | null;
}

export interface ButirUji {
  id: IdButir;
  aspek: AspekUji;
  /** `perluDilihat`: only a person can tell. */
  jawaban: 'ada' | 'belum' | 'perluDilihat';
  bukti: BuktiButir[];
}

const BUTIR: Readonly<Record<AspekUji, readonly IdButir[]>> = {
  format: ['format-1', 'format-2', 'format-3', 'format-4', 'format-5', 'format-6'],
  mekanisme: ['mekanisme-1', 'mekanisme-2', 'mekanisme-3', 'mekanisme-4', 'mekanisme-5', 'mekanisme-6', 'mekanisme-7'],
  substansi: [
    'substansi-1',
    'substansi-2',
    'substansi-3',
    'substansi-4',
    'substansi-5',
    'substansi-6',
    'substansi-7',
    'substansi-8',
    'substansi-9',
    'substansi-10',
  ],
};
const ASPEK = ['format', 'mekanisme', 'substansi'] as const;

/**
 * The check list of the reviu (three aspects, 23 points; the count is confirmed, the wording is not), with what the
 * tables can answer filled in from evidence and the rest left to the reviewer.
 */
export function daftarUji(hasil: HasilLkj, temuan: readonly Temuan[]): ButirUji[] {
  const terjawab = jawabanDariTabel(hasil, temuan);
  return ASPEK.flatMap((aspek) =>
    BUTIR[aspek].map((id): ButirUji => {
      const bukti = terjawab[id] ?? [];
      return { id, aspek, jawaban: bukti.length === 0 ? 'perluDilihat' : simpulkan(bukti), bukti };
    }),
  );
}

/** A point holds when there is something of all it asks for; findings count against it. */
function simpulkan(bukti: readonly BuktiButir[]): ButirUji['jawaban'] {
  const lengkap = bukti.every(({ jenis, banyak, dari }) =>
    jenis === 'renstra' || jenis === 'temuan' ? banyak === 0 : banyak > 0 && (dari === null || banyak === dari),
  );
  return lengkap ? 'ada' : 'belum';
}

function jawabanDariTabel(hasil: HasilLkj, temuan: readonly Temuan[]): Partial<Record<IdButir, BuktiButir[]>> {
  const { data, capaian, anggaran } = hasil;
  const indikator = capaian?.indikator ?? [];
  const semua = indikator.length;
  const satu = (jenis: BuktiButir['jenis'], banyak: number, dari: number | null = null): BuktiButir[] => [
    { jenis, banyak, dari },
  ];
  const berbeda = (aturan: Temuan['aturan']): number =>
    temuan.filter((t) => t.aturan === aturan && t.putusan === 'berbeda').length;
  const target = temuan.filter((t) => t.aturan === 'target-dokumen');
  const bersumber = data.indikator.filter((i) => i.realisasi?.sumber || i.target?.sumber).length;
  const { tahun } = hasil.pedoman;
  const dibandingkan = indikator.filter((i) =>
    data.tren.some(
      (t) =>
        t.untuk?.indikator === i.data.nomor &&
        t.titik.some((p) => p.jenis === 'realisasi' && (tahun === null || p.tahun < tahun) && p.nilai?.nilai),
    ),
  ).length;
  return {
    'format-1': satu('indikator', semua),
    'format-2': satu('target', indikator.filter((i) => i.data.target?.nilai).length, semua),
    'format-3': satu('capaian', indikator.filter((i) => i.capaian.nilai).length, semua),
    'format-4': satu('lampiran', data.anggaranProgram.length),
    'format-6': satu('anggaran', anggaran.length),
    ...(bersumber > 0 ? { 'mekanisme-2': satu('sumber', bersumber, semua) } : {}),
    'mekanisme-5': satu('temuan', temuan.filter((t) => t.keparahan === 'kesalahan').length),
    ...(target.length > 0 ? { 'substansi-2': satu('renstra', berbeda('target-dokumen'), target.length) } : {}),
    'substansi-7': satu('perbandingan', dibandingkan, semua),
  };
}
