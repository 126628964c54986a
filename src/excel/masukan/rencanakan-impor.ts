import type { TabelDilewati } from '../../input/tabel';
import { GalatCapaian } from '../../dasar/galat';
import type { Bertahap } from '../../input/bertahap';
import type { BacaanBerkas } from '../../impor/berkas';
import type { TanggapanDicatat } from '../tulis/tanggapan';
import type { BerkasTerbaca } from './baca-semua-berkas';
import type { DaftarLembar, LembarBuku } from '../kawat/daftar-lembar';
import { sidikLembar, sidikRencana } from './isi-impor';
import type { IsiLama } from '../potret/isi-lama';
import { berkasImpor, kunciImpor, tetapkanNama } from '../kawat/kepemilikan';
import { rencanaImpor } from './rencana-impor';
import { bacaTandaImpor, imporDipakai, tulisTandaImpor } from '../kawat/tanda-impor';
import type { TujuanMasukan } from './tulis-masukan';

/** What became of one file. */
export interface BerkasDiimpor {
  nama: string;
  /** The sheet that holds its tables; null when it was not imported, and `galat` says why. */
  lembar: string | null;
  tabel: number;
  /** Data rows. */
  baris: number;
  /** Cells that were not understood. */
  disisihkan: number;
  galat: GalatCapaian | null;
  /** Detail rows that its table is the sum of: read, and of them used. */
  rincian?: { dibaca: number; dipakai: number };
  /** The file was a letter of ours that came back: what became of its replies. */
  tanggapan?: TanggapanDicatat;
  /** Tables of the file that cannot be used: they were not brought along. */
  dilewati?: TabelDilewati[];
  /** An earlier import of the file, edited since: it was left alone, and counts no more while the new sheet is there. */
  lembarLama?: string;
  /** Other imported files that hold one of its tables, too: that table counts twice, and the person must know. */
  kembaran?: string[];
}

/** What is to be done for one file, and what the person is told of it. */
export interface RencanaBerkas {
  hasil: BerkasDiimpor;
  tujuan: TujuanMasukan | null;
}

interface BerkasLayak {
  kunci: string;
  bacaan: BacaanBerkas;
  /** The sheet of the file's last import. */
  lama: LembarBuku | undefined;
  /** True when nobody has changed that sheet: it may be written over. */
  utuh: boolean;
  /** Other files that hold one of its tables, too. */
  kembaran: string[];
}

/** Decides for every file: a new sheet, its old sheet anew, a sheet beside an edited one, or none. */
export function* rencanakanImpor(
  terbaca: readonly BerkasTerbaca[],
  daftar: DaftarLembar,
  isi: ReadonlyMap<string, IsiLama>,
  waktu: Date,
): Bertahap<RencanaBerkas[]> {
  const dipakai = imporDipakai(daftar.lembar);
  const pemilik = pemilikTabel(terbaca, dipakai);
  const layak = new Map<BerkasTerbaca, BerkasLayak>();
  const tolak = new Map<BerkasTerbaca, GalatCapaian>();
  for (const satu of terbaca) {
    yield;
    const { berkas, bacaan, galat } = satu;
    if (galat) {
      tolak.set(satu, galat);
      continue;
    }
    const sidik = bacaan.blok.map((blok) => blok.sidik);
    const kembaran = [...new Set(sidik.flatMap((s) => pemilik.get(s) ?? []))];
    const [pertama] = kembaran;
    if (pertama !== undefined && sidik.every((s) => pemilik.has(s))) {
      tolak.set(satu, new GalatCapaian('IMPOR_GANDA', { berkas: berkas.nama, kembaran: pertama }));
      continue;
    }
    for (const s of sidik) if (!pemilik.has(s)) pemilik.set(s, berkas.nama);
    const kunci = kunciImpor(berkas.nama);
    const lama = dipakai.get(kunci);
    layak.set(satu, { kunci, bacaan, lama, utuh: lama !== undefined && belumDiubah(lama, isi), kembaran });
  }
  const nama = namaLembar([...layak.values()], daftar);
  const rencana: RencanaBerkas[] = [];
  for (const satu of terbaca) {
    const berkas = satu.berkas.nama;
    const isiBerkas = layak.get(satu);
    rencana.push(
      isiBerkas
        ? yield* rencanaBerkas(berkas, isiBerkas, nama.get(isiBerkas.kunci) ?? isiBerkas.bacaan.namaLembar, isi, waktu)
        : { hasil: tidakDiimpor(berkas, tolak.get(satu) ?? null), tujuan: null },
    );
  }
  return rencana;
}

function* rencanaBerkas(
  berkas: string,
  { kunci, bacaan, lama, utuh, kembaran }: BerkasLayak,
  nama: string,
  isi: ReadonlyMap<string, IsiLama>,
  waktu: Date,
): Bertahap<RencanaBerkas> {
  const rencana = yield* rencanaImpor(kunci, nama, bacaan);
  const { tabel, baris, disisihkan, dilewati, blok, rincian } = bacaan;
  const sidikTabel = blok.map(({ sidik }) => sidik);
  const tanda = tulisTandaImpor({ waktu: waktu.toISOString(), sidikLembar: sidikRencana(rencana), sidikTabel });
  return {
    hasil: {
      nama: berkas,
      lembar: nama,
      tabel,
      baris,
      disisihkan,
      galat: null,
      ...(lama && !utuh ? { lembarLama: lama.nama } : {}),
      ...(rincian ? { rincian } : {}),
      ...(dilewati.length > 0 ? { dilewati } : {}),
      ...(kembaran.length > 0 ? { kembaran } : {}),
    },
    tujuan: { rencana, ganti: lama && utuh ? { ada: lama, isi: isi.get(lama.id) } : null, tanda },
  };
}

const tidakDiimpor = (nama: string, galat: GalatCapaian | null): BerkasDiimpor => ({
  nama,
  lembar: null,
  tabel: 0,
  baris: 0,
  disisihkan: 0,
  galat,
});

/** Tables that are imported already from other files than these: digest → file. */
function pemilikTabel(
  terbaca: readonly BerkasTerbaca[],
  dipakai: ReadonlyMap<string, LembarBuku>,
): Map<string, string> {
  const diganti = new Set(terbaca.map(({ berkas }) => kunciImpor(berkas.nama)));
  return new Map(
    [...dipakai].flatMap(([kunci, { impor }]) =>
      diganti.has(kunci)
        ? []
        : bacaTandaImpor(impor).sidikTabel.map((sidik) => [sidik, berkasImpor(kunci) ?? ''] as const),
    ),
  );
}

/** A sheet that somebody has emptied holds nothing that could be lost. */
function belumDiubah({ id, impor }: LembarBuku, isi: ReadonlyMap<string, IsiLama>): boolean {
  const kini = isi.get(id);
  return kini === undefined || sidikLembar(kini) === bacaTandaImpor(impor).sidikLembar;
}

/** The names of the sheets: the old one's where it is written anew, else a free one after the file's. */
function namaLembar(layak: readonly BerkasLayak[], daftar: DaftarLembar): Map<string, string> {
  const baru = layak.filter(({ utuh }) => !utuh);
  const nama = tetapkanNama(
    { milikKami: [], semuaNama: daftar.lembar.map((satu) => satu.nama) },
    new Map(baru.map(({ kunci, bacaan }) => [kunci, bacaan.namaLembar])),
  );
  for (const { kunci, lama, utuh } of layak) if (lama && utuh) nama.set(kunci, lama.nama);
  return nama;
}
