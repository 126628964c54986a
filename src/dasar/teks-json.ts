/**
 * The members of a stored JSON object. What a workbook keeps may come from another version or another hand: a text
 * that is no JSON object counts as nothing stored.
 */
export function objekDariTeks(tersimpan: unknown): Readonly<Record<string, unknown>> {
  if (typeof tersimpan !== 'string') return {};
  try {
    return anggota(JSON.parse(tersimpan));
  } catch (sebab) {
    // Only a text that is no JSON is taken for "nothing stored".
    if (sebab instanceof SyntaxError) return {};
    throw sebab;
  }
}

/** A value's members when it is an object, else none. */
export function anggota(nilai: unknown): Readonly<Record<string, unknown>> {
  return typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai) ? { ...nilai } : {};
}
