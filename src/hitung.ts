import { bacaBentukOrang } from './excel/kawat/bentuk-orang';
import { NAMA_LEMBAR } from './report/nama-lembar';
import { type AlamatSel, kunciSel } from './dasar/sel';
import { type Angka } from './domain/angka';
import { type BandingAturan, bandingkanAturan } from './domain/banding-aturan';
import type { CatatanTulis } from './domain/catatan-tulis';
import type { TemuanDisenyapkan } from './reviu/senyapan';
import type { DataLkj, HariLibur } from './domain/data';
import type { RincianSatker } from './domain/ikpa-rinci/satker';
import type { TindakLanjut } from './domain/ikpa-rinci/tindak';
import { Decimal, tampil } from './dasar/desimal';
import { faktaBerangka } from './domain/fakta-berangka';
import type { HasilLkj } from './domain/lkj';
import type { PedomanLkj } from './domain/pedoman-lkj';
import type { SetelanLkj } from './domain/setelan-lkj';
import { semuaAngka } from './domain/semua-bagian';
import { salinAngka } from './domain/susun-angka';
import type { AturanUnitTerbaca } from './domain/pedoman/unit';
import type { CakupanReviu } from './reviu/cakupan';
import type { Temuan } from './reviu/temuan';
import type { PerubahanDokumen } from './reviu/versi/perubahan-dokumen';
import type { VersiLaporan } from './reviu/versi/versi';
import type { PerubahanHitungan } from './domain/riwayat';
import { type HasilSimulasi, simulasikan } from './domain/simulasi';
import { bacaGabungan } from './excel/potret/gabungan';
import { type HasilVerifikasi, periksa } from './excel/tulis/periksa';
import { ambilPotret, type HasilPotret } from './excel/potret/potret';
import { dalamSatuUrungan } from './excel/kawat/satu-urungan';
import { bacaStatusTemuan } from './excel/tulis/status-temuan';
import { terapkan } from './excel/tulis/terapkan';
import { catatanSumber } from './hitung/catatan-sumber';
import { type Gambaran, gambaranHasil } from './hitung/gambaran';
import { olah } from './hitung/olah';
import type { TabelLaporan } from './hitung/tempat';
import { jawabanAturan, pilihanAturan, type SetDipakai, setDipakai } from './hitung/pilihan-aturan';
import { pisahkanAturan } from './input/aturan-unit';
import { bacaTabel } from './input/baca';
import { galatTanpaAngka, galatTanpaTabel } from './input/dilewati';
import type { PotretBuku } from './input/potret';
import type { Bacaan, HasilBaca, TabelDikenali } from './input/tabel';
import type { RencanaLaporan } from './report/rencana';
import { blokTabel, type Salinan, salinBlok } from './report/salin';
import type { Lapisan } from './report/susun';
import type { IsiLaporan } from './surat/isi-laporan';

/** Rule settings a person may choose. */
export type Setelan = SetelanLkj;

export type Tahap = 'baca' | 'hitung' | 'tulis' | 'verifikasi' | 'rapikan';

export interface Kemajuan {
  tahap: Tahap;
  /** 0…1 within the stage. */
  bagian: number;
  /** Sheet that is being read. */
  lembar?: string;
}

export interface OpsiHitung {
  setelan?: Setelan;
  /** Parts of the report beyond the ordinary ones; none unless asked for. */
  lapisan?: Lapisan;
  kemajuan?: (kemajuan: Kemajuan) => void;
  batal?: AbortSignal;
  /** Leaves the person on the sheet where they are; else the report's first sheet is shown. */
  tetapDiLembar?: boolean;
  /** Another version of the report (`bacaVersiLama`): an earlier draft, or last year's. */
  lama?: VersiLaporan | undefined;
  /** When the run is made, for its history; now unless said otherwise. */
  waktu?: Date;
}

/** A computed figure and the cell it was written to. */
export interface AngkaTertulis extends Angka {
  sel: AlamatSel | null;
  /** As printed on the sheet: '98,88'; '–' when there is no number. */
  tampil: string;
}

