import { type Rentang, sekolom } from '../dasar/kotak';
import { bacaBadan } from './badan';
import { bentangNama, penamaDalamBentang } from './bentang';
import type { Bertahap } from './bertahap';
import { keyakinan, tabelExcelDari } from './bukti';
import { cocokkan, type Kecocokan } from './cocok';
import { bacaJudul } from './judul';
import { bacaKaki } from './kaki';
import type { Kamus } from './kamus';
import { bacaKepala } from './kepala';
import type { TabelMentah } from './mentah';
import { kataDiBaris } from './penama';
import type { KepalaDitemukan } from './temukan';

/** A recognised table before its cells are read, with what decided it. */
export interface TabelBerbukti {
  mentah: TabelMentah;
  kecocokan: Kecocokan;
  keyakinan: number;
  tabelExcel: string | null;
}

/** Reads a header's paths with the sheet's merged areas, and finds the rows and lines that belong to it. */
export function* keMentah(
  k: KepalaDitemukan,
  selembar: readonly KepalaDitemukan[],
  gabungan: readonly Rentang[],
  kamus: Kamus,
): Bertahap<TabelBerbukti> {
  const { kisi } = k;
  const { jenis } = k.kecocokan;
  const kepala = bacaKepala(kisi, k.kepala.rentang, gabungan);
  const kecocokan = k.kecocokan.olehOrang
    ? k.kecocokan
    : (cocokkan(kepala, jenis, kamus, penamaDalamBentang(kisi, kepala)) ?? k.kecocokan);
  const nama = kolomPenama(kecocokan);
  const tabelExcel = tabelExcelDari(kisi, kepala.rentang);
  const sampai = Math.min(
    batasBawah(k, selembar),
    tabelExcel ? tabelExcel.rentang.baris + tabelExcel.rentang.jumlahBaris : Infinity,
  );
  const badan = yield* bacaBadan(kisi, kepala, {
    kolomNama: nama.kolom,
    kolomAngka: Object.entries(jenis.kolom).flatMap(([kunci, d]) =>
      d.angka ? (kecocokan.kolom.get(kunci) ?? []) : [],
    ),
    grupTanpaAngka: jenis.grupTanpaAngka === true || nama.pengganti,
    uang: jenis.uang === true,
    setelahJumlah: jenis.setelahJumlah,
    berkelompok: jenis.uang === true || jenis.berkelompok === true,
    sampai,
  });
  const berkata = kataDiBaris(
    kisi,
    badan.baris.filter((b) => b.peran === 'data').map((b) => b.baris),
  );
  const kaki = bacaKaki(kisi, kepala.rentang, badan.akhir, batasBawah(k, selembar));
  const milikLain = (baris: number): boolean =>
    selembar.some((l) => l !== k && l.kepala.rentang.baris === baris && sekolom(l.kepala.rentang, kepala.rentang));
  const judul = bacaJudul(kisi, kepala.rentang, milikLain);
  return {
    mentah: {
      kisi,
      kepala,
      kolom: kecocokan.kolom,
      bentang: nama.kolom === null || berkata(nama.kolom) ? null : bentangNama(kisi, kepala, nama.kolom),
      baris: badan.baris,
      akhir: badan.akhir,
      judul,
      sumber: kaki.sumber,
      catatan: kaki.catatan,
      keterangan: kaki.keterangan,
    },
    kecocokan,
    keyakinan: keyakinan({ kisi, kepala, kecocokan, judul }),
    tabelExcel: tabelExcel?.nama ?? null,
  };
}

/** The column that names the rows, or the one that stands in its place: its rows without figures are headings. */
function kolomPenama({ jenis, kolom }: Kecocokan): { kolom: number | null; pengganti: boolean } {
  if (jenis.kolomNama === null) return { kolom: null, pengganti: false };
  const sendiri = kolom.get(jenis.kolomNama)?.[0];
  if (sendiri !== undefined) return { kolom: sendiri, pengganti: false };
  const ataukah = jenis.kolom[jenis.kolomNama]?.ataukah;
  const lain = ataukah === undefined ? undefined : kolom.get(ataukah)?.[0];
  return { kolom: lain ?? null, pengganti: lain !== undefined };
}

/** First row under the header that belongs to the next table's header in the same columns. */
function batasBawah(k: KepalaDitemukan, selembar: readonly KepalaDitemukan[]): number {
  const { rentang } = k.kepala;
  const berikut = selembar
    .map((l) => l.kepala.rentang)
    .filter((r) => r.baris > rentang.baris && sekolom(r, rentang))
    .map((r) => r.baris);
  return berikut.reduce((terdekat, baris) => Math.min(terdekat, baris), k.kisi.bawah);
}
