import { keputusan as en } from './en/keputusan';
import { type KamusKeputusan, keputusan as id } from './id/keputusan';
import { berbahasaInggris } from './bahasa';

/** The words of what a person decides, apart from the others: the pane's button does not wait for them. */
export const kamusKeputusan = (bahasa: string): KamusKeputusan => (berbahasaInggris(bahasa) ? en : id);
