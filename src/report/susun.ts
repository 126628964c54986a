import type { AlamatSel } from '../dasar/sel';
import type { Ekspresi } from '../domain/angka';
import { angka as acuanAngka, fakta as acuanFakta, faktaDalam } from '../domain/ekspresi/bentuk';
import type { Fakta } from '../domain/fakta';
import { type HasilLkj } from '../domain/lkj';
import { semuaAngka } from '../domain/semua-bagian';
import { parameterDibaca } from '../domain/pedoman/jejak';
import type { ParameterDibaca } from '../domain/pedoman/pedoman';
import type { CakupanReviu } from '../reviu/cakupan';
import type { UjiPetik } from '../reviu/uji-petik';
import type { PerubahanHitungan } from '../domain/riwayat';
import type { ButirDisenyapkan, ButirReviu } from './banding-reviu';
import type { LembarBaru } from './lembar-baru';
import { KUNCI_LEMBAR, type KunciLembar } from './nama-lembar';
import { lembarAnggaran } from './lembar/anggaran';
import { type BahanBanding, lembarBanding } from './lembar/banding';
import { type BahanBandingVersi, bandingVersiMati, lembarBandingVersi } from './lembar/banding-versi';
import { lembarCapaian } from './lembar/capaian';
import { type BahanCatatanReviu, catatanReviuMati, lembarCatatanReviu } from './lembar/catatan-reviu';
import { lembarData, type RincianTertulis, type SelDisisihkan } from './lembar/data';
import { lembarIkpaRinci } from './lembar/ikpa-rinci';
import { lembarIkhtisar } from './lembar/ikhtisar';
import { type BahanKalender, lembarKalender } from './lembar/kalender';
import { lembarKluster } from './lembar/kluster';
import { lapisanMati } from './lembar/lapisan-mati';
import { lembarLayanan } from './lembar/layanan';
import { lembarNarasi } from './lembar/narasi';
import { lembarNka } from './lembar/nka';
import { lembarPrioritas } from './lembar/prioritas';
import { lembarReviu } from './lembar/reviu';
import { lembarRingkas } from './lembar/ringkas';
import { lembarUjiPetik, ujiPetikMati } from './lembar/uji-petik';
import { lembarSakip } from './lembar/sakip';
import { lembarTanpaTabel } from './lembar/tanpa-tabel';
import { adaTren, lembarTren } from './lembar/tren';
import type { IsiPetak } from './petak';
import type { RencanaLaporan } from './rencana';
import { petakan, selesaikan } from './selesaikan';
import { tandaiAngka } from './tanda-periksa';

export interface Laporan {
  rencana: RencanaLaporan;
  /** Home cell of every figure that is shown, by the figure's key. */
  letakAngka: ReadonlyMap<string, AlamatSel>;
  /** Sheets that no table feeds; one that stood there already was emptied and says so. */
  tanpaTabel: KunciLembar[];
}

/** Parts of the report that a person switches on; all are off by default. */
export interface Lapisan {
  /** Marks beside the checked figures of the result sheets. */
  tandaPeriksa?: boolean;
  /** The sheet "Catatan Hasil Reviu", with the draft of the statement. */
  catatanReviu?: boolean;
  /** The sheet "Uji Petik": a tenth of the figures, to be traced to their sources. */
  ujiPetik?: boolean;
  /** The sheet "LKj Banding": the figures under the rules of these two years. */
  banding?: readonly [number, number] | null;
  /** The sheet "LKj Kalender": the dates of the year of the run. */
  kalender?: boolean;
}

