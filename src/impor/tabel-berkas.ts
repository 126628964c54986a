import { terbesar, terkecil } from '../dasar/ujung';
import { type Rentang, sekolom } from '../dasar/kotak';
import { bacaTabel } from '../input/baca';
import { bacaJudul } from '../input/judul';
import { bacaKaki } from '../input/kaki';
import { Kisi } from '../input/kisi';
import { SEMUA } from '../input/perjanjian';
import type { BacaGabungan, PotretBuku } from '../input/potret';
import type { HasilBaca, KeputusanBaca, TabelDikenali } from '../input/tabel';
import { gabunganDari } from './gabungan-berkas';
import type { IsiLembar } from './isi-lembar';

/** A recognised table with the lines around it that belong to it. */
export interface TabelBerkas {
  rentang: Rentang;
  /** Rows of the header, at the top of the block. */
  tinggiKepala: number;
  /** Title rows, top first. */
  judul: readonly string[];
  /** The table's own source line, without its label. */
  sumber: string;
  /** Footnote mark → what it says. */
  catatan: ReadonlyMap<string, string>;
}

/** The merged areas of a file as Excel answers for them: those that begin inside the block that is asked for. */
export const gabunganBerkas = (lembar: readonly IsiLembar[]): BacaGabungan =>
  gabunganDari(lembar.flatMap(({ gabungan }) => gabungan));

/**
 * Reads a file's tables. One whose kind a person must choose, or an agreement among several, is brought along: the
 * question is asked again on the sheet of the import, where the answer is kept.
 */
export async function tabelBerkas(
  buku: PotretBuku,
  gabungan: BacaGabungan,
  keputusan: KeputusanBaca,
): Promise<{ bacaan: HasilBaca; tabel: TabelBerkas[] }> {
  const bacaan = await bacaTabel(buku, gabungan, keputusan);
  const dipilih = bacaan.pilihan.flatMap(({ perihal, kunci, opsi: [pertama] }) => {
    if (perihal === 'perjanjianUnit') return [[kunci, SEMUA] as const];
    return perihal === 'jenisTabel' && pertama ? [[kunci, pertama.nilai] as const] : [];
  });
  const lengkap =
    dipilih.length === 0
      ? bacaan
      : await bacaTabel(buku, gabungan, { ...keputusan, pilihan: Object.fromEntries(dipilih) });
  const semua = [...lengkap.tabel, ...lengkap.bukanMasukan].map(({ rentang }) => rentang);
  const kisi = new Map(buku.lembar.map((lembar) => [lembar.nama, new Kisi(lembar)]));
  const tabel = lengkap.tabel.flatMap((satu) => {
    const milik = kisi.get(satu.rentang.lembar);
    return milik ? [denganBaris(satu, milik, semua)].filter(berisi) : [];
  });
  return { bacaan, tabel };
}

/** A table that is not filled in yet is not brought along. */
const berisi = ({ rentang, tinggiKepala }: TabelBerkas): boolean => rentang.jumlahBaris > tinggiKepala;

function denganBaris({ rentang, kolom, sumber }: TabelDikenali, kisi: Kisi, semua: readonly Rentang[]): TabelBerkas {
  const kepala = terbesar([rentang.baris, ...kolom.map(({ asal }) => asal.baris)]);
  const lain = semua.filter((r) => r !== rentang && r.lembar === rentang.lembar && sekolom(r, rentang));
  const milikLain = (baris: number): boolean => lain.some((r) => baris >= r.baris && baris < r.baris + r.jumlahBaris);
  const akhir = rentang.baris + rentang.jumlahBaris - 1;
  const berikut = lain.map((r) => r.baris).filter((baris) => baris > akhir);
  return {
    rentang,
    tinggiKepala: kepala - rentang.baris + 1,
    judul: bacaJudul(kisi, rentang, milikLain),
    sumber,
    catatan: bacaKaki(kisi, rentang, akhir, terkecil([kisi.bawah, ...berikut])).catatan,
  };
}
