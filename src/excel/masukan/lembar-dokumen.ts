import type { CatatanTulis } from '../../domain/catatan-tulis';
import { jalankan, type Bertahap } from '../../input/bertahap';
import type { Dokumen, TabelDokumen } from '../../impor/dokumen/dokumen';
import { BARIS_TABEL, lembarTabel, namaLembarTabel } from '../../impor/dokumen/lembar-tabel';
import type { RencanaLembar } from '../../report/rencana';
import { bacaDaftarLembar, type DaftarLembar, type LembarBuku } from '../kawat/daftar-lembar';
import { hentikanBilaBatal, terjemahkan } from '../kawat/galat';
import { bacaIsiLama, type IsiLama } from '../potret/isi-lama';
import { KUNCI_NASKAH, kunciDokumen, milikDokumen, tetapkanNama } from '../kawat/kepemilikan';
import { bacaPetaDokumen, type PetaDokumen, tulisPetaDokumen } from '../kawat/peta-dokumen';
import { rencanaImpor } from './rencana-impor';
import { NAMA_NASKAH, rencanaAlinea } from './rencana-naskah';
import { tulisMasukan, type TujuanMasukan } from './tulis-masukan';

export type { Dokumen, OpsiDokumen } from '../../impor/dokumen/dokumen';

export interface OpsiSimpanDokumen {
  /** Gets 0…1. */
  kemajuan?: ((bagian: number) => void) | undefined;
  batal?: AbortSignal | undefined;
}

/** What became of a report's tables. */
export interface DokumenTersimpan {
  nama: string;
  halaman: number;
  halamanPerkiraan: boolean;
  /** Paragraphs of its text. */
  paragraf: number;
  tabel: TabelTersimpan[];
  /** The sheet that holds its text. */
  lembarNaskah: string;
  /** What could not be set on the sheets. */
  catatan: CatatanTulis[];
}

export interface TabelTersimpan {
  nomor: number;
  judul: string;
  halaman: readonly number[];
  /** Null for a table without lines, which is only shown to the person. */
  lembar: string | null;
}

/**
 * Puts a report into the open workbook: a sheet per table and one for the text, which a run then reads like a person's
 * own. The sheets of the same report, read before, are written anew; of one that it no longer has, the sheet is emptied.
 * Before anything is written throws `BUKU_TERPROTEKSI`, `LEMBAR_TERPROTEKSI` (lembar), `SEL_SEDANG_DIEDIT`,
 * `DIBATALKAN`, `GAGAL_MEMBACA`; after that `GAGAL_MENULIS` or `DIBATALKAN` when the old state is back, and
 * `GAGAL_MENULIS_RUSAK` (lembar) when some sheets could not be brought back.
 */
export async function simpanDokumen(dokumen: Dokumen, opsi: OpsiSimpanDokumen = {}): Promise<DokumenTersimpan> {
  const { batal } = opsi;
  try {
    hentikanBilaBatal(batal);
    const context = new Excel.RequestContext();
    const daftar = await bacaDaftarLembar(context);
    const milik = daftar.lembar.filter(({ kunci }) => kunci === KUNCI_NASKAH || milikDokumen(kunci, dokumen.nama));
    const isi = await bacaIsiLama(
      context,
      milik.map(({ id }) => id),
      () => context.sync(),
    );
    const { tujuan, nama } = await jalankan(rencanakan(dokumen, daftar, milik, isi), { batal });
    const peta = petaDokumen(dokumen);
    const catatan = await tulisMasukan(context, daftar, tujuan, { ...opsi, dokumen: tulisPetaDokumen(peta) });
    return tersimpan(peta, (kunci) => nama.get(kunci), catatan);
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MENULIS');
  }
}

const kunciTabel = (dokumen: Dokumen, tabel: TabelDokumen): string =>
  kunciDokumen(dokumen.nama, namaLembarTabel(tabel));

