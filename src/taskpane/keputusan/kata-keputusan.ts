import type { KamusKeputusan } from '../../locales/id/keputusan';
import { kamusKeputusan } from '../../locales/kamus-keputusan';
import { useLingkup } from '../LingkupPanel';

/** The words of what a person decides; they come with what shows them, not with the pane. */
export const useKataKeputusan = (): KamusKeputusan => kamusKeputusan(useLingkup().kata.bahasa);
