import type { CatatanTulis } from '../../domain/catatan-tulis';
import { GalatCapaian } from '../../dasar/galat';
import { jalankan, petakan } from '../../input/bertahap';
import type { RencanaLembar } from '../../report/rencana';
import { buanganDari, type YangAda } from '../tulis/buangan';
import type { DaftarLembar, LembarBuku } from '../kawat/daftar-lembar';
import type { IsiLama } from '../potret/isi-lama';
import { galatSetelahPemulihan, kirimAtauPulihkan } from '../tulis/kirim-atau-pulihkan';
import { PengirimLunak } from '../kawat/kirim-lunak';
import { BukuTerbuka, type Langkah, langkahBentuk, type OpsiKirim } from '../kawat/langkah';
import { langkahSetelan } from '../tulis/setelan-dokumen';
import { langkahTambah, susunLangkah } from '../tulis/susun-langkah';
import { TANDA_IMPOR } from '../kawat/tanda-impor';
import { bacaTata, type Tata, tataDari, tulisTata } from '../tulis/tata-letak';

/** An input sheet of ours that is to be written. */
export interface TujuanMasukan {
  rencana: RencanaLembar;
  /** The sheet that is rewritten, with what it holds; null to add one. */
  ganti: { ada: LembarBuku; isi: IsiLama | undefined } | null;
  /** Value of `TANDA_IMPOR`, for the sheet of an import. */
  tanda?: string;
}

/**
 * Writes input sheets of ours, contents first and then how they look, and keeps their looks so that a later write can be
 * taken back; `dokumen` is kept in the settings with them. Gives notes of what could not be set. Before the first write throws `BUKU_TERPROTEKSI`,
 * `LEMBAR_TERPROTEKSI` (lembar), `SEL_SEDANG_DIEDIT` or `DIBATALKAN`; after it as `kirimAtauPulihkan`.
 */
export async function tulisMasukan(
  context: Excel.RequestContext,
  daftar: DaftarLembar,
  tujuan: readonly TujuanMasukan[],
  opsi: Pick<OpsiKirim, 'kemajuan' | 'batal'> & { dokumen?: string } = {},
): Promise<CatatanTulis[]> {
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
  const semua = tujuan.map(({ rencana, ganti }) => ({
    rencana,
    buang: ganti && buanganDari(rencana, tata.get(rencana.kunci), yangAda(ganti.ada)),
  }));
  const langkah = await jalankan(
    petakan(semua, (satu) => susunLangkah(satu, new Map())),
    { batal: opsi.batal },
  );
  const isi = [
    ...langkah.flatMap((satu) => satu.isi),
    ...tujuan.flatMap(({ rencana, tanda }) => langkahTanda(rencana.nama, tanda)),
  ];
  const buku = new BukuTerbuka(context);
  await kirimAtauPulihkan(buku, siap, { tambah: langkahTambah(semua), isi }, opsi);
  const lunak = new PengirimLunak(buku, opsi.batal);
  const setelan = {
    masukan: tataMasukan(daftar, tujuan, tata),
    ...(opsi.dokumen === undefined ? {} : { dokumen: opsi.dokumen }),
  };
  try {
    for (const satu of langkah) await lunak.kirim(satu.nama, satu.rupa);
    if (!(await lunak.coba(langkahSetelan(setelan)))) lunak.catat('SETELAN', '');
  } catch (sebab) {
    throw await galatSetelahPemulihan(buku, siap, sebab);
  }
  return [...tujuan.flatMap(({ ganti }) => (ganti ? catatanDilepas(ganti.ada) : [])), ...lunak.catatan];
}

/** Filters and Excel tables on it; all of the sheet is ours. */
const yangAda = ({ tabel, tersaring }: LembarBuku): YangAda => ({ bagan: [], tabel, filter: tersaring });

function catatanDilepas({ nama, tabel, tersaring }: LembarBuku): CatatanTulis[] {
  return [
    ...tabel.map((rincian): CatatanTulis => ({ kode: 'TABEL_DILEPAS', lembar: nama, rincian })),
    ...(tersaring ? [{ kode: 'FILTER_DILEPAS' as const, lembar: nama, rincian: '' }] : []),
  ];
}

/** Looks of all input sheets of ours: those just written, and the others that are still there. */
function tataMasukan(daftar: DaftarLembar, tujuan: readonly TujuanMasukan[], tata: Tata): string | null {
  const ditulis = new Set(tujuan.map(({ rencana }) => rencana.kunci));
  const masihAda = new Set(daftar.lembar.map(({ kunci }) => kunci));
  const tetap = [...tata.values()].filter(({ kunci }) => masihAda.has(kunci) && !ditulis.has(kunci));
  return tulisTata([...tujuan.map(({ rencana }) => tataDari(rencana)), ...tetap]);
}

function langkahTanda(nama: string, tanda: string | undefined): Langkah[] {
  if (tanda === undefined) return [];
  return [langkahBentuk((buku) => buku.lembar(nama).customProperties.add(TANDA_IMPOR, tanda), 3, tanda.length)];
}

function tolakBilaTerlindungi(daftar: DaftarLembar, tujuan: readonly TujuanMasukan[]): void {
  const baru = tujuan.find(({ ganti }) => !ganti);
  if (baru && daftar.strukturTerproteksi) throw new GalatCapaian('BUKU_TERPROTEKSI', { lembar: baru.rencana.nama });
  const terlindungi = tujuan.find(({ ganti }) => ganti?.ada.terlindungi);
  if (terlindungi) throw new GalatCapaian('LEMBAR_TERPROTEKSI', { lembar: terlindungi.rencana.nama });
}
