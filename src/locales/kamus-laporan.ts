import { berbahasaInggris } from './bahasa';
import { laporan as en } from './en/laporan';
import { type KamusLaporan, laporan as id } from './id/laporan';

/** The words about a report's document; they come with the part of the pane that reads one. */
export const kamusLaporan = (bahasa: string): KamusLaporan => (berbahasaInggris(bahasa) ? en : id);
