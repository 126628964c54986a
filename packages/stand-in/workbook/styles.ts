import type { Border, BorderEdge, CellStyle, Font } from './model';

/** The style of a cell that nobody formatted. */
export const PLAIN_STYLE: CellStyle = Object.freeze({});

/**
 * A change to a style: what it names is set, `null` takes it away, what it leaves out stays.
 * `font` and `borders` are merged member by member.
 */
export interface StyleChange {
  numberFormat?: string | null;
  font?: { [K in keyof Font]?: Font[K] | null };
  fill?: string | null;
  borders?: Partial<Record<BorderEdge, Border | null>>;
  horizontal?: CellStyle['horizontal'] | null;
  vertical?: CellStyle['vertical'] | null;
  wrapText?: boolean | null;
  indent?: number | null;
  locked?: boolean | null;
}

/** One object per distinct style, so that a sheet of 100,000 equal cells holds one. */
const pool = new Map<string, CellStyle>([['{}', PLAIN_STYLE]]);

/** The shared object that equals this style. */
export function internStyle(style: CellStyle): CellStyle {
  const key = styleKey(style);
  const known = pool.get(key);
  if (known) return known;
  const frozen = Object.freeze({ ...style });
  pool.set(key, frozen);
  return frozen;
}

/** What changes made of a style, by the change: sheets ask for the same few again and again. */
const changed = new WeakMap<CellStyle, Map<string, CellStyle>>();

/** The style with a change applied; equal results are the same object. */
export function withStyle(style: CellStyle, change: StyleChange): CellStyle {
  const known = changed.get(style) ?? new Map<string, CellStyle>();
  changed.set(style, known);
  const key = JSON.stringify(change);
  const next = known.get(key) ?? apply(style, change);
  known.set(key, next);
  return next;
}

function apply(style: CellStyle, change: StyleChange): CellStyle {
  const { font, borders, ...rest } = change;
  const next: Record<string, unknown> = merged(style, rest) ?? {};
  if (font) setOrDrop(next, 'font', merged(style.font, font));
  if (borders) setOrDrop(next, 'borders', merged(style.borders, borders));
  return internStyle(next);
}

/** The same change, or one that depends on the style, for many cells: each distinct style is worked out once. */
export function restyler(change: StyleChange | ((style: CellStyle) => StyleChange)): (style: CellStyle) => CellStyle {
  const done = new Map<CellStyle, CellStyle>();
  return (style) => {
    const known = done.get(style);
    if (known) return known;
    const next = withStyle(style, typeof change === 'function' ? change(style) : change);
    done.set(style, next);
    return next;
  };
}

/** `base` with the members of `change` set, or dropped where null; undefined when nothing is left. */
function merged(base: object | undefined, change: object): Record<string, unknown> | undefined {
  const next: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(change)) setOrDrop(next, key, value);
  return Object.keys(next).length > 0 ? next : undefined;
}

function setOrDrop(target: Record<string, unknown>, key: string, value: unknown): void {
  if (value === null || value === undefined) Reflect.deleteProperty(target, key);
  else target[key] = value;
}

function styleKey(style: CellStyle): string {
  return JSON.stringify(style, (_key, value: unknown) =>
    value !== null && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
