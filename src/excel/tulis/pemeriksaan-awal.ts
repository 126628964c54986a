import type { CatatanTulis } from '../../domain/catatan-tulis';
import { GalatCapaian } from '../../dasar/galat';
import type { RencanaLaporan, RencanaLembar } from '../../report/rencana';
import { bacaDaftarLembar, type DaftarLembar, type LembarBuku } from '../kawat/daftar-lembar';
import { lebarKami } from './buangan';
import { bacaIsiLama, type IsiLama } from '../potret/isi-lama';
import { cariMilik, kunciNama } from '../kawat/kepemilikan';
import type { Langkah } from '../kawat/langkah';
import type { HasilPotret } from '../potret/potret';
import type { TataLembar } from './tata-tersimpan';
import { bacaTabelPembaca, type DariPembaca } from './tabel-pembaca';
import { bacaTata, tataLembar } from './tata-letak';

/** What is to be done with each sheet of the plan, found out before anything is written. */
export interface SiapTulis {
  /** All sheets before the run. */
  sebelum: readonly LembarBuku[];
  buat: RencanaLembar[];
  tulisUlang: TulisUlang[];
  /** What the workbook keeps of earlier runs, as it stood. */
  setelan: DaftarLembar['setelan'];
  /** The workbook is open for reading only; on a desktop it can be written all the same, and saved as another. */
  hanyaBaca?: boolean;
  /** What the person should know of, whatever comes of the write. */
  catatan?: readonly CatatanTulis[];
  /** Further steps that belong to bringing the old state back. */
  kembali?: readonly Langkah[];
}

/** A sheet of ours that is rewritten, with everything that is needed to bring its present state back. */
export interface TulisUlang extends DariPembaca {
  rencana: RencanaLembar;
  ada: LembarBuku;
  isi: IsiLama | undefined;
  tata: TataLembar | undefined;
}

/** What a run knows of the workbook from its picture. */
export type DariPotret = Pick<HasilPotret, 'semuaNama' | 'milikKami'>;

/**
 * Reads the workbook's state once more, with what our sheets hold, and makes every check that can be made before the
 * first write; one round trip, and one more where there are Excel tables or filters on our sheets. The picture's sheet names are those that the formulas point at.
 * Throws `BUKU_TERPROTEKSI`, `LEMBAR_TERPROTEKSI` (lembar), `GAGAL_MENULIS` (kode `BUKU_BERUBAH`, lembar).
 */
export async function periksaSebelumTulis(
  context: Excel.RequestContext,
  rencana: RencanaLaporan,
  potret: DariPotret,
): Promise<SiapTulis> {
  let daftar: DaftarLembar | undefined;
  const isi = await bacaIsiLama(
    context,
    potret.milikKami.map(({ id }) => id),
    async () => {
      daftar = await bacaDaftarLembar(context);
    },
  );
  if (!daftar) throw new GalatCapaian('GAGAL_MENULIS');
  const tata = bacaTata(daftar.setelan.tata);
  tolakBilaBerubah(daftar, potret.semuaNama);
  const milik = daftar.lembar.flatMap((lembar) =>
    lembar.kunci === undefined ? [] : [{ ...lembar, kunci: lembar.kunci }],
  );
  const buat: RencanaLembar[] = [];
  const tulisUlang: TulisUlang[] = [];
  for (const lembar of rencana.lembar) {
    const ada = cariMilik(milik, lembar.kunci);
    const tataAda = ada && tataLembar(tata, lembar.kunci, ada);
    if (ada) tulisUlang.push({ rencana: lembar, ada, isi: isi.get(ada.id), tata: tataAda });
    else buat.push(lembar);
  }
  const siap = {
    sebelum: daftar.lembar,
    buat,
    tulisUlang: await bacaTabelPembaca(context, tulisUlang, (satu) => lebarKami(satu.rencana, satu.tata)),
  };
  tolakBilaTerlindungi(daftar, siap);
  return {
    ...siap,
    setelan: daftar.setelan,
    hanyaBaca: daftar.hanyaBaca,
    catatan: catatanAwal(daftar, siap.tulisUlang),
  };
}

function catatanAwal(daftar: DaftarLembar, tulisUlang: readonly TulisUlang[]): CatatanTulis[] {
  const presisi: CatatanTulis[] = daftar.presisiTampilan ? [{ kode: 'PRESISI_TAMPILAN', lembar: '', rincian: '' }] : [];
  return [
    ...presisi,
    ...tulisUlang.flatMap(({ ada: { nama, tersaring }, isi, tata, tabel = [] }): CatatanTulis[] => [
      ...tabel.map((satu): CatatanTulis => ({ kode: 'TABEL_DILEPAS', lembar: nama, rincian: satu.nama })),
      ...(tersaring ? [{ kode: 'FILTER_DILEPAS' as const, lembar: nama, rincian: '' }] : []),
      ...(isi && !tata ? [{ kode: 'ISIAN_DIPERTAHANKAN' as const, lembar: nama, rincian: '' }] : []),
    ]),
  ];
}

/** A sheet that was renamed, deleted or added under a planned name since the picture would make formulas point at nothing. */
function tolakBilaBerubah(daftar: DaftarLembar, dipotret: readonly string[]): void {
  const sekarang = new Set(daftar.lembar.map((lembar) => kunciNama(lembar.nama)));
  const hilang = dipotret.find((nama) => !sekarang.has(kunciNama(nama)));
  if (hilang !== undefined) throw new GalatCapaian('GAGAL_MENULIS', { kode: 'BUKU_BERUBAH', lembar: hilang });
}

function tolakBilaTerlindungi(daftar: DaftarLembar, siap: Pick<SiapTulis, 'buat' | 'tulisUlang'>): void {
  const [baru] = siap.buat;
  if (baru && daftar.strukturTerproteksi) throw new GalatCapaian('BUKU_TERPROTEKSI', { lembar: baru.nama });
  const terlindungi = siap.tulisUlang.find(({ ada }) => ada.terlindungi);
  if (terlindungi) throw new GalatCapaian('LEMBAR_TERPROTEKSI', { lembar: terlindungi.ada.nama });
  const bentrok = siap.buat.find((lembar) =>
    daftar.lembar.some(({ nama }) => kunciNama(nama) === kunciNama(lembar.nama)),
  );
  if (bentrok) throw new GalatCapaian('GAGAL_MENULIS', { kode: 'BUKU_BERUBAH', lembar: bentrok.nama });
}
