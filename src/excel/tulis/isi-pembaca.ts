import type { KolomPembaca, RencanaLembar, SelRencana } from '../../report/rencana';
import { TINGGI_BIASA, tinggiBaris } from '../../report/tinggi';
import { type IsiLama, isiDi } from '../potret/isi-lama';
import type { TataLembar } from './tata-tersimpan';

/** What the reader wrote into a cell, with the number format it shows in: a date is a number without it. */
type IsianPembaca = Pick<SelRencana, 'isi' | 'format'>;

/** Keys of a row and what the reader wrote beside it, column by column. */
type Catatan = ReadonlyMap<string, readonly IsianPembaca[]>;

/**
 * The plan with everything in it that the reader typed on the sheet: notes by the key of their row, wherever that row
 * stands now; notes whose row is gone under a heading at the end; and cells typed where we write nothing.
 * Without the looks of the last run it is not known which cells are the reader's: then whatever the report does not
 * write itself is kept, but for formulas that point at our sheets.
 */
export function denganIsiPembaca(
  rencana: RencanaLembar,
  lama: IsiLama | undefined,
  tata: TataLembar | undefined,
): RencanaLembar {
  if (!lama) return rencana;
  const kolom = rencana.kolomPembaca ?? tata?.kolomPembaca;
  const bercatatan = kolom ? denganCatatan(denganKolom(rencana, kolom, tata), kolom, lama, tata) : rencana;
  return tata ? denganSelBebas(bercatatan, lama, tata) : denganSisa(bercatatan, lama);
}

/** A sheet that is emptied keeps the columns of the notes: what stands in them waits there for its rows to return. */
function denganKolom(rencana: RencanaLembar, kolomPembaca: KolomPembaca, tata: TataLembar | undefined): RencanaLembar {
  if (rencana.kolomPembaca) return rencana;
  const lebih = tata?.lebarKolom.slice(rencana.lebarKolom.length) ?? [];
  return { ...rencana, kolomPembaca, lebarKolom: [...rencana.lebarKolom, ...lebih] };
}

function denganCatatan(
  rencana: RencanaLembar,
  { kunci, isian }: KolomPembaca,
  lama: IsiLama,
  tata: TataLembar | undefined,
): RencanaLembar {
  const catatan = bacaCatatan(lama, tata?.kolomPembaca ?? { kunci, isian });
  const kunciBaris = new Map(
    rencana.sel.flatMap(({ baris, kolom, isi }) =>
      kolom === kunci && isi.jenis === 'teks' ? [[baris, isi.teks]] : [],
    ),
  );
  const sel = rencana.sel.map((satu): SelRencana => {
    const ke = isian.indexOf(satu.kolom);
    const milik = ke < 0 ? undefined : catatan.get(kunciBaris.get(satu.baris) ?? '')?.[ke];
    return milik ? { ...satu, ...milik } : satu;
  });
  const ada = new Set(kunciBaris.values());
  const yatim = [...catatan].filter(([k]) => !ada.has(k));
  const milikPembaca = sel.filter(({ kolom }) => isian.includes(kolom));
  return {
    ...rencana,
    sel: [...sel, ...selYatim(yatim, { kunci, isian }, barisSesudah(rencana))],
    tinggiBaris: tinggiDenganCatatan(rencana, milikPembaca),
  };
}

/** Rows grow with the notes in them, so that they print whole. */
function tinggiDenganCatatan(
  { tinggiBaris: tinggi, lebarKolom }: RencanaLembar,
  catatan: readonly SelRencana[],
): Map<number, number> {
  const cukup = new Map(tinggi);
  for (const { baris, kolom, isi } of catatan) {
    const perlu = isi.jenis === 'teks' ? tinggiBaris(isi.teks, lebarKolom[kolom] ?? 1) : 0;
    if (perlu > (cukup.get(baris) ?? TINGGI_BIASA)) cukup.set(baris, perlu);
  }
  return cukup;
}

function bacaCatatan(lama: IsiLama, { kunci, isian }: KolomPembaca): Catatan {
  const catatan = new Map<string, IsianPembaca[]>();
  lama.isi.forEach((_, b) => {
    const baris = lama.baris + b;
    const isiKunci = isiDi(lama, baris, kunci);
    const milik = isian.map((kolom) => isianDi(lama, baris, kolom));
    if (isiKunci.jenis === 'teks' && milik.some(({ isi }) => isi.jenis !== 'kosong')) catatan.set(isiKunci.teks, milik);
  });
  return catatan;
}

function isianDi(lama: IsiLama, baris: number, kolom: number): IsianPembaca {
  const isi = isiDi(lama, baris, kolom);
  const format = lama.format[baris - lama.baris]?.[kolom - lama.kolom];
  // A formula in a cell that is formatted as text would be a text from now on.
  const biasa = format === undefined || format === 'General' || (format === '@' && isi.jenis === 'rumus');
  return isi.jenis === 'kosong' || biasa ? { isi } : { isi, format };
}