/** What the sheets need beside the figures themselves. */
export interface BahanLaporan {
  disisihkan: readonly SelDisisihkan[];
  /** Tables whose rows were added up, with what became of the rows. */
  rincian?: readonly RincianTertulis[];
  /** Findings with their words. */
  reviu: readonly ButirReviu[];
  /** Findings that are silenced, with the reviewer's reason; they stand on LKj Reviu alone. */
  disenyapkan?: readonly ButirDisenyapkan[];
  /** How many of the workbook's figures a check looked at. */
  cakupan?: CakupanReviu;
  tandaPeriksa?: boolean;
  /** What "Catatan Hasil Reviu" says; null or left out while that layer is off. */
  catatanReviu?: BahanCatatanReviu | null;
  /** The sample of "Uji Petik"; null or left out while that layer is off. */
  ujiPetik?: UjiPetik | null;
  /** The figures under two years' rules; null or left out while that layer is off. */
  banding?: BahanBanding | null;
  /** What is different from another version of the report; null or left out when none was given. */
  bandingVersi?: BahanBandingVersi | null;
  /** The dates of a year; null or left out while that layer is off. */
  kalender?: BahanKalender | null;
  /** Final name of each sheet (a foreign sheet may have taken the wished one). */
  namaLembar: (kunci: KunciLembar) => string;
  /** Sheets of ours that the workbook holds already: one without a part is emptied, with a line that says so. */
  sudahAda?: ReadonlySet<string>;
  /** What changed since the last run; null or left out when there was none. */
  perubahan?: PerubahanHitungan | null;
}

/** Lays the results out as sheets. A part without its table is left out: no empty frames. */
export function susunLaporan(hasil: HasilLkj, bahan: BahanLaporan): Laporan {
  const { namaLembar, sudahAda = new Set() } = bahan;
  const konteks = [hasil.data.instansi, hasil.pedoman.tahun === null ? '' : `Tahun ${hasil.pedoman.tahun}`]
    .filter(Boolean)
    .join(' · ');
  const tanpaTabel: KunciLembar[] = [];
  const isi = KUNCI_LEMBAR.flatMap((kunci): LembarBaru[] => {
    if (kunci === 'data') return [];
    const lembar = susunLembar[kunci](namaLembar(kunci), hasil, konteks, bahan);
    if (lembar) return [lembar];
    const mati = LAPISAN_MATI.get(kunci);
    if (mati) return sudahAda.has(kunci) ? [mati(namaLembar(kunci), konteks)] : [];
    tanpaTabel.push(kunci);
    return sudahAda.has(kunci) ? [lembarTanpaTabel(kunci, namaLembar(kunci), konteks)] : [];
  });

  if (bahan.tandaPeriksa) tandaiAngka(isi, bahan.reviu);
  const grafik = isi.flatMap((l) => l.bagan.map((b) => b.data));
  const data = lembarData(
    namaLembar('data'),
    faktaTerpakai(isi),
    { disisihkan: bahan.disisihkan, rincian: bahan.rincian ?? [] },
    parameterTerbaca(hasil),
    grafik,
    konteks,
  );
  const semua = [...isi, data.lembar];
  const letak = petakan(semua);
  const denah = { ...letak, grafik: data.letakGrafik, lembarData: { kunci: data.lembar.kunci } };
  return {
    rencana: { lembar: semua.map((l) => selesaikan(l, denah)) },
    letakAngka: letak.angka,
    tanpaTabel,
  };
}

/** Sheets that are not there without being asked for, as they are when their reason is gone. */
const LAPISAN_MATI: ReadonlyMap<KunciLembar, (nama: string, konteks: string) => LembarBaru> = new Map([
  ['catatanReviu', catatanReviuMati],
  ['ujiPetik', ujiPetikMati],
  ['banding', (nama, konteks) => lapisanMati('banding', nama, konteks)],
  ['bandingVersi', bandingVersiMati],
  ['kalender', (nama, konteks) => lapisanMati('kalender', nama, konteks)],
  // Nobody misses what few workbooks have the tables for.
  ['ikpaRinci', (nama, konteks) => lembarTanpaTabel('ikpaRinci', nama, konteks)],
]);

type SusunLembar = (nama: string, hasil: HasilLkj, konteks: string, bahan: BahanLaporan) => LembarBaru | null;