/** One thing to do, and the cell of the sheet that shows why. */
export interface TindakTertulis extends TindakLanjut {
  sel: AlamatSel | null;
}

export interface PedomanDipakai {
  /** Null while nothing says which year it is. */
  tahun: number | null;
  ikpa: string;
  sakip: string;
  nka: string;
  /** Every set of rules that a table of the workbook is under, with its time and evidence. */
  set: SetDipakai[];
  /** Where the year came from. */
  asal: PedomanLkj['asal'];
}

/** A report that was read into the workbook. */
export interface LaporanTerbaca {
  /** Its file's name. */
  nama: string;
  tabel: readonly TabelLaporan[];
}

export interface HasilHitung extends Bacaan {
  /** The report that the workbook holds, and its tables; null when there is none. */
  laporan: LaporanTerbaca | null;
  /** Tables of the report that were held against the unit's own, and not computed. */
  pembanding: TabelDikenali[];
  pedoman: PedomanDipakai;
  angka: AngkaTertulis[];
  /** What of the figures the pane draws. */
  gambaran: Gambaran;
  /** What still brings points of IKPA, the dearest first; empty without its raw tables. */
  tindakIkpa: TindakTertulis[];
  /** Of a list of satkers the one whose steps those are; null where there is no list. */
  satkerIkpa: Pick<RincianSatker, 'kode' | 'nama'> | null;
  temuan: Temuan[];
  /** Rows of the sheet "Aturan LKj": those in effect, and those refused with their reason. */
  aturanUnit: Pick<AturanUnitTerbaca, 'berlaku' | 'ditolak'>;
  /** Holidays that the workbook lists. */
  hariLibur: readonly HariLibur[];
  /** Findings that a reviewer has silenced for good, with the reason. */
  disenyapkan: TemuanDisenyapkan[];
  /** How many of the workbook's figures a check looked at. */
  cakupan: CakupanReviu;
  /** What a report is written from; fetched when somebody wants one. */
  isiLaporan: () => Promise<IsiLaporan>;
  /** Names of the sheets written, in order. */
  lembar: string[];
  /** Sheets that were left out because no table of the workbook feeds them. */
  tanpaTabel: string[];
  /** Every table that was written, to be copied into the report. */
  tabelSalin: TabelSalin[];
  /** What changed since the last run; null when this is the first. */
  perubahan: PerubahanHitungan | null;
  /** What is different from the other version of the report, with both places; null when none was given. */
  perubahanDokumen: PerubahanDokumen[] | null;
  verifikasi: HasilVerifikasi;
  /** What could not be set on the sheets, or had to be changed on them; the figures are not concerned. */
  catatan: CatatanTulis[];
  /** Milliseconds per stage. */
  milidetik: Record<Tahap, number>;
}

/** A written table, ready for the clipboard. */
export interface TabelSalin {
  lembar: string;
  judul: string;
  salin: () => Salinan;
}

/** Reads and recognises only; nothing is computed or written. */
export async function kenaliTabel({ batal }: Pick<OpsiHitung, 'batal'> = {}): Promise<Bacaan> {
  return (await bacaBuku({ batal })).bacaan;
}

/**
 * Hitung Capaian: the whole run on one page. Takes a picture of the open workbook, recognises its tables, computes
 * every figure, lays the results out, writes them and reads them back. All checks come before the first write.
 * Throws `GalatCapaian`; the workbook then holds what it held before (after `GAGAL_VERIFIKASI`: the new sheets).
 */
