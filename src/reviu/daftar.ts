import { GalatCapaian } from '../dasar/galat';
import type { AturanReviu, KataAturan } from './aturan';
import { isi } from './kalimat/isi';
import { operanTabel } from './polos/operan-tabel';
import { angkaLaporan } from './laporan/angka-laporan';
import { cacahCapaian } from './laporan/cacah-capaian';
import { rataRataCapaian } from './laporan/rata-rata-capaian';
import { barisGanda } from './masukan/baris-ganda';
import { berhasilMelebihiSampel } from './masukan/berhasil-melebihi-sampel';
import { bobotNegatif } from './masukan/bobot-negatif';
import { bobotSakip } from './masukan/bobot-sakip';
import { bobotTahunLain } from './masukan/bobot-tahun-lain';
import { bobotTidak100 } from './masukan/bobot-tidak-100';
import { diLuarSkala } from './masukan/di-luar-skala';
import { nilaiMelebihiBobot } from './masukan/nilai-melebihi-bobot';
import { pembilangMelebihiPenyebut } from './masukan/pembilang-melebihi-penyebut';
import { sampelMelebihiPopulasi } from './masukan/sampel-melebihi-populasi';
import { tanpaStrata } from './masukan/tanpa-strata';
import { angkaDuaTahun } from './narasi/angka-dua-tahun';
import { uangDua } from './narasi/uang-dua';
import { angkaNarasi } from './narasi/angka-narasi';
import { arahNarasi } from './narasi/arah-narasi';
import { cacahNarasi } from './narasi/cacah-narasi';
import { hariNarasi } from './narasi/hari-narasi';
import { hitungKalimat } from './narasi/hitung-kalimat';
import { tahunKalimat } from './narasi/tahun-kalimat';
import { jumlahButir } from './narasi/jumlah-butir';
import { nomorButir } from './narasi/nomor-butir';
import { sisaTemplat } from './narasi/sisa-templat';
import { namaBaris } from './silang/nama-baris';
import { kalimatKalimat } from './narasi/kalimat-kalimat';
import { kalimatBaris } from './narasi/kalimat-baris';
import { indikatorNarasi } from './narasi/indikator-narasi';
import { klusterNarasi } from './narasi/kluster-narasi';
import { predikatNarasi } from './narasi/predikat-narasi';
import { rujukanNarasi } from './narasi/rujukan-narasi';
import { salinanNarasi } from './narasi/salinan-narasi';
import { susunanNarasi } from './narasi/susunan-narasi';
import { tahunNarasi } from './narasi/tahun-narasi';
import { nomorKeterangan } from './narasi/nomor-keterangan';
import { cacahBagian } from './kata/cacah-bagian';
import { cacahPredikat } from './kata/cacah-predikat';
import { cacahRincian } from './kata/cacah-rincian';
import { rataKeseluruhan } from './kata/rata-keseluruhan';
import { cacahDaftar } from './kata/cacah-daftar';
import { cacahSasaran } from './kata/cacah-sasaran';
import { namaProgram } from './kata/nama-program';
import { namaInstansi } from './kata/nama-instansi';
import { namaUkuran } from './kata/nama-ukuran';
import { nomorJudul } from './kata/nomor-judul';
import { rataMenutupi } from './kata/rata-menutupi';
import { sasaranIndikator } from './kata/sasaran-indikator';
import { tahunJudul } from './kata/tahun-judul';
import { tanpaTarget } from './kata/tanpa-target';
import { duaPenyebut } from './periode/dua-penyebut';
import { nilaiLama } from './periode/nilai-lama';
import { triwulanTahun } from './periode/triwulan-tahun';
import { bagianJumlah } from './polos/bagian-jumlah';
import { tandaTercapai } from './skala/tanda-tercapai';
import { targetKalimat } from './kata/target-kalimat';
import { angkaTertukar } from './narasi/angka-tertukar';
import { rataBaris } from './polos/rata-baris';
import { rekomendasiLhe } from './polos/rekomendasi-lhe';
import { semuaTercapai } from './kata/semua-tercapai';
import { peraturanDirujuk } from './peraturan/peraturan-dirujuk';
import { predikatBaris } from './skala/predikat-baris';
import { predikatKalimat } from './skala/predikat-kalimat';
import { predikatTabel } from './skala/predikat-tabel';
import { skalaBerlubang } from './skala/skala-berlubang';
import { hubunganKolom } from './polos/hubungan-kolom';
import { jumlahJenjang } from './polos/jumlah-jenjang';
import { jumlahKolom } from './polos/jumlah-kolom';
import { angkaDiketik } from './rumus/angka-diketik';
import { jumlahDitambah } from './rumus/jumlah-ditambah';
import { persenSelisih } from './rumus/persen-selisih';
import { rentangKurang } from './rumus/rentang-kurang';
import { rumusLain } from './rumus/rumus-lain';
import { ikpaOmspan } from './silang/ikpa-omspan';
import { judulNomor } from './silang/judul-nomor';
import { judulTahun } from './silang/judul-tahun';
import { sajianUlang } from './silang/sajian-ulang';
import { jumlahAntarTabel } from './silang/jumlah-antar-tabel';
import { lonjakanTren } from './silang/lonjakan-tren';
import { namaIndikator } from './silang/nama-indikator';
import { pembulatanSearah } from './silang/pembulatan-searah';
import { pkPagu } from './silang/pk-pagu';
import { realisasiIndikator } from './silang/realisasi-indikator';
import { realisasiTahunLalu } from './silang/realisasi-tahun-lalu';
import { realisasiTren } from './silang/realisasi-tren';
import { salinanTabel } from './silang/salinan-tabel';
import { salinanTren } from './silang/salinan-tren';
import { targetDokumen } from './silang/target-dokumen';
import { targetMenurun } from './silang/target-menurun';
import { capaianIndikator } from './tabel/capaian-indikator';
import { desimalLebih } from './tabel/desimal-lebih';
import { jumlahAnggaran } from './tabel/jumlah-anggaran';
import { jumlahTingkat } from './tabel/jumlah-tingkat';
import { jumlahKluster } from './tabel/jumlah-kluster';
import { jumlahProgram } from './tabel/jumlah-program';
import { kategoriSkm } from './tabel/kategori-skm';
import { konversiBobotIkpa } from './tabel/konversi-bobot-ikpa';
import { nilaiAkhirIkpa } from './tabel/nilai-akhir-ikpa';
import { nilaiTotalIkpa } from './tabel/nilai-total-ikpa';
import { nilaiTotalSakip } from './tabel/nilai-total-sakip';
import { nkaSatker } from './tabel/nka-satker';
import { nomorBaris } from './tabel/nomor-baris';
import { persenAnggaran } from './tabel/persen-anggaran';
import { persenKluster } from './tabel/persen-kluster';
import { persenPrioritas } from './tabel/persen-prioritas';
import { presisiCampur } from './tabel/presisi-campur';
import { sisaAnggaran } from './tabel/sisa-anggaran';
import { urutanPembulatan } from './tabel/urutan-pembulatan';
import type { Temuan } from './temuan';

