import type { KamusDaftarTemplat } from '../id/daftar-templat';
import { namaJenisTabel } from '../../input/jenis-tabel';

export const daftarTemplat: KamusDaftarTemplat = {
  keterangan:
    'Empty input tables with a hint in every column, each on a new sheet. The sheets you have are not touched.',
  tahun: 'Year',
  pilihan: 'Tables',
  sisipkan: (jumlah) => {
    if (jumlah === 0) return 'Choose tables first';
    return `Insert ${jumlah} ${jumlah === 1 ? 'table' : 'tables'}`;
  },
  contoh: 'Insert the LKj 2023 sample',
  contohKet: 'The filled tables of the LKj 2023, to try out. Some values are illustrations, as the tables say.',
  kelompok: {
    kinerja: 'Performance',
    anggaran: 'Budget',
    rincianIkpa: 'IKPA from raw data',
    layanan: 'Accountability and services',
    laporan: 'Report and references',
  },
  nama: {
    ...namaJenisTabel('en'),
    rencanaAksi: 'Action plan by quarter',
    satuIndikator: 'Result of one indicator',
    bulanan: 'Monthly results, months across',
    bulananTegak: 'Monthly results, months down',
    tren: 'Results over the years',
    renstra: 'Strategic plan targets',
    nka: 'SMART value (for NKA)',
    variabelSmart: 'SMART variables',
    lke: 'AKIP evaluation sheet (LKE)',
    skmSatker: 'Public satisfaction by work unit',
    skmUnsur: 'Satisfaction survey elements (SKM)',
    naskah: 'Text of the report',
    aturanUnit: 'The unit’s own rules',
  },
};