/** Every result sheet, or null when its part has no table. */
const susunLembar: Readonly<Record<Exclude<KunciLembar, 'data'>, SusunLembar>> = {
  ringkas: (nama, hasil, konteks, { reviu }) => lembarRingkas(nama, hasil, reviu, konteks),
  ikhtisar: (nama, hasil, konteks, { perubahan }) => lembarIkhtisar(nama, hasil, konteks, perubahan ?? null),
  capaian: (nama, hasil, konteks) => hasil.capaian && lembarCapaian(nama, hasil, hasil.capaian, konteks),
  kluster: (nama, hasil, konteks) => (hasil.kluster.length > 0 ? lembarKluster(nama, hasil, konteks) : null),
  nka: (nama, hasil, konteks) =>
    hasil.ikpa.length + hasil.nkaSatker.length > 0 ? lembarNka(nama, hasil, konteks) : null,
  ikpaRinci: lembarIkpaRinci,
  sakip: (nama, hasil, konteks) => hasil.sakip && lembarSakip(nama, hasil, hasil.sakip, konteks),
  layanan: (nama, hasil, konteks) => (hasil.skm || hasil.spm.length > 0 ? lembarLayanan(nama, hasil, konteks) : null),
  tren: (nama, hasil, konteks) => (adaTren(hasil.tren) ? lembarTren(nama, hasil, konteks) : null),
  prioritas: (nama, hasil, konteks) => (hasil.prioritas.length > 0 ? lembarPrioritas(nama, hasil, konteks) : null),
  anggaran: (nama, hasil, konteks) =>
    hasil.anggaran.length > 0 || hasil.program ? lembarAnggaran(nama, hasil, konteks) : null,
  reviu: (nama, hasil, konteks, { reviu, disenyapkan = [], cakupan }) =>
    reviu.length + disenyapkan.length > 0
      ? lembarReviu(nama, hasil, { butir: reviu, disenyapkan }, cakupan, konteks)
      : null,
  catatanReviu: (nama, hasil, konteks, { reviu, catatanReviu }) =>
    catatanReviu ? lembarCatatanReviu(nama, hasil, reviu, catatanReviu, konteks) : null,
  ujiPetik: (nama, _, konteks, { ujiPetik }) => (ujiPetik ? lembarUjiPetik(nama, ujiPetik, konteks) : null),
  banding: (nama, hasil, konteks, { banding }) =>
    banding ? lembarBanding(nama, banding, new Map(semuaAngka(hasil).map((a) => [a.kunci, a])), konteks) : null,
  bandingVersi: (nama, _, konteks, { bandingVersi }) =>
    bandingVersi ? lembarBandingVersi(nama, bandingVersi, konteks) : null,
  kalender: (nama, _, __, { kalender }) => (kalender ? lembarKalender(nama, kalender) : null),
  narasi: lembarNarasi,
};

/** Every input that a sheet shows or a formula needs: sheet by sheet as first met, then as the cells stand there. */
function faktaTerpakai(lembar: readonly LembarBaru[]): Fakta[] {
  const fakta = faktaDalam(lembar.flatMap((l) => l.petak).flatMap(({ isi }) => rujukanPetak(isi)));
  const urutan = [...new Set(fakta.flatMap((f) => f.asal?.lembar ?? []))];
  const letak = ({ asal }: Fakta): [number, number, number] =>
    asal ? [urutan.indexOf(asal.lembar), asal.baris, asal.kolom] : [urutan.length, 0, 0];
  return fakta.sort((a, b) => {
    const [la, lb] = [letak(a), letak(b)];
    return la[0] - lb[0] || la[1] - lb[1] || la[2] - lb[2];
  });
}

/** Values of regulations that any figure read, each once. */
function parameterTerbaca(hasil: HasilLkj): ParameterDibaca[] {
  const semua = semuaAngka(hasil).flatMap(parameterDibaca);
  return [...new Map(semua.map((p) => [`${p.id} ${p.mulai} ${p.nilai}`, p])).values()];
}

/** What a cell reads of inputs and figures. */
function rujukanPetak(isi: IsiPetak): readonly Ekspresi[] {
  if (isi.jenis === 'fakta') return [acuanFakta(isi.fakta)];
  if (isi.jenis === 'angka') return [acuanAngka(isi.angka)];
  return isi.jenis === 'rumusTeks' ? isi.rujukan : [];
}
