import type { AlamatSel } from '../../src/dasar/sel';
import { Decimal } from '../../src/dasar/desimal';
import { tetap } from '../../src/domain/ekspresi/bentuk';
import type { Temuan } from '../../src/reviu/temuan';
import type { AngkaTertulis, HasilHitung } from '../../src/hitung';
import type { Bacaan, TabelDikenali } from '../../src/input/tabel';

/** A finished run over the LKj 2023, with the report's own figures, for the pane's tests and pictures. */

const sel = (lembar: string, baris: number, kolom: number): AlamatSel => ({ lembar, baris, kolom });

/** What a table says of itself beside its place. */
const tanpaKeterangan = {
  keyakinan: 0.9,
  tahun: 2023,
  periode: null,
  unit: null,
  tersembunyi: null,
  tabelExcel: null,
  impor: null,
  rincian: [],
  ganda: null,
  kolom: [],
  opsiKolom: [],
  bentuk: { kunci: 'bentuk/', jenis: 'Perjanjian Kinerja', kolom: [], olehOrang: false },
};

export const tabelPk: TabelDikenali = {
  ...tanpaKeterangan,
  keputusanKolom: [],
  id: 'perjanjianKinerja/1',
  jenis: 'perjanjianKinerja',
  judul: 'Pengukuran Kinerja Direktorat Jenderal Rehabilitasi Sosial Tahun 2023',
  rentang: { lembar: 'PK 2023', baris: 2, kolom: 0, jumlahBaris: 11, jumlahKolom: 6 },
  baris: 10,
  bukti: ['Indikator Kinerja', 'Target', 'Realisasi'],
  sumber: 'Ditjen Rehabilitasi Sosial',
  karantina: [
    { asal: sel('PK 2023', 8, 3), teks: '8O,09', alasan: 'bukanAngka', rincian: {} },
    { asal: sel('PK 2023', 11, 4), teks: '#REF!', alasan: 'selGalat', rincian: {} },
  ],
};

export const tabelKluster: TabelDikenali = {
  ...tanpaKeterangan,
  keputusanKolom: [],
  id: 'kluster/1',
  jenis: 'kluster',
  judul: 'Tabel 1.1',
  rentang: { lembar: 'Monev', baris: 4, kolom: 1, jumlahBaris: 8, jumlahKolom: 5 },
  baris: 6,
  bukti: ['Kluster', 'Populasi', 'Sampel'],
  sumber: '',
  karantina: [],
};

const tabelIkpa: TabelDikenali = {
  ...tanpaKeterangan,
  keputusanKolom: [],
  id: 'ikpa/1',
  jenis: 'ikpa',
  judul: 'Indikator Pelaksanaan Anggaran',
  rentang: { lembar: 'IKPA dan NKA Tahun Anggaran', baris: 3, kolom: 0, jumlahBaris: 6, jumlahKolom: 14 },
  baris: 3,
  bukti: ['Revisi DIPA', 'Deviasi Halaman III DIPA', 'Penyerapan Anggaran'],
  sumber: 'OM-SPAN',
  karantina: [],
};

export const tabelContoh: TabelDikenali[] = [tabelPk, tabelKluster, tabelIkpa];

function angka(isi: Partial<AngkaTertulis> & Pick<AngkaTertulis, 'kunci' | 'nama' | 'tampil'>): AngkaTertulis {
  const nilai = new Decimal(isi.tampil.replace('.', '').replace(',', '.'));
  return {
    jenis: 'rataRata',
    satuan: '%',
    desimal: 2,
    status: 'dihitung',
    nilai,
    ekspresi: tetap(nilai),
    rumus: '',
    asal: [],
    sel: sel('LKj Ikhtisar', 4, 2),
    ...isi,
  };
}

export const nka = angka({
  kunci: 'nka',
  jenis: 'nka',
  nama: 'Nilai Kinerja Anggaran (NKA)',
  satuan: 'poin',
  tampil: '91,31',
  rumus: '50% × SMART + 50% × IKPA = 50% × 93,17 + 50% × 89,45',
  asal: [sel('IKPA dan NKA', 14, 2), sel('IKPA dan NKA', 6, 13)],
  pedoman: 'PMK 62 Tahun 2023',
  sel: sel('LKj NKA', 16, 3),
});

export const takTerhitung: AngkaTertulis = {
  ...angka({ kunci: 'capaian/4', jenis: 'capaian', nama: 'Capaian – Persentase lansia mandiri', tampil: '0' }),
  status: 'tidakDapatDihitung',
  nilai: null,
  tampil: '–',
  asal: [sel('PK 2023', 6, 3)],
  sebab: { kode: 'penyebutNol', rincian: { nama: 'Target – Persentase lansia mandiri' } },
};