function* rencanakan(
  dokumen: Dokumen,
  daftar: DaftarLembar,
  milik: readonly LembarBuku[],
  isi: ReadonlyMap<string, IsiLama>,
): Bertahap<{ tujuan: TujuanMasukan[]; nama: ReadonlyMap<string, string> }> {
  const lama = new Map(milik.flatMap((satu) => (satu.kunci === undefined ? [] : [[satu.kunci, satu] as const])));
  const nama = namaLembar(dokumen, daftar, lama);
  const tujuan: TujuanMasukan[] = [];
  const tambah = (rencana: RencanaLembar): void => {
    const ada = lama.get(rencana.kunci);
    tujuan.push({ rencana, ganti: ada ? { ada, isi: isi.get(ada.id) } : null });
  };
  for (const tabel of dokumen.tabel) {
    const kunci = kunciTabel(dokumen, tabel);
    tambah(yield* rencanaImpor(kunci, nama.get(kunci) ?? namaLembarTabel(tabel), lembarTabel(tabel)));
  }
  tambah(rencanaAlinea(nama.get(KUNCI_NASKAH) ?? NAMA_NASKAH, dokumen.alinea));
  const ditulis = new Set(tujuan.map(({ rencana }) => rencana.kunci));
  for (const [kunci, ada] of lama) if (!ditulis.has(kunci)) tambah(rencanaKosong(kunci, ada.nama));
  return { tujuan, nama };
}

/** Names of all sheets by their keys: the old ones where they are there, else free ones. */
function namaLembar(
  dokumen: Dokumen,
  daftar: DaftarLembar,
  lama: ReadonlyMap<string, LembarBuku>,
): ReadonlyMap<string, string> {
  const keinginan = new Map([
    ...dokumen.tabel.map((satu) => [kunciTabel(dokumen, satu), namaLembarTabel(satu)] as const),
    [KUNCI_NASKAH, NAMA_NASKAH] as const,
  ]);
  const baru = new Map([...keinginan].filter(([kunci]) => !lama.has(kunci)));
  const semuaNama = daftar.lembar.map((satu) => satu.nama);
  const nama = tetapkanNama({ milikKami: [], semuaNama }, baru);
  for (const [kunci, { nama: ada }] of lama) nama.set(kunci, ada);
  return nama;
}

/** A sheet is never deleted: the table that stood there is no longer in the report. */
const rencanaKosong = (kunci: string, nama: string): RencanaLembar => ({
  kunci,
  nama,
  lebarKolom: [60],
  sel: [
    {
      baris: 0,
      kolom: 0,
      isi: { jenis: 'teks', teks: 'Tabel ini tidak ada lagi di laporan yang terakhir dibaca.' },
      gaya: 'catatan',
    },
  ],
  gabung: [],
  tinggiBaris: new Map(),
  bagan: [],
  cetak: { orientasi: 'tegak', barisJudul: null, potongSebelum: [] },
  bekukanBaris: 0,
});

/** The report that was read last, as the workbook keeps it; null when there is none. Throws `GAGAL_MEMBACA`. */
export async function laporanTersimpan(): Promise<DokumenTersimpan | null> {
  try {
    const { lembar, setelan } = await bacaDaftarLembar(new Excel.RequestContext());
    const peta = bacaPetaDokumen(setelan.dokumen);
    return peta && tersimpan(peta, (kunci) => lembar.find((satu) => satu.kunci === kunci)?.nama, []);
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MEMBACA');
  }
}

/** Which sheet holds which table of the report. */
export const petaDokumen = (dokumen: Dokumen): PetaDokumen => ({
  nama: dokumen.nama,
  halaman: dokumen.halaman,
  halamanPerkiraan: dokumen.halamanPerkiraan,
  paragraf: dokumen.alinea.length,
  tabel: dokumen.tabel.map((satu) => ({
    kunci: kunciTabel(dokumen, satu),
    nomor: satu.nomor,
    judul: satu.judul,
    halaman: satu.halaman,
    baris: BARIS_TABEL,
    tinggiKepala: satu.tinggiKepala,
    halamanBaris: satu.halamanBaris,
  })),
  tanpaGaris: dokumen.tanpaGaris.map(({ judul, halaman }) => ({ judul, halaman })),
});

function tersimpan(
  { tabel, tanpaGaris, ...peta }: PetaDokumen,
  nama: (kunci: string) => string | undefined,
  catatan: CatatanTulis[],
): DokumenTersimpan {
  return {
    ...peta,
    tabel: [
      ...tabel.map(({ nomor, judul, halaman, kunci }) => ({ nomor, judul, halaman, lembar: nama(kunci) ?? null })),
      ...tanpaGaris.map(({ judul, halaman }, i) => ({
        nomor: tabel.length + i + 1,
        judul,
        halaman: [halaman],
        lembar: null,
      })),
    ],
    lembarNaskah: nama(KUNCI_NASKAH) ?? NAMA_NASKAH,
    catatan,
  };
}
