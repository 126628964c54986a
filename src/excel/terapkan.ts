import { GalatCapaian } from '../domain/galat';
import type { RencanaLaporan, RencanaLembar } from '../report/rencana';
import { hentikanBilaBatal, terjemahkan } from './galat';
import { BukuTerbuka, kirimLangkah, langkahBentuk } from './langkah';
import { denganIsiPembaca } from './isi-pembaca';
import { type DariPotret, periksaSebelumTulis, type SiapTulis } from './pemeriksaan-awal';
import { baganKami, kolomDibuang, pulihkan } from './pulihkan';
import { langkahSetelan } from './setelan-dokumen';
import { type LembarTujuan, namaMenurutKunci, susunLangkah } from './susun-langkah';
import { tulisTata } from './tata-letak';

export interface OpsiTerapkan {
  /** Gets 0…1. */
  kemajuan?: ((bagian: number) => void) | undefined;
  batal?: AbortSignal | undefined;
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
  const permintaan = { dikirim: 0 };
  try {
    await tulis(buku, rencana, siap, { ...opsi, sebelumKirim: () => (permintaan.dikirim += 1) });
    return { sinkron: 1 + permintaan.dikirim };
  } catch (sebab) {
    const galat = terjemahkan(sebab, 'GAGAL_MENULIS');
    // Excel refuses the whole of a request while a cell is edited: nothing of the first one was done.
    const belumMenulis = permintaan.dikirim === 0 || (permintaan.dikirim === 1 && galat.kode === 'SEL_SEDANG_DIEDIT');
    throw belumMenulis ? galat : await setelahPemulihan(siap, galat);
  }
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

async function tulis(
  buku: BukuTerbuka,
  rencana: RencanaLaporan,
  siap: SiapTulis,
  opsi: OpsiTerapkan & { sebelumKirim: () => void },
): Promise<void> {
  const tujuan = rencana.lembar.map((lembar) => tujuanUntuk(lembar, siap));
  const tertulis = { lembar: tujuan.map((satu) => satu.rencana) };
  const langkah = susunLangkah(tujuan, namaMenurutKunci(rencana.lembar));
  const setelan = langkahSetelan({
    tata: tulisTata(tertulis),
    ...(opsi.riwayat === undefined ? {} : { riwayat: opsi.riwayat }),
  });
  await kirimLangkah(buku, [...langkah, ...setelan, langkahPenutup(rencana, siap)], opsi);
}

/** A sheet that is there keeps what the reader wrote on it. */
function tujuanUntuk(lembar: RencanaLembar, siap: SiapTulis): LembarTujuan {
  const milik = siap.tulisUlang.find(({ rencana }) => rencana === lembar);
  if (!milik) return { rencana: lembar, buang: null };
  const { ada, isi, tata } = milik;
  return {
    rencana: denganIsiPembaca(lembar, isi, tata),
    buang: {
      bagan: baganKami(ada.bagan, lembar.bagan, tata?.bagan),
      jumlahKolom: kolomDibuang(lembar.lebarKolom, tata?.lebarKolom),
    },
  };
}

/** Shows the first sheet of the report, unless the person hid it. */
function langkahPenutup(rencana: RencanaLaporan, siap: SiapTulis): ReturnType<typeof langkahBentuk> {
  return langkahBentuk((buku) => {
    const [pertama] = rencana.lembar;
    const tersembunyi = siap.tulisUlang.some(({ rencana: lembar, ada }) => lembar === pertama && !ada.terlihat);
    if (pertama && !tersembunyi) buku.lembar(pertama.nama).activate();
  });
}

/** Brings the old state back and gives the error to throw. */
async function setelahPemulihan(siap: SiapTulis, galat: GalatCapaian): Promise<GalatCapaian> {
  try {
    const polos = await pulihkan(siap);
    if (polos.length > 0) return rusak(polos, galat, galat);
    if (galat.kode === 'DIBATALKAN') return galat;
    return new GalatCapaian('GAGAL_MENULIS', galat.rincian, { cause: galat });
  } catch (sebab) {
    const terkena = [...siap.tulisUlang.map(({ ada }) => ada.nama), ...siap.buat.map(({ nama }) => nama)];
    return rusak(terkena, galat, new AggregateError([galat, sebab], 'The write and its undoing both failed.'));
  }
}

function rusak(lembar: readonly string[], galat: GalatCapaian, cause: unknown): GalatCapaian {
  return new GalatCapaian('GAGAL_MENULIS_RUSAK', { ...galat.rincian, lembar: lembar.join(', ') }, { cause });
}
