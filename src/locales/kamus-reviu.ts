import { reviu as en } from './en/reviu';
import { type KamusReviu, reviu as id } from './id/reviu';
import { berbahasaInggris } from './bahasa';

/** The words of the reviu, apart from the others: the pane's button does not wait for them. */
export const kamusReviu = (bahasa: string): KamusReviu => (berbahasaInggris(bahasa) ? en : id);
