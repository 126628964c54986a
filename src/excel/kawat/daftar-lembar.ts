import { adalahMasukan, type LembarKami, TANDA_MILIK, TANDA_TATA } from './kepemilikan';
import { imporDigantikan, TANDA_IMPOR } from './tanda-impor';

/** The workbook's sheets as they are now, and what may keep us from writing. */
export interface DaftarLembar {
  lembar: LembarBuku[];
  /** What the workbook keeps of earlier runs, as it was stored; null when there is nothing. */
  setelan: Readonly<Record<SetelanKami, string | null>>;
  /** The same and a person's choice of rules, not yet looked into. */
  mentah: TersimpanMentah;
  strukturTerproteksi: boolean;
  modeHitungManual: boolean;
  /** The file's name, as Excel shows it. */
  namaBerkas: string;
  /** The workbook is open for reading only. */
  hanyaBaca: boolean;
  /** The workbook calculates with what its cells display. */
  presisiTampilan: boolean;
}

/** What the workbook keeps of ours, as it is stored; undefined where there is nothing. */
export interface TersimpanMentah {
  baca: unknown;
  riwayat: unknown;
  aturan: unknown;
}

export interface LembarBuku {
  nama: string;
  id: string;
  terlihat: boolean;
  terlindungi: boolean;
  /** Value of our mark; undefined on a sheet that is the person's. */
  kunci: string | undefined;
  /** When and with what an import wrote it; undefined on every other sheet. */
  impor: string | undefined;
  /** Names of the Excel tables on it. */
  tabel: readonly string[];
  /** It is filtered by its own filter; those of Excel tables do not count. */
  tersaring: boolean;
  /** Looks of the last run as the sheet itself keeps them; undefined when it keeps none. */
  tata: string | undefined;
  /** Charts on it, as proxies of the context it was read with. */
  bagan: readonly Excel.Chart[];
}

/**
 * Document settings of ours: looks of the last run (contents can be read back, looks cannot), history of the runs,
 * what a person settled about reading (`ingatan.ts`), looks of the input sheets that we made, which of them holds
 * which table of which page of a report (`peta-dokumen.ts`), and the findings that were silenced for good (`senyapan.ts`).
 */
export const SETELAN = {
  tata: 'capaian.tata',
  riwayat: 'capaian.riwayat',
  baca: 'capaian.baca',
  masukan: 'capaian.masukan',
  dokumen: 'capaian.dokumen',
  senyap: 'capaian.senyap',
} as const;
export type SetelanKami = keyof typeof SETELAN;

/** Document setting with the rules and the language that a person has chosen (`setelan.ts`); a run only reads it. */
export const SETELAN_ATURAN = 'capaian.setelan';

/** Reads the list of sheets with our marks, their charts and all protection in one round trip. */
export async function bacaDaftarLembar(context: Excel.RequestContext): Promise<DaftarLembar> {
  const { workbook } = context;
  const { worksheets, protection, application } = workbook;
  worksheets.load(
    [
      'items/id,items/name,items/visibility,items/protection/protected',
      'items/customProperties/items/key,items/customProperties/items/value',
      'items/charts/items/id,items/charts/items/name,items/tables/items/name',
      'items/autoFilter/enabled',
    ].join(','),
  );
  protection.load('protected');
  application.load('calculationMode');
  workbook.load('name,usePrecisionAsDisplayed,readOnly');
  const { settings } = workbook;
  const tersimpan = {
    tata: settings.getItemOrNullObject(SETELAN.tata),
    riwayat: settings.getItemOrNullObject(SETELAN.riwayat),
    baca: settings.getItemOrNullObject(SETELAN.baca),
    masukan: settings.getItemOrNullObject(SETELAN.masukan),
    dokumen: settings.getItemOrNullObject(SETELAN.dokumen),
    senyap: settings.getItemOrNullObject(SETELAN.senyap),
  };
  const aturan = settings.getItemOrNullObject(SETELAN_ATURAN);
  [...Object.values(tersimpan), aturan].forEach((satu) => satu.load('value'));
  await context.sync();
  return {
    lembar: worksheets.items.map((lembar) => ({
      nama: lembar.name,
      id: lembar.id,
      terlihat: lembar.visibility === Excel.SheetVisibility.visible,
      terlindungi: lembar.protection.protected,
      kunci: sifatLembar(lembar, TANDA_MILIK),
      impor: sifatLembar(lembar, TANDA_IMPOR),
      tabel: lembar.tables.items.map((tabel) => tabel.name),
      tersaring: lembar.autoFilter.enabled,
      tata: sifatLembar(lembar, TANDA_TATA),
      bagan: lembar.charts.items,
    })),
    setelan: {
      tata: isiSetelan(tersimpan.tata),
      riwayat: isiSetelan(tersimpan.riwayat),
      baca: isiSetelan(tersimpan.baca),
      masukan: isiSetelan(tersimpan.masukan),
      dokumen: isiSetelan(tersimpan.dokumen),
      senyap: isiSetelan(tersimpan.senyap),
    },
    mentah: {
      baca: nilaiSetelan(tersimpan.baca),
      riwayat: nilaiSetelan(tersimpan.riwayat),
      aturan: nilaiSetelan(aturan),
    },
    strukturTerproteksi: protection.protected,
    modeHitungManual: application.calculationMode === Excel.CalculationMode.manual,
    namaBerkas: workbook.name,
    hanyaBaca: workbook.readOnly,
    presisiTampilan: workbook.usePrecisionAsDisplayed,
  };
}

const sifatLembar = (lembar: Excel.Worksheet, nama: string): string | undefined =>
  lembar.customProperties.items.find((sifat) => sifat.key.toLowerCase() === nama)?.value;

const nilaiSetelan = (setelan: Excel.Setting): unknown => (setelan.isNullObject ? undefined : setelan.value);

function isiSetelan(setelan: Excel.Setting): string | null {
  const isi = nilaiSetelan(setelan);
  return typeof isi === 'string' ? isi : null;
}

/** The sheets of our results, in tab order. */
export function lembarKami(daftar: DaftarLembar): LembarKami[] {
  return daftar.lembar.flatMap(({ kunci, nama, id, terlindungi, terlihat }) =>
    kunci === undefined || adalahMasukan(kunci) ? [] : [{ kunci, nama, id, terlindungi, terlihat }],
  );
}

/** What lies on a person's own sheets and on input sheets of ours, without imports that a newer one has replaced. */
export function lembarSumber({ lembar }: DaftarLembar): LembarBuku[] {
  const digantikan = new Set(imporDigantikan(lembar).map(({ lama }) => lama));
  return lembar.filter((satu) => adalahMasukan(satu.kunci) && !digantikan.has(satu));
}
