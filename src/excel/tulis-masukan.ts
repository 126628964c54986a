import { GalatCapaian } from '../domain/galat';
import { jalankan, petakan } from '../input/bertahap';
import type { RencanaLembar } from '../report/rencana';
import { buanganDari } from './buangan';
import type { DaftarLembar, LembarBuku } from './daftar-lembar';
import type { IsiLama } from './isi-lama';
import { kirimAtauPulihkan } from './kirim-atau-pulihkan';
import { BukuTerbuka, type Langkah, langkahBentuk, type OpsiKirim } from './langkah';
import { langkahSetelan } from './setelan-dokumen';
import { susunLangkah } from './susun-langkah';
import { TANDA_IMPOR } from './tanda-impor';
import { bacaTata, tulisTata } from './tata-letak';

/** About ten sheets of a satker, with some 1,200 actions. */
const BYTE_PER_PERMINTAAN = 1_000_000;

/** An input sheet of ours that is to be written. */
export interface TujuanMasukan {
  rencana: RencanaLembar;
  /** The sheet that is rewritten, with what it holds; null to add one. */
  ganti: { ada: LembarBuku; isi: IsiLama | undefined } | null;
  /** Value of `TANDA_IMPOR`, for the sheet of an import. */
  tanda?: string;
}

/**
 * Writes input sheets of ours, and keeps how they look so that a later write can be taken back. Before the first write
 * throws `BUKU_TERPROTEKSI`, `LEMBAR_TERPROTEKSI` (lembar),
 * `SEL_SEDANG_DIEDIT` or `DIBATALKAN`; after it as `kirimAtauPulihkan`.
 */
export async function tulisMasukan(
  context: Excel.RequestContext,
  daftar: DaftarLembar,
  tujuan: readonly TujuanMasukan[],
  opsi: Pick<OpsiKirim, 'kemajuan' | 'batal'> = {},
): Promise<void> {
  tolakBilaTerlindungi(daftar, tujuan);
  const tata = bacaTata(daftar.setelan.masukan);
  const siap = {
    sebelum: daftar.lembar,
    setelan: daftar.setelan,
    buat: tujuan.flatMap(({ rencana, ganti }) => (ganti ? [] : [rencana])),
    tulisUlang: tujuan.flatMap(({ rencana, ganti }) =>
      ganti ? [{ rencana, ...ganti, tata: tata.get(rencana.kunci) }] : [],
    ),
    kembali: tujuan.flatMap(({ rencana, ganti }) => langkahTanda(rencana.nama, ganti?.ada.impor)),
  };
  const langkah = await jalankan(
    petakan(tujuan, ({ rencana, ganti }) =>
      susunLangkah([{ rencana, buang: ganti && buanganDari(rencana, tata.get(rencana.kunci), []) }], new Map()),
    ),
    { batal: opsi.batal },
  );
  const ditulis = new Set(tujuan.map(({ rencana }) => rencana.kunci));
  const masihAda = new Set(daftar.lembar.map(({ kunci }) => kunci));
  const tetap = [...tata.values()].filter(({ kunci }) => masihAda.has(kunci) && !ditulis.has(kunci));
  const masukan = tulisTata({ lembar: tujuan.map(({ rencana }) => rencana) }, tetap);
  const penutup = [
    ...langkahSetelan({ masukan }),
    ...tujuan.flatMap(({ rencana, tanda }) => langkahTanda(rencana.nama, tanda)),
  ];
  const bytePerPermintaan = BYTE_PER_PERMINTAAN;
  await kirimAtauPulihkan(new BukuTerbuka(context), siap, [...langkah.flat(), ...penutup], {
    ...opsi,
    bytePerPermintaan,
  });
}

function langkahTanda(nama: string, tanda: string | undefined): Langkah[] {
  if (tanda === undefined) return [];
  return [langkahBentuk((buku) => buku.lembar(nama).customProperties.add(TANDA_IMPOR, tanda))];
}

function tolakBilaTerlindungi(daftar: DaftarLembar, tujuan: readonly TujuanMasukan[]): void {
  const baru = tujuan.find(({ ganti }) => !ganti);
  if (baru && daftar.strukturTerproteksi) throw new GalatCapaian('BUKU_TERPROTEKSI', { lembar: baru.rencana.nama });
  const terlindungi = tujuan.find(({ ganti }) => ganti?.ada.terlindungi);
  if (terlindungi) throw new GalatCapaian('LEMBAR_TERPROTEKSI', { lembar: terlindungi.rencana.nama });
}
