import type { RincianGalat } from '../../dasar/galat';
import type { AlasanKarantina } from '../../input/tabel';
import type { SebabSisihBaris } from '../../input/terjumlah/rincian-lembar';
import { cacahId } from '../cacah';
import { dengan } from '../pesan-galat';
import { namaJenisTabel } from '../../input/jenis-tabel';

/** Why a cell was set aside, from its displayed text and the details the reader gives. */
const karantina: Record<AlasanKarantina, (teks: string, rincian: RincianGalat) => string> = {
  bukanAngka: (teks) => (teks === '' ? 'Sel ini tidak berisi angka.' : `“${teks}” bukan angka yang dapat dibaca.`),
  duaAngka: (teks) =>
    `“${teks}” memuat lebih dari satu angka. Tulis satu angka saja; di kolom Target Perjanjian Kinerja, rentang seperti “80–90%” dapat dibaca.`,
  batasBukanAngka: (teks) =>
    `“${teks}” menyebut batas, bukan angka. Tulis angkanya saja; di kolom Target Perjanjian Kinerja, “≥ 80” dan “maks. 5” dapat dibaca.`,
  nihil: (teks) =>
    `“${teks}” dapat berarti nol atau tidak berlaku. Tulis 0 bila memang nol, atau N/A bila tidak berlaku.`,
  selGalat: (teks) => `Sel ini berisi kesalahan Excel ${teks}.`,
  tanggalDiKolomAngka: (teks) => `“${teks}” terbaca sebagai tanggal, sedangkan kolom ini untuk angka.`,
  bukanTanggal: (teks) =>
    `“${teks}” tidak terbaca sebagai tanggal. Tulis seperti 2026-01-01 atau 1 Januari 2026; tahun boleh di judul tabel.`,
  pemisahMeragukan: (teks) =>
    `“${teks}” dapat berarti ribuan atau desimal. Ketik ulang sebagai angka agar tidak perlu ditebak.`,
  persenMeragukan: (teks) =>
    `${teks} tanpa tanda persen dapat berarti ${teks}% atau seratus kalinya. Beri sel ini format persen, atau ketik angkanya dengan tanda %.`,
  logikaDiKolomAngka: (teks) => `Sel ini berisi nilai logika ${teks}, sedangkan kolom ini untuk angka.`,
  barisTanpaNama: (_teks, rincian) =>
    `Baris ini berisi angka, tetapi ${dengan(rincian, 'kolom', (kolom) => `kolom “${kolom}”`, 'namanya')} kosong.`,
  arahBertentangan: (teks, rincian) =>
    `Target “${teks}” bertentangan dengan polaritas indikatornya${dengan(rincian, 'arah', (arah) => ` (“${arah}”)`, '')}. Samakan keduanya.`,
  arahTakDikenal: (teks) =>
    `“${teks}” bukan polaritas yang dikenal. Tulis Maximize, Minimize, atau Stabilize; selama belum diperbaiki, polaritas dianggap kosong.`,
  judulBergeser: (teks, rincian) =>
    `Judul “${teks}” bergeser: kolomnya dibaca sebagai ${dengan(rincian, 'kolom', (kolom) => `“${kolom}”`, 'kolom lain')}, karena hanya dengan itu hasil yang tercetak dapat dihitung ulang. Betulkan judulnya.`,
  diLuarSkala: (teks, rincian) =>
    `“${teks}” berada di luar skalanya, sehingga ${ditahan(rincian)}. Periksa isi kolomnya, juga apakah judul kolom bergeser.`,
  hasilLain: (teks, rincian) =>
    `Tercetak “${teks}”, menurut kolom lainnya ${dengan(rincian, 'dihitung', String, '–')}. Di sebagian besar baris tabel ini keduanya berbeda, sehingga ${ditahan(rincian)}. Periksa judul kolom dan tahunnya.`,
  nolMeragukan: (teks, rincian) =>
    `Tidak diketahui apakah 0 di baris “${teks}” berarti nol atau tidak berlaku, sehingga ${ditahan(rincian)}. Isi kolom Konversi Bobot atau Nilai Akhir, atau tulis N/A bila tidak berlaku.`,
};

