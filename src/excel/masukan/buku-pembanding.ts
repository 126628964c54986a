import type { Kotak, Rentang } from '../../dasar/kotak';
import type { BerkasMasuk, BukuUtuh } from '../../impor/berkas';
import type { Dokumen, OpsiDokumen } from '../../impor/dokumen/dokumen';
import { adalahDokumen } from '../../impor/dokumen/jenis-dokumen';
import { lembarTabel, namaLembarTabel } from '../../impor/dokumen/lembar-tabel';
import { gabunganDari } from '../../impor/gabungan-berkas';
import { potretDari, type SelBerletak, selJarang } from '../../impor/isi-lembar';
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

type Berkas = Pick<BerkasMasuk, 'nama' | 'bytes'>;

/** What reads the two kinds of files: in a worker where there is one. */
export interface PembacaVersi {
  dokumen: (berkas: Berkas, opsi: OpsiDokumen) => Promise<Dokumen>;
  buku: (berkas: Berkas) => Promise<BukuUtuh>;
}

/** Reads a report, and any other file as a workbook. Throws what reading them throws. */
export async function bukuDariBerkas(berkas: Berkas, baca: PembacaVersi): Promise<BukuPembanding> {
  if (adalahDokumen(berkas.bytes, berkas.nama)) return bukuDariDokumen(await baca.dokumen(berkas, {}));
  const { buku, gabungan } = await baca.buku(berkas);
  return bukuTanpaHasil(berkas.nama, buku, gabunganDari(gabungan));
}

/** A document laid out as it would be written into a workbook, without one. */
function bukuDariDokumen(dokumen: Dokumen): BukuPembanding {
  const isi = dokumen.tabel.map((tabel) => {
    const nama = namaLembarTabel(tabel);
    const { sel, gabungan } = lembarTabel(tabel);
    return { nama, sel: selJarang(sel.map((s) => [s.baris, s.kolom, s])), gabungan: diLembar(nama, gabungan) };
  });
  const naskah = rencanaAlinea(NAMA_NASKAH, dokumen.alinea).sel.map(({ baris, kolom, isi: satu }): SelBerletak => {
    const nilai = satu.jenis === 'teks' ? satu.teks : '';
    return [baris, kolom, { nilai, jenis: 'teks', format: 'General' }];
  });
  const semua = [...isi, { nama: NAMA_NASKAH, sel: selJarang(naskah), gabungan: [] }];
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
