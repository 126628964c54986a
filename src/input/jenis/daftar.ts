import type { Jenis } from '../definisi';
import { anggaran } from './anggaran';
import { anggaranBlok } from './anggaran-blok';
import { anggaranTahun } from './anggaran-tahun';
import { anggaranProgram } from './anggaran-program';
import { BUKAN_MASUKAN } from './bukan-masukan';
import { bulananMendatar, bulananTegak } from './bulanan';
import { daftarSatker } from './daftar-satker';
import { dilaporkan } from './dilaporkan';
import { evaluasiRenja } from './evaluasi-renja';
import { hariLibur } from './hari-libur';
import { ikpa } from './ikpa';
import { ikpaBarisWaktu, ikpaKolomWaktu } from './ikpa-bulanan';
import { ikpaDatar } from './ikpa-datar';
import { ikpaTegak } from './ikpa-tegak';
import { kebijakanIkpa, skenarioIkpa } from './ikpa-andai';
import { deviasiOmspan, penyerapanOmspan, rpdPetikan } from './ikpa-ekspor';
import { capaianRo, dispensasi, kkp, kontrak, revisiDipa, tagihan, upTup } from './ikpa-rincian';
import { realisasiJenis, realisasiMendatar, rpd, rpdMendatar } from './ikpa-uang';
import { kluster } from './kluster';
import { komposit } from './komposit';
import { lembarKerjaEvaluasi } from './lembar-kerja-evaluasi';
import { nka, variabelSmart } from './nka';
import { nkaSatker } from './nka-satker';
import { paguJenis } from './pagu-jenis';
import { paguSatker } from './pagu-satker';
import { perjanjianKinerja } from './perjanjian-kinerja';
import { prioritas } from './prioritas';
import { rancanganAwal } from './rancangan-awal';
import { rasio, rasioSpm } from './rasio';
import { realisasiCoa } from './realisasi-coa';
import { rincianOutput } from './rincian-output';
import { rencanaAksi } from './rencana-aksi';
import { responden, respondenWilayah } from './responden';
import { sakip } from './sakip';
import { sakipMendatar } from './sakip-mendatar';
import { satuIndikator } from './satu-indikator';
import { indikatorTahunMendatar, indikatorTahunTegak } from './satu-indikator-tahun';
import { skmResponden } from './skm-responden';
import { skmSatker } from './skm-satker';
import { skmUnsur } from './skm-unsur';
import { spm } from './spm';
import { sumberDana } from './sumber-dana';
import { tren } from './tren';

/**
 * Every kind the reader knows, in the order they are read: the indicators come first, because other tables are
 * linked to them. Between two kinds that fit a header equally well, the earlier one is taken.
 */
export const SEMUA_JENIS: readonly Jenis[] = [
  perjanjianKinerja,
  rencanaAksi,
  evaluasiRenja,
  satuIndikator,
  kluster,
  responden,
  respondenWilayah,
  rasio,
  rasioSpm,
  tren,
  indikatorTahunTegak,
  indikatorTahunMendatar,
  bulananMendatar,
  bulananTegak,
  spm,
  komposit,
  ikpa,
  ikpaDatar,
  ikpaTegak,
  ikpaBarisWaktu,
  ikpaKolomWaktu,
  sakip,
  sakipMendatar,
  lembarKerjaEvaluasi,
  nka,
  variabelSmart,
  nkaSatker,
  skmSatker,
  skmResponden,
  skmUnsur,
  daftarSatker,
  hariLibur,
  rincianOutput,
  prioritas,
  anggaran,
  anggaranTahun,
  anggaranBlok,
  paguSatker,
  realisasiCoa,
  anggaranProgram,
  rancanganAwal,
  sumberDana,
  dilaporkan,
  rpd,
  rpdMendatar,
  rpdPetikan,
  deviasiOmspan,
  penyerapanOmspan,
  realisasiJenis,
  realisasiMendatar,
  paguJenis,
  revisiDipa,
  kontrak,
  tagihan,
  upTup,
  kkp,
  capaianRo,
  dispensasi,
  skenarioIkpa,
  kebijakanIkpa,
  ...BUKAN_MASUKAN,
];
