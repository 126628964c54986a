import type { Rentang } from '../../dasar/kotak';
import type { PotretBuku, PotretLembar, TabelExcel } from '../../input/potret';
import type { BukanMasukan } from '../../input/tabel';
import { bacaDaftarLembar, type DaftarLembar, type LembarBuku, lembarKami, lembarSumber } from '../kawat/daftar-lembar';
import { hentikanBilaBatal, kodeOffice, terjemahkan } from '../kawat/galat';
import { type Ingatan, uraikanIngatan } from '../kawat/ingatan';
import { adalahMasukan, berkasImpor, type LembarKami } from '../kawat/kepemilikan';
import { bacaPetaDokumen, type TabelDiLembar } from '../kawat/peta-dokumen';
import { type SetelanRusak, setelanRusak } from '../kawat/setelan-rusak';
import type { Senyapan } from '../../reviu/senyapan';
import { uraikanSenyapan } from '../kawat/senyapan';
import { pengenalSalinan, salinanMasukan } from './salinan-lembar';
import { imporDigantikan } from '../kawat/tanda-impor';
import { bacaBertahap, kisiDari, mintaKisi } from './kisi';
import { blokTerisi, lapang, pembatas, rangkaiKisi } from './terpencar';

/** The picture of the workbook, and what writing into it must know. */
export interface HasilPotret {
  buku: PotretBuku;
  milikKami: LembarKami[];
  /** Sheets that are no input: imports that a newer one of the same file replaces, and copies of our result sheets. */
  bukanMasukan: BukanMasukan[];
  /** Names of all sheets, ours included, in tab order. */
  semuaNama: string[];
  /** The file's name, as Excel shows it. */
  namaBerkas: string;
  strukturTerproteksi: boolean;
  modeHitungManual: boolean;
  /** History of the runs as the workbook keeps it; null when there is none. */
  riwayat: string | null;
  /** Findings that were silenced in it. */
  senyapan: Senyapan[];
  /** What the person settled about reading this workbook. */
  ingatan: Ingatan;
  /** What the workbook keeps of ours and could not be understood. */
  rusak: readonly SetelanRusak[];
  /** Name of the report that was read into it; null when none was. */
  laporan: string | null;
  /** Its tables, with the sheets that hold them. */
  tabelLaporan: (TabelDiLembar & { lembar: string })[];
}

export interface OpsiPotret {
  /** Gets 0…1. */
  kemajuan?: ((bagian: number) => void) | undefined;
  batal?: AbortSignal | undefined;
}

/** The part of a sheet that is read without asking for its size first; ordinary sheets fit. */
const JENDELA = 'A1:AZ2500';

/**
 * Takes a picture of every sheet that holds input, an imported one as a person's own: two round trips for ordinary workbooks,
 * then one per 25,000 cells for what reaches beyond the window. Of a used range far larger than that, the blocks in which
 * something stands are found first.
 * Throws `SEL_SEDANG_DIEDIT`, `DIBATALKAN`, `GAGAL_MEMBACA`.
 */
export async function ambilPotret(opsi: OpsiPotret = {}): Promise<HasilPotret> {
  try {
    hentikanBilaBatal(opsi.batal);
    const daftar = await bacaDaftarLembar(new Excel.RequestContext());
    hentikanBilaBatal(opsi.batal);
    const milikKami = lembarKami(daftar);
    const terbaca = await bacaIsi(lembarSumber(daftar), opsi);
    const salinan = pengenalSalinan(milikKami.map(({ nama }) => nama));
    const masukanKami = new Set(
      daftar.lembar.flatMap(({ kunci, nama }) => (kunci !== undefined && adalahMasukan(kunci) ? [nama] : [])),
    );
    const kembar = salinanMasukan(terbaca, masukanKami);
    return {
      buku: { lembar: terbaca.filter((lembar) => !salinan(lembar) && !kembar.has(lembar)) },
      milikKami,
      bukanMasukan: [
        ...imporDigantikan(daftar.lembar).map(({ lama, pengganti }) => imporLama(lama.nama, pengganti.nama)),
        ...terbaca
          .filter(salinan)
          .map(({ nama }) => seluruhLembar(nama, 'Salinan lembar LKj: rumusnya mengambil hasil hitungan')),
        ...[...kembar].map(([{ nama }, asli]) =>
          seluruhLembar(
            nama,
            `Salinan lembar “${asli.nama}”, yang dibaca hanya aslinya; bila salinan ini yang berlaku, hapus aslinya`,
          ),
        ),
      ],
      semuaNama: daftar.lembar.map((lembar) => lembar.nama),
      namaBerkas: daftar.namaBerkas,
      strukturTerproteksi: daftar.strukturTerproteksi,
      modeHitungManual: daftar.modeHitungManual,
      riwayat: daftar.setelan.riwayat,
      senyapan: uraikanSenyapan(daftar.setelan.senyap),
      ingatan: uraikanIngatan(daftar.setelan.baca),
      rusak: setelanRusak(daftar.mentah),
      ...laporan(daftar),
    };
  } catch (sebab) {
    throw terjemahkan(sebab, 'GAGAL_MEMBACA');
  }
}

