import { definisikan } from '../definisi';
import { barisBernama } from '../baris-bernama';
import { KODE_SATKER, NOMOR } from '../kosakata/kolom';

/** IKM per satker: No | Satker | Nilai IKM | Kategori. */
export const skmSatker = definisikan({
  jenis: 'skmSatker',
  sebutan: 'IKM per satker',
  kolom: {
    no: NOMOR,
    kode: KODE_SATKER,
    satker: {
      sebutan: 'Satker',
      persis: ['satker', 'nama satker', 'satuan kerja', 'nama satuan kerja', 'upt', 'nama upt', 'unit', 'unit kerja'],
      memuat: ['satker', 'unit pelayanan', 'unit layanan'],
      ciri: true,
      wajib: true,
    },
    nilai: {
      sebutan: 'Nilai IKM',
      persis: ['ikm', 'skm', 'nilai', 'nilai ikm', 'nilai skm', 'indeks'],
      memuat: ['ikm', 'skm', 'kepuasan'],
      tanpa: ['kategori', 'mutu', 'predikat'],
      ciri: true,
      wajib: true,
      angka: true,
    },
    kategori: {
      sebutan: 'Kategori',
      persis: ['kategori', 'predikat', 'mutu'],
      memuat: ['kategori', 'mutu pelayanan', 'mutu layanan', 'kinerja unit pelayanan'],
      ciri: true,
    },
  },
  kolomNama: 'satker',
  judul: ['ikm', 'skm', 'kepuasan', 'kepuasan masyarakat'],
  tolak: ['pagu', 'realisasi', 'target'],
  syarat: (kepala) => kepala.length > 2,
  id: () => 'skm',
  baca: function* (tabel, { data, unik, catatSatker }) {
    const { data: baris } = yield* barisBernama(tabel, 'satker');
    for (const { baris: b, nama, kunci } of baris) {
      yield;
      const id = unik(`skm/${kunci}`);
      const kode = tabel.teks(b, 'kode').replace(/^'/, '');
      catatSatker(tabel.id, { kode, nama, asal: tabel.alamat(b, 'satker') });
      data.skmSatker.push({
        id,
        nama,
        nilai: tabel.fakta(b, 'nilai', { kunci: `${id}/nilai`, nama: `IKM – ${nama}`, satuan: 'poin' }),
        kategoriDilaporkan: tabel.teks(b, 'kategori'),
        ...(kode === '' ? {} : { kode }),
      });
    }
    return baris.length;
  },
});
