import type { CatatanTulis, KodeCatatan } from '../../domain/catatan-tulis';
import { galatSetelahPemulihan } from './kirim-atau-pulihkan';
import { kirimBagan, type PilihKami } from './kirim-bagan';
import { PengirimLunak } from '../kawat/kirim-lunak';
import { kirimLaluTampilkan } from '../kawat/kirim-lalu-tampilkan';
import type { BukuTerbuka, Langkah } from '../kawat/langkah';
import type { SiapTulis } from './pemeriksaan-awal';
import { langkahSetelan } from './setelan-dokumen';
import type { LangkahLembar } from './susun-langkah';
import type { TataLembar } from './tata-tersimpan';
import { langkahTata, tulisTata } from './tata-letak';

/** A sheet whose contents stand, and what it still needs. */
export interface TujuanRapi {
  langkah: LangkahLembar;
  /** What is to be kept of its looks. */
  tata: (halamanGagal: boolean) => TataLembar;
  /** Of the charts on it, those that are ours. */
  pilihKami: PilihKami;
}

export interface OpsiRapi {
  /** Gets 0…1. */
  kemajuan?: ((bagian: number) => void) | undefined;
  batal?: AbortSignal | undefined;
  /** Name of the sheet that is brought forward when all is done; else the person stays where they are. */
  tampilkan?: string | undefined;
  riwayat?: string | undefined;
}

export interface HasilRapi {
  /** Round trips. */
  sinkron: number;
  /** What could not be set, and what was changed of the reader's own setting. */
  catatan: CatatanTulis[];
}

/**
 * The second movement: looks, sizes, print set-up and charts, sheet by sheet, then what the next run goes by. What Excel
 * cannot set becomes a note. Throws `DIBATALKAN` when the old state is back, and `GAGAL_MENULIS_RUSAK` (lembar) when
 * some sheets could not be brought back.
 */
export async function rapikan(
  buku: BukuTerbuka,
  siap: SiapTulis,
  tujuan: readonly TujuanRapi[],
  { kemajuan, batal, tampilkan, riwayat }: OpsiRapi,
): Promise<HasilRapi> {
  const lunak = new PengirimLunak(buku, batal);
  try {
    for (const [i, { langkah, pilihKami }] of tujuan.entries()) {
      await lunak.kirim(langkah.nama, langkah.rupa);
      await kirimBagan(lunak, langkah, pilihKami);
      kemajuan?.((i + 1) / (tujuan.length + 1));
    }
    await simpan(lunak, tujuan, riwayat);
    if (tampilkan !== undefined) {
      await kirimLaluTampilkan(buku.context, buku.lembar(tampilkan));
      lunak.sinkron += 1;
    }
    kemajuan?.(1);
  } catch (sebab) {
    throw await galatSetelahPemulihan(buku, siap, sebab);
  }
  return { sinkron: lunak.sinkron, catatan: [...(siap.catatan ?? []), ...lunak.catatan] };
}

const HALAMAN: ReadonlySet<KodeCatatan> = new Set(['JENDELA', 'CETAKAN', 'KERTAS']);

/** Looks are kept in two places, the settings of a workbook get lost at times: one of them is enough. */
async function simpan(lunak: PengirimLunak, tujuan: readonly TujuanRapi[], riwayat: string | undefined): Promise<void> {
  const gagal = new Set(lunak.catatan.flatMap(({ kode, lembar }) => (HALAMAN.has(kode) ? [lembar] : [])));
  const tata = tujuan.map((satu) => ({ nama: satu.langkah.nama, tata: satu.tata(gagal.has(satu.langkah.nama)) }));
  const cadangan = await semuaTersimpan(
    lunak,
    tata.map((satu) => langkahTata(satu.nama, tulisTata([satu.tata]))),
  );
  const setelan = { tata: tulisTata(tata.map((satu) => satu.tata)), ...(riwayat === undefined ? {} : { riwayat }) };
  let utuh = true;
  for (const [nama, isi] of Object.entries(setelan)) {
    const langkah = langkahSetelan({ [nama]: isi });
    const tersimpan = (await lunak.coba(langkah)) || (await lunak.coba(langkah));
    utuh &&= tersimpan || (nama === 'tata' && cadangan);
  }
  if (!utuh) lunak.catat('SETELAN', '');
}

/** Together, and each by itself where that fails. */
async function semuaTersimpan(lunak: PengirimLunak, langkah: readonly Langkah[]): Promise<boolean> {
  if (await lunak.coba(langkah)) return true;
  let utuh = true;
  for (const satu of langkah) utuh = (await lunak.coba([satu])) && utuh;
  return utuh;
}
