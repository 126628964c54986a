import { parseArgs } from 'node:util';
import { GalatCapaian } from '../../domain/galat';
import type { Setelan } from '../../hitung';

/** What the command line asks for. */
export interface Arguments {
  workbook: string;
  out: string | null;
  /** A path, or '-' for standard output. */
  json: string | null;
  quiet: boolean;
  settings: Setelan;
}

const OPTIONS = {
  out: { type: 'string' },
  json: { type: 'string' },
  tahun: { type: 'string' },
  atur: { type: 'string', multiple: true },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the command line; 'help' when that was asked for. Throws `ARGUMEN_SALAH` with the argument that is wrong. */
export function parseArguments(words: readonly string[]): Arguments | 'help' {
  const { values, positionals } = parseWords(words);
  if (values.help) return 'help';
  const [workbook, ...rest] = positionals;
  if (workbook === undefined) throw new GalatCapaian('ARGUMEN_SALAH');
  if (rest[0] !== undefined) throw new GalatCapaian('ARGUMEN_SALAH', { argumen: rest[0] });
  const settings = (values.atur ?? []).map(parseSetting).reduce<Setelan>((all, one) => ({ ...all, ...one }), {});
  if (values.tahun !== undefined) settings.tahun = parseYear(values.tahun);
  return { workbook, out: values.out ?? null, json: values.json ?? null, quiet: values.quiet, settings };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    const argumen = /'(-[^' <]+)/.exec(String(cause))?.[1] ?? '';
    throw new GalatCapaian('ARGUMEN_SALAH', { argumen }, { cause });
  }
}

/** `batasCapaian=120`, `batasCapaian=tanpa`, `rataRata=sasaran`. */
function parseSetting(text: string): Setelan {
  const [key, value] = text.split('=', 2);
  if (key === 'rataRata' && (value === 'indikator' || value === 'sasaran')) return { rataRata: value };
  if (key === 'batasCapaian' && value === 'tanpa') return { batasCapaian: null };
  if (key === 'batasCapaian' && value !== undefined && Number(value) > 0) return { batasCapaian: Number(value) };
  throw new GalatCapaian('ARGUMEN_SALAH', { argumen: `--atur ${text}` });
}

function parseYear(text: string): number {
  if (!/^20\d\d$/.test(text)) throw new GalatCapaian('ARGUMEN_SALAH', { argumen: `--tahun ${text}` });
  return Number(text);
}
