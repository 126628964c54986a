import { berbahasaInggris } from './bahasa';
import { rincianBerkas as en } from './en/rincian-berkas';
import { type KamusRincianBerkas, rincianBerkas as id } from './id/rincian-berkas';

/** The words about files of detail rows; they come with the part of the pane that adds them up. */
export const kamusRincianBerkas = (bahasa: string): KamusRincianBerkas => (berbahasaInggris(bahasa) ? en : id);