function temuan(
  isi: Pick<Temuan, 'aturan' | 'putusan' | 'dilaporkan' | 'dihitung' | 'asal' | 'kunciAngka' | 'rincian'>,
) {
  return {
    kunci: `${isi.aturan}/${String(isi.rincian['nama'])}`,
    keparahan: isi.putusan === 'berbeda' ? 'kesalahan' : 'info',
    selisih: '',
    satuan: isi.dihitung === '80,09' ? 'poin' : '%',
    asalPembanding: null,
    sel: isi.asal ? [isi.asal] : [],
    ...isi,
  } satisfies Temuan;
}

/** A reading that leaves nothing open. */
export const bacaan = (tabel: TabelDikenali[]): Bacaan => ({
  tabel,
  bukanMasukan: [],
  dilewati: [],
  asing: [],
  jenisDitunjuk: [],
  pilihan: [],
  kemiripan: [],
  kelengkapan: [],
  naskah: [],
});

export const hasilContoh: HasilHitung = {
  ...bacaan(tabelContoh),
  laporan: null,
  pembanding: [],
  pedoman: {
    tahun: 2023,
    ikpa: 'PER-5/PB/2022',
    sakip: 'PermenPANRB 88/2021',
    nka: 'PMK 62/2023',
    asal: 'tabel',
    set: [
      {
        subjek: 'ikpa',
        nama: 'PER-5/PB/2022',
        mulai: '2022-01-01',
        sampai: '2023-12-31',
        bukti: 'dikonfirmasi',
        keadaan: 'berlaku',
      },
    ],
  },
  gambaran: { capaian: [], ikpa: [] },
  hariLibur: [],
  aturanUnit: { berlaku: [], ditolak: [] },
  cakupan: {
    diuji: 286,
    semua: 301,
    belumDiuji: [],
    dihitungUlang: { dapat: 7, semua: 10, belum: [] },
    tanpaSumber: [],
  },
  angka: [
    angka({
      kunci: 'rataRata/indikator',
      nama: 'Rata-rata capaian per indikator',
      tampil: '108,40',
      rumus: 'Rata-rata 10 capaian = (100 + 110,05 + 130,33 + … + 100,17) ÷ 10',
      asal: Array.from({ length: 20 }, (_, i) => sel('PK 2023', 3 + Math.floor(i / 2), 3 + (i % 2))),
    }),
    angka({ kunci: 'rataRata/sasaran', nama: 'Rata-rata capaian per sasaran', tampil: '108,90' }),
    nka,
    angka({ kunci: 'ikpa', jenis: 'ikpa', nama: 'IKPA', satuan: 'poin', tampil: '89,45' }),
    angka({
      kunci: 'sakip',
      jenis: 'sakip',
      nama: 'Nilai SAKIP',
      satuan: 'poin',
      tampil: '80,09',
      status: 'dilaporkan',
    }),
    angka({ kunci: 'skm', jenis: 'skm', nama: 'IKM', satuan: 'poin', tampil: '88,13' }),
    angka({ kunci: 'anggaran/persen', jenis: 'anggaran', nama: 'Realisasi anggaran', tampil: '97,81' }),
    takTerhitung,
  ],
  tindakIkpa: [],
  satkerIkpa: null,
  temuan: [
    temuan({
      aturan: 'angka-laporan',
      putusan: 'cocok',
      dilaporkan: '80,09',
      dihitung: '80,09',
      asal: sel('Angka dalam laporan', 6, 1),
      kunciAngka: 'sakip',
      rincian: { nama: 'Nilai SAKIP' },
    }),
    temuan({
      aturan: 'capaian-indikator',
      putusan: 'selisihPembulatan',
      dilaporkan: '119,17',
      dihitung: '119,18',
      asal: sel('PK 2023', 7, 5),
      kunciAngka: null,
      rincian: { nama: 'Capaian – Lembaga yang terakreditasi' },
    }),
    temuan({
      aturan: 'rata-rata-capaian',
      putusan: 'berbeda',
      dilaporkan: '113,23',
      dihitung: '108,40',
      asal: sel('Angka dalam laporan', 3, 1),
      kunciAngka: 'rataRata/indikator',
      rincian: { nama: 'Rata-rata capaian per indikator' },
    }),
  ],
  disenyapkan: [],
  lembar: ['LKj Ikhtisar', 'LKj Kluster', 'LKj NKA', 'LKj SAKIP', 'LKj Anggaran', 'LKj Prioritas', 'LKj Data'],
  tanpaTabel: [],
  isiLaporan: () => Promise.resolve({ potongan: [], kata: new Map() }),
  tabelSalin: [
    {
      lembar: 'LKj NKA',
      judul: 'Nilai Kinerja Anggaran',
      salin: () => ({ html: '<table><tr><td>91,31</td></tr></table>', tsv: '91,31' }),
    },
  ],
  perubahan: null,
  perubahanDokumen: null,
  catatan: [],
  verifikasi: { angka: 412, cocok: 412, berbeda: [] },
  milidetik: { baca: 1, hitung: 1, tulis: 1, verifikasi: 1, rapikan: 1 },
};
