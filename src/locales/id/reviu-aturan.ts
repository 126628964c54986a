import type { IdAturan } from '../../reviu/id-aturan';
import type { Temuan } from '../../reviu/temuan';
import { isi, type KataAturan, nilai } from './kata-temuan';
import { kira } from './reviu-dugaan';
import { aturanLaporan } from './reviu-laporan';
import { aturanPolos } from './reviu-polos';
import { aturanCetak } from './reviu-cetak';
import { aturanRumus } from './reviu-rumus';

const selisih = (t: Temuan) => (t.selisih === '' ? '' : ` (selisih ${nilai(t, t.selisih)})`);

/** `Capaian dicetak 117,78%; realisasi ÷ target memberi 117,77%.` */
const banding =
  (apa: string, pembanding: string) =>
  (t: Temuan): string => {
    const dicetak = `${apa} dicetak ${nilai(t, t.dilaporkan)}`;
    switch (t.putusan) {
      case 'cocok':
        return `${dicetak}, sama dengan ${pembanding}.`;
      case 'selisihPembulatan':
        return `${dicetak}; ${pembanding} ${nilai(t, t.dihitung)}. Selisih ini dapat terjadi karena pembulatan.`;
      case 'berbeda':
        return `${dicetak}; ${pembanding} ${nilai(t, t.dihitung)}${selisih(t)}.${kira(t)}`;
      case 'tidakDapatDihitung':
        return `${dicetak}; datanya belum cukup untuk menghitung ulang.`;
    }
  };

const melebihi = (bagian: string, keseluruhan: string) => (t: Temuan) =>
  `${bagian} ${nilai(t, t.dilaporkan)} lebih besar daripada ${keseluruhan} (${t.dihitung}).`;

const keadaanTahunLalu: Readonly<Partial<Record<string, (t: Temuan) => string>>> = {
  diungkapkan: (t) =>
    t.putusan === 'berbeda'
      ? `Catatan menyebut realisasi tahun ${isi(t, 'tahun')}, tetapi yang dicetak ${t.dilaporkan}, sedangkan tahun itu ${t.dihitung}.`
      : `Realisasi ${t.dilaporkan} adalah realisasi tahun ${isi(t, 'tahun')}, sebagaimana catatan kakinya. Nilai tahun ini belum ada.`,
  samaTahunLalu: (t) =>
    `Realisasi ${t.dilaporkan} sama persis dengan realisasi tahun ${isi(t, 'tahun')}, tanpa catatan kaki. Pastikan ini angka tahun ini.`,
  tandaTanpaCatatan: (t) => `Realisasi ${t.dilaporkan} bertanda bintang, tetapi tidak ada catatan kakinya.`,
};

const kaidahRata: Readonly<Partial<Record<string, string>>> = {
  indikator: 'per indikator',
  sasaran: 'per sasaran',
  median: 'dengan median',
  tercetak: 'dari capaian yang sudah dibulatkan',
};

function rataRata(t: Temuan): string {
  if (t.putusan !== 'berbeda') return banding('Rata-rata capaian', 'hitungan dari tabel')(t);
  const kaidah = kaidahRata[isi(t, 'kaidah')];
  const batas = isi(t, 'batas');
  const cocok = kaidah
    ? `Angka itu hanya muncul ${kaidah}${batas ? ` dengan batas ${batas}%` : ''}.`
    : 'Tidak ada kaidah rata-rata yang menghasilkan angka itu, dengan atau tanpa batas capaian.';
  return `Rata-rata capaian dicetak ${nilai(t, t.dilaporkan)}; menurut tabel ${isi(t, 'rataIndikator')}% per indikator dan ${isi(t, 'rataSasaran')}% per sasaran. ${cocok}`;
}

const jenisNarasi: Readonly<Partial<Record<string, string>>> = {
  naik: 'naik',
  turun: 'turun',
  tetap: 'tetap',
  diAtas: 'mencapai atau melampaui target',
  diBawah: 'di bawah target',
};