/** "IKPA Satker Melati dan 3 angka lain tidak diterbitkan" */
function ditahan(rincian: RincianGalat): string {
  const lain = Number(rincian['banyak'] ?? 1) - 1;
  const nama = dengan(rincian, 'nama', String, 'angkanya');
  return `${nama}${lain > 0 ? ` dan ${lain} angka lain` : ''} tidak diterbitkan`;
}

/** What was found in the workbook and what was set aside. */
/** Why a row of the sheet "Aturan LKj" is not used; the other rules hold all the same. */
/** Why detail rows take no part in a sum. */
const sebabSisih: Record<SebabSisihBaris, (jumlah: number) => string> = {
  BARIS_JUMLAH: (n) => `${cacahId(n)} baris jumlah dari tingkat di atas rincian, supaya tidak terhitung dua kali.`,
  KODE_BUKAN_AKUN: (n) => `${cacahId(n)} baris yang kodenya bukan enam angka akun.`,
  JENIS_TAK_DIKENAL: (n) => `${cacahId(n)} baris yang dua angka pertama akunnya bukan jenis belanja.`,
  ANGKA_TAK_TERBACA: (n) => `${cacahId(n)} baris yang nilainya tidak terbaca sebagai angka.`,
  KLUSTER_KOSONG: (n) => `${cacahId(n)} baris tanpa kluster atau strata.`,
  JAWABAN_KOSONG: (n) => `${cacahId(n)} baris tanpa satu pun jawaban.`,
  NILAI_DI_LUAR_SKALA: (n) => `${cacahId(n)} baris dengan jawaban yang bukan 1 sampai 4.`,
  JAWABAN_TAK_DIKENAL: (n) => `${cacahId(n)} baris yang jawabannya bukan Ya atau Tidak.`,
  JAWABAN_DI_LUAR_SKALA: (n) => `${cacahId(n)} baris dengan jawaban yang bukan 1 sampai 5.`,
  BOBOT_TAK_TERBACA: (n) => `${cacahId(n)} baris yang bobotnya bukan angka di atas nol.`,
  KODE_BUKAN_RO: (n) => `${cacahId(n)} baris yang kodenya bukan kode rincian output.`,
  SATKER_KOSONG: (n) => `${cacahId(n)} baris tanpa kode satker.`,
};

export const baca = {
  judul: 'Tabel yang dikenali',
  kosong: 'Belum ada tabel LKj yang dikenali di buku kerja ini.',
  kosongLakukan:
    'Tabel dikenali dari judul kolomnya, misalnya “Indikator Kinerja”, “Target”, dan “Realisasi”. Lengkapi judul kolom, lalu pilih Baca ulang.',
  ringkasan: (baris: number, disisihkan: number) =>
    `${cacahId(baris)} baris terbaca, ${cacahId(disisihkan)} sel belum terbaca`,
  jumlahBaris: (baris: number) => (baris === 0 ? 'belum diisi' : `${cacahId(baris)} baris`),
  dasar: 'Mengapa dikenali',
  dasarKata: (kata: readonly string[]) => `Dikenali dari judul kolom: ${kata.map((satu) => `“${satu}”`).join(', ')}.`,
  sumber: (sumber: string) => `Sumber data: ${sumber}`,
  disisihkan: (jumlah: number) => `${jumlah} sel belum terbaca dan tidak ikut dihitung`,
  jenisTabel: namaJenisTabel('id'),
  karantina,
  rincian: {
    ringkas: (dibaca: number, dipakai: number): string =>
      `${cacahId(dibaca)} baris dibaca = ${cacahId(dipakai)} dipakai + ${cacahId(dibaca - dipakai)} disisihkan.`,
    sebab: sebabSisih,
    /** Where no formula over the rows gives the sums. */
    tanpaRumus:
      'Sebagian nilainya berupa teks atau barisnya disisihkan, jadi hasilnya ditulis sebagai angka, tidak sebagai rumus.',
  },
};
