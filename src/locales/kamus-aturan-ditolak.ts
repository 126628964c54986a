import { berbahasaInggris } from './bahasa';
import { aturanDitolak as en } from './en/aturan-ditolak';
import { aturanDitolak as id } from './id/aturan-ditolak';

/** Why a row of a unit's own rules was refused; the words come with the list of these rules. */
export const kamusAturanDitolak = (bahasa: string): typeof id => (berbahasaInggris(bahasa) ? en : id);