const dokumenTarget: Readonly<Partial<Record<string, string>>> = {
  renstra: 'Renstra',
  perjanjianKinerja: 'Perjanjian Kinerja',
  tabelTahun: 'tabel per tahun',
};

const revisiDipa = (t: Temuan) => {
  if (t.putusan !== 'berbeda') return '';
  return isi(t, 'revisi') === ''
    ? ' Sebutkan nomor revisi DIPA yang mengubahnya.'
    : ` Laporan menyebut revisi DIPA ke-${isi(t, 'revisi')} (${isi(t, 'letakRevisi')}); pastikan revisi itu yang mengubahnya.`;
};

/** The words of every rule of the reviu. */
export const aturanReviu: Record<IdAturan, KataAturan> = {
  ...aturanLaporan,
  ...aturanPolos,
  ...aturanRumus,
  ...aturanCetak,
  'capaian-indikator': {
    nama: 'Capaian indikator',
    kaidah: 'Capaian dihitung ulang dari realisasi dan target, dengan angka yang belum dibulatkan bila ada.',
    kalimat: banding('Capaian', 'realisasi ÷ target'),
  },
  'urutan-pembulatan': {
    nama: 'Urutan pembulatan',
    kaidah: 'Capaian dari angka tercetak dibandingkan dengan capaian dari angka utuh.',
    kalimat: (t) =>
      `Capaian ${nilai(t, t.dilaporkan)} mengikuti realisasi yang belum dibulatkan; dari angka yang tercetak hasilnya ${nilai(t, t.dihitung)}. Keduanya benar, sebutkan cara pembulatannya.`,
  },
  'persen-kluster': {
    nama: 'Persentase kluster',
    kaidah: 'Persentase tiap kluster dihitung ulang dari banyaknya orang.',
    kalimat: banding('Persentase', 'menurut banyaknya orang'),
  },
  'jumlah-kluster': {
    nama: 'Jumlah kluster',
    kaidah: 'Baris total dijumlahkan ulang dari klusternya.',
    kalimat: banding('Jumlah', 'penjumlahan barisnya'),
  },
  'nilai-akhir-ikpa': {
    nama: 'Nilai akhir IKPA',
    kaidah: 'Nilai akhir = nilai × bobot ÷ 100; nilai akhir unit = nilai total ÷ konversi bobot.',
    kalimat: banding('Nilai akhir', 'menurut nilai dan bobotnya'),
  },
  'nilai-total-ikpa': {
    nama: 'Nilai total IKPA',
    kaidah: 'Nilai total dijumlahkan ulang dari nilai akhir indikator yang belum dibulatkan.',
    kalimat: banding('Nilai total', 'jumlah nilai akhirnya'),
  },
  'konversi-bobot-ikpa': {
    nama: 'Konversi bobot IKPA',
    kaidah: 'Konversi bobot = jumlah bobot indikator yang berlaku.',
    kalimat: banding('Konversi bobot', 'jumlah bobot yang berlaku'),
  },
  'nilai-total-sakip': {
    nama: 'Nilai total AKIP',
    kaidah: 'Nilai AKIP dijumlahkan ulang dari komponennya.',
    kalimat: banding('Nilai total', 'jumlah komponennya'),
  },
  'kategori-skm': {
    nama: 'Kategori kepuasan',
    kaidah: 'Kategori tiap satker dibandingkan dengan interval PermenPANRB 14/2017.',
    kalimat: (t) =>
      t.putusan === 'cocok'
        ? `Kategori dicetak ${t.dilaporkan}, sesuai dengan nilainya.`
        : `Kategori dicetak ${t.dilaporkan}; menurut nilainya ${t.dihitung}.`,
  },
  'persen-prioritas': {
    nama: 'Persentase Prioritas Nasional',
    kaidah: 'Persentase rincian output dihitung ulang dari realisasi dan target.',
    kalimat: banding('Persentase', 'realisasi ÷ target'),
  },
  'persen-anggaran': {
    nama: 'Persentase realisasi anggaran',
    kaidah: 'Persentase dihitung ulang dari realisasi dan pagu.',
    kalimat: banding('Persentase', 'realisasi ÷ pagu'),
  },
  'sisa-anggaran': {
    nama: 'Sisa anggaran',
    kaidah: 'Sisa = pagu − realisasi.',
    kalimat: banding('Sisa', 'pagu − realisasi'),
  },
  'jumlah-anggaran': {
    nama: 'Jumlah anggaran',
    kaidah: 'Baris jumlah dijumlahkan ulang.',
    kalimat: banding('Jumlah', 'penjumlahan barisnya'),
  },
  'jumlah-tingkat': {
    nama: 'Jumlah per tingkat',
    kaidah: 'Baris tingkat atas dijumlahkan ulang dari bagiannya.',
    kalimat: banding('Baris tingkat atas', 'penjumlahan bagiannya'),
  },
  'jumlah-program': {
    nama: 'Jumlah anggaran program',
    kaidah: 'Anggaran dijumlahkan ulang dari rinciannya: program dari kegiatannya, jumlah seluruhnya dari programnya.',
    kalimat: banding('Anggaran', 'penjumlahan rinciannya'),
  },
  'presisi-campur': {
    nama: 'Desimal bercampur',
    kaidah: 'Banyaknya desimal dalam satu kolom dibandingkan.',
    kalimat: (t) => `Dicetak ${nilai(t, t.dilaporkan)}, padahal kolomnya memakai lebih banyak desimal (${t.dihitung}).`,
  },
  'desimal-lebih': {
    nama: 'Desimal berlebih',
    kaidah: 'Satu angka dengan desimal lebih banyak daripada angka lain dalam kolomnya.',
    kalimat: (t) =>
      `Dicetak ${nilai(t, t.dilaporkan)}, padahal angka lain dalam kolomnya memakai ${isi(t, 'desimal')} desimal. Periksa apakah ada angka yang terketik dua kali.`,
  },
  'nomor-baris': {
    nama: 'Nomor urut',
    kaidah: 'Nomor baris berurutan tanpa ganda dan tanpa lompatan.',
    kalimat: (t) => `Nomor baris dicetak ${t.dilaporkan}; seharusnya ${t.dihitung}.`,
  },
  'realisasi-indikator': {
    nama: 'Realisasi dan tabel asalnya',
    kaidah: 'Realisasi dalam Perjanjian Kinerja dibandingkan dengan tabel asalnya.',
    kalimat: banding('Realisasi', 'tabel asalnya memberi'),
  },
  'pembulatan-searah': {
    nama: 'Pembulatan searah',
    kaidah: 'Rata-rata yang hanya cocok bila hampir semua nilainya dibulatkan ke arah yang sama.',
    kalimat: (t) =>
      `Realisasi dicetak ${nilai(t, t.dilaporkan)}; tabel asalnya memberi ${nilai(t, t.dihitung)}. Pembulatan hanya menjelaskannya bila hampir semua dari ${isi(t, 'banyak')} nilai dibulatkan ke arah yang sama. Periksa nilai-nilai itu.`,
  },
  'realisasi-tren': {
    nama: 'Realisasi dalam tabel per tahun',
    kaidah: 'Realisasi tahun ini dalam tabel per tahun dibandingkan dengan realisasi yang dipakai menghitung capaian.',
    kalimat: banding('Realisasi dalam tabel per tahun', 'realisasi yang dipakai menghitung capaian'),
  },
  'realisasi-tahun-lalu': {
    nama: 'Realisasi tahun lalu',
    kaidah: 'Realisasi yang memakai angka tahun sebelumnya harus disebut, dan angkanya harus sama.',
    kalimat: (t) => keadaanTahunLalu[isi(t, 'keadaan')]?.(t) ?? '',
  },
  'target-dokumen': {
    nama: 'Target antardokumen',
    kaidah: 'Target untuk tahun yang sama dibandingkan antara Renstra, Perjanjian Kinerja, dan tabel per tahun.',
    kalimat: (t) =>
      banding(
        `Target tahun ${isi(t, 'tahun')} dalam ${dokumenTarget[isi(t, 'dokumen')] ?? 'tabel'}`,
        `target dalam ${dokumenTarget[isi(t, 'acuan')] ?? 'tabel lain'}`,
      )(t),
  },
  'target-menurun': {
    nama: 'Target menurun',
    kaidah: 'Target dibandingkan dengan target tahun sebelumnya.',
    kalimat: (t) =>
      `Target tahun ${isi(t, 'tahun')} sebesar ${t.dilaporkan} lebih rendah daripada target tahun ${isi(t, 'tahunLalu')} sebesar ${t.dihitung}.`,
  },
  'lonjakan-tren': {
    nama: 'Lonjakan antartahun',
    kaidah: 'Realisasi yang berubah lebih dari separuh terhadap tahun sebelumnya.',
    kalimat: (t) =>
      `Realisasi ${isi(t, 'tahun')} ${nilai(t, t.dilaporkan)}, sedangkan tahun sebelumnya ${nilai(t, t.dihitung)}. Periksa apakah salah ketik.`,
  },
  'salinan-tren': {
    nama: 'Realisasi yang sama persis',
    kaidah: 'Realisasi yang sama sampai angka terakhir dengan realisasi indikator atau tahun lain di tabel antartahun.',
    kalimat: (t) =>
      `Realisasi ${isi(t, 'tahun')} “${isi(t, 'nama')}” ${nilai(t, t.dilaporkan)}, sama persis dengan ${isi(t, 'tahunLain')} “${isi(t, 'namaLain')}”. Periksa apakah tersalin.`,
  },
  'jumlah-antar-tabel': {
    nama: 'Jumlah antartabel anggaran',
    kaidah: 'Pagu dan realisasi menurut dua pembagian harus berjumlah sama.',
    kalimat: (t) =>
      banding(
        `Jumlah menurut ${isi(t, 'tabel') || 'tabel ini'}`,
        `jumlah menurut ${isi(t, 'dimensi') || 'tabel lain'}`,
      )(t),
  },
  'pk-pagu': {
    nama: 'Anggaran PK dan pagu',
    kaidah: 'Anggaran dalam Perjanjian Kinerja dibandingkan dengan pagu.',
    kalimat: (t) => banding('Anggaran Perjanjian Kinerja', 'pagu')(t) + revisiDipa(t),
  },
  'nama-indikator': {
    nama: 'Nama indikator',
    kaidah: 'Nama indikator ditulis sama di semua dokumen.',
    kalimat: (t) => `Nama indikator ditulis “${t.dilaporkan}”; dalam Perjanjian Kinerja “${t.dihitung}”.`,
  },
  'judul-tahun': {
    nama: 'Tahun pada judul tabel',
    kaidah: 'Tahun pada judul tabel dibandingkan dengan tahun datanya.',
    kalimat: (t) => `Judul tabel menyebut tahun ${t.dilaporkan}, padahal angkanya dipakai untuk tahun ${t.dihitung}.`,
  },
  'judul-nomor': {
    nama: 'Nomor pada judul tabel',
    kaidah: 'Nomor tabel dibandingkan dengan indikator yang disebut judulnya.',
    kalimat: (t) => `Tabel bernomor ${t.dilaporkan}, tetapi judulnya menyebut indikator ${t.dihitung}.`,
  },
  'rata-rata-capaian': {
    nama: 'Rata-rata capaian',
    kaidah: 'Rata-rata dihitung menurut setiap kaidah: per indikator, per sasaran, dengan batas, median.',
    kalimat: rataRata,
  },
  'cacah-capaian': {
    nama: 'Banyaknya indikator',
    kaidah: 'Indikator di atas, tepat, dan di bawah 100% dihitung ulang.',
    kalimat: banding('Banyaknya indikator', 'menurut tabel'),
  },
  'angka-laporan': {
    nama: 'Angka dalam laporan',
    kaidah: 'Angka yang dicetak laporan dibandingkan dengan hitungan dari tabel.',
    kalimat: banding('Angka', 'menurut tabel'),
  },
  'sampel-melebihi-populasi': {
    nama: 'Sampel melebihi populasi',
    kaidah: 'Sampel tidak mungkin melebihi populasi.',
    kalimat: melebihi('Sampel', 'populasi'),
  },
  'berhasil-melebihi-sampel': {
    nama: 'Hasil melebihi sampel',
    kaidah: 'Yang meningkat tidak mungkin melebihi yang dimonitoring.',
    kalimat: melebihi('Yang meningkat', 'yang dimonitoring'),
  },
  'pembilang-melebihi-penyebut': {
    nama: 'Bagian melebihi keseluruhan',
    kaidah: 'Pembilang tidak mungkin melebihi penyebut.',
    kalimat: melebihi('Pembilang', 'penyebut'),
  },
  'nilai-melebihi-bobot': {
    nama: 'Nilai melebihi bobot',
    kaidah: 'Nilai komponen AKIP tidak mungkin melebihi bobotnya.',
    kalimat: melebihi('Nilai komponen', 'bobot'),
  },
  'di-luar-skala': {
    nama: 'Di luar skala',
    kaidah: 'Nilai harus berada pada skalanya.',
    kalimat: (t) => `Nilai ${nilai(t, t.dilaporkan)} berada di luar skala ${t.dihitung}.`,
  },
  'bobot-negatif': {
    nama: 'Bobot negatif',
    kaidah: 'Bobot tidak mungkin negatif.',
    kalimat: (t) => `Bobot ${t.dilaporkan} bernilai negatif.`,
  },
  'bobot-tidak-100': {
    nama: 'Jumlah bobot',
    kaidah: 'Bobot berjumlah 100.',
    kalimat: (t) =>
      t.putusan === 'cocok'
        ? `Bobot berjumlah ${t.dilaporkan}.`
        : `Bobot berjumlah ${t.dilaporkan}, seharusnya ${t.dihitung}.`,
  },
  'bobot-tahun-lain': {
    nama: 'Bobot tahun lain',
    kaidah: 'Bobot IKPA dibandingkan dengan pedoman tahunnya.',
    kalimat: (t) =>
      `Bobot IKPA mengikuti ${isi(t, 'pedomanBobot')}; untuk tahun ${isi(t, 'tahunData')} berlaku ${t.dihitung}.`,
  },
  'bobot-sakip': {
    nama: 'Bobot komponen AKIP',
    kaidah: 'Bobot komponen dibandingkan dengan pedomannya.',
    kalimat: (t) => `Bobot dicetak ${t.dilaporkan}; menurut ${isi(t, 'pedomanBobot')} ${t.dihitung}.`,
  },
  'angka-narasi': {
    nama: 'Angka dalam kalimat',
    kaidah: 'Setiap angka dalam kalimat dicocokkan dengan angka dari tabel.',
    kalimat: (t) => `Kalimat ${isi(t, 'letak')}: ${banding(`“${isi(t, 'nama')}”`, 'menurut tabel')(t)}`,
  },
  'tanpa-sumber': {
    nama: 'Angka tanpa sumber',
    kaidah: 'Angka dalam kalimat yang tidak tercantum di tabel mana pun.',
    kalimat: (t) =>
      `Angka ${t.dilaporkan} pada ${isi(t, 'letak')} tidak tercantum di tabel mana pun, jadi belum dapat diuji.`,
  },
  'arah-narasi': {
    nama: 'Kata arah',
    kaidah: 'Kata naik, turun, di atas, atau di bawah dibandingkan dengan angkanya.',
    kalimat: (t) =>
      `Kalimat ${isi(t, 'letak')} menyebut “${isi(t, 'nama')}” ${jenisNarasi[t.dilaporkan] ?? t.dilaporkan}; menurut tabel ${jenisNarasi[t.dihitung] ?? t.dihitung}.`,
  },
  'predikat-narasi': {
    nama: 'Predikat dalam kalimat',
    kaidah: 'Predikat dan kategori yang disebut kalimat dibandingkan dengan interval nilainya.',
    kalimat: (t) =>
      `Kalimat ${isi(t, 'letak')} menyebut predikat ${t.dilaporkan}; menurut nilai “${isi(t, 'nama')}” ${t.dihitung}.`,
  },
  'kluster-narasi': {
    nama: 'Perbedaan antarkluster',
    kaidah: 'Pernyataan bahwa satu kluster lebih rendah atau lebih tinggi diuji pada tingkat kepercayaan 95%.',
    kalimat: (t) =>
      `Kalimat ${isi(t, 'letak')} menyebut kluster ${isi(t, 'nama')} berbeda dari yang lain. Perbedaannya dengan kluster ${isi(t, 'kluster')} tidak signifikan pada tingkat kepercayaan 95% (z = ${t.dihitung}).`,
  },
  'cacah-narasi': {
    nama: 'Cacah dalam kalimat',
    kaidah: 'Cacah seperti “9 dari 10” dan “7 (tujuh)” dibandingkan dengan tabel.',
    kalimat: (t) => `Kalimat ${isi(t, 'letak')} menyebut ${t.dilaporkan}; menurut tabel ${t.dihitung}.`,
  },
  'tahun-narasi': {
    nama: 'Tahun dalam kalimat',
    kaidah: 'Tahun yang disebut kalimat dibandingkan dengan tahun angkanya.',
    kalimat: (t) => `Kalimat ${isi(t, 'letak')} menyebut tahun ${t.dilaporkan}; menurut tabel ${t.dihitung}.`,
  },
  'indikator-narasi': {
    nama: 'Indikator yang disebut',
    kaidah: 'Indikator yang dikutip kalimat dibandingkan dengan indikator pada judul bagiannya.',
    kalimat: (t) =>
      `Kalimat ${isi(t, 'letak')} menyebut indikator ${t.dilaporkan}, padahal bagiannya membahas indikator ${t.dihitung}. Periksa apakah kalimat itu tersalin.`,
  },
  'hari-narasi': {
    nama: 'Hari dan tanggal',
    kaidah: 'Nama hari dibandingkan dengan tanggalnya.',
    kalimat: (t) =>
      `Kalimat ${isi(t, 'letak')} menyebut hari ${t.dilaporkan}; tanggal itu jatuh pada hari ${t.dihitung}.`,
  },
  'rujukan-narasi': {
    nama: 'Rujukan tabel',
    kaidah: 'Tabel, grafik, dan gambar yang dirujuk harus ada.',
    kalimat: (t) => `Kalimat ${isi(t, 'letak')} merujuk ${t.dilaporkan}, yang tidak ada dalam laporan.`,
  },
  'nomor-keterangan': {
    nama: 'Nomor tabel, grafik, dan gambar',
    kaidah: 'Nomor berurutan tanpa ganda dan tanpa lompatan.',
    kalimat: (t) => `${t.dilaporkan} pada ${isi(t, 'letak')}; menurut urutannya ${t.dihitung}.`,
  },
  'susunan-narasi': {
    nama: 'Susunan sub-bab',
    kaidah: 'Huruf dan judul sub-bab sama di daftar isi, sampul bab, dan badan laporan.',
    kalimat: (t) =>
      isi(t, 'sebab') === 'huruf'
        ? `Sub-bab “${isi(t, 'judul')}” pada ${isi(t, 'letak')} berhuruf ${t.dilaporkan} Sebelumnya (${isi(t, 'letakLain')}) berhuruf ${t.dihitung}`
        : `Huruf ${t.dilaporkan} pada ${isi(t, 'letak')} berjudul “${isi(t, 'judul')}”; pada ${isi(t, 'letakLain')} huruf itu berjudul “${isi(t, 'judulLain')}”.`,
  },
  'salinan-narasi': {
    nama: 'Dugaan salinan',
    kaidah: 'Keterangan berisi angka yang sama persis di dua tempat.',
    kalimat: (t) =>
      `“${t.dilaporkan}” tertulis sama pada ${t.dihitung} dan ${isi(t, 'letak')}. Periksa apakah salah satunya tersalin.`,
  },
};