export async function hitungCapaian(opsi: OpsiHitung = {}): Promise<HasilHitung> {
  const { setelan = {}, lapisan = {}, waktu = new Date(), batal, tetapDiLembar } = opsi;
  const { tahap, milidetik } = pencatatTahap(opsi.kemajuan);

  const { potret, data, bacaan, pembanding, status, aturanUnit } = await tahap('baca', async (kemajuan) => ({
    status: lapisan.catatanReviu ? await bacaStatusTemuan() : null,
    ...(await bacaBuku({ kemajuan, batal })),
  }));
  // A report's text and tables are reviewed also where none of them can be computed.
  const berlaporan = potret.laporan !== null;
  if (bacaan.tabel.length === 0 && !berlaporan) throw galatTanpaTabel(bacaan);

  const { hasil, tabel, temuan, disenyapkan, cakupan, laporan, perubahan, perubahanDokumen, riwayat } = await tahap(
    'hitung',
    () =>
      olah(
        { potret, data, bacaan, status, aturanUnit },
        {
          setelan,
          tandaPeriksa: lapisan.tandaPeriksa ?? false,
          ujiPetik: lapisan.ujiPetik ?? false,
          banding: lapisan.banding ?? null,
          kalender: lapisan.kalender ?? false,
          waktu,
          lama: opsi.lama,
        },
      ),
  );
  const angka = semuaAngka(hasil);
  if (!angka.some((a) => a.nilai !== null) && !berlaporan) throw galatTanpaAngka(bacaan, hasil.ditahan);

  const { rencana, letakAngka, tanpaTabel } = laporan;
  const sumber = {
    buku: potret.buku,
    tabel: bacaan.tabel.map(({ rentang }) => rentang),
    angka: new Set(faktaBerangka(data).flatMap(({ asal }) => (asal ? [kunciSel(asal)] : []))),
  };
  const { verifikasi, catatan } = await dalamSatuUrungan(async (context) => {
    const tertulis = await tahap('tulis', (kemajuan) =>
      terapkan(context, rencana, potret, { kemajuan, batal, riwayat, tetapDiLembar }),
    );
    // The looks are set whatever the check finds, and also when Excel does not answer it.
    const dicocokkan = await tahap('verifikasi', () => periksa(rencana, sumber)).catch((galat: unknown) => ({ galat }));
    const rapi = await tahap('rapikan', (kemajuan) => tertulis.rapikan({ kemajuan, batal }));
    if ('galat' in dicocokkan) throw dicocokkan.galat;
    return { verifikasi: dicocokkan, catatan: [...catatanSumber(potret, bacaan), ...rapi.catatan] };
  });

  return {
    ...bacaan,
    pilihan: [...bacaan.pilihan, ...pilihanAturan(hasil, angka, tabel, potret, waktu.getFullYear())],
    tabel,
    laporan: potret.laporan === null ? null : { nama: potret.laporan, tabel: potret.tabelLaporan },
    pembanding,
    pedoman: pedomanDipakai(hasil),
    angka: angka.map((a) =>
      salinAngka(a, {
        tampil: a.nilai ? tampil(a.nilai, a.desimal) : '–',
        sel: letakAngka.get(a.kunci) ?? null,
      }),
    ),
    gambaran: gambaranHasil(hasil),
    tindakIkpa: hasil.tindakIkpa.map((t) => ({ ...t, sel: letakAngka.get(t.asal.kunci) ?? null })),
    satkerIkpa: hasil.ikpaDipilih && { kode: hasil.ikpaDipilih.kode, nama: hasil.ikpaDipilih.nama },
    temuan,
    disenyapkan,
    cakupan,
    hariLibur: data.hariLibur ?? [],
    aturanUnit: { berlaku: aturanUnit.berlaku, ditolak: aturanUnit.ditolak },
    isiLaporan: async () => (await import('./report/dokumen/isi-laporan')).isiLaporan(hasil),
    lembar: rencana.lembar.map((l) => l.nama),
    tanpaTabel: tanpaTabel.map((kunci) => NAMA_LEMBAR[kunci]),
    tabelSalin: tabelSalin(rencana),
    perubahan,
    perubahanDokumen,
    verifikasi,
    catatan,
    milidetik,
  };
}

/** The open workbook's figures by the rules of two years, side by side; nothing is written. */
export async function bandingkanAturanBuku(
  tahun: readonly [number, number],
  setelan: Setelan = {},
): Promise<BandingAturan> {
  const { potret, data, aturanUnit } = await bacaBuku({});
  const jawaban = jawabanAturan(potret.ingatan.pilihan, setelan);
  return bandingkanAturan(data, tahun, jawaban.setelan, { ...jawaban.tambahan, unit: aturanUnit.unit });
}

