import type { RencanaLaporan, RencanaLembar } from '../../report/rencana';
import { baganKami, baganSisa, buanganDari } from './buangan';
import { hentikanBilaBatal, terjemahkan } from '../kawat/galat';
import { denganIsiPembaca } from './isi-pembaca';
import { kirimAtauPulihkan } from './kirim-atau-pulihkan';
import { BukuTerbuka } from '../kawat/langkah';
import { type DariPotret, periksaSebelumTulis, type SiapTulis } from './pemeriksaan-awal';
import { type HasilRapi, type OpsiRapi, rapikan, type TujuanRapi } from './rapikan';
import { langkahTambah, type LembarTujuan, namaMenurutKunci, susunLangkah } from './susun-langkah';
import { tataDari } from './tata-letak';

export interface OpsiTerapkan {
  /** Gets 0…1. */
  kemajuan?: ((bagian: number) => void) | undefined;
  batal?: AbortSignal | undefined;
  /** Leaves the person on the sheet where they are, for a run that nobody asked for; else the report is shown. */
  tetapDiLembar?: boolean | undefined;
  /** History of the runs, this one included, to be kept in the workbook. */
  riwayat?: string | undefined;
}

/** A report whose figures stand in the workbook. */
export interface Tertulis {
  /** Round trips so far. */
  sinkron: number;
  /** The second movement: looks, charts, print set-up, and what the next run goes by. */
  rapikan: (opsi?: Pick<OpsiRapi, 'kemajuan' | 'batal'>) => Promise<HasilRapi>;
}

/**
 * The first movement: makes the workbook hold the plan's contents and formulas. One round trip for all checks, one for
 * the sheets that are missing, then requests of at most 400 actions. Sheets of ours are cleared and rewritten in place,
 * missing ones added after the last tab; no other is touched.
 *
 * Before the first write throws `BUKU_TERPROTEKSI`, `LEMBAR_TERPROTEKSI` (lembar), `SEL_SEDANG_DIEDIT`, `DIBATALKAN`
 * or `GAGAL_MENULIS` (kode `BUKU_BERUBAH`). After it `GAGAL_MENULIS` or `DIBATALKAN` when the old
 * state is back, and `GAGAL_MENULIS_RUSAK` (lembar) when some sheets could not be brought back.
 */
export async function terapkan(
  context: Excel.RequestContext,
  rencana: RencanaLaporan,
  potret: DariPotret,
  opsi: OpsiTerapkan = {},
): Promise<Tertulis> {
  const buku = new BukuTerbuka(context);
  const siap = await periksaAtauTolak(buku, rencana, potret, opsi);
  const nama = namaMenurutKunci(rencana.lembar);
  const semua = rencana.lembar.map((lembar) => tujuanUntuk(lembar, siap));
  const lembar = semua.map((satu) => ({ ...satu, langkah: susunLangkah(satu.tujuan, nama) }));
  const isi = lembar.flatMap(({ langkah }) => langkah.isi);
  const tambah = langkahTambah(semua.map(({ tujuan }) => tujuan));
  const sinkron = 1 + (await kirimAtauPulihkan(buku, siap, { tambah, isi }, opsi));
  const tampilkan = opsi.tetapDiLembar === true ? undefined : lembarDitampilkan(rencana, siap);
  const { riwayat } = opsi;
  return {
    sinkron,
    rapikan: (opsiRapi = {}) => rapikan(buku, siap, lembar, { ...opsiRapi, tampilkan, riwayat }),
  };
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

/** A sheet that is there keeps what the reader wrote on it. */
function tujuanUntuk(lembar: RencanaLembar, siap: SiapTulis): Omit<TujuanRapi, 'langkah'> & { tujuan: LembarTujuan } {
  const milik = siap.tulisUlang.find(({ rencana }) => rencana === lembar);
  if (!milik) {
    return {
      tujuan: { rencana: lembar, buang: null },
      tata: (halamanGagal) => tataDari(lembar, halamanGagal),
      pilihKami: (kini) => [...kini],
    };
  }
  const { ada, isi, tata, tabel = [] } = milik;
  const rencana = denganIsiPembaca(lembar, isi, tata);
  const bagan = baganKami(ada.bagan, lembar.bagan, tata?.bagan);
  return {
    tujuan: {
      rencana,
      buang: buanganDari(lembar, tata, { bagan, tabel: tabel.map(({ nama }) => nama), filter: ada.tersaring }),
    },
    tata: (halamanGagal) => tataDari(rencana, halamanGagal),
    pilihKami: (kini) => baganSisa(kini, ada.bagan, lembar.bagan, tata?.bagan),
  };
}

/** The first sheet of the report, unless the person hid it. */
function lembarDitampilkan({ lembar: [pertama] }: RencanaLaporan, { tulisUlang }: SiapTulis): string | undefined {
  const tersembunyi = tulisUlang.some(({ rencana, ada }) => rencana === pertama && !ada.terlihat);
  return tersembunyi ? undefined : pertama?.nama;
}
