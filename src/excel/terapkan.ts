import type { RencanaLaporan, RencanaLembar } from '../report/rencana';
import { baganKami, buanganDari } from './buangan';
import { hentikanBilaBatal, terjemahkan } from './galat';
import { kirimAtauPulihkan } from './kirim-atau-pulihkan';
import { BukuTerbuka, type Langkah } from './langkah';
import { denganIsiPembaca } from './isi-pembaca';
import { type DariPotret, periksaSebelumTulis, type SiapTulis } from './pemeriksaan-awal';
import { langkahSetelan } from './setelan-dokumen';
import { type LembarTujuan, namaMenurutKunci, susunLangkah } from './susun-langkah';
import { tulisTata } from './tata-letak';

export interface OpsiTerapkan {
  /** Gets 0…1. */
  kemajuan?: ((bagian: number) => void) | undefined;
  batal?: AbortSignal | undefined;
  /** Leaves the person on the sheet where they are, for a run that nobody asked for; else the report is shown. */
  tetapDiLembar?: boolean | undefined;
  /** History of the runs, this one included, to be kept in the workbook. */
  riwayat?: string | undefined;
}

/**
 * Makes the workbook hold the plan: one round trip for all checks, then one per 25,000 cells.
 * Sheets of ours are cleared and rewritten in place, missing ones added after the last tab; no other is touched.
 *
 * Before the first write throws `BUKU_TERPROTEKSI`, `LEMBAR_TERPROTEKSI` (lembar), `SEL_SEDANG_DIEDIT`, `DIBATALKAN`
 * or `GAGAL_MENULIS` (kode `BUKU_BERUBAH`). After it `GAGAL_MENULIS` or `DIBATALKAN` when the old state is back, and
 * `GAGAL_MENULIS_RUSAK` (lembar) when some sheets could not be brought back.
 */
export async function terapkan(
  rencana: RencanaLaporan,
  potret: DariPotret,
  opsi: OpsiTerapkan = {},
): Promise<{ sinkron: number }> {
  const buku = new BukuTerbuka(new Excel.RequestContext());
  const siap = await periksaAtauTolak(buku, rencana, potret, opsi);
  const langkah = langkahTulis(rencana, siap, opsi);
  const tampilkan = opsi.tetapDiLembar === true ? undefined : lembarDitampilkan(rencana, siap);
  return { sinkron: 1 + (await kirimAtauPulihkan(buku, siap, langkah, { ...opsi, tampilkan })) };
}

async function periksaAtauTolak(
  buku: BukuTerbuka,
  rencana: RencanaLaporan,
  potret: DariPotret,
  opsi: OpsiTerapkan,
): Promise<SiapTulis> {
  try {
    hentikanBilaBatal(opsi.batal);
    return await periksaSebelumTulis(buku.context, rencana, potret);
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MENULIS');
  }
}

function langkahTulis(rencana: RencanaLaporan, siap: SiapTulis, opsi: OpsiTerapkan): Langkah[] {
  const tujuan = rencana.lembar.map((lembar) => tujuanUntuk(lembar, siap));
  const tertulis = { lembar: tujuan.map((satu) => satu.rencana) };
  return [
    ...susunLangkah(tujuan, namaMenurutKunci(rencana.lembar)),
    ...langkahSetelan({
      tata: tulisTata(tertulis),
      ...(opsi.riwayat === undefined ? {} : { riwayat: opsi.riwayat }),
    }),
  ];
}

/** A sheet that is there keeps what the reader wrote on it. */
function tujuanUntuk(lembar: RencanaLembar, siap: SiapTulis): LembarTujuan {
  const milik = siap.tulisUlang.find(({ rencana }) => rencana === lembar);
  if (!milik) return { rencana: lembar, buang: null };
  const { ada, isi, tata } = milik;
  return {
    rencana: denganIsiPembaca(lembar, isi, tata),
    buang: buanganDari(lembar, tata, baganKami(ada.bagan, lembar.bagan, tata?.bagan)),
  };
}

/** The first sheet of the report, unless the person hid it. */
function lembarDitampilkan({ lembar: [pertama] }: RencanaLaporan, { tulisUlang }: SiapTulis): string | undefined {
  const tersembunyi = tulisUlang.some(({ rencana, ada }) => rencana === pertama && !ada.terlihat);
  return tersembunyi ? undefined : pertama?.nama;
}
