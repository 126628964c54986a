import type { Fakta } from '../../domain/fakta';

/** A score whose scale ends at its weight, a count that is a part of another. */
export const sampai = <F extends Fakta | undefined>(bagian: F, seluruh: Fakta | undefined): F =>
  bagian && seluruh?.nilai ? { ...bagian, paling: seluruh.nilai } : bagian;
