import { parseArgs } from 'node:util';
import { GalatCapaian } from '../../src/dasar/galat';
import { setelanSah } from '../../src/excel/kawat/setelan';
import type { OpsiHitung, Setelan } from '../../src/hitung';

/** What the command line asks for. */
export interface Arguments {
  /** Null: an empty one, for a report that comes by itself. */
  workbook: string | null;
  /** A report (.docx, .pdf) that is put into the workbook first. */
  document: string | null;
  /** Where to write a copy of the report with a comment at each open finding. */
  annotated: string | null;
  /** Where to write the report itself as a .docx. */
  report: string | null;
  /** A .docx whose marks are filled in for it. */
  template: string | null;
  /** Another version of the report or of the workbook, which this one is held against. */
  compare: string | null;
  out: string | null;
  /** A path, or '-' for standard output. */
  json: string | null;
  quiet: boolean;
  settings: Setelan;
  layers: Lapisan;
  /** Workbooks whose tables are added first. */
  imports: string[];
  /** Answers to what the reader asked in an earlier run, by key. */
  answers: Readonly<Record<string, string>>;
  /** Two years whose rules are held side by side over the same data. */
  compareRules: readonly [number, number] | null;
  /** The report's text, to be checked against the figures. */
  narrative: string | null;
  /** Where to write a letter of the open findings. */
  letter: string | null;
  /** A letter that came back. */
  replies: string | null;
}

type Lapisan = NonNullable<OpsiHitung['lapisan']>;

const OPTIONS = {
  out: { type: 'string' },
  json: { type: 'string' },
  tahun: { type: 'string' },
  atur: { type: 'string', multiple: true },
  impor: { type: 'string', multiple: true },
  jawab: { type: 'string', multiple: true },
  surat: { type: 'string' },
  tanggapan: { type: 'string' },
  narasi: { type: 'string' },
  dokumen: { type: 'string' },
  catat: { type: 'string' },
  laporan: { type: 'string' },
  templat: { type: 'string' },
  banding: { type: 'string' },
  'banding-aturan': { type: 'string' },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the command line; 'help' when that was asked for. Throws `ARGUMEN_SALAH` with the argument that is wrong. */
export function parseArguments(words: readonly string[]): Arguments | 'help' {
  const { values, positionals } = parseWords(words);
  if (values.help) return 'help';
  const [workbook, ...rest] = positionals;
  if (workbook === undefined && values.dokumen === undefined) throw new GalatCapaian('ARGUMEN_SALAH');
  if (rest[0] !== undefined) throw new GalatCapaian('ARGUMEN_SALAH', { argumen: rest[0] });
  if (values.catat !== undefined && values.dokumen === undefined) {
    throw new GalatCapaian('ARGUMEN_SALAH', { argumen: '--catat' });
  }
  if (values.templat !== undefined && values.laporan === undefined) {
    throw new GalatCapaian('ARGUMEN_SALAH', { argumen: '--templat' });
  }
  const layers: Lapisan = {};
  const settings: Setelan = {};
  for (const one of values.atur ?? []) {
    const layer = parseLayer(one);
    if (layer) Object.assign(layers, layer);
    else Object.assign(settings, parseSetting(one));
  }
  if (values.tahun !== undefined) settings.tahun = parseYear(values.tahun);
  const compareRules = values['banding-aturan'] === undefined ? null : parseYears(values['banding-aturan']);
  return {
    workbook: workbook ?? null,
    document: values.dokumen ?? null,
    annotated: values.catat ?? null,
    report: values.laporan ?? null,
    template: values.templat ?? null,
    compare: values.banding ?? null,
    out: values.out ?? null,
    json: values.json ?? null,
    quiet: values.quiet,
    settings,
    layers: { ...layers, banding: compareRules },
    imports: values.impor ?? [],
    answers: Object.fromEntries((values.jawab ?? []).map(parseAnswer)),
    narrative: values.narasi ?? null,
    letter: values.surat ?? null,
    replies: values.tanggapan ?? null,
    compareRules,
  };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({ args: joinYears(words), options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    const argumen = /'(-[^' <]+)/.exec(String(cause))?.[1] ?? '';
    throw new GalatCapaian('ARGUMEN_SALAH', { argumen }, { cause });
  }
}

/** `tandaPeriksa=ya`, `catatanReviu=tidak`; null for any other setting. */
function parseLayer(text: string): Lapisan | null {
  const [, key, value] = /^(tandaPeriksa|catatanReviu|ujiPetik|kalender)=(ya|tidak)$/.exec(text) ?? [];
  return key === undefined ? null : { [key]: value === 'ya' };
}

/** `pemisah/Data/realisasi=desimal`: a key may hold signs of its own, an answer does not. */
function parseAnswer(text: string): [string, string] {
  const at = text.lastIndexOf('=');
  if (at < 1) throw new GalatCapaian('ARGUMEN_SALAH', { argumen: `--jawab ${text}` });
  return [text.slice(0, at), text.slice(at + 1)];
}

/** `batasCapaian=120`, `batasCapaian=tanpa`, `rataRata=sasaran`, `predikat=warna`, `desimal=1`: what the pane may save. */
function parseSetting(text: string): Setelan {
  const [key = '', value = ''] = text.split('=', 2);
  const parsed = value === 'tanpa' ? null : /^\d+$/.test(value) ? Number(value) : value;
  const setting = setelanSah({ [key]: parsed });
  if (Object.keys(setting).length === 0) throw new GalatCapaian('ARGUMEN_SALAH', { argumen: `--atur ${text}` });
  return setting;
}

/** `--banding-aturan 2023 2024`: an option has one value, so its two years are made one. */
function joinYears(words: readonly string[]): string[] {
  const at = words.indexOf('--banding-aturan');
  if (at < 0) return [...words];
  return [...words.slice(0, at + 1), words.slice(at + 1, at + 3).join(' '), ...words.slice(at + 3)];
}

function parseYears(text: string): readonly [number, number] {
  const [left = '', right = '', ...rest] = text.split(' ');
  if (rest.length > 0 || left === right)
    throw new GalatCapaian('ARGUMEN_SALAH', { argumen: `--banding-aturan ${text}` });
  return [parseYear(left), parseYear(right)];
}

function parseYear(text: string): number {
  if (!/^20\d\d$/.test(text)) throw new GalatCapaian('ARGUMEN_SALAH', { argumen: `--tahun ${text}` });
  return Number(text);
}
