/** Decimals in use for a printed capaian. */
export type DesimalCapaian = 1 | 2 | 3;

/** Decimals of a capaian unless a person chooses others; the counts around 100% follow what a reader sees. */
export const DESIMAL_CAPAIAN: DesimalCapaian = 2;