/** Every check of the reviu, in the order its findings are shown. */
export const DAFTAR_ATURAN = [
  sampelMelebihiPopulasi,
  berhasilMelebihiSampel,
  pembilangMelebihiPenyebut,
  barisGanda,
  tanpaStrata,
  nilaiMelebihiBobot,
  diLuarSkala,
  bobotNegatif,
  bobotTidak100,
  bobotTahunLain,
  bobotSakip,
  rataRataCapaian,
  cacahCapaian,
  angkaLaporan,
  capaianIndikator,
  urutanPembulatan,
  presisiCampur,
  desimalLebih,
  realisasiIndikator,
  pembulatanSearah,
  realisasiTren,
  realisasiTahunLalu,
  sajianUlang,
  targetDokumen,
  targetMenurun,
  lonjakanTren,
  salinanTren,
  salinanTabel,
  persenKluster,
  jumlahKluster,
  nilaiAkhirIkpa,
  nilaiTotalIkpa,
  konversiBobotIkpa,
  ikpaOmspan,
  nilaiTotalSakip,
  nkaSatker,
  kategoriSkm,
  persenPrioritas,
  nomorBaris,
  persenAnggaran,
  sisaAnggaran,
  jumlahAnggaran,
  jumlahTingkat,
  jumlahAntarTabel,
  jumlahProgram,
  pkPagu,
  hubunganKolom,
  jumlahKolom,
  jumlahJenjang,
  rataBaris,
  bagianJumlah,
  triwulanTahun,
  nilaiLama,
  rekomendasiLhe,
  rentangKurang,
  jumlahDitambah,
  persenSelisih,
  rumusLain,
  angkaDiketik,
  namaIndikator,
  judulTahun,
  judulNomor,
  kalimatBaris,
  kalimatKalimat,
  hitungKalimat,
  jumlahButir,
  uangDua,
  angkaDuaTahun,
  tahunKalimat,
  nomorButir,
  sisaTemplat,
  namaBaris,
  angkaNarasi,
  angkaTertukar,
  arahNarasi,
  predikatNarasi,
  klusterNarasi,
  cacahNarasi,
  tahunNarasi,
  indikatorNarasi,
  hariNarasi,
  rujukanNarasi,
  skalaBerlubang,
  predikatTabel,
  predikatKalimat,
  predikatBaris,
  tandaTercapai,
  semuaTercapai,
  targetKalimat,
  cacahSasaran,
  cacahBagian,
  cacahPredikat,
  cacahRincian,
  rataKeseluruhan,
  cacahDaftar,
  sasaranIndikator,
  namaUkuran,
  namaProgram,
  tanpaTarget,
  namaInstansi,
  rataMenutupi,
  tahunJudul,
  duaPenyebut,
  peraturanDirujuk,
  nomorJudul,
  nomorKeterangan,
  susunanNarasi,
  salinanNarasi,
] as const satisfies readonly AturanReviu[];

export type IdAturan = (typeof DAFTAR_ATURAN)[number]['id'];

const BERKATA: ReadonlyMap<string, Pick<AturanReviu, 'kata'>> = new Map(
  [...DAFTAR_ATURAN, operanTabel].map((aturan) => [aturan.id, aturan]),
);

/** The words of the rule that made a finding. */
export function kataTemuan({ aturan }: Pick<Temuan, 'aturan'>, bahasa: 'id' | 'en'): KataAturan {
  const ada = BERKATA.get(aturan);
  if (!ada)
    throw new GalatCapaian('TIDAK_TERDUGA', {}, { cause: new Error(`No rule of the review is called ${aturan}.`) });
  const { nama, kalimat } = ada.kata[bahasa];
  return { nama, kalimat: (t) => `${kalimat(t)}${JUGA[bahasa](isi(t, 'juga'))}` };
}

/** Where the same is printed once more. */
const JUGA = {
  id: (tempat: string): string => (tempat === '' ? '' : ` Juga pada ${tempat}.`),
  en: (tempat: string): string => (tempat === '' ? '' : ` Also at ${tempat}.`),
};