type Lapor = (bagian: number, lembar?: string) => void;

/** Runs the stages one by one, tells how far each is, and takes their time. */
function pencatatTahap(kemajuan: OpsiHitung['kemajuan']) {
  const milidetik: Record<Tahap, number> = { baca: 0, hitung: 0, tulis: 0, verifikasi: 0, rapikan: 0 };
  const tahap = async <T>(nama: Tahap, kerja: (lapor: Lapor) => T | Promise<T>): Promise<T> => {
    const lapor: Lapor = (bagian, lembar) =>
      kemajuan?.({ tahap: nama, bagian, ...(lembar === undefined ? {} : { lembar }) });
    lapor(0);
    const mulai = performance.now();
    const hasil = await kerja(lapor);
    milidetik[nama] = performance.now() - mulai;
    return hasil;
  };
  return { tahap, milidetik };
}

interface BukuTerbaca {
  potret: HasilPotret;
  data: DataLkj;
  bacaan: Bacaan;
  pembanding: TabelDikenali[];
  aturanUnit: AturanUnitTerbaca;
}

/** The picture of the workbook and what the reader makes of it, by the answers that the workbook keeps. */
async function bacaBuku(opsi: { kemajuan?: Lapor; batal?: AbortSignal | undefined }): Promise<BukuTerbaca> {
  const { kemajuan, batal } = opsi;
  const diambil = await ambilPotret({ kemajuan: (bagian) => kemajuan?.(bagian / 2), batal });
  const { buku, aturanUnit } = pisahkanAturan(diambil.buku, new Date().toISOString().slice(0, 10));
  const potret = { ...diambil, buku };
  const baca = (isi: PotretBuku): Promise<HasilBaca> =>
    bacaTabel(isi, bacaGabungan, {
      ...potret.ingatan,
      pilihan: { ...bacaBentukOrang(), ...potret.ingatan.pilihan },
      kemajuan: (bagian, lembar) => kemajuan?.((1 + bagian) / 2, lembar),
      batal,
    });
  const semua = await baca(buku);
  // The unit's own tables are computed; those of its report are then a second source, held against them.
  const dariLaporan = new Set(potret.tabelLaporan.map(({ lembar }) => lembar));
  const pembanding = semua.tabel.filter(({ rentang }) => dariLaporan.has(rentang.lembar));
  const duaSumber = pembanding.length > 0 && pembanding.length < semua.tabel.length;
  const { data, ...bacaan } = duaSumber
    ? await baca({ lembar: buku.lembar.filter(({ nama }) => !dariLaporan.has(nama)) })
    : semua;
  return {
    potret,
    data,
    aturanUnit,
    bacaan: { ...bacaan, bukanMasukan: [...bacaan.bukanMasukan, ...potret.bukanMasukan] },
    pembanding: duaSumber ? pembanding : [],
  };
}

/** The report's own tables: LKj Ringkas repeats them side by side, LKj Data is for tracing. */
const tabelSalin = ({ lembar }: RencanaLaporan): TabelSalin[] =>
  lembar
    .filter(({ kunci }) => kunci !== 'data' && kunci !== 'ringkas')
    .flatMap((l) =>
      blokTabel(l).map((blok) => ({ lembar: l.nama, judul: blok.judul || l.nama, salin: () => salinBlok(l, blok) })),
    );

/** What each input of a figure must reach for the figure to reach `target` ("92.5"); reads and writes nothing. */
export const simulasi = (angka: Angka, target: string): HasilSimulasi => simulasikan(angka, new Decimal(target));

function pedomanDipakai(hasil: HasilLkj): PedomanDipakai {
  const { tahun, asal, ikpa, sakip, nka } = hasil.pedoman;
  return { tahun, asal, ikpa: ikpa.nama, sakip: sakip.nama, nka: nka.nama, set: setDipakai(hasil) };
}
