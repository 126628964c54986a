import type { IsiSel, NamaGaya, RencanaLaporan, RencanaLembar, SelRencana } from '../report/rencana';
import { GAYA } from './gaya';
import { kotakPembatas } from './isi-sel';
import { type IsiLama, isiDi } from './isi-lama';

/** Settings travel with every save: looks that need more are not kept. */
const PANJANG_TERBESAR = 256_000;

/** Looks and shape of one written sheet. */
export type TataLembar = Omit<RencanaLembar, 'nama' | 'sel'> & { gaya: readonly (readonly (NamaGaya | null)[])[] };

/** Looks of the last run, by the sheet's key. */
export type Tata = ReadonlyMap<string, TataLembar>;

const VERSI = 1;
const NAMA_GAYA = Object.keys(GAYA) as NamaGaya[];
/** One letter per look; a blank where we wrote nothing. */
const HURUF = NAMA_GAYA.map((_, i) => String.fromCharCode(97 + i));

/** The setting's text, with `tetap` as they were kept before; null when it would be too long to keep. */
export function tulisTata(rencana: RencanaLaporan, tetap: readonly TataLembar[] = []): string | null {
  const ditulis = rencana.lembar.map(({ sel, ...bentuk }) => ({ ...bentuk, gaya: kisiGaya(sel) }));
  const lembar = [...ditulis, ...tetap].map(({ tinggiBaris, gaya, ...bentuk }) => ({
    ...bentuk,
    tinggiBaris: [...tinggiBaris],
    gaya: gaya.map((baris) => baris.map(hurufGaya).join('').trimEnd()),
  }));
  const teks = JSON.stringify({ versi: VERSI, gaya: NAMA_GAYA, lembar });
  return teks.length <= PANJANG_TERBESAR ? teks : null;
}

type LembarTersimpan = Omit<TataLembar, 'tinggiBaris' | 'gaya'> & { tinggiBaris: [number, number][]; gaya: string[] };

/** The looks of the last run; none when the setting is missing, or was written by another version. */
export function bacaTata(setelan: string | null): Tata {
  if (!setelan?.startsWith(`{"versi":${VERSI},`)) return new Map();
  const isi = JSON.parse(setelan) as { gaya?: unknown; lembar: LembarTersimpan[] };
  if (JSON.stringify(isi.gaya) !== JSON.stringify(NAMA_GAYA)) return new Map();
  return new Map(
    isi.lembar.map((satu) => [
      satu.kunci,
      {
        ...satu,
        tinggiBaris: new Map(satu.tinggiBaris),
        gaya: satu.gaya.map((baris) => Array.from(baris, (huruf) => NAMA_GAYA[HURUF.indexOf(huruf)] ?? null)),
      },
    ]),
  );
}

const hurufGaya = (gaya: NamaGaya | null): string => (gaya === null ? ' ' : (HURUF[NAMA_GAYA.indexOf(gaya)] ?? ' '));

function kisiGaya(sel: readonly SelRencana[]): (NamaGaya | null)[][] {
  if (sel.length === 0) return [];
  const batas = kotakPembatas([...sel, { baris: 0, kolom: 0 }]);
  const kisi = Array.from({ length: batas.jumlahBaris }, () =>
    Array.from({ length: batas.jumlahKolom }, (): NamaGaya | null => null),
  );
  for (const { baris, kolom, gaya } of sel) kisi[baris]?.splice(kolom, 1, gaya);
  return kisi;
}

/** Looks of a sheet that no run has kept: none. */
const TANPA_TATA: Omit<TataLembar, 'kunci'> = {
  lebarKolom: [],
  gabung: [],
  tinggiBaris: new Map(),
  bagan: [],
  cetak: { orientasi: 'tegak', barisJudul: null, potongSebelum: [] },
  bekukanBaris: 0,
  gaya: [],
};

/** Plan that writes back what a sheet held: its contents as read, its looks as kept. */
export function rencanaLama(
  nama: string,
  kunci: string,
  lama: IsiLama | undefined,
  tata: TataLembar | undefined,
): RencanaLembar {
  return { ...TANPA_TATA, kunci, ...tata, nama, sel: selLama(lama, tata) };
}

/** Contents and looks laid over each other. Right of the columns that were ours nothing has been cleared. */
function selLama(lama: IsiLama | undefined, tata: TataLembar | undefined): SelRencana[] {
  const jumlahBaris = Math.max(tata?.gaya.length ?? 0, lama ? lama.baris + lama.isi.length : 0);
  const jumlahKolom = tata ? tata.lebarKolom.length : lama ? lama.kolom + (lama.isi[0]?.length ?? 0) : 0;
  return Array.from({ length: jumlahBaris }, (_, baris) =>
    Array.from({ length: jumlahKolom }, (_kosong, kolom): SelRencana | null => {
      const isi: IsiSel = lama ? isiDi(lama, baris, kolom) : { jenis: 'kosong' };
      const gaya = tata?.gaya[baris]?.[kolom] ?? null;
      const format = lama?.format[baris - lama.baris]?.[kolom - lama.kolom];
      if (isi.jenis === 'kosong' && gaya === null) return null;
      return { baris, kolom, isi, gaya: gaya ?? 'polos', ...(format && format !== 'General' ? { format } : {}) };
    }),
  )
    .flat()
    .filter((satu) => satu !== null);
}
