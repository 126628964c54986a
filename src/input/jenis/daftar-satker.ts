import { barisBernama } from '../baris-bernama';
import { definisikan } from '../definisi';
import { KODE_SATKER, NOMOR } from '../kosakata/kolom';

/** The reference list of satkers that every table is held against: No | Kode Satker | Nama Satker, under such a title. */
export const daftarSatker = definisikan({
  jenis: 'daftarSatker',
  sebutan: 'Daftar Satker',
  kolom: {
    no: NOMOR,
    kode: KODE_SATKER,
    nama: {
      sebutan: 'Nama Satker',
      persis: [
        'nama satker',
        'satker',
        'uraian satker',
        'nama satuan kerja',
        'satuan kerja',
        'nama upt',
        'upt',
        'unit kerja',
      ],
      ciri: true,
      wajib: true,
    },
  },
  kolomNama: 'nama',
  judul: ['daftar satker', 'daftar satuan kerja', 'referensi satker', 'daftar upt', 'daftar unit kerja'],
  wajibJudul: true,
  tolak: ['nilai', 'pagu', 'realisasi', 'target', 'ikm', 'skm', 'indeks', 'penyerapan'],
  id: () => 'daftar-satker',
  baca: function* (tabel, { data }) {
    const { data: baris } = yield* barisBernama(tabel, 'nama');
    const daftar = (data.daftarSatker ??= []);
    for (const { baris: b, nama } of baris) {
      yield;
      daftar.push({ kode: tabel.teks(b, 'kode').replace(/^'/, ''), nama, asal: tabel.alamat(b, 'nama') });
    }
    return baris.length;
  },
});
