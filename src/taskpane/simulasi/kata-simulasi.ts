import type { KamusSimulasi } from '../../locales/id/simulasi';
import { kamusSimulasi } from '../../locales/kamus-simulasi';
import { useLingkup } from '../LingkupPanel';

/** The words of Simulasi; they come with it, not with the pane. */
export const useKataSimulasi = (): KamusSimulasi => kamusSimulasi(useLingkup().kata.bahasa);