const JUDUL_YATIM = 'Catatan untuk temuan yang tidak muncul lagi';

/** Notes that have lost their row: nothing that a person wrote is thrown away. */
function selYatim(
  yatim: readonly (readonly [string, readonly IsianPembaca[]])[],
  { kunci, isian }: KolomPembaca,
  awal: number,
): SelRencana[] {
  if (yatim.length === 0) return [];
  const teks = (baris: number, kolom: number, isi: string, gaya: SelRencana['gaya']): SelRencana => ({
    baris,
    kolom,
    isi: { jenis: 'teks', teks: isi },
    gaya,
  });
  return [
    teks(awal + 1, 0, JUDUL_YATIM, 'subjudul'),
    ...yatim.flatMap(([nama, milik], i): SelRencana[] => [
      teks(awal + 2 + i, 1, nama, 'teks'),
      ...isian.map((kolom, ke): SelRencana => ({
        baris: awal + 2 + i,
        kolom,
        ...(milik[ke] ?? { isi: { jenis: 'kosong' } }),
        gaya: 'isian',
      })),
      { ...teks(awal + 2 + i, kunci, nama, 'kunci'), format: ';;;' },
    ]),
  ];
}

/** Formulas of an earlier run; a person's own rarely point at what the next run writes anew. */
const RUMUS_KAMI = /'?(LKj|Catatan Hasil) [^'!]*'?!|^HYPERLINK\("#/;

/** Everything that the plan does not write itself stays where it is. */
function denganSisa(rencana: RencanaLembar, lama: IsiLama): RencanaLembar {
  const terisi = new Set(rencana.sel.map(({ baris, kolom }) => `${baris},${kolom}`));
  const sisa = lama.isi.flatMap((isiBaris, b) =>
    isiBaris.flatMap((_, k): SelRencana[] => {
      const [baris, kolom] = [lama.baris + b, lama.kolom + k];
      const isian = isianDi(lama, baris, kolom);
      const { isi } = isian;
      const kami = isi.jenis === 'kosong' || (isi.jenis === 'rumus' && RUMUS_KAMI.test(isi.rumus));
      // Further right nothing is cleared.
      if (kolom >= rencana.lebarKolom.length || kami || terisi.has(`${baris},${kolom}`)) return [];
      return [{ baris, kolom, ...isian, gaya: 'polos' }];
    }),
  );
  return { ...rencana, sel: [...rencana.sel, ...sisa] };
}

const JUDUL_PINDAH = 'Isian Anda yang dipindahkan';

/** Cells that were not ours stay where they are, or move below everything when their place is taken now. */
function denganSelBebas(rencana: RencanaLembar, lama: IsiLama, tata: TataLembar): RencanaLembar {
  const terisi = new Set(rencana.sel.map(({ baris, kolom }) => `${baris},${kolom}`));
  const batas = Math.max(tata.lebarKolom.length, rencana.lebarKolom.length);
  const milikPembaca = lama.isi.flatMap((isiBaris, b) =>
    isiBaris.flatMap((isi, k): SelRencana[] => {
      const [baris, kolom] = [lama.baris + b, lama.kolom + k];
      const gaya = tata.gaya[baris]?.[kolom] ?? 'polos';
      // Further right nothing is cleared.
      if (kolom >= batas || isi.jenis === 'kosong' || gaya !== 'polos') return [];
      return [{ baris, kolom, ...isianDi(lama, baris, kolom), gaya }];
    }),
  );
  const tetap = milikPembaca.filter(({ baris, kolom }) => !terisi.has(`${baris},${kolom}`));
  const pindah = milikPembaca.filter(({ baris, kolom }) => terisi.has(`${baris},${kolom}`));
  if (pindah.length === 0) return { ...rencana, sel: [...rencana.sel, ...tetap] };
  const awal = tetap.reduce((akhir, { baris }) => Math.max(akhir, baris + 1), barisSesudah(rencana)) + 1;
  const barisLama = new Map([...new Set(pindah.map(({ baris }) => baris))].map((baris, ke) => [baris, ke]));
  const judul: SelRencana = { baris: awal, kolom: 0, isi: { jenis: 'teks', teks: JUDUL_PINDAH }, gaya: 'subjudul' };
  const turun = pindah.map((satu) => ({ ...satu, baris: awal + 1 + (barisLama.get(satu.baris) ?? 0) }));
  return { ...rencana, sel: [...rencana.sel, ...tetap, judul, ...turun] };
}

function barisSesudah({ sel, bagan }: RencanaLembar): number {
  const sesudahSel = sel.reduce((akhir, { baris }) => Math.max(akhir, baris + 1), 0);
  return bagan.reduce((akhir, { letak }) => Math.max(akhir, letak.baris + letak.jumlahBaris), sesudahSel);
}
