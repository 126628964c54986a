import type { Kotak, Rentang } from '../../dasar/kotak';
import { potretBerkasUtuh } from '../../impor/baca-berkas';
import type { BerkasMasuk } from '../../impor/berkas';
import type { Dokumen, OpsiDokumen } from '../../impor/dokumen/dokumen';
import { adalahDokumen } from '../../impor/dokumen/jenis-dokumen';
import { lembarTabel, namaLembarTabel } from '../../impor/dokumen/lembar-tabel';
import { kunciSel, potretDari } from '../../impor/isi-lembar';
import type { BacaGabungan, PotretBuku } from '../../input/potret';
import { NAMA_LEMBAR } from '../../report/nama-lembar';
import { petaDokumen } from './lembar-dokumen';
import { NAMA_NASKAH, rencanaAlinea } from './rencana-naskah';
import type { TabelDiLembar } from '../kawat/peta-dokumen';

/** Another version of a report as the reader takes it: sheets that no workbook holds. */
export interface BukuPembanding {
  /** The file's name. */
  nama: string;
  buku: PotretBuku;
  gabungan: BacaGabungan;
  /** Where its tables stand in the document; none for a workbook. */
  tabel: readonly (TabelDiLembar & { lembar: string })[];
}

/** Reads a report by `bacaDokumen`, any other file as a workbook. Throws what reading them throws. */
export async function bukuDariBerkas(
  berkas: Pick<BerkasMasuk, 'nama' | 'bytes'>,
  bacaDokumen: (berkas: Pick<BerkasMasuk, 'nama' | 'bytes'>, opsi: OpsiDokumen) => Promise<Dokumen>,
): Promise<BukuPembanding> {
  if (adalahDokumen(berkas.bytes, berkas.nama)) return bukuDariDokumen(await bacaDokumen(berkas, {}));
  const { buku, gabungan } = await potretBerkasUtuh(berkas);
  return bukuTanpaHasil(berkas.nama, buku, gabungan);
}

/** A document laid out as it would be written into a workbook, without one. */
function bukuDariDokumen(dokumen: Dokumen): BukuPembanding {
  const isi = dokumen.tabel.map((tabel) => {
    const nama = namaLembarTabel(tabel);
    const { sel, gabungan } = lembarTabel(tabel);
    return { nama, sel: new Map(sel.map((s) => [kunciSel(s.baris, s.kolom), s])), gabungan: diLembar(nama, gabungan) };
  });
  const naskah = rencanaAlinea(NAMA_NASKAH, dokumen.alinea).sel.map(({ baris, kolom, isi: satu }) => {
    const nilai = satu.jenis === 'teks' ? satu.teks : '';
    return [kunciSel(baris, kolom), { nilai, jenis: 'teks' as const, format: 'General' }] as const;
  });
  const semua = [...isi, { nama: NAMA_NASKAH, sel: new Map(naskah), gabungan: [] }];
  const lembar = semua.flatMap((satu) => {
    const potret = potretDari({ ...satu, terlihat: true, barisTersembunyi: false, tabelExcel: [] });
    return potret ? [potret] : [];
  });
  return {
    nama: dokumen.nama,
    buku: { lembar },
    gabungan: gabunganDari(semua.flatMap(({ gabungan }) => gabungan)),
    tabel: petaDokumen(dokumen).tabel.map((satu, i) => ({ ...satu, lembar: isi[i]?.nama ?? '' })),
  };
}

const HASIL: ReadonlySet<string> = new Set(Object.values(NAMA_LEMBAR));

/** A workbook without the result sheets that an earlier run has left in it. */
const bukuTanpaHasil = (nama: string, buku: PotretBuku, gabungan: BacaGabungan): BukuPembanding => ({
  nama,
  buku: { lembar: buku.lembar.filter((satu) => !HASIL.has(satu.nama)) },
  gabungan,
  tabel: [],
});

const diLembar = (lembar: string, kotak: readonly Kotak[]): Rentang[] => kotak.map((satu) => ({ lembar, ...satu }));

/** Merged areas that begin inside the block that is asked for. */
function gabunganDari(semua: readonly Rentang[]): BacaGabungan {
  const berawalDi = (r: Rentang, { lembar, baris, kolom }: Rentang): boolean =>
    lembar === r.lembar &&
    baris >= r.baris &&
    baris < r.baris + r.jumlahBaris &&
    kolom >= r.kolom &&
    kolom < r.kolom + r.jumlahKolom;
  return (kepala) => Promise.resolve(semua.filter((satu) => kepala.some((r) => berawalDi(r, satu))));
}
