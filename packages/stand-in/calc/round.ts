/** A value of the engine's, as far as ROUND looks into it; the numbers are the engine's own. */
interface Argument {
  readonly kind: number;
  readonly value?: unknown;
  readonly rows?: readonly (readonly Argument[])[];
}

const [BLANK, NUMBER, TEXT, TRUTH, ERROR, ARRAY] = [0, 1, 2, 3, 4, 5];
const WRONG_VALUE: Argument & { code: string } = { kind: ERROR, code: '#VALUE!' };

/** Significant digits that Excel works with. */
const DIGITS = 15;

/**
 * ROUND as Excel has it: what binary floats lose is put back before (1.005 to two places is 1.01, and 82/80*100 without
 * any is 103). The engine's own multiplies and rounds what comes of that, 100.49999999999999.
 */
export const ROUND = {
  minArity: 2,
  maxArity: 2,
  invoke: (args: unknown[]): unknown => {
    const [value, places] = (args as Argument[]).map(toNumber); // The engine hands over values of its own.
    if (!value || !places) return WRONG_VALUE;
    const refused = [value, places].find(({ kind }) => kind === ERROR);
    return refused ?? { kind: NUMBER, value: rounded(Number(value.value), Math.trunc(Number(places.value))) };
  },
};

function toNumber(given: Argument): Argument {
  const one = given.kind === ARRAY ? (given.rows?.[0]?.[0] ?? { kind: BLANK }) : given;
  if (one.kind === NUMBER || one.kind === ERROR) return one;
  if (one.kind === BLANK) return { kind: NUMBER, value: 0 };
  const isNumber = one.kind === TRUTH || (one.kind === TEXT && String(one.value).trim() !== '');
  const value = isNumber ? Number(one.value) : NaN;
  return Number.isNaN(value) ? WRONG_VALUE : { kind: NUMBER, value };
}

/** Half away from zero. */
export function rounded(value: number, places: number): number {
  if (!Number.isFinite(value)) return value;
  const size = shifted(Number(Math.abs(value).toPrecision(DIGITS)), places);
  return Math.sign(value) * shifted(Math.round(size), -places);
}

/** Times a power of ten, without the error of a product. */
function shifted(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
