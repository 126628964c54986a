import { catatan as en } from './en/catatan';
import { catatan as id, type KamusCatatan } from './id/catatan';
import { berbahasaInggris } from './bahasa';

/** The words of what a run notes, apart from the others: the pane's button does not wait for them. */
export const kamusCatatan = (bahasa: string): KamusCatatan => (berbahasaInggris(bahasa) ? en : id);
