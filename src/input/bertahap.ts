import { GalatCapaian } from '../dasar/galat';

/** Long work in small steps: every `yield` is a place where it may pause. */
export type Bertahap<T> = Generator<void, T>;

export interface OpsiBertahap {
  /** Called at every pause. */
  lapor?: (() => void) | undefined;
  batal?: AbortSignal | undefined;
}

/** Under the 50 ms from which a person feels a click hang. */
const PALING_LAMA_MS = 25;

/**
 * Runs the work in slices of about 25 ms and lets the page breathe in between.
 * Throws `DIBATALKAN` at the first pause after the person has cancelled.
 */
export async function jalankan<T>(kerja: Bertahap<T>, { lapor, batal }: OpsiBertahap = {}): Promise<T> {
  if (batal?.aborted) throw new GalatCapaian('DIBATALKAN');
  for (let mulai = performance.now(); ;) {
    const langkah = kerja.next();
    if (langkah.done) return langkah.value;
    if (performance.now() - mulai < PALING_LAMA_MS) continue;
    lapor?.();
    // A macrotask: a resolved promise alone would not let clicks and painting through.
    await new Promise((lanjut) => setTimeout(lanjut));
    if (batal?.aborted) throw new GalatCapaian('DIBATALKAN');
    mulai = performance.now();
  }
}

/** Rows of light work between two places where it may pause: each goes through all generators that wait for it. */
const SELANG = 32;

/** May light work over rows pause after this one? */
export const jeda = (ke: number): boolean => ke % SELANG === 0;

/** `map` with a pause after each item. */
export function* petakan<T, U>(isi: readonly T[], ubah: (satu: T, ke: number) => U): Bertahap<U[]> {
  const hasil: U[] = [];
  for (const satu of isi) {
    hasil.push(ubah(satu, hasil.length));
    yield;
  }
  return hasil;
}
