import { type LembarKami, TANDA_MILIK } from './kepemilikan';

/** The workbook's sheets as they are now, and what may keep us from writing. */
export interface DaftarLembar {
  lembar: LembarBuku[];
  strukturTerproteksi: boolean;
  modeHitungManual: boolean;
}

export interface LembarBuku {
  nama: string;
  id: string;
  terlihat: boolean;
  terlindungi: boolean;
  /** Value of our mark; undefined on a sheet that is the person's. */
  kunci: string | undefined;
  /** Charts on it, as proxies of the context it was read with. */
  bagan: readonly Excel.Chart[];
}

/** Reads the list of sheets with our marks, their charts and all protection in one round trip. */
export async function bacaDaftarLembar(context: Excel.RequestContext): Promise<DaftarLembar> {
  const { worksheets, protection, application } = context.workbook;
  worksheets.load(
    [
      'items/id,items/name,items/visibility,items/protection/protected',
      'items/customProperties/items/key,items/customProperties/items/value',
      'items/charts/items/name',
    ].join(','),
  );
  protection.load('protected');
  application.load('calculationMode');
  await context.sync();
  return {
    lembar: worksheets.items.map((lembar) => ({
      nama: lembar.name,
      id: lembar.id,
      terlihat: lembar.visibility === Excel.SheetVisibility.visible,
      terlindungi: lembar.protection.protected,
      kunci: lembar.customProperties.items.find((sifat) => sifat.key.toLowerCase() === TANDA_MILIK)?.value,
      bagan: lembar.charts.items,
    })),
    strukturTerproteksi: protection.protected,
    modeHitungManual: application.calculationMode === Excel.CalculationMode.manual,
  };
}

/** The sheets that carry our mark, in tab order. */
export function lembarKami(daftar: DaftarLembar): LembarKami[] {
  return daftar.lembar.flatMap(({ kunci, nama, id, terlindungi, terlihat }) =>
    kunci === undefined ? [] : [{ kunci, nama, id, terlindungi, terlihat }],
  );
}
