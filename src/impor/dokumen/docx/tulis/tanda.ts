import {
  type BaganLaporan,
  type IsiLaporan,
  KUNCI_BAGAN,
  KUNCI_KALIMAT,
  KUNCI_TABEL,
  type TabelLaporan,
  type TandaTertinggal,
} from '../../../../surat/isi-laporan';

/** A mark as people type it: "{{tabel:capaian}}", "{{ kalimat : nka }}". */
export const TANDA = /\{\{([^{}]{1,120})\}\}/g;

/** What a mark stands for: words, tables or charts, or why there is none. */
export type IsiTanda =
  | { macam: 'kata'; teks: readonly string[] }
  | { macam: 'blok'; isi: readonly (TabelLaporan | BaganLaporan)[] }
  | { macam: 'tiada'; sebab: TandaTertinggal['sebab'] };

const DIKENAL = {
  tabel: new Set<string>(KUNCI_TABEL),
  bagan: new Set<string>(KUNCI_BAGAN),
  kalimat: new Set<string>(KUNCI_KALIMAT),
};
const KATA = new Set(['unit', 'tahun']);

/** Looks a mark up; `dalam` is what stands between its braces. ":2" behind a key is the second of its kind. */
export function isiTanda({ potongan, kata }: IsiLaporan, dalam: string): IsiTanda {
  const tanda = dalam.replace(/\s+/g, '').toLowerCase();
  const tulisan = kata.get(tanda);
  if (tulisan !== undefined) return { macam: 'kata', teks: [tulisan] };
  if (KATA.has(tanda)) return { macam: 'tiada', sebab: 'tanpaData' };
  const [, jenis = '', kunci = '', ke] = /^(tabel|bagan|kalimat|angka):([^:]+)(?::(\d+))?$/.exec(tanda) ?? [];
  if (jenis === 'angka') return { macam: 'tiada', sebab: 'tanpaData' };
  if (jenis !== 'tabel' && jenis !== 'bagan' && jenis !== 'kalimat') return { macam: 'tiada', sebab: 'takDikenal' };
  if (!DIKENAL[jenis].has(kunci)) return { macam: 'tiada', sebab: 'takDikenal' };
  const semua = potongan.filter((satu) => satu.macam === jenis && satu.kunci === kunci);
  const dipilih = ke === undefined ? semua : semua.slice(Number(ke) - 1, Number(ke));
  if (dipilih.length === 0) return { macam: 'tiada', sebab: 'tanpaData' };
  if (jenis === 'kalimat') {
    return { macam: 'kata', teks: dipilih.flatMap((satu) => (satu.macam === 'kalimat' ? [satu.teks] : [])) };
  }
  return { macam: 'blok', isi: dipilih.filter((satu) => satu.macam === 'tabel' || satu.macam === 'bagan') };
}
