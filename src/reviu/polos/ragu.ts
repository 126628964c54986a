import type { AngkaPolos } from '../../domain/tabel-polos';

/**
 * How far a printed number may be from the true one on either side: half a unit of its last decimal. A whole number is
 * exact, but in a column of thousands or millions.
 */
export const raguAngka = ({ desimal, dibulatkan }: Pick<AngkaPolos, 'desimal' | 'dibulatkan'>): number =>
  desimal === 0 && !dibulatkan ? 0 : 0.5 * 10 ** -desimal;
