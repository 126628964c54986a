import { simulasi as en } from './en/simulasi';
import { type KamusSimulasi, simulasi as id } from './id/simulasi';
import { berbahasaInggris } from './bahasa';

/** The words of Simulasi, apart from the others: the pane's button does not wait for them. */
export const kamusSimulasi = (bahasa: string): KamusSimulasi => (berbahasaInggris(bahasa) ? en : id);
