import { barisBernama } from '../baris-bernama';
import { definisikan } from '../definisi';
import { NOMOR } from '../kosakata/kolom';
import { normal } from '../normal';

/** What a row below the unsur says of them together. */
const HASIL =
  /^(?:(?:nilai|hasil|total|jumlah|rata rata) )*(?:indeks|ikm|skm|nrr|konversi|mutu|kinerja|predikat|kategori|interval)\b|\b(?:tertimbang|konversi)\b/;

/** The survey's nine unsur with their mean scores on the scale of 1 to 4: No | Unsur Pelayanan | Nilai. */
export const skmUnsur = definisikan({
  jenis: 'skm',
  sebutan: 'Unsur Survei Kepuasan Masyarakat',
  kolom: {
    no: NOMOR,
    unsur: {
      sebutan: 'Unsur',
      persis: ['unsur', 'unsur pelayanan', 'unsur skm', 'uraian', 'ruang lingkup'],
      memuat: ['unsur'],
      tanpa: ['nilai', 'kode'],
      ciri: true,
      wajib: true,
    },
    nilai: {
      sebutan: 'Nilai unsur',
      persis: [
        'nrr',
        'nilai rata rata',
        'rata rata',
        'nilai unsur',
        'nilai',
        'nilai rata rata unsur',
        'nilai per unsur',
      ],
      memuat: ['nrr per unsur', 'rata rata'],
      tanpa: ['tertimbang', 'bobot', 'kali', 'konversi'],
      ciri: true,
      wajib: true,
      angka: true,
    },
  },
  kolomNama: 'unsur',
  judul: ['skm', 'ikm', 'kepuasan', 'kepuasan masyarakat', 'survei'],
  tolak: ['pagu', 'realisasi', 'target', 'satker'],
  isi: {
    kata: [
      'persyaratan',
      'prosedur',
      'waktu penyelesaian',
      'waktu',
      'biaya',
      'kompetensi',
      'perilaku',
      'pengaduan',
      'sarana',
    ],
    minimal: 4,
  },
  id: () => 'skm-unsur',
  baca: function* (tabel, { data, unik }) {
    const sebelum = data.unsurSkm.length;
    const { data: baris } = yield* barisBernama(tabel, 'unsur');
    for (const { baris: b, nama, kunci } of baris) {
      yield;
      if (HASIL.test(normal(nama))) continue;
      const id = unik(`skm-unsur/${kunci}`);
      data.unsurSkm.push({
        id,
        nama,
        nilai: tabel.fakta(b, 'nilai', { kunci: `${id}/nilai`, nama: `Nilai unsur – ${nama}`, satuan: 'poin' }),
      });
    }
    return data.unsurSkm.length - sebelum;
  },
});
