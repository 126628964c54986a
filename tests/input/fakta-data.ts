import type { DataLkj } from '../../src/domain/data';
import type { Fakta } from '../../src/domain/fakta';

/** Every fact in the data, wherever it stands; a fact shared by several rows once. */
export function semuaFakta(data: DataLkj): Fakta[] {
  const fakta = new Set<Fakta>();
  const telusuri = (isi: unknown): void => {
    if (typeof isi !== 'object' || isi === null) return;
    if ('kunci' in isi && 'keadaan' in isi) fakta.add(isi as Fakta);
    else for (const bagian of Object.values(isi)) telusuri(bagian);
  };
  telusuri(data);
  return [...fakta];
}

/** Key → figure with its unit and state, for comparing two readings. */
export function angkaData(data: DataLkj): Record<string, string> {
  return Object.fromEntries(
    semuaFakta(data).map((f) => [f.kunci, `${f.nilai?.toString() ?? '–'} ${f.satuan} ${f.keadaan}`]),
  );
}
