import type { KamusReviu } from '../../locales/id/reviu';
import { kamusReviu } from '../../locales/kamus-reviu';
import { useLingkup } from '../LingkupPanel';

/** The words of the reviu; they come with Temuan, not with the pane. */
export const useKataReviu = (): KamusReviu => kamusReviu(useLingkup().kata.bahasa);
