import { berbahasaInggris } from './bahasa';
import { hasil as en } from './en/hasil';
import { hasil as id, type KamusHasil } from './id/hasil';

/** The words about figures and findings; they come with the parts of the pane that show a result. */
export const kamusHasil = (bahasa: string): KamusHasil => (berbahasaInggris(bahasa) ? en : id);
