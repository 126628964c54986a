import { type LabelLaporan, type TemuanJson, TemuanTerukur } from './label';

/** One report's measure. */
export interface NilaiLaporan {
  id: string;
  berlabel: boolean;
  /** Why the run ended without a result; null when it did not. */
  galat: string | null;
  temuan: number;
  /** Findings that are one of the marks. */
  cocok: number;
  kena: string[];
  luput: string[];
  yakin: { kena: number; semua: number };
  /** By trap, how many findings fell into it. */
  jebakan: ReadonlyMap<string, number>;
  lain: TemuanJson[];
}

/** Holds the findings "berbeda" of a run against what a reader marked; null findings: the run ended. */
export function nilaiLaporan(
  id: string,
  semua: readonly TemuanJson[] | null,
  label: LabelLaporan | undefined,
  galat: string | null = null,
): NilaiLaporan {
  const { harap = [], jebakan = [] } = label ?? {};
  const temuan = (semua ?? []).filter((t) => t.putusan === 'berbeda').map((t) => new TemuanTerukur(t));
  const kena = new Set<string>();
  const terjebak = new Map<string, number>();
  const lain: TemuanJson[] = [];
  let cocok = 0;
  for (const t of temuan) {
    const milik = harap.filter((l) => t.kena(l));
    for (const { id: satu } of milik) kena.add(satu);
    if (milik.length > 0) {
      cocok += 1;
      continue;
    }
    const jebak = jebakan.find((j) => t.terjebak(j));
    if (jebak) terjebak.set(jebak.id, (terjebak.get(jebak.id) ?? 0) + 1);
    else lain.push(t.temuan);
  }
  const yakin = harap.filter((l) => l.yakin);
  return {
    id,
    berlabel: label !== undefined,
    galat,
    temuan: temuan.length,
    cocok,
    kena: harap.filter((l) => kena.has(l.id)).map((l) => l.id),
    luput: harap.filter((l) => !kena.has(l.id)).map((l) => l.id),
    yakin: { kena: yakin.filter((l) => kena.has(l.id)).length, semua: yakin.length },
    jebakan: terjebak,
    lain,
  };
}

export interface NilaiSemua {
  temuan: number;
  kena: number;
  label: number;
  yakinKena: number;
  yakin: number;
  jebakan: number;
  lain: number;
  gagal: number;
  /** Findings on marked reports that are one of the marks, in percent of all of them; null without any. */
  ketepatan: number | null;
  /** Sure marks that were found, in percent; null without any. */
  dayaTemu: number | null;
}

const jumlah = (angka: readonly number[]): number => angka.reduce((j, n) => j + n, 0);

export function nilaiSemua(laporan: readonly NilaiLaporan[]): NilaiSemua {
  const berlabel = laporan.filter((l) => l.berlabel);
  const dari = (ambil: (l: NilaiLaporan) => number): number => jumlah(berlabel.map(ambil));
  const [temuan, yakin] = [dari((l) => l.temuan), dari((l) => l.yakin.semua)];
  const yakinKena = dari((l) => l.yakin.kena);
  return {
    temuan: jumlah(laporan.map((l) => l.temuan)),
    kena: dari((l) => l.kena.length),
    label: dari((l) => l.kena.length + l.luput.length),
    yakinKena,
    yakin,
    jebakan: dari((l) => jumlah([...l.jebakan.values()])),
    lain: dari((l) => l.lain.length),
    gagal: laporan.filter((l) => l.galat !== null).length,
    ketepatan: temuan === 0 ? null : (100 * dari((l) => l.cocok)) / temuan,
    dayaTemu: yakin === 0 ? null : (100 * yakinKena) / yakin,
  };
}

const persen = (bagian: number | null): string => (bagian === null ? '–' : `${bagian.toFixed(0)}%`);

/** `temuan 12 · kena 9 dari 11 (yakin 9 dari 10) · …` */
export const cetakSemua = (s: NilaiSemua): string =>
  `temuan ${s.temuan} · kena ${s.kena} dari ${s.label} (yakin ${s.yakinKena} dari ${s.yakin}) · jebakan ${s.jebakan} · lain ${s.lain} · gagal ${s.gagal} · ketepatan ${persen(s.ketepatan)} · daya temu ${persen(s.dayaTemu)}`;
