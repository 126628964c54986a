import { NKA_PERENCANAAN, pedomanPerencanaan } from '../domain/pedoman/nka';
import { akhirTahun, temukan } from '../domain/pedoman/parameter';
import { sebutPedoman } from '../domain/pedoman/sebut';
import { pedomanSmart } from '../domain/pedoman/smart';
import { templatIkpa } from './ikpa';
import { nomor, rupiah, skor, teks } from './kolom';
import { baris, BELUM_ADA, type KelompokPembuat, satuTabel, SUMBER } from './susun-templat';

/** Budget, and the scores of how it was spent. */
export const TEMPLAT_ANGGARAN = {
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
    const { nama, variabel } = perencanaan(tahun) ?? pelaksanaan(tahun);
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
} satisfies KelompokPembuat;

/** What makes the SMART value, with weights in percent. */
interface VariabelTahun {
  nama: string;
  variabel: readonly (readonly [string, number])[];
}

/** The two parts of a year that has them. */
function perencanaan(tahun: number): VariabelTahun | null {
  const masa = akhirTahun(tahun);
  if (temukan(NKA_PERENCANAAN, { masa })?.keadaan !== 'berlaku') return null;
  const pedoman = pedomanPerencanaan({ masa });
  return {
    nama: sebutPedoman(pedoman),
    variabel: [
      ['Efektivitas', pedoman.bobot.efektivitas],
      ['Nilai Efisiensi', pedoman.bobot.efisiensi],
    ],
  };
}

/** The four variables until then, with a satker's weights. */
function pelaksanaan(tahun: number): VariabelTahun {
  const pedoman = pedomanSmart({ masa: akhirTahun(tahun) });
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
