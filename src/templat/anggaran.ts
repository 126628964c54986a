import { BOBOT_PERENCANAAN } from '../domain/pedoman/nka';
import { PEDOMAN_SMART } from '../domain/pedoman/smart';
import { pedomanTahun, sebutPedoman } from '../domain/pedoman/pedoman';
import { templatIkpa } from './ikpa';
import { nomor, rupiah, skor, teks } from './kolom';
import { baris, BELUM_ADA, type PembuatKelompok, satuTabel, SUMBER } from './susun-templat';

/** Budget, and the scores of how it was spent. */
export const TEMPLAT_ANGGARAN: PembuatKelompok<'anggaran'> = {
  anggaran: (tahun) => {
    const kolom = [
      teks('Jenis Belanja', 180, 'Jenis belanja.'),
      rupiah('Pagu', 'Pagu terakhir setelah revisi, dalam rupiah penuh.'),
      rupiah('Realisasi', 'Realisasi setahun, dalam rupiah penuh.'),
    ];
    return satuTabel(
      `Anggaran ${tahun}`,
      `Realisasi Anggaran per Jenis Belanja Tahun ${tahun}`,
      kolom,
      baris(kolom, 4, [['Pegawai'], ['Barang'], ['Modal'], ['Bansos']]),
    );
  },
  anggaranProgram: (tahun) => {
    const kolom = [
      teks('Program/ Kegiatan', 300, 'Nama program; kegiatan di bawahnya diberi nomor: 1. …, 2. …'),
      rupiah('Anggaran', 'Anggaran dalam Perjanjian Kinerja, dalam rupiah penuh.'),
    ];
    return satuTabel(`PK Anggaran ${tahun}`, `Anggaran Perjanjian Kinerja Tahun ${tahun}`, kolom, baris(kolom, 10));
  },
  ikpa: (tahun) => templatIkpa(tahun, { satker: false, unit: 1, catatan: [BELUM_ADA, SUMBER] }),
  ikpaSatker: (tahun) => templatIkpa(tahun, { satker: true, unit: 5, catatan: [BELUM_ADA, SUMBER] }),
  nka: (tahun) => {
    const kolom = [
      teks('Komponen', 240, 'Nama komponen.'),
      skor('Nilai', 'Nilai SMART (evaluasi kinerja anggaran), 0 sampai 100.'),
    ];
    return satuTabel(
      `SMART ${tahun}`,
      `Nilai Kinerja Anggaran (SMART) Tahun ${tahun}`,
      kolom,
      baris(kolom, 1, [['Nilai SMART']]),
    );
  },
  variabelSmart: (tahun) => {
    const { nama, variabel } = tahun >= BOBOT_PERENCANAAN.mulai ? PERENCANAAN : pelaksanaan(tahun);
    const kolom = [
      nomor,
      teks('Variabel', 240, 'Variabel evaluasi kinerja anggaran.'),
      skor('Bobot', 'Bobot variabel dalam persen.'),
      skor('Nilai', 'Nilai variabel, 0 sampai 100.'),
    ];
    return satuTabel(
      `Variabel SMART ${tahun}`,
      `Variabel Nilai Kinerja Anggaran (SMART) Tahun ${tahun}`,
      kolom,
      baris(
        kolom,
        variabel.length,
        variabel.map((isi, i) => [i + 1, ...isi]),
      ),
      [`Variabel dan bobot: ${nama}. Ganti bobotnya bila tingkat unit Anda lain.`],
    );
  },
};

/** What makes the SMART value, with weights in percent. */
interface VariabelTahun {
  nama: string;
  variabel: readonly (readonly [string, number])[];
}

const PERENCANAAN: VariabelTahun = {
  nama: BOBOT_PERENCANAAN.pedoman,
  variabel: [
    ['Efektivitas', BOBOT_PERENCANAAN.efektivitas],
    ['Nilai Efisiensi', BOBOT_PERENCANAAN.efisiensi],
  ],
};

/** The four variables until then, with a satker's weights. */
function pelaksanaan(tahun: number): VariabelTahun {
  const pedoman = pedomanTahun(PEDOMAN_SMART, tahun);
  const { bobot } = pedoman;
  return {
    nama: `${sebutPedoman(pedoman)}, tingkat satker`,
    variabel: [
      ['Penyerapan Anggaran', bobot.penyerapan],
      ['Konsistensi Penyerapan Anggaran', bobot.konsistensi],
      ['Capaian Rincian Output', bobot.capaianOutput],
      ['Nilai Efisiensi', bobot.efisiensi],
    ],
  };
}