function laporan({ lembar, setelan }: DaftarLembar): Pick<HasilPotret, 'laporan' | 'tabelLaporan'> {
  const nama = new Map(lembar.flatMap((satu) => (satu.kunci === undefined ? [] : [[satu.kunci, satu.nama] as const])));
  const peta = bacaPetaDokumen(setelan.dokumen);
  const tabelLaporan = (peta?.tabel ?? []).flatMap((satu) => {
    const ada = nama.get(satu.kunci);
    return ada === undefined ? [] : [{ ...satu, lembar: ada }];
  });
  return { laporan: peta?.nama ?? null, tabelLaporan };
}

const imporLama = (lembar: string, pengganti: string): BukanMasukan =>
  seluruhLembar(lembar, `Impor lama, digantikan lembar “${pengganti}”`);

const seluruhLembar = (lembar: string, sebutan: string): BukanMasukan => ({
  sebutan,
  rentang: { lembar, baris: 0, kolom: 0, jumlahBaris: 1, jumlahKolom: 1 },
  bukti: [],
  keyakinan: 1,
});

async function bacaIsi(lembar: readonly LembarBuku[], opsi: OpsiPotret): Promise<PotretLembar[]> {
  const awal = await bacaAwal(lembar);
  const sisa = awal.flatMap((isi) => (isi.selesai ? [] : [isi.terpakai]));
  const terisi = await blokTerisi(sisa.filter(lapang), opsi.batal);
  const blok = (terpakai: Rentang): readonly Rentang[] => terisi.get(terpakai) ?? [terpakai];
  const tahap = await bacaBertahap(sisa.flatMap(blok), opsi);
  return awal.flatMap((isi) => {
    const milik = blok(isi.terpakai).flatMap((satu) => {
      const kisi = tahap.get(satu);
      return kisi ? [[satu, kisi] as const] : [];
    });
    const terpakai = isi.selesai ? isi.terpakai : pembatas(milik.map(([satu]) => satu));
    if (!terpakai) return [];
    const { baris, kolom } = terpakai;
    const kisi = isi.selesai ?? (terisi.has(isi.terpakai) ? rangkaiKisi(terpakai, milik) : milik[0]?.[1]);
    const { nama, terlihat, kunci } = isi.lembar;
    const impor = berkasImpor(kunci);
    return kisi
      ? [{ nama, terlihat, baris, kolom, ...kisi, ...isi.keadaan, ...(impor === null ? {} : { impor }) }]
      : [];
  });
}

interface IsiAwal {
  lembar: LembarBuku;
  terpakai: Rentang;
  /** Hidden rows and Excel tables, where there are any. */
  keadaan: Pick<PotretLembar, 'barisTersembunyi' | 'tabelExcel'>;
  /** The grids, when the window held all of the used range. */
  selesai: ReturnType<typeof kisiDari> | null;
}

/** Sizes of all used ranges and what the window shows; sizes alone when that answer would be too long. */
async function bacaAwal(lembar: readonly LembarBuku[]): Promise<IsiAwal[]> {
  try {
    return await bacaTerpakai(lembar, true);
  } catch (sebab) {
    if (kodeOffice(sebab) !== 'ResponsePayloadSizeLimitExceeded') throw sebab;
    return bacaTerpakai(lembar, false);
  }
}

async function bacaTerpakai(lembar: readonly LembarBuku[], denganIsi: boolean): Promise<IsiAwal[]> {
  const context = new Excel.RequestContext();
  const diminta = lembar.map((satu) => {
    const terpakai = context.workbook.worksheets.getItem(satu.id).getUsedRangeOrNullObject(true);
    terpakai.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
    const tabel = satu.tabel.map((nama) => {
      const range = context.workbook.tables.getItem(nama).getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { nama, range };
    });
    const tampak = denganIsi ? terpakai.getIntersectionOrNullObject(JENDELA) : null;
    tampak?.load('rowCount,columnCount');
    if (tampak) mintaKisi(tampak);
    return { lembar: satu, terpakai, tabel, tampak };
  });
  await context.sync();
  return diminta.flatMap(({ lembar: satu, terpakai, tabel, tampak }) => {
    // A sheet without a single value has no used range.
    if (terpakai.isNullObject) return [];
    const { rowIndex: baris, columnIndex: kolom, rowCount: jumlahBaris, columnCount: jumlahKolom } = terpakai;
    const utuh =
      tampak?.isNullObject === false && tampak.rowCount === jumlahBaris && tampak.columnCount === jumlahKolom;
    return [
      {
        lembar: satu,
        keadaan: {
          // Excel says null when some rows are hidden and some are not.
          ...((terpakai.rowHidden as boolean | null) === false ? {} : { barisTersembunyi: true }),
          ...(tabel.length === 0 ? {} : { tabelExcel: tabel.map((t) => tabelDari(satu.nama, t)) }),
        },
        terpakai: { lembar: satu.nama, baris, kolom, jumlahBaris, jumlahKolom },
        selesai: utuh ? kisiDari(tampak) : null,
      },
    ];
  });
}

function tabelDari(lembar: string, { nama, range }: { nama: string; range: Excel.Range }): TabelExcel {
  const { rowIndex: baris, columnIndex: kolom, rowCount: jumlahBaris, columnCount: jumlahKolom } = range;
  return { nama, rentang: { lembar, baris, kolom, jumlahBaris, jumlahKolom } };
}
