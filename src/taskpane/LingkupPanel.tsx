import { createContext, useContext } from 'react';
import type { AlamatSel } from '../dasar/sel';
import { id, type Kamus } from '../locales/id';

/** What every part of the pane needs: the words, and the way to a cell. */
export interface Lingkup {
  kata: Kamus;
  pilih: (alamat: AlamatSel) => void;
}

const KonteksLingkup = createContext<Lingkup>({ kata: id, pilih: () => undefined });

export const LingkupPanel = KonteksLingkup.Provider;

export const useLingkup = (): Lingkup => useContext(KonteksLingkup);
